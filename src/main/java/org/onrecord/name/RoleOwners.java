package org.onrecord.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.name.RolePlaces.Place;

/**
 * Tells whom a role stands for: the party before the noun, or else the complement's, but never that of "to": an ambassador
 * to Iran doesn't speak for it.
 */
final class RoleOwners {

    private static final Set<String> STANDS_FOR = Set.of("of", "for", "at", "with", "from", "in");

    private final RoleWords roleWords;

    RoleOwners(RoleWords roleWords) {
        this.roleWords = roleWords;
    }

    @Nullable String find(RolePhrase phrase, Place role) {
        var before = before(phrase, role);
        return before == null || isNationality(phrase, role) ? behind(phrase, role) : before;
    }

    /** "Iran's newly elected president" is Iran's too. */
    private static @Nullable String before(RolePhrase phrase, Place role) {
        var party = phrase.partyIn(
                phrase.word(role.first()).start(), phrase.word(role.noun()).start());
        for (int i = role.first() - 1; party == null && i >= 0 && phrase.goesOn(i + 1); i--) {
            var word = phrase.word(i);
            if (word.possessive() && phrase.isInParty(i)) {
                return phrase.partyIn(phrase.word(0).start(), word.end());
            }
            if (word.startsUpper() || !phrase.isPlain(i)) {
                return null;
            }
        }
        return party;
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
        var party = complement(phrase, role);
        if (party != null) {
            return party;
        }
        int from = role.last() + 2;
        while (from < end && phrase.isArticle(from)) {
            from++;
        }
        boolean department = from == end && roleWords.isOf("departments", phrase.lower(end));
        boolean named = phrase.word(from).startsUpper() && !phrase.isInParty(from) && !department;
        return named
                ? phrase.text()
                        .substring(phrase.word(from).start(), phrase.word(end).end())
                : null;
    }

    /** Of "Argentina's Amnesty International" it is the body. */
    private static @Nullable String complement(RolePhrase phrase, Place role) {
        int to = phrase.word(role.end()).end();
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
