package org.onrecord.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Calls methods of the Bot API. Safe for use by many threads. */
final class BotApi implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    /** A sender may take 30 seconds in all. */
    private static final Duration TO_ANSWER = Duration.ofSeconds(25);

    private static final Duration OVER_POLL = Duration.ofSeconds(15);
    private static final int AT_ONCE = 64;

    private final OkHttpClient http;
    private final OkHttpClient pollHttp;
    private final OkHttpTelegramClient client;
    private final OkHttpTelegramClient pollClient;

    /**
     * @param server where the Bot API is, for example https://api.telegram.org; it may have a path
     * @param poll how long {@link #poll} waits at the server
     */
    BotApi(URI server, String token, Duration poll) {
        var base = HttpUrl.get(server);
        if (base == null) {
            throw new IllegalArgumentException("no address of a server: " + server);
        }
        this.http = new OkHttpClient.Builder()
                .dispatcher(dispatcher())
                .connectTimeout(TO_CONNECT)
                .readTimeout(TO_ANSWER)
                .callTimeout(TO_ANSWER)
                // A message must not be sent again unseen: whoever sends decides about that.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .addInterceptor(new Answers(base))
                .build();
        this.pollHttp = http.newBuilder()
                .dispatcher(dispatcher())
                .readTimeout(poll.plus(OVER_POLL))
                .callTimeout(poll.plus(OVER_POLL))
                .build();
        var url = new TelegramUrl(base.scheme(), base.host(), base.port(), false);
        this.client = new OkHttpTelegramClient(http, token, url);
        this.pollClient = new OkHttpTelegramClient(pollHttp, token, url);
    }

    /**
     * Calls a method.
     *
     * @return its result
     * @throws BotApiException when it was refused, or there was no answer
     */
    JsonNode call(String method, ObjectNode parameters) {
        return call(client, new AnyCall(method, parameters));
    }

    JsonNode call(String method) {
        return call(method, JSON.createObjectNode());
    }

    /** The same for a call that waits at the server; {@link #stopPolling} ends it. */
    JsonNode poll(String method, ObjectNode parameters) {
        return call(pollClient, new AnyCall(method, parameters));
    }

    /** Sends a message with a file. */
    JsonNode upload(FileCall upload) {
        try {
            switch (upload) {
                case FileCall.Photo photo -> client.execute(photo);
                case FileCall.Document document -> client.execute(document);
            }
            return result(upload.answer());
        } catch (TelegramApiException e) {
            throw told(upload.getMethod(), e);
        }
    }

    void stopPolling() {
        pollHttp.dispatcher().cancelAll();
    }

    @Override
    public void close() {
        for (var each : new OkHttpClient[] {pollHttp, http}) {
            each.dispatcher().cancelAll();
            each.dispatcher().executorService().shutdown();
            each.connectionPool().evictAll();
        }
    }

    private static JsonNode call(OkHttpTelegramClient client, AnyCall call) {
        try {
            return result(client.execute(call));
        } catch (TelegramApiException e) {
            throw told(call.getMethod(), e);
        }
    }

    private static JsonNode result(String answer) {
        try {
            return JSON.readTree(answer).path("result");
        } catch (JsonProcessingException e) {
            // It was parsed once already.
            return MissingNode.getInstance();
        }
    }

    private static BotApiException told(String method, TelegramApiException e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            if (cause instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            cause = cause.getCause();
            if (cause instanceof Answers.RefusedException refused) {
                return refused.refusal();
            }
        }
        if (cause instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return new BotApiException(method, 0, cause.getClass().getSimpleName(), Refusal.NO_ANSWER, null, null);
    }

    private static Dispatcher dispatcher() {
        var dispatcher = new Dispatcher(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("telegram-call-", 0).factory()));
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        return dispatcher;
    }
}
