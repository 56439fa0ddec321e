package org.onrecord.answer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.index.Terms;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;

/**
 * Finds what a question comes near to when nothing is just what it asks for, always by the claimant that was asked for,
 * and says what is different. Safe for use by many threads.
 */
final class Widening {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our");
    private static final Set<Act> STRICT = Set.of(Act.ADMIT, Act.CONFIRM, Act.DENY);

    /** Acts that a question may take one for the other: who wants a thing plans it, or promises it. */
    private static final List<Set<Act>> FAMILIES = List.of(
            Set.of(Act.WANT, Act.PLAN, Act.PROMISE, Act.AGREE),
            Set.of(Act.WANT, Act.URGE, Act.DEMAND, Act.ASK),
            Set.of(Act.BLAME, Act.ACCUSE, Act.CRITICIZE, Act.OPPOSE),
            Set.of(Act.WARN, Act.THREATEN),
            Set.of(Act.BELIEVE, Act.ESTIMATE, Act.PREDICT, Act.CLAIM));

    private static final Set<Act> BINDING =
            Set.of(Act.ADMIT, Act.CONFIRM, Act.DENY, Act.PROMISE, Act.APOLOGIZE, Act.THREATEN, Act.DECLINE, Act.AGREE);

    /** "I will …" promises or threatens without such a word. */
    private static final Set<Act> OF_WHAT_WILL_BE = Set.of(Act.PROMISE, Act.THREATEN);

    /** What denies without such a word. */
    private static final Pattern NOT_SO = Pattern.compile(
            "(?i)\\b((is|are|was|were|isn['’]t|wasn['’]t|aren['’]t|be|it['’]s) (just |simply |completely |totally |absolutely |all |entirely |categorically )*(not (true|correct|the case|accurate|right)|untrue|false|fake|nonsense|a lie|lies|wrong|baseless|groundless|unfounded|fabricated)|(never|didn['’]t|did not) happen(ed)?|no truth|absolutely false|(false|baseless|groundless|unfounded) (claims?|allegations?|accusations?|reports?))\\b");

    /** Nobody reads on so far, and each may have its article read. */
    private static final int MOST_LOOKED_AT = 60;

    private static final int SHORTEST_NAME = 3;

    private final Search search;

    Widening(Search search) {
        this.search = search;
    }

    /** Slots under which something was found, what it is, and what is to be said about it. */
    record Found(Slots slots, List<Ranked> claims, String remark) {}

    /** What was said under a wider question. */
    @Nullable Found of(Slots slots) {
        if (slots.form() == Form.POSITION) {
            return ofPosition(slots);
        }
        var cause = ofCause(slots);
        var kindred = cause == null ? ofAct(slots) : cause;
        var near = kindred == null ? ofTopic(slots) : kindred;
        return near == null ? ofStory(slots) : near;
    }

    /**
     * "Who apologized to the network?": the article is about the network from its first line on, and the sentence that
     * tells who apologized need not name it.
     */
    private @Nullable Found ofStory(Slots slots) {
        var wanted = slots.wanted();
        boolean asksWho = slots.claimants().isEmpty()
                && slots.form() == Form.STATEMENTS
                && wanted != null
                && !wanted.isAnything()
                && !wanted.anyKin()
                && slots.topic().stream().anyMatch(word -> !word.isLoose());
        var things = slots.topic().stream()
                .filter(word -> word.weight() == TopicWord.Weight.SPECIFIC)
                .toList();
        var told = asksWho
                ? search.findInStoriesOf(slots).stream()
                        .filter(each -> things.isEmpty()
                                || things.stream()
                                        .anyMatch(word -> search.coverage().isNear(each.claim(), word)))
                        .toList()
                : List.<Ranked>of();
        return told.isEmpty() ? null : new Found(slots, told, "Where that is told:");
    }

    /** Without an act that other words can stand for, where the question takes it for granted. */
    static Slots eased(Slots slots) {
        var wanted = slots.wanted();
        return wanted != null && wanted.granted() && !BINDING.contains(wanted.act()) ? slots.withWanted(null) : slots;
    }

    /** A position may be told without a denial or an admission. */
    private @Nullable Found ofPosition(Slots slots) {
        var claims = search.findFolded(slots.withForm(Form.STATEMENTS));
        return claims.isEmpty() || slots.claimants().isEmpty() || slots.topic().isEmpty()
                ? null
                : new Found(slots, claims, "No denial or admission; what was said on it, in order of time:");
    }

    /** What comes near to the topic, where nothing has it in its words. */
    private @Nullable Found ofTopic(Slots slots) {
        boolean other = slots.form() == Form.EVENT || slots.form() == Form.QUOTATION;
        var claims = slots.topic().isEmpty() || other ? List.<Ranked>of() : search.findNear(slots);
        return claims.isEmpty()
                ? null
                : new Found(slots, claims, remark(slots, claims.getFirst().claim()));
    }

    private String remark(Slots slots, Claim nearest) {
        var words = slots.topic().stream().filter(word -> !word.isLoose()).toList();
        var missing = words.stream()
                .filter(word -> !search.coverage().isNear(nearest, word))
                .map(word -> "“" + word.word() + "”")
                .toList();
        return missing.isEmpty() || missing.size() == words.size()
                ? "Not in these words; nearest in meaning:"
                : "Nothing with " + String.join(", ", missing) + " in it; the nearest is:";
    }

    /** "Who blamed the brakes?" is answered by whoever says that it was the brakes. */
    private @Nullable Found ofCause(Slots slots) {
        var wanted = slots.wanted();
        boolean asksWho = wanted != null
                && wanted.act() == Act.BLAME
                && wanted.granted()
                && !wanted.negated()
                && slots.claimants().isEmpty()
                && slots.topic().stream().noneMatch(word -> word.weight() == TopicWord.Weight.NAME)
                && slots.topic().stream().filter(word -> !word.isLoose()).count() > 1;
        var told = asksWho
                ? search.findFolded(slots.withWanted(null)).stream()
                        .filter(each -> search.coverage().isSaid(each.claim(), slots.topic()))
                        .toList()
                : List.<Ranked>of();
        return told.isEmpty() ? null : new Found(slots, told, "Not reported as such in so many words; nearest to it:");
    }

    private @Nullable Found ofAct(Slots slots) {
        var wanted = slots.wanted();
        if (wanted == null
                || wanted.isAnything()
                || wanted.negated()
                || slots.claimants().isEmpty()) {
            return null;
        }
        var anyAct = slots.withWanted(null).withForm(Form.STATEMENTS);
        var claims = search.findFolded(anyAct);
        var words = Stream.concat(
                        Stream.of(wanted.word(), wanted.act().word()),
                        OF_WHAT_WILL_BE.contains(wanted.act()) ? Stream.of("will") : Stream.of())
                .map(each -> Set.copyOf(Terms.of(each)))
                .filter(terms -> !terms.isEmpty())
                .toList();
        var told = claims.stream()
                .limit(MOST_LOOKED_AT)
                .filter(each -> isTold(each, words, slots.claimants(), STRICT.contains(wanted.act()))
                        || (wanted.act() == Act.DENY && isDenied(each, slots)))
                .toList();
        if (told.isEmpty() && !slots.topic().isEmpty()) {
            told = claims.stream()
                    .filter(each -> areKin(wanted.act(), each.claim().act()))
                    .toList();
        }
        if (!told.isEmpty()) {
            return new Found(slots, told, "Not reported as such in so many words; nearest to it:");
        }
        boolean loosely = wanted.granted()
                && !BINDING.contains(wanted.act())
                && !slots.topic().isEmpty();
        var onMatter = loosely
                ? claims.stream()
                        .limit(MOST_LOOKED_AT)
                        .filter(each -> slots.topic().stream()
                                .anyMatch(word -> search.coverage().isNear(each.claim(), word)))
                        .toList()
                : List.<Ranked>of();
        return !onMatter.isEmpty()
                ? new Found(anyAct, onMatter, "Not reported with “" + wanted.word() + "”; said on the matter:")
                : null;
    }

    /**
     * Whether the claimant does it in the first person, "we expect …", or the title says the act of the claimant.
     *
     * @param words terms that tell the act, each time all of them: "own up to", "admit"
     */
    private boolean isTold(Ranked ranked, List<Set<String>> words, List<Who> claimants, boolean strict) {
        var content = Set.copyOf(Terms.of(Ranking.content(ranked.claim())));
        var party = ranked.claim().claimant().represents();
        var own = Set.copyOf(Terms.of(party == null ? "" : party));
        boolean performed = !strict
                && words.stream().anyMatch(content::containsAll)
                && content.stream().anyMatch(word -> FIRST_PERSON.contains(word) || own.contains(word));
        return performed || isInTitle(search.title(ranked), words, claimants);
    }

    /** "It never happened", said of the matter. */
    private boolean isDenied(Ranked ranked, Slots slots) {
        return !slots.topic().isEmpty()
                && NOT_SO.matcher(Ranking.content(ranked.claim())).find()
                && search.coverage().isRightOn(ranked.claim(), slots.topic());
    }

    private static boolean isInTitle(Set<String> title, List<Set<String>> words, List<Who> claimants) {
        return words.stream().anyMatch(title::containsAll)
                && claimants.stream().anyMatch(who -> title.contains(lastTerm(who)));
    }

    private static boolean areKin(Act one, Act other) {
        return FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }

    /** The last name; a number behind it is none. */
    private static String lastTerm(Who who) {
        var terms = Terms.of(who.name()).stream()
                .filter(term -> term.length() >= SHORTEST_NAME)
                .toList();
        return terms.isEmpty() ? "" : terms.getLast();
    }
}
