package org.onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.ClaimIndex;
import org.onrecord.question.Form;
import org.onrecord.question.Question;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;

/**
 * Answers whatever asks for claims by its slots: in the story that was shown where only that is meant, else on record, first
 * as asked, then with typos mended, then more widely. Safe for use by many threads.
 */
final class AboutMatter {

    private static final double ON_THE_MATTER = 0.35;
    /** The same of a matter of nothing but verbs, which much else has, too. */
    private static final double RIGHT_ON_IT = 0.8;

    private final Search search;
    private final Stories stories;
    private final Page page;
    private final Examples examples;
    private final NearMisses nearMisses;
    private final QuotationCheck quotations;
    private final Typos typos;
    private final Widening widening;
    private final ByDescription byDescription;
    private final Order order;
    private final OffTopic offTopic;
    private final ToldByOthers toldByOthers;
    private final Beyond beyond;
    private final SameEvent sameEvent;

    AboutMatter(ClaimIndex index, Search search, Stories stories, Page page, NearMisses nearMisses) {
        this.search = search;
        this.stories = stories;
        this.page = page;
        this.nearMisses = nearMisses;
        this.examples = new Examples(index, search);
        this.quotations = new QuotationCheck(search, page);
        this.typos = new Typos(search);
        this.widening = new Widening(search);
        this.byDescription = new ByDescription(search);
        this.order = new Order(stories);
        this.offTopic = new OffTopic(search);
        this.toldByOthers = new ToldByOthers(search);
        this.beyond = new Beyond(search, page);
        this.sameEvent = new SameEvent(search);
    }

    /**
     * What is on record, or why nothing is.
     *
     * @param guessed whether some of the slots were taken over from the question before
     * @param remarks what was made of the question so far, to be told with the answer; more are added
     */
    Answer answer(Slots asked, boolean guessed, Shown shown, List<String> remarks) {
        var quotation = asked.quotation();
        if (quotation != null) {
            return quotations.answer(asked, quotation, remarks);
        }
        var begun = rest(asked, shown);
        if (begun != null) {
            return begun;
        }
        var slots = ofOneClaimant(asked);
        if (stories.isOfStory(slots, shown)) {
            var inStory = stories.inStory(slots, shown, byDescription);
            // Where nothing was shown, the story is only what comes near.
            if (!inStory.isEmpty() || !shown.missed()) {
                return ofStory(slots, inStory, shown, remarks);
            }
        }
        if (stories.isAskedOfStory(slots, guessed, shown)) {
            return ofStory(slots, stories.inStory(slots, shown), shown, remarks);
        }
        return onRecord(slots, guessed, shown, remarks);
    }

    /** Whether words are on record as they are. */
    boolean isVerbatim(Slots words) {
        return quotations.isVerbatim(words);
    }

    private Answer onRecord(Slots slots, boolean guessed, Shown shown, List<String> remarks) {
        boolean goesOn = guessed || slots.topic().stream().allMatch(TopicWord::isLoose);
        var told = goesOn ? stories.told(slots, shown) : List.<Ranked>of();
        var found = stories.with(search.findFolded(slots), told, slots, shown);
        var going = stories.goingOn(found, slots, guessed, shown);
        var ranked = sameEvent.of(going, slots, shown);
        if (ranked.isEmpty() && !going.isEmpty()) {
            return nearMisses.of(slots);
        }
        if (guessed && told.isEmpty() && isElsewhere(ranked, slots)) {
            return nearMisses.of(slots);
        }
        if (ranked.isEmpty() && slots.byOthers() && !shown.all().isEmpty()) {
            return beyond.answer(slots, ranked, shown, remarks);
        }
        return ranked.isEmpty() ? otherwise(slots, shown, remarks) : listed(slots, ranked, shown, remarks);
    }

    /** What is found with typos mended, or more widely. */
    private Answer otherwise(Slots asked, Shown shown, List<String> remarks) {
        var corrected = typos.correct(asked, remarks);
        var slots = corrected == null ? asked : corrected;
        var ranked = corrected == null ? List.<Ranked>of() : search.findFolded(corrected);
        if (!ranked.isEmpty()) {
            return listed(slots, ranked, shown, remarks);
        }
        var wider = Weekdays.find(slots, search);
        if (wider == null) {
            wider = wider(slots);
        }
        if (wider == null) {
            wider = toldByOthers.find(slots, shown);
        }
        if (wider == null) {
            return offTopic.is(slots)
                    ? new Answer.Chat(Question.Topic.OFF_TOPIC, examples.questions())
                    : nearMisses.of(slots);
        }
        remarks.add(wider.remark());
        return listed(wider.slots(), wider.claims(), shown, remarks);
    }

    private Answer listed(Slots slots, List<Ranked> ranked, Shown shown, List<String> remarks) {
        if (slots.form() == Form.PERSON) {
            remarks.add(Portrait.of(ranked));
        }
        var arranged = order.arranged(ranked, slots, shown);
        return slots.beyondShown() ? beyond.answer(slots, arranged, shown, remarks) : page.of(slots, arranged, remarks);
    }

    /** The next ones of a list that was begun, such as a summary; {@code null} when there are none, or more is asked. */
    private @Nullable Answer rest(Slots asked, Shown shown) {
        var before = shown.slots();
        if (shown.rest().isEmpty() || before == null || !asked.equals(before.beyond())) {
            return null;
        }
        var rest =
                shown.rest().stream().flatMap(id -> search.again(id).stream()).toList();
        return rest.isEmpty() ? null : page.of(asked, rest, new ArrayList<>());
    }

    /** What the story tells, which is all that is asked for. */
    private Answer ofStory(Slots slots, List<Ranked> inStory, Shown shown, List<String> remarks) {
        var before = shown.slots();
        if (inStory.isEmpty()) {
            var nothing = nearMisses.of(before == null ? slots : slots.withTopic(before.topic()));
            return nothing.reasons().isEmpty() ? notThere(nothing) : nothing;
        }
        return page.of(slots, order.arranged(inStory, slots, shown), remarks);
    }

    private static Answer notThere(Answer.Nothing nothing) {
        var anybody = Slots.of(Form.STATEMENTS).withClaimants(nothing.slots().claimants());
        var reason = "There is nothing by " + Wording.whos(anybody.claimants()) + " in what I just showed.";
        return new Answer.Nothing(nothing.slots(), List.of(reason), List.of(Wording.question(anybody)));
    }

    private Widening.@Nullable Found wider(Slots slots) {
        var wider = widening.of(slots);
        return wider == null ? byDescription.find(slots) : wider;
    }

    /** A position is somebody's: of the first one named, where no claimant is. */
    private static Slots ofOneClaimant(Slots slots) {
        var named = slots.form() == Form.POSITION && slots.claimants().isEmpty()
                ? slots.topic().stream()
                        .filter(word -> word.weight() == TopicWord.Weight.NAME)
                        .findFirst()
                : Optional.<TopicWord>empty();
        return named.map(word -> slots.withClaimants(List.of(new Who(word.word(), Set.of(word.word()), true)))
                        .withTopic(slots.topic().stream()
                                .filter(other -> !other.equals(word))
                                .toList()))
                .orElse(slots);
    }

    /** Whether what was found is not on the matter that was taken over from the question before. */
    private static boolean isElsewhere(List<Ranked> ranked, Slots slots) {
        boolean onlyVerbs = slots.topic().stream().allMatch(TopicWord::isLoose);
        double least = onlyVerbs && slots.wanted() != null ? RIGHT_ON_IT : ON_THE_MATTER;
        return !slots.claimants().isEmpty()
                && !slots.topic().isEmpty()
                && !ranked.isEmpty()
                && ranked.stream().noneMatch(each -> each.topic() >= least);
    }
}
