package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which features a model looks at, kept as lines of text: "set" or "all", and the items of one feature, such as
 * {@code i,lmd,-1,part_of_speech_tag,-} (source, relation, window, field, attribute).
 */
final class PackedTemplate<N extends AbstractNLPNode<N>, S extends NLPState<N>> extends FeatureTemplate<N, S> {
    private static final String NONE = "-";
    private static final String SET = "set";
    private static final String ALL = "all";

    // The library's constructor takes null for "no XML"; its package says nothing of null.
    @SuppressWarnings("NullAway")
    PackedTemplate(FeatureMap features, String lines) {
        super(null, new HyperParameter());
        feature_map = features;
        lines.lines().forEach(this::addLine);
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

    private void addLine(String line) {
        var words = line.split(" ", -1);
        var items = Arrays.stream(words).skip(1).map(PackedTemplate::toItem).toArray(FeatureItem[]::new);
        if (words[0].equals(SET)) {
            addSet(items[0]);
        } else {
            add(items);
        }
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
