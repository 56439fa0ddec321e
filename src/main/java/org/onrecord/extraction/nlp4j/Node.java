package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.nlp4j.WordFacts.Lemma;

/** A word in a sentence that is being parsed; it knows its features as numbers. */
final class Node extends AbstractNLPNode<Node> {
    private static final String LEFT = "<";
    private static final String RIGHT = ">";

    private final transient WordFacts facts;

    // Without first values: the library's constructor sets them, to those of a root, before ours begins.
    private transient @Nullable FeatureText tagText;
    private transient @Nullable FeatureText lemmaText;
    private transient @Nullable FeatureText labelText;

    private Node(WordFacts facts) {
        this.facts = facts;
    }

    /** What those words hang under that hang under none. */
    static Node root() {
        return new Node(WordFacts.NONE);
    }

    static Node of(int id, Token token, WordFacts facts) {
        var node = new Node(facts);
        node.setID(id);
        node.setWordForm(token.getWordForm());
        node.setStartOffset(token.getStartOffset());
        node.setEndOffset(token.getEndOffset());
        node.setLemma((String) null);
        node.setPartOfSpeechTag(null);
        return node;
    }

    WordFacts facts() {
        return facts;
    }

    /** The text of a feature; null when this word has none. */
    @Nullable FeatureText text(FeatureItem item) {
        return switch (item.field) {
            case word_form_simplified -> facts.simplified();
            case word_form_simplified_lowercase -> facts.lower();
            case word_shape -> facts.shape();
            case ambiguity_classes -> facts.classes().joined();
            case prefix -> facts.prefix((Integer) item.attribute);
            case suffix -> facts.suffix((Integer) item.attribute);
            case lemma -> lemmaText;
            case part_of_speech_tag -> tagText;
            case dependency_label -> labelText;
            case valency -> Valency.of(this);
            default -> throw new IllegalArgumentException("no model of ours looks at " + item);
        };
    }

    void setLemma(Lemma lemma) {
        super.setLemma(lemma.word());
        lemmaText = lemma.text();
    }

    @Override
    public Node self() {
        return this;
    }

    /** Without the other forms that the library makes of it here, for they are in the {@link WordFacts}. */
    @Override
    public void setWordForm(String form) {
        word_form = form;
    }

    @Override
    public void setLemma(@Nullable String lemma) {
        super.setLemma(lemma);
        lemmaText = textOf(lemma);
    }

    @Override
    public void setPartOfSpeechTag(@Nullable String tag) {
        super.setPartOfSpeechTag(tag);
        tagText = textOf(tag);
    }

    @Override
    public void setDependencyLabel(@Nullable String label) {
        super.setDependencyLabel(label);
        labelText = textOf(label);
    }

    private static @Nullable FeatureText textOf(@Nullable String text) {
        return text == null ? null : FeatureText.of(text);
    }

    /** How many words hang under a word on either side, of which only none, one and more are told apart. */
    private static final class Valency {
        private static final FeatureText[][] TEXTS = new FeatureText[3][3];

        static {
            for (int left = 0; left < TEXTS.length; left++) {
                for (int right = 0; right < TEXTS.length; right++) {
                    TEXTS[left][right] = FeatureText.of(LEFT.repeat(left) + "-" + RIGHT.repeat(right));
                }
            }
        }

        static FeatureText of(Node node) {
            return TEXTS[left(node)][right(node)];
        }

        private static int left(Node node) {
            if (node.getLeftMostDependent() == null) {
                return 0;
            }
            return node.getLeftMostDependent(1) == null ? 1 : 2;
        }

        private static int right(Node node) {
            if (node.getRightMostDependent() == null) {
                return 0;
            }
            return node.getRightMostDependent(1) == null ? 1 : 2;
        }
    }
}
