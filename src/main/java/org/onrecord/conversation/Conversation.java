package org.onrecord.conversation;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.answer.Answer;
import org.onrecord.answer.Exhibit;
import org.onrecord.answer.Shown;
import org.onrecord.question.Before;
import org.onrecord.question.Question;
import org.onrecord.question.Slots;

/**
 * What the bot remembers of one chat.
 *
 * @param slots what "and Israel?" is a follow-up to; {@code null} before the first question
 * @param last ids of the claims shown last, which "source?" is about
 * @param all ids of the claims that "what else?" leaves out
 * @param claimants of the claims shown last: whom "he" means
 * @param touched when it was last spoken in
 */
public record Conversation(
        String chat,
        @Nullable Slots slots,
        List<String> last,
        Set<String> all,
        List<String> claimants,
        Instant touched) {

    private static final int MOST_REMEMBERED = 200;

    public Conversation {
        last = List.copyOf(last);
        all = Set.copyOf(all);
        claimants = List.copyOf(claimants);
    }

    /** One in which nothing was said. */
    public static Conversation begin(String chat, Instant now) {
        return new Conversation(chat, null, List.of(), Set.of(), List.of(), now);
    }

    Before before() {
        return new Before(slots, claimants);
    }

    Shown shown() {
        return new Shown(slots, last, all);
    }

    Conversation after(Question question, Answer answer, Instant now) {
        return switch (answer) {
            case Answer.Found found -> afterFound(question, found, now);
            case Answer.Nothing nothing -> new Conversation(chat, nothing.slots(), last, all, claimants, now);
            case Answer.Which which -> new Conversation(chat, slots(question), last, all, claimants, now);
            case Answer.Chat ignored -> new Conversation(chat, slots, last, all, claimants, now);
        };
    }

    private Conversation afterFound(Question question, Answer.Found found, Instant now) {
        var ids = found.exhibits().stream().map(exhibit -> exhibit.claim().id()).toList();
        var names = found.exhibits().stream()
                .map(Exhibit::claim)
                .map(claim -> claim.claimant().name())
                .distinct()
                .toList();
        boolean again = question instanceof Question.OfShown;
        var remembered = new LinkedHashSet<>(isContinued(found) || again ? all : Set.of());
        remembered.addAll(ids);
        return new Conversation(
                chat,
                found.slots(),
                again ? last : ids,
                remembered.size() > MOST_REMEMBERED ? Set.copyOf(ids) : remembered,
                again ? claimants : names,
                now);
    }

    /** Whether the same is still asked about, so that what was shown counts as shown. */
    private boolean isContinued(Answer.Found found) {
        return found.slots().beyondShown()
                || (slots != null && slots.claimants().equals(found.slots().claimants()));
    }

    private @Nullable Slots slots(Question question) {
        return question instanceof Question.Ambiguous ambiguous ? ambiguous.slots() : slots;
    }
}
