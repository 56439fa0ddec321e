package org.onrecord.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

    private static final Roles ROLES = Roles.load(Names.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            State Department spokesman                    | State Department spokesman          | United States
            US State Department spokeswoman Ann Lee       | State Department spokeswoman        | United States
            Iranian Foreign Minister                      | Foreign Minister                    | Iran
            Iranian Foreign Minister Reza Karimi          | Foreign Minister                    | Iran
            NATO Secretary General                        | NATO Secretary General              | NATO
            the NATO chief                                | NATO chief                          | NATO
            NATO Secretary-General Anna Berg              | NATO Secretary-General              | NATO
            Iran’s Ambassador to the UN                   | Ambassador to the UN                | Iran
            Iran's Ambassador to the UN Amir Karimi       | Ambassador to the UN                | Iran
            UN Secretary General                          | UN Secretary General                | United Nations
            Swedish Prime Minister                        | Prime Minister                      | Sweden
            Russian President                             | President                           | Russia
            a spokesman for the Ukrainian air force       | spokesman for the Ukrainian air force | Ukraine
            the Pentagon press secretary                  | Pentagon press secretary            | United States
            the CEO of Boeing                             | CEO of Boeing                       | Boeing
            the CEO of Northern Widgets                   | CEO of Northern Widgets             | Northern Widgets
            President                                     | President                           |
            the president of Ukraine                      | president                           | Ukraine
            Kremlin spokesman                             | Kremlin spokesman                   | Russia
            Minister of Defence of Ukraine                | Minister of Defence                 | Ukraine
            a senior Iranian official                     | senior Iranian official             | Iran
            an Iranian military commander                 | military commander                  | Iran
            German Vice Chancellor                        | Vice Chancellor                     | Germany
            EU foreign policy chief                       | EU foreign policy chief             | European Union
            head of the IAEA                              | head of the IAEA                    | International Atomic Energy Agency
            U.S. Senator                                  | Senator                             | United States
            envoy to Kyiv                                 | envoy to Kyiv                       |
            chief investment strategist at State Street Advisors | chief investment strategist at State Street Advisors | State Street Advisors
            Moscow's deputy U.N. envoy                    | deputy U.N. envoy                   | Russia
            deputy State Department spokesman             | deputy State Department spokesman   | United States
            Diaspora Affairs Minister                     | Diaspora Affairs Minister           |
            Anna Berg, the Swedish defence minister,      | defence minister                    | Sweden
            chief of staff                                | chief of staff                      |
            the Russian-installed governor of Kherson     | Russian-installed governor of Kherson | Russia
            """)
    void readsARole(String phrase, String title, @Nullable String of) {
        assertThat(ROLES.find(phrase)).contains(new Role(title, of));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reza Karimi", "the drones", "Iran", "", "officials"})
    void findsNoRole(String phrase) {
        assertThat(ROLES.find(phrase)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NATO chief               | NATO  | NATO Secretary General     | NATO  | true
            the boss                 |       | NATO Secretary General     | NATO  | true
            top diplomat             | Iran  | Foreign Minister           | Iran  | true
            premier                  | Italy | Prime Minister             | Italy | true
            State Department spokesman | United States | State Department spokesperson | United States | true
            State Department spokesman | United States | Pentagon spokesman | United States | false
            the minister             |       | Foreign Minister           | Iran  | true
            the minister             |       | Prime Minister             | Iran  | false
            ambassador               | Iran  | Ambassador to the UN       | Iran  | true
            president                | United States | Vice President     | United States | false
            former president         | United States | president          | United States | false
            Foreign Minister         | Iran  | Foreign Minister           | Iraq  | false
            Foreign Minister         | Iran  | Defence Minister           | Iran  | false
            leader                   | Russia | President                 | Russia | true
            leader                   | Jordan | King                      | Jordan | true
            king                     | Norway | Prime Minister            | Norway | false
            defense chief            | Germany | Defence Minister         | Germany | true
            general                  |       | President                  |       | false
            """)
    void tellsWhichRolesAreOneOffice(String a, @Nullable String ofA, String b, @Nullable String ofB, boolean same) {
        assertThat(ROLES.same(a, ofA, b, ofB)).isEqualTo(same);
        assertThat(ROLES.same(b, ofB, a, ofA)).isEqualTo(same);
    }

    @Test
    void knowsNounsAndTitles() {
        assertThat(ROLES.isPersonNoun("minister")).isTrue();
        assertThat(ROLES.isPersonNoun("drone")).isFalse();
        assertThat(ROLES.isGroupNoun("officials")).isTrue();
        assertThat(ROLES.isGroupNoun("deputies")).isTrue();
        assertThat(ROLES.isGroupNoun("spokeswomen")).isTrue();
        assertThat(ROLES.isGroupNoun("drones")).isFalse();
        assertThat(ROLES.isTitle("Gen.")).isTrue();
        assertThat(ROLES.isTitle("Sr. Dev")).isFalse();
        assertThat(ROLES.genderOf("Mrs.")).contains(Gender.SHE);
        assertThat(ROLES.genderOf("Dr.")).isEmpty();
    }
}
