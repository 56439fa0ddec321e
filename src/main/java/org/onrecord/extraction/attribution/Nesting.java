package org.onrecord.extraction.attribution;

import java.util.List;
import org.onrecord.article.Span;

/** Whether a cue stands inside what somebody else is cited for. */
final class Nesting {

    private Nesting() {}

    static boolean isNested(Saying saying, List<Saying> all, Reading reading) {
        int cue = saying.cueSpan().start();
        return reading.quotations().holds(cue) || all.stream().anyMatch(other -> isInside(cue, saying, other));
    }

    /** A cue in the middle of its own content ("The bridge, she said, is closed") does not make the other one's content its own. */
    private static boolean isInside(int cue, Saying saying, Saying other) {
        if (other.anchor() == saying.anchor() || other.content().stream().noneMatch(span -> span.contains(cue))) {
            return false;
        }
        int otherCue = other.cueSpan().start();
        var hull = saying.content().stream().reduce(Span::and).orElse(saying.cueSpan());
        return !hull.contains(otherCue);
    }
}
