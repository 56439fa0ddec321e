package org.onrecord.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleLinkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://news.example/1     | We never did.          | https://news.example/1#:~:text=We%20never%20did.
            https://news.example/1#top | We never did.          | https://news.example/1#top:~:text=We%20never%20did.
            https://news.example/1     | A well-known, old "d"  | https://news.example/1#:~:text=A%20well%2Dknown%2C%20old%20%22d%22
            https://news.example/1     | «Да»                   | https://news.example/1#:~:text=%C2%AB%D0%94%D0%B0%C2%BB
            https://news.example/1     | a b c d e f g h i j k l| https://news.example/1#:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l
            https://n.example/#:~:text=x | We never did.        | https://n.example/#:~:text=x
            """)
    void opensThePageAtTheWords(String address, String words, String link) {
        assertThat(ArticleLink.at(address, words)).isEqualTo(link);
    }

    @Test
    void wordsOverSeveralParagraphsAreToldByTheirEnds() {
        assertThat(ArticleLink.at("https://news.example/1", "We did.\n\nThey did."))
                .isEqualTo("https://news.example/1#:~:text=We%20did.,They%20did.");
    }

    @Test
    void withoutWordsThereIsNothingToOpenAt() {
        assertThat(ArticleLink.at("https://news.example/1", "  ")).isEqualTo("https://news.example/1");
    }
}
