package org.onrecord.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.StoreUnavailableException;
import org.onrecord.chat.telegram.TelegramBot;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.IndexUnavailableException;
import org.onrecord.metrics.Metrics;
import org.onrecord.store.Store;
import org.onrecord.web.Route;
import org.onrecord.web.Route.Page;

/**
 * Tells whether the bot can answer: whether Telegram was heard of lately, not only whether a thread lives, whether what it
 * says arrives, whether summaries are looked after, and whether index and database can be read.
 */
final class Health {

    private static final String JSON = "application/json";
    private static final int WELL = 200;
    private static final int ILL = 503;
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final TelegramBot bot;
    private final Store store;
    private final ClaimIndex index;
    private final Loop summaries;
    private final Duration patience;
    private final Clock clock;

    /** @param patience how long Telegram may be silent */
    Health(TelegramBot bot, Store store, ClaimIndex index, Loop summaries, Duration patience, Clock clock) {
        this.bot = bot;
        this.store = store;
        this.index = index;
        this.summaries = summaries;
        this.patience = patience;
        this.clock = clock;
    }

    List<Route> routes(Metrics metrics) {
        metrics.watch(
                "onrecord.poll.age.seconds",
                "since Telegram last answered",
                () -> pollAge().toMillis() / 1000.0);
        metrics.watch(
                "onrecord.inbox.depth",
                "updates not handled",
                () -> orMinusOne(() -> store.inbox().depth()));
        metrics.watch("onrecord.outbox.depth", "messages not sent", () -> orMinusOne(this::queued));
        return List.of(
                new Route.Get("/health", this::page),
                new Route.Get("/metrics", () -> new Page(WELL, "text/plain; version=0.0.4", metrics.text())));
    }

    private Page page() {
        var json = JsonNodeFactory.instance.objectNode();
        var age = pollAge();
        var failure = bot.failure();
        boolean heard = age.compareTo(patience) < 0 && failure.isEmpty();
        var telegram = json.putObject("telegram").put("works", heard).put("lastAnswerSecondsAgo", age.toSeconds());
        if (!failure.isEmpty()) {
            telegram.put("detail", failure);
        }
        boolean kept = add(
                json.putObject("database"),
                () -> "waiting to be handled " + store.inbox().depth() + ", to be sent " + queued());
        boolean sends = addSending(json.putObject("sending"));
        json.putObject("summaries").put("works", summaries.isWell());
        boolean found = add(json.putObject("index"), () -> index.articleCount() + " articles");
        boolean well = heard && kept && sends && found && summaries.isWell();
        return new Page(well ? WELL : ILL, JSON, json.put("works", well).toString());
    }

    /** What failed just now is tried again first. */
    private boolean addSending(ObjectNode part) {
        try {
            var trouble = store.outbox().findHeldUp();
            trouble.ifPresent(each -> part.put("detail", "nothing was sent since " + SendingTrouble.inWords(each)));
            boolean works = trouble.filter(each -> each.since().plus(A_MOMENT).isBefore(clock.instant()))
                    .isEmpty();
            part.put("works", works);
            return works;
        } catch (StoreUnavailableException e) {
            part.put("works", false).put("detail", e.getMessage());
            return false;
        }
    }

    private static boolean add(ObjectNode part, Supplier<String> look) {
        try {
            part.put("works", true).put("detail", look.get());
            return true;
        } catch (StoreUnavailableException | IndexUnavailableException e) {
            part.put("works", false).put("detail", e.getMessage());
            return false;
        }
    }

    private Duration pollAge() {
        var last = bot.lastAnswer();
        return last == null ? Duration.ZERO : Duration.between(last, clock.instant());
    }

    private int queued() {
        var counts = store.outbox().counts();
        return counts.getOrDefault(Outbox.State.QUEUED, 0) + counts.getOrDefault(Outbox.State.SENDING, 0);
    }

    /** A number that cannot be had is told as one that cannot be. */
    private static int orMinusOne(IntSupplier number) {
        try {
            return number.getAsInt();
        } catch (StoreUnavailableException e) {
            return -1;
        }
    }
}
