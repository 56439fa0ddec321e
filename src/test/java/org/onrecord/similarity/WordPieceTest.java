package org.onrecord.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {

    private static List<String> vocabulary;
    private static WordPiece words;

    @BeforeAll
    static void read() throws IOException {
        vocabulary = Files.readAllLines(OnnxEmbedderTest.FILES.vocabulary());
        words = new WordPiece(vocabulary);
    }

    @Test
    void numbersArePlacesInTheVocabulary() {
        assertThat(vocabulary).hasSize(30522);
        assertThat(words.pieces("hello world!")).containsExactly(101, 7592, 2088, 999, 102);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Hello, World!                | hello , world !
                    unaffable embeddings         | una ##ffa ##ble em ##bed ##ding ##s
                    The president's U.S. trip    | the president ' s u . s . trip
                    2,400 drones                 | 2 , 400 drones
                    Zelenskyy                    | ze ##len ##sky ##y
                    Erdoğan, São Paulo           | er ##dog ##an , sao paulo
                    RÉSUMÉ                       | resume
                    İstanbul                     | istanbul
                    “quoted” – it’s              | “ quoted ” – it ’ s
                    a_b+c=d                      | a _ b + c = d
                    \u4e2d\u56fd said            | \u4e2d \u56fd said
                    tab\u0000bed zero\u200bwidth | tab ##bed zero ##wi ##dt ##h
                    \ud83d\ude00                 | [UNK]
                    one \ufffd two               | one two
                    """)
    void cutsAsTheModelWasTrained(String text, String pieces) {
        assertThat(inWords(text)).isEqualTo(pieces);
    }

    @Test
    void aTextWithoutWordsHasNoPieces() {
        assertThat(words.pieces("")).containsExactly(101, 102);
        assertThat(words.pieces(" \t\n\u200b")).containsExactly(101, 102);
    }

    @Test
    void aWordOfMoreThanAHundredCharsIsUnknown() {
        assertThat(inWords("a".repeat(101))).isEqualTo("[UNK]");
        assertThat(inWords("a".repeat(100))).doesNotContain("[UNK]");
    }

    @Test
    void neverGivesMoreThanTheModelTakes() {
        var pieces = words.pieces("word ".repeat(100_000));

        assertThat(pieces).hasSize(512).startsWith(101).endsWith(102);
    }

    private static String inWords(String text) {
        var pieces = words.pieces(text);
        return Arrays.stream(pieces, 1, pieces.length - 1)
                .mapToObj(number -> vocabulary.get((int) number))
                .collect(Collectors.joining(" "));
    }
}
