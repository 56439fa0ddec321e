package org.onrecord.subscription;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.Names;

/** Time zones by the places and names that people call them by. Immutable. */
final class Zones {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_.'’-]+");
    private static final Pattern OFFSET = Pattern.compile("(?:utc|gmt)\\s*([+-])(\\d{1,2})(?::?(\\d{2}))?");

    private final Map<String, ZoneId> byName = new HashMap<>();
    private final Names names;

    Zones(Names names) {
        this.names = names;
        for (var id : ZoneId.getAvailableZoneIds()) {
            var zone = ZoneId.of(id);
            byName.put(key(id), zone);
            if (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
                byName.merge(key(id.substring(id.lastIndexOf('/') + 1)), zone, Zones::usual);
            }
        }
        rows().forEach(row -> byName.put(key(row[0]), ZoneId.of(row[1])));
    }

    /** By an IANA name, a city, a state, a capital, or a clock's name such as "CET", in any case. */
    Optional<ZoneId> find(String place) {
        var key = key(place);
        var offset = OFFSET.matcher(place.strip().toLowerCase(Locale.ROOT));
        if (offset.matches()) {
            return offset(offset.group(1), offset.group(2), offset.group(3));
        }
        var zone = byName.get(key.startsWith("the ") ? key.substring(4) : key);
        return zone != null ? Optional.of(zone) : names.findLoosely(place).map(party -> byName.get(key(party.name())));
    }

    private static Optional<ZoneId> offset(String sign, String hours, @Nullable String minutes) {
        int half = minutes == null ? 0 : Integer.parseInt(minutes);
        int hour = Integer.parseInt(hours);
        return hour > 14 || half > 59
                ? Optional.empty()
                : Optional.of(ZoneId.of("%s%02d:%02d".formatted(sign, hour, half)));
    }

    /** Some cities stand under several regions; old names are under "US", "Mexico" and the like. */
    private static ZoneId usual(ZoneId one, ZoneId other) {
        return one.getId().compareTo(other.getId()) <= 0 ? one : other;
    }

    private static String key(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS.matcher(plain.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    private static List<String[]> rows() {
        var stream = Zones.class.getResourceAsStream("zones.tsv");
        if (stream == null) {
            throw new IllegalStateException("the table of time zones is not in the program");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read zones.tsv", e);
        }
    }
}
