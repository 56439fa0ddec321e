package org.onrecord.answer;

import java.util.List;
import java.util.Locale;
import org.onrecord.claim.Claim;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;

/** Whether words were said: word for word, otherwise, by somebody else, or not on record. */
final class QuotationCheck {

    private static final double NEAR = 0.6;

    private final Search search;

    QuotationCheck(Search search) {
        this.search = search;
    }

    /** What was found, and what is to be said about it. */
    record Verdict(List<Ranked> claims, String note) {}

    Verdict check(Slots slots, String quotation) {
        var words = slots.withWanted(null).withForm(Form.QUOTATION).withTopic(TopicWords.of(quotation));
        var asked = search.find(words);
        var exact = verbatim(asked, quotation);
        if (!exact.isEmpty()) {
            return new Verdict(exact, "On record word for word.");
        }
        if (!slots.claimants().isEmpty()) {
            var others = verbatim(search.find(words.withClaimants(List.of())), quotation);
            if (!others.isEmpty()) {
                return new Verdict(
                        others, "On record word for word, but not by " + Wording.whos(slots.claimants()) + ":");
            }
        }
        var near = asked.stream()
                .filter(ranked -> share(ranked.claim(), words) >= NEAR)
                .toList();
        return new Verdict(
                near, near.isEmpty() ? "" : "Not on record word for word. What is on record reads otherwise:");
    }

    private static List<Ranked> verbatim(List<Ranked> claims, String quotation) {
        var wanted = plain(quotation);
        return claims.stream()
                .filter(ranked -> (" " + plain(ranked.claim().excerpt().text()) + " ").contains(" " + wanted + " "))
                .toList();
    }

    private static double share(Claim claim, Slots words) {
        var terms =
                java.util.Set.copyOf(org.onrecord.index.Terms.of(claim.excerpt().text()));
        long fitting = words.topic().stream()
                .filter(word -> word.terms().stream().anyMatch(terms::contains))
                .count();
        return words.topic().isEmpty() ? 0 : (double) fitting / words.topic().size();
    }

    /** Without case, punctuation, and the difference between kinds of quotation marks. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
