package org.onrecord.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.claim.Days;
import org.onrecord.index.ClaimIndex;
import org.onrecord.question.Form;
import org.onrecord.question.Pointer;
import org.onrecord.question.Question;
import org.onrecord.question.Slots;
import org.onrecord.question.Who;
import org.onrecord.similarity.Similarity;

/**
 * Finds the claims that answer a question. Safe for use by many threads.
 *
 * <p>Each kind of question has a class that answers it: {@link AboutMatter}, {@link AboutShown}; who is meant is settled
 * here.
 */
public final class AnswerComposer {

    private static final Pattern SENTENCE = Pattern.compile("(?s)\\p{Lu}.*[.!…]");

    private final Search search;
    private final NearMisses nearMisses;
    private final Stories stories;
    private final Namesakes namesakes;
    private final AboutMatter matter;
    private final AboutShown aboutShown;
    private final Examples examples;

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
        this.stories = new Stories(index, search);
        this.namesakes = new Namesakes(search);
        var page = new Page(search, new Notes(search), most);
        this.matter = new AboutMatter(index, search, stories, page, nearMisses);
        this.aboutShown = new AboutShown(search, page);
        this.examples = new Examples(index, search);
    }

    /**
     * Never makes up an answer: what it says comes from the index, or it says that nothing was found.
     *
     * @param question as it is {@linkplain #settled settled}
     */
    public Answer compose(Question question, Shown shown) {
        return switch (question) {
            case Question.About about -> about(about, shown);
            case Question.OfShown ofShown -> ofShown(ofShown, shown);
            case Question.Pasted pasted -> pasted(pasted, shown);
            case Question.Ambiguous ambiguous -> which(ambiguous, shown);
            case Question.SmallTalk(var topic) -> chat(topic);
        };
    }

    /** What is asked, where it takes the record to tell: words that nobody is on record with were not pasted. */
    public Question settled(Question question) {
        if (!(question instanceof Question.Pasted pasted) || !pasted.unsure()) {
            return question;
        }
        return matter.isVerbatim(pasted.words())
                ? new Question.Pasted(pasted.words(), pasted.otherwise(), false)
                : question.asAsked();
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
            return matter.answer(otherwise, false, shown, new ArrayList<>());
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
        return matter.answer(slots.withTime(before, null), false, shown, new ArrayList<>());
    }

    /** Words with a full stop are somebody's; what is written without one is asked when nobody said it. */
    private Answer pasted(Question.Pasted pasted, Shown shown) {
        var words = matter.answer(pasted.words(), false, shown, new ArrayList<>());
        var text = pasted.words().quotation();
        boolean sentence = text != null && SENTENCE.matcher(text).matches();
        if (sentence || !(words instanceof Answer.Nothing)) {
            return words;
        }
        return compose(pasted.otherwise(), shown);
    }

    /** What goes on from the question before is asked by itself where the matter before leads nowhere. */
    private Answer about(Question.About question, Shown shown) {
        var answer = matter.answer(question.slots(), question.guessed(), shown, new ArrayList<>());
        var alone = question.alone();
        if (!(answer instanceof Answer.Nothing nothing)) {
            return answer;
        }
        return alone == null || alone.isEmpty()
                ? nothing.about(question.guessed() ? shown.story() : stories.about(nothing.slots(), shown))
                : matter.answer(alone, false, shown, new ArrayList<>());
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
            return matter.answer(
                    inStory.getFirst(),
                    true,
                    shown,
                    new ArrayList<>(List.of(Namesakes.taken(name, inStory.getFirst()))));
        }
        var onRecord = namesakes.onRecord(each);
        if (onRecord.size() == 1) {
            var remark = Namesakes.taken(name, onRecord.getFirst());
            return matter.answer(onRecord.getFirst(), false, shown, new ArrayList<>(List.of(remark)));
        }
        if (asked.byRole() && !slots.topic().isEmpty()) {
            var all = Who.described(name, Candidates.names(slots.claimants()));
            return matter.answer(slots.withClaimants(List.of(all)), false, shown, new ArrayList<>());
        }
        var likely = namesakes.likeliest(onRecord);
        if (likely != null) {
            var meant = likely.claimants().getFirst().name();
            var remark = "I take “" + name + "” as " + meant + ", who is on record most.";
            var answer = matter.answer(likely, false, shown, new ArrayList<>(List.of(remark)));
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
