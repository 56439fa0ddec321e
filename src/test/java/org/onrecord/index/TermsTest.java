package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drone     | drones, Drone, DRONES, drone's, drones', drone’s
            denial    | denials
            deny      | denies, denied, denying
            admit     | admits, admitted, admitting
            plan      | plans, planned, planning
            plane     | planes
            hope      | hopes, hoped, hoping
            hop       | hops, hopped, hopping
            make      | makes, made, making
            use       | uses, used, using
            quote     | quotes, quoted, quoting
            type      | types, typed, typing
            estimate  | estimates, estimated, estimating
            believe   | believes, believed, believing
            announce  | announces, announced, announcing
            argue     | argues, argued, arguing
            settle    | settles, settled, settling
            change    | changes, changed, changing
            invite    | invites, invited, inviting
            visit     | visits, visited, visiting
            warn      | warns, warned, warning, warnings
            fail      | fails, failed, failing
            leave     | leaves, left, leaving
            kill      | kills, killed, killing
            pass      | passes, passed, passing
            crash     | crashes, crashed, crashing
            add       | adds, added, adding
            tax       | taxes, taxed, taxing
            agree     | agrees, agreed, agreeing
            die       | dies, died, dying
            tie       | ties, tied, tying
            try       | tries, tried, trying
            obey      | obeys, obeyed, obeying
            owe       | owes, owed, owing
            go        | goes, went, gone, going
            give      | gives, gave, given, giving
            send      | sends, sent, sending
            say       | says, said, saying
            strike    | strikes, struck, striking
            shoot     | shoots, shot, shooting
            control   | controls, controlled, controlling
            travel    | travels, travelled, traveled, travelling, traveling
            bring     | brings, brought, bringing
            need      | needs, needed, needing
            man       | men, man's, men's
            gunman    | gunmen
            spokeswoman | spokeswomen
            child     | children
            country   | countries, country's, countries'
            crisis    | crises
            virus     | viruses
            hero      | heroes
            house     | houses, housed, housing
            bus       | buses
            wife      | wives
            movie     | movies
            quiz      | quizzes
            focus     | focused, focusing
            size      | sizes, sized
            """)
    void formsOfOneWordAreOneTerm(String word, String forms) {
        for (var form : forms.split(", ", -1)) {
            assertThat(Terms.of(form)).as(form).isEqualTo(Terms.of(word));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            defence       | defense
            defences      | defenses
            organisation  | organization
            organisations | organizations
            organising    | organizing
            recognised    | recognized
            analyse       | analyze
            analysed      | analyzed
            colour        | color
            neighbouring  | neighboring
            labourers     | laborers
            centre        | center
            kilometres    | kilometers
            theatre       | theater
            programmes    | programs
            sceptical     | skeptical
            fulfil        | fulfill
            ploughed      | plowed
            catalogue     | catalog
            grey          | gray
            judgement     | judgment
            """)
    void spellingsOfOneWordAreOneTerm(String british, String american) {
        assertThat(Terms.of(british)).isEqualTo(Terms.of(american));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan     | plane
            hop      | hope
            star     | stare
            news     | new
            unit     | united
            Hamas    | Hama
            hour     | hor
            us       | US
            bring    | br
            king     | k
            wound    | wind
            organ    | organise
            """)
    void differentWordsStayDifferent(String one, String other) {
        assertThat(Terms.of(one)).isNotEqualTo(Terms.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zoë Müller’s café       | zoe muller cafe
            Łódź, Ærø, Straße       | lodz aero strass
            2,400 of 1,234,567 cars | 2400 of 1234567 car
            3,45 and 1.5%           | 3 45 and 1.5
            In 2022.                | in 2022
            U.S. and U.N. and UN    | usa and un and un
            the US, with us         | the usa with us
            F-16s, S-300 and e-mail | f16 s300 and email
            O'Brien didn't          | obrien didnt
            'quoted' ’tis           | quote tis
            state-owned             | state own stateown
            covid-19                | covid 19 covid19
            the 1990s and 5km       | the 1990s and 5km
            """)
    void cutsWordsAndFigures(String text, String terms) {
        assertThat(String.join(" ", Terms.of(text))).isEqualTo(terms);
    }

    @Test
    void aDoubleNameIsFoundByItsHalvesAndAsOneWord() {
        assertThat(Terms.of("Amir-Abdollahian"))
                .containsAll(Terms.of("Amir"))
                .containsAll(Terms.of("Abdollahian"))
                .containsAll(Terms.of("Amirabdollahian"));
        assertThat(Terms.contentTerms("Amir-Abdollahian")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "... – !? “”", "'", "-", "\uD83D\uDE00", "\u0301"})
    void aTextWithoutWordsHasNoTerms(String text) {
        assertThat(Terms.of(text)).isEmpty();
    }

    @Test
    void anEndlessWordIsCut() {
        assertThat(Terms.of("x".repeat(1_000_000)).getFirst()).hasSizeLessThan(100);
    }

    @Test
    void brokenCharactersDoNoHarm() {
        assertThat(Terms.of("a \uD83D b \uDE00 c \uD835\uDC00")).startsWith("a", "b", "c");
    }

    @Test
    void contentTermsAreWithoutFunctionWordsAndRepeats() {
        assertThat(Terms.contentTerms("What has been said about the drones, and about whose drones they didn't sell?"))
                .isEqualTo(Terms.of("say drone sell"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "of", "not", "does", "having", "their", "about", "whose"})
    void functionWordsAreStopWords(String word) {
        assertThat(Terms.isStopWord(Terms.of(word).getFirst())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drone", "war", "sale", "US", "said", "news", "state"})
    void wordsThatSaySomethingAreNot(String word) {
        assertThat(Terms.isStopWord(Terms.of(word).getFirst())).isFalse();
    }
}
