package org.onrecord.extraction.claimant;

import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.article.Span;

/** Cuts the words of a source down to what names it. */
public final class SourceWords {

    private static final Pattern RELATIVE =
            Pattern.compile("[,\\s]+(?:who|whom|whose|which|that|where)\\b.*", Pattern.DOTALL);
    /** "Ann Lee per the Harbour Post", "the ministers both". */
    private static final Pattern TRAILING = Pattern.compile(
            ",?\\s(?:per|via)\\s(?:the\\s)?\\p{Lu}.*|\\s(?:both|all|each|also|too|then|now|reportedly|himself|herself|itself|themselves)$");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^)]*\\)?");
    private static final String MONTHS = OrganisationNames.MONTHS;
    private static final String DATE = "(?:on\\s+)?(?:" + OrganisationNames.WEEKDAYS + ",?|yesterday|today|" + MONTHS
            + "\\s\\d{1,2}(?:,\\s\\d{4})?,?|\\d{1,2}\\s" + MONTHS + "(?:\\s\\d{4})?|" + MONTHS
            + "\\s\\d{4}|(?:19|20)\\d{2})";
    private static final Pattern LEADING = Pattern.compile(
            "^(?:" + DATE
                    + "|the|a|an|this|that|these|those|his|her|its|their|our|my|your|both|even|also|only|but|and|as|by"
                    + "|[\\p{L}\\d-]+-year-old"
                    + "|reportedly|meanwhile|however|additionally|nevertheless|similarly)\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED =
            Pattern.compile("^(?:(?:an?|this)\\s)?(?:" + DATE + "\\s)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUANTITY = Pattern.compile(
            "^(?:(?:\\d[\\d.,]*|[a-z-]+)\\s?(?:%|percent|per cent)\\sof(?:\\s(?:the|all))?"
                    + "|(?:number|couple|handful|series|majority|minority|group|(?:(?:tens|hundreds) of )?(?:dozens|hundreds|thousands|scores|millions|tens)"
                    + "|plenty|lots)\\sof(?:\\sthe)?"
                    + "|(?:at least|at most|more than|fewer than|less than|up to|as many as|around|about|over|nearly|almost|some|roughly|so many|too many|only|just|not all)"
                    + "|(?:some|many|most|several|both|all|various|numerous|countless|multiple|other|another|few|more|certain|unnamed|unidentified"
                    + "|anonymous|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand"
                    + "|million|billion|dozen|\\d[\\d,.]*%?)(?:\\sof(?:\\s(?:the|its|his|her|their|these|those))?)?)\\s+(?=[\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_ENDS = Pattern.compile("^[\\s,;:.\"“”'‘’—–-]+|[\\s,;:\"“”‘’'—–-]+$");
    private static final Pattern POSSESSIVE = Pattern.compile("(?:['’]s|(?<=s)['’])$");
    private static final Pattern AGE = Pattern.compile(",\\s*(?:aged\\s+)?\\d{1,3}(?=,|$)");

    private static final Pattern COMMA_OR_DASH = Pattern.compile(",|\\s?[—–]|\\s--");

    private static final Pattern CAMPUS = Pattern.compile("^(?:[Tt]he )?University of \\p{L}+(?: \\p{L}+)?"
            + OrganisationNames.CAMPUS + "(?<=, \\p{L}{3,20}(?: \\p{L}{3,20})?)");

    private SourceWords() {}

    /** Without relative clause, parenthesis, age, marks and a possessive at the end; the article word stays. */
    static String trimmed(String words) {
        var rest = WHITE_SPACE.matcher(words).replaceAll(" ");
        rest = RELATIVE.matcher(rest).replaceFirst("");
        rest = PARENTHESIS.matcher(rest).replaceAll("");
        rest = TRAILING.matcher(rest).replaceFirst("");
        rest = AGE.matcher(rest).replaceFirst("");
        rest = AT_ENDS.matcher(rest).replaceAll("");
        return POSSESSIVE.matcher(rest).replaceFirst("");
    }

    /** Also without article words and possessives in front: what can stand as a name. */
    public static String bare(String words) {
        var rest = trimmed(words);
        var before = "";
        while (!rest.equals(before)) {
            before = rest;
            rest = LEADING.matcher(rest).replaceFirst("");
        }
        return rest;
    }

    /** Where the words begin behind an article word and a date: "a March 14, 2019 NATO statement". */
    static int lead(String words) {
        var dated = DATED.matcher(words);
        return dated.find() ? dated.end() : 0;
    }

    /** Without the words that tell how many or which: "several aid groups" are "aid groups". */
    static String withoutQuantity(String bare) {
        var rest = bare;
        var before = "";
        while (!rest.equals(before)) {
            before = rest;
            rest = QUANTITY.matcher(rest).replaceFirst("");
        }
        return rest;
    }

    /** Without what a comma or a dash sets off behind the name: "the ministry, based in Geneva" is "the ministry". */
    static String beforeComma(String words) {
        var mark = COMMA_OR_DASH.matcher(words);
        var campus = CAMPUS.matcher(words);
        boolean found = campus.find() ? mark.find(campus.end()) : mark.find();
        return found && mark.start() > 0 ? words.substring(0, mark.start()) : words;
    }

    /** "This a foregone conclusion": what a clause leaves in front of a noun. */
    static boolean isPointing(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        return lower.startsWith("this ") || lower.startsWith("that ");
    }

    static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    static boolean isDefinite(String words) {
        return words.toLowerCase(Locale.ROOT).startsWith("the ");
    }

    /** Where the mark stands that ends the sentence or paragraph before a place; 0 where there is none. */
    static int endOfSentenceBefore(String text, int place) {
        return Math.max(0, Math.max(text.lastIndexOf(". ", place - 1), text.lastIndexOf('\n', place - 1)));
    }

    /** The span without white space at its ends. */
    static Span tight(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1)) && text.charAt(to - 1) != '.') {
            to--;
        }
        return from < to ? new Span(from, to) : new Span(start, end);
    }
}
