package org.onrecord.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.name.NameTable.Entry;

/**
 * Who a phrase names: states by any of their names, people, capitals and seats of power; organisations; the press.
 * Immutable, and safe for use by many threads.
 */
public final class Names {

    private final NameTable table;

    private Names(NameTable table) {
        this.table = table;
    }

    /** Reads the tables. */
    public static Names load() {
        return new Names(new NameTable());
    }

    /**
     * The party that a whole phrase names, in the case in which articles print it: "US" and "the U.S." are found, "us" is
     * not. A leading article word and a closing "'s" are left out.
     */
    public Optional<Party> find(String phrase) {
        return whole(phrase, mentions(phrase));
    }

    /** The same for what a user typed: any case, and typos in long names. "us" is the United States only after "the". */
    public Optional<Party> findLoosely(String phrase) {
        return whole(phrase, mentionsLoosely(phrase));
    }

    /** All parties named in a text as printed, in order, not overlapping; the longest phrase wins. */
    public List<Mention> mentions(String text) {
        return mentions(text, false);
    }

    /** The same for what a user typed. */
    public List<Mention> mentionsLoosely(String text) {
        return mentions(text, true);
    }

    /** The party with this canonical name, for example "United States". */
    public Optional<Party> named(String canonical) {
        return Optional.ofNullable(table.named(canonical));
    }

    private List<Mention> mentions(String text, boolean loosely) {
        var words = Word.in(text);
        var mentions = new ArrayList<Mention>();
        int i = 0;
        while (i < words.size()) {
            int length = longest(words, i, loosely);
            if (length > 0) {
                var entry = entry(words, i, length, loosely);
                if (entry != null && entry.party() != null) {
                    var span = new Span(words.get(i).start(), words.get(i + length - 1).end());
                    mentions.add(new Mention(span, span.in(text), entry.form(), entry.party()));
                }
            }
            i += Math.max(1, length);
        }
        return List.copyOf(mentions);
    }

    private int longest(List<Word> words, int from, boolean loosely) {
        int longest = Math.min(table.longest(words.get(from).lower()), words.size() - from);
        for (int length = longest; length > 0; length--) {
            if (entry(words, from, length, loosely) != null) {
                return length;
            }
        }
        return 0;
    }

    private @Nullable Entry entry(List<Word> words, int from, int length, boolean loosely) {
        var phrase = new StringBuilder(words.get(from).lower());
        for (int i = from + 1; i < from + length; i++) {
            if (!words.get(i).adjacent() || words.get(i - 1).possessive()) {
                return null;
            }
            phrase.append(' ').append(words.get(i).lower());
        }
        for (var entry : table.of(phrase.toString())) {
            if (isPrinted(entry, words, from) || (loosely && !entry.printed())) {
                return entry;
            }
        }
        return null;
    }

    private static boolean isPrinted(Entry entry, List<Word> words, int from) {
        for (int i = 0; i < entry.words().size(); i++) {
            var known = entry.words().get(i);
            var word = words.get(from + i);
            if (entry.printed() ? !known.equals(word.text()) : Character.isUpperCase(known.charAt(0)) && !word.startsUpper()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Party> whole(String phrase, List<Mention> mentions) {
        if (mentions.size() != 1) {
            return Optional.empty();
        }
        var words = Word.in(phrase);
        int from = words.getFirst().lower().matches("the|a|an") ? 1 : 0;
        var span = mentions.getFirst().span();
        return words.get(from).start() == span.start() && words.getLast().end() == span.end()
                ? Optional.of(mentions.getFirst().party())
                : Optional.empty();
    }
}
