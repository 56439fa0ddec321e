package org.onrecord.extraction.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.onrecord.article.Span;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures loading, speed and memory on a text file: run it with the file's name. */
final class ParserBenchmark {
    private static final Logger LOG = LoggerFactory.getLogger(ParserBenchmark.class);
    private static final int ROUNDS = 4;

    private ParserBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var text = Files.readString(Path.of(arguments[0]));
        long start = System.nanoTime();
        var parser = Nlp4jParser.open(Path.of("target", "models"));
        LOG.warn("loaded in {} ms, {} MB of heap", millisSince(start), heap());
        for (int round = 0; round < ROUNDS; round++) {
            start = System.nanoTime();
            var sentences = parser.parse(text, new Span(0, text.length()));
            long tokens =
                    sentences.stream().mapToLong(each -> each.tokens().size()).sum();
            long millis = millisSince(start);
            LOG.warn(
                    "{} sentences, {} tokens in {} ms: {} tokens a second",
                    sentences.size(),
                    tokens,
                    millis,
                    tokens * 1000 / millis);
        }
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }
}
