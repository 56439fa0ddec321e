package org.onrecord.name;

import java.util.Optional;
import java.util.Set;

/**
 * Finds where in a phrase a role stands.
 *
 * <pre>
 * role       = [ party ] { modifier | party } noun { modifier | noun } [ complement ]
 * complement = ( "of" | "for" | "to" | "at" | "in" | "with" ) ... up to a comma, "and", "who" or a person's name
 * </pre>
 */
final class RolePlaces {

    /**
     * Indexes of words.
     *
     * @param first where the role begins, a party before it included
     * @param noun the first noun for a person
     * @param last the last one: "General" of "Secretary General"
     * @param end the last word of the complement; the same as {@code last} where there is none
     */
    record Place(int first, int noun, int last, int end) {}

    private static final Set<String> ENDS_COMPLEMENT =
            Set.of("who", "that", "which", "near", "outside", "inside", "since", "until", "during", "after", "before");

    private static final Set<String> ONLY_BEFORE = Set.of("incumbent");

    /** Nouns for persons that say of an office behind them which one it is. */
    private static final Set<String> RANKS = Set.of("deputy", "vice");

    /** What stands in small letters inside persons' names. */
    private static final Set<String> IN_NAMES = Set.of(
            "al", "el", "bin", "ibn", "bint", "ben", "abu", "de", "da", "dos", "del", "van", "von", "der", "ul", "ur");

    private final RoleWords roleWords;

    RolePlaces(RoleWords roleWords) {
        this.roleWords = roleWords;
    }

    Optional<Place> find(RolePhrase phrase) {
        int noun = noun(phrase);
        if (noun < 0) {
            return Optional.empty();
        }
        int last = last(phrase, noun);
        return Optional.of(new Place(first(phrase, noun), noun, last, end(phrase, last)));
    }

    /** The first noun that means who is spoken of: "adviser" in "President Ann Lee's adviser". */
    private int noun(RolePhrase phrase) {
        int noun = nextNoun(phrase, 0);
        for (int i = Math.max(noun, 0); noun >= 0 && i < phrase.size() - 1; i++) {
            boolean person =
                    i == noun || Spellings.genderOf(phrase.word(i - 1).text()).isPresent();
            int owned = phrase.word(i).possessive() && person ? nextNoun(phrase, i + 1) : -1;
            noun = owned < 0 ? noun : owned;
        }
        return noun;
    }

    private int nextNoun(RolePhrase phrase, int from) {
        for (int i = from; i < phrase.size(); i++) {
            boolean person = roleWords.isPerson(phrase.lower(i)) && !phrase.isInParty(i);
            if (person && !isAdjective(phrase, i) && !isOnlyBefore(phrase, i) && !isRank(phrase, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "The national weather service" is nobody's national. */
    private boolean isAdjective(RolePhrase phrase, int at) {
        if (roleWords.isOf("seldom persons", phrase.lower(at))) {
            boolean named = at > 0 && phrase.isArticle(at - 1);
            boolean goesOn = phrase.goesOn(at + 1) && !phrase.opensComplement(at + 1);
            return !named || goesOn; // "fellow NASA astronaut", "whom Lund accused"
        }
        boolean adjective = roleWords.isOf("also adjectives", phrase.lower(at))
                && phrase.goesOn(at + 1)
                && !phrase.word(at).possessive();
        return adjective && (phrase.word(at + 1).startsUpper() ? opensBody(phrase, at) : phrase.isPlain(at + 1));
    }

    /** "General" in "General Rivers Office administrator Ann Lee". */
    private boolean opensBody(RolePhrase phrase, int at) {
        int last = at;
        while (phrase.goesOn(last + 1) && phrase.word(last + 1).startsUpper()) {
            last++;
        }
        return phrase.word(at).startsUpper()
                && last > at + 1
                && phrase.goesOn(last + 1)
                && isRoleWord(phrase.lower(last + 1));
    }

    private int first(RolePhrase phrase, int noun) {
        int first = firstBefore(phrase, noun);
        boolean joined = first > 1
                && phrase.lower(first - 1).equals("and")
                && phrase.goesOn(first)
                && phrase.goesOn(first - 1)
                && isSubject(phrase, first)
                && isSubject(phrase, first - 2)
                && phrase.word(first).startsUpper() == phrase.word(first - 2).startsUpper();
        return joined ? firstBefore(phrase, first - 2) : first; // "Police and Crime Commissioner"
    }

    private int firstBefore(RolePhrase phrase, int word) {
        int first = word;
        while (first > 0
                && phrase.word(first).adjacent()
                && !phrase.isArticle(first - 1)
                && !endsName(phrase, first - 1)
                && !(phrase.isInState(first) && ONLY_BEFORE.contains(phrase.lower(first - 1)))
                && (phrase.isInParty(first - 1) || isRoleWord(phrase.lower(first - 1)))) {
            first--;
        }
        return first;
    }

    private boolean isSubject(RolePhrase phrase, int at) {
        return roleWords.isModifier(phrase.lower(at)) && !roleWords.isPerson(phrase.lower(at));
    }

    /** "Norway" in "Forest Party of Norway nominee" is the end of a longer name. */
    private static boolean endsName(RolePhrase phrase, int at) {
        return at > 1
                && phrase.isInState(at)
                && phrase.goesOn(at)
                && phrase.goesOn(at - 1)
                && phrase.lower(at - 1).equals("of")
                && !phrase.lower(at - 2).equals("one")
                && !phrase.isInParty(at - 1)
                && phrase.word(at - 2).startsUpper();
    }

    /** "Incumbent US President": who is called so before an office is its holder. */
    private boolean isOnlyBefore(RolePhrase phrase, int at) {
        return ONLY_BEFORE.contains(phrase.lower(at))
                && phrase.goesOn(at + 1)
                && (phrase.isInState(at + 1) || isRoleWord(phrase.lower(at + 1)));
    }

    /** "Deputy" in "deputy UN envoy" and "deputy State Department spokesman". */
    private boolean isRank(RolePhrase phrase, int at) {
        int next = at + 1;
        while (phrase.goesOn(next) && phrase.isInParty(next)) {
            next++;
        }
        return RANKS.contains(phrase.lower(at))
                && next > at + 1
                && phrase.goesOn(next)
                && isRoleWord(phrase.lower(next));
    }

    private boolean isRoleWord(String lower) {
        return roleWords.isModifier(lower) || (roleWords.isPerson(lower) && !roleWords.isOf("seldom persons", lower));
    }

    /** "Secretary General", "chief of staff"; a modifier counts only when a noun follows. */
    private int last(RolePhrase phrase, int noun) {
        int last = noun;
        for (int i = noun + 1; phrase.goesOn(i) && !phrase.word(i - 1).possessive(); i++) {
            if (phrase.isInParty(i) || !isRoleWord(phrase.lower(i))) {
                break;
            }
            if (roleWords.isPerson(phrase.lower(i))) {
                last = i;
            }
        }
        return last;
    }

    private int end(RolePhrase phrase, int last) {
        if (last + 2 >= phrase.size() || !phrase.goesOn(last + 1) || !phrase.opensComplement(last + 1)) {
            return last;
        }
        int end = last;
        for (int i = last + 2; phrase.goesOn(i); i++) {
            if (ENDS_COMPLEMENT.contains(phrase.lower(i))) {
                break;
            }
            if (end > last && (!phrase.isInParty(i) || isGivenName(phrase, i)) && beginsName(phrase, i, end)) {
                break;
            }
            if (!phrase.joins(i)) {
                end = i;
            }
        }
        return end;
    }

    /** "Chad" in "Secretary of Homeland Security Chad Wolf". */
    private static boolean isGivenName(RolePhrase phrase, int at) {
        return phrase.goesOn(at + 1)
                && phrase.word(at + 1).startsUpper()
                && !phrase.isInParty(at + 1)
                && Spellings.genderOf(phrase.word(at).text()).isPresent();
    }

    /** "Murder Squad" in "head of the Norwegian Police Murder Squad". */
    private boolean opensUnit(RolePhrase phrase, int at) {
        for (int i = at; i < phrase.size() && phrase.word(i).startsUpper() && phrase.goesOn(i); i++) {
            if (roleWords.isOf("units", phrase.lower(i)) || roleWords.isOf("own bodies", phrase.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Secretary of State Ann Lee", "ambassador to the United Nations Ann Lee"; but not "mayor of San Diego". */
    private boolean beginsName(RolePhrase phrase, int at, int end) {
        var word = phrase.word(at);
        boolean hyphen = word.end() < phrase.text().length() && phrase.text().charAt(word.end()) == '-';
        if (!word.startsUpper() || (!hyphen && roleWords.isPartOfRole(phrase.lower(at)))) {
            return false;
        }
        if (opensUnit(phrase, at)) {
            return false;
        }
        boolean behindDepartment = end == at - 1
                && roleWords.isOf("departments", phrase.lower(end))
                && !phrase.lower(end - 1).equals("at"); // "strategist at State Street Advisors"
        return phrase.isInParty(end)
                || (behindDepartment
                        && at + 1 < phrase.size()
                        && (phrase.word(at + 1).startsUpper() || isInNames(phrase.lower(at + 1))))
                || beginsFullName(phrase, at, end);
    }

    /** "al" in "Minister of Information Omar al Amin". */
    private static boolean isInNames(String lower) {
        return IN_NAMES.contains(lower) || lower.startsWith("al-") || lower.startsWith("el-");
    }

    /** "Director of National Rivers John Reed"; but not "Dean of Fallwater John Reed School". */
    private boolean beginsFullName(RolePhrase phrase, int at, int end) {
        if (end != at - 1
                || !phrase.word(end).startsUpper()
                || Spellings.genderOf(phrase.word(at).text()).isEmpty()) {
            return false;
        }
        int last = at;
        while (phrase.goesOn(last + 1) && phrase.word(last + 1).startsUpper()) {
            last++;
        }
        return last > at
                && !roleWords.isGroup(phrase.lower(last))
                && !phrase.word(at).possessive();
    }
}
