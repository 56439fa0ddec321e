package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Intake;
import org.onrecord.chat.Offset;
import org.onrecord.chat.StoreUnavailableException;
import org.onrecord.chat.Update;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Telegram for updates, again and again, and asks for the next ones only when these are stored. */
final class Polling implements Runnable {

    static final List<String> KINDS = List.of(
            "message",
            "edited_message",
            "channel_post",
            "edited_channel_post",
            "callback_query",
            "inline_query",
            "my_chat_member");

    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    /** After a week without updates Telegram numbers anew, and an old number would skip what comes. */
    private static final Duration NUMBERS_HOLD = Duration.ofDays(6);

    private static final int MOST = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** A server that does not wait before it says that there is nothing is not asked more often than this. */
    private static final Duration HASTE = Duration.ofMillis(300);

    private final BotApi api;
    private final Inbox inbox;
    private final Intake intake;
    private final Arrivals arrivals;
    private final Introduction introduction;
    private final Duration poll;
    private final Clock clock;
    private final StopSignal stop = new StopSignal();
    private final Troubles troubles = new Troubles();
    private volatile Instant lastAnswer;

    Polling(
            BotApi api,
            Inbox inbox,
            Intake intake,
            Arrivals arrivals,
            Introduction introduction,
            Duration poll,
            Clock clock) {
        this.api = api;
        this.inbox = inbox;
        this.intake = intake;
        this.arrivals = arrivals;
        this.introduction = introduction;
        this.poll = poll;
        this.clock = clock;
        this.lastAnswer = clock.instant();
    }

    /** Polls until {@link #stop}. */
    @Override
    public void run() {
        var pause = Duration.ZERO;
        while (!stop.isGivenWithin(pause)) {
            try {
                long start = System.nanoTime();
                boolean any = take(api.poll("getUpdates", parameters()));
                troubles.over();
                lastAnswer = clock.instant();
                pause = any || System.nanoTime() - start > HASTE.toNanos() ? Duration.ZERO : HASTE;
                introduction.tryAgain();
            } catch (BotApiException e) {
                pause = pauseAfter(e, pause);
            } catch (StoreUnavailableException e) {
                troubles.tell("updates cannot be stored and are left at Telegram: " + e.getMessage());
                pause = Pauses.longer(pause);
            } catch (RuntimeException e) {
                // One of the loops that must go on: whatever it is, who writes next is to be answered.
                troubles.tell("asking for updates failed and is tried again ("
                        + e.getClass().getName() + ")");
                pause = Pauses.longer(pause);
            }
        }
    }

    void stop() {
        stop.give();
        api.stopPolling();
    }

    /** When Telegram last answered, with or without updates; when polling began before the first time. */
    Instant lastAnswer() {
        return lastAnswer;
    }

    private ObjectNode parameters() {
        var parameters =
                JsonNodeFactory.instance.objectNode().put("limit", MOST).put("timeout", poll.toSeconds());
        offset().ifPresent(offset -> TelegramPlatform.putId(parameters, "offset", offset.value()));
        var kinds = parameters.putArray("allowed_updates");
        KINDS.forEach(kinds::add);
        return parameters;
    }

    private Optional<Offset> offset() {
        return inbox.findOffset(TelegramPlatform.NAME)
                .filter(offset -> offset.moved().plus(NUMBERS_HOLD).isAfter(clock.instant()));
    }

    /** Whether there was anything to store. */
    private boolean take(JsonNode answer) {
        var updates = new ArrayList<Update>();
        var next = Long.MIN_VALUE;
        for (var each : answer) {
            next = Math.max(next, each.path("update_id").asLong() + 1);
            arrivals.read(each)
                    .filter(update -> NUMBER.matcher(update.id()).matches())
                    .ifPresentOrElse(updates::add, () -> LOG.debug("an update without a number was passed over"));
        }
        if (!updates.isEmpty()) {
            intake.take(updates, new Offset(TelegramPlatform.NAME, Long.toString(next), clock.instant()));
            arrivals.stored(answer);
        }
        return !updates.isEmpty();
    }

    private Duration pauseAfter(BotApiException e, Duration pause) {
        if (stop.isGiven()) {
            return pause;
        }
        if (e.retryAfter() != null) {
            troubles.tell("Telegram wants to be asked for updates again only after "
                    + e.retryAfter().toSeconds() + " seconds");
            return e.retryAfter();
        }
        troubles.tell(wayOut(e));
        if (e.refusal() == Refusal.WEBHOOK_SET) {
            removeWebhook();
        }
        return Pauses.longer(pause);
    }

    private static String wayOut(BotApiException e) {
        if (e.refusal() == Refusal.WEBHOOK_SET) {
            return "a webhook is set for this bot; it is removed, so that updates can be asked for";
        }
        return switch (e.code()) {
            case 401, 404 ->
                "Telegram does not know the bot (" + e.code() + "): the token is wrong or was revoked. Get one from"
                        + " @BotFather and set ONRECORD_TELEGRAM_TOKEN; where telegram.url is set, look whether it is right";
            case 409 ->
                "another instance asks for this bot's updates (409): stop one of them, or give each a bot of its own";
            case 0 -> "Telegram cannot be reached (" + e.getMessage() + "); updates wait there for up to a day";
            default -> "Telegram refuses to give updates (" + e.getMessage() + ")";
        };
    }

    private void removeWebhook() {
        try {
            api.call("deleteWebhook");
        } catch (BotApiException e) {
            LOG.warn("the webhook could not be removed: {}", e.getMessage());
        }
    }
}
