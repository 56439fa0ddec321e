package org.onrecord.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jens Stoltenberg             | Stoltenberg      | true
            Hossein Amir-Abdollahian     | Amirabdollahian  | true
            Hossein Amir Abdollahian     | Amirabdollahian  | true
            Ursula von der Leyen         | von der Leyen    | true
            Bashar al-Assad              | Assad            | true
            Martin Luther King Jr.       | King             | true
            Jens Stoltenberg             | Jens             | false
            Anna Berg                    | Stoltenberg      | false
            """)
    void knowsLastNames(String full, String last, boolean same) {
        assertThat(NameKey.of(full).hasLastName(NameKey.of(last))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xi Jinping                   | Xi               | true
            Nguyễn Phú Trọng             | Nguyen           | true
            Jens Stoltenberg             | Jens             | false
            """)
    void knowsFamilyNamesThatStandFirst(String full, String family, boolean same) {
        assertThat(NameKey.of(full).hasFamilyName(NameKey.of(family))).isEqualTo(same);
    }
}
