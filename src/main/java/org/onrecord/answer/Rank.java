package org.onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim stands where it stands: the sum of these parts decides, of equals the earliest printed, then the order of the
 * text. {@link Ranking} gives the parts their values.
 *
 * <p>What the topic is worth is shared by words and meaning: the part of the topic that the claim does not have in so many
 * words counts as far as it is close to it in meaning. So what says a matter in its own words is never outdone by what only
 * sounds like it.
 *
 * @param form from 0 to 3.5, how far it has the form that was asked for, such as a figure
 * @param act from 0 to 2.5, how far its act is the one that was asked for
 * @param directness from -0.7 to 2.5, how directly its words come from who says it
 * @param words from 0 to 1, how much of the topic stands in it and around it; see {@link TopicFit}
 * @param closeness from 0 to 1, how close it is to the topic in meaning; 0 where that was not compared
 * @param news 1 for what is of the last weeks, where neither a matter nor a time is asked for; else 0
 * @param fit why it is shown though it has not enough of the topic in its words; {@code null} when it has
 */
public record Rank(
        double form,
        double act,
        double directness,
        double words,
        double closeness,
        double news,
        @Nullable Fit fit) {

    private static final double TOPIC = 4;
    private static final double SMALLEST_SHOWN = 0.005;

    public Rank(double form, double act, double directness, double words, double closeness) {
        this(form, act, directness, words, closeness, 0, null);
    }

    static Rank of(double form, double act, double directness, double words) {
        return new Rank(form, act, directness, words, 0);
    }

    Rank withForm(double other) {
        return new Rank(other, act, directness, words, closeness, news, fit);
    }

    Rank withWords(double other) {
        return new Rank(form, act, directness, other, closeness, news, fit);
    }

    Rank withCloseness(double other) {
        return new Rank(form, act, directness, words, other, news, fit);
    }

    Rank asNews() {
        return new Rank(form, act, directness, words, closeness, 1, fit);
    }

    Rank with(Fit other) {
        return new Rank(form, act, directness, words, Closeness.of(other.meaning()), news, other);
    }

    double topic() {
        return TOPIC * words;
    }

    double meaning() {
        return TOPIC * (1 - words) * closeness;
    }

    public double sum() {
        return form + act + directness + topic() + meaning() + news;
    }

    /** Something that adds to the sum. */
    public record Part(String name, double value) {

        private String inWords() {
            return name + " " + number(value);
        }
    }

    public List<Part> parts() {
        return List.of(
                new Part("form", form),
                new Part("act", act),
                new Part("directness", directness),
                new Part("topic", topic()),
                new Part("meaning", meaning()),
                new Part("news", news));
    }

    /** For example "8.50 = form 0.00 + act 2.50 + directness 2.00 + topic 3.60 + meaning 0.40". */
    public String inWords() {
        return number(sum()) + " = " + parts().stream().map(Part::inWords).collect(Collectors.joining(" + "))
                + (fit == null ? "" : "; " + fit.inWords());
    }

    /** In which parts it is ahead of another one, or behind it: "act +1.50, topic -0.20"; empty where all are equal. */
    public String comparedWith(Rank other) {
        var differences = new ArrayList<String>();
        for (int i = 0; i < parts().size(); i++) {
            var part = parts().get(i);
            double difference = part.value() - other.parts().get(i).value();
            if (Math.abs(difference) >= SMALLEST_SHOWN) {
                differences.add(part.name() + String.format(Locale.ROOT, " %+.2f", difference));
            }
        }
        return String.join(", ", differences);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
