package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.telegram.FakeBotApi;
import org.onrecord.chat.telegram.FakeCall;

/**
 * The bot on Telegram as a whole: the real client against a fake Bot API, the real database, the sample's articles. Each
 * test talks in a chat of its own.
 */
class ServeTest {

    private static final long GROUP = -1001;

    @TempDir
    private static Path data;

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
    void answersAQuestion() {
        telegram.say(42, "what did Iran admit?");

        var answer = telegram.awaitSentTo(42, 1).getFirst();

        assertThat(answer.seen()).contains("Iran · admit", "drones", "said 5 November 2022");
        assertThat(answer.buttons()).contains("Sources", "Before and after", "Timeline", "👍", "👎");
        assertThat(answer.parameters().at("/link_preview_options/is_disabled").asBoolean())
                .isTrue();
        assertThat(answer.parameters().has("reply_parameters")).isFalse();
        telegram.awaitCalls("sendChatAction", 1);
    }

    @Test
    void nothingOnRecordIsAnAnswerWithChoicesAsButtons() {
        telegram.say(43, "what did Israel say?");
        var nothing = telegram.awaitSentTo(43, 1).getFirst();
        assertThat(nothing.seen()).contains("Nothing on record.").doesNotContain("http");
        assertThat(nothing.buttons()).contains("what was said about Israel?").doesNotContain("Sources");

        telegram.press(nothing, nothing.data("what was said about Israel?"));

        var chosen = telegram.awaitSentTo(43, 2).getLast();
        assertThat(chosen.seen()).contains("Israel", "http");
        assertThat(chosen.parameters().at("/reply_parameters/message_id").asLong())
                .isEqualTo(nothing.message());
        telegram.awaitCalls("answerCallbackQuery", 1);
    }

    @Test
    void buttonsOfAnOlderAnswerAreAboutThatAnswer() {
        var older = ask(44, "what did Iran admit?", 1);
        ask(44, "what did Stoltenberg say?", 2);

        telegram.press(older, older.data("Sources"));

        assertThat(telegram.awaitSentTo(44, 3).getLast().seen())
                .contains("Amir-Abdollahian")
                .doesNotContain("Stoltenberg");
        telegram.press(older, older.data("Before and after"));
        assertThat(telegram.awaitSentTo(44, 4).getLast().seen()).contains("Before it:");
    }

    @Test
    void theBestThreeAndThenMore() {
        var first = ask(45, "what was said about drones?", 1);
        assertThat(first.quotes()).hasSize(3);

        telegram.press(first, first.data("More"));

        var more = telegram.awaitSentTo(45, 2).getLast();
        assertThat(more.quotes()).isNotEmpty().doesNotContainAnyElementsOf(first.quotes());
    }

    @Test
    void theTimelineIsAPictureWithTheSameInWords() {
        var answer = ask(46, "what did Iran deny?", 1);

        telegram.press(answer, answer.data("Timeline"));

        var picture = telegram.awaitSentTo(46, 2).get(1);
        assertThat(picture.is("sendPhoto")).isTrue();
        assertThat(picture.seen()).contains("Iran");
        assertThat(telegram.awaitSentTo(46, 3).get(2).seen()).contains("November 2022", "deny", "admit");
    }

    @Test
    void thumbsAreKept() {
        var answer = ask(47, "what did Iran admit?", 1);

        telegram.press(answer, answer.data("👎"));

        var asked = telegram.awaitCalls("editMessageReplyMarkup", 1).getLast();
        assertThat(asked.buttons()).contains("wrong speaker", "wrong date", "not a claim");
        telegram.press(answer, asked.data("wrong date"));
        telegram.await(
                calls -> calls.stream().anyMatch(call -> call.buttons().contains("👎 wrong date, noted")), "thanks");
        var kept = new Session(data).run("feedback");
        assertThat(kept.out()).contains("wrong date", "Iran · admit");
    }

    @Test
    void anEditedQuestionChangesTheAnswer() {
        var question = telegram.message(48, "what did Israel say?");
        telegram.give("message", question);
        var before = telegram.awaitSentTo(48, 1).getFirst();

        telegram.give("edited_message", question.deepCopy().put("text", "what did Iran admit?"));

        telegram.await(
                calls -> calls.stream()
                        .anyMatch(call -> call.is("editMessageText")
                                && call.message() == before.message()
                                && call.seen().contains("drones")),
                "the changed answer");
        assertThat(telegram.sentTo(48)).hasSize(1);
    }

    @Test
    void anEditedFollowUpIsReadAsOfItsTime() {
        ask(54, "what did Iran admit?", 1);
        var followUp = telegram.message(54, "and Israel?");
        telegram.give("message", followUp);
        telegram.awaitSentTo(54, 2);
        ask(54, "what did Stoltenberg say about missiles?", 3);

        telegram.give("edited_message", followUp.deepCopy().put("text", "source?"));

        telegram.await(
                calls -> calls.stream()
                        .anyMatch(call -> call.is("editMessageText")
                                && call.chat() == 54
                                && call.seen().contains("Amir-Abdollahian")),
                "the source of the first answer");
    }

    @Test
    void aGroupIsOnlyAnsweredWhenItMeansTheBot() {
        telegram.give("message", telegram.message(GROUP, "what did Iran admit?"));
        var asked =
                telegram.message(GROUP, "@onrecord_bot what did Iran admit?").put("message_thread_id", 9);
        telegram.give("message", asked.put("is_topic_message", true));

        var answer = telegram.awaitSentTo(GROUP, 1).getFirst();

        assertThat(answer.parameters().get("message_thread_id").asLong()).isEqualTo(9);
        assertThat(answer.parameters().at("/reply_parameters/message_id").asLong())
                .isEqualTo(asked.get("message_id").asLong());
        var followUp = telegram.message(GROUP, "source?");
        reply(followUp, answer);
        telegram.give("message", followUp);
        assertThat(telegram.awaitSentTo(GROUP, 2).getLast().seen()).contains("drones");
    }

    @Test
    void inlineModeOffersClaimsToPaste() {
        var query = JsonNodeFactory.instance.objectNode().put("id", "77").put("query", "what did Iran admit");
        query.putObject("from").put("id", 49);

        telegram.give("inline_query", query);

        var offered = telegram.awaitCalls("answerInlineQuery", 1).getFirst().parameters();
        assertThat(offered.get("inline_query_id").asText()).isEqualTo("77");
        assertThat(offered.at("/results/0/input_message_content/message_text").asText())
                .contains("<blockquote>", "https://");
        assertThat(offered.at("/results/0/reply_markup/inline_keyboard/0/0/url").asText())
                .isEqualTo("https://t.me/onrecord_bot?start=claim_"
                        + offered.at("/results/0/id").asText());
    }

    @Test
    void aDeepLinkShowsTheClaim() {
        var id = new Session(data)
                .run("ask", "--json", "what did Iran admit?")
                .json()
                .getFirst()
                .at("/claims/0/id");

        telegram.say(50, "/start claim_" + id.asText());

        assertThat(telegram.awaitSentTo(50, 1).getFirst().seen()).contains("Iran", "drones", "https://");
        assertThat(ask(50, "source?", 2).seen()).contains("drones");
        assertThat(ask(50, "/start claim_nothing", 3).seen()).contains("not on record");
    }

    @Test
    void whatIsKeptOfAChatCanBeHadAndDeleted() {
        ask(51, "what did Iran admit?", 1);
        var export = ask(51, "/export", 2);
        assertThat(export.is("sendDocument")).isTrue();

        var confirm = ask(51, "/forget", 3);
        telegram.press(confirm, confirm.data("Delete everything"));

        telegram.await(
                calls -> calls.stream()
                        .anyMatch(call -> call.is("editMessageText")
                                && call.chat() == 51
                                && call.seen().startsWith("Deleted:")),
                "the confirmation");
        telegram.press(confirm, confirm.data("Delete everything"));
        assertThat(telegram.awaitSentTo(51, 4).getLast().seen()).contains("no longer know");
    }

    @Test
    void helpAndWhatIsNotThereYetAreTold() {
        assertThat(ask(52, "/help", 1).seen()).contains("/ask", "/forget");
        telegram.awaitSentTo(52, 2);
        assertThat(ask(52, "/nonsense", 3).seen()).contains("/help");
        var menu =
                telegram.awaitCalls("setMyCommands", 1).getFirst().parameters().get("commands");
        assertThat(menu.findValuesAsText("command"))
                .containsExactly(
                        "ask",
                        "sources",
                        "timeline",
                        "today",
                        "subscribe",
                        "subscriptions",
                        "settings",
                        "export",
                        "forget",
                        "help");
    }

    private static FakeCall ask(long chat, String text, int messages) {
        telegram.say(chat, text);
        return telegram.awaitSentTo(chat, messages).get(messages - 1);
    }

    private static void reply(ObjectNode message, FakeCall answer) {
        var answered = message.putObject("reply_to_message").put("message_id", answer.message());
        answered.putObject("from").put("id", 123456789).put("is_bot", true);
        answered.set("reply_markup", answer.parameters().get("reply_markup"));
    }
}
