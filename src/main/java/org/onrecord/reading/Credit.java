package org.onrecord.reading;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds the photographer's credit at the end of a caption: "(Photo: Reuters/Jane Roe)", "Image: Jane Roe.". */
final class Credit {

    private static final String WHAT =
            "(?:file |handout |courtesy |screen |stock |)(?:photo|photos|photograph|picture|image|images|"
                    + "illustration|graphic|photo credit|image credit|picture credit|credit|screenshot|screengrab|video|collage)";

    private static final Pattern BRACKETS = Pattern.compile(
            "[(\\[](?:" + WHAT
                    + "(?: credit)?s?(?: by|:|/| via| courtesy)|courtesy (?:of|:)|file photo|via |source:|©).{0,120}[)\\]]\\.?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AGENCIES = Pattern.compile(
            "[(\\[](?:[\\p{Lu}][\\p{L}.' -]{1,40}(?:/| via | for )){0,3}(?:AFP|AP|AP Photo|Reuters|REUTERS|Getty Images|Getty|EPA|EPA-EFE|Shutterstock|"
                    + "Bloomberg|Anadolu|Xinhua|dpa|TASS|Alamy|iStock|Unsplash|Wikimedia Commons)(?:/[\\p{L}.' -]{1,40}){0,3}[)\\]]\\.?$");

    private static final Pattern AFTER_STOP = Pattern.compile(
            "(?<=[.!?\"”\\])\\p{Ll}])\\s*(?:Photo|Photos|Photograph|Picture|Image|Images|Illustration|Graphic|Credit|Photo credit|Image credit|"
                    + "File photo|File image|FILE PHOTO)s?(?: by [\\p{Lu}].{1,80}|: ?.{1,100}|/[\\p{Lu}].{1,60})$");

    private Credit() {}

    /** Where the credit begins in the words of a line; nothing for a line without one. */
    static OptionalInt findStart(String words) {
        if (words.length() > 500) {
            return OptionalInt.empty();
        }
        int from = Math.max(0, words.length() - 160);
        for (var form : new Pattern[] {BRACKETS, AGENCIES, AFTER_STOP}) {
            var credit = form.matcher(words).region(from, words.length()).useTransparentBounds(true);
            if (credit.find()) {
                int start = credit.start();
                while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
                    start++;
                }
                return OptionalInt.of(start);
            }
        }
        return OptionalInt.empty();
    }
}
