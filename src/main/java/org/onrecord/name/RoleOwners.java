package org.onrecord.name;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.name.RolePlaces.Place;

/**
 * Tells whom a role stands for: the party before the noun, or else the complement's, but never that of "to": an ambassador
 * to Iran doesn't speak for it.
 */
final class RoleOwners {

    private static final Set<String> STANDS_FOR = Set.of("of", "for", "at", "with", "from", "in");

    /** "University of Ohio, Dayton's chancellor". */
    private static final Pattern UNIVERSITY = Pattern.compile("University of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?, $");

    private static final Set<String> HOUSES =
            Set.of("senate", "house", "congress", "majority", "minority", "congressional");

    private final RoleWords roleWords;

    RoleOwners(RoleWords roleWords) {
        this.roleWords = roleWords;
    }

    @Nullable String find(RolePhrase phrase, Place role) {
        var before = before(phrase, role);
        var owner = before == null || isNationality(phrase, role) ? behind(phrase, role) : before;
        return owner != null && isOfAState(phrase, role) ? roleWords.stateOf(owner) : owner;
    }

    /** "A Republican senator", "the Democratic majority leader of the House", but not "a Republican state senator". */
    private boolean isOfAState(RolePhrase phrase, Place role) {
        boolean ofAProvince =
                role.noun() > role.first() && phrase.lower(role.noun() - 1).equals("state");
        boolean ofAHouse = IntStream.range(role.first(), role.last()).anyMatch(i -> HOUSES.contains(phrase.lower(i)));
        return !ofAProvince
                && (ofAHouse
                        || roleWords.isOf("of states", phrase.lower(role.noun()))
                        || roleWords.isOf("of states", phrase.lower(role.last())));
    }

    /** "Iran's newly elected president" is Iran's too. */
    private @Nullable String before(RolePhrase phrase, Place role) {
        var own = ownBody(phrase, role.first(), role.noun() - 1);
        if (own != null) {
            return own;
        }
        boolean ofAProvince = role.noun() > role.first() + 1
                && phrase.lower(role.first()).equals("state")
                && HOUSES.contains(phrase.lower(role.first() + 1));
        var party = ofAProvince
                ? null
                : phrase.partyIn(
                        phrase.word(role.first()).start(),
                        phrase.word(role.noun()).start());
        for (int i = role.first() - 1; party == null && i >= 0 && phrase.goesOn(i + 1); i--) {
            var word = phrase.word(i);
            if (word.possessive() && phrase.isInParty(i)) {
                return phrase.partyIn(phrase.word(0).start(), word.end());
            }
            boolean body = word.possessive()
                    && word.startsUpper()
                    && (roleWords.isOf("of bodies", phrase.lower(role.last()))
                            || roleWords.isOf("official", phrase.lower(role.last())))
                    && Spellings.genderOf(phrase.word(0).text()).isEmpty();
            if (body) {
                return printedBefore(phrase, i);
            }
            if (word.startsUpper() || !phrase.isPlain(i)) {
                return null;
            }
        }
        return party;
    }

    /** The capitalised words up to one: "Harbour Watch" of "Harbour Watch's director". */
    private static @Nullable String printedBefore(RolePhrase phrase, int last) {
        int from = last;
        while (from > 0 && phrase.goesOn(from) && !phrase.isArticle(from - 1)) {
            boolean joined = phrase.joins(from - 1)
                    && !phrase.lower(from - 1).equals("to")
                    && from > 1
                    && phrase.goesOn(from - 1)
                    && phrase.word(from - 2).startsUpper();
            if (!joined && !phrase.word(from - 1).startsUpper()) {
                break;
            }
            from -= joined ? 2 : 1;
        }
        var before =
                UNIVERSITY.matcher(phrase.text().substring(0, phrase.word(from).start()));
        if (before.find()) {
            return phrase.text().substring(before.start(), phrase.word(last).end());
        }
        boolean person = IntStream.rangeClosed(from, last)
                .anyMatch(i -> Spellings.genderOf(phrase.word(i).text()).isPresent());
        return person
                ? null
                : phrase.text()
                        .substring(phrase.word(from).start(), phrase.word(last).end());
    }

    /** "A French artist" speaks for nobody, "a US columnist from the Harbour Post" for the paper. */
    private boolean isNationality(RolePhrase phrase, Place role) {
        return isPrivate(phrase, role) || isEmployed(phrase, role);
    }

    /** Whether a role stands behind a state and is none that speaks for it. */
    boolean isPrivate(RolePhrase phrase, Place role) {
        return phrase.isInState(role.first()) && !roleWords.isOf("official", phrase.lower(role.last()));
    }

    private boolean isEmployed(RolePhrase phrase, Place role) {
        if (role.end() == role.last()
                || !phrase.isInState(role.first())
                || !roleWords.isOf("employed", phrase.lower(role.last()))
                || !STANDS_FOR.contains(phrase.lower(role.last() + 1))) {
            return false;
        }
        var complement =
                new Span(phrase.word(role.last()).end(), phrase.word(role.end()).end());
        return phrase.parties().stream()
                .anyMatch(mention ->
                        complement.contains(mention.span()) && mention.party().kind() != Party.Kind.STATE);
    }

    private @Nullable String behind(RolePhrase phrase, Place role) {
        int end = role.end();
        if (end == role.last() || !STANDS_FOR.contains(phrase.lower(role.last() + 1))) {
            return null;
        }
        var own = ownBody(phrase, role.last() + 2, end);
        var party = own == null ? complement(phrase, role) : own;
        if (party != null) {
            return party;
        }
        int from = role.last() + 2;
        for (int i = from; i < end; i++) {
            from = phrase.lower(i).equals("at") ? i + 1 : from; // "chair in river politics at the Harbour Institute"
        }
        while (from < end && phrase.isArticle(from)) {
            from++;
        }
        if (from < end && phrase.isInState(from) && phrase.word(from).possessive()) {
            from++; // "biologist at Norway's Harbour College"
        }
        boolean department =
                IntStream.rangeClosed(from, end).allMatch(i -> phrase.joins(i) || isSubject(phrase.lower(i)));
        boolean named = phrase.word(from).startsUpper() && !phrase.isInParty(from) && !department;
        return named
                ? phrase.text()
                        .substring(phrase.word(from).start(), phrase.word(end).end())
                : null;
    }

    /** "Foreign Affairs", "National Intelligence": what an office is about, and no body of that name. */
    private boolean isSubject(String lower) {
        return roleWords.isOf("departments", lower) || roleWords.isModifier(lower);
    }

    /** "Norwegian Chess Federation", "Harbour Forum Norway": a name with a state in it, of a body that is no state's. */
    private @Nullable String ownBody(RolePhrase phrase, int first, int last) {
        int from = first;
        while (from <= last && (phrase.isArticle(from) || isOnlyBefore(phrase, from))) {
            from++;
        }
        int to = from;
        boolean state = false;
        boolean own = false;
        while (to <= last && (phrase.word(to).startsUpper() || (phrase.joins(to) && to > from && to < last))) {
            state |= phrase.isInState(to);
            own |= to > from && roleWords.isOf("own bodies", phrase.lower(to));
            to++;
        }
        return state && own && to > last
                ? phrase.text()
                        .substring(phrase.word(from).start(), phrase.word(last).end())
                : null;
    }

    /** "Norway's", "U.S.": what says where a body is and isn't in its name. */
    private static boolean isOnlyBefore(RolePhrase phrase, int at) {
        return phrase.isInState(at)
                && (phrase.word(at).possessive() || phrase.word(at).isAllUpper());
    }

    /** Of "Argentina's Amnesty International" it is the body. */
    private @Nullable String complement(RolePhrase phrase, Place role) {
        int to = phrase.word(role.end()).end();
        boolean works = roleWords.isOf("of works", phrase.lower(role.last()))
                || !(roleWords.isOf("official", phrase.lower(role.last()))
                        || roleWords.isOf("of bodies", phrase.lower(role.last())));
        if (works
                && role.end() > role.last() + 2
                && !phrase.isInParty(role.end())
                && phrase.isInState(role.last() + 2)) {
            return null; // "guitarist of US band Foghorn"
        }
        for (int i = role.last() + 1; i < role.end(); i++) {
            var owned = phrase.word(i).possessive() && phrase.isInState(i)
                    ? phrase.partyIn(phrase.word(i).end(), to)
                    : null;
            if (owned != null) {
                return owned;
            }
        }
        return phrase.partyIn(phrase.word(role.last()).end(), to);
    }
}
