package org.onrecord.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.onrecord.article.Article;
import org.onrecord.claim.Cues;
import org.onrecord.day.DayReader;
import org.onrecord.extraction.ClaimExtractor;
import org.onrecord.extraction.nlp4j.Nlp4jParser;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.lucene.LuceneClaimIndex;
import org.onrecord.ingest.Ingest;
import org.onrecord.ingest.IngestListener;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;
import org.onrecord.reading.ArticleReader;
import org.onrecord.reading.Limits;

/**
 * Measures how fast articles become claims in the index: words and claims a second in each round, the start, and the most
 * memory that was needed. Run it with files or folders, else it reads the sample many times over; README.md has the command.
 */
final class IndexBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int COPIES = 40;

    /** Some articles with nothing to be read, so that only the time counts. */
    private static final IngestListener SILENT = new IngestListener() {
        @Override
        public void progress(long bytesDone, long bytes, int articles) {}

        @Override
        public void skipped(String place, String why) {}

        @Override
        public void noted(String place, String what) {}
    };

    private final ClaimExtractor extractor = extractor();
    private final Terminal terminal = Terminal.ofProcess();
    private final Path folder;

    private IndexBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("onrecord-benchmark");
        try {
            var benchmark = new IndexBenchmark(folder);
            benchmark.tell("ready to parse %d ms after the start of the virtual machine".formatted(millisSinceStart()));
            var sources = Arrays.stream(arguments).map(Path::of).toList();
            benchmark.run(sources.isEmpty() ? copiesOfSample(folder) : sources);
        } finally {
            delete(folder);
        }
    }

    private void run(List<Path> sources) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            for (int round = 1; round <= ROUNDS; round++) {
                try (var index = LuceneClaimIndex.open(folder.resolve("index-" + round))) {
                    tell("round %d: %s".formatted(round, round(sources, index, workers)));
                }
            }
        }
        tell("%d threads; peak memory of the process: %s".formatted(threads, peakMemory()));
    }

    private String round(List<Path> sources, ClaimIndex index, ExecutorService workers) {
        var reader = new ArticleReader(LocalDate.EPOCH, Limits.DEFAULT);
        long start = System.nanoTime();
        double cpuBefore = cpuSeconds();
        var report = new Ingest(reader, () -> extractor, Rules.name(), index, workers).read(sources, SILENT);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = cpuSeconds() - cpuBefore;
        long words = words(index);
        return "%d articles, %d words, %d claims in %.2f s: %.0f words/s, %.0f claims/s; %.0f words for each second of a processor"
                .formatted(
                        report.read(),
                        words,
                        report.claims(),
                        seconds,
                        words / seconds,
                        report.claims() / seconds,
                        words / cpu);
    }

    private static long words(ClaimIndex index) {
        try (var articles = index.articles()) {
            return articles.map(Article::text)
                    .mapToLong(text -> text.isBlank() ? 0 : text.strip().split("\\s+").length)
                    .sum();
        }
    }

    private static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .map(Duration::toNanos)
                        .orElse(0L)
                / 1e9;
    }

    private void tell(String line) {
        terminal.out().println(line);
    }

    private static ClaimExtractor extractor() {
        var names = Names.load();
        return new ClaimExtractor(
                Nlp4jParser.open(Home.models()), Cues.load(), names, Roles.load(names), new DayReader());
    }

    private static long millisSinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    /** What the system counted, if it does; the virtual machine knows only its own. */
    private static String peakMemory() throws IOException {
        var status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("not known");
        }
        long bytes = ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return "%d MB of pools".formatted(bytes >> 20);
    }

    private static List<Path> copiesOfSample(Path folder) throws IOException {
        var sample = new Sample(folder).unpack();
        var copies = new java.util.ArrayList<Path>();
        for (int i = 0; i < COPIES; i++) {
            var copy = Files.createDirectories(folder.resolve("copy-" + i));
            try (var files = Files.list(sample)) {
                for (var file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
            copies.add(copy);
        }
        return copies;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
