package org.onrecord.chat.telegram;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;

/** What can happen to a call of the fake Bot API. */
public sealed interface FakeTrouble {

    /** Whether the call is then served as if nothing had happened. */
    boolean happen(HttpExchange exchange) throws IOException;

    /** A refusal as Telegram writes it. */
    record Refuse(int code, String description) implements FakeTrouble {
        @Override
        public boolean happen(HttpExchange exchange) throws IOException {
            FakeBotApi.answer(exchange, FakeBotApi.refusal(code, description), code);
            return false;
        }
    }

    /** 429. */
    record TooMany(int seconds) implements FakeTrouble {
        @Override
        public boolean happen(HttpExchange exchange) throws IOException {
            var refusal = FakeBotApi.refusal(429, "Too Many Requests: retry after " + seconds);
            refusal.putObject("parameters").put("retry_after", seconds);
            FakeBotApi.answer(exchange, refusal, 429);
            return false;
        }
    }

    /** The group became a supergroup. */
    record Moved(long chat) implements FakeTrouble {
        @Override
        public boolean happen(HttpExchange exchange) throws IOException {
            var refusal = FakeBotApi.refusal(400, "Bad Request: group chat was upgraded to a supergroup chat");
            refusal.putObject("parameters").put("migrate_to_chat_id", chat);
            FakeBotApi.answer(exchange, refusal, 400);
            return false;
        }
    }

    /** An answer that is no JSON, as proxies give it. */
    record Text(int status, String text) implements FakeTrouble {
        @Override
        public boolean happen(HttpExchange exchange) throws IOException {
            FakeBotApi.answerText(exchange, status, text);
            return false;
        }
    }

    /** The connection ends before there is an answer. */
    record Cut() implements FakeTrouble {
        @Override
        public boolean happen(HttpExchange exchange) throws IOException {
            throw new IOException("cut by the test");
        }
    }

    /** The answer comes late. */
    record Late(Duration time) implements FakeTrouble {
        @Override
        public boolean happen(HttpExchange exchange) throws IOException {
            try {
                Thread.sleep(time);
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("the test is over", e);
            }
        }
    }
}
