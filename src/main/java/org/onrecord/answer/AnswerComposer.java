package org.onrecord.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimIndex;
import org.onrecord.position.Positions;
import org.onrecord.question.Form;
import org.onrecord.question.Question;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;

/** Finds the claims that answer a question. Safe for use by many threads. */
public final class AnswerComposer {

    /** What it is worth that a claim is in an article that was just shown. */
    private static final double SAME_STORY = 3;

    private static final double ON_THE_MATTER = 0.35;
    private static final double SAME_MATTER = 0.55;
    private static final int MOST = 5;
    private static final int MOST_POSITIONS = 8;
    /** So many of one party before another has its turn, when it was asked how a matter stands. */
    private static final int TURN = 2;

    /** A message of so few words is a name or a topic, not a question about something else. */
    private static final int BARE_WORDS = 2;

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}'-]+");

    private final ClaimIndex index;
    private final Search search;
    private final NearMisses nearMisses;
    private final QuotationCheck quotations;
    private final Typos typos;
    private final Widening widening;
    private final Notes notes;

    public AnswerComposer(ClaimIndex index) {
        this.index = index;
        this.search = new Search(index);
        this.nearMisses = new NearMisses(search);
        this.quotations = new QuotationCheck(search);
        this.typos = new Typos(search);
        this.widening = new Widening(search);
        this.notes = new Notes(search);
    }

    /** Never makes up an answer: what it says comes from the index, or it says that nothing was found. */
    public Answer compose(Question question, Shown shown) {
        return switch (question) {
            case Question.About(var slots, var guessed) -> about(slots, guessed, shown, new ArrayList<>());
            case Question.OfShown(var ask, var number) -> ofShown(ask, number, shown);
            case Question.Ambiguous(var name, var candidates, var slots) -> which(name, candidates, slots, shown);
            case Question.SmallTalk(var topic) -> new Answer.Chat(topic, examples(topic));
        };
    }

    private Answer about(Slots asked, boolean guessed, Shown shown, List<String> remarks) {
        var quotation = asked.quotation();
        if (quotation != null) {
            return quotation(asked, quotation, remarks);
        }
        var slots = ofOneClaimant(asked);
        var ranked = search.findFolded(slots);
        if (ranked.isEmpty()) {
            var corrected = typos.correct(slots, remarks);
            if (corrected != null) {
                slots = corrected;
                ranked = search.findFolded(slots);
            }
        }
        if (ranked.isEmpty()) {
            var wider = widening.of(slots, guessed);
            if (wider == null) {
                return isOffTopic(slots)
                        ? new Answer.Chat(Question.Topic.OFF_TOPIC, examples(Question.Topic.OFF_TOPIC))
                        : nearMisses.of(slots);
            }
            remarks.add(wider.remark());
            slots = wider.slots();
            ranked = wider.claims();
        }
        if (guessed && isElsewhere(ranked, slots)) {
            remarks.add("Nothing on that; on other matters " + Wording.whos(slots.claimants()) + " is on record:");
        }
        var folded = arranged(inContext(ranked, slots, shown), slots);
        return slots.beyondShown() ? beyond(slots, folded, shown, remarks) : found(slots, folded, remarks);
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
                && ranked.stream().noneMatch(each -> each.topic() >= ON_THE_MATTER);
    }

    /** What was not shown yet; when nothing is left, what else the same claimants said. */
    private Answer beyond(Slots slots, List<Ranked> folded, Shown shown, List<String> remarks) {
        var more = folded.stream().filter(each -> !wasShown(each, shown)).toList();
        if (!more.isEmpty()) {
            return found(slots, more, remarks);
        }
        if (!slots.claimants().isEmpty() && !slots.topic().isEmpty()) {
            var anything = slots.withTopic(List.of()).withForm(Form.STATEMENTS);
            var others = search.findFolded(anything).stream()
                    .filter(each -> !wasShown(each, shown))
                    .toList();
            if (!others.isEmpty()) {
                remarks.add("That was all on " + Wording.topic(slots.topic()) + "; on other matters:");
                return found(anything, others, remarks);
            }
        }
        return new Answer.Nothing(slots, List.of("That is all I have on this."), List.of());
    }

    /** A question that names no matter is rather on the one that was just talked about. */
    private List<Ranked> inContext(List<Ranked> ranked, Slots slots, Shown shown) {
        if (!slots.topic().isEmpty() || shown.last().isEmpty()) {
            return ranked;
        }
        var articles = shown.last().stream()
                .flatMap(id -> index.findClaim(id).stream())
                .map(claim -> claim.excerpt().article())
                .collect(Collectors.toSet());
        return ranked.stream()
                .sorted(Comparator.comparingDouble((Ranked each) ->
                                each.score() + (articles.contains(each.article().id()) ? SAME_STORY : 0))
                        .reversed())
                .toList();
    }

    private Answer found(Slots slots, List<Ranked> folded, List<String> remarks) {
        int most = slots.form() == Form.POSITION ? MOST_POSITIONS : MOST;
        var exhibits = folded.stream().limit(most).map(Ranked::exhibit).toList();
        var all = new ArrayList<>(remarks);
        all.addAll(notes.on(slots, exhibits));
        return new Answer.Found(slots, exhibits, folded.size() - exhibits.size(), all, null);
    }

    private static boolean wasShown(Ranked ranked, Shown shown) {
        return shown.all().contains(ranked.claim().id())
                || ranked.same().stream()
                        .anyMatch(each -> shown.all().contains(each.claim().id()));
    }

    private static List<Ranked> arranged(List<Ranked> folded, Slots slots) {
        if (slots.form() == Form.POSITION) {
            return folded.stream()
                    .sorted((one, other) -> Positions.inTime().compare(dated(one), dated(other)))
                    .toList();
        }
        if (slots.form() == Form.LATEST) {
            return folded.stream()
                    .sorted(Comparator.comparing((Ranked each) -> dated(each).day())
                            .reversed())
                    .toList();
        }
        return slots.claimants().isEmpty() && slots.form() == Form.MATTER ? inTurns(folded) : folded;
    }

    private static Positions.Dated dated(Ranked ranked) {
        var said = ranked.claim().saidOn();
        return new Positions.Dated(ranked.claim(), said == null ? Ranking.printed(ranked.article()) : said.from());
    }

    /** How a matter stands is told by several parties, not five times by the one that speaks most. */
    private static List<Ranked> inTurns(List<Ranked> folded) {
        var first = new ArrayList<Ranked>();
        var later = new ArrayList<Ranked>();
        for (var each : folded) {
            var turn = turn(each.claim());
            long before = first.stream()
                    .filter(other -> turn(other.claim()).equals(turn))
                    .count();
            (before < (Positions.STANDS.contains(each.claim().act()) ? 1 : TURN) ? first : later).add(each);
        }
        first.addAll(later);
        return first;
    }

    /** An admission and a denial of one party have a turn each. */
    private static String turn(Claim claim) {
        return party(claim)
                + (Positions.STANDS.contains(claim.act()) ? claim.act().word() : "");
    }

    private static String party(Claim claim) {
        var represents = claim.claimant().represents();
        return represents == null ? claim.claimant().name() : represents;
    }

    private Answer quotation(Slots slots, String quotation, List<String> remarks) {
        var verdict = quotations.check(slots, quotation);
        if (verdict.claims().isEmpty()) {
            return new Answer.Nothing(
                    slots,
                    List.of("These words are not on record, and nothing near to them"
                            + (slots.claimants().isEmpty() ? "." : " by " + Wording.whos(slots.claimants()) + ".")),
                    List.of());
        }
        remarks.add(verdict.note());
        return found(slots, Folding.fold(verdict.claims()), remarks);
    }

    private Answer ofShown(Question.Ask ask, int number, Shown shown) {
        var slots = shown.slots();
        var exhibits = slots == null ? List.<Exhibit>of() : again(slots, shown);
        if (slots == null || exhibits.isEmpty()) {
            return new Answer.Chat(Question.Topic.NOTHING_BEFORE, examples(Question.Topic.NOTHING_BEFORE));
        }
        if (ask == Question.Ask.WHO_ELSE) {
            return whoElse(slots, exhibits);
        }
        if (number == 0) {
            return new Answer.Found(slots, exhibits, 0, List.of(), ask);
        }
        int at = number < 0 ? exhibits.size() - 1 : number - 1;
        if (at >= exhibits.size()) {
            return new Answer.Nothing(slots, List.of("I showed only " + exhibits.size() + "."), List.of());
        }
        return new Answer.Found(slots, List.of(exhibits.get(at)), 0, List.of(), ask);
    }

    private Answer whoElse(Slots slots, List<Exhibit> exhibits) {
        var topic = slots.topic().isEmpty() ? matter(exhibits.getFirst().claim()) : slots.topic();
        var names = exhibits.stream()
                .map(exhibit -> exhibit.claim().claimant().name())
                .collect(Collectors.toSet());
        var anyone = slots.withClaimants(List.of()).withTopic(topic).withForm(Form.STATEMENTS);
        var others = search.findFolded(slots.topic().isEmpty() ? anyone.withWanted(null) : anyone).stream()
                .filter(each -> !names.contains(each.claim().claimant().name()) && each.topic() >= SAME_MATTER)
                .toList();
        if (others.isEmpty()) {
            return new Answer.Nothing(anyone, List.of("Nobody else is on record with that."), List.of());
        }
        return found(anyone, others, new ArrayList<>(List.of("By others, on the same matter:")));
    }

    /** What a claim is about, where the question did not say. */
    static List<TopicWord> matter(Claim claim) {
        var topic = new ArrayList<TopicWord>();
        claim.about().stream()
                .filter(name -> !name.equals(claim.claimant().represents()))
                .map(name -> TopicWords.of(new Who(name, Set.of(name), true)))
                .forEach(topic::add);
        var named = topic.stream().flatMap(word -> word.terms().stream()).collect(Collectors.toSet());
        TopicWords.of(Ranking.content(claim)).stream()
                .filter(word -> !named.contains(word.word()))
                .forEach(topic::add);
        return topic;
    }

    /** What was shown last, with everything that tells the same. */
    private List<Exhibit> again(Slots slots, Shown shown) {
        var found = search.findFolded(slots);
        return shown.last().stream()
                .flatMap(id -> found.stream()
                        .filter(each -> each.claim().id().equals(id))
                        .findFirst()
                        .map(each -> List.of(each.exhibit()))
                        .orElseGet(() -> exhibit(id))
                        .stream())
                .toList();
    }

    private List<Exhibit> exhibit(String id) {
        var claim = index.findClaim(id).orElse(null);
        var article = claim == null
                ? null
                : index.findArticle(claim.excerpt().article()).orElse(null);
        return claim == null || article == null || !article.holds(claim.excerpt())
                ? List.of()
                : List.of(new Exhibit(claim, article, List.of(), claim.relayedBy(), "shown before"));
    }

    private Answer which(String name, List<Who> candidates, Slots slots, Shown shown) {
        var choices = new ArrayList<String>();
        Slots only = null;
        for (var candidate : candidates.subList(0, Math.min(MOST, candidates.size()))) {
            var one = slots.withClaimants(List.of(candidate));
            if (search.hasAny(one)) {
                only = one;
                choices.add(Wording.question(one.withForm(Form.STATEMENTS)));
            }
        }
        if (choices.size() == 1 && only != null) {
            var meant = only.claimants().getFirst().name();
            return about(only, false, shown, new ArrayList<>(List.of("I take “" + name + "” as " + meant + ".")));
        }
        return choices.isEmpty() ? nearMisses.of(slots) : new Answer.Which(name, choices);
    }

    /** A question without anybody and anything that is on record asks for something else than what was said. */
    private boolean isOffTopic(Slots slots) {
        boolean nobody = slots.claimants().isEmpty()
                && slots.wanted() == null
                && slots.said() == null
                && slots.printed() == null;
        var essential = slots.topic().stream().filter(word -> !word.isLoose()).toList();
        boolean bare = slots.topic().size() <= BARE_WORDS
                && slots.topic().stream()
                        .anyMatch(word -> LATIN.matcher(word.word()).matches());
        return nobody
                && !bare
                && essential.stream().noneMatch(word -> word.weight() == TopicWord.Weight.NAME)
                && search.unheard(slots.topic()).containsAll(essential);
    }

    /** Questions that this index has an answer to. */
    private List<String> examples(Question.Topic topic) {
        boolean helpful = switch (topic) {
            case HELP, GREETING, WHO_ARE_YOU, OFF_TOPIC, NOT_UNDERSTOOD, NOTHING_BEFORE -> true;
            case THANKS, GOODBYE, HOW_ARE_YOU, INSULT, PRAISE, TOO_LONG, NO_SUCH_DAY -> false;
        };
        return helpful ? new Examples(index, search).questions() : List.of();
    }
}
