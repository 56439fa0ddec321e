package org.onrecord.rounds;

import java.time.Instant;
import java.util.List;
import org.onrecord.chat.Address;
import org.onrecord.conversation.Conversation;
import org.onrecord.conversation.Conversations;
import org.onrecord.digest.Digest;
import org.onrecord.question.Slots;

/** Has a conversation go on from what was sent unasked: "source?" asks about it. Safe for use by many threads. */
record Remembering(Conversations conversations) {

    /** @param slots what "show more" asks for */
    void remember(Address to, Slots slots, List<Digest> shown, Instant now) {
        var claims =
                shown.stream().flatMap(Digest::news).map(news -> news.claim()).toList();
        var before = conversations.of(to.conversation());
        var ids = claims.stream().map(claim -> claim.id()).toList();
        var names =
                claims.stream().map(claim -> claim.claimant().name()).distinct().toList();
        conversations.save(new Conversation(to.conversation(), before.shown().listed(slots, ids), names, now));
    }
}
