package org.onrecord.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.claim.Claim;
import org.onrecord.index.Terms;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;

/** Whether words were said: word for word, otherwise, by somebody else, or not on record. */
final class QuotationCheck {

    /** So much of what the words are about must be in what was said, to be worth comparing. */
    private static final double NEAR = 0.65;

    private static final int LEAST_WORDS = 2;
    private static final int MOST_NEAR = 3;
    /** Words that turn a sentence into its opposite, though they say nothing of what it is about. */
    private static final Set<String> TURNING =
            Set.of("not", "no", "never", "nothing", "nobody", "none", "without", "cannot");

    private final Search search;
    private final Page page;

    QuotationCheck(Search search, Page page) {
        this.search = search;
        this.page = page;
    }

    /** What was found, and what is to be said about it. */
    private record Verdict(List<Ranked> claims, String note) {}

    /** @param remarks what there is to say before the verdict; the verdict is added to it */
    Answer answer(Slots slots, String quotation, List<String> remarks) {
        var verdict = check(slots, quotation);
        if (verdict.claims().isEmpty()) {
            return new Answer.Nothing(
                    slots,
                    List.of("These words are not on record, and nothing near to them"
                            + (slots.claimants().isEmpty() ? "." : " by " + Wording.whos(slots.claimants()) + ".")),
                    List.of());
        }
        remarks.add(verdict.note());
        return page.of(slots, search.fold(verdict.claims()), remarks);
    }

    /** Whether the words are on record as they are. */
    boolean isVerbatim(Slots slots) {
        var words = slots.quotation();
        return words != null
                && !verbatim(search.find(slots.withTopic(TopicWords.of(words))), words)
                        .isEmpty();
    }

    private Verdict check(Slots slots, String quotation) {
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
        var near = near(asked, slots.topic(), quotation);
        return new Verdict(
                near, near.isEmpty() ? "" : difference(near.getFirst().claim(), quotation));
    }

    /** Of whom the words are; only where nobody's words have them, in whose sentence they are. */
    private static List<Ranked> verbatim(List<Ranked> claims, String quotation) {
        var said = holding(claims, quotation, Ranking::content);
        return said.isEmpty()
                ? holding(claims, quotation, claim -> claim.excerpt().text())
                : said;
    }

    private static List<Ranked> holding(List<Ranked> claims, String quotation, Function<Claim, String> text) {
        var wanted = " " + plain(quotation) + " ";
        return claims.stream()
                .filter(ranked -> (" " + plain(text.apply(ranked.claim())) + " ").contains(wanted))
                .toList();
    }

    /** @param matter the words of the quotation with what may stand for them */
    private static List<Ranked> near(List<Ranked> claims, List<TopicWord> matter, String quotation) {
        var wanted = matter.stream()
                .map(word -> word.isLoose() ? Set.copyOf(Terms.of(word.word())) : word.terms())
                .toList();
        var row = new RowOfWords(quotation, matter);
        return claims.stream()
                .filter(ranked -> (wanted.size() >= LEAST_WORDS && share(wanted, ranked.claim()) >= NEAR)
                        || row.isNearIn(Ranking.content(ranked.claim())))
                .sorted(Comparator.comparingDouble((Ranked ranked) -> -share(wanted, ranked.claim())))
                .limit(MOST_NEAR)
                .toList();
    }

    private static double share(List<Set<String>> wanted, Claim claim) {
        var terms = Set.copyOf(Terms.of(Ranking.content(claim)));
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream()
                                .filter(word -> word.stream().anyMatch(terms::contains))
                                .count()
                        / wanted.size();
    }

    private static String difference(Claim claim, String quotation) {
        var said = Set.copyOf(Terms.of(claim.excerpt().text()));
        var missing = Arrays.stream(quotation.strip().split("[^\\p{L}\\p{M}\\p{N}'’-]+"))
                .filter(word -> !word.isBlank() && counts(word) && !said.containsAll(Terms.of(word)))
                .map(word -> "“" + word + "”")
                .distinct()
                .collect(Collectors.joining(", "));
        return "Not on record word for word. What is on record reads otherwise"
                + (missing.isEmpty() ? ":" : ", without " + missing + ":");
    }

    private static boolean counts(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return TURNING.contains(lower)
                || lower.endsWith("n't")
                || lower.endsWith("n’t")
                || !Terms.contentTerms(word).isEmpty();
    }

    /** Without case, punctuation, and the difference between kinds of quotation marks. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
