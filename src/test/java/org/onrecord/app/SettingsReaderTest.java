package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    @TempDir
    private Path folder;

    @Test
    void everythingHasADefault() {
        var settings = new SettingsReader(Map.of()).read(null);

        assertThat(settings.data()).isEqualTo(Path.of("./data"));
        assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(settings.maxBytes()).isEqualTo(20_000_000);
        assertThat(settings.threads()).isPositive();
        assertThat(settings.colour()).isEqualTo(Settings.Colour.AUTO);
    }

    @Test
    void theFileThatIsShippedHoldsEveryKeyWithItsDefault() throws IOException {
        var shipped = Path.of("config", "onrecord.yaml");

        assertThat(new SettingsReader(Map.of()).read(shipped)).isEqualTo(new SettingsReader(Map.of()).read(null));
        for (var setting : Setting.values()) {
            var name = setting.key().substring(setting.key().lastIndexOf('.') + 1);
            assertThat(Files.readString(shipped)).contains("# " + name + ": " + setting.byDefault());
        }
    }

    @Test
    void theEnvironmentOverridesTheFile() throws IOException {
        var file = file("zone: Europe/Kyiv\nreading:\n  maxMegabytes: 5\n");

        var settings = new SettingsReader(Map.of("ONRECORD_ZONE", "Asia/Tehran")).read(file);

        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Tehran"));
        assertThat(settings.maxBytes()).isEqualTo(5_000_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dta: x | unknown setting dta; the nearest known one is data",
                "'reading: {maxMegabyte: 3}' | unknown setting reading.maxMegabyte; the nearest known one is reading.maxMegabytes",
                "'chat: {color: auto}' | unknown setting chat.color; the nearest known one is chat.colour",
                "'feeds: {urls: [\"https://a.example/feed\", \"ftp://a.example/feed\"]}' | feeds.urls must be addresses that begin with http:// or https://, with blanks or commas between, not 'ftp://a.example/feed'",
                "'feeds: {urls: \"https://me:secret@a.example/feed\"}' | with blanks or commas between, not 'https://...@a.example/feed'",
                "'feeds: {everyMinutes: 0}' | feeds.everyMinutes must be a whole number from 1 to 1440, not '0'",
                "'feeds: {allowPrivate: maybe}' | feeds.allowPrivate must be true or false, not 'maybe'",
                "'feeds: {contact: \"me (at) home\"}' | feeds.contact must be a web address or an e-mail address",
                "'feeds: {url: x}' | unknown setting feeds.url; the nearest known one is feeds.urls",
                "zone: Mars | zone must be an IANA time zone such as Europe/Kyiv, not 'Mars'",
                "'reading: {maxMegabytes: 0}' | reading.maxMegabytes must be a whole number from 1 to 1000, not '0'",
                "'ingest: {threads: many}' | ingest.threads must be a whole number from 0 to 64, not 'many'",
                "'chat: {colour: red}' | chat.colour must be auto, always or never, not 'red'",
                "just words | must hold keys with values",
                "'zone: [' | line 1 is not YAML"
            })
    void whatIsWrongStopsTheStartWithItsPlace(String yaml, String message) throws IOException {
        var file = file(yaml);

        assertThatThrownBy(() -> new SettingsReader(Map.of()).read(file))
                .isInstanceOf(BadSettingException.class)
                .hasMessageContaining(message)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aVariableOfTheEnvironmentIsNamedWhenItsValueIsWrong() {
        assertThatThrownBy(() -> new SettingsReader(Map.of("ONRECORD_ZONE", "Mars")).read(null))
                .hasMessageStartingWith("ONRECORD_ZONE: zone must be");
    }

    @Test
    void variablesThatAreNoSettingsAreFound() {
        var environment =
                Map.of("ONRECORD_DTA", "x", "ONRECORD_JAVA", "/opt/java", "HOME", "/", "ONRECORD_ZONE", "UTC");

        assertThat(new SettingsReader(environment).unknownVariables()).containsExactly("ONRECORD_DTA");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("onrecord.yaml"), yaml);
    }
}
