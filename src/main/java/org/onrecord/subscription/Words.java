package org.onrecord.subscription;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A message from which what was understood is taken out, piece by piece. For use by one thread. */
final class Words {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private String left;

    Words(String text) {
        left = " " + text.strip() + " ";
    }

    /** Takes out the first place where a pattern fits. */
    Optional<MatchResult> take(Pattern pattern) {
        var found = find(pattern);
        found.ifPresent(match -> cut(match.start(), match.end()));
        return found;
    }

    Optional<MatchResult> find(Pattern pattern) {
        var matcher = pattern.matcher(left);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    void cut(int start, int end) {
        left = left.substring(0, start) + " " + left.substring(end);
    }

    String from(int start) {
        return left.substring(Math.min(start, left.length()));
    }

    /** What was not taken out. */
    String left() {
        return SPACE.matcher(left).replaceAll(" ").strip();
    }
}
