package org.onrecord.extraction.claimant;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.syntax.WordList;

/**
 * Settles whom the offices of the United States stand for: "Ohio Senator Ann Lee" speaks for the country, "Governor Ann
 * Lee" for the one state that an article tells of.
 */
final class UsOffices {

    private static final Pattern FEDERAL = Pattern.compile(
            "(?:(?i:former|junior|senior|republican|democratic|independent|incumbent|current) )*(?:(?i:us|u\\.s\\.|united states) )?(?:(?i:senator|congress(?:man|woman|person)"
                    + "|member of congress)|Sen\\.|Rep\\.|Representative|(?i:house speaker|speaker of the house|(?:us|house|senate) (?:representative|(?:majority|minority) (?:leader|whip))))"
                    + "(?: (?:of|from|for) .*)?");
    private static final Pattern OF_A_STATE = Pattern.compile(
            "(?i)(?:(?:republican|democratic|current|lieutenant|deputy|acting) )*(?:governor|state (?:senator|representative|attorney general|treasurer|lawmaker|assemblyman|assemblywoman)|assembly(?:man|woman))");

    private static final int AT_LEAST = 2;
    private static final int FAR_MORE = 2;

    private final Set<String> states;

    UsOffices() {
        states = WordList.read(UsOffices.class, "us-states.txt");
    }

    /**
     * The cast with what is found so.
     *
     * @param country that the article is about
     */
    Cast complete(Cast cast, String text, Optional<String> country) {
        var home = mostNamed(text);
        return cast.changed(person -> {
            var represents = represents(person, text, home, country);
            return represents == null ? person : person.standingFor(represents);
        });
    }

    /** "Ohio" of "Gov. Ann Lee of Ohio". */
    private Optional<String> behindName(Person person, String text) {
        return states.stream()
                .filter(state -> text.contains(person.name() + " of " + state))
                .findFirst();
    }

    private @Nullable String represents(Person person, String text, Optional<String> home, Optional<String> country) {
        var role = person.role();
        if (role == null) {
            return null;
        }
        var of = person.represents();
        if (FEDERAL.matcher(role).matches()) {
            return of != null && states.contains(of) ? "United States" : of == null ? country.orElse(null) : null;
        }
        boolean ofAState = of == null && OF_A_STATE.matcher(role).matches();
        return ofAState ? behindName(person, text).or(() -> home).orElse(null) : null;
    }

    private Optional<String> mostNamed(String text) {
        Map<String, Integer> times = new HashMap<>();
        for (var state : states) {
            for (int at = text.indexOf(state); at >= 0; at = text.indexOf(state, at + state.length())) {
                times.merge(state, 1, Integer::sum);
            }
        }
        var most = times.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                        .thenComparing(Map.Entry::getKey));
        return most.filter(state -> state.getValue() >= AT_LEAST
                        && times.entrySet().stream()
                                .filter(other -> !other.getKey().equals(state.getKey()))
                                .allMatch(other -> other.getValue() * FAR_MORE <= state.getValue()))
                .map(Map.Entry::getKey);
    }
}
