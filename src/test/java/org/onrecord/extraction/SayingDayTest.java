package org.onrecord.extraction;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When it was said; the article is of Saturday, 5 November 2022. */
final class SayingDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            France said on Thursday that the dam was safe.                                                | said | 2022-11-03
            The dam is safe, France said Thursday.                                                        | said | 2022-11-03
            On Oct. 11, France said the dam was safe.                                                     | said | 2022-10-11
            The dam is safe, Reuters reported on Nov. 1, an account that was denied by France on Nov. 3.     | reported | 2022-11-01
            Odile Garnier said on Thursday that the dam was safe. “We checked it,” she told reporters.    | told | 2022-11-03
            Odile Garnier said on Thursday that the dam was safe. The previous day, Reuters reported that it leaked. | reported | 2022-11-02
            Odile Garnier said on Wednesday it was full. In a note sent the following day, France condemned the plan, calling it a bad one. | calling | 2022-11-03
            On Oct. 11 — two days after the court's ruling — France said the dam was safe.                | said | 2022-10-11
            France said in an interview that was aired on Tuesday that the dam was safe.                  | said | 2022-11-01
            In a letter dated Oct. 20, France said the dam was safe.                                      | said | 2022-10-20
            By Sunday afternoon, France said the dam was safe.                                            | said | 2022-10-30
            On Monday, October 31, France said the dam was safe.                                          | said | 2022-10-31
            The court ruled Friday against the dam.                                                       | ruled Friday against | 2022-11-04
            Odile Garnier said on Thursday that the dam was safe. Her remarks came a day after France warned that it may flood. | warned | 2022-11-02
            """)
    void isReadFromTheWordsAroundTheCue(String text, String cue, LocalDate day) {
        var days = requireNonNull(Claimed.by(cue, text).saidOn());

        assertThat(days.from()).isEqualTo(day);
        assertThat(days.isOneDay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France said the dam was safe.",
                "While there was no sign of a leak on Thursday, France said the dam was safe.",
                "France said the dam had been safe on Thursday.",
                "Two towns said the dam was safe following Wednesday's quake.",
                "The council was to meet on Wednesday, but at the same time Odile Garnier said the dam was safe.",
                "The first boats came in 2015; they were safe, France said.",
                "In response to claims that she closed it in 1993, Odile Garnier said the dam was safe.",
                "On the last night, France said the dam was safe.",
                "Odile Garnier told Harbour This Week that the dam was safe.",
                "France announced three days of mourning, Wednesday through Friday.",
                "France sent a letter requesting a new dam; the answer was released on Thursday.",
                "France has previously said the dam was safe.",
                "Odile Garnier, who was mayor until October, also criticized the dam.",
                "With the tunnel scheduled to be opened next year, France said the dam was safe.",
                "France has denied money for the dam, and the row led to a strike that ended in October.",
                "France announced a ban effective Monday.",
                "Before 1998, France denied that the dam was unsafe.",
                "The Italy Today newspaper is wrong, France said.",
                "Bloody Sunday must not be forgotten, France said.",
                "France reported 22 leaks in the past year and a half.",
                "“We won't wait until Oct. 31,” France said.",
                "“I offered it last night,” France said.",
                "France reports a price of 400 euros as of October.",
                "France criticized the tunnel, which was opened on Monday.",
                "France denied it when the dam broke in October.",
            })
    void isNotKnownWhereTheTextGivesNone(String text) {
        assertThat(Claimed.in(text).getFirst().saidOn()).isNull();
    }

    @Test
    void isNotCarriedOverToAnotherOccasion() {
        var claim = Claimed.by(
                "had previously warned",
                "Odile Garnier said on Thursday that the dam was safe. She had previously warned that it may flood.");

        assertThat(claim.saidOn()).isNull();
    }

    @Test
    void differsFromTheDayOnWhichItHappened() {
        var claim = Claimed.by("said", "France said on Thursday that the dam broke on Oct. 18.");

        assertThat(requireNonNull(claim.saidOn()).from()).isEqualTo(LocalDate.of(2022, 11, 3));
        assertThat(requireNonNull(claim.happenedOn()).from()).isEqualTo(LocalDate.of(2022, 10, 18));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Wednesday, the league stopped all games, and it will start again in May.     | 2022-11-02
            The league stopped all games on Wednesday and will start again in May.          | 2022-11-02
            The league will start again on Wednesday.                                       | 2022-11-09
            On Wednesday, the league will start again.                                      | 2022-11-09
            The vote, which is to be held on December 4, was put off in October.            | 2022-12-04
            The tunnel opens on December 4.                                                 | 2022-12-04
            The tunnel was opened on October 4.                                             | 2022-10-04
            The tunnel closes next Wednesday, November 9.                                   | 2022-11-09
            The tunnel closes on Wednesday, November 9.                                     | 2022-11-09
            Despite repairs on Monday, the dam broke on Tuesday, France said.               | 2022-11-01
            """)
    void ofWhatHappenedIsOnTheSideThatTheVerbTells(String sentence, LocalDate day) {
        var report = Claimed.all(Claimed.article(sentence, Claimed.PUBLISHED)).stream()
                .filter(claim -> claim.happenedOn() != null)
                .findFirst()
                .orElseThrow();

        assertThat(requireNonNull(report.happenedOn()).from()).isEqualTo(day);
    }

    @Test
    void whatASpeakerCallsTodayIsNotKnownWithoutTheDayOfSpeaking() {
        var known = Claimed.by("said", "On Monday, Odile Garnier said, “We opened the dam today.”");
        var unknown = Claimed.by("said", "Odile Garnier said, “We opened the dam today.”");

        assertThat(requireNonNull(known.happenedOn()).from()).isEqualTo(LocalDate.of(2022, 10, 31));
        assertThat(unknown.happenedOn()).isNull();
    }

    @Test
    void aBodyThatSpeaksInAnotherParagraphSpeaksOnAnotherOccasion() {
        var claims = Claimed.all(Claimed.article(
                "The River Council said on Monday that the dam was safe. The council warned that it may leak.\n\nThe council urged people to leave.",
                Claimed.PUBLISHED));

        assertThat(claims).extracting(claim -> claim.saidOn() != null).containsExactly(true, true, false);
    }

    @Test
    void countsOnlyFullDatesInAnArticleWithoutADay() {
        var weekday = Claimed.all(Claimed.article("France said on Thursday that the dam was safe.", null));
        var full = Claimed.all(Claimed.article("France said on 3 November 2022 that the dam was safe.", null));

        assertThat(weekday.getFirst().saidOn()).isNull();
        assertThat(full.getFirst().saidOn()).isNotNull();
    }
}
