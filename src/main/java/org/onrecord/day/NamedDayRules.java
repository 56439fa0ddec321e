package org.onrecord.day;

import static org.onrecord.day.DayWords.YEAR;
import static org.onrecord.day.DayWords.number;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.article.Span;
import org.onrecord.day.Found.Kind;
import org.onrecord.day.Reckoning.Range;

/** Days that have names, "Christmas Eve", and names that only look like days, "USA Today". */
final class NamedDayRules {

    /** Where a day's word is part of a name; the name holds the word. */
    private static final Pattern NAME = Pattern.compile(
            "\\b\\p{Lu}[\\p{L}’']+ This Week\\b|\\b(?:USA|Russia|India|Psychology|History|Physics|Israel|Christianity|Politics|Business|Europe|Uganda|Malaysia|Turkey|Japan|Jamaica|NHK|ABC) Today\\b"
                    + "|\\bToday (?:show|programme|program|newspaper|Show|Programme)\\b"
                    + "|\\b(?:Super|Bloody|Black|Red|Cyber|Giving|Casual|Ruby|Sheffield|Happy|Freaky) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b"
                    + "|\\b(?:Sunday|Saturday|Monday|Friday|Thursday) (?:Times|Telegraph|Mirror|Express|Mail|People|Post|Herald|World|Tribune|Independent|Sun|Night Live|Night Football|Evening Post|Review|Punch|Island|League|school|School)\\b"
                    + "|\\b(?:Mail|Star|Independent|Sun) on (?:Sunday|Saturday)\\b|\\bMeet the Press on Sunday\\b|\\bFridays? for Future\\b"
                    + "|\\b(?:Sunday|Saturday|Monday|Friday) (?:Adelaja|Oliseh|Igboho)\\b|\\bMan Friday\\b|\\bYesterday \\(song\\)");

    private static final String ON = "(?<=\\b(?:on|this|last|before|after|since|by|until)\\s)";

    private NamedDayRules() {}

    /** Whether words are part of a name. */
    static boolean isName(String text, Span span) {
        return NAME.matcher(text)
                .results()
                .anyMatch(name -> new Span(name.start(), name.end()).contains(span)
                        || span.contains(new Span(name.start(), name.end())));
    }

    static List<DayRule> all() {
        return List.of(
                of("new\\s+year['’]?s?\\s+eve", Month.DECEMBER, 31),
                of("new\\s+year['’]?s?\\s+day", Month.JANUARY, 1),
                of("christmas\\s+eve", Month.DECEMBER, 24),
                of("christmas\\s+day", Month.DECEMBER, 25),
                of("boxing\\s+day", Month.DECEMBER, 26),
                of("valentine['’]?s\\s+day", Month.FEBRUARY, 14),
                of("(?:the\\s+)?fourth\\s+of\\s+july|july\\s+fourth", Month.JULY, 4),
                of(ON + "halloween(?!-|\\s+(?:party|costumes?|films?|movies?))", Month.OCTOBER, 31),
                of("bastille\\s+day", Month.JULY, 14),
                of(ON + "may\\s+day(?!\\s+call)", Month.MAY, 1),
                DayRule.of(
                        Kind.RELATIVE,
                        "a\\s+couple\\s+of\\s+days\\s+ago",
                        (match, from) -> Optional.of(Range.on(from.reference().minusDays(2)))),
                DayRule.of(
                        Kind.RELATIVE,
                        "(?:a|one)\\s+fortnight\\s+ago",
                        (match, from) -> Optional.of(from.ago(ChronoUnit.WEEKS, 2))),
                DayRule.of(
                        Kind.RELATIVE,
                        "(?-i:overnight)(?!\\s+(?:success|stay|trip|low|train|camp|guest))",
                        (match, from) -> Optional.of(new Range(from.reference().minusDays(1), from.reference()))),
                DayRule.of(
                        Kind.RELATIVE,
                        "(?:the\\s+)?(?:\\w+\\s+)?(?:this|that)\\s+time\\s+last\\s+year",
                        (match, from) -> Optional.of(Range.on(from.reference().minusYears(1)))));
    }

    private static DayRule of(String name, Month month, int day) {
        return DayRule.of(
                Kind.CALENDAR,
                "(?:" + name + ")(?:,?\\s+(" + YEAR + "))?",
                (match, from) -> day(match, from, month, day).map(Range::on));
    }

    private static Optional<LocalDate> day(MatchResult match, Reckoning from, Month month, int day) {
        return match.group(1) == null
                ? from.dayOfMonth(month, day)
                : Reckoning.date(number(match.group(1)), month.getValue(), day);
    }
}
