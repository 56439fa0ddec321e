package org.onrecord.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads one line of JSON Lines: an object with the keys id, title, outlet, agency, author, published, url and text. */
final class JsonLine {

    static final String WANTED = "a line is one JSON object such as {\"title\": \"...\", \"text\": \"...\"}";

    private final ObjectMapper json;
    private final Limits limits;
    private final GivenFacts beside;
    private boolean nothingFound = true;

    /** Makes a reader of a file's lines, with what {@code articles.json} tells about the whole file. */
    JsonLine(ObjectMapper json, Limits limits, GivenFacts beside) {
        this.json = json;
        this.limits = limits;
        // An id and what is odd about the file are no line's own.
        this.beside = new GivenFacts(null, beside.metadata(), List.of());
    }

    /** The article of this line; nothing for an empty line. */
    Optional<Draft> read(BoundedLines lines) {
        if (lines.isTooLong()) {
            nothingFound = false;
            throw new UnreadableException("is longer than %,d bytes, which no article is; split it or leave it out"
                    .formatted(limits.fileBytes()));
        }
        var line = decoded(lines).strip();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        if (nothingFound && (line.startsWith("[") || line.equals("{"))) {
            lines.stop();
            nothingFound = false;
            throw new UnreadableException(
                    "begins a JSON document of several lines, so the file is left out; " + WANTED);
        }
        nothingFound = false;
        return Optional.of(draft(object(line)));
    }

    boolean isNothingFound() {
        return nothingFound;
    }

    private static String decoded(BoundedLines lines) {
        try {
            var line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(lines.bytes()))
                    .toString();
            return lines.number() == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        } catch (CharacterCodingException e) {
            throw new UnreadableException("is not UTF-8, as JSON must be; save the file as UTF-8", e);
        }
    }

    private ObjectNode object(String line) {
        try {
            if (json.readTree(line) instanceof ObjectNode object) {
                return object;
            }
            throw new UnreadableException("is not a JSON object; " + WANTED);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new UnreadableException(
                    "is broken JSON%s: %s; %s"
                            .formatted(place == null ? "" : " at column " + place.getColumnNr(), firstLine(e), WANTED),
                    e);
        }
    }

    private Draft draft(ObjectNode object) {
        var text = object.get("text");
        if (text == null || !text.isTextual()) {
            throw new UnreadableException("has no \"text\"; " + WANTED);
        }
        var words = WholeText.checked(text.textValue(), limits);
        var given = GivenFacts.of(key -> value(object.get(key))).or(beside);
        return TextDraft.of(words, given, false);
    }

    private static @org.jspecify.annotations.Nullable String value(@org.jspecify.annotations.Nullable JsonNode node) {
        return node == null || !node.isValueNode() || node.isNull() ? null : node.asText();
    }

    private static String firstLine(JsonProcessingException e) {
        // The library's message goes on with the place and with the user's own text.
        var message = String.valueOf(e.getOriginalMessage());
        return message.lines().findFirst().orElse("unfinished").replaceFirst(" \\(.*|: was expecting.*", "");
    }
}
