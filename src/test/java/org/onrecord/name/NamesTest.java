package org.onrecord.name;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final Names NAMES = Names.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tehran                              | Iran                      | Iran
            the Kremlin                         | Russia                    | Russia
            U.S.                                | United States             | United States
            the US                              | United States             | United States
            USA                                 | United States             | United States
            America                             | United States             | United States
            Washington                          | United States             | United States
            the White House                     | United States             | United States
            Iranian                             | Iran                      | Iran
            the Iranians                        | Iran                      | Iran
            Britons                             | United Kingdom            | United Kingdom
            UK                                  | United Kingdom            | United Kingdom
            Downing Street                      | United Kingdom            | United Kingdom
            10 Downing Street                   | United Kingdom            | United Kingdom
            Russian Federation                  | Russia                    | Russia
            Islamic Republic of Iran            | Iran                      | Iran
            Kiev                                | Ukraine                   | Ukraine
            Élysée                              | France                    | France
            Turkey                              | Türkiye                   | Türkiye
            Czech Republic                      | Czechia                   | Czechia
            DPRK                                | North Korea               | North Korea
            PRC                                 | China                     | China
            Bosnia and Herzegovina              | Bosnia & Herzegovina      | Bosnia & Herzegovina
            Ivory Coast                         | Côte d’Ivoire             | Côte d’Ivoire
            Côte d'Ivoire                       | Côte d’Ivoire             | Côte d’Ivoire
            Guinea-Bissau                       | Guinea-Bissau             | Guinea-Bissau
            St. Lucia                           | St. Lucia                 | St. Lucia
            Zhongnanhai                         | China                     | China
            Blue House                          | South Korea               | South Korea
            Palestinians                        | Palestinian Territories   | Palestinian Territories
            Holy See                            | Vatican City              | Vatican City
            Brussels                            | European Union            | European Union
            the EU's                            | European Union            | European Union
            UN Security Council                 | UN Security Council       | United Nations
            the U.N. Security Council           | UN Security Council       | United Nations
            IAEA                                | International Atomic Energy Agency | International Atomic Energy Agency
            Nato                                | NATO                      | NATO
            Hamas                               | Hamas                     | Hamas
            State Department                    | State Department          | United States
            the U.S. Department of State        | State Department          | United States
            Pentagon                            | Pentagon                  | United States
            Bundestag                           | Bundestag                 | Germany
            IDF                                 | Israel Defense Forces     | Israel
            SBU                                 | SBU                       | Ukraine
            Ukraine's air force                 | Air Force of Ukraine      | Ukraine
            Iranian Foreign Ministry            | Ministry of Foreign Affairs of Iran | Iran
            the Ministry of Foreign Affairs of Ukraine | Ministry of Foreign Affairs of Ukraine | Ukraine
            the Defence Ministry of the Russian Federation | Ministry of Defence of Russia | Russia
            the Iranian government              | Iran                      | Iran
            Iranian authorities                 | Iran                      | Iran
            Polish parliament                   | Parliament of Poland      | Poland
            Iranian state television            | State media of Iran       |
            Associated Press                    | Associated Press          |
            AP                                  | Associated Press          |
            Agence France-Presse                | Agence France-Presse      |
            AFP                                 | Agence France-Presse      |
            the New York Times                  | The New York Times        |
            CNN                                 | CNN                       |
            Boeing                              | Boeing                    | Boeing
            """)
    void findsTheParty(String phrase, String name, @Nullable String represents) {
        assertThat(NAMES.find(phrase)).hasValueSatisfying(party -> {
            assertThat(party.name()).isEqualTo(name);
            assertThat(party.represents()).isEqualTo(represents);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us",
                "who",
                "it",
                "the sun",
                "time",
                "President of Iran",
                "Iran and Russia",
                "polish",
                "apple",
                "ice",
                "Kerry Washington",
                "Washington state",
                "South China Sea",
                "",
                "...",
                "the"
            })
    void findsNothing(String phrase) {
        assertThat(NAMES.find(phrase)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Iran told us that the US was wrong.                      | Iran=Iran US=United States
            Iranian-made drones hit Kyiv, Ukraine's capital.         | Iranian=Iran Kyiv=Ukraine Ukraine=Ukraine
            The U.S.-led coalition left Iraq. Air Force officials said so. | U.S.=United States Iraq=Iraq
            George Washington never met Kerry Washington in Washington. | Washington=United States
            Chad Wolf and Jordan Peterson spoke in Jordan.           | Jordan=Jordan
            Paris Hilton flew to Paris.                              | Paris=France
            Michael Jordan visited Chad and Cairo University.        | Chad=Chad
            Ships crossed the South China Sea off China.             | China=China
            Israel Strikes Gaza as Jordan Warns Washington           | Israel=Israel Gaza=Palestinian Territories Jordan=Jordan Washington=United States
            The Washington Post cited Moscow Mayor Ivan Petrov.      | Washington Post=The Washington Post Moscow=Russia
            NATO and the European Union praised Sweden's government. | NATO=NATO European Union=European Union Sweden's government=Sweden
            IRAN DENIES SENDING DRONES                               | IRAN=Iran
            Will Iran admit it? Tehran Thursday said no.             | Iran=Iran Tehran=Iran
            Democratic Republic of the Congo and South Sudan         | Democratic Republic of the Congo=Congo - Kinshasa South Sudan=South Sudan
            """)
    void findsWhoATextNames(String text, String expected) {
        assertThat(NAMES.mentions(text).stream()
                        .map(mention -> mention.words() + "=" + mention.party().name())
                        .collect(joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what did iran admit?                           | Iran
            what did the us say about north korea          | United States, North Korea
            tell us what isreal said                       | Israel
            what did the untied states warn                | United States
            what did us officials say about ukrane         | United States, Ukraine
            what did US say                                | United States
            what did the UK promise                        | United Kingdom
            who said the sun is hot                        |
            did the afganistan taliban say so              | Afghanistan, Taliban
            whats new from philipines and azerbaidjan      | Philippines, Azerbaijan
            what did the state deparment say               | State Department
            did russian defence ministry confirm           | Ministry of Defence of Russia
            what did hungry people finish                  |
            what did the ap report                         | Associated Press
            what did turkey say                            | Türkiye
            what did the white house say about brussels    | United States, European Union
            what did austrlia say                          | Australia
            what did France say                            | France
            and france?                                    | France
            has Treasury Department denied it              | Treasury Department
            """)
    void readsWhatUsersType(String question, @Nullable String expected) {
        assertThat(NAMES.mentionsLoosely(question).stream()
                        .map(mention -> mention.party().name())
                        .collect(joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void namesStatesAsTheLocaleDataDoes() {
        for (var row : Rows.of("states.tsv", 7)) {
            if (!row.getFirst().equals("-")) {
                assertThat(row.get(1)).isEqualTo(Locale.of("", row.getFirst()).getDisplayCountry(Locale.ENGLISH));
            }
        }
    }

    @Test
    void everyBodyRepresentsAPartyThatIsKnown() {
        for (var row : Rows.of("bodies.tsv", 4)) {
            var represented = row.get(1).isEmpty() ? row.get(0) : row.get(1);
            assertThat(NAMES.named(represented)).as(row.toString()).isPresent();
        }
    }

    @Test
    void tellsHowAPartyIsNamed() {
        assertThat(NAMES.mentions("Iran, Iranians, Tehran and the Kremlin"))
                .extracting(Mention::form)
                .containsExactly(Mention.Form.NAME, Mention.Form.DEMONYM, Mention.Form.CAPITAL, Mention.Form.SEAT);
    }
}
