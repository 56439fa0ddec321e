package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Sends calls to where the Bot API is, under whatever path, and lets only successes through to the library: what it makes
 * of anything else depends on fields that other servers leave out.
 */
final class Answers implements Interceptor {

    private static final MediaType TYPE = MediaType.get("application/json");
    private static final Pattern WAIT = Pattern.compile("(?i)retry after (\\d{1,6})");

    private final HttpUrl server;

    Answers(HttpUrl server) {
        this.server = server;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        var call = chain.request().url().pathSegments();
        var method = call.getLast();
        var address = server.newBuilder();
        withoutEmptyEnd(server.pathSegments(), address);
        call.forEach(address::addPathSegment);
        var response =
                chain.proceed(chain.request().newBuilder().url(address.build()).build());
        try (var body = response.body()) {
            var text = body == null ? "" : body.string();
            var answer = Fields.object(text);
            if (answer == null) {
                throw new RefusedException(
                        new BotApiException(method, response.code(), "no JSON", Refusal.NO_ANSWER, null, null));
            }
            if (!isSuccess(answer, response.code())) {
                throw refused(method, response.code(), answer);
            }
            return response.newBuilder().body(ResponseBody.create(text, TYPE)).build();
        }
    }

    /** A trailing slash of the address is an empty segment. */
    private static void withoutEmptyEnd(List<String> segments, HttpUrl.Builder address) {
        if (segments.getLast().isEmpty()) {
            address.removePathSegment(segments.size() - 1);
        }
    }

    private static boolean isSuccess(JsonNode answer, int status) {
        return answer.has("ok") ? answer.get("ok").asBoolean() : answer.has("result") && status < 300;
    }

    private static RefusedException refused(String method, int status, JsonNode answer) {
        int code = answer.path("error_code").asInt(status);
        var refusal = Refusal.of(code, Fields.text(answer, "description"));
        var newChat = Fields.text(answer.path("parameters"), "migrate_to_chat_id");
        return new RefusedException(new BotApiException(
                method, code, refusal.inWords(), refusal, pause(answer), newChat.isEmpty() ? null : newChat));
    }

    private static @Nullable Duration pause(JsonNode answer) {
        long seconds = answer.path("parameters").path("retry_after").asLong();
        if (seconds <= 0) {
            var told = WAIT.matcher(Fields.text(answer, "description"));
            seconds = told.find() ? Long.parseLong(told.group(1)) : 0;
        }
        return seconds <= 0 ? null : Duration.ofSeconds(seconds);
    }

    /** Carries a refusal through the libraries, which know only this kind. */
    static final class RefusedException extends IOException {

        private final transient BotApiException refusal;

        RefusedException(BotApiException refusal) {
            super(refusal.getMessage());
            this.refusal = refusal;
        }

        BotApiException refusal() {
            return refusal;
        }
    }
}
