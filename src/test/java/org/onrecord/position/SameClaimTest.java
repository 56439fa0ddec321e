package org.onrecord.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.TestArticles;
import org.onrecord.TestClaims;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;

class SameClaimTest {

    private static final LocalDate DAY = LocalDate.of(2022, 11, 5);
    private static final Claimant MINISTER = new Claimant("Ada Brandt", "Trade Minister", "Chile");

    /** What one outlet tells, and how another tells the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            admit | it had shipped forty pumps to Peru before the flood            | admit | it had shipped forty pumps to Peru before the flood
            admit | it had shipped forty pumps to Peru before the flood            | admit | it shipped 40 pumps to Peru before the floods
            admit | it had shipped forty pumps to Peru before the flood            | admit | shipping pumps to Peru before flood
            say   | the harbour will be open again by Friday                       | say   | the harbour is to be open again by Friday
            say   | the harbour will be open again by Friday                       | promise | the harbour would be open again by Friday
            say   | Zelenskyy will meet the fishermen in Arica on Sunday           | say   | Zelensky is meeting the fishermen in Arica this Sunday
            say   | we have seen no evidence that the valves were sold to the navy | say   | there is no evidence the valves were sold to the navy
            say   | we have seen no evidence that the valves were sold to the navy | deny  | there was evidence that the valves were sold to the navy
            deny  | selling valves to the navy of Peru                             | deny  | that it had ever sold valves to the Peruvian navy
            warn  | the reservoir could be empty within three months               | say   | the reservoir may be empty within 3 months
            say   | the reservoir, the largest of the country, could be empty within three months unless the rain comes and the farmers use less of its water | say | the reservoir could be empty within three months
            say   | at least 120 people were killed in the landslide above Coroico | confirm | 120 people had been killed by the landslide above Coroico
            say   | the subsidy costs 1.5 million dollars a year                   | say   | the subsidy costs $1,500,000 a year
            say   | a dozen boats were lost in the storm off Arica                 | say   | 12 boats were lost in the storm off Arica
            say   | Nobody in this ministry has ever asked for money, and nobody ever will as long as I sit here | criticize | nobody in this ministry has ever asked for money
            urge  | Peru to reopen the railway to the coast                        | demand | that Peru reopen the railway to the coast
            accuse | Peru of shelling the villages along the border                | say   | Peru is shelling the villages along the border
            """)
    void isTheSameToldAgain(String act, String content, String otherAct, String otherContent) {
        assertThat(areOne(act, content, otherAct, otherContent)).isTrue();
    }

    /** What looks like the same, and is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            say   | Chile ordered 2,000 pumps from Peru for the harbour            | say   | Chile ordered 2,400 pumps from Peru for the harbour
            say   | the strike cost $2 million a day in lost exports               | say   | the strike cost 2 million euros a day in lost exports
            say   | 20% of the votes in the north were counted                     | say   | 30% of the votes in the north were counted
            say   | dozens of people were hurt in the crush at the stadium         | say   | hundreds of people were hurt in the crush at the stadium
            admit | it had shipped forty pumps to Peru before the flood            | deny  | it had shipped forty pumps to Peru before the flood
            say   | the harbour will be open again by Friday                       | say   | the harbour will not be open again by Friday
            say   | the ministry never sold valves to the navy                     | say   | the ministry sold valves to the navy
            deny  | that the ministry never sold valves to the navy                | deny  | that the ministry sold valves to the navy
            say   | the government will raise the tax on copper next year          | say   | the government will cut the tax on copper next year
            say   | the president supports the bill on forests and rivers          | say   | the president opposes the bill on forests and rivers
            say   | the harbour will open for the boats on Friday                  | say   | the harbour will open for the boats on Monday
            say   | the talks on fishing with Peru will begin in March             | say   | the talks on fishing with Bolivia will begin in March
            say   | the Labour candidate won the seat of the northern valley       | say   | the Conservative candidate won the seat of the northern valley
            say   | the suspect was found guilty of arson in the port              | say   | the suspect was found innocent of arson in the port
            say   | we will help the farmers                                       | say   | we will help the fishermen
            say   | the bridge is safe                                             | say   | the bridge is old
            urge  | Peru to reopen the railway to the coast                        | agree | to reopen the railway to the coast with Peru
            decline | to say whether the valves were sold to the navy              | admit | the valves were sold to the navy
            """)
    void looksLikeTheSameAndIsNot(String act, String content, String otherAct, String otherContent) {
        assertThat(areOne(act, content, otherAct, otherContent)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2022-11-05 | -          | 2022-11-05 | -          | true
            2022-11-05 | -          | 2022-11-08 | -          | true
            2022-11-05 | -          | 2022-11-09 | -          | false
            2022-11-05 | -          | 2022-11-02 | -          | true
            -          | -          | 2022-11-05 | -          | false
            -          | -          | -          | -          | false
            2022-11-05 | 2022-11-04 | 2022-11-05 | 2022-11-04 | true
            2022-11-05 | 2022-11-04 | 2022-11-05 | 2022-11-03 | false
            2022-11-05 | 2022-11-04 | 2023-02-05 | 2022-11-04 | true
            2022-11-05 | 2022-11-04 | 2022-11-06 | -          | true
            2022-11-05 | 2022-08-04 | 2022-11-06 | -          | false
            -          | 2022-11-04 | 2022-11-06 | -          | true
            """)
    void hasToBeSaidAtOneTime(
            @Nullable LocalDate printed,
            @Nullable LocalDate said,
            @Nullable LocalDate otherPrinted,
            @Nullable LocalDate otherSaid,
            boolean same) {
        var one = claim("one", "say", "it had shipped forty pumps to Peru", MINISTER, said);
        var other = claim("two", "say", "it had shipped forty pumps to Peru", MINISTER, otherSaid);

        assertThat(areOne(one, printed, other, otherPrinted)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Ada Brandt | Trade Minister | Chile | Ada Brandt      | -                | -     | true
            Ada Brandt | Trade Minister | Chile | Chile           | -                | Chile | true
            Ada Brandt | Trade Minister | Chile | Trade Ministry  | -                | Chile | true
            Ada Brandt | Trade Minister | Chile | Ivo Lund        | Foreign Minister | Chile | false
            Ada Brandt | Trade Minister | Chile | Ada Brandt      | Trade Minister   | Peru  | true
            Ada Brandt | Trade Minister | Chile | Peru            | -                | Peru  | false
            Sergei Vasin | -            | -     | Sergey Vassin   | -                | -     | true
            officials  | -              | -     | officials       | -                | -     | false
            """)
    void hasOneClaimant(
            String name,
            @Nullable String role,
            @Nullable String party,
            String otherName,
            @Nullable String otherRole,
            @Nullable String otherParty,
            boolean same) {
        var one = claim("one", "say", "forty pumps were shipped to Peru", new Claimant(name, role, party), null);
        var other = claim(
                "two",
                "say",
                "forty new pumps had been shipped to Peru",
                new Claimant(otherName, otherRole, otherParty),
                null);

        assertThat(areOne(one, DAY, other, DAY)).isEqualTo(same);
    }

    @Test
    void twoClaimsOfTheBodyOfOneArticleAreTwo() {
        var one = claim("one", "say", "it had shipped forty pumps to Peru", MINISTER, null);

        assertThat(areOne(one, DAY, one, DAY)).isFalse();
        assertThat(SameClaim.inOneArticle(Telling.of(one), Telling.of(one))).isFalse();
    }

    private static boolean areOne(String act, String content, String otherAct, String otherContent) {
        var one = claim("one", act, content, MINISTER, null);
        var other = claim("two", otherAct, otherContent, MINISTER, null);
        return areOne(one, DAY, other, DAY);
    }

    /** Whichever comes first. */
    private static boolean areOne(Claim one, @Nullable LocalDate day, Claim other, @Nullable LocalDate otherDay) {
        boolean same = SameClaim.inTwoArticles(Telling.of(one), day, Telling.of(other), otherDay);
        assertThat(SameClaim.inTwoArticles(Telling.of(other), otherDay, Telling.of(one), day))
                .isEqualTo(same);
        return same;
    }

    private static Claim claim(
            String article, String act, String content, Claimant claimant, @Nullable LocalDate said) {
        var draft = TestClaims.claim(article(article, content), content)
                .by(claimant)
                .act(Act.find(act).orElseThrow())
                .about(about(content));
        return said == null ? draft.made() : draft.saidOn(said, "then").made();
    }

    private static String[] about(String content) {
        return Arrays.stream(new String[] {"Peru", "Chile", "Bolivia"})
                .filter(content::contains)
                .toArray(String[]::new);
    }

    private static Article article(String id, String text) {
        return new Article(
                id,
                id + ".txt",
                TestArticles.DENIAL.metadata(),
                DAY,
                text,
                List.of(new Passage(new Span(0, text.length()), Passage.Kind.BODY)));
    }
}
