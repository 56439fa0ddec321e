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
                "France said the dam had been safe on Thursday.",
                "France has previously said the dam was safe.",
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

    @Test
    void countsOnlyFullDatesInAnArticleWithoutADay() {
        var weekday = Claimed.all(Claimed.article("France said on Thursday that the dam was safe.", null));
        var full = Claimed.all(Claimed.article("France said on 3 November 2022 that the dam was safe.", null));

        assertThat(weekday.getFirst().saidOn()).isNull();
        assertThat(full.getFirst().saidOn()).isNotNull();
    }
}
