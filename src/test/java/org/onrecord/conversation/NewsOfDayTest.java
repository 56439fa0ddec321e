package org.onrecord.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.TestArticles;
import org.onrecord.TestClaims;
import org.onrecord.answer.Answer;
import org.onrecord.chat.console.ConsoleRenderer;
import org.onrecord.digest.DigestComposer;
import org.onrecord.index.memory.MemoryClaimIndex;

class NewsOfDayTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 11, 6);

    private final NewsOfDay news;

    NewsOfDayTest() {
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            writer.put(TestArticles.DENIAL, List.of(TestClaims.VELDANIA_DENIED));
            writer.put(TestArticles.ADMISSION, List.of(TestClaims.VELDANIA_ADMITTED));
            writer.commit();
        }
        news = new NewsOfDay(new DigestComposer(index));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what was new yesterday?           | Veldania admitted on Friday
            What's new on 5 November 2022     | Veldania admitted on Friday
            yesterday's news, please          | Veldania admitted on Friday
            give me the summary of yesterday  | Veldania admitted on Friday
            what did I miss on Wednesday?     | Veldania has denied
            what is new?                      | Nothing new on 6 November 2022.
            /today                            | Nothing new on 6 November 2022.
            anything new on 4 November?       | what was new on 2 November 2022?
            """)
    void tellsWhatWasNewOnADay(String message, String told) {
        assertThat(news.find(message, TODAY))
                .map(each -> ConsoleRenderer.plain(each.reply()))
                .get()
                .asString()
                .contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what did Veldania say yesterday?",
                "what's new since 3 November?",
                "what's new on pumps?",
                "news about Veldania",
                "what was new yesterday on pumps?",
                "what happened yesterday?",
                "new",
                ""
            })
    void leavesOtherQuestionsAlone(String message) {
        assertThat(news.find(message, TODAY)).isEmpty();
    }

    @Test
    void whatIsShownCanBeAskedAbout() {
        assertThat(news.find("what was new yesterday?", TODAY).orElseThrow().answer())
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.exhibits())
                                .extracting(each -> each.claim().id())
                                .containsExactly(TestClaims.VELDANIA_ADMITTED.id()));
    }
}
