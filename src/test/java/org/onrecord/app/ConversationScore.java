package org.onrecord.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Compares replies with what conversations expect of them. What may be expected is told in the first test that uses it. */
record ConversationScore(List<String> right, List<String> wrong) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The conversations of a file, each a line of JSON. */
    static List<JsonNode> read(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(ConversationScore::tree)
                .toList();
    }

    /** What is typed: a message a line, an empty line between conversations. */
    static String typed(List<JsonNode> conversations) {
        return conversations.stream()
                .map(conversation -> stream(conversation.path("turns"))
                                .map(turn -> turn.path("ask").textValue())
                                .collect(Collectors.joining("\n"))
                        + "\n")
                .collect(Collectors.joining("\n"));
    }

    /** @param replies one for each turn, in order */
    static ConversationScore of(List<JsonNode> conversations, List<JsonNode> replies) {
        var right = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        int at = 0;
        for (var conversation : conversations) {
            int number = 1;
            for (var turn : conversation.path("turns")) {
                var name = conversation.path("id").textValue() + "." + number++;
                (fits(turn, replies.get(at++)) ? right : wrong).add((isRefusal(turn) ? "refusal " : "") + name);
            }
        }
        return new ConversationScore(List.copyOf(right), List.copyOf(wrong));
    }

    /** Refusals that should have been given, and were not. */
    List<String> brokenRefusals() {
        return wrong.stream().filter(name -> name.startsWith("refusal ")).toList();
    }

    private static boolean isRefusal(JsonNode turn) {
        return !turn.path("outcome").asText("answered").startsWith("answered");
    }

    private static boolean fits(JsonNode turn, JsonNode reply) {
        var claims = stream(reply.path("claims")).toList();
        var excerpts = claims.stream()
                .map(claim -> plain(claim.path("excerpt").path("text").textValue()))
                .toList();
        var text = plain(reply.path("text").textValue());
        boolean answered = reply.path("outcome").textValue().equals("answered");
        return List.of(turn.path("outcome").asText("answered").split("\\|"))
                        .contains(reply.path("outcome").textValue())
                && (answered ? !claims.isEmpty() : claims.isEmpty() && !text.contains("http"))
                && (turn.path("first").isMissingNode()
                        || (!excerpts.isEmpty() && hasAny(excerpts.getFirst(), turn.path("first"))))
                && stream(turn.path("all"))
                        .allMatch(group -> excerpts.stream().anyMatch(excerpt -> hasAny(excerpt, group)))
                && excerpts.stream().noneMatch(excerpt -> hasAny(excerpt, turn.path("not")))
                && claims.stream().allMatch(claim -> isBy(claim.path("claimant"), turn.path("every_claimant")))
                && stream(turn.path("text_has"))
                        .allMatch(wanted -> List.of(wanted.textValue().split("\\|")).stream()
                                .anyMatch(words -> text.contains(plain(words))));
    }

    private static boolean isBy(JsonNode claimant, JsonNode allowed) {
        return allowed.isMissingNode()
                || stream(allowed)
                        .map(JsonNode::textValue)
                        .anyMatch(name ->
                                name.equalsIgnoreCase(claimant.path("name").textValue())
                                        || name.equalsIgnoreCase(
                                                claimant.path("represents").textValue()));
    }

    static boolean hasAny(String text, JsonNode words) {
        return stream(words).anyMatch(each -> text.contains(plain(each.textValue())));
    }

    static String plain(String text) {
        return String.join(" ", text.strip().split("\\s+")).toLowerCase(Locale.ROOT);
    }

    static java.util.stream.Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + line, e);
        }
    }
}
