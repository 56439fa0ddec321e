package org.onrecord.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.answer.Answer;
import org.onrecord.answer.Explanation;
import org.onrecord.question.Slots;

/** The JSON form of a reply. */
public final class ReplyJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReplyJson() {}

    /**
     * One reply as one line of JSON, without the line's end.
     *
     * @param ask the user's message
     * @param text what the console shows, without colours
     * @param explained whether to tell why each claim stands where it stands
     */
    public static String line(String ask, Answer answer, String text, boolean explained) {
        var json = NODES.objectNode().put("ask", ask);
        fill(json, answer);
        json.put("text", text);
        if (explained) {
            json.set("explained", explained(answer));
        }
        return json.toString();
    }

    private static void fill(ObjectNode json, Answer answer) {
        switch (answer) {
            case Answer.Found found -> fill(json, "answered", found.slots(), claims(List.of(found)), found.choices());
            case Answer.Nothing(var slots, var reasons, var choices, var story) ->
                fill(json, "nothing", slots, NODES.arrayNode(), choices);
            case Answer.Which(var name, var choices) -> fill(json, "clarify", null, NODES.arrayNode(), choices);
            case Answer.Chat(var topic, var choices) -> fill(json, "chat", null, NODES.arrayNode(), choices);
            case Answer.Several(var answers) -> fill(json, answers);
        }
    }

    /** Of several answers the first one that shows claims tells how the message was understood. */
    private static void fill(ObjectNode json, List<Answer> answers) {
        var found = answers.stream()
                .filter(Answer.Found.class::isInstance)
                .map(Answer.Found.class::cast)
                .toList();
        if (found.isEmpty()) {
            fill(json, answers.getFirst());
        } else {
            fill(json, "answered", found.getFirst().slots(), claims(found), List.of());
        }
    }

    private static ArrayNode explained(Answer answer) {
        var explanations = NODES.arrayNode();
        for (var each : Explanation.of(answer)) {
            var json = explanations.addObject().put("claim", each.claim());
            each.rank().parts().forEach(part -> json.put(part.name(), rounded(part.value())));
            json.put("sum", rounded(each.rank().sum())).put("before", each.before());
        }
        return explanations;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static void fill(
            ObjectNode json, String outcome, @Nullable Slots slots, ArrayNode claims, List<String> choices) {
        json.put("outcome", outcome);
        json.set("understood", understood(slots));
        json.set("claims", claims);
        json.set("choices", strings(choices));
    }

    private static ArrayNode claims(List<Answer.Found> found) {
        var claims = NODES.arrayNode();
        found.stream()
                .flatMap(each -> each.exhibits().stream())
                .forEach(each -> claims.add(ClaimJson.of(each.claim(), each.article())));
        return claims;
    }

    private static ObjectNode understood(@Nullable Slots slots) {
        var json = NODES.objectNode();
        if (slots == null) {
            return json;
        }
        var wanted = slots.wanted();
        json.put("words", slots.inWords());
        json.put("form", slots.form().name().toLowerCase(Locale.ROOT));
        json.set(
                "claimants",
                strings(slots.claimants().stream().map(each -> each.name()).toList()));
        json.put("act", wanted == null ? null : wanted.word());
        json.put("negated", wanted != null && wanted.negated());
        json.set(
                "topic", strings(slots.topic().stream().map(each -> each.word()).toList()));
        json.set("said", DaysJson.of(slots.said()));
        json.set("printed", DaysJson.of(slots.printed()));
        json.put("outlet", slots.outlet());
        json.put("quotation", slots.quotation());
        return json;
    }

    private static ArrayNode strings(List<String> values) {
        var array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
