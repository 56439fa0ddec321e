package org.onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;

/** Cuts what was found down to what one reply shows, with what there is to say about it. Safe for use by many threads. */
final class Page {

    static final int MOST = 5;
    private static final int MOST_POSITIONS = 8;

    private final Search search;
    private final Notes notes;
    private final int most;

    Page(Search search, Notes notes, int most) {
        this.search = search;
        this.notes = notes;
        this.most = most;
    }

    /**
     * The first claims of those found.
     *
     * @param remarks what there is to say before the notes about the claims
     */
    Answer.Found of(Slots slots, List<Ranked> found, List<String> remarks) {
        int room = slots.form() == Form.POSITION ? Math.max(most, MOST_POSITIONS) : most;
        var exhibits = found.stream()
                .flatMap(each -> search.exhibit(each, slots).stream())
                .limit(room)
                .toList();
        var all = new ArrayList<>(remarks);
        all.addAll(notes.on(slots, exhibits));
        return new Answer.Found(slots, exhibits, found.size() - exhibits.size(), all, null, List.of());
    }
}
