package org.onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.question.Form;

/**
 * Why a claim that is shown stands where it stands.
 *
 * @param before why it comes before the next one that is shown; empty for the last one
 */
public record Explanation(String claim, Rank rank, String before) {

    /** Of each claim that an answer shows, in order. */
    public static List<Explanation> of(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> ofClaims(found);
            case Answer.Several(var answers) ->
                answers.stream().flatMap(each -> of(each).stream()).toList();
            case Answer.Nothing nothing -> List.of();
            case Answer.Which which -> List.of();
            case Answer.Chat chat -> List.of();
        };
    }

    private static List<Explanation> ofClaims(Answer.Found found) {
        var explanations = new ArrayList<Explanation>();
        var shown = found.exhibits();
        for (int i = 0; i < shown.size(); i++) {
            var each = shown.get(i);
            var before = i + 1 == shown.size() ? "" : before(each, shown.get(i + 1), found);
            explanations.add(new Explanation(each.claim().id(), each.rank(), before));
        }
        return explanations;
    }

    private static String before(Exhibit one, Exhibit next, Answer.Found found) {
        if (found.about() != null) {
            return "in the order in which they were shown before";
        }
        if (found.slots().form() == Form.POSITION || found.slots().form() == Form.LATEST) {
            return "in order of time";
        }
        var ahead = one.rank().comparedWith(next.rank());
        if (one.rank().sum() < next.rank().sum()) {
            return "each party has its turn, or it is on what was just talked about: " + ahead;
        }
        if (!ahead.isEmpty()) {
            return ahead;
        }
        return Ranking.printed(one.article()).isBefore(Ranking.printed(next.article()))
                ? "equal, and printed earlier"
                : "equal, and first in the text or by the name of its file";
    }

    /** As a line for people. */
    public String inWords() {
        return claim + ": " + rank.inWords() + (before.isEmpty() ? "" : "; before the next: " + before);
    }
}
