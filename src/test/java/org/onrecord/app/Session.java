package org.onrecord.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
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
        var all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(arguments));
        return start(lines, Map.of(), all);
    }

    static Result start(String lines, Map<String, String> environment, List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                environment);
        var exit = OnRecord.run(terminal, arguments.toArray(String[]::new));
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
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
