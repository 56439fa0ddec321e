package org.onrecord.extraction.claimant;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extraction.syntax.WordList;
import org.onrecord.name.Mention;
import org.onrecord.name.Names;
import org.onrecord.name.Party;
import org.onrecord.name.Roles;
import org.onrecord.name.Spellings;

/** Tells the names of organisations from those of persons, states and days, by their words. */
public final class OrganisationNames {

    private static final Pattern WORD_ENDS = Pattern.compile("[\\s-]+");
    private static final Pattern BEHIND_STATE = Pattern.compile("^\\.?\\s+");
    private static final Pattern MARK_BEHIND = Pattern.compile("[’'.,]s?$");

    /** Parts of patterns. */
    static final String WEEKDAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    /** What a name doesn't go on with behind "of", "for" or "on": "Board of Rivers on Monday". Part of a pattern. */
    static final String NO_DAY = "(?!(?:" + WEEKDAYS + "|" + MONTHS + ")\\b)";

    /** Where a university is that has several: "University of Texas, Austin". Part of a pattern. */
    static final String CAMPUS =
            "(?:(?<=\\bUniversity of (?:California|Texas|Wisconsin|Illinois|Colorado|Missouri|Maryland|Michigan|Minnesota|Massachusetts|Nebraska|Tennessee|Alabama|Arkansas|North Carolina)), \\p{Lu}\\p{L}+(?: (?!Council)\\p{Lu}\\p{L}+)?)?";

    private static final Pattern CALENDAR = Pattern.compile("(?:" + WEEKDAYS + "|" + MONTHS
            + "|Christmas|Easter|Ramadan)(?: \\d.*| (?:Eve|Day|Sunday|Monday))?|(?:New Year['’]s|Boxing|Thanksgiving|Labou?r|Memorial"
            + "|Independence|Remembrance|Veterans|Mother['’]s|Father['’]s|Valentine['’]s) (?:Eve|Day)");

    private static final Pattern WEEKDAY = Pattern.compile(WEEKDAYS);

    private final Names names;
    private final Roles roles;
    private final Set<String> words;
    private final Set<String> places;

    public OrganisationNames(Names names, Roles roles) {
        this.names = names;
        this.roles = roles;
        words = WordList.read(OrganisationNames.class, "organisation-words.txt");
        places = WordList.read(OrganisationNames.class, "places.txt");
    }

    /** Whether the words of a capitalised name are an organisation's. */
    boolean namesOrganisation(String name) {
        for (var word : WORD_ENDS.split(name, -1)) {
            var lower = MARK_BEHIND.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
            if (words.contains(lower)) {
                return true;
            }
        }
        return name.chars().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && name.length() > 1
                && name.length() <= 6;
    }

    /** "Representatives" are those of a house, and not the house. */
    boolean isOfPersons(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return SourceNouns.isPlural(lower) && roles.isPersonNoun(Roles.singular(lower));
    }

    /** "US Supreme Court". */
    boolean isKnownBody(String name) {
        return names.find(name).filter(party -> party.kind() == Party.Kind.BODY).isPresent();
    }

    /** Whether a capitalised name is a state's, a person's or one of the calendar. */
    boolean isNoOrganisation(String name) {
        return CALENDAR.matcher(name).matches()
                || isState(name)
                || (Spellings.genderOf(SourceWords.firstWord(name)).isPresent() && !namesOrganisation(name));
    }

    boolean isState(String name) {
        return names.find(name)
                .filter(party -> party.kind() == Party.Kind.STATE)
                .isPresent();
    }

    /** A place that is no state: "Ohio". */
    boolean isPlace(String name) {
        return places.contains(name);
    }

    /** Whether a text has a word behind a given name: "Reed" where it tells of "Tom Reed". */
    static boolean isFamilyName(String text, String word) {
        for (int at = text.indexOf(" " + word); at > 0; at = text.indexOf(" " + word, at + 1)) {
            int start = Math.max(text.lastIndexOf(' ', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
            if (start < at && Spellings.genderOf(text.substring(start, at)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "United States Institute of Rivers" is the institute; what the tables know as a whole is found before. */
    String withoutState(String body) {
        return roles.isOwnBody(SourceWords.lastWord(body))
                ? body
                : leading(body)
                        .map(state -> BEHIND_STATE
                                .matcher(body.substring(state.span().end()))
                                .replaceFirst(""))
                        .orElse(body);
    }

    /** The state with which the name of a body begins. */
    Optional<String> stateOf(String body) {
        return leading(body).map(state -> state.party().name());
    }

    private Optional<Mention> leading(String body) {
        return names.mentions(body).stream()
                .limit(1)
                .filter(first -> first.span().start() == 0
                        && first.party().kind() == Party.Kind.STATE
                        && first.span().end() < body.length())
                .findFirst();
    }

    boolean isWeekday(String name) {
        return WEEKDAY.matcher(name).matches();
    }

    boolean isOfCalendar(String name) {
        return CALENDAR.matcher(name).matches();
    }
}
