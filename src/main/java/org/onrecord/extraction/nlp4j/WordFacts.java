package org.onrecord.extraction.nlp4j;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of a word by its form alone, as texts of features. Safe for use by many threads. */
final class WordFacts {
    /** The models look at shorter beginnings and ends. */
    private static final int LONGEST_PART = 5;

    /** Of what stands for no word. */
    static final WordFacts NONE = new WordFacts("", "", "", List.of(), List.of(), Known.NOTHING, Known.NOTHING);

    private final String simplified;
    private final FeatureText simplifiedText;
    private final FeatureText lower;
    private final FeatureText shape;
    private final @Nullable FeatureText[] prefixes = new FeatureText[LONGEST_PART];
    private final @Nullable FeatureText[] suffixes = new FeatureText[LONGEST_PART];
    private final List<FeatureText> orthography;
    private final List<FeatureText> orthographyAtStart;
    private final Known classes;
    private final Known clusters;
    private final Map<String, Lemma> lemmas = new ConcurrentHashMap<>(2);

    /**
     * What a lexicon has for a word.
     *
     * @param each of what it has
     * @param joined all of it; null when there is nothing
     */
    record Known(List<FeatureText> each, @Nullable FeatureText joined) {
        static final Known NOTHING = new Known(List.of(), null);

        static Known of(List<String> words) {
            return new Known(words.stream().map(FeatureText::of).toList(), FeatureText.of(String.join("_", words)));
        }
    }

    /** A word's dictionary form. */
    record Lemma(String word, FeatureText text) {
        static Lemma of(String word) {
            return new Lemma(word, FeatureText.of(word));
        }
    }

    /**
     * @param simplified the library's form, in which all numbers are alike
     * @param lower the same without capitals
     * @param orthographyAtStart for a word that begins its sentence, where a capital tells nothing
     */
    WordFacts(
            String simplified,
            String lower,
            String shape,
            List<String> orthography,
            List<String> orthographyAtStart,
            Known classes,
            Known clusters) {
        this.simplified = simplified;
        this.simplifiedText = FeatureText.of(simplified);
        this.lower = FeatureText.of(lower);
        this.shape = FeatureText.of(shape);
        this.orthography = orthography.stream().map(FeatureText::of).toList();
        this.orthographyAtStart =
                orthographyAtStart.stream().map(FeatureText::of).toList();
        this.classes = classes;
        this.clusters = clusters;
        for (int i = 1; i < Math.min(LONGEST_PART, lower.length()); i++) {
            prefixes[i] = FeatureText.of(lower.substring(0, i));
            suffixes[i] = FeatureText.of(lower.substring(lower.length() - i));
        }
    }

    FeatureText simplified() {
        return simplifiedText;
    }

    FeatureText lower() {
        return lower;
    }

    FeatureText shape() {
        return shape;
    }

    /** Its first chars; null when it has no more than these. */
    @Nullable FeatureText prefix(int length) {
        return prefixes[length];
    }

    /** Its last chars; null when it has no more than these. */
    @Nullable FeatureText suffix(int length) {
        return suffixes[length];
    }

    List<FeatureText> orthography(boolean atStart) {
        return atStart ? orthographyAtStart : orthography;
    }

    /** The tags that it usually has. */
    Known classes() {
        return classes;
    }

    Known clusters() {
        return clusters;
    }

    /** Its dictionary form with a tag. */
    Lemma lemma(String tag, Function<String, Lemma> ofSimplified) {
        var known = lemmas.get(tag);
        if (known == null) {
            known = ofSimplified.apply(simplified);
            lemmas.put(tag, known);
        }
        return known;
    }
}
