package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.telegram.FakeBotApi;

/** The bot on Telegram with a folder that it watches. */
class FoldersTest {

    private static final String ARTICLE = """
            Norway's foreign minister denied on Monday that the harbour of Bergen had been closed to ferries.
            """;

    @TempDir
    private Path data;

    @TempDir
    private Path news;

    @Test
    void whatIsDroppedIntoAFolderIsAnsweredAndToldAtOnce() throws Exception {
        try (var telegram = FakeBotApi.start();
                var bot = bot(telegram, news)) {
            bot.start();
            telegram.say(42, "/subscribe everything at once");
            telegram.awaitSentTo(42, 1);
            telegram.say(42, "yes");
            telegram.awaitSentTo(42, 2);

            Files.createDirectories(news.resolve("bergen"));
            Files.writeString(news.resolve("bergen/harbour.txt"), ARTICLE);

            telegram.await(
                    calls -> calls.stream()
                            .anyMatch(call -> call.chat() == 42
                                    && call.seen().startsWith("New · everything")
                                    && call.seen().contains("the harbour of Bergen")),
                    "the alert");
            telegram.say(43, "what did Norway deny?");
            assertThat(telegram.awaitSentTo(43, 1).getFirst().seen()).contains("the harbour of Bergen");
        }
        // The file has the name that "index" gives it, so that both may read the same folder.
        var again = new Session(data).run("index", news.toString());
        assertThat(again.out()).contains("1 article read: 0 new, 0 changed, 1 unchanged");
    }

    @Test
    void aFolderThatCannotBeReadIsToldToTheAdminsOnce() throws Exception {
        var later = news.resolve("later");
        try (var telegram = FakeBotApi.start();
                var bot = bot(telegram, later)) {
            bot.start();
            assertThat(telegram.awaitSentTo(7, 1).getFirst().seen())
                    .contains("The folder of articles", later.toString(), "cannot be read");

            Files.createDirectories(later);

            assertThat(telegram.awaitSentTo(7, 2).getLast().seen()).contains("can be read again");
        }
    }

    private RunningBot bot(FakeBotApi telegram, Path folder) {
        return RunningBot.on(
                data,
                telegram,
                Map.of("ONRECORD_ARTICLES_FOLDERS", folder.toString(), "ONRECORD_TELEGRAM_ADMINS", "7"));
    }
}
