package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which features a model looks at, kept as lines of text: "set" or "all", and the items of one feature, such as
 * {@code i,lmd,-1,part_of_speech_tag,-} (source, relation, window, field, attribute).
 */
final class PackedTemplate<S extends NLPState<Node>> extends FeatureTemplate<Node, S> {
    private static final List<FeatureText> FIRST = List.of(FeatureText.of("0"));
    private static final List<FeatureText> LAST = List.of(FeatureText.of("1"));
    private static final String NONE = "-";
    private static final String SET = "set";
    private static final String ALL = "all";

    private final transient List<FeatureItem> sets = new ArrayList<>();
    private final transient List<FeatureItem> items = new ArrayList<>();
    private final transient List<int[]> joins = new ArrayList<>();

    // The library's constructor takes null for "no XML"; its package says nothing of null.
    @SuppressWarnings("NullAway")
    PackedTemplate(String lines) {
        super(null, new HyperParameter());
        var places = new HashMap<String, Integer>();
        lines.lines().forEach(line -> addLine(line, places));
    }

    /** What is to be seen in a state; each word is looked at once for all the features that it has part in. */
    @Override
    public FeatureVector createFeatureVector(S state, boolean isTrain) {
        var seen = new FeatureHashes();
        int kind = 0;
        for (var set : sets) {
            for (var text : texts(set, state)) {
                seen.add(FeatureHash.of(kind, text));
            }
            kind++;
        }
        var texts = new @Nullable FeatureText[items.size()];
        for (int i = 0; i < texts.length; i++) {
            var node = state.getNode(items.get(i));
            texts[i] = node == null ? null : node.text(items.get(i));
        }
        for (int[] join : joins) {
            addJoined(kind++, join, texts, seen);
        }
        return seen;
    }

    static String toLines(FeatureTemplate<?, ?> template) {
        var lines = new StringBuilder();
        for (var item : template.getSetFeatureList()) {
            lines.append(SET).append(' ').append(toText(item)).append('\n');
        }
        for (var items : template.getFeatureList()) {
            var texts = Arrays.stream(items).map(PackedTemplate::toText).collect(Collectors.joining(" "));
            lines.append(ALL).append(' ').append(texts).append('\n');
        }
        return lines.toString();
    }

    /** A feature is there when all its parts are. */
    private static void addJoined(int kind, int[] join, @Nullable FeatureText[] texts, FeatureHashes seen) {
        var first = texts[join[0]];
        if (first == null) {
            return;
        }
        long number = first.number();
        for (int i = 1; i < join.length; i++) {
            var next = texts[join[i]];
            if (next == null) {
                return;
            }
            number = next.behind(number);
        }
        seen.add(FeatureHash.of(kind, number));
    }

    /** The texts of a feature that may have several at once. */
    private List<FeatureText> texts(FeatureItem item, S state) {
        var node = state.getNode(item);
        if (node == null) {
            return List.of();
        }
        return switch (item.field) {
            case ambiguity_classes -> node.facts().classes().each();
            case word_clusters -> node.facts().clusters().each();
            case orthographic -> node.facts().orthography(state.isFirst(node));
            case positional -> state.isFirst(node) ? FIRST : state.isLast(node) ? LAST : List.of();
            default -> throw new IllegalArgumentException("no model of ours looks at " + item);
        };
    }

    private void addLine(String line, Map<String, Integer> places) {
        var words = line.split(" ", -1);
        var parts = Arrays.stream(words).skip(1).toList();
        if (words[0].equals(SET)) {
            sets.add(toItem(parts.getFirst()));
        } else {
            joins.add(parts.stream().mapToInt(part -> place(part, places)).toArray());
        }
    }

    private int place(String part, Map<String, Integer> places) {
        return places.computeIfAbsent(part, text -> {
            items.add(toItem(text));
            return items.size() - 1;
        });
    }

    private static String toText(FeatureItem item) {
        return String.join(
                ",",
                item.source.name(),
                item.relation == null ? NONE : item.relation.name(),
                String.valueOf(item.window),
                item.field.name(),
                attributeToText(item.attribute));
    }

    private static String attributeToText(@Nullable Object attribute) {
        return attribute == null ? NONE : attribute.getClass().getSimpleName() + "=" + attribute;
    }

    private static FeatureItem toItem(String text) {
        var parts = text.split(",", 5);
        return new FeatureItem(
                Source.valueOf(parts[0]),
                relation(parts[1]),
                Integer.parseInt(parts[2]),
                Field.valueOf(parts[3]),
                attribute(parts[4]));
    }

    @SuppressWarnings("NullAway") // the library's "no relation" is null
    private static Relation relation(String name) {
        return name.equals(NONE) ? null : Relation.valueOf(name);
    }

    @SuppressWarnings("NullAway") // the library's "no attribute" is null
    private static Object attribute(String text) {
        if (text.equals(NONE)) {
            return null;
        }
        var value = text.substring(text.indexOf('=') + 1);
        return switch (text.substring(0, text.indexOf('='))) {
            case "Integer" -> Integer.valueOf(value);
            case "Direction" -> Direction.valueOf(value);
            case "Field" -> Field.valueOf(value);
            case "String" -> value;
            default -> throw new IllegalArgumentException("unknown attribute of a feature: " + text);
        };
    }
}
