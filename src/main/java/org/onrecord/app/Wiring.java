package org.onrecord.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.answer.AnswerComposer;
import org.onrecord.chat.Answerer;
import org.onrecord.chat.Chats;
import org.onrecord.claim.Cues;
import org.onrecord.conversation.Conversations;
import org.onrecord.conversation.LocalClock;
import org.onrecord.conversation.MemoryConversations;
import org.onrecord.conversation.Moments;
import org.onrecord.conversation.NewsOfDay;
import org.onrecord.conversation.Talk;
import org.onrecord.day.DayReader;
import org.onrecord.digest.DigestComposer;
import org.onrecord.extraction.ClaimExtractor;
import org.onrecord.extraction.nlp4j.Nlp4jParser;
import org.onrecord.extraction.syntax.Parser;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.lucene.LuceneClaimIndex;
import org.onrecord.index.settled.SettledClaimIndex;
import org.onrecord.ingest.Ingest;
import org.onrecord.ingest.IngestListener;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.Vectors;
import org.onrecord.name.Names;
import org.onrecord.name.Registry;
import org.onrecord.name.Roles;
import org.onrecord.question.QuestionReader;
import org.onrecord.reading.ArticleReader;
import org.onrecord.reading.Limits;
import org.onrecord.rounds.Books;
import org.onrecord.rounds.Desk;
import org.onrecord.rounds.SendNow;
import org.onrecord.similarity.OnnxEmbedder;
import org.onrecord.similarity.Similarity;
import org.onrecord.subscription.WishReader;

/**
 * The inventory of the program. Parts are made when they are first asked for, since each command needs only some of them.
 * For use by one thread.
 */
final class Wiring implements AutoCloseable {

    private static final int CONVERSATIONS = 10_000;
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    /** So many claims an answer shows where it is read on a phone. */
    private static final int ON_A_PHONE = 3;

    private final Settings settings;
    private final Clock clock;
    private final @Nullable Path filledLater;
    private @Nullable ClaimIndex index;
    private @Nullable Similarity similarity;
    private @Nullable Parser parser;
    private @Nullable Names names;
    private @Nullable Roles roles;
    private @Nullable Cues cues;
    private @Nullable ClaimExtractor extractor;
    private @Nullable String rules;

    Wiring(Settings settings, Clock clock) {
        this(settings, clock, null);
    }

    private Wiring(Settings settings, Clock clock, @Nullable Path filledLater) {
        this.settings = settings;
        this.clock = clock;
        this.filledLater = filledLater;
    }

    /** The same program, which answers from another index as soon as there is something in it. */
    Wiring until(Path filled) {
        return new Wiring(settings, clock, filled);
    }

    Settings settings() {
        return settings;
    }

    /** The same program on another data folder. */
    Wiring on(Path data) {
        return new Wiring(settings.withData(data), clock);
    }

    /** By the clock, in the zone of the settings. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    ClaimIndex index() {
        if (index == null) {
            var own = LuceneClaimIndex.open(settings.index());
            var all = filledLater == null ? own : new SampleUntilFilled(LuceneClaimIndex.open(filledLater), own);
            index = new SettledClaimIndex(all, sightings -> Registry.of(sightings, names(), roles()));
        }
        return index;
    }

    Parser parser() {
        if (parser == null) {
            parser = Nlp4jParser.open(Home.models());
        }
        return parser;
    }

    ClaimExtractor extractor() {
        if (extractor == null) {
            extractor = new ClaimExtractor(parser(), cues(), names(), roles(), new DayReader());
        }
        return extractor;
    }

    /** The model is loaded when a question needs it. */
    Similarity similarity() {
        if (similarity == null) {
            similarity = new Similarity(() -> OnnxEmbedder.open(Home.similarity()));
        }
        return similarity;
    }

    /** Makes what the index lacks for comparing by meaning. */
    Vectors vectors() {
        return new Vectors(index(), similarity());
    }

    /** Reads articles into the index. */
    IngestReport ingest(List<Path> sources, IngestListener listener) {
        try (var workers = Executors.newFixedThreadPool(settings.threads())) {
            return ingest(index(), workers).read(sources, listener);
        }
    }

    /** The same for others than this wiring's own index; what it reads counts as read today. */
    Ingest ingest(ClaimIndex into, ExecutorService workers) {
        return new Ingest(reader(), this::extractor, rules(), into, workers);
    }

    /** Names the rules that articles are read by; another version's differ. */
    String rules() {
        if (rules == null) {
            rules = Rules.name();
        }
        return rules;
    }

    /** Reads articles, today. */
    ArticleReader reader() {
        return new ArticleReader(today(), new Limits(settings.maxBytes(), Limits.DEFAULT.lines()));
    }

    /** A talk that remembers its conversations as long as it lives. */
    Talk talk() {
        var conversations = new MemoryConversations(clock, CONVERSATIONS, FORGOTTEN_AFTER);
        return new Talk(
                conversations,
                questions(),
                new AnswerComposer(index(), similarity()),
                news(),
                LocalClock.everywhere(clock));
    }

    /**
     * The same for chat platforms, which remember where they say so and show less at once.
     *
     * @param zones of conversations, by their ids
     */
    Answerer answerer(Conversations conversations, Moments moments, Function<String, ZoneId> zones) {
        var answers = new AnswerComposer(index(), similarity(), ON_A_PHONE);
        var timelines = new Timelines(new AnswerComposer(index(), similarity(), Timelines.MOST));
        var talk = new Talk(conversations, questions(), answers, news(), new LocalClock(clock, zones));
        return new TalkAnswerer(talk, moments, timelines);
    }

    /** Where chats subscribe. */
    Desk desk(Books books, SendNow sendNow, Chats chats) {
        return new Desk(books, sendNow, new WishReader(questions(), names()), chats, settings.zone(), clock);
    }

    private QuestionReader questions() {
        return new QuestionReader(index(), names(), roles(), cues(), clock);
    }

    private NewsOfDay news() {
        return new NewsOfDay(new DigestComposer(index()));
    }

    Clock clock() {
        return clock;
    }

    @Override
    public void close() {
        if (similarity != null) {
            similarity.close();
        }
        if (index != null) {
            index.close();
        }
    }

    private Names names() {
        if (names == null) {
            names = Names.load();
        }
        return names;
    }

    private Roles roles() {
        if (roles == null) {
            roles = Roles.load(names());
        }
        return roles;
    }

    private Cues cues() {
        if (cues == null) {
            cues = Cues.load();
        }
        return cues;
    }
}
