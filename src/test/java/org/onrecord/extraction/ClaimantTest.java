package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;

/** Whose words they are. */
final class ClaimantTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Tehran said the dam was safe.                                                | Iran | - | Iran
            The Kremlin said the dam was safe.                                           | Russia | - | Russia
            The U.S. said the dam was safe.                                              | United States | - | United States
            The report by the U.N. said the dam was safe.                                | United Nations | - | United Nations
            Iranian officials said the dam was safe.                                     | Iranian officials | - | Iran
            The Ministry of Foreign Affairs of Ukraine said the dam was safe.            | Ministry of Foreign Affairs of Ukraine | - | Ukraine
            French Transport Minister Odile Garnier said the dam was safe.               | Odile Garnier | Transport Minister | France
            Odile Garnier, the French transport minister, said the dam was safe.         | Odile Garnier | transport minister | France
            State Department spokesman Carl Benning said the dam was safe.               | Carl Benning | State Department spokesman | United States
            Three engineers familiar with the matter said the dam was safe.              | engineers | - | -
            Engineers from the Institute of Rivers said the dam was safe.                | engineers | - | Institute of Rivers
            A number of engineers said the dam was safe.                                 | engineers | - | -
            Norway's Institute of Rivers said the dam was safe.                          | Institute of Rivers | - | Norway
            Institute of Rivers engineer Carl Benning said the dam was safe.             | Carl Benning | engineer | Institute of Rivers
            The Oslo-based retailer Fallwater said the dam was safe.                     | Fallwater | - | Fallwater
            Prime Minister of France Odile Garnier said the dam was safe.                | Odile Garnier | Prime Minister | France
            River Institute data said the dam was safe.                                  | River Institute | - | River Institute
            A River Police spokesman said the dam was safe.                              | River Police spokesman | - | River Police
            Another engineer, Carl Benning, said the dam was safe.                       | Carl Benning | engineer | -
            A March 14, 2019 NATO press release said the dam was safe.                   | NATO | - | NATO
            Officials said the dam was safe.                                             | officials | - | -
            A French tennis player said the dam was safe.                                | French tennis player | - | -
            Harbour Institute of Technology professor Sara Lind said the dam was safe.   | Sara Lind | professor | Harbour Institute of Technology
            River Party presidential nominee Don Baker said the dam was safe.            | Don Baker | presidential nominee | River Party
            Joe Wells, a US columnist from ESPN, said the dam was safe.                  | Joe Wells | US columnist from ESPN | ESPN
            Norway's newly elected president Ada Lund said the dam was safe.             | Ada Lund | newly elected president | Norway
            Paris mayor Odile Garnier said the dam was safe.                             | Odile Garnier | mayor | Paris
            US Secretary of State Mike Wells said the dam was safe.                      | Mike Wells | Secretary of State | United States
            US Ambassador to the United Nations Nina Hale said the dam was safe.         | Nina Hale | Ambassador to the United Nations | United States
            Study co-author Ada Lund said the dam was safe.                              | Ada Lund | Study co-author | -
            Judge Kay Benning QC said the dam was safe.                                  | Kay Benning | Judge | -
            The city of Harbourville said the dam was safe.                              | Harbourville | - | Harbourville
            One of these groups, the Harbour Front (HF), said the dam was safe.          | Harbour Front | - | Harbour Front
            The Search and Rescue Agency said the dam was safe.                          | Search and Rescue Agency | - | Search and Rescue Agency
            Tens of thousands of residents said the dam was safe.                        | residents | - | -
            Reuters said the dam was safe.                                               | Reuters | - | -
            The mayor of Harbourville said the dam was safe.                             | mayor of Harbourville | - | -
            About 40 members of the River Council said the dam was safe.                 | members of the River Council | - | River Council
            State lawmakers said the dam was safe.                                       | state lawmakers | - | -
            Ohio Secretary of State Nina Hale said the dam was safe.                     | Nina Hale | Secretary of State | -
            Gov. Nina Hale of Utah said the dam was safe.                                | Nina Hale | Governor | Utah
            Florida Gov. Mike Wells said the dam was safe.                               | Mike Wells | Governor | Florida
            U.S. Rep. Carl Benning, R-Ky., said the dam was safe.                        | Carl Benning | U.S. Representative | United States
            Lt. Gov. Nina Hale said the dam was safe.                                    | Nina Hale | Lieutenant Governor | -
            Prime Minister Narendra Modi said Pakistan's prime minister saw the dam.     | Narendra Modi | Prime Minister | India
            Former Norwegian president Ada Lund said the dam was safe.                   | Ada Lund | Former Norwegian president | -
            Norwegian presidential candidate Ada Lund said the dam was safe.             | Ada Lund | Norwegian presidential candidate | -
            Both France and Norway said the dam was safe.                                | France | - | France
            Local wildlife officer Ada Lund said the dam was safe.                       | Ada Lund | Local wildlife officer | -
            Chief Superintendent Ada Lund said the dam was safe.                         | Ada Lund | Chief Superintendent | -
            French sculptor Odile Garnier said the dam was safe.                         | Odile Garnier | French sculptor | -
            Writer and engineer Ada Lund said the dam was safe.                          | Ada Lund | Writer and engineer | -
            Civil and marine engineering professor Ada Lund said the dam was safe.       | Ada Lund | Civil and marine engineering professor | -
            Another author, marine biologist Ada Lund, said the dam was safe.            | Ada Lund | marine biologist | -
            Ada Lund, a fire service spokeswoman, said the dam was safe.                 | Ada Lund | fire service spokeswoman | -
            Ada Lund of the Norwegian Institute of Rivers and Lakes said the dam was safe. | Ada Lund | - | Institute of Rivers and Lakes
            Prime Minister Odile Garnier of the French Republic said the dam was safe.   | Odile Garnier | Prime Minister | France
            The River Fund's Ada Lund said the dam was safe.                             | Ada Lund | - | River Fund
            Ada Lund, of the Fallwater provincial council, said the dam was safe.        | Ada Lund | - | Fallwater provincial council
            Geologist Ada Lund of Fallwater Research said the dam was safe.              | Ada Lund | Geologist | Fallwater Research
            Director of Amnesty International Man-kei Lam said the dam was safe.         | Man-kei Lam | Director of Amnesty International | Amnesty International
            Santa Barbara County Sheriff Ada Lund said the dam was safe.                 | Ada Lund | Sheriff | Santa Barbara County
            Fallwater captain Ada Lund said the dam was safe.                            | Ada Lund | captain | Fallwater
            Ohio governor Nina Hale said the dam was safe.                               | Nina Hale | governor | Ohio
            Professor Ada Lund, director of the River Institute, said the dam was safe.  | Ada Lund | director of the River Institute | River Institute
            Longtime Nets in the Morning writer Rob Wells said the dam was safe.         | Rob Wells | writer | -
            Ada Lund, head of the Norwegian Police Fraud Unit, said the dam was safe.    | Ada Lund | head of the Norwegian Police Fraud Unit | Norway
            """)
    void isNamedByTheWordsOfTheSource(String text, String name, String role, String represents) {
        var claimant = Claimed.by("said", text).claimant();

        assertThat(claimant).isEqualTo(new Claimant(name, role, represents));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            French Transport Minister Odile Garnier opened the dam. Garnier warned that it may flood.                                   | Odile Garnier
            Engineer Ada Paris, 40, opened the dam. Paris warned that it may flood.                                                     | Ada Paris
            Quenby Amman, 20, opened the dam. Amman warned that it may flood.                                                           | Quenby Amman
            Several aid groups warned that it may flood.                                                                                | aid groups
            Two churches warned that it may flood.                                                                                      | churches
            The dam will open on Christmas Eve, her family warned.                                                                      | family
            Chief of police Ada Lund opened the dam. The police warned that it may flood.                                               | police
            Polish lakes are full. Poland closed the dam. Poland waits. The Senate warned that it may flood.                            | Senate of Poland
            Garnier warned that it may flood. French Transport Minister Odile Garnier opened the dam.                                   | Odile Garnier
            French Transport Minister Odile Garnier said the dam was safe. She warned that it may flood.                                | Odile Garnier
            Odile Garnier said the dam was safe. Engineer Thomas Reed said it was not. She warned that it may flood.                    | Odile Garnier
            French Transport Minister Odile Garnier said the dam was safe. The minister warned that it may flood.                       | Odile Garnier
            The French transport minister said the dam was safe. “We checked it,” Odile Garnier said. She warned that it may flood.     | Odile Garnier
            Carl Benning of the River Institute (RI) measured the dam. RI warned that it may flood.                                     | River Institute
            The National River Commission closed the dam. The commission warned that it may flood.                                      | National River Commission
            The River Institute measured the dam. Its website warned that it may flood.                                                 | River Institute
            Dam operator Fallwater closed the gates. The company warned that it may flood.                                              | Fallwater
            Fallwater Group closed the gates. Fallwater warned that it may flood.                                                       | Fallwater Group
            An engineer, Carl Benning, who warned that it may flood, closed the gates.                                                  | Carl Benning
            Odile Garnier closed the dam. Carl Benning, an engineer at the Institute of Rivers, warned that it may flood.               | Carl Benning
            Xi Jinping opened the dam. Xi warned that it may flood.                                                                     | Xi Jinping
            South Korean President Moon Jae-in opened the dam. Moon warned that it may flood.                                           | Moon Jae-in
            Abiy Ahmed, the Ethiopian prime minister, opened the dam. Abiy warned that it may flood.                                    | Abiy Ahmed
            Anna Berg, 47, opened the dam. The 47-year-old warned that it may flood.                                                    | Anna Berg
            River Watch, a dam-watching website, was down. The website warned that it may flood.                                        | River Watch
            According to its press release, the Harbour League said the dam was safe. The league warned that it may flood.              | Harbour League
            The Nigerian dam broke, and Nigeria was flooded. The Supreme Court warned that it may flood.                                | Supreme Court of Nigeria
            Some engineers met. Norwegian officials opened the dam. They warned that it may flood.                                      | Norwegian officials
            Officials said so. The dam was full of boats. They warned that it may flood.                                                | officials
            The River Party lost. An opposition party waited. The party warned that it may flood.                                       | River Party
            Norway is flooded. Norway waits. The army warned that it may flood.                                                         | Army of Norway
            The Taliban, once the governing force, warned that it may flood.                                                            | Taliban
            Member of parliament (MP) Kay Benning warned that it may flood.                                                             | Kay Benning
            The River Society met. Society President Ada Lund warned that it may flood.                                                 | Ada Lund
            River Council spokesman Ada Lund left. Council spokesman Carl Benning warned that it may flood.                             | Carl Benning
            Ada Lund died on Monday. Her family warned that it may flood.                                                               | Ada Lund's family
            Carl Benning opened the dam. According to her agent, Ada Lund warned that it may flood.                                     | Ada Lund
            France said the dam was safe. It warned that it may flood.                                                                  | France
            """)
    void isTheSamePersonWhateverTheWords(String text, String name) {
        assertThat(Claimed.by("warned", text).claimant().name()).isEqualTo(name);
    }

    @Test
    void isJointWhereTwoBodiesSayIt() {
        var claim = Claimed.by("said", "The Center for Rivers and Center for Lakes said the dam was safe.");

        assertThat(claim.claimant().name()).isEqualTo("Center for Rivers");
        assertThat(claim.coClaimants()).extracting(Claimant::name).containsExactly("Center for Lakes");
    }

    @Test
    void isOneBodyWhereItsNameHoldsAnAnd() {
        var text =
                "Ann Lee of Fallwater Fire and Rescue left the dam. Fallwater Fire and Rescue said the dam was safe.";

        assertThat(Claimed.by("said", text).claimant().name()).isEqualTo("Fallwater Fire and Rescue");
    }

    @Test
    void representsTheStateThatTheArticleTellsElsewhere() {
        var text = "President Odile Garnier said the dam was safe. It was the French president's first visit.";

        assertThat(Claimed.by("said", text).claimant()).isEqualTo(new Claimant("Odile Garnier", "President", "France"));
    }

    @Test
    void representsTheOneSocietyOfTheArticleAndNoState() {
        var text =
                "Norway is flooded. The River Society met in Norway. Society President Ada Lund said the dam was safe.";

        assertThat(Claimed.by("said", text).claimant())
                .isEqualTo(new Claimant("Ada Lund", "President", "River Society"));
    }

    @Test
    void isNobodyWhereSomebodyElseMeansOneOfTwo() {
        var text = "Tom Reed and Carl Benning opened the dam. “He promised it was safe,” said Ada Lund.";

        assertThat(Claimed.in(text))
                .extracting(claim -> claim.claimant().name())
                .doesNotContain("Tom Reed", "Carl Benning");
    }

    @Test
    void isJointWhereSeveralSayIt() {
        var claim = Claimed.by("said", "Ukraine and its supporters, including the US, said the dam was safe.");

        assertThat(claim.claimant().name()).isEqualTo("Ukraine");
        assertThat(claim.coClaimants())
                .extracting(Claimant::name)
                .containsExactly("Ukraine's supporters", "United States");
    }

    @Test
    void isWhoSpokeBeforeWhereAQuotationStandsAlone() {
        var claims = Claimed.in("“The dam is safe,” Odile Garnier said.\n“Nobody has to leave the valley.”");

        assertThat(claims)
                .hasSize(2)
                .extracting(claim -> claim.claimant().name())
                .containsOnly("Odile Garnier");
    }

    @Test
    void isNobodyWhereNobodyIsNamed() {
        assertThat(Claimed.in("He said the dam was safe.")).isEmpty();
        assertThat(Claimed.in("It is believed that the dam is safe.")).isEmpty();
    }

    @Test
    void isNoThing() {
        assertThat(Claimed.in("The rain threatened to flood the valley.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Norway denied it. Its fisheries minister, Ada Lund, said the dam was safe. | Ada Lund | Norway
            Storms hit Peru. The country's energy minister Odile Garnier said the dam was safe. | Odile Garnier | Peru
            "We wait," the White House announced. "It holds." Spokesman Carl Benning said the dam was safe. | Carl Benning | United States
            The firm was sued. Its founder, Ada Lund, said the dam was safe. | Ada Lund | -
            """)
    void officesToldWithAPronounAreOfTheStateBefore(String text, String name, @Nullable String represents) {
        assertThat(Claimed.by("said", text).claimant())
                .extracting(Claimant::name, Claimant::represents)
                .containsExactly(name, represents);
    }

    @Test
    void aPronounThatOpensAParagraphMayComeBeforeItsName() {
        var claim = Claimed.by("acknowledged", """
                Carl Benning welcomed the plan.

                Even as he acknowledged the delay, Norwegian minister Erik Lund said the dam was safe.
                """);

        assertThat(claim.claimant().name()).isEqualTo("Erik Lund");
    }

    @Test
    void somebodysLawyerIsNotTheLawyerOfTheArticle() {
        var claim = Claimed.by(
                "declined",
                "Attorney Paul Rask spoke of Carl Benning in court. Benning's attorney declined to comment.");

        assertThat(claim.claimant().name()).isEqualTo("Benning's attorney");
    }

    @Test
    void itInTheWordsOfAMinisterIsTheState() {
        var claim = Claimed.by(
                "was willing", "Peru paid. Norway's minister Ada Lund said it was willing to support the fund.");

        assertThat(claim.claimant().name()).isEqualTo("Norway");
    }

    @Test
    void whoeverIsAskedDoesNotAsk() {
        assertThat(Claimed.in("Asked whether the dam was safe, Carl Benning replied that it was."))
                .extracting(Claim::act)
                .doesNotContain(Act.ASK);
    }

    @Test
    void bothNationsAreTheTwoOfTheSentenceBefore() {
        var claim = Claimed.by(
                "said", "The French minister met the Norwegian minister. Both nations said the dam was safe.");

        assertThat(claim.claimant().name()).isEqualTo("France");
        assertThat(claim.coClaimants()).extracting(Claimant::name).containsExactly("Norway");
    }

    @Test
    void aCourtOfSoManyJudgesIsTheCourtNamedBefore() {
        var claim = Claimed.by("said", "The River Court met on Monday. The three-judge court said the dam was safe.");

        assertThat(claim.claimant().name()).isEqualTo("River Court");
    }

    @Test
    void counterpartsAreThoseWhoAreNamedBehind() {
        var claim = Claimed.by(
                "denounced",
                "Norwegian minister Ada Lund and her French and Danish counterparts, Odile Garnier and Nina Hale, denounced the plan.");

        assertThat(claim.claimant().name()).isEqualTo("Ada Lund");
        assertThat(claim.coClaimants()).extracting(Claimant::name).containsExactly("Odile Garnier", "Nina Hale");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway, Peru and Chile sent aid. The Peruvian government closed its ports. The government said the dam was safe. | Peru
            The River Emergency Centre (REC) opened. The dam was safe, REC data said. | River Emergency Centre
            The Board of Rivers and Lakes in Bergen, Norway said the dam was safe. | Board of Rivers and Lakes in Bergen
            """)
    void bodiesAreFoundByWhatTheArticleTellsOfThem(String text, String name) {
        var claim = Claimed.by("said", text);

        assertThat(claim.claimant().name()).isEqualTo(name);
        assertThat(claim.coClaimants()).isEmpty();
    }
}
