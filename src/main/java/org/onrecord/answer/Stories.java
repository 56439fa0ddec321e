package org.onrecord.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.onrecord.article.Excerpt;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimIndex;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;

/**
 * Knows the articles whose claims were just shown. What goes on from a question is about the same story: "and the mother?"
 * asks for the mother in that article, whatever words the question before had. Safe for use by many threads.
 */
final class Stories {

    /** What it is worth to be in the story, where the question names no matter. */
    private static final double WITHOUT_MATTER = 3;

    /** The same where it takes its matter over from the question before. */
    private static final double SAME_MATTER = 1.5;

    private static final double REPEATED = 0.5;

    /** So many characters after what was shown, some four paragraphs, is where it is replied to. */
    private static final int SOON = 1_500;

    /** So much of the matter must be in what is told elsewhere. */
    private static final double ON_THE_MATTER = 0.35;

    /** So little less of the matter is as good. */
    private static final double AS_NEAR = 0.1;

    /** A matter that is in more articles is none of one story. */
    private static final int MOST = 3;

    private static final Set<Form> TOLD = EnumSet.of(Form.STATEMENTS, Form.LATEST, Form.REASON);

    /** What another story counts has nothing to do with this one. */
    private static final Set<Form> COUNTED = EnumSet.of(Form.FIGURE, Form.TIME, Form.DURATION);

    private final ClaimIndex index;
    private final Search search;
    private final SameEvent sameEvent;

    Stories(ClaimIndex index, Search search) {
        this.index = index;
        this.search = search;
        this.sameEvent = new SameEvent(search);
    }

    /**
     * The articles that tell of the matter of a question, though nothing in them answers it; empty when none does. A question
     * without a matter goes on about that before.
     */
    List<String> about(Slots slots, Shown shown) {
        if (slots.topic().stream().allMatch(TopicWord::isLoose)) {
            return shown.story();
        }
        var words = new ArrayList<>(
                slots.topic().stream().filter(word -> !word.isLoose()).toList());
        slots.claimants().stream().filter(who -> !who.isPronoun()).forEach(who -> words.addAll(TopicWords.allOf(who)));
        var near =
                search.findSharing((words.size() + 1) / 2, Slots.of(Form.MATTER).withTopic(words));
        double nearest = near.isEmpty() ? 0 : near.getFirst().topic();
        return nearest < ON_THE_MATTER
                ? List.of()
                : near.stream()
                        .filter(each -> each.topic() >= nearest - AS_NEAR)
                        .map(Ranked::article)
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    /** What the claimants say in the story, whatever about; empty where the question is not about the same matter. */
    List<Ranked> told(Slots slots, Shown shown) {
        boolean named = slots.topic().stream().anyMatch(word -> !word.isLoose());
        if (!TOLD.contains(slots.form()) || slots.claimants().isEmpty() || (named && !isSameMatter(slots, shown))) {
            return List.of();
        }
        return search.findIn(shown.story(), loosely(slots));
    }

    /**
     * What was found, and first what the story has of it: who asks on without naming anybody new goes on about it, however
     * much more there is on "the crash" or "the police" elsewhere.
     */
    List<Ranked> goingOn(List<Ranked> found, Slots asked, boolean guessed, Shown shown) {
        var slots = withoutKnownNames(asked, shown);
        if (shown.story().isEmpty() || !isOpen(slots)) {
            return found;
        }
        var whole = search.findIn(shown.story(), slots);
        boolean counts = COUNTED.contains(slots.form());
        var told = whole.isEmpty() && guessed && !counts ? search.findIn(shown.story(), loosely(slots)) : whole;
        if (!told.isEmpty() && counts) {
            return told;
        }
        var all = new ArrayList<>(told);
        var kept = guessed ? taken(asked, shown) : List.<TopicWord>of();
        found.stream()
                .filter(each -> kept.isEmpty()
                        || shown.story().contains(each.article())
                        || search.coverage().isRightOn(each.claim(), kept))
                .filter(each -> told.stream()
                        .noneMatch(
                                other -> other.claim().id().equals(each.claim().id())))
                .forEach(all::add);
        return all;
    }

    /** The words that were taken over from the question before, each for itself: only what has them is on the same matter. */
    private static List<TopicWord> taken(Slots slots, Shown shown) {
        var before = shown.slots();
        return before == null
                ? List.of()
                : SameEvent.eachForItself(slots.topic().stream()
                        .filter(word -> before.topic().stream()
                                .anyMatch(other -> word.terms().containsAll(other.terms())))
                        .toList());
    }

    /** "How long did it take him?": whoever was spoken of before need not be named in each sentence of the story. */
    private Slots withoutKnownNames(Slots slots, Shown shown) {
        var before = shown.slots();
        if (before == null || !slots.claimants().isEmpty()) {
            return slots;
        }
        var known = new HashSet<>(Candidates.names(before.claimants()));
        before.topic().forEach(word -> known.add(word.word()));
        shown.last().stream().flatMap(id -> index.findClaim(id).stream()).forEach(claim -> {
            known.add(claim.claimant().name());
            known.addAll(claim.about());
        });
        var rest = slots.topic().stream()
                .filter(word -> word.weight() != TopicWord.Weight.NAME || !known.contains(word.word()))
                .toList();
        return rest.isEmpty() ? slots : slots.withTopic(rest);
    }

    /** Whether nobody is asked by name, and nothing else fixes what is meant. */
    private static boolean isOpen(Slots slots) {
        boolean asks = switch (slots.form()) {
            case STATEMENTS, MATTER, FIGURE, TIME, DURATION, REASON -> true;
            case POSITION, LATEST, EVENT, QUOTATION, PERSON -> false;
        };
        return asks
                && slots.said() == null
                && slots.printed() == null
                && slots.claimants().stream().allMatch(Who::described)
                && slots.topic().stream().noneMatch(word -> word.weight() == TopicWord.Weight.NAME);
    }

    /** Whether somebody speaks in the story at all. */
    boolean has(Slots slots, Shown shown) {
        var names = Candidates.names(slots.claimants());
        return shown.story().stream()
                .flatMap(article -> index.claimsOf(article).stream())
                .anyMatch(claim -> Candidates.isBy(claim, names));
    }

    /**
     * Whether it is asked if somebody did so in what was shown: "did he concede?", right after what he said of the vote,
     * does not ask whether he ever conceded anything.
     */
    boolean isAskedOfStory(Slots slots, boolean guessed, Shown shown) {
        var wanted = slots.wanted();
        boolean replies = wanted != null && wanted.isReply();
        return !shown.story().isEmpty()
                && slots.form() == Form.STATEMENTS
                && !slots.claimants().isEmpty()
                && slots.topic().isEmpty()
                && slots.said() == null
                && slots.printed() == null
                && wanted != null
                && (replies || (guessed && !wanted.isAnything() && !wanted.granted()));
    }

    /** What fits of the articles that were shown. */
    List<Ranked> inStory(Slots slots, Shown shown) {
        return search.findIn(shown.story(), slots);
    }

    /** What was found and what else the story tells, each once, the story's first where they fit alike. */
    List<Ranked> with(List<Ranked> found, List<Ranked> told, Slots slots, Shown shown) {
        if (told.isEmpty()) {
            return found;
        }
        var articles = shown.story();
        var all = new ArrayList<>(found.stream()
                .filter(each -> each.topic() >= ON_THE_MATTER || articles.contains(each.article()))
                .toList());
        told.stream()
                .filter(each -> found.stream()
                        .noneMatch(
                                other -> other.claim().id().equals(each.claim().id())))
                .forEach(all::add);
        return isReply(slots, shown) ? firstOfReplies(all, shown) : first(all, articles, SAME_MATTER);
    }

    /** The story's first, where the question names no matter, or hardly any: "how many shots?". */
    List<Ranked> first(List<Ranked> ranked, Slots slots, Shown shown) {
        if (shown.story().isEmpty() || (isOpen(slots) && !slots.topic().isEmpty())) {
            return ranked;
        }
        if (isReply(slots, shown)) {
            return firstOfReplies(ranked, shown);
        }
        if (slots.claimants().isEmpty() && begins(ranked, shown)) {
            return ranked;
        }
        var essential = slots.topic().stream().filter(word -> !word.isLoose()).count();
        if (essential == 0) {
            return first(ranked, shown.story(), WITHOUT_MATTER);
        }
        if (essential > 1 && slots.claimants().isEmpty()) {
            double nearest = ranked.isEmpty() ? 0 : ranked.getFirst().topic();
            return sorted(
                    ranked,
                    each -> shown.story().contains(each.article()) && each.topic() >= nearest - AS_NEAR ? 1 : 0);
        }
        boolean goesOn = slots.claimants().isEmpty() || has(slots, shown);
        return essential <= 1 && goesOn ? first(ranked, shown.story(), SAME_MATTER) : ranked;
    }

    private static boolean begins(List<Ranked> ranked, Shown shown) {
        return !ranked.isEmpty() && shown.story().contains(ranked.getFirst().article());
    }

    /**
     * Whether it is asked for somebody whom only the story tells: of "what did the police say?", right after what was
     * shown of a crash, not any police is meant.
     */
    boolean isOfStory(Slots slots, Shown shown) {
        return !slots.beyondShown()
                && !shown.story().isEmpty()
                && !slots.claimants().isEmpty()
                && slots.said() == null
                && slots.printed() == null
                && slots.claimants().stream().allMatch(Who::described)
                && slots.topic().stream().allMatch(word -> word.isLoose() || sameEvent.isThingOf(word, shown))
                && slots.topic().stream().filter(word -> !word.isLoose()).count() <= 1;
    }

    /** What those say in the story who are described like this. */
    List<Ranked> inStory(Slots slots, Shown shown, ByDescription byDescription) {
        return byDescription.findIn(shown.story(), slots);
    }

    private static List<Ranked> first(List<Ranked> ranked, List<String> articles, double worth) {
        return sorted(ranked, each -> each.score() + (articles.contains(each.article()) ? worth : 0));
    }

    private static boolean isReply(Slots slots, Shown shown) {
        return !slots.claimants().isEmpty()
                && isSameMatter(slots, shown)
                && slots.wanted() != null
                && slots.wanted().isReply();
    }

    /** A reply stands soon after what it replies to, by any act, and need not say again what the matter is. */
    private List<Ranked> firstOfReplies(List<Ranked> ranked, Shown shown) {
        var begun = shown.last().stream()
                .limit(1)
                .flatMap(id -> index.findClaim(id).stream())
                .map(Claim::excerpt)
                .toList();
        return sorted(
                ranked,
                each -> each.score()
                        - each.rank().act()
                        - REPEATED * each.rank().topic()
                        + (shown.story().contains(each.article()) ? SAME_MATTER : 0)
                        + begun.stream()
                                .mapToDouble(excerpt -> goesOn(each.claim().excerpt(), excerpt))
                                .sum());
    }

    private static List<Ranked> sorted(List<Ranked> ranked, ToDoubleFunction<Ranked> score) {
        return ranked.stream()
                .sorted(Comparator.comparingDouble(score).reversed())
                .toList();
    }

    private static double goesOn(Excerpt excerpt, Excerpt shown) {
        int after = excerpt.start() - shown.start();
        boolean soon = excerpt.article().equals(shown.article()) && after > 0 && after < SOON;
        return soon ? (double) (SOON - after) / SOON : 0;
    }

    private static boolean isSameMatter(Slots slots, Shown shown) {
        var before = shown.slots();
        return before != null
                && slots.topic().stream()
                        .allMatch(word -> before.topic().stream()
                                .anyMatch(other -> other.terms().containsAll(word.terms())
                                        || word.terms().containsAll(other.terms())));
    }

    private static Slots loosely(Slots slots) {
        return slots.withTopic(slots.topic().stream()
                .map(word -> new TopicWord(word.word(), word.terms(), TopicWord.Weight.LOOSE))
                .toList());
    }
}
