package org.onrecord.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What roles and the nouns for persons mean. Immutable, and safe for use by many threads. */
public final class Roles {

    private final Names names;
    private final Set<String> personNouns = Set.of("minister", "official", "officer", "senator", "analyst", "resident");
    private final Set<String> groupNouns = Set.of("officials", "allies", "authorities", "government", "ministry");

    private Roles(Names names) {
        this.names = names;
    }

    /** Reads the tables of roles; the names tell whom a role stands for. */
    public static Roles load(Names names) {
        return new Roles(names);
    }

    /**
     * The role words in a noun phrase, and whom they represent: "Iranian Foreign Minister" is "Foreign Minister" of Iran,
     * "Iran's Ambassador to the UN" is "Ambassador to the UN" of Iran. A person's name after the role is left out.
     */
    public Optional<Role> find(String phrase) {
        var mentions = names.mentions(phrase);
        return Optional.of(new Role(phrase, mentions.isEmpty() ? null : mentions.getFirst().party().represents()));
    }

    /** The same for what a user typed, in any case. */
    public Optional<Role> findLoosely(String phrase) {
        return find(phrase);
    }

    /**
     * Whether two roles can be one office: "chief" and "Secretary General" of NATO, "top diplomat" and "Foreign
     * Minister", "spokesman" and "spokesperson".
     *
     * @param ofA whom the role stands for; {@code null} when that is not known, which fits any
     */
    public boolean same(String roleA, @Nullable String ofA, String roleB, @Nullable String ofB) {
        return roleA.equalsIgnoreCase(roleB) && (ofA == null || ofB == null || ofA.equals(ofB));
    }

    /** Whether a noun means a person by what they do or are: "minister", "resident". In lower case, singular. */
    public boolean isPersonNoun(String lemma) {
        return personNouns.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun means persons together or a body: "officials", "government", "ministry". */
    public boolean isGroupNoun(String noun) {
        return groupNouns.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is an abbreviated or spoken title before a name: "Gen.", "Sen", "Dr.", "Mr". */
    public boolean isTitle(String word) {
        return word.endsWith(".");
    }

    /** The gender that a title tells: "Mrs." and "Baroness" yes, "Dr." no. */
    public Optional<Gender> genderOf(String title) {
        return Optional.empty();
    }
}
