package org.onrecord.name;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What roles and the nouns for persons mean. Immutable, and safe for use by many threads. */
public final class Roles {

    private static final Pattern OF_ONE = Pattern.compile(
            "(?i)\\b(?:president|minister|premier|taoiseach|chancellor|king|queen|emperor|pope|secretary|speaker|attorney general"
                    + "|solicitor general|governor general|supreme leader|high representative)\\b");
    private static final Pattern HOLDS_NO_MORE =
            Pattern.compile("(?i)\\b(?:former|deputy|ex|late|then|assistant|press)\\b");

    private final RoleWords words;
    private final RoleReader printed;
    private final RoleReader typed;
    private final SameOffices sameOffices;
    private final SameOffices samePrinted;

    private Roles(
            RoleWords words, RoleReader printed, RoleReader typed, SameOffices sameOffices, SameOffices samePrinted) {
        this.words = words;
        this.printed = printed;
        this.typed = typed;
        this.sameOffices = sameOffices;
        this.samePrinted = samePrinted;
    }

    /** Reads the table of offices; the names tell whom a role stands for. */
    public static Roles load(Names names) {
        var words = names.roleWords();
        return new Roles(
                words,
                new RoleReader(words, names::mentions),
                new RoleReader(words, names::mentionsLoosely),
                new SameOffices(names::mentionsLoosely),
                new SameOffices(names::mentions));
    }

    /**
     * The role words in a noun phrase, and whom they represent: "Iranian Foreign Minister" is "Foreign Minister" of Iran,
     * "Iran's Ambassador to the UN" is "Ambassador to the UN" of Iran, "the CEO of Boeing" is "CEO of Boeing". A
     * person's name after or before the role is left out. Empty when the phrase names no role.
     */
    public Optional<Role> find(String phrase) {
        return printed.read(phrase);
    }

    /** The same for what a user typed, in any case. */
    public Optional<Role> findLoosely(String phrase) {
        return typed.read(phrase);
    }

    /** A role with its abbreviations spelt out: "Lt. Gov" is "Lieutenant Governor". */
    public Role spelledOut(Role role) {
        return new Role(words.spelledOut(role.title()), role.of());
    }

    /**
     * Whether two roles can be one office: "chief" and "Secretary General" of NATO, "top diplomat" and "Foreign
     * Minister", "spokesman" and "spokesperson". A bare noun fits any role that it can stand for: "the minister" fits
     * "Foreign Minister", but not "Prime Minister".
     *
     * @param ofA whom the role stands for; {@code null} when that is not known, which fits any
     */
    public boolean same(String roleA, @Nullable String ofA, String roleB, @Nullable String ofB) {
        return (ofA == null || ofB == null || ofA.equals(ofB)) && sameOffices.same(roleA, roleB);
    }

    /** The same for roles as articles print them, which takes a small part of the time that typos cost. */
    public boolean samePrinted(String roleA, @Nullable String ofA, String roleB, @Nullable String ofB) {
        return (ofA == null || ofB == null || ofA.equals(ofB)) && samePrinted.same(roleA, roleB);
    }

    /** Whether an article that names the holder of an office may call them so later: "the minister", "the chief". */
    public boolean callsPrinted(String asked, @Nullable String of, String held, @Nullable String heldOf) {
        return (of == null || heldOf == null || of.equals(heldOf)) && samePrinted.calls(asked, held);
    }

    /** Whether an office is one that a single person of a state holds: a state has one president, but many officials. */
    public boolean isOfOne(String role) {
        return OF_ONE.matcher(role).find() && !HOLDS_NO_MORE.matcher(role).find();
    }

    /** Whether a noun for a person means somebody who speaks for the state that it is named with. Singular, any case. */
    public boolean isOfficial(String noun) {
        return words.isOf("official", noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun for a person speaks for a body whose name stands right before it: "spokesman". Singular, any case. */
    public boolean isOfBodies(String noun) {
        return words.isOf("of bodies", noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a body whose name ends so speaks for itself, though a state stands before it: "federation". Any case. */
    public boolean isOwnBody(String noun) {
        return words.isOf("own bodies", noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun means somebody who works for another person whose name stands before it: "adviser". Any case. */
    public boolean isOfPersons(String noun) {
        return words.isOf("of persons", noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun means somebody of a science: "geologist". Singular, any case. */
    public boolean isScholar(String noun) {
        return words.isScholar(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun for a person is named after what they made or won: "author", "star". Singular, any case. */
    public boolean isOfWorks(String noun) {
        return words.isOf("of works", noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a role tells something of somebody besides age and sex. */
    public boolean isTelling(Role role) {
        return role.of() != null || !words.isOf("no roles", role.title().toLowerCase(Locale.ROOT));
    }

    /** A plural without its ending, as far as the nouns for persons and bodies need: "deputies", "churches", "spokeswomen". */
    public static String singular(String plural) {
        return RoleWords.singular(plural);
    }

    /** Whether a noun means a person by what they do or are: "minister", "resident". Singular, any case. */
    public boolean isPersonNoun(String lemma) {
        return words.isPerson(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun means persons together or a body: "officials", "government", "ministry". Any case. */
    public boolean isGroupNoun(String noun) {
        return words.isGroup(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a word belongs to roles and descriptions of persons before their noun: "foreign", "emergency", "local". */
    public boolean isRoleModifier(String word) {
        return words.isModifier(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is an abbreviated or spelled title before a name: "Gen.", "Sen", "Dr.", "Mr", "General". */
    public boolean isTitle(String word) {
        return words.isTitle(word);
    }

    /** The gender that a title tells: "Mrs." and "Baroness" do, "Dr." does not. */
    public Optional<Gender> genderOf(String title) {
        return words.genderOf(title);
    }
}
