package org.onrecord.chat;

import java.util.List;

/**
 * What became of a message.
 *
 * @param understood how it was understood, in plain words such as "Iran · admit"; empty for small talk
 * @param claims ids of the claims that the reply quotes, in the order of its quotes
 * @param moment the conversation after this answer, in a form that only {@link Answerer} reads; to be kept for buttons
 */
public record Answered(Reply reply, String understood, List<String> claims, String moment) {
    public Answered {
        claims = List.copyOf(claims);
    }
}
