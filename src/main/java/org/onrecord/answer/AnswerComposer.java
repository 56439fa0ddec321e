package org.onrecord.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Days;
import org.onrecord.index.ClaimIndex;
import org.onrecord.question.Form;
import org.onrecord.question.Pointer;
import org.onrecord.question.Question;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;
import org.onrecord.similarity.Similarity;

/**
 * Finds the claims that answer a question. Safe for use by many threads.
 *
 * <p>Each kind of question has a class that answers it: {@link AboutShown}, {@link QuotationCheck}; whatever asks for
 * claims is looked for here, first as asked, then with typos mended, then more widely.
 */
public final class AnswerComposer {

    private static final double ON_THE_MATTER = 0.35;

    private static final Pattern SENTENCE = Pattern.compile("(?s)\\p{Lu}.*[.!…]");

    private final Search search;
    private final NearMisses nearMisses;
    private final QuotationCheck quotations;
    private final Typos typos;
    private final Widening widening;
    private final ByDescription byDescription;
    private final Stories stories;
    private final Order order;
    private final Namesakes namesakes;
    private final Page page;
    private final AboutShown aboutShown;
    private final Examples examples;
    private final OffTopic offTopic;

    public AnswerComposer(ClaimIndex index, Similarity similarity) {
        this(index, similarity, Page.MOST);
    }

    /**
     * The same with shorter or longer answers.
     *
     * @param most how many claims an answer shows; of positions over time a few more
     */
    public AnswerComposer(ClaimIndex index, Similarity similarity, int most) {
        this.search = new Search(index, similarity);
        this.nearMisses = new NearMisses(search);
        this.typos = new Typos(search);
        this.widening = new Widening(search);
        this.byDescription = new ByDescription(search);
        this.stories = new Stories(index, search);
        this.order = new Order(stories);
        this.namesakes = new Namesakes(search);
        this.page = new Page(search, new Notes(search), most);
        this.quotations = new QuotationCheck(search, page);
        this.aboutShown = new AboutShown(search, page);
        this.examples = new Examples(index, search);
        this.offTopic = new OffTopic(search);
    }

    /** Never makes up an answer: what it says comes from the index, or it says that nothing was found. */
    public Answer compose(Question question, Shown shown) {
        return switch (question) {
            case Question.About about -> about(about, shown);
            case Question.OfShown ofShown -> ofShown(ofShown, shown);
            case Question.Pasted pasted -> pasted(pasted, shown);
            case Question.Ambiguous ambiguous -> which(ambiguous, shown);
            case Question.SmallTalk(var topic) -> chat(topic);
        };
    }

    /** One claim by its id, as an answer to what its claimant said; nothing when it is not on record (any more). */
    public Optional<Answer.Found> findClaim(String id) {
        return search.again(id).flatMap(each -> {
            var name = each.claim().claimant().name();
            var slots = Slots.of(Form.STATEMENTS).withClaimants(List.of(new Who(name, Set.of(name), true)));
            return search.exhibit(each, slots)
                    .map(exhibit -> new Answer.Found(slots, List.of(exhibit), 0, List.of(), null, List.of()));
        });
    }

    private Answer ofShown(Question.OfShown question, Shown shown) {
        if (question.ask() == Question.Ask.EARLIER) {
            return earlier(shown);
        }
        var answer = aboutShown.answer(question, shown);
        if (answer != null) {
            return answer;
        }
        if (question.pointer() instanceof Pointer.Described(var none, var otherwise)) {
            return about(otherwise, false, shown, new ArrayList<>());
        }
        var slots = shown.slots();
        return slots == null
                ? chat(Question.Topic.NOTHING_BEFORE)
                : new Answer.Nothing(
                        slots, List.of("So I have shown nothing yet that you could ask about."), List.of());
    }

    /** The question before, as of the days before those shown. */
    private Answer earlier(Shown shown) {
        var slots = shown.slots();
        if (slots == null) {
            return chat(Question.Topic.NOTHING_BEFORE);
        }
        var first = shown.focus().stream()
                .flatMap(id -> search.again(id).stream())
                .map(Ranked::saidOrPrinted)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        if (first.equals(LocalDate.MAX)) {
            return nearMisses.of(slots);
        }
        var before = new Days(LocalDate.MIN, first.minusDays(1), "");
        return about(slots.withTime(before, null), false, shown, new ArrayList<>());
    }

    /** Words with a full stop are somebody's; what is written without one is asked when nobody said it. */
    private Answer pasted(Question.Pasted pasted, Shown shown) {
        var words = about(pasted.words(), false, shown, new ArrayList<>());
        var text = pasted.words().quotation();
        boolean sentence = text != null && SENTENCE.matcher(text).matches();
        if (sentence || !(words instanceof Answer.Nothing)) {
            return words;
        }
        return compose(pasted.otherwise(), shown);
    }

    /** What goes on from the question before is asked by itself where the matter before leads nowhere. */
    private Answer about(Question.About question, Shown shown) {
        var answer = about(question.slots(), question.guessed(), shown, new ArrayList<>());
        var alone = question.alone();
        return answer instanceof Answer.Nothing && alone != null && !alone.isEmpty()
                ? about(alone, false, shown, new ArrayList<>())
                : answer;
    }

    private Answer about(Slots asked, boolean guessed, Shown shown, List<String> remarks) {
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
            return ofStory(slots, stories.inStory(slots, shown, byDescription), shown, remarks);
        }
        if (guessed && stories.isAskedOfStory(slots, shown)) {
            return ofStory(slots, stories.inStory(slots, shown), shown, remarks);
        }
        boolean goesOn = guessed || slots.topic().stream().allMatch(TopicWord::isLoose);
        var told = goesOn ? stories.told(slots, shown) : List.<Ranked>of();
        var ranked = stories.goingOn(stories.with(search.findFolded(slots), told, slots, shown), slots, shown);
        if (guessed && told.isEmpty() && isElsewhere(ranked, slots)) {
            return nearMisses.of(slots);
        }
        if (ranked.isEmpty()) {
            var corrected = typos.correct(slots, remarks);
            if (corrected != null) {
                slots = corrected;
                ranked = search.findFolded(slots);
            }
        }
        if (ranked.isEmpty()) {
            var wider = wider(slots);
            if (wider == null) {
                return offTopic.is(slots) ? chat(Question.Topic.OFF_TOPIC) : nearMisses.of(slots);
            }
            remarks.add(wider.remark());
            slots = wider.slots();
            ranked = wider.claims();
        }
        if (slots.form() == Form.PERSON) {
            remarks.add(Portrait.of(ranked));
        }
        var arranged = order.arranged(ranked, slots, shown);
        return slots.beyondShown() ? beyond(slots, arranged, shown, remarks) : page.of(slots, arranged, remarks);
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
        return inStory.isEmpty()
                ? nearMisses.of(before == null ? slots : slots.withTopic(before.topic()))
                : page.of(slots, order.arranged(inStory, slots, shown), remarks);
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
        return !slots.claimants().isEmpty()
                && !slots.topic().isEmpty()
                && !ranked.isEmpty()
                && ranked.stream().noneMatch(each -> each.topic() >= ON_THE_MATTER);
    }

    /** What was not shown yet; when nothing is left, what else the same claimants said. */
    private Answer beyond(Slots slots, List<Ranked> folded, Shown shown, List<String> remarks) {
        var more = folded.stream().filter(each -> !each.isAmong(shown.all())).toList();
        if (!more.isEmpty()) {
            return page.of(slots, more, remarks);
        }
        if (!slots.claimants().isEmpty() && !slots.topic().isEmpty()) {
            var anything = slots.withTopic(List.of()).withForm(Form.STATEMENTS);
            var others = search.findFolded(anything).stream()
                    .filter(each -> !each.isAmong(shown.all()))
                    .toList();
            if (!others.isEmpty()) {
                remarks.add("That was all on " + Wording.topic(slots.topic()) + "; on other matters:");
                return page.of(anything, others, remarks);
            }
        }
        return new Answer.Nothing(slots, List.of("That is all I have on this."), List.of());
    }

    /**
     * A name that fits several: whoever of them is in the story, or the only one on record; of those who share a role all
     * that have something to say on the matter; else the user is asked.
     */
    private Answer which(Question.Ambiguous asked, Shown shown) {
        var name = asked.name();
        var slots = asked.slots();
        var each = asked.candidates().stream()
                .map(candidate -> slots.withClaimants(List.of(candidate)))
                .toList();
        var inStory = each.stream().filter(one -> stories.has(one, shown)).toList();
        if (inStory.size() == 1) {
            return about(
                    inStory.getFirst(),
                    true,
                    shown,
                    new ArrayList<>(List.of(Namesakes.taken(name, inStory.getFirst()))));
        }
        var onRecord = namesakes.onRecord(each);
        if (onRecord.size() == 1) {
            var remark = Namesakes.taken(name, onRecord.getFirst());
            return about(onRecord.getFirst(), false, shown, new ArrayList<>(List.of(remark)));
        }
        if (asked.byRole() && !slots.topic().isEmpty()) {
            var all = Who.described(name, Candidates.names(slots.claimants()));
            return about(slots.withClaimants(List.of(all)), false, shown, new ArrayList<>());
        }
        var likely = namesakes.likeliest(onRecord);
        if (likely != null) {
            var meant = likely.claimants().getFirst().name();
            var remark = "I take “" + name + "” as " + meant + ", who is on record most.";
            var answer = about(likely, false, shown, new ArrayList<>(List.of(remark)));
            return answer instanceof Answer.Found found ? found.or(Namesakes.questions(onRecord, likely)) : answer;
        }
        return onRecord.isEmpty() ? nearMisses.of(slots) : new Answer.Which(name, Namesakes.questions(onRecord, null));
    }

    private Answer chat(Question.Topic topic) {
        boolean helpful = switch (topic) {
            case HELP, GREETING, WHO_ARE_YOU, OFF_TOPIC, NOT_UNDERSTOOD, NOTHING_BEFORE -> true;
            case THANKS, GOODBYE, HOW_ARE_YOU, INSULT, PRAISE, TOO_LONG, NO_SUCH_DAY -> false;
        };
        return new Answer.Chat(topic, helpful ? examples.questions() : List.of());
    }
}
