package org.onrecord.rounds;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.answer.Shown;
import org.onrecord.chat.Address;
import org.onrecord.chat.Answered;
import org.onrecord.chat.Reply;
import org.onrecord.claim.Claim;
import org.onrecord.conversation.Conversation;
import org.onrecord.conversation.Conversations;
import org.onrecord.conversation.Moments;
import org.onrecord.digest.News;
import org.onrecord.rounds.Summaries.Summary;

/** Has a conversation go on from what was sent unasked: "source?" asks about it. Safe for use by many threads. */
public record Remembering(Conversations conversations, Moments moments) {

    /**
     * Remembers what summaries show.
     *
     * @param summaries at least one; "show more" goes on with what they left out
     * @return the reply with what its buttons need to know: only these summaries, and not what was said before
     */
    Answered remember(Address to, Reply reply, List<Summary> summaries, Instant now) {
        var slots = summaries.getFirst().slots();
        var claims = summaries.stream()
                .flatMap(each -> each.digest().news())
                .map(News::claim)
                .toList();
        var ids = claims.stream().map(Claim::id).toList();
        var rest = summaries.stream()
                .flatMap(each -> each.digest().rest().stream())
                .map(news -> news.claim().id())
                .toList();
        var names =
                claims.stream().map(claim -> claim.claimant().name()).distinct().toList();
        var before = conversations.of(to.conversation()).shown();
        conversations.save(
                new Conversation(to.conversation(), before.listed(slots, claims).goingOnWith(rest), names, now));
        var alone = new Conversation(
                to.conversation(), Shown.NOTHING.listed(slots, claims).goingOnWith(rest), names, now);
        var understood = summaries.stream()
                .map(each -> each.subscription().follow().inWords())
                .collect(Collectors.joining("; "));
        return new Answered(reply, understood, ids, moments.write(alone));
    }
}
