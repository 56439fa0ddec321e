package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreLocationTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '',                                          data/onrecord.db
                    sqlite:bot.db,                               bot.db
                    jdbc:sqlite:bot.db,                          bot.db
                    postgresql://db.example/bot,                 postgresql://db.example/bot
                    jdbc:postgresql://db.example:5433/bot?ssl=1, postgresql://db.example:5433/bot
                    """)
    void aSettingNamesADatabase(String url, String name) {
        assertThat(StoreLocation.of(url, null, null, Path.of("data")).name()).isEqualTo(name);
    }

    @Test
    void aPasswordIsNotToldAnywhere() {
        assertThatThrownBy(() -> StoreLocation.of("postgresql://me:secret@db.example/bot", null, null, Path.of("data")))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("secret");
        assertThat(StoreLocation.of("postgresql://db.example/bot", "me", "secret", Path.of("data"))
                        .toString())
                .doesNotContain("secret");
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() -> StoreLocation.of("mysql://db.example/bot", null, null, Path.of("data")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sqlite:FILE or postgresql:");
    }
}
