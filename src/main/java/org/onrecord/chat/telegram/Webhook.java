package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Intake;
import org.onrecord.chat.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has Telegram bring updates, and takes them. What it is told goes back only when the update is stored. */
final class Webhook implements Runnable {

    /** The header that holds the secret. */
    static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";

    private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
    private static final int NOT_KNOWN = 404;
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final BotApi api;
    private final Intake intake;
    private final Arrivals arrivals;
    private final Introduction introduction;
    private final TelegramSettings.Hook hook;
    private final Clock clock;
    private final StopSignal stop = new StopSignal();
    private final Troubles troubles = new Troubles();
    private volatile Instant lastAnswer;
    private volatile Instant lastTaken = Instant.EPOCH;
    private volatile String failure = "";

    Webhook(
            BotApi api,
            Intake intake,
            Arrivals arrivals,
            Introduction introduction,
            TelegramSettings.Hook hook,
            Clock clock) {
        this.api = api;
        this.intake = intake;
        this.arrivals = arrivals;
        this.introduction = introduction;
        this.hook = hook;
        this.clock = clock;
        this.lastAnswer = clock.instant();
    }

    /** Tells Telegram where to bring updates, and looks again and again whether it still knows, until {@link #stop}. */
    @Override
    public void run() {
        var pause = Duration.ZERO;
        boolean told = false;
        while (!stop.isGivenWithin(pause)) {
            try {
                boolean known = isKnown();
                if (!told || !known) {
                    tell();
                }
                told = true;
                if (failure.isEmpty()) {
                    troubles.over();
                } else {
                    troubles.tell(failure);
                }
                lastAnswer = clock.instant();
                pause = BETWEEN_LOOKS;
                introduction.tryAgain();
            } catch (BotApiException e) {
                troubles.tell("Telegram does not take the webhook's address: " + e.getMessage());
                pause = Pauses.longer(pause);
            } catch (RuntimeException e) {
                // One of the loops that must go on.
                troubles.tell("looking after the webhook failed and is tried again ("
                        + e.getClass().getName() + ")");
                pause = Pauses.longer(pause);
            }
        }
    }

    void stop() {
        stop.give();
    }

    Instant lastAnswer() {
        return lastAnswer;
    }

    /** Why updates do not come, in plain words; empty when they do, as far as Telegram tells. */
    String failure() {
        return failure;
    }

    /**
     * Takes an update that was brought.
     *
     * @param secret as it was sent; {@code null} when it was not
     * @return the HTTP status to answer with: 200 when it is stored, 503 when it should be brought again
     */
    int take(@Nullable String secret, String body) {
        if (secret == null || !isSecret(secret)) {
            return 401;
        }
        var update = Fields.object(body);
        if (update == null) {
            return 400;
        }
        var known = arrivals.read(update);
        if (known.isEmpty()) {
            return 400;
        }
        try {
            intake.take(List.of(known.get()), null);
            lastTaken = clock.instant();
            arrivals.stored(JsonNodeFactory.instance.arrayNode().add(update));
            return 200;
        } catch (StoreUnavailableException e) {
            LOG.error("an update could not be stored, and is left at Telegram: {}", e.getMessage());
            return 503;
        }
    }

    /** In the same time for each wrong secret, however much of it is right. */
    private boolean isSecret(String secret) {
        return MessageDigest.isEqual(
                secret.getBytes(StandardCharsets.UTF_8), hook.secret().getBytes(StandardCharsets.UTF_8));
    }

    /** A server that does not tell of webhooks has it as it was told. */
    private boolean isKnown() {
        try {
            var info = api.call("getWebhookInfo");
            failure = failure(info);
            return Fields.text(info, "url").equals(hook.url());
        } catch (BotApiException e) {
            if (e.code() == NOT_KNOWN) {
                return true;
            }
            throw e;
        }
    }

    /** Telegram keeps the last failure for ever: it counts as long as updates wait and none has come since. */
    private String failure(JsonNode info) {
        var failed = Instant.ofEpochSecond(info.path("last_error_date").asLong());
        int waiting = info.path("pending_update_count").asInt();
        return waiting > 0 && failed.isAfter(lastTaken)
                ? "Telegram could not bring updates to telegram.webhook.url, and %d wait there: look whether that address"
                                .formatted(waiting)
                        + " is reached from outside, with a certificate that Telegram takes"
                : "";
    }

    private void tell() {
        var parameters =
                JsonNodeFactory.instance.objectNode().put("url", hook.url()).put("secret_token", hook.secret());
        var kinds = parameters.putArray("allowed_updates");
        Polling.KINDS.forEach(kinds::add);
        api.call("setWebhook", parameters);
    }
}
