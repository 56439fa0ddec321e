package org.onrecord.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has, before or after its name. */
final class GlobalOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "settings (default: config/onrecord.yaml of the program)")
    private @Nullable Path config;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "where the index is kept (default: ./data)")
    private @Nullable Path data;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            scope = ScopeType.INHERIT,
            converter = Day.class,
            description = "the day to take for today, for example 2022-11-06")
    private @Nullable LocalDate today;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "show where in the program an error comes from")
    private boolean debug;

    /** The settings file: the one named, else the program's own; {@code null} when there is none. */
    @Nullable Path config() {
        if (config != null) {
            return config;
        }
        return Files.isRegularFile(Home.settings()) ? Home.settings() : null;
    }

    /** The data folder that was asked for; {@code null} when none was. */
    @Nullable Path data() {
        return data;
    }

    /** The clock: noon of the day that was asked for, or the real one. */
    Clock clock(ZoneId zone) {
        return today == null
                ? Clock.system(zone)
                : Clock.fixed(today.atTime(12, 0).atZone(zone).toInstant(), zone);
    }

    /** The clock for a program that runs on: it begins at noon of the day that was asked for, or is the real one. */
    Clock runningClock(ZoneId zone) {
        var real = Clock.system(zone);
        return today == null
                ? real
                : Clock.offset(
                        real, Duration.between(real.instant(), clock(zone).instant()));
    }

    boolean debug() {
        return debug;
    }

    /** Reads a day as ISO 8601 writes it. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("must be a day that exists, such as 2022-11-06, not '" + value + "'");
            }
        }
    }
}
