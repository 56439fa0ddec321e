package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cues;
import org.onrecord.claim.Quoted;
import org.onrecord.extraction.syntax.Paragraph;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.extraction.syntax.Token;

final class AttributionFinderTest {

    @Test
    void givesTheWholeQuotationToItsCueAndCoversAllItsSentences() {
        var text =
                "It rained all day. “The dam is safe,” Porter told reporters. “Nobody has to leave. We checked it.” Then she left.";

        var told = Told.attributions(text);

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().excerpt().in(text))
                .isEqualTo("“The dam is safe,” Porter told reporters. “Nobody has to leave. We checked it.”");
        assertThat(told.getFirst().quoted()).isEqualTo(Quoted.DIRECT);
    }

    @Test
    void leavesTheSpeakerOfAQuotationWithoutCueOpen() {
        var text = "“The dam is safe,” Porter said.\n“Nobody has to leave. We will check it again.”";

        var floating = Told.attributions(text).getLast();

        assertThat(Told.line(floating, text))
                .isEqualTo("- ; - ; Nobody has to leave. We will check it again ; promise");
        assertThat(floating.rule()).isEqualTo("floating");
        assertThat(floating.excerpt().in(text)).isEqualTo("“Nobody has to leave. We will check it again.”");
    }

    @Test
    void followsAQuotationThatStaysOpenIntoTheNextParagraph() {
        var text = "Porter said: “The dam is safe.\n“Nobody has to leave.”";

        assertThat(Told.in(text)).containsExactly("Porter ; said ; The dam is safe.\n“Nobody has to leave ; say");
    }

    @Test
    void marksWhatStandsInsideAnothersContentAsNested() {
        var text = "Peru said on Friday that Chile had denied the report.";

        assertThat(Told.attributions(text))
                .extracting(told -> Told.line(told, text), Attribution::nested)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Peru ; said ; that Chile had denied the report ; say", false),
                        org.assertj.core.groups.Tuple.tuple("Chile ; had denied ; the report ; deny", true));
    }

    @Test
    void keepsTwoClausesWithinOneCueTogether() {
        assertThat(Told.in("Peru has said 40 ships were sold, and Chile has bought another ten."))
                .hasSize(1);
    }

    @Test
    void namesWhomItIsSaidTo() {
        var text = "Lopez urged both sides to talk.";

        assertThat(Told.attributions(text).getFirst().addressee()).isEqualTo(new Span(12, 22));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The river rose by two metres and the road was closed.",
                "Chile attacked the port of Callao.",
                "Peru has ordered 40 tanks.",
                "The ship carried grain to the coast.",
                "A new bridge was planned in 1990."
            })
    void findsNothingWhereNobodyIsCited(String sentence) {
        assertThat(Told.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    “We will not stand by,” the general said. | promise
                    “We urge both sides to talk,” the general said. | urge
                    “They must leave now,” the general said. | urge
                    “I apologize for the delay,” the general said. | apologize
                    “We did not open the gate,” the general said. | deny
                    “We admit that we were late,” the general said. | admit
                    “We are committed to peace,” the general said. | promise
                    “We condemn the raid,” the general said. | criticize
                    “The gate was open,” the general said. | say
                    “We will come,” the general warned. | warn
                    The general said they will come. | say
                    The general called the claims baseless. | deny
                    The general called the raid a disgrace. | criticize
                    """)
    void takesTheActFromTheWordsWhereTheCueIsNeutral(String sentence, String act) {
        assertThat(Told.attributions(sentence).getFirst().act().word()).isEqualTo(act);
    }

    @Test
    void leavesOutWhatASpeakerDoesInHisOwnQuotation() {
        assertThat(Told.attributions("“We urge both sides to talk,” the minister said."))
                .extracting(Attribution::act)
                .containsExactly(Act.URGE);
    }

    @Test
    @Timeout(20)
    void survivesHeadsThatPointInCirclesOrOutside() {
        var text = "said ".repeat(3000);
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < 3000; i++) {
            int head = i % 7 == 0 ? i + 1 : i % 5 == 0 ? 9999 : Math.floorMod(i * 31 - 1, 3000);
            tokens.add(new Token(i, new Span(i * 5, i * 5 + 4), "said", "say", "VBD", head, "ccomp"));
        }
        var passage = new Passage(new Span(0, text.length() - 1), Passage.Kind.BODY);

        var told = new AttributionFinder(Cues.load())
                .find(List.of(new Paragraph(passage, List.of(new Sentence(tokens)))), text);

        assertThat(told).allMatch(attribution -> attribution.excerpt().end() <= text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BREAKING NEWS!!! PORTER SAID THAT \"\"\" (((",
                "“““ said ” : ' — ”",
                "Rank;Team;Points;1;Oslo;20;2;Bergen;18;said;said;said",
                "''''''",
                ": : : - -"
            })
    void survivesRubbish(String text) {
        assertThat(Told.in(text, Passage.Kind.TITLE)).isNotNull();
        assertThat(Told.in(text)).isNotNull();
    }
}
