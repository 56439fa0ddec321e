package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Through whom it came. */
final class RelayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The dam is safe,” Odile Garnier told CNN.                               | told | CNN
            The dam is safe, Odile Garnier said in an interview with the BBC.        | said | BBC
            Odile Garnier told reporters the dam was safe.                           | told | ''
            Odile Garnier told the Aldermoor Times that the dam was safe.            | told | Aldermoor Times
            Odile Garnier said, via the news agency Interfax, that the dam was safe. | said | Interfax
            Reuters quoted Odile Garnier as saying the dam was safe.                 | saying | Reuters
            “The dam is safe,” Odile Garnier told The Harbour Post.                  | told | ''
            Odile Garnier told the BBC it was safe, while Minister Ann Porter noted that it leaked. | noted | ''
            Norway told the BBC the dam was safe. In the filing itself, Norway said that it leaked. | said | ''
            The dam is safe, according to the ministry.                              | according to | ''
            Odile Garnier said at a news conference that the dam was safe.           | said | ''
            """)
    void isThePressThatIsNamed(String text, String cue, String relay) {
        assertThat(String.join(",", Claimed.by(cue, text).relayedBy())).isEqualTo(relay);
    }

    @Test
    void isTheAgencyThatReportsItAndHoldsForTheRestOfTheStatement() {
        var text = """
                France has admitted that the dam broke, Reuters reported on Nov. 4, citing a statement by French Transport Minister Odile Garnier.
                She said the valley was empty.
                Later Norway warned of rain.""";

        assertThat(Claimed.by("has admitted", text).relayedBy()).containsExactly("Reuters");
        assertThat(Claimed.by("reported", text).relayedBy()).isEmpty();
        assertThat(Claimed.by("said", text).relayedBy()).containsExactly("Reuters");
        assertThat(Claimed.by("warned of", text).relayedBy()).isEmpty();
    }

    @Test
    void isWhoeverTellsWhatSomebodyElseSaid() {
        var claim = Claimed.by("denied", "Odile Garnier said Norway denied that the dam broke.");

        assertThat(claim.claimant().name()).isEqualTo("Norway");
        assertThat(claim.relayedBy()).containsExactly("Odile Garnier");
    }
}
