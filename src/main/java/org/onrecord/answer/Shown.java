package org.onrecord.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claim;
import org.onrecord.question.Slots;

/**
 * What was shown before in the same conversation. Plain data: claims are kept by their ids.
 *
 * @param slots of the last question; {@code null} before the first
 * @param last ids of the claims last listed, in the order shown: what "the second one" counts in
 * @param focus ids of those the last reply was about: what "when?" asks about
 * @param all ids of all claims shown since the question was last changed: what "what else?" leaves out
 * @param missed whether nothing was found for the last question, so that what was shown answers another
 * @param earlier ids of all claims shown in this conversation, those shown last first
 * @param rest ids of what is left of a list that was only begun, such as a summary; empty for what is looked for anew
 * @param story ids of the articles that are talked about: of the claims last listed, or where nothing was found those that
 *     are about the matter all the same
 */
public record Shown(
        @Nullable Slots slots,
        List<String> last,
        List<String> focus,
        Set<String> all,
        boolean missed,
        List<String> earlier,
        List<String> rest,
        List<String> story) {

    public static final Shown NOTHING =
            new Shown(null, List.of(), List.of(), Set.of(), false, List.of(), List.of(), List.of());

    /** So many are remembered; nobody asks for the source of what was shown before that. */
    private static final int MOST = 100;

    private static final double OF_THE_STORY = 0.75;

    public Shown {
        last = List.copyOf(last);
        focus = List.copyOf(focus);
        all = Set.copyOf(all);
        earlier = List.copyOf(earlier);
        // What an older version kept has none.
        rest = List.copyOf(Objects.requireNonNullElse(rest, List.of()));
        story = List.copyOf(Objects.requireNonNullElse(story, List.of()));
    }

    /**
     * After a question without an answer; one about what was shown leaves the question and the story as they were.
     *
     * @param articles ids of what is about its matter all the same
     */
    public Shown asked(@Nullable Slots next, List<String> articles) {
        return Objects.equals(next, slots)
                ? this
                : new Shown(next, last, focus, all, true, earlier, List.of(), articles);
    }

    /** After claims were listed that are all talked about. */
    public Shown listed(Slots next, List<Claim> claims) {
        var articles = claims.stream().map(claim -> claim.excerpt().article()).toList();
        return listed(next, claims, articles);
    }

    /**
     * After an answer was shown. What is far less on its matter than the first tells another story, and so does what is
     * told elsewhere of a story that goes on.
     */
    public Shown listed(Answer.Found found) {
        double first =
                found.exhibits().isEmpty() ? 0 : onTheMatter(found.exhibits().getFirst());
        var articles = found.exhibits().stream()
                .filter(each -> onTheMatter(each) >= OF_THE_STORY * first)
                .map(each -> each.article().id())
                .toList();
        boolean goesOn = !articles.isEmpty() && story.contains(articles.getFirst());
        return listed(
                found.slots(),
                found.exhibits().stream().map(Exhibit::claim).toList(),
                goesOn ? articles.stream().filter(story::contains).toList() : articles);
    }

    private static double onTheMatter(Exhibit exhibit) {
        return exhibit.rank().words();
    }

    private Shown listed(Slots next, List<Claim> claims, List<String> articles) {
        var ids = claims.stream().map(Claim::id).toList();
        var seen = remembered(isContinued(next) ? all : Set.of(), ids);
        var left = next.beyondShown() ? after(ids) : List.<String>of();
        return new Shown(
                next,
                ids,
                ids,
                seen,
                false,
                withFirst(ids),
                left,
                articles.stream().distinct().toList());
    }

    /** The same of a list that was only begun: "show more" goes on with these, whatever else fits the question. */
    public Shown goingOnWith(List<String> others) {
        var left = others.subList(0, Math.min(MOST, others.size()));
        return new Shown(slots, last, focus, all, missed, earlier, left, story);
    }

    /** What is left of the list when these are shown. */
    private List<String> after(List<String> ids) {
        int shown = ids.isEmpty() ? -1 : rest.indexOf(ids.getLast());
        return rest.subList(shown + 1, rest.size());
    }

    /** After claims that had been shown were asked about. */
    public Shown lookedAt(List<String> ids) {
        return new Shown(slots, last, ids, remembered(all, ids), missed, withFirst(ids), rest, story);
    }

    /** Whether the same is still asked about, so that what was shown counts as shown. */
    private boolean isContinued(Slots next) {
        return next.beyondShown() || (slots != null && slots.claimants().equals(next.claimants()));
    }

    private static Set<String> remembered(Set<String> before, List<String> ids) {
        var all = new LinkedHashSet<>(before);
        all.addAll(ids);
        return all.size() > MOST ? Set.copyOf(ids) : all;
    }

    private List<String> withFirst(List<String> ids) {
        var all = new LinkedHashSet<>(ids);
        all.addAll(earlier);
        return new ArrayList<>(all).subList(0, Math.min(MOST, all.size()));
    }
}
