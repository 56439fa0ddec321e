package org.onrecord.extraction.claimant;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extraction.syntax.WordList;
import org.onrecord.name.Names;
import org.onrecord.name.Party;
import org.onrecord.name.Spellings;

/** Tells the names of organisations from those of persons, states and days, by their words. */
public final class OrganisationNames {

    private static final Pattern WORD_ENDS = Pattern.compile("[\\s-]+");
    private static final Pattern CALENDAR = Pattern.compile(
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
                    + "|November|December|Christmas|Easter|Ramadan)(?: \\d.*| (?:Eve|Day|Sunday|Monday))?|(?:New Year['’]s|Boxing|Thanksgiving|Labou?r|Memorial"
                    + "|Independence|Remembrance|Veterans|Mother['’]s|Father['’]s|Valentine['’]s) (?:Eve|Day)");

    private static final Pattern WEEKDAY = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

    /** What a name doesn't go on with behind "of", "for" or "on": "Board of Rivers on Monday". Part of a pattern. */
    static final String NO_DAY =
            "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:January|February|March|April|May|June|July"
                    + "|August|September|October|November|December)\\b)";

    private final Names names;
    private final Set<String> words;
    private final Set<String> places;

    public OrganisationNames(Names names) {
        this.names = names;
        words = WordList.read(OrganisationNames.class, "organisation-words.txt");
        places = WordList.read(OrganisationNames.class, "places.txt");
    }

    /** Whether the words of a capitalised name are an organisation's. */
    boolean namesOrganisation(String name) {
        for (var word : WORD_ENDS.split(name, -1)) {
            var lower = word.toLowerCase(Locale.ROOT).replaceAll("[’'.,]s?$", "");
            if (words.contains(lower)) {
                return true;
            }
        }
        return name.chars().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && name.length() > 1
                && name.length() <= 6;
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

    boolean isWeekday(String name) {
        return WEEKDAY.matcher(name).matches();
    }

    boolean isOfCalendar(String name) {
        return CALENDAR.matcher(name).matches();
    }
}
