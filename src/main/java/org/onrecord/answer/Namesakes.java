package org.onrecord.answer;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;

/** Tells apart those whom one name fits, each put as a question about one of them. Safe for use by many threads. */
final class Namesakes {

    private static final int MOST = 5;
    private static final int FAR_MORE = 3;

    private final Search search;

    Namesakes(Search search) {
        this.search = search;
    }

    /** Those that have something to say, the first of them. */
    List<Slots> onRecord(List<Slots> each) {
        return each.stream().filter(search::hasAny).limit(MOST).toList();
    }

    static String taken(String name, Slots slots) {
        return "I take “" + name + "” as " + slots.claimants().getFirst().name() + ".";
    }

    static List<String> questions(List<Slots> onRecord, @Nullable Slots without) {
        return onRecord.stream()
                .filter(one -> !one.equals(without))
                .map(one -> Wording.question(one.withForm(Form.STATEMENTS)))
                .toList();
    }

    /** The one with far more claims that fit than any other; {@code null} when there is none. */
    @Nullable Slots likeliest(List<Slots> onRecord) {
        var counts = onRecord.stream().map(one -> search.find(one).size()).toList();
        for (int i = 0; i < counts.size(); i++) {
            int at = i;
            boolean far = IntStream.range(0, counts.size())
                    .allMatch(other -> other == at || counts.get(at) >= FAR_MORE * counts.get(other));
            if (far) {
                return onRecord.get(i);
            }
        }
        return null;
    }
}
