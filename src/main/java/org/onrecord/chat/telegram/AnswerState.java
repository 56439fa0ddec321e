package org.onrecord.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.chat.Answered;
import org.onrecord.chat.Reply;

/**
 * What the buttons of one answer need to know, as it is kept under their key.
 *
 * @param moment see {@link Answered#moment()}
 * @param understood see {@link Answered#understood()}
 * @param claims ids of the claims quoted
 * @param choices questions that can be sent back
 */
record AnswerState(String moment, String understood, List<String> claims, List<String> choices) {

    private static final ObjectMapper JSON = new ObjectMapper();

    AnswerState {
        claims = List.copyOf(claims);
        choices = List.copyOf(choices);
    }

    static AnswerState of(Answered answered) {
        var choices = answered.reply().parts().stream()
                .filter(Reply.Choices.class::isInstance)
                .flatMap(part -> ((Reply.Choices) part).questions().stream())
                .distinct()
                .toList();
        return new AnswerState(answered.moment(), answered.understood(), answered.claims(), choices);
    }

    String written() {
        var json = JSON.createObjectNode().put("moment", moment).put("understood", understood);
        claims.forEach(json.putArray("claims")::add);
        choices.forEach(json.putArray("choices")::add);
        return json.toString();
    }

    /** Nothing when it was written by a version that wrote otherwise. */
    static Optional<AnswerState> read(String written) {
        try {
            var json = JSON.readTree(written);
            return Optional.of(new AnswerState(
                    Fields.text(json, "moment"),
                    Fields.text(json, "understood"),
                    texts(json.path("claims")),
                    texts(json.path("choices"))));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
