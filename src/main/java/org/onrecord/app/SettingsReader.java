package org.onrecord.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.Spellings;

/** Reads the settings: the file, then the environment over it. */
final class SettingsReader {

    private final Map<String, String> environment;

    SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Reads all settings; what is not set has its default.
     *
     * @param file may be left out: then only the environment counts
     * @throws BadSettingException when the file cannot be read, a key is not known or a value not allowed
     */
    Settings read(@Nullable Path file) {
        var values = new EnumMap<Setting, Given>(Setting.class);
        if (file != null) {
            readFile(file, values);
        }
        for (var setting : Setting.values()) {
            var value = environment.get(setting.variable());
            if (value != null) {
                values.put(setting, new Given(value, setting.variable()));
            } else if (setting.secret() && environment.containsKey(setting.fileVariable())) {
                values.put(setting, secretIn(environment.get(setting.fileVariable()), setting));
            }
        }
        return new Settings(
                path(values),
                zone(values),
                number(values, Setting.READING_MAX_MEGABYTES, 1, 1000) * 1_000_000,
                threads(number(values, Setting.INGEST_THREADS, 0, 64)),
                folders(values),
                new FeedSettingsReader(values).read(),
                colour(values),
                database(values),
                new TelegramSettingsReader(values).read(),
                number(values, Setting.HEALTH_PORT, 0, 65535));
    }

    /** The variables of the environment that look like settings and are none, for a warning. */
    List<String> unknownVariables() {
        var known = List.of("ONRECORD_JAVA", "ONRECORD_OPTS", "ONRECORD_LOG_LEVEL");
        return environment.keySet().stream()
                .filter(each -> each.startsWith("ONRECORD_") && !known.contains(each))
                .filter(each -> List.of(Setting.values()).stream()
                        .noneMatch(setting -> setting.variable().equals(each)
                                || (setting.secret() && setting.fileVariable().equals(each))))
                .sorted()
                .toList();
    }

    private static void readFile(Path file, Map<Setting, Given> values) {
        try {
            var tree = new YAMLMapper().readTree(Files.readString(file));
            if (tree != null && !tree.isMissingNode() && !tree.isNull()) {
                collect(tree, "", file, values);
            }
        } catch (JsonProcessingException e) {
            var at = e.getLocation() == null ? "" : " line " + e.getLocation().getLineNr();
            throw new BadSettingException("%s%s is not YAML: %s".formatted(file, at, e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new BadSettingException(
                    "cannot read the settings in " + file + "; name another file with --config", e);
        }
    }

    private static void collect(JsonNode node, String prefix, Path file, Map<Setting, Given> values) {
        if (!node.isObject()) {
            throw new BadSettingException("%s must hold keys with values, not %s".formatted(file, node));
        }
        for (var entry : node.properties()) {
            var key = prefix + entry.getKey();
            var setting = Setting.find(key);
            if (setting.isPresent()
                    && (entry.getValue().isValueNode() || entry.getValue().isArray())) {
                if (!entry.getValue().isNull()) {
                    values.put(setting.get(), given(setting.get(), entry.getValue(), file));
                }
            } else if (isGroup(key)) {
                if (!entry.getValue().isNull()) {
                    collect(entry.getValue(), key + ".", file, values);
                }
            } else {
                throw new BadSettingException(
                        "%s: unknown setting %s; the nearest known one is %s".formatted(file, key, nearest(key)));
            }
        }
    }

    private static Given given(Setting setting, JsonNode value, Path file) {
        if (setting.secret()) {
            throw new BadSettingException(
                    "%s: %s is a secret and must not stand in a file that others may see; set %s or %s"
                            .formatted(file, setting.key(), setting.variable(), setting.fileVariable()));
        }
        var values = new ArrayList<String>();
        value.forEach(each -> values.add(each.asText()));
        return new Given(value.isArray() ? String.join(",", values) : value.asText(), file.toString());
    }

    private static Given secretIn(String file, Setting setting) {
        try {
            return new Given(Files.readString(Path.of(file)).strip(), setting.fileVariable());
        } catch (IOException | InvalidPathException e) {
            throw new BadSettingException(
                    "%s: %s cannot be read; name a file that holds only the secret"
                            .formatted(setting.fileVariable(), file),
                    e);
        }
    }

    private static Settings.Database database(Map<Setting, Given> values) {
        return new Settings.Database(
                given(values, Setting.DATABASE_URL).value().strip(),
                given(values, Setting.DATABASE_USER).value(),
                given(values, Setting.DATABASE_PASSWORD).value());
    }

    private static boolean isGroup(String key) {
        return List.of(Setting.values()).stream().anyMatch(each -> each.key().startsWith(key + "."));
    }

    private static String nearest(String key) {
        var nearest = Setting.DATA;
        for (var setting : Setting.values()) {
            if (distance(key, setting) < distance(key, nearest)) {
                nearest = setting;
            }
        }
        return nearest.key();
    }

    private static int distance(String key, Setting setting) {
        return Spellings.distance(key.toLowerCase(Locale.ROOT), setting.key().toLowerCase(Locale.ROOT), key.length());
    }

    private static Path path(Map<Setting, Given> values) {
        var given = given(values, Setting.DATA);
        try {
            return Path.of(given.value());
        } catch (InvalidPathException e) {
            throw bad(given, Setting.DATA, e);
        }
    }

    private static List<Path> folders(Map<Setting, Given> values) {
        var given = given(values, Setting.ARTICLES_FOLDERS);
        try {
            return Arrays.stream(given.value().split(","))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .map(Path::of)
                    .toList();
        } catch (InvalidPathException e) {
            throw bad(given, Setting.ARTICLES_FOLDERS, e);
        }
    }

    /** What stands between commas or blanks. */
    static Stream<String> words(Given given) {
        return Arrays.stream(given.value().split("[,\\s]+")).filter(each -> !each.isEmpty());
    }

    /** An address on the web, or nothing where it is none. */
    static Optional<URI> findAddress(String words) {
        try {
            var address = new URI(words);
            boolean isOfWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return isOfWeb && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static ZoneId zone(Map<Setting, Given> values) {
        var given = given(values, Setting.ZONE);
        try {
            return ZoneId.of(given.value());
        } catch (DateTimeException e) {
            throw bad(given, Setting.ZONE, e);
        }
    }

    static int number(Map<Setting, Given> values, Setting setting, int least, int most) {
        var given = given(values, setting);
        try {
            var number = Integer.parseInt(given.value().strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw bad(given, setting, e);
        }
        throw bad(given, setting, null);
    }

    private static int threads(int given) {
        return given == 0 ? Runtime.getRuntime().availableProcessors() : given;
    }

    private static Settings.Colour colour(Map<Setting, Given> values) {
        var given = given(values, Setting.CHAT_COLOUR);
        for (var colour : Settings.Colour.values()) {
            if (colour.name().equalsIgnoreCase(given.value())) {
                return colour;
            }
        }
        throw bad(given, Setting.CHAT_COLOUR, null);
    }

    static Given given(Map<Setting, Given> values, Setting setting) {
        return values.getOrDefault(setting, new Given(setting.byDefault(), "the defaults"));
    }

    static BadSettingException bad(Given given, Setting setting, @Nullable Throwable cause) {
        var not = setting.secret() ? "" : ", not '" + given.value() + "'";
        var message = "%s: %s must be %s%s".formatted(given.where(), setting.key(), setting.allowed(), not);
        return cause == null ? new BadSettingException(message) : new BadSettingException(message, cause);
    }

    /** A value, and the file or variable that gives it. */
    record Given(String value, String where) {}
}
