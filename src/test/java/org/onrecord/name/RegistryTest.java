package org.onrecord.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;

class RegistryTest {

    private static final Names NAMES = Names.load();
    private static final Roles ROLES = Roles.load(NAMES);

    private final List<Sighting> sightings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Volodymyr Zelensky        | Volodymyr Zelenskiy     | Ukraine
            Hossein Amirabdollahian   | Hossein Amir-Abdollahian | Iran
            Alexander Lukashenko      | Aliaksandr Lukashenka   | Belarus
            Naim Qassem               | Naim Ghasem             | Hezbollah
            Angus MacDonald           | Angus Macdonald         | Norway
            José Álvarez              | Jose Alvarez            | Spain
            Abdel Fattah el-Sisi      | Abdel-Fattah al-Sisi    | Egypt
            Kim Jong-un               | Kim Jong Un             | North Korea
            Michael Pompeo            | Mike Pompeo             | United States
            John Bolton               | John R. Bolton          | United States
            Amir Iravani              | Amir Saeid Iravani      | Iran
            """)
    void spellingsOfOnePersonAreOneName(String one, String other, String state) {
        sighted(one, "envoy", state, 3, "2020-01-01");
        sighted(other, "envoy", state, 1, "2020-02-01");

        assertThat(name(other, "envoy", state)).isEqualTo(one);
        assertThat(name(one, "envoy", state)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Boris Johnson   | United Kingdom | Ron Johnson      | United States
            Kim Jong-un     | North Korea    | Kim Yo-jong      | North Korea
            Joe Biden       | United States  | Jill Biden       | United States
            Mohammed Hadi   | Yemen          | Mohamad Hadi     | Iraq
            Michael Lund    | Norway         | Mike Lund        | Sweden
            Anna Maria Berg | Norway         | Anna Berg        | Denmark
            """)
    void personsWithOneLastNameStayTwo(String one, String ofOne, String other, String ofOther) {
        sighted(one, "minister", ofOne, 3, "2020-01-01");
        sighted(other, "minister", ofOther, 1, "2020-01-01");

        assertThat(name(other, "minister", ofOther)).isEqualTo(other);
        assertThat(name(one, "minister", ofOne)).isEqualTo(one);
    }

    @Test
    void aNameThatTwoCanHaveIsNeithersForCertain() {
        sighted("John A. Berg", "minister", "Norway", 1, "2020-01-01");
        sighted("John B. Berg", "minister", "Sweden", 1, "2020-01-01");
        sighted("John Berg", null, null, 5, "2020-01-01");

        assertThat(name("John Berg", null, null)).isEqualTo("John Berg");
        assertThat(name("John A. Berg", "minister", "Norway")).isEqualTo("John A. Berg");
    }

    @Test
    void whoHeldAnOfficeStandsForNobody() {
        sighted("Odile Garnier", "President", "France", 2, "2030-03-01");
        sighted("Odile Garnier", "former president", null, 1, "2036-03-05");

        assertThat(settled("Odile Garnier", "former president", null).represents())
                .isNull();
    }

    @Test
    void aLastNameWithItsOfficeIsThePersonOfThatOffice() {
        sighted("Odile Garnier", "President", "France", 2, "2030-03-01");
        sighted("Garnier", "President", null, 1, "2030-03-05");

        assertThat(settled("Garnier", "President", null))
                .isEqualTo(new Claimant("Odile Garnier", "President", "France"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Garnier | -         | -      | 2030-03-05 | nothing but the name
            Garnier | President | Norway | 2030-03-05 | of another state
            Garnier | spokesman | -      | 2030-03-05 | no office that one person holds
            Garnier | Minister  | France | 2030-03-05 | another office
            Garnier | President | -      | 2041-03-05 | long after
            """)
    void aLastNameAloneIsNobodyElsewhere(
            String name, @Nullable String role, @Nullable String state, LocalDate day, String why) {
        sighted("Odile Garnier", "President", "France", 2, "2030-03-01");
        sighted(name, role, state, 1, day.toString());

        assertThat(settled(name, role, state)).as(why).isEqualTo(new Claimant(name, role, state));
    }

    @Test
    void aLastNameThatTwoHoldersHaveIsNeithers() {
        sighted("Odile Garnier", "President", "France", 2, "2030-03-01");
        sighted("Paul Garnier", "President", "Gabon", 2, "2030-03-01");
        sighted("Garnier", "President", null, 1, "2030-03-05");

        assertThat(name("Garnier", "President", null)).isEqualTo("Garnier");
    }

    @Test
    void anOfficeKeepsTheRoleOfEachArticleAndTheStateOfAll() {
        sighted("Ada Brandt", "Foreign Minister", "Norway", 1, "2030-01-01");
        sighted("Ada Brandt", "Prime Minister", "Norway", 1, "2033-01-01");
        sighted("Ada Brandt", "Prime Minister", null, 1, "2033-02-01");
        sighted("Ada Brandt", null, null, 1, "2030-02-01");

        assertThat(settled("Ada Brandt", "Foreign Minister", "Norway").role()).isEqualTo("Foreign Minister");
        assertThat(settled("Ada Brandt", "Prime Minister", null).represents()).isEqualTo("Norway");
        assertThat(settled("Ada Brandt", null, null)).isEqualTo(new Claimant("Ada Brandt", null, "Norway"));
    }

    @Test
    void aStateThatArticlesTellDifferentlyIsNotTold() {
        sighted("Ali Hassan", "President", "Somalia", 1, "2030-01-01");
        sighted("Ali Hassan", "President", "Iraq", 1, "2030-01-01");
        sighted("Ali Hassan", "President", null, 1, "2030-01-01");
        sighted("Ali Hassan", null, null, 1, "2030-01-01");

        assertThat(settled("Ali Hassan", "President", null).represents()).isNull();
        assertThat(settled("Ali Hassan", null, null).represents()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Obama      | President        | 2012-05-01 | Barack Obama      | United States
            Obama      | President        | -          | Barack Obama      | United States
            Xi         | President        | 2019-05-01 | Xi Jinping        | China
            Merkel     | Chancellor       | 2010-05-01 | Angela Merkel     | Germany
            Bush       | President        | 2005-05-01 | George W. Bush    | United States
            Lukashenka | President        | 2020-08-10 | Alexander Lukashenko | Belarus
            Johnson    | Prime Minister   | 2020-08-10 | Boris Johnson     | United Kingdom
            Johnson    | Foreign Secretary | 2017-08-10 | Boris Johnson    | United Kingdom
            Rutte      | Prime Minister   | 2020-08-10 | Mark Rutte        | Netherlands
            Stoltenberg | Secretary General | 2020-08-10 | Jens Stoltenberg | NATO
            Obama      | President        | 2020-08-10 | Obama             | -
            Johnson    | Prime Minister   | 2012-08-10 | Johnson           | -
            Park       | President        | 2015-08-10 | Park Geun-hye     | South Korea
            Clinton    | Secretary of State | 2011-08-10 | Hillary Clinton | United States
            """)
    void holdersOfOfficesAreKnownWithoutAnArticle(
            String name, String role, @Nullable LocalDate day, String whole, @Nullable String state) {
        sighted(name, role, null, 1, day == null ? null : day.toString());

        assertThat(settled(name, role, null)).isEqualTo(new Claimant(whole, role, state));
    }

    @Test
    void namesThatNoArticleTellsInFullAreOneInAllSpellings() {
        sighted("Qadirov", "commander", "Tajikistan", 1, "2030-01-01");
        sighted("Kadirov", "commander", "Tajikistan", 2, "2030-01-01");
        sighted("Kadirov", "striker", null, 2, "2030-01-01");

        assertThat(name("Qadirov", "commander", "Tajikistan")).isEqualTo("Kadirov");
        assertThat(name("Kadirov", "striker", null)).isEqualTo("Kadirov");
    }

    @Test
    void bodiesKeepTheirNames() {
        sighted("Harbour Institute", null, "Harbour Institute", 1, "2030-01-01");
        sighted("residents", null, null, 1, "2030-01-01");

        assertThat(name("Harbour Institute", null, "Harbour Institute")).isEqualTo("Harbour Institute");
        assertThat(name("residents", null, null)).isEqualTo("residents");
    }

    @Test
    void theOrderOfArticlesMakesNoDifference() {
        sighted("Volodymyr Zelensky", "President", "Ukraine", 2, "2022-01-01");
        sighted("Volodymyr Zelenskyy", "President", "Ukraine", 2, "2022-02-01");
        sighted("Vladimir Zelenskiy", null, null, 2, "2022-02-01");
        sighted("Zelenskiy", "President", null, 1, "2022-02-01");
        sighted("John A. Berg", null, null, 1, "2022-02-01");
        sighted("John Berg", null, null, 1, "2022-02-01");
        sighted("J. Berg", "minister", "Norway", 1, "2022-02-01");
        var expected = all();

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(sightings, new Random(seed));
            assertThat(all()).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(name("Zelenskiy", "President", null)).isEqualTo(name("Vladimir Zelenskiy", null, null));
    }

    private List<String> all() {
        var registry = Registry.of(sightings, NAMES, ROLES);
        return sightings.stream()
                .map(sighting -> sighting.claimant() + " is " + registry.settle(sighting.claimant()))
                .toList();
    }

    private void sighted(
            String name, @Nullable String role, @Nullable String represents, int claims, @Nullable String day) {
        var printed = day == null ? null : Days.on(LocalDate.parse(day), "");
        sightings.add(new Sighting(new Claimant(name, role, represents), claims, printed));
    }

    private String name(String name, @Nullable String role, @Nullable String represents) {
        return settled(name, role, represents).name();
    }

    private Claimant settled(String name, @Nullable String role, @Nullable String represents) {
        return Registry.of(sightings, NAMES, ROLES).settle(new Claimant(name, role, represents));
    }
}
