package org.onrecord.answer;

import java.util.List;
import org.onrecord.claim.Voice;
import org.onrecord.index.Terms;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;

/** Leaves out of what was found what fits far worse than the best, or has not what the question asks for. Stateless. */
final class Narrowing {

    /** What only stands beside the matter is left out where something is right on it. */
    private static final double FAR_FROM_BEST = 0.6;

    private Narrowing() {}

    /**
     * Without what only tells what others are said to have said, where the claimant's own words are there; and without what
     * has no figure, where a figure is asked for.
     */
    static List<Ranked> of(List<Ranked> found, Slots slots) {
        var all = inAllTheWords(found, slots);
        if (slots.form() == Form.FIGURE) {
            return withFigures(all);
        }
        // A denial seldom repeats what it denies.
        double best = slots.form() == Form.POSITION
                ? 0
                : all.stream().mapToDouble(Ranked::topic).max().orElse(0);
        var ranked = all.stream()
                .filter(each -> each.topic() >= FAR_FROM_BEST * best || givesReason(each, slots))
                .toList();
        boolean own = ranked.stream().anyMatch(each -> each.claim().voice() != Voice.RETOLD);
        return own && !slots.claimants().isEmpty()
                ? ranked.stream()
                        .filter(each -> each.claim().voice() != Voice.RETOLD)
                        .toList()
                : ranked;
    }

    /** Whoever "claimed responsibility" is no other that claimed anything, where anybody claimed just that. */
    private static List<Ranked> inAllTheWords(List<Ranked> all, Slots slots) {
        var wanted = slots.wanted();
        if (wanted == null
                || wanted.isAnything()
                || Terms.contentTerms(wanted.word()).size() < 2) {
            return all;
        }
        var told = all.stream()
                .filter(each -> Ranking.isInTheWord(each.claim(), wanted))
                .toList();
        return told.isEmpty() ? all : told;
    }

    /** A reason is given beside the matter more often than in the same breath. */
    private static boolean givesReason(Ranked ranked, Slots slots) {
        return slots.form() == Form.REASON && ranked.rank().form() > 0;
    }

    /** What has a figure of the thing that was asked for, see {@link Rank#form}; where nothing has, what has any. */
    private static List<Ranked> withFigures(List<Ranked> all) {
        double best = all.stream().mapToDouble(each -> each.rank().form()).max().orElse(0);
        return all.stream()
                .filter(each -> best > 0 && each.rank().form() >= best)
                .toList();
    }
}
