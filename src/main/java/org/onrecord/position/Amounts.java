package org.onrecord.position;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/** Finds the numbers of a text that count or measure something; days, years, hours, ages and names are none. Stateless. */
final class Amounts {

    private static final String BOUND =
            "(?:no more than|not more than|no fewer than|no less than|at least|at most|up to|as many as|"
                    + "as much as|as few as|more than|less than|fewer than|upwards? of|close to|an estimated|a total of|around|about|"
                    + "approximately|nearly|almost|over|under|roughly|some|only|just)\\s+";
    private static final String DIGITS = "\\d[\\d,.]*\\d|\\d";
    private static final String WORDS = "\\b(?:" + NumberWords.PHRASE + ")\\b";
    private static final String NUMBER = "(?:" + DIGITS + "|" + WORDS + ")";
    private static final String SCALE =
            "(?:[ -](?:hundred|thousand|million|billion|trillion|lakh|crore)\\b|(?:\\s?(?:bn|mn|tn)|(?<=\\d)[mk])\\b)";
    private static final String PERCENT = "\\s?%|[ -](?:percent|per cent|percentage points?)\\b";
    private static final String MONEY_AFTER =
            "\\s(?:US |U\\.S\\. |Canadian |Australian |Hong Kong )?(?:dollars?|euros?|pounds?(?= sterling)|roubles?|rubles?|yuan|yen|rupees?|hryvnias?|USD|EUR|GBP)\\b";

    private static final Pattern AMOUNT = Pattern.compile("(?i)(?<![\\p{L}\\p{N}:.,/–-])(?:" + BOUND + ")?"
            + "(?<money>(?:US|C|CA|A|AU|NZ|HK|S)?[$€£¥₽₹₴]\\s?)?"
            + "(?<number>" + NUMBER + ")(?:(?<scale>" + SCALE + ")|(?![\\p{L}\\d]|-\\p{L}|[-–/]\\d(?!\\d*\\s)|\\.\\d))"
            + "(?:(?:\\s+(?:to|and|or)\\s+|\\s?[–-]\\s?)(?:[$€£¥₽₹₴]\\s?)?(?<last>" + NUMBER + ")(?:(?<lastScale>"
            + SCALE + ")|(?![\\p{L}\\d])))?"
            + "(?<percent>" + PERCENT + ")?(?<moneyAfter>" + MONEY_AFTER + ")?");

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern NO_AMOUNT = Pattern.compile(
            "(?i)\\b" + MONTH
                    + "\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:\\s?(?:-|–|to|and)\\s?\\d{1,2}\\b)?(?:,?\\s+\\d{4}\\b)?"
                    + "|\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s?(?:-|–|to|and)\\s?\\d{1,2})?\\s+(?:of\\s+)?" + MONTH
                    + "\\b(?!\\s(?:be|have|not))(?:,?\\s+\\d{4}\\b)?|\\b" + MONTH
                    + ",?\\s+\\d{4}\\b|\\b\\d{3,4}\\s+(?:utc|gmt|est|edt|cet|bst)\\b|\\b\\d{1,2}(?:[:.]\\d\\d)?\\s*[ap]\\.?m\\b|\\b\\d{1,2}:\\d\\d\\b"
                    + "|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b"
                    + "|\\b(?:in|since|of|by|from|until|before|after|during|early|late|mid)[ -](?:19|20)\\d\\ds?\\b|\\b(?:19|20)\\d\\ds?\\b(?!\\s+\\p{L}+s\\b|,\\d{3})"
                    + "|\\b(?:19|20)\\d\\d[–/-](?:19|20)?\\d\\d\\b"
                    + "|\\b(?:article|resolution|section|chapter|no\\.|number|phase|channel|flight|route|group of|boeing|airbus|covid|highway|interstate|room|gate|page|line|level|stage|category|type|mark|version|grade)[ -]\\d+\\b"
                    + "|\\b(?:\\d+|" + NumberWords.PHRASE + ")-years?-olds?\\b|\\b(?:\\d+|" + NumberWords.PHRASE
                    + ") years? old\\b|\\b(?:aged?|ages)\\s+\\d+(?:\\s(?:to|and)\\s\\d+)?\\b|(?<=\\p{Lu}\\p{Ll}{1,20}), \\d\\d(?=,)");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Amounts() {}

    static List<Amount> in(String text) {
        if (!mayHave(text)) {
            return List.of();
        }
        var amounts = new ArrayList<Amount>();
        var found = AMOUNT.matcher(withoutOthers(text));
        while (found.find()) {
            amounts.add(new Amount(new Span(found.start(), found.end()), value(found)));
        }
        return amounts;
    }

    /** Most sentences have no number, and to learn that is cheap. */
    private static boolean mayHave(String text) {
        return text.chars().anyMatch(Character::isDigit)
                || WORD.matcher(text).results().anyMatch(word -> NumberWords.isOne(word.group()));
    }

    /** The text with what is no amount blanked out, so that places stay the same. */
    static String withoutOthers(String text) {
        return NO_AMOUNT.matcher(text).replaceAll(match -> " ".repeat(match.end() - match.start()));
    }

    private static String value(Matcher found) {
        var last = found.group("last");
        var lastScale = found.group("lastScale");
        var scale = found.group("scale") == null && last != null ? lastScale : found.group("scale");
        var value = number(found.group("number"), scale);
        var range = last == null ? value : value + "-" + number(last, lastScale);
        return range + unit(found);
    }

    private static String unit(Matcher found) {
        if (found.group("percent") != null) {
            return "%";
        }
        if (found.group("money") != null) {
            var sign = found.group("money").strip();
            return sign.substring(sign.length() - 1);
        }
        var money = found.group("moneyAfter");
        return money == null ? "" : sign(money.toLowerCase(Locale.ROOT));
    }

    private static String sign(String currency) {
        if (currency.contains("dollar") || currency.contains("usd")) {
            return "$";
        }
        return currency.contains("eur") ? "€" : currency.contains("pound") || currency.contains("gbp") ? "£" : currency;
    }

    private static String number(String words, @Nullable String scale) {
        var lower = words.toLowerCase(Locale.ROOT);
        var value = Character.isDigit(lower.charAt(0)) ? digits(lower) : NumberWords.value(lower);
        if (value == null) {
            return lower.replaceAll("^(?:several|a few|many)\\s+", "").replaceAll("(?<!s)$", "s");
        }
        var scaled = scale == null ? value : value.multiply(NumberWords.scale(scale));
        return scaled.signum() == 0 ? "0" : scaled.stripTrailingZeros().toPlainString();
    }

    /** "2,400" and "1.5"; a comma that parts no thousands is a decimal one. */
    private static BigDecimal digits(String digits) {
        var plain = digits.matches("\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?")
                ? digits.replace(",", "")
                : digits.replace(',', '.');
        return plain.matches("\\d+(?:\\.\\d+)?") ? new BigDecimal(plain) : new BigDecimal(plain.replace(".", ""));
    }
}
