package org.onrecord.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.chat.Address;
import org.onrecord.chat.Content;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Outgoing.Priority;
import org.onrecord.chat.Reply;
import org.onrecord.chat.Sending;

class TelegramPlatformTest {

    private static final Content HELLO = Body.text(Html.bold("Hello <you>"), List.of(), true);

    private final FakeBotApi telegram = FakeBotApi.start();
    private final BotApi api = new BotApi(URI.create(telegram.url()), FakeBotApi.TOKEN, Duration.ofSeconds(1));
    private final TelegramPlatform platform = new TelegramPlatform(api, new AnswerMessages(new KeysInMemory()));

    @AfterEach
    void close() {
        api.close();
        telegram.close();
    }

    @Test
    void aMessageIsSentOnceAndItsIdKept() {
        var sending = platform.send(message(HELLO, null), false);

        var call = telegram.calls("sendMessage").getFirst();
        assertThat(sending).isEqualTo(new Sending.Sent(Long.toString(call.message())));
        assertThat(call.seen()).isEqualTo("Hello <you>");
        assertThat(call.parameters().get("chat_id").isNumber()).isTrue();
        assertThat(call.parameters().at("/reply_parameters/message_id").asLong())
                .isEqualTo(7);
        assertThat(telegram.calls()).hasSize(1);
    }

    @Test
    void whoseMarkupIsRefusedIsSentAsPlainText() {
        var odd = new Content("{\"html\":\"<blink>Hello\"}", "Hello", List.of());

        assertThat(platform.send(message(odd, null), false)).isInstanceOf(Sending.Rejected.class);
        assertThat(platform.send(message(odd, null), true)).isInstanceOf(Sending.Sent.class);
        assertThat(telegram.calls("sendMessage").getFirst().seen()).isEqualTo("Hello");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            403 | Forbidden: bot was blocked by the user            | Gone
            403 | Forbidden: bot was kicked from the supergroup chat | Gone
            400 | Bad Request: chat not found                       | Gone
            400 | Bad Request: group chat was deactivated           | Gone
            400 | Bad Request: can't parse entities: unexpected end | Rejected
            400 | Bad Request: message is too long                  | Rejected
            500 | Internal Server Error                             | Unreachable
            502 | Bad Gateway                                       | Unreachable
            401 | Unauthorized                                      | Unreachable
            404 | Not Found                                         | Unreachable
            409 | Conflict                                          | Unreachable
            """)
    void refusalsAreToldApart(int code, String description, String kind) {
        telegram.script("sendMessage", new FakeTrouble.Refuse(code, description));

        assertThat(platform.send(message(HELLO, null), false).getClass().getSimpleName())
                .isEqualTo(kind);
    }

    @Test
    void tooManyTellsHowLongToWait() {
        telegram.script("sendMessage", new FakeTrouble.TooMany(7));

        assertThat(platform.send(message(HELLO, null), false)).isEqualTo(new Sending.RetryAfter(Duration.ofSeconds(7)));
    }

    @Test
    void whatNobodyAnsweredMayHaveArrived() {
        telegram.script(
                "sendMessage",
                new FakeTrouble.Cut(),
                new FakeTrouble.Text(502, "<html>bad gateway</html>"),
                new FakeTrouble.Text(403, "forbidden by the proxy"));

        for (int i = 0; i < 3; i++) {
            assertThat(platform.send(message(HELLO, null), false)).isInstanceOf(Sending.Unreachable.class);
        }
        assertThat(telegram.calls()).isEmpty();
    }

    @Test
    void aGroupThatMovedTellsWhere() {
        telegram.script("sendMessage", new FakeTrouble.Moved(-100500));

        assertThat(platform.send(message(HELLO, null), false)).isEqualTo(new Sending.Moved("telegram:-100500"));
    }

    @Test
    void anEditTakesThePlaceOfAMessage() {
        assertThat(platform.send(message(HELLO, "5"), false)).isEqualTo(new Sending.Sent("5"));
        assertThat(telegram.calls("editMessageText").getFirst().message()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ok\":true}",
                "{\"ok\":true,\"result\":true}",
                "{\"ok\":true,\"result\":[]}",
                "{\"ok\":true,\"result\":{\"message_id\":null}}",
                "{\"result\":{}}"
            })
    void aSuccessWithoutAnIdIsASuccess(String answer) {
        telegram.script("sendMessage", new FakeTrouble.Text(200, answer));

        assertThat(platform.send(message(HELLO, null), false)).isEqualTo(new Sending.Sent(""));
    }

    @Test
    void aPageInPlaceOfAnAnswerIsNone() {
        telegram.script("sendMessage", new FakeTrouble.Text(200, "<html>welcome to this hotel</html>"));

        assertThat(platform.send(message(HELLO, null), false)).isInstanceOf(Sending.Unreachable.class);
    }

    @Test
    void aServerThatCannotEditGetsANewMessage() {
        telegram.lack("editMessageText", "editMessageReplyMarkup", "deleteMessage");

        assertThat(platform.send(message(HELLO, "5"), false)).isInstanceOf(Sending.Sent.class);
        assertThat(platform.send(message(Body.buttons(List.of()), "5"), false)).isEqualTo(new Sending.Sent("5"));
        assertThat(platform.send(message(Body.deletion(), "5"), false)).isEqualTo(new Sending.Sent("5"));
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void aServerThatTakesNoFilesHoldsNobodyUp() {
        telegram.lack("sendDocument");
        var file = new Content.File("a.json", "application/json", "e30=", null);
        var content = Body.file(Html.text("all"), List.of(), false, file);

        assertThat(platform.send(message(content, null), false)).isInstanceOf(Sending.Rejected.class);
    }

    @Test
    void anEditThatChangesNothingIsDone() {
        telegram.script("editMessageText", new FakeTrouble.Refuse(400, "Bad Request: message is not modified: x"));

        assertThat(platform.send(message(HELLO, "5"), false)).isEqualTo(new Sending.Sent("5"));
    }

    @Test
    void anEditOfWhatIsGoneIsANewMessage() {
        telegram.script("editMessageText", new FakeTrouble.Refuse(400, "Bad Request: message to edit not found"));

        assertThat(platform.send(message(HELLO, "5"), false)).isInstanceOf(Sending.Sent.class);
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void buttonsOfWhatIsGoneAreNoMessage() {
        telegram.script(
                "editMessageReplyMarkup", new FakeTrouble.Refuse(400, "Bad Request: message to edit not found"));

        assertThat(platform.send(message(Body.buttons(List.of()), "5"), false)).isInstanceOf(Sending.Sent.class);
        assertThat(telegram.calls()).isEmpty();
    }

    @Test
    void aTopicThatIsGoneLeavesTheGroup() {
        telegram.script("sendMessage", new FakeTrouble.Refuse(400, "Bad Request: message thread not found"));
        var inTopic = new Outgoing(new Address("telegram", "telegram:-5", "3"), Priority.ANSWER, null, null, HELLO);

        assertThat(platform.send(inTopic, false)).isInstanceOf(Sending.Sent.class);
        assertThat(telegram.calls("sendMessage").getFirst().parameters().has("message_thread_id"))
                .isFalse();
    }

    @Test
    void filesComeWithTheirCaption() {
        var bytes = Base64.getEncoder().encodeToString("{}".getBytes(StandardCharsets.UTF_8));
        var json = Body.file(
                Html.text("a & b"), List.of(), true, new Content.File("x.json", "application/json", bytes, null));
        var picture = Body.file(
                Html.text("a & b"),
                List.of(List.of(new Button("x", "y"))),
                true,
                new Content.File("x.png", "image/png", bytes, null));

        assertThat(platform.send(message(json, null), false)).isInstanceOf(Sending.Sent.class);
        assertThat(platform.send(message(picture, null), false)).isInstanceOf(Sending.Sent.class);

        var document = telegram.calls("sendDocument").getFirst();
        assertThat(document.seen()).isEqualTo("a & b");
        assertThat(document.parameters().fieldNames()).toIterable().anyMatch(field -> field.endsWith(".bytes"));
        assertThat(telegram.calls("sendPhoto").getFirst().buttons()).containsExactly("x");
    }

    @ParameterizedTest
    @CsvSource({"'',''", "'','/'", "/proxy,''", "/proxy/api,'/'"})
    void theServerMayHaveAPathAndASlash(String path, String slash) {
        try (var other = FakeBotApi.at(0, path);
                var client = new BotApi(URI.create(other.url() + slash), FakeBotApi.TOKEN, Duration.ofSeconds(1))) {
            assertThat(Fields.text(client.call("getMe"), "username")).isEqualTo("onrecord_bot");
        }
    }

    @Test
    void anAnswerWithOddFieldsIsASuccess() {
        telegram.beRude();

        assertThat(platform.send(message(HELLO, null), false)).isInstanceOf(Sending.Sent.class);
    }

    @Test
    void whatTheBotSaysOfItselfIsRendered() {
        assertThat(platform.render(Reply.of(new Reply.Line("Slow down."))))
                .singleElement()
                .extracting(Content::plain)
                .isEqualTo("Slow down.");
        assertThat(platform.isGroup("telegram:-5")).isTrue();
        assertThat(platform.isGroup("telegram:5")).isFalse();
    }

    private static Outgoing message(Content content, @Nullable String editOf) {
        return new Outgoing(new Address("telegram", "telegram:42", null), Priority.ANSWER, "7", editOf, content);
    }
}
