package org.onrecord.extraction.claimant;

import java.util.HashMap;
import java.util.List;
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
        int start = 0;
        var ends = END_OF_SENTENCE.matcher(plain);
        while (ends.find()) {
            count(cast, plain, start, ends.end(), times);
            start = ends.end();
        }
        count(cast, plain, start, plain.length(), times);
        return cast.changed(person -> {
            var told = times.get(person.name());
            return told == null || person.gender() != null ? person : person.called(told.gender());
        });
    }

    private static void count(Cast cast, String plain, int start, int end, Map<String, Times> times) {
        var named = named(cast, start, end);
        var others = named.stream().map(Cast.Appearance::person).distinct().count();
        if (others == 1) {
            var first = named.getFirst();
            times.computeIfAbsent(first.person().name(), name -> new Times())
                    .add(plain.substring(first.mention().span().end(), end));
        }
    }

    private static List<Cast.Appearance> named(Cast cast, int start, int end) {
        return cast.appearances().stream()
                .filter(appearance -> appearance.mention().span().start() >= start
                        && appearance.mention().span().end() <= end)
                .toList();
    }
}
