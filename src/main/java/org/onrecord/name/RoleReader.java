package org.onrecord.name;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.name.RolePlaces.Place;

/** Reads a role out of a noun phrase: what it is called, and whom it stands for. */
final class RoleReader {

    private final RoleWords roleWords;
    private final RolePlaces places;
    private final RoleOwners owners;
    private final Function<String, List<Mention>> mentions;

    RoleReader(RoleWords roleWords, Function<String, List<Mention>> mentions) {
        this.roleWords = roleWords;
        this.mentions = mentions;
        places = new RolePlaces(roleWords);
        owners = new RoleOwners(roleWords);
    }

    Optional<Role> read(String text) {
        var printed = new RolePhrase(text, Word.in(text), mentions.apply(text));
        return places.find(printed).map(role -> {
            boolean ofACity = roleWords.isOf("cities", printed.lower(role.noun()));
            var phrase = ofACity ? printed.withCities() : printed;
            return new Role(title(phrase, role), owners.find(phrase, role));
        });
    }

    /** The words of the role, without a state at their beginning or end. */
    private String title(RolePhrase phrase, Place role) {
        int from = role.first();
        while (from > 0 && isPrefix(phrase, from - 1)) {
            from--;
        }
        while (from < role.last() && !owners.isPrivate(phrase, role) && isLeftOut(phrase, from)) {
            from++;
        }
        int to = role.end() > role.last() ? withoutState(phrase, role) : role.end();
        return phrase.text()
                .substring(phrase.word(from).start(), phrase.word(to).end());
    }

    /** "co" in "co-author". */
    private static boolean isPrefix(RolePhrase phrase, int at) {
        var word = phrase.word(at);
        return word.end() + 1 == phrase.word(at + 1).start()
                && phrase.text().charAt(word.end()) == '-'
                && (!word.startsUpper() || word.lower().equals("co"));
    }

    /** A state before the role; in "Iranian military commander" it is part of a party. "Russian-installed" is one word. */
    private boolean isLeftOut(RolePhrase phrase, int at) {
        var word = phrase.word(at);
        boolean hyphen = word.end() < phrase.text().length() && phrase.text().charAt(word.end()) == '-';
        return !hyphen
                && (phrase.isInState(at) || mentions.apply(word.text()).stream().anyMatch(RolePhrase::isState));
    }

    /** The last word before "of Ukraine", or the last one. */
    private static int withoutState(RolePhrase phrase, Place role) {
        int start = role.end();
        while (start > role.last() && phrase.isInState(start)) {
            start--;
        }
        if (start == role.end()) {
            return start;
        }
        while (start > role.last() && phrase.isArticle(start)) {
            start--;
        }
        boolean of = phrase.lower(start).equals("of") || phrase.lower(start).equals("for");
        return of ? start - 1 : role.end();
    }
}
