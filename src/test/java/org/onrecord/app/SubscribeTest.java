package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.telegram.FakeBotApi;

/** Subscribing on Telegram, with an article that another process reads in while the bot runs. */
class SubscribeTest {

    @TempDir
    private static Path data;

    @TempDir
    private static Path news;

    private static FakeBotApi telegram;
    private static RunningBot bot;

    @BeforeAll
    static void start() {
        telegram = FakeBotApi.start();
        bot = RunningBot.startOnSample(data, telegram);
    }

    @AfterAll
    static void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void subscribesByButtonAndIsToldAtOnceOfWhatAnotherProcessRead() throws Exception {
        telegram.say(42, "/subscribe everything at once");
        var proposed = telegram.awaitSentTo(42, 1).getFirst();
        assertThat(proposed.seen()).contains("I understood: everything · at once.");
        assertThat(proposed.buttons()).contains("yes, subscribe", "no, forget it");

        telegram.press(proposed, proposed.data("yes, subscribe"));
        assertThat(telegram.awaitSentTo(42, 2).getLast().seen()).contains("Subscribed, number 1");

        var article = news.resolve("harbour.txt");
        Files.writeString(
                article,
                "Norway's foreign minister denied on Monday that the harbour of Bergen had been closed to ferries.\n");
        assertThat(new Session(data).run("index", article.toString()).exit()).isZero();

        var alert = telegram.awaitSentTo(42, 3).getLast();
        assertThat(alert.seen()).contains("New · everything", "the harbour of Bergen had been closed to ferries");
        assertThat(alert.buttons()).contains("Sources", "Before and after", "Timeline", "👍", "👎");
        telegram.say(42, "what did Iran admit?");
        telegram.awaitSentTo(42, 4);
        telegram.press(alert, alert.data("Sources"));
        assertThat(telegram.awaitSentTo(42, 5).getLast().seen()).contains("the harbour of Bergen");
    }

    @Test
    void listsWithButtons() {
        telegram.say(43, "/subscribe denials by Iran every weekday at 7 in Kyiv");
        telegram.awaitSentTo(43, 1);
        telegram.say(43, "yes");
        telegram.awaitSentTo(43, 2);
        telegram.say(43, "/subscriptions");
        var list = telegram.awaitSentTo(43, 3).getLast();

        assertThat(list.seen()).contains("1. denials by Iran · Monday to Friday at 07:00, Europe/Kyiv time");
        assertThat(list.buttons()).contains("pause 1", "change 1", "delete 1", "send 1 now");
        telegram.press(list, list.data("delete 1"));
        assertThat(telegram.awaitSentTo(43, 4).getLast().seen()).contains("Deleted: denials by Iran.");
    }

    @Test
    void aGroupThatGrowsKeepsItsSubscriptions() {
        telegram.give("message", telegram.message(-45, "/subscribe denials by Iran"));
        var proposed = telegram.awaitSentTo(-45, 1).getFirst();
        telegram.press(proposed, proposed.data("yes, subscribe"));
        telegram.awaitSentTo(-45, 2);
        var moved = telegram.message(-45, "");
        moved.remove("text");
        telegram.give("message", moved.put("migrate_to_chat_id", -10045));
        telegram.give("message", telegram.message(-45, "/subscriptions"));
        assertThat(telegram.awaitSentTo(-45, 3).getLast().seen()).contains("Nothing is subscribed to here");
        telegram.give("message", telegram.message(-10045, "/subscribe admissions by Iran"));
        telegram.awaitSentTo(-10045, 1);
        telegram.give("message", telegram.message(-10045, "@onrecord_bot yes"));
        telegram.awaitSentTo(-10045, 2);

        telegram.give("message", telegram.message(-10045, "/subscriptions"));

        assertThat(telegram.awaitSentTo(-10045, 3).getLast().seen())
                .contains("1. denials by Iran", "2. admissions by Iran");
    }

    @Test
    void todayIsTheSummaryOfTheDay() {
        telegram.say(44, "what was new on 3 November 2022?");

        assertThat(telegram.awaitSentTo(44, 1).getFirst().seen()).contains("3 November 2022:", "new claims");
    }
}
