package org.onrecord.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program with streams that a test can read, on a data folder of its own. */
final class Session {

    private final Path data;

    Session(Path data) {
        this.data = data;
    }

    Result run(String... arguments) {
        return typing("", arguments);
    }

    /** Runs a command that reads these lines. */
    Result typing(String lines, String... arguments) {
        return start(lines, Map.of(), onData(arguments));
    }

    /** Runs a command that reads some lines, and others after something has happened. */
    Result typing(String lines, Runnable meanwhile, String others, String... arguments) {
        var second = new FilterInputStream(input(others)) {
            private boolean begun;

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                if (!begun) {
                    begun = true;
                    meanwhile.run();
                }
                return super.read(bytes, from, length);
            }
        };
        var in = new SequenceInputStream(input(lines), second);
        return start(in, Map.of(), onData(arguments));
    }

    /** Runs a command that writes its output there. */
    int writingTo(OutputStream out, String... arguments) {
        return start(input(""), out, new ByteArrayOutputStream(), Map.of(), onData(arguments));
    }

    static Result start(String lines, Map<String, String> environment, List<String> arguments) {
        return start(input(lines), environment, arguments);
    }

    private List<String> onData(String... arguments) {
        var all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(arguments));
        return all;
    }

    private static InputStream input(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static Result start(InputStream in, Map<String, String> environment, List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = start(in, out, err, environment, arguments);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static int start(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            List<String> arguments) {
        var terminal = new Terminal(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                environment);
        return OnRecord.run(terminal, arguments.toArray(String[]::new));
    }

    /** What a command left behind. */
    record Result(int exit, String out, String err) {
        /** The lines of the output, each a JSON object. */
        List<JsonNode> json() {
            return out.lines().map(Result::parsed).toList();
        }

        private static JsonNode parsed(String line) {
            try {
                return new ObjectMapper().readTree(line);
            } catch (JsonProcessingException e) {
                throw new AssertionError("not JSON: " + line, e);
            }
        }
    }
}
