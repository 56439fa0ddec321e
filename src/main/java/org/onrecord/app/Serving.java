package org.onrecord.app;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import org.onrecord.chat.Address;
import org.onrecord.chat.telegram.TelegramBot;
import org.onrecord.chat.telegram.TelegramPorts;
import org.onrecord.delivery.FloodGate;
import org.onrecord.delivery.InboxWorkers;
import org.onrecord.delivery.Means;
import org.onrecord.delivery.OutboxSender;
import org.onrecord.delivery.Pace;
import org.onrecord.delivery.TimerAlarm;
import org.onrecord.delivery.UpdateHandling;
import org.onrecord.digest.FollowedNews;
import org.onrecord.metrics.Metrics;
import org.onrecord.rounds.Books;
import org.onrecord.rounds.Corrections;
import org.onrecord.rounds.Noticing;
import org.onrecord.rounds.Post;
import org.onrecord.rounds.Remembering;
import org.onrecord.rounds.Rounds;
import org.onrecord.rounds.SendNow;
import org.onrecord.store.Store;
import org.onrecord.store.WrittenMoments;
import org.onrecord.web.Route;
import org.onrecord.web.WebServer;
import org.onrecord.web.WebUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The platforms at work, from start to stop. */
final class Serving implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    /** Questions that are answered at the same time; each keeps a processor busy. */
    private static final int ANSWERS_AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

    /** Nobody types faster for long; what comes faster waits, and nothing of it is lost. */
    private static final FloodGate FLOOD = new FloodGate(60, Duration.ofSeconds(1));

    private static final String LOOPBACK = "127.0.0.1";
    private static final int MOST_IN_UPDATE = 4_000_000;

    /** Longer than a call for updates waits, Telegram may be silent for so long before something is wrong. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private static final Duration FOR_HANDLING = Duration.ofSeconds(5);
    private static final Duration FOR_SENDING = Duration.ofSeconds(3);

    private final Store store;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("timer").factory());
    private final Metrics metrics = new Metrics();
    private final TelegramBot bot;
    private final InboxWorkers workers;
    private final OutboxSender sender;
    private final Settings settings;
    private final Health health;
    private final Loop watch;
    private final NewArticles newArticles;
    private final List<WebServer> servers = new ArrayList<>();

    /**
     * Opens the database and puts the parts together; nothing moves before {@link #start}.
     *
     * @param settings the user's own, also where the sample is talked about
     */
    Serving(Wiring wiring, Settings settings) {
        var clock = wiring.clock();
        this.settings = settings;
        this.store = Databases.open(settings, clock);
        var books = new Books(store.subscriptions(), store.ledger(), store.seen());
        var news = new FollowedNews(wiring.index(), store.seen());
        var remembering = new Remembering(store.conversations(), new WrittenMoments());
        var desk = wiring.desk(books, new SendNow(books, news, remembering, clock), store.chats());
        var answerer = wiring.answerer(
                remembering.conversations(),
                remembering.moments(),
                conversation -> desk.zone(Address.of(conversation).chat()));
        var ports = new TelegramPorts(
                new DeskAnswerer(desk, answerer),
                store.outbox(),
                store.chats(),
                store.keys(),
                store.feedback(),
                store.records());
        this.bot = new TelegramBot(TelegramWiring.settings(settings.telegram()), ports, clock);
        var name = bot.platform().name();
        var means = new Means(clock, new TimerAlarm(timer, threads, clock), threads, metrics);
        var handling =
                new UpdateHandling(store.inbox(), store.outbox(), store.transactions(), Map.of(name, bot.handler()));
        this.workers = new InboxWorkers(store.inbox(), handling, FLOOD, ANSWERS_AT_ONCE, means);
        this.sender = new OutboxSender(
                store.outbox(), List.of(bot.platform()), Map.of(name, pace(settings.telegram())), means);
        var post = new Post(store.transactions(), store.outbox(), remembering, List.of(bot.platform()));
        var notices =
                new Notices(store.outbox(), bot.platform(), settings.telegram().admins());
        this.watch = watch(wiring, books, news, post, notices);
        this.newArticles = new NewArticles(wiring, settings, store, notices, threads);
        this.health = new Health(
                bot, store, wiring.index(), watch, settings.telegram().poll().plus(SILENCE), clock);
    }

    /**
     * Begins to answer. What was left over from before comes first.
     *
     * @throws org.onrecord.chat.telegram.TelegramUnavailableException when Telegram does not know the token
     */
    void start() {
        sender.start();
        workers.start();
        bot.start(store.inbox(), workers);
        watch.start();
        newArticles.start(metrics);
        listenForWebhook();
        tellOfHealth();
    }

    private Loop watch(Wiring wiring, Books books, FollowedNews news, Post post, Notices notices) {
        var clock = wiring.clock();
        var watch = new Watch(
                new Noticing(wiring.index(), books.seen(), clock),
                new Corrections(wiring.index(), books, post, clock),
                new Rounds(books, news, post, clock),
                new SendingTrouble(store.outbox(), notices::tell, clock),
                store.upkeep(),
                clock);
        return new Loop("sending summaries", watch::look);
    }

    private void listenForWebhook() {
        var webhook = settings.telegram().webhook();
        if (!webhook.url().isEmpty()) {
            var path = URI.create(webhook.url()).getPath();
            var route =
                    new Route.Post(path.isEmpty() ? "/" : path, MOST_IN_UPDATE, TelegramBot.secretHeader(), this::take);
            servers.add(WebServer.start(webhook.host(), webhook.port(), List.of(route)));
        }
    }

    private Route.Page take(Route.Posted posted) {
        return new Route.Page(bot.take(posted.header(), posted.body()), "text/plain", "");
    }

    /** Nobody's question waits because a port is taken. */
    private void tellOfHealth() {
        if (settings.healthPort() > 0) {
            try {
                servers.add(WebServer.start(LOOPBACK, settings.healthPort(), health.routes(metrics)));
            } catch (WebUnavailableException e) {
                LOG.warn("health and metrics are not served: {} (health.port)", e.getMessage());
            }
        }
    }

    /** Takes nothing new, finishes what is in hand within some seconds, and leaves the rest for the next start. */
    @Override
    public void close() {
        bot.stop();
        newArticles.stop();
        watch.close();
        servers.forEach(WebServer::close);
        workers.stop();
        await(workers::isIdle, FOR_HANDLING, "messages are still being answered; they are answered at the next start");
        await(newArticles::isIdle, FOR_HANDLING, "articles are still being read; the rest is read at the next start");
        newArticles.close();
        sender.stop();
        await(sender::isIdle, FOR_SENDING, "messages are still being sent; they may come twice at the next start");
        timer.shutdownNow();
        bot.close();
        threads.shutdownNow();
        store.close();
        metrics.close();
    }

    private static Pace pace(Settings.Telegram settings) {
        return new Pace(
                settings.perSecond(),
                Duration.ofSeconds(1).dividedBy(settings.perSecondInChat()),
                settings.perMinuteInGroup());
    }

    private static void await(BooleanSupplier done, Duration most, String otherwise) {
        long end = System.nanoTime() + most.toNanos();
        try {
            while (!done.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    LOG.warn("{}", otherwise);
                    return;
                }
                Thread.sleep(Duration.ofMillis(20));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
