package org.onrecord.extraction.claimant;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.Gender;

/**
 * Tells by the pronouns of an article whether a person is a "he" or a "she". What a sentence that names nobody else calls
 * someone settles it where neither a title nor the given name does.
 */
final class ToldGenders {

    private static final Pattern QUOTED = Pattern.compile("“[^”\n]*”|\"[^\"\n]*\"");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?]['’”\")\\]]* +(?=\\p{Lu}|[“\"])|\n+");
    private static final Pattern HE = Pattern.compile("(?i)\\b(?:he|him|his|himself)\\b");
    private static final Pattern SHE = Pattern.compile("(?i)\\b(?:she|her|hers|herself)\\b");

    /** How often an article says it. */
    private static final class Times {
        private int he;
        private int she;

        private void add(String words) {
            he += (int) HE.matcher(words).results().count();
            she += (int) SHE.matcher(words).results().count();
        }

        private @Nullable Gender gender() {
            return (he == 0) == (she == 0) ? null : he > 0 ? Gender.HE : Gender.SHE;
        }
    }

    private ToldGenders() {}

    /** The cast with the gender of those whose gender nothing else tells. */
    static Cast complete(Cast cast, String text) {
        var plain = QUOTED.matcher(text)
                .replaceAll(quoted -> "·".repeat(quoted.group().length()));
        Map<String, Times> times = new HashMap<>();
        var left = new ArrayDeque<>(cast.appearances());
        var ends = END_OF_SENTENCE.matcher(plain);
        while (ends.find()) {
            count(left, plain, ends.end(), times);
        }
        count(left, plain, plain.length(), times);
        return cast.changed(person -> {
            var told = times.get(person.name());
            return told == null || person.gender() != null ? person : person.called(told.gender());
        });
    }

    private static void count(Deque<Cast.Appearance> left, String plain, int end, Map<String, Times> times) {
        var named = new ArrayList<Cast.Appearance>();
        while (!left.isEmpty() && left.getFirst().mention().span().start() < end) {
            named.add(left.removeFirst());
        }
        named.removeIf(appearance -> appearance.mention().span().end() > end);
        if (named.stream().map(Cast.Appearance::person).distinct().count() == 1) {
            var first = named.getFirst();
            times.computeIfAbsent(first.person().name(), name -> new Times())
                    .add(plain.substring(first.mention().span().end(), end));
        }
    }
}
