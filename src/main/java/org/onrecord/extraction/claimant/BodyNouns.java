package org.onrecord.extraction.claimant;

import java.util.List;
import java.util.Set;

/** Tells by which nouns a body can be taken up that an article describes with another: "the firm" behind "the retailer Fallwater". */
final class BodyNouns {

    /** Nouns any of which can take up a body that is described by another. */
    private static final List<Set<String>> KIN = List.of(
            Set.of("network", "broadcaster", "broadcast", "broadcasting", "channel", "station"),
            Set.of(
                    "company",
                    "firm",
                    "group",
                    "corporation",
                    "chain",
                    "retailer",
                    "giant",
                    "manufacturer",
                    "maker",
                    "carrier",
                    "airline",
                    "operator",
                    "developer",
                    "producer",
                    "enterprise",
                    "startup",
                    "conglomerate",
                    "supermarket",
                    "broadcaster",
                    "bank",
                    "publisher",
                    "supplier",
                    "utility"),
            Set.of("newspaper", "paper", "daily", "weekly", "tabloid", "magazine"),
            Set.of("charity", "organisation", "organization", "group", "watchdog", "nonprofit", "foundation"));

    private BodyNouns() {}

    /** Whether a noun is one of the words that describe a body, or means the same. */
    static boolean fit(String description, String noun) {
        return hasWord(description, noun) || isKin(description, noun);
    }

    private static boolean isKin(String description, String noun) {
        return KIN.stream()
                .filter(kin -> kin.contains(noun))
                .anyMatch(kin -> kin.stream().anyMatch(word -> hasWord(description, word)));
    }

    /** Whether a word stands among others. */
    static boolean hasWord(String words, String word) {
        int at = words.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            if ((at == 0 || !Character.isLetter(words.charAt(at - 1)))
                    && (end == words.length() || !Character.isLetter(words.charAt(end)))) {
                return true;
            }
            at = words.indexOf(word, end);
        }
        return false;
    }
}
