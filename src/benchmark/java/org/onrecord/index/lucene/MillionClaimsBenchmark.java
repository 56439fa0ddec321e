package org.onrecord.index.lucene;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.onrecord.answer.AnswerComposer;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.claim.Cues;
import org.onrecord.conversation.MemoryConversations;
import org.onrecord.conversation.Talk;
import org.onrecord.conversation.Turn;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.Terms;
import org.onrecord.index.settled.SettledClaimIndex;
import org.onrecord.name.Names;
import org.onrecord.name.Registry;
import org.onrecord.name.Roles;
import org.onrecord.question.QuestionReader;
import org.onrecord.similarity.OnnxEmbedder;
import org.onrecord.similarity.Similarity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A question to an index of a million claims, whole, beside a bare search for its words. Questions of all forms come in
 * turn, with what is asked after them; no two are alike, so that little is remembered from one to the next.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 2, time = 20)
@Measurement(iterations = 3, time = 20)
public class MillionClaimsBenchmark {

    private static final int TALKS = 2_000;
    private static final Path INDEX = Path.of("target", "million", "index");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<IncomingMessage> questions = new ArrayList<>();
    private final List<BooleanQuery> bare = new ArrayList<>();
    private Talk talk;
    private ClaimIndex index;
    private Similarity similarity;
    private IndexSearcher searcher;
    private int next;
    private long processorNanos;
    private long answered;

    /** Makes the index if it is not there, and opens everything. */
    @Setup
    public void open() throws IOException {
        Files.createDirectories(INDEX.getParent());
        var claims = new MillionClaims(Path.of("src/main/resources/org/onrecord/app/sample"));
        claims.writeTo(INDEX);
        var names = Names.load();
        var roles = Roles.load(names);
        index = new SettledClaimIndex(
                LuceneClaimIndex.open(INDEX), sightings -> Registry.of(sightings, names, roles));
        addQuestions(new MillionQuestions(claims, index));
        var clock = Clock.fixed(
                MillionClaims.FIRST_DAY
                        .plusDays(MillionClaims.DAYS)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC),
                ZoneOffset.UTC);
        similarity = new Similarity(() -> OnnxEmbedder.open(Path.of("target", "models", "similarity")));
        talk = new Talk(
                new MemoryConversations(clock, 100, Duration.ofHours(1)),
                new QuestionReader(index, names, roles, Cues.load(), clock),
                new AnswerComposer(index, similarity),
                clock);
        searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(INDEX)));
    }

    private void addQuestions(MillionQuestions asked) {
        for (int i = 0; i < TALKS; i++) {
            for (var question : asked.talk(i % MillionQuestions.forms())) {
                questions.add(new IncomingMessage("chat" + i, question));
                var query = new BooleanQuery.Builder();
                Terms.contentTerms(question)
                        .forEach(term -> query.add(new TermQuery(new Term(Fields.CONTENT, term)), Occur.SHOULD));
                bare.add(query.build());
            }
        }
    }

    /** Reading, embedding, searching, ranking, composing. */
    @Benchmark
    public Turn question() {
        long before = threads.getCurrentThreadCpuTime();
        var turn = talk.hear(questions.get(next++ % questions.size()));
        processorNanos += threads.getCurrentThreadCpuTime() - before;
        answered++;
        return turn;
    }

    /** The ten best by BM25 for the same words. */
    @Benchmark
    public TopDocs bareSearch() throws IOException {
        return searcher.search(bare.get(next++ % bare.size()), 10);
    }

    /** Tells what memory it took, heap and native together, mapped files aside; and the processor's time. */
    @TearDown
    @SuppressWarnings("SystemOut")
    public void close() throws IOException {
        if (Files.exists(Path.of("/proc/self/status"))) {
            Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("RssAnon"))
                    .forEach(System.out::println);
        }
        if (answered > 0) {
            System.out.printf(Locale.ROOT, "processor: %.2f ms a question%n", processorNanos / 1e6 / answered);
        }
        searcher.getIndexReader().close();
        index.close();
        similarity.close();
    }
}
