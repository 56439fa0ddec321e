package org.onrecord.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.chat.Address;

class EventReaderTest {

    private final EventReader reader = new EventReader(() -> new Identity("99", "onrecord_bot"));

    @Test
    void readsAPrivateMessage() {
        var event = written("""
                {"update_id": 1, "message": {"message_id": 7, "date": 1, "chat": {"id": 42, "type": "private"},
                 "from": {"id": 42, "is_bot": false}, "text": "what did Iran admit?"}}""");

        assertThat(event)
                .isEqualTo(new Event.Written(
                        new Address("telegram", "telegram:42", null),
                        false,
                        "7",
                        "telegram:42",
                        "what did Iran admit?",
                        "",
                        true,
                        null,
                        false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\": {\"message_id\": 7, \"chat\": {\"id\": 42}, \"text\": \"hi\"}}",
                "{\"message\": {\"message_id\": \"7\", \"chat\": {\"id\": \"42\", \"type\": null}, \"from\": null, \"text\": \"hi\"}}",
                "{\"message\": {\"message_id\": 7, \"chat\": {\"id\": 42, \"new\": {}}, \"text\": \"hi\", \"future\": [1]}, \"x\": 1}",
                "{\"message\": {\"message_id\": 7, \"chat\": {\"id\": 42}, \"text\": \"hi\", \"reply_to_message\": null, \"entities\": null}}",
            })
    void readsAMessageHoweverOdd(String update) {
        var event = written(update);

        assertThat(event.at().chat()).isEqualTo("telegram:42");
        assertThat(event.message()).isEqualTo("7");
        assertThat(event.text()).isEqualTo("hi");
        assertThat(event.addressed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "not json",
                "{}",
                "{\"update_id\": 1, \"poll\": {\"id\": 3}}",
                "{\"message\": null}",
                "{\"message\": []}",
                "{\"message\": {}}",
                "{\"message\": {\"chat\": null, \"text\": \"hi\"}}",
                "{\"message\": {\"chat\": {\"id\": null}, \"text\": \"hi\"}}",
                "{\"message\": {\"chat\": {\"id\": 42}, \"new_chat_title\": \"x\"}}",
                "{\"message\": {\"chat\": {\"id\": 42}, \"from\": {\"id\": 5, \"is_bot\": true}, \"text\": \"hi\"}}",
                "{\"callback_query\": {\"id\": \"1\", \"data\": \"x\", \"inline_message_id\": \"7\"}}",
                "{\"my_chat_member\": {}}",
            })
    void whatTellsNothingIsPassedOver(String update) {
        assertThat(reader.read(update)).isEqualTo(new Event.Other());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what did Iran admit?                     | false | what did Iran admit?
            @onrecord_bot what did Iran admit?       | true  | what did Iran admit?
            @OnRecord_Bot, what did Iran admit?      | true  | what did Iran admit?
            what did Iran admit, @onrecord_bot?      | true  | what did Iran admit?
            @onrecord_bot2 what did Iran admit?      | false | @onrecord_bot2 what did Iran admit?
            mail me@onrecord_bot                     | false | mail me@onrecord_bot
            /ask what did Iran admit?                | true  | /ask what did Iran admit?
            /ask@onrecord_bot what did Iran admit?   | true  | /ask@onrecord_bot what did Iran admit?
            /ask@other_bot what did Iran admit?      | false | /ask@other_bot what did Iran admit?
            """)
    void inAGroupItMustBeMeant(String text, boolean addressed, String left) {
        var event = written("""
                {"message": {"message_id": 7, "chat": {"id": -5, "type": "supergroup"}, "from": {"id": 42}, "text": "%s"}}""".formatted(text));

        assertThat(event.group()).isTrue();
        assertThat(event.addressed()).isEqualTo(addressed);
        assertThat(event.text()).isEqualTo(left);
    }

    @Test
    void aReplyToTheBotIsMeantAndTellsWhichAnswer() {
        var event = written("""
                {"message": {"message_id": 7, "chat": {"id": -5, "type": "group"}, "from": {"id": 42}, "text": "source?",
                 "reply_to_message": {"message_id": 6, "from": {"id": 99, "is_bot": true}, "text": "x",
                  "reply_markup": {"inline_keyboard": [[{"text": "Sources", "callback_data": "AAAABBBBCCCCDDDD:s"}]]}}}}""");

        assertThat(event.addressed()).isTrue();
        assertThat(event.about()).isEqualTo("AAAABBBBCCCCDDDD");
    }

    @Test
    void aReplyToSomebodyElseTellsTheirWords() {
        var event = written("""
                {"message": {"message_id": 7, "chat": {"id": -5, "type": "group"}, "text": "@onrecord_bot who said this?",
                 "reply_to_message": {"message_id": 6, "from": {"id": 41}, "text": "We never did."}}}""");

        assertThat(event.quoted()).isEqualTo("We never did.");
        assertThat(event.about()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            {"id": -5, "type": "supergroup", "is_forum": true} | "is_topic_message": true  | 3
            {"id": -5, "type": "supergroup", "is_forum": true} | "x": 1                    | 3
            {"id": -5, "type": "supergroup"}                   | "x": 1                    | 3
            {"id": -5, "type": "supergroup"}                   | "reply_to_message": {"message_id": 3} | none
            {"id": -5, "type": "supergroup"}                   | "is_topic_message": false | none
            """)
    void theTopicIsKeptWhereThereIsOne(String chat, String more, String thread) {
        var event = written("""
                {"message": {"message_id": 7, "message_thread_id": 3, "chat": %s, "text": "/ask x", %s}}""".formatted(chat, more));

        assertThat(event.at().thread()).isEqualTo(thread);
    }

    @ParameterizedTest
    @CsvSource({
        "member, kicked, Left",
        "member, left, Left",
        "left, member, Joined",
        "kicked, member, Joined",
        "left, administrator, Joined",
        "member, administrator, Other",
    })
    void noticesWhetherItIsThere(String before, String after, String event) {
        var update = """
                {"my_chat_member": {"chat": {"id": -5, "type": "group"}, "from": {"id": 42},
                 "old_chat_member": {"status": "%s"}, "new_chat_member": {"status": "%s"}}}""".formatted(before, after);

        assertThat(reader.read(update).getClass().getSimpleName()).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource({
        "-5, migrate_to_chat_id, -1005, telegram:-5, telegram:-1005",
        "-1005, migrate_from_chat_id, -5, telegram:-5, telegram:-1005",
    })
    void noticesThatAGroupMoved(String chat, String field, String other, String from, String to) {
        var update = """
                {"message": {"message_id": 1, "chat": {"id": %s, "type": "group"}, "from": {"id": 42}, "%s": %s}}""".formatted(chat, field, other);

        assertThat(reader.read(update)).isEqualTo(new Event.Moved(from, to));
    }

    @Test
    void aServerThatDoesNotTellTheNameCanStillBeUsedInGroups() {
        var nameless = new Identity("99", "");

        assertThat(nameless.isMentionedIn("@any_bot what did Iran admit?")).isTrue();
        assertThat(nameless.isMentionedIn("@somebody what did Iran admit?")).isFalse();
        assertThat(nameless.isMeant("any_bot")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AAAABBBBCCCCDDDD:s  | SOURCES | -1
            AAAABBBBCCCCDDDD:c0 | CHOICE  | 0
            AAAABBBBCCCCDDDD:c12| CHOICE  | 12
            AAAABBBBCCCCDDDD:ws | WRONG_SPEAKER | -1
            """)
    void buttonsAreReadAsTheyWereWritten(String data, Press.Kind kind, int choice) {
        var press = Press.read(data).orElseThrow();

        assertThat(press).isEqualTo(new Press("AAAABBBBCCCCDDDD", kind, choice));
        assertThat(press.data()).isEqualTo(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "x", "AAAA:c", "AAAA:zz", "AAAA:c123456789"})
    void buttonsOfOthersAreNone(String data) {
        assertThat(Press.read(data)).isEmpty();
    }

    private Event.Written written(String update) {
        return (Event.Written) reader.read(update);
    }
}
