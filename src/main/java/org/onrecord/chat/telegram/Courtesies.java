package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.onrecord.chat.Address;
import org.onrecord.chat.Feedback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls that make waiting pleasant: "typing", and that a button was pressed. Nobody waits for them, nothing depends on
 * them, and a server that does not know one is not asked again. Safe for use by many threads.
 */
final class Courtesies {

    private static final Logger LOG = LoggerFactory.getLogger(Courtesies.class);
    private static final int AT_ONCE = 16;
    private static final int NOT_KNOWN = 404;

    private final BotApi api;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Set<String> lacking = ConcurrentHashMap.newKeySet();

    Courtesies(BotApi api) {
        this.api = api;
    }

    void type(Address at) {
        var parameters = JsonNodeFactory.instance.objectNode().put("action", "typing");
        TelegramPlatform.putId(parameters, "chat_id", TelegramPlatform.id(at.chat()));
        if (at.thread() != null) {
            TelegramPlatform.putId(parameters, "message_thread_id", at.thread());
        }
        callSoon("sendChatAction", parameters);
    }

    /** Stops the clock on a button that was pressed. */
    void acknowledge(String press, String data) {
        if (!press.isEmpty()) {
            var parameters = JsonNodeFactory.instance.objectNode().put("callback_query_id", press);
            var words = words(data);
            if (!words.isEmpty()) {
                parameters.put("text", words);
            }
            callSoon("answerCallbackQuery", parameters);
        }
    }

    private static String words(String data) {
        var feedback = Press.read(data).map(press -> press.kind().feedback());
        if (feedback.isEmpty()) {
            return "";
        }
        return feedback.get() == Feedback.Kind.BAD ? "Noted. What is wrong?" : "Noted, thank you.";
    }

    private void callSoon(String method, ObjectNode parameters) {
        if (!lacking.contains(method) && free.tryAcquire()) {
            Thread.ofVirtual().name("telegram-courtesy").start(() -> call(method, parameters));
        }
    }

    private void call(String method, ObjectNode parameters) {
        try {
            api.call(method, parameters);
        } catch (BotApiException e) {
            if (e.code() == NOT_KNOWN) {
                lacking.add(method);
            }
            LOG.debug("{}", e.getMessage());
        } finally {
            free.release();
        }
    }
}
