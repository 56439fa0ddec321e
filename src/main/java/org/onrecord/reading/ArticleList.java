package org.onrecord.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An {@code articles.json}: what is given about the articles of its folder.
 *
 * @param facts by the name of the file
 * @param doubts about the list itself; those about one article are among its facts
 */
record ArticleList(Map<String, GivenFacts> facts, List<String> doubts) {

    private static final ArticleList NONE = new ArticleList(Map.of(), List.of());

    private static final String WANTED =
            "it is to be a JSON array such as [{\"file\": \"a.txt\", \"outlet\": \"...\", \"published\": \"2022-11-05\"}]";

    GivenFacts factsOf(String fileName) {
        return facts.getOrDefault(fileName, GivenFacts.NONE);
    }

    /** The list at this place; an empty one where there is none, or where it cannot be read, which is then a doubt. */
    static ArticleList read(Path path, ObjectMapper json, Limits limits) {
        if (!Files.exists(path)) {
            return NONE;
        }
        try {
            if (Files.size(path) > limits.fileBytes()) {
                return unusable("is larger than %,d bytes".formatted(limits.fileBytes()));
            }
            var root = json.readTree(Files.readAllBytes(path));
            return root instanceof ArrayNode entries ? of(entries) : unusable("is not an array");
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            return unusable(
                    place == null
                            ? "is broken"
                            : "is broken at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr()));
        } catch (IOException e) {
            return unusable(FileFinder.why(e));
        }
    }

    private static ArticleList unusable(String why) {
        return new ArticleList(Map.of(), List.of(why + "; the articles beside it are read without it; " + WANTED));
    }

    private static ArticleList of(ArrayNode entries) {
        var facts = new HashMap<String, GivenFacts>();
        var doubts = new ArrayList<String>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var file = entry.path("file").asText("");
            if (file.isBlank()) {
                doubts.add("entry %d names no \"file\" and is left out".formatted(i + 1));
            } else if (facts.put(file, factsOf(entry)) != null) {
                doubts.add("names '%s' twice; the later entry holds".formatted(file));
            }
        }
        return new ArticleList(Map.copyOf(facts), List.copyOf(doubts));
    }

    private static GivenFacts factsOf(JsonNode entry) {
        var facts = GivenFacts.of(
                key -> entry.path(key).isValueNode() && !entry.path(key).isNull()
                        ? entry.path(key).asText()
                        : null);
        var doubts =
                facts.doubts().stream().map(each -> "in articles.json, " + each).toList();
        return new GivenFacts(facts.id(), facts.metadata(), doubts);
    }
}
