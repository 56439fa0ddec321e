package org.onrecord.reading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * Place, day and agency as they stand before an article or its first paragraph: "Istanbul, Nov 3 (AFP) Nov 03, 2022",
 * "KYIV, Nov 3 (Reuters) - ", "Published: 3 November 2022".
 *
 * @param length of the words it covers
 */
record Dateline(int length, @Nullable String agency, Optional<LocalDate> day) {

    private static final String AGENCY =
            "AFP|AP|Associated Press|Reuters|dpa|DPA|EFE|ANSA|TASS|Tass|RIA|Interfax|Xinhua|UPI|ANI|PTI|IANS|"
                    + "Kyodo|Jiji|Yonhap|Anadolu|Anadolu Agency|AA|Ukrinform|Bloomberg|PA|PA Media|BTA|PAP|CTK|MTI|APA|ATS|SDA|"
                    + "Belga|ANP|TT|NTB|Ritzau|STT|LETA|BNS|ELTA|IRNA|Mehr|Fars|ISNA|SPA|WAM|SANA|Bernama|Antara|VNA|CNS|WASH|BUSINESS WIRE|PRNewswire|PR NEWSWIRE|GLOBE NEWSWIRE";

    private static final String PLACE = "[\\p{Lu}][\\p{L}.'’/ -]{1,40}(?:, [\\p{Lu}][\\p{L}. ]{1,30})?";

    private static final String DAY =
            ",? (?:\\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?(?: \\d{1,2})?(?:, \\d{4})?";

    /** A known agency; with a day before it, any name is one. */
    private static final String PLACE_AND_AGENCY = "(?:" + PLACE + "(?:" + DAY + ")?,? \\((?<known>" + AGENCY + ")\\)|"
            + PLACE + DAY + ",? \\((?<other>\\p{Lu}[\\p{L}. -]{1,24})\\))";

    private static final Pattern WHOLE = Pattern.compile(PLACE_AND_AGENCY + "(?: ?[-–—|]{0,2} ?(?<rest>.{0,40}))?");

    private static final Pattern BEFORE = Pattern.compile(
            "(?:" + PLACE_AND_AGENCY + "|\\((?<bare>" + AGENCY + ")\\))\\s?[-–—:]{1,2}\\s+(?=[\\p{Lu}\"“'‘\\d])");

    private static final Pattern PLAIN_BEFORE = Pattern.compile(
            "[\\p{Lu}][\\p{Lu}.'’/ -]{2,40}(?:" + DAY + ")?\\s?(?:--|[–—]|\\s-)\\s+(?=[\\p{Lu}\"“'‘\\d])");

    /** "Ann Lee | ", "Mail staff, ": whose work it is, without a "by". */
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]* (?:of |the |and |& )?){0,5}(?:\\p{Lu}[\\p{L}.'’-]*|staff|staff writers?|staff reporters?|correspondents?|reporters?|agencies|bureau|desk) ?[,|•·–—/-] ?");

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+|\\d+");

    /** What may stand on a line beside a day without making it more than the line that tells the day. */
    private static final Set<String> AROUND_DAY = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "published",
            "updated",
            "posted",
            "modified",
            "last",
            "first",
            "created",
            "issued",
            "released",
            "date",
            "dated",
            "on",
            "at",
            "time",
            "am",
            "pm",
            "a",
            "m",
            "p",
            "utc",
            "gmt",
            "est",
            "edt",
            "et",
            "ist",
            "cet",
            "cest",
            "eet",
            "eest",
            "bst",
            "msk",
            "pst",
            "pdt",
            "pt",
            "ct",
            "cst",
            "cdt",
            "hrs",
            "min",
            "mins",
            "minute",
            "minutes",
            "read",
            "t",
            "z",
            "online",
            "publication",
            "edited",
            "h");

    /** A line that holds nothing else. */
    static Optional<Dateline> findWhole(Line line) {
        var words = line.words();
        if (words.length() > 120) {
            return Optional.empty();
        }
        var whole = WHOLE.matcher(words);
        if (whole.matches()) {
            var rest = whole.group("rest") == null ? "" : whole.group("rest");
            boolean nothingElse = rest.isBlank() || isOnlyDay(rest);
            return nothingElse
                    ? Optional.of(new Dateline(words.length(), agency(whole), PrintedDay.find(words)))
                    : Optional.empty();
        }
        return isOnlyDay(words)
                ? Optional.of(new Dateline(words.length(), null, PrintedDay.find(words)))
                : Optional.empty();
    }

    /** The dateline that a paragraph begins with. */
    static Optional<Dateline> findBefore(Line line) {
        var start = line.words().substring(0, Math.min(140, line.words().length()));
        var before = BEFORE.matcher(start);
        if (before.lookingAt()) {
            var bare = before.group("bare");
            return Optional.of(new Dateline(
                    before.end(),
                    bare == null ? agency(before) : bare,
                    PrintedDay.find(start.substring(0, before.end()))));
        }
        var plain = PLAIN_BEFORE.matcher(start);
        return plain.lookingAt()
                ? Optional.of(new Dateline(plain.end(), null, PrintedDay.find(start.substring(0, plain.end()))))
                : Optional.empty();
    }

    private static @Nullable String agency(Matcher dateline) {
        var known = dateline.group("known");
        return known == null ? dateline.group("other") : known;
    }

    private static boolean isOnlyDay(String words) {
        // Most lines hold no figure, and are told apart here cheaply.
        var place = words.chars().anyMatch(Character::isDigit) ? PrintedDay.findPlace(words) : Optional.<Span>empty();
        if (place.isEmpty()) {
            return false;
        }
        var before = words.substring(0, place.get().start());
        var around = (NAMED.matcher(before).matches() ? "" : before) + " "
                + words.substring(place.get().end());
        // A page may tell the day twice: when it was published, and when it was changed.
        var second = PrintedDay.findPlace(around);
        if (second.isPresent()) {
            around = around.substring(0, second.get().start()) + " "
                    + around.substring(second.get().end());
        }
        return WORD.matcher(around)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .allMatch(word -> AROUND_DAY.contains(word) || Character.isDigit(word.charAt(0)));
    }
}
