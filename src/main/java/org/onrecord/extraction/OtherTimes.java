package org.onrecord.extraction;

import java.util.regex.Pattern;
import org.onrecord.article.Span;

/**
 * Days that stand in the sentence of a cue and tell of something else: until when an office was held, from when a
 * resignation counts, when that ended which is spoken of. Looks only at the words, with what is said blanked out. Stateless.
 */
final class OtherTimes {

    /** Words in front of a day that make it a limit of something, not the time of a saying. */
    private static final Pattern LIMIT = Pattern.compile(
            "(?i)\\b(?:until|till|through|effective|before|prior to|ahead of|up to|"
                    + "no later than|not later than|scheduled for|due|expected|since|starting|beginning|dating (?:back )?to|as early as|"
                    + "valid|lasting|running|from)\\s+(?:(?:at least|about|around|mid|early|late|the end of|next|on|in)[ -])*$");

    /** After a cue, such words tell by when something must be done, or from when a figure is. */
    private static final Pattern LIMIT_BEHIND_CUE =
            Pattern.compile("(?i)\\b(?:by|as of|to be held (?:on|in))\\s+(?:the end of\\s+)?$");

    /** Where another clause begins. */
    private static final Pattern CLAUSE =
            Pattern.compile("(?i),\\s*(?:and|but|or|so|yet)\\b(?!\\s+(?:he|she|it|they)?\\s*(?:added|adding))|;|"
                    + "\\b(?:which|who|whom|whose|when|while|where|because|although|though|whereas|lasting)\\b");

    /** A clause that tells of the saying itself: "in an interview that was aired on Sunday". */
    private static final Pattern OF_SAYING = Pattern.compile(
            "(?i)\\b(?:aired|airing|broadcast|released|published|posted|printed|issued|given|"
                    + "made|delivered|recorded|filmed|held|sent|dated|obtained|seen|read|tweeted|appeared|streamed|shared|took place|said|told|announced)\\b");

    /** "Who was the envoy until December, said": a clause between commas about the speaker. */
    private static final Pattern ASIDE_OPEN =
            Pattern.compile("(?i)(?:,|—|–|\\()\\s*(?:who|which|whose|where|when)\\b[^,]*$");

    /** "While there was no sign of it on Sunday, activists said". */
    private static final Pattern CONTRAST_OPEN = Pattern.compile(
            "(?i)\\b(?:while|although|though|whereas|because)\\s(?!(?:\\w+ )?\\w+ing\\b)[^,;]*\\b(?:was|were|is|are|has|have|had|did|does|\\w+ed)\\b[^,;]*$");

    /** "In response to claims that she closed the dam in 1993, Lee said". */
    private static final Pattern CLAIM_OPEN = Pattern.compile(
            "(?i)\\b(?:accusations?|allegations?|claims?|charges?|reports?|rumou?rs?|suggestions?|suspicions?)\\s(?:that\\s)?(?:he|she|it|they|the|(?-i:\\p{Lu}\\p{L}+))\\s[^,;]*$");

    /** Behind it another thing is told than before. */
    private static final Pattern BUT = Pattern.compile(",\\s+but\\s");

    /** Words of "Late on Monday" and the like before the day itself. */
    private static final int MOST_FRONTED = 3;

    private static final Pattern POSSESSIVE = Pattern.compile(
            "(?i)['’]s? (?!(?:\\w+ )?(?:statement|interview|speech|address|conference|briefing|announcement|testimony"
                    + "|remarks|meeting|summit|hearing|session|edition|report|issue|broadcast|debate|talks?|vote|ruling)s?\\b)");
    private static final Pattern OWNING = Pattern.compile("['’]s$");

    private static final Pattern AT_AN_EVENT = Pattern.compile("(?i)\\b(?:in|at|during|from) $");

    private static final Pattern SAME_DAY = Pattern.compile("(?i)(?:the |that )?same day|that day");
    private static final Pattern OF_SOMETHING =
            Pattern.compile("(?i) (?:the|a|an|his|her|its|their|as|that|when|of)\\b");

    private OtherTimes() {}

    /**
     * Whether a day is not that of the cue.
     *
     * @param words of the excerpt, with what is said blanked out by full stops, letter for letter
     */
    static boolean hold(String words, Span day, Span cue) {
        var before = words.substring(0, day.start());
        if (LIMIT.matcher(before).find()) {
            return true;
        }
        if (day.overlaps(cue)) {
            return false; // "ruled Friday against it"
        }
        if (day.start() >= cue.end()) {
            return LIMIT_BEHIND_CUE.matcher(before).find()
                    || isOfAnotherClause(words.substring(cue.end(), day.start()));
        }
        var between = words.substring(day.end(), cue.start());
        if (between.contains(";") || (BUT.matcher(between).find() && !isFronted(before))) {
            return true;
        }
        return (ASIDE_OPEN.matcher(before).find()
                        || CONTRAST_OPEN.matcher(before).find()
                        || CLAIM_OPEN.matcher(before).find())
                && between.contains(",");
    }

    /** "On Monday …": what opens a sentence is told of all that follows in it. */
    private static boolean isFronted(String before) {
        return before.substring(before.lastIndexOf(". ") + 1).strip().split("\\s+", -1).length <= MOST_FRONTED;
    }

    /** "on the 14th, the same day the queen is to speak". */
    static boolean areOfSomethingElse(String text, Span place) {
        int end = OWNING.matcher(place.in(text)).find() ? place.end() - 2 : place.end();
        boolean occasion = AT_AN_EVENT
                .matcher(text.substring(Math.max(0, place.start() - 10), place.start()))
                .find();
        if (!occasion && POSSESSIVE.matcher(text).region(end, text.length()).lookingAt()) {
            return true; // "following Wednesday's quake"
        }
        return SAME_DAY.matcher(place.in(text)).matches()
                && OF_SOMETHING.matcher(text).region(place.end(), text.length()).lookingAt();
    }

    private static boolean isOfAnotherClause(String between) {
        var clause = CLAUSE.matcher(between);
        int last = -1;
        while (clause.find()) {
            last = clause.start();
        }
        return last >= 0
                && (between.charAt(last) == ';'
                        || !OF_SAYING.matcher(between.substring(last)).find());
    }
}
