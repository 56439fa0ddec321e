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
        if (day.start() >= cue.end()) {
            return LIMIT_BEHIND_CUE.matcher(before).find()
                    || isOfAnotherClause(words.substring(cue.end(), day.start()));
        }
        return (ASIDE_OPEN.matcher(before).find()
                        || CONTRAST_OPEN.matcher(before).find())
                && words.substring(day.end(), cue.start()).contains(",");
    }

    private static boolean isOfAnotherClause(String between) {
        var clause = CLAUSE.matcher(between);
        int last = -1;
        while (clause.find()) {
            last = clause.start();
        }
        return last >= 0 && !OF_SAYING.matcher(between.substring(last)).find();
    }
}
