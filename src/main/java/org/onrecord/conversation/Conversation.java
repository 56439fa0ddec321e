package org.onrecord.conversation;

import java.time.Instant;
import java.util.List;
import org.onrecord.answer.Answer;
import org.onrecord.answer.Shown;
import org.onrecord.question.Before;
import org.onrecord.question.Question;

/**
 * What the bot remembers of one chat.
 *
 * @param shown the question that "and Israel?" is a follow-up to, and the claims shown
 * @param claimants of the claims the last reply was about, as far as they tell its story: whom "he" means; an outlet that tells
 *     something itself is nobody
 * @param touched when it was last spoken in
 */
public record Conversation(String chat, Shown shown, List<String> claimants, Instant touched) {

    public Conversation {
        claimants = List.copyOf(claimants);
    }

    /** One in which nothing was said. */
    public static Conversation begin(String chat, Instant now) {
        return new Conversation(chat, Shown.NOTHING, List.of(), now);
    }

    /** The same in another chat. */
    Conversation in(String other) {
        return new Conversation(other, shown, claimants, touched);
    }

    /** See {@link Shown#goingOnWith}. */
    Conversation goingOnWith(List<String> claims) {
        return new Conversation(chat, shown.goingOnWith(claims), claimants, touched);
    }

    Before before() {
        return new Before(shown.slots(), claimants, shown.missed());
    }

    Conversation after(Question question, Answer answer, Instant now) {
        return switch (answer) {
            case Answer.Found found -> afterFound(found, now);
            case Answer.Nothing nothing -> afterNothing(nothing, now);
            case Answer.Which ignored
            when question instanceof Question.Ambiguous ambiguous ->
                new Conversation(chat, shown.asked(ambiguous.slots(), shown.story()), claimants, now);
            case Answer.Which ignored -> new Conversation(chat, shown, claimants, now);
            case Answer.Chat ignored -> new Conversation(chat, shown, claimants, now);
            case Answer.Several(var answers) -> answers.isEmpty() ? this : after(question, answers.getLast(), now);
        };
    }

    /** Of those who spoke before "he" is none any more, where the talk has come to something else. */
    private Conversation afterNothing(Answer.Nothing nothing, Instant now) {
        var next = shown.asked(nothing.slots(), nothing.story());
        return new Conversation(chat, next, next.story().equals(shown.story()) ? claimants : List.of(), now);
    }

    private Conversation afterFound(Answer.Found found, Instant now) {
        var claims = found.exhibits().stream().map(exhibit -> exhibit.claim()).toList();
        var next = found.about() == null
                ? shown.listed(found)
                : shown.lookedAt(claims.stream().map(claim -> claim.id()).toList());
        var names = claims.stream()
                .filter(claim -> !claim.isReport()
                        && next.story().contains(claim.excerpt().article()))
                .map(claim -> claim.claimant().name())
                .distinct()
                .toList();
        return new Conversation(chat, next, names, now);
    }
}
