package org.onrecord.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zelensky              | Zelenskyy
            Zelensky              | Zelenskiy
            Amir-Abdollahian      | Amirabdollahian
            Muhammad              | Mohamed
            Gaddafi               | Qaddafi
            Lukashenko            | Lukashenka
            Erdoğan               | Erdogan
            Volodymyr Zelensky    | Vladimir Zelenskyy
            Hossein               | Hussein
            Khan                  | Han
            Sergey Lavrov         | Sergei Lavrov
            """)
    void oneKeyForTheSpellingsOfAName(String a, String b) {
        assertThat(Spellings.key(a)).isEqualTo(Spellings.key(b));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stoltenburg           | Stoltenberg      | true
            stoltenbreg           | Stoltenberg      | true
            zelenski              | Zelenskyy        | true
            amir abdollahian      | Amirabdollahian  | true
            bidne                 | Biden            | true
            biden                 | Byden            | true
            price                 | Prince           | true
            xi                    | Li               | false
            putin                 | Rutin            | false
            lavrov                | Larsson          | false
            johnson               | Jackson          | false
            iraq                  | Iran             | false
            """)
    void toleratesTypos(String typed, String known, boolean alike) {
        assertThat(Spellings.alike(typed, known)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ursula      | SHE
            Jens        | HE
            Volodymyr   | HE
            José        | HE
            """)
    void tellsGenders(String name, Gender gender) {
        assertThat(Spellings.genderOf(name)).contains(gender);
    }
}
