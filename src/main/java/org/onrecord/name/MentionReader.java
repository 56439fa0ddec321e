package org.onrecord.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.article.Span;
import org.onrecord.name.NameTable.Entry;

/** Finds the parties that a text names. Immutable. */
final class MentionReader {

    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "i");

    private final Phrases phrases;
    private final Offices offices;
    private final GivenNames givenNames;
    private final RoleWords roleWords;

    MentionReader(Phrases phrases, Offices offices, GivenNames givenNames, RoleWords roleWords) {
        this.phrases = phrases;
        this.offices = offices;
        this.givenNames = givenNames;
        this.roleWords = roleWords;
    }

    List<Mention> read(String text) {
        var words = Word.in(text);
        var mentions = new ArrayList<Mention>();
        int i = 0;
        while (i < words.size()) {
            var match = phrases.longest(words, i);
            int length = match == null ? 1 : match.length();
            var party = match == null ? null : match.entry().party();
            if (match == null) {
                length = addOfficeBeforeState(text, words, i, mentions);
            } else if (party != null && !isPartOfName(text, words, i, match.entry(), length)) {
                int office = office(words, i + length, party);
                var whole = office == 0 ? party : offices.of(party, words, i + length, office);
                length += office;
                mentions.add(mention(text, words, i, length, match.entry().form(), whole));
            }
            i += length;
        }
        return List.copyOf(mentions);
    }

    /** "Air force of Ukraine", "Ministry of Defence of the Russian Federation"; returns how many words were read. */
    private int addOfficeBeforeState(String text, List<Word> words, int from, List<Mention> mentions) {
        int office = offices.length(words, from);
        int of = from + office;
        if (office == 0 || of + 1 >= words.size() || !words.get(of).lower().equals("of")) {
            return 1;
        }
        int at = words.get(of + 1).lower().equals("the") ? of + 2 : of + 1;
        var match = at < words.size() ? phrases.longest(words, at) : null;
        var party = match == null ? null : match.entry().party();
        if (match == null
                || party == null
                || party.kind() != Party.Kind.STATE
                || match.entry().form() == Mention.Form.DEMONYM) {
            return 1;
        }
        int length = at + match.length() - from;
        mentions.add(mention(text, words, from, length, match.entry().form(), offices.of(party, words, from, office)));
        return length;
    }

    private int office(List<Word> words, int from, Party party) {
        if (party.kind() != Party.Kind.STATE
                || from >= words.size()
                || !words.get(from).adjacent()) {
            return 0;
        }
        return offices.length(words, from);
    }

    /** Whether the words belong to a person's or another longer name: "Kerry Washington", "Paris Hilton", "Cairo University". */
    private boolean isPartOfName(String text, List<Word> words, int from, Entry entry, int length) {
        if (!phrases.caseTells() || length > 1 || entry.words().getFirst().length() < 3) {
            return false;
        }
        var word = words.get(from);
        if (from > 0 && word.adjacent() && followsGivenName(words, from)) {
            return true;
        }
        boolean goesOn = from + 1 < words.size()
                && words.get(from + 1).adjacent()
                && !word.possessive()
                && isNamePart(text, words, from + 1)
                && text.charAt(word.end()) == ' ';
        return goesOn && (entry.givenName() || entry.form() == Mention.Form.CAPITAL) && !isTitleCase(text, word);
    }

    private boolean followsGivenName(List<Word> words, int from) {
        var before = words.get(from - 1);
        boolean initial = before.text().length() == 1
                && before.startsUpper()
                && from > 1
                && words.get(from - 2).startsUpper()
                && before.adjacent();
        return !before.possessive() && before.startsUpper() && (initial || givenNames.isGivenName(before.text()));
    }

    private boolean isNamePart(String text, List<Word> words, int at) {
        var word = words.get(at);
        return Character.isUpperCase(text.charAt(word.start()))
                && !word.isAllUpper()
                && !CALENDAR.contains(word.lower())
                && !roleWords.mayFollowName(word.lower())
                && offices.length(words, at) == 0
                && phrases.longest(words, at) == null;
    }

    /** In a headline that capitalises all words, a capital tells nothing. */
    private static boolean isTitleCase(String text, Word word) {
        int start = text.lastIndexOf('\n', word.start()) + 1;
        int end = text.indexOf('\n', word.end());
        return Word.in(text.substring(start, end < 0 ? text.length() : end)).stream()
                .filter(each -> each.text().length() > 3)
                .filter(each -> !each.startsUpper())
                .findAny()
                .isEmpty();
    }

    private static Mention mention(
            String text, List<Word> words, int from, int length, Mention.Form form, Party party) {
        int first = length > 1 && words.get(from).lower().equals("the") ? from + 1 : from;
        var span =
                new Span(words.get(first).start(), words.get(from + length - 1).end());
        return new Mention(span, span.in(text), form, party);
    }
}
