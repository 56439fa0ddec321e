package org.onrecord.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who a phrase names: states by any of their names, people, capitals and seats of power; organisations; the press;
 * ministries, forces and courts of states ("Ukraine's air force" is "Air Force of Ukraine", for Ukraine). Immutable, and
 * safe for use by many threads.
 */
public final class Names {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final NameTable table;
    private final RoleWords roleWords;
    private final MentionReader printed;
    private final MentionReader typed;
    private final MentionReader spelt;

    private Names(
            NameTable table, RoleWords roleWords, MentionReader printed, MentionReader typed, MentionReader spelt) {
        this.table = table;
        this.roleWords = roleWords;
        this.printed = printed;
        this.typed = typed;
        this.spelt = spelt;
    }

    /** Reads the tables. */
    public static Names load() {
        var table = new NameTable();
        var offices = new Offices();
        var givenNames = new GivenNames();
        var roleWords = new RoleWords();
        return new Names(
                table,
                roleWords,
                new MentionReader(new PrintedPhrases(table), offices, givenNames, roleWords),
                new MentionReader(
                        new TypedPhrases(table, offices, roleWords, givenNames, true), offices, givenNames, roleWords),
                new MentionReader(
                        new TypedPhrases(table, offices, roleWords, givenNames, false),
                        offices,
                        givenNames,
                        roleWords));
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

    /**
     * All parties named in a text as printed, in order, not overlapping; the longest phrase wins. Not a party is a name
     * that is part of a longer one: "George Washington", "Jordan Peterson", "South China Sea".
     */
    public List<Mention> mentions(String text) {
        return printed.read(text);
    }

    /** The same for what a user typed. */
    public List<Mention> mentionsLoosely(String text) {
        return typed.read(text);
    }

    /** The same without any typo mended. */
    public List<Mention> mentionsAsSpelt(String text) {
        return spelt.read(text);
    }

    /** The party with this canonical name, for example "United States"; not for the offices of states. */
    public Optional<Party> named(String canonical) {
        return Optional.ofNullable(table.named(canonical));
    }

    RoleWords roleWords() {
        return roleWords;
    }

    private static Optional<Party> whole(String phrase, List<Mention> mentions) {
        if (mentions.size() != 1) {
            return Optional.empty();
        }
        var words = Word.in(phrase);
        int from = words.size() > 1 && ARTICLES.contains(words.getFirst().lower()) ? 1 : 0;
        var span = mentions.getFirst().span();
        return words.get(from).start() == span.start() && words.getLast().end() == span.end()
                ? Optional.of(mentions.getFirst().party())
                : Optional.empty();
    }
}
