package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.common.constant.MetaConst;
import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.Orthographic;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.extraction.nlp4j.WordFacts.Lemma;

/** Knows words. It remembers those that it was asked for, up to a number, since most of a text are the same few. */
final class Vocabulary {
    /** Of English words, so many make up all but one in fifty of the news. */
    private static final int REMEMBERED = 20_000;

    private static final int SHAPE_REPEATS = 2;

    private final PackedLexicon classes;
    private final PackedLexicon clusters;
    private final EnglishMorphAnalyzer morphology = new EnglishMorphAnalyzer();
    private final Look look = new Look();
    private final Map<String, WordFacts> remembered = new ConcurrentHashMap<>();

    private Vocabulary(PackedLexicon classes, PackedLexicon clusters) {
        this.classes = classes;
        this.clusters = clusters;
    }

    static Vocabulary open(Path models) {
        return new Vocabulary(
                PackedLexicon.load(ModelFile.AMBIGUITY.packed(models)),
                PackedLexicon.load(ModelFile.CLUSTERS.packed(models)));
    }

    WordFacts facts(String form) {
        var known = remembered.get(form);
        if (known == null) {
            known = read(form);
            if (remembered.size() < REMEMBERED) {
                remembered.put(form, known);
            }
        }
        return known;
    }

    Lemma lemma(WordFacts facts, String tag) {
        return facts.lemma(tag, simplified -> Lemma.of(morphology.lemmatize(simplified, tag)));
    }

    private WordFacts read(String form) {
        var simplified = StringUtils.toSimplifiedForm(form);
        var lower = StringUtils.toLowerCase(simplified);
        return new WordFacts(
                simplified,
                lower,
                StringUtils.getShape(simplified, SHAPE_REPEATS),
                look.of(simplified, false),
                look.of(simplified, true),
                classes.find(lower),
                clusters.find(lower));
    }

    /** The library has what a word looks like in its template only. */
    private static final class Look extends FeatureTemplate<Node, NLPState<Node>> {
        @SuppressWarnings("NullAway") // null is "no XML"
        Look() {
            super(null, new HyperParameter());
        }

        List<String> of(String simplified, boolean atStart) {
            var features = new ArrayList<String>();
            if (MetaConst.HYPERLINK.equals(simplified)) {
                return List.of(Orthographic.HYPERLINK);
            }
            getOrthographicFeauturesAux(features, simplified.toCharArray(), atStart, true);
            return features;
        }
    }
}
