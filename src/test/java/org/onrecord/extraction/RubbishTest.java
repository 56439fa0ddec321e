package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no editor would print: they are read to their end, and what is taken from them stands in them. */
class RubbishTest {

    private static final int CHARS = 6_000;

    static String[] rubbish() {
        return new String[] {
            "he said ",
            "he said that ",
            "he said: ",
            "He said so. ",
            "he said\n",
            "\"he said\" ",
            "“He said it ",
            "\"We deny it, she said. The \"law\" is 'bad' he said \" ",
            "she said it; ",
            "Ann Lee said, Tom Bell said, ",
            "John Porter and Mary Lindow and ",
            "THE MAYOR SAID ON TUESDAY THAT THE DAM HAD FAILED. ",
            "the mayor said on tuesday that the dam had failed and the council denied it ",
            "The mayor 😀 said 👩‍👩‍👧 that 🇫🇷 it was 𝔣𝔦𝔫𝔢. ",
            "\u202eThe mayor\u202c said \u200fthat it was\u200e fine. ",
            "| 12 | 407 | Total | said |\n",
            "PORTER: We said so.\nQ: Who said so?\nA: They said.\n",
            "“‘\"«",
            "....",
            "word",
            "\ud83d",
            "),(;:!?",
        };
    }

    @ParameterizedTest
    @MethodSource("rubbish")
    void isReadAndNothingIsMadeUp(String piece) {
        var text = piece.repeat(CHARS / piece.length());
        var article = Claimed.article(text, Claimed.PUBLISHED);

        var claims = Claimed.all(article);

        assertThat(claims).allMatch(claim -> article.holds(claim.excerpt()));
    }

    @Test
    void aTextThatIsLongerThanAnyArticleIsReadToItsEnd() {
        var filler = "The rain fell on the harbour and on the hills behind it all day long. ";
        var text = "Mayor Ann Lindow said the dam is safe.\n" + filler.repeat(2 * Parts.LONGEST / filler.length())
                + "\nEngineer Tom Porter denied that the dam is safe.";
        var article = Claimed.article(text, Claimed.PUBLISHED);

        var claims =
                Claimed.all(article).stream().filter(claim -> !claim.isReport()).toList();

        assertThat(claims).extracting(claim -> claim.claimant().name()).containsExactly("Ann Lindow", "Tom Porter");
        assertThat(claims).allMatch(claim -> article.holds(claim.excerpt()));
    }

    @Test
    void partsHoldEveryCharOfEveryPassage() {
        var article = Claimed.article("word ".repeat(Parts.LONGEST) + "\n" + "line.\n".repeat(9), Claimed.PUBLISHED);

        var parts = Parts.of(article);

        assertThat(parts)
                .hasSizeGreaterThan(4)
                .allSatisfy(part -> assertThat(part.passages())
                        .allMatch(passage -> passage.span()
                                .in(part.text())
                                .equals(passage.span().in(article.text()))));
        assertThat(parts.stream()
                        .flatMap(part -> part.passages().stream())
                        .mapToInt(passage -> passage.span().length())
                        .sum())
                .isEqualTo(article.passages().stream()
                        .mapToInt(passage -> passage.span().length())
                        .sum());
    }
}
