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
            Jens Stoltenberg             | Stoltenberg      | true
            Hossein Amir-Abdollahian     | Amirabdollahian  | true
            Hossein Amir Abdollahian     | Amirabdollahian  | true
            Ursula von der Leyen         | von der Leyen    | true
            Bashar al-Assad              | Assad            | true
            Martin Luther King Jr.       | King             | true
            Jens Stoltenberg             | Jens             | false
            Anna Berg                    | Stoltenberg      | false
            """)
    void comparesLastNames(String full, String last, boolean same) {
        assertThat(NameKey.of(full).hasLastName(NameKey.of(last))).isEqualTo(same);
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
