package org.onrecord.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.Terms;

/** Tells whether words are the name of somebody who is named on record, but never speaks there. */
final class Strangers {

    private static final int CLAIMS = 10;

    private final ClaimIndex index;
    private final TopicReader topics;
    /** A question asks for each of its words several times. */
    private final Remembered<String, List<String>> holding;

    private final Remembered<String, Boolean> onRecord;

    Strangers(ClaimIndex index, TopicReader topics) {
        this.index = index;
        this.topics = topics;
        this.holding = new Remembered<>(index, this::holding);
        this.onRecord = new Remembered<>(index, this::countsOnRecord);
    }

    /** Whether a question begins with the name of one; a word that is never printed without a capital is a name. */
    boolean begin(Sentence sentence) {
        if (sentence.size() == 0 || sentence.isWho(0)) {
            return false;
        }
        var word = sentence.lower(0);
        return !topics.isKnown(word) && isName(word);
    }

    /** Whether words can only be a name: typed with capitals, printed with them, or printed nowhere. */
    boolean areName(List<Piece> words) {
        return !words.isEmpty() && words.stream().allMatch(this::mayBeName);
    }

    private boolean mayBeName(Piece word) {
        var lower = word.lower();
        boolean capital = Character.isUpperCase(word.text().charAt(0));
        return !word.isWho()
                && !topics.isKnown(lower)
                && !Inflections.isParticiple(lower)
                && (capital || isName(lower) || !isPrinted(lower));
    }

    /** Whether articles print a word without a capital, so that it need not be a name though somebody bears it. */
    boolean isCommon(String word) {
        var excerpts = holding.of(word);
        return excerpts.stream().anyMatch(text -> (" " + text + " ").contains(" " + word + " "));
    }

    /** Whether all words stand in one claim or the title above it. */
    boolean isOnRecord(String words) {
        return onRecord.of(words);
    }

    private boolean countsOnRecord(String words) {
        var terms = Terms.of(words).stream().map(Set::of).toList();
        return !terms.isEmpty()
                && index.count(new ClaimQuery(Set.of(), Set.of(), null, terms, terms.size(), null, null, null, 1)) > 0;
    }

    /** Whether articles print a word in just this form, in any case. */
    boolean isPrinted(String word) {
        return !holding.of(word).isEmpty();
    }

    /** Whether articles print two words next to each other, both with a capital. */
    boolean isName(String given, String last) {
        return isOnRecord(given + " " + last)
                && holding.of(given).stream().anyMatch(text -> text.contains(capital(given) + " " + capital(last)));
    }

    /** Whether articles print words in this order, each with a capital but for those inside a name. */
    boolean areNamePrinted(List<Piece> words) {
        var name = words.stream()
                .map(word -> word.is(GrammarWords.INSIDE_NAME) ? word.lower() : capital(word.lower()))
                .collect(Collectors.joining(" "));
        return holding.of(words.getFirst().lower()).stream().anyMatch(text -> holds(text, name));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Whether articles print a word, and never without a capital. */
    boolean isName(String word) {
        var excerpts = holding.of(word);
        return !excerpts.isEmpty() && excerpts.stream().noneMatch(text -> holds(text, word));
    }

    private List<String> holding(String word) {
        var terms = Terms.of(word);
        if (terms.isEmpty()) {
            return List.of();
        }
        var query =
                new ClaimQuery(Set.of(), Set.of(), null, List.of(Set.of(terms.getLast())), 1, null, null, null, CLAIMS);
        return index.search(query).stream()
                .map(hit -> hit.claim().excerpt().text())
                .filter(text -> holds(text.toLowerCase(Locale.ROOT), word))
                .toList();
    }

    /** Whether a text has a word, not only as a part of another: "Kurdish" does not hold "kurdi". */
    private static boolean holds(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }
}
