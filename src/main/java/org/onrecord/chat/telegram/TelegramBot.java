package org.onrecord.chat.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Handler;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Intake;
import org.onrecord.chat.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bot on Telegram: what delivery needs of it ({@link #platform}, {@link #handler}), and the loop that asks for updates.
 */
public final class TelegramBot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);

    private static final int NOT_THERE = 404;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TelegramSettings settings;
    private final Clock clock;
    private final BotApi api;
    private final Introduction introduction;
    private final Courtesies courtesies;
    private final TelegramPlatform platform;
    private final TelegramHandler handler;
    private volatile @Nullable Polling polling;
    private volatile @Nullable Webhook webhook;
    private volatile @Nullable Thread thread;

    /** A bot that nothing was asked of yet. */
    public TelegramBot(TelegramSettings settings, TelegramPorts ports, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.api = new BotApi(settings.server(), settings.token(), settings.poll());
        this.introduction = new Introduction(api, settings.token(), clock);
        this.courtesies = new Courtesies(api);
        this.platform = new TelegramPlatform(api, new AnswerMessages(ports.keys()));
        this.handler = new TelegramHandler(api, introduction::identity, ports, settings.access(), courtesies, clock);
    }

    public Platform platform() {
        return platform;
    }

    public Handler handler() {
        return handler;
    }

    /**
     * Begins to ask for updates, on a thread of its own.
     *
     * @throws TelegramUnavailableException when Telegram does not know the token; when it is only out of reach, it is
     *     waited for
     */
    public void start(Inbox inbox, Intake intake) {
        introduce();
        var arrivals = new Arrivals(new UpdateReader(clock), courtesies);
        var hook = settings.hook();
        if (hook == null) {
            polling = new Polling(api, inbox, intake, arrivals, introduction, settings.poll(), clock);
            thread = Thread.ofPlatform().name("telegram-polling").start(polling);
        } else {
            webhook = new Webhook(api, intake, arrivals, introduction, hook, clock);
            thread = Thread.ofPlatform().name("telegram-webhook").start(webhook);
        }
        var name = introduction.identity().name();
        LOG.info("updates of {} are awaited", name.isEmpty() ? "a bot without a name" : "@" + name);
    }

    /** The header in which Telegram shows the webhook's secret. */
    public static String secretHeader() {
        return Webhook.HEADER;
    }

    /**
     * Takes an update that was brought to the webhook.
     *
     * @param secret as it was sent; {@code null} when it was not
     * @return the HTTP status to answer with
     */
    public int take(@Nullable String secret, String body) {
        var taking = webhook;
        return taking == null ? NOT_THERE : taking.take(secret, body);
    }

    /** A server that takes its time is not waited for: who is not introduced yet can be asked questions all the same. */
    private void introduce() {
        var introduced = new CompletableFuture<Void>();
        Thread.ofVirtual().name("telegram-introduction").start(() -> {
            try {
                introduction.tryAgain();
                introduced.complete(null);
            } catch (BotApiException e) {
                introduced.completeExceptionally(e);
            }
        });
        try {
            introduced.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.info("Telegram takes its time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new TelegramUnavailableException(
                    "Telegram does not know the token (401). Get one from @BotFather, and look whether it was copied whole",
                    e.getCause());
        }
    }

    /** When Telegram last answered a call for updates; {@code null} before {@link #start}. */
    public @Nullable Instant lastAnswer() {
        var asking = polling;
        if (asking != null) {
            return asking.lastAnswer();
        }
        var brought = webhook;
        return brought == null ? null : brought.lastAnswer();
    }

    /** Why no updates come though Telegram answers, in plain words; empty when nothing is known to be wrong. */
    public String failure() {
        var brought = webhook;
        return brought == null ? "" : brought.failure();
    }

    /** Takes no more updates. Sending goes on until {@link #close}. */
    public void stop() {
        if (polling != null) {
            polling.stop();
        }
        if (webhook != null) {
            webhook.stop();
        }
        if (thread != null) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        stop();
        api.close();
    }
}
