package org.onrecord.subscription;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.Names;
import org.onrecord.schedule.QuietHours;

/** Takes out of a message when somebody wants to be told. Immutable. */
final class WhenReader {

    private static final int MOST_WORDS_OF_A_PLACE = 4;
    /** "Every night at 2" is at two in the morning. */
    private static final int FIRST_OF_EVENING = 3;

    private static final Pattern QUIET = Pattern.compile(
            "[,;]?\\s*\\b(?:and\\s+|but\\s+)?(?:(?:with\\s+)?quiet(?:\\s+(?:hours?|time))?|silen(?:t|ce)|(?:do\\s+not|don['’]?t)\\s+disturb(?:\\s+me)?"
                    + "|nothing|not|no\\s+messages?|no\\s+alerts?)\\s*(?:are\\s+|is\\s+|:\\s*)?(?:from\\s+|between\\s+|to\\s+)?"
                    + ClockWords.TIME + "\\s*(?:-|–|to|until|till|and)\\s*" + ClockWords.TIME,
            CASE_INSENSITIVE);
    private static final Pattern NEVER_QUIET = Pattern.compile(
            "[,;]?\\s*\\b(?:and\\s+|but\\s+)?(?:(?:without|with\\s+no|no|end|stop|remove|delete)\\s+(?:the\\s+|my\\s+|any\\s+)?quiet(?:\\s+(?:hours?|times?))?"
                    + "|quiet\\s+(?:hours?\\s+)?(?:off|none|never))\\b",
            CASE_INSENSITIVE);
    private static final Pattern AT_ONCE = Pattern.compile(
            "\\b(?:at\\s+once|immediately|right\\s+away|straight\\s+away|instantly|in\\s+real\\s+time|live|as\\s+(?:it|they)\\s+(?:happens?|comes?|appears?)"
                    + "|as\\s+soon\\s+as\\s+(?:it|they|one|something|anything|there)(?:\\s+(?:appears?|comes?(?:\\s+(?:up|in))?|happens?|is|are|anything|new|said))*"
                    + "|(?:alert|notify|ping|wake)\\s+(?:me|us)(?:\\s+up)?(?:\\s+(?:to|about|of|when(?:ever)?|if|on))?|alerts?(?=\\s+(?:on|about|for|of|to|when)\\b))",
            CASE_INSENSITIVE);
    private static final Pattern OF_NOTHING = Pattern.compile(
            "[,;]?\\s*\\b(?:and\\s+)?(?:also|even)\\s+(?:(?:when|if|on)\\s+)?(?:nothing(?:\\s+new)?(?=\\s*(?:$|[,;.]))|(?:days\\s+)?(?:when\\s+)?there(?:['’]s|\\s+is)\\s+nothing(?:\\s+new)?"
                    + "|nothing(?:\\s+is|['’]s)?\\s+(?:new|happens|happened)|(?:on\\s+)?quiet\\s+days|(?:on\\s+)?days\\s+without\\s+(?:any\\s+)?news)\\b",
            CASE_INSENSITIVE);
    private static final Pattern ONLY_NEWS = Pattern.compile(
            "[,;]?\\s*\\b(?:but\\s+)?(?:only\\s+(?:when|if)\\s+(?:there(?:['’]s|\\s+is)\\s+)?(?:something|anything)(?:\\s+(?:is\\s+)?new)?"
                    + "|(?:stay\\s+)?silent\\s+(?:on\\s+quiet\\s+days|when\\s+there(?:['’]s|\\s+is)\\s+nothing(?:\\s+new)?))",
            CASE_INSENSITIVE);
    private static final Pattern AT =
            Pattern.compile("[,;]?\\s*\\b(?:at|by|around)\\s+(?:about\\s+)?" + ClockWords.TIME, CASE_INSENSITIVE);
    private static final Pattern SURE = Pattern.compile("[,;]?\\s*\\b" + ClockWords.SURE_TIME, CASE_INSENSITIVE);
    private static final Pattern PART_OF_DAY = Pattern.compile(
            "\\b(?:in\\s+the|every|each)\\s+(morning|afternoon|evening|night)s?\\b|\\b(?:at)\\s+(night)\\b",
            CASE_INSENSITIVE);
    private static final Pattern IANA =
            Pattern.compile("\\b(?:in\\s+)?([A-Za-z]+/[A-Za-z_/+-]+\\d{0,2})(?:\\s+time)?\\b");
    private static final Pattern LOCAL_TIME = Pattern.compile(
            "((?:[\\p{L}.'’-]+\\s+){1," + MOST_WORDS_OF_A_PLACE
                    + "})(?:local\\s+|standard\\s+|daylight\\s+|summer\\s+)?time\\b",
            CASE_INSENSITIVE);
    private static final Pattern TIME_ZONE = Pattern.compile(
            "[,;]?\\s*\\b(?:time\\s?zone|tz)\\s*(?::|of|is|in)?\\s+((?:[\\p{L}./_+-]+\\s*){1," + MOST_WORDS_OF_A_PLACE
                    + "})",
            CASE_INSENSITIVE);
    private static final Pattern UTC_OFFSET = Pattern.compile(
            "\\b(?:in\\s+)?((?:UTC|GMT)\\s*[+-]\\s*\\d{1,2}(?::?\\d{2})?)(?:\\s+time)?", CASE_INSENSITIVE);
    private static final Pattern PLACE_AFTER =
            Pattern.compile("^\\s*,?\\s*(?:in\\s+|for\\s+)?((?:[\\p{L}./_'’-]+\\s*){1," + MOST_WORDS_OF_A_PLACE + "})");

    private final Zones zones;

    WhenReader(Names names) {
        zones = new Zones(names);
    }

    Optional<ZoneId> findZone(String place) {
        return zones.find(place);
    }

    /** Takes it out of the words; what they don't tell is {@code null}. */
    When take(Words words) {
        boolean isNeverQuiet = words.take(NEVER_QUIET).isPresent();
        var quiet = quiet(words);
        var pace = words.take(AT_ONCE).isPresent() ? Subscription.Pace.AT_ONCE : null;
        Boolean ofNothing = words.take(OF_NOTHING).isPresent()
                ? Boolean.TRUE
                : words.take(ONLY_NEWS).isPresent() ? Boolean.FALSE : null;
        var zone = zone(words);
        var time = time(words);
        if (zone == null) {
            zone = time.zone();
        }
        var weekdays = WeekdayWords.take(words);
        return new When(time.at(), zone, weekdays, quiet, isNeverQuiet, pace, ofNothing);
    }

    private static @Nullable QuietHours quiet(Words words) {
        var found = words.find(QUIET);
        if (found.isEmpty()) {
            return null;
        }
        var from = ClockWords.read(found.get(), 1);
        var to = ClockWords.read(found.get(), 1 + ClockWords.GROUPS);
        if (from.isEmpty() || to.isEmpty() || from.get().equals(to.get())) {
            return null;
        }
        words.cut(found.get().start(), found.get().end());
        return new QuietHours(from.get(), to.get());
    }

    private record Time(@Nullable LocalTime at, @Nullable ZoneId zone) {}

    private Time time(Words words) {
        for (var pattern : new Pattern[] {AT, SURE}) {
            var found = words.find(pattern);
            var at = found.flatMap(match -> ClockWords.read(match, 1));
            if (at.isPresent()) {
                var match = found.get();
                var after = PLACE_AFTER.matcher(words.from(match.end()));
                var place = after.find() ? longest(after.group(1), true) : null;
                int end = place == null ? match.end() : match.end() + after.start(1) + place.length();
                words.cut(match.start(), end);
                return new Time(inPartOfDay(words, at.get()), place == null ? null : place.zone());
            }
        }
        return new Time(words.take(PART_OF_DAY).map(WhenReader::partOfDay).orElse(null), null);
    }

    /** "Every evening at 7". */
    private static LocalTime inPartOfDay(Words words, LocalTime at) {
        boolean isLate = words.take(PART_OF_DAY)
                .map(WhenReader::partOfDay)
                .filter(part -> part.isAfter(LocalTime.NOON))
                .isPresent();
        return isLate && at.isBefore(LocalTime.NOON) && at.getHour() >= FIRST_OF_EVENING ? at.plusHours(12) : at;
    }

    private static LocalTime partOfDay(MatchResult match) {
        var part = match.group(1) == null ? "night" : match.group(1).toLowerCase(Locale.ROOT);
        return switch (part) {
            case "morning" -> LocalTime.of(8, 0);
            case "afternoon" -> LocalTime.of(15, 0);
            case "evening" -> LocalTime.of(18, 0);
            default -> LocalTime.of(22, 0);
        };
    }

    private @Nullable ZoneId zone(Words words) {
        var offset = words.take(UTC_OFFSET)
                .flatMap(match -> zones.find(match.group(1).replace(" ", "")));
        if (offset.isPresent()) {
            return offset.get();
        }
        var named = words.find(IANA).filter(match -> zones.find(match.group(1)).isPresent());
        if (named.isPresent()) {
            words.cut(named.get().start(), named.get().end());
            return zones.find(named.get().group(1)).orElseThrow();
        }
        var said = words.find(TIME_ZONE);
        var place = said.isEmpty() ? null : longest(said.get().group(1), true);
        if (said.isPresent() && place != null) {
            words.cut(said.get().start(), said.get().start(1) + place.length());
            return place.zone();
        }
        return localTime(words);
    }

    /** "New York time": as many words before "time" as make a place. */
    private @Nullable ZoneId localTime(Words words) {
        var found = words.find(LOCAL_TIME);
        var place = found.isEmpty() ? null : longest(found.get().group(1), false);
        if (found.isEmpty() || place == null) {
            return null;
        }
        var before = found.get().group(1);
        int start = found.get().start(1) + before.stripTrailing().length() - place.length();
        var lead = words.from(0).substring(0, start).stripTrailing();
        int cut = lead.endsWith(" in") || lead.endsWith(" by") ? lead.length() - 2 : start;
        words.cut(cut, found.get().end());
        return place.zone();
    }

    private record Place(ZoneId zone, int length) {}

    /**
     * The longest place that some words name.
     *
     * @param atStart whether it must stand at their start, or else at their end
     */
    private @Nullable Place longest(String words, boolean atStart) {
        var text = words.strip();
        var all = text.split("\\s+", -1);
        for (int count = all.length; count > 0; count--) {
            var place = atStart ? firstWords(text, count) : lastWords(text, count);
            var zone = zones.find(place.replaceAll("[.,;]+$", ""));
            if (zone.isPresent()) {
                return new Place(zone.get(), place.length());
            }
        }
        return null;
    }

    private static String firstWords(String text, int count) {
        var matcher = Pattern.compile("(?:\\S+\\s+){" + (count - 1) + "}\\S+").matcher(text);
        return matcher.lookingAt() ? matcher.group() : text;
    }

    private static String lastWords(String text, int count) {
        var matcher = Pattern.compile("(?:\\S+\\s+){" + (count - 1) + "}\\S+$").matcher(text);
        return matcher.find() ? matcher.group() : text;
    }
}
