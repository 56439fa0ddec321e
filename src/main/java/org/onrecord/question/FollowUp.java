package org.onrecord.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Act;
import org.onrecord.index.Terms;

/**
 * Completes a question from the one before: "and Ukraine?", "what did he say about it?".
 *
 * <p><b>Why what is taken over asks for less.</b> Nobody repeats in a follow-up which of the words before still hold. So
 * of the things that were asked about any will do for somebody else, and where only the names of the speakers differ, the
 * matter before merely tells which of their claims come first.
 */
final class FollowUp {

    private static final Pattern FRAGMENT =
            Pattern.compile("(?i)\\s*+(on|about|regarding|in|by|from|since|before|after|according to)\\b.*");
    private static final Pattern OTHER_MATTER =
            Pattern.compile("(?i)\\s*+(and |but |what |how )*(about|on|regarding)\\b.*");
    /** "How many has he?" asks what he has, not what is said of him. */
    private static final Pattern DOES =
            Pattern.compile("(?i)\\b(do|does|did|has|have|had|is|was|will|would|can|could|should) (he|she)\\b");

    private static final Pattern POINTING = Pattern.compile("(?i)\\b(?:that|this|those|these|the same) (\\p{L}+)");

    private static final Pattern BEYOND = Pattern.compile("(?i)\\b(else|other than that|more|the other|another)\\b");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b((who|whom|whose|anyone|anybody|someone|somebody|no ?one|nobody) else|(which|what|any|some) others?)\\b");

    private static final Pattern THE_CASE = Pattern.compile(
            "(?i)\\b(about|on|to|of|with|by|over|regarding) (the|this|that) (whole )?(case|matter|issue|story|affair|incident|subject|thing|news|situation|development|developments|events?)\\s*+[?.!]*+$");
    /** Acts that nothing else can stand for, whoever is asked about next. */
    private static final Set<Act> STRICT = Set.of(Act.ADMIT, Act.APOLOGIZE, Act.PROMISE);

    private static final Set<Form> COUNTED = EnumSet.of(Form.FIGURE, Form.TIME, Form.DURATION);

    private final Reading reading;
    private final Slots last;
    private final boolean missed;
    private final Antecedents antecedents;

    /** @param last the slots of the question before */
    FollowUp(Reading reading, Slots last, boolean missed, Antecedents antecedents) {
        this.reading = reading;
        this.last = last.afresh();
        this.missed = missed;
        this.antecedents = antecedents;
    }

    /** The slots of a question with what it takes over from the one before. */
    Slots complete(Slots fresh, boolean led, String asked) {
        var slots = withCount(withOwned(withPronounOfNobody(withBodyNamedBefore(withWhom(fresh, asked))), fresh));
        if (reading.pointsBack() && slots.claimants().isEmpty() && TakenOver.isOfNames(slots.topic())) {
            slots = slots.withTopic(TakenOver.with(slots.topic(), last.topic()));
        }
        if (slots.equals(fresh) && slots.quotation() == null && (led || isFragment(slots, asked))) {
            slots = completed(slots, asked);
        }
        if (slots.equals(fresh) && (!missed || slots.wanted() == null) && isOtherSpeaker(slots)) {
            slots = slots.withTopic(TakenOver.loose(last.topic()));
        }
        if (pointsAtMatter(slots, asked)) {
            slots = slots.withTopic(TakenOver.with(slots.topic(), last.topic()));
        }
        slots = withoutThemselves(slots, fresh);
        boolean same = !slots.equals(fresh) || slots.claimants().equals(last.claimants());
        if (slots.claimants().isEmpty() && OTHERS.matcher(asked).find()) {
            return slots.byOthersOnly();
        }
        return same && BEYOND.matcher(asked).find() ? slots.beyond() : slots;
    }

    /** "Did he say so?", "what about her?", "who denied it?": whom and what the pronouns mean. */
    private Slots withWhom(Slots fresh, String asked) {
        var slots = fresh;
        boolean open = slots.topic().stream().allMatch(TopicWord::isLoose);
        if (reading.pronounSubject()) {
            slots = slots.withClaimants(antecedents.speaker(reading.person()));
        } else if (reading.pronoun() && (slots.claimants().isEmpty() || open || isOfAnother(slots.claimants()))) {
            slots = slots.withTopic(aboutWhom(slots.topic(), asked));
        }
        return slots.topic().isEmpty() && (goesBack(slots, asked) || isOnlyAct(slots))
                ? slots.withTopic(slots.claimants().isEmpty() ? matterOfLast() : last.topic())
                : slots;
    }

    /** "Was it hard?", "its price?" */
    private Slots withOwned(Slots slots, Slots fresh) {
        if (!reading.owned()) {
            return slots;
        }
        var owned = slots.topic().stream().allMatch(TopicWord::isLoose) ? slots.withTopic(ownedByLast(slots)) : slots;
        long essential = owned.topic().stream().filter(word -> !word.isLoose()).count();
        return essential == 1 && owned.claimants().isEmpty() && owned.equals(fresh)
                ? owned.withTopic(TakenOver.with(owned.topic(), TakenOver.loose(last.topic())))
                : owned;
    }

    /** "How many died?": of what was asked about before, and told by the same. */
    private Slots withCount(Slots slots) {
        boolean bySame = slots.claimants().isEmpty() || reading.pronounSubject();
        boolean counts = COUNTED.contains(slots.form())
                && bySame
                && slots.topic().stream().allMatch(TopicWord::isLoose);
        if (!counts) {
            return slots;
        }
        var ofMatter = slots.withTopic(TakenOver.with(slots.topic(), last.topic()));
        return slots.claimants().isEmpty() ? ofMatter.withClaimants(last.claimants()) : ofMatter;
    }

    /** "Was it hard?" asks for what is hard; what it is was said before and need not be said again. */
    private List<TopicWord> ownedByLast(Slots slots) {
        return slots.claimants().isEmpty() && !slots.topic().isEmpty()
                ? TakenOver.with(
                        slots.topic().stream().map(TopicWord::essential).toList(), TakenOver.loose(last.topic()))
                : TakenOver.with(slots.topic(), last.topic());
    }

    /** "That attack" is the one of the question before, and no other. */
    private boolean pointsAtMatter(Slots slots, String asked) {
        var pointing = POINTING.matcher(asked);
        while (pointing.find()) {
            var terms = Terms.of(pointing.group(1));
            boolean both = Stream.of(slots, last)
                    .allMatch(each ->
                            each.topic().stream().anyMatch(word -> word.terms().containsAll(terms)));
            if (both && !terms.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whoever was the matter before and is asked now is not asked about himself. */
    private static Slots withoutThemselves(Slots slots, Slots fresh) {
        var names = slots.claimants().stream().map(Who::name).toList();
        return slots.withTopic(slots.topic().stream()
                .filter(word -> fresh.topic().contains(word) || !names.contains(word.word()))
                .toList());
    }

    /**
     * What else the same words may ask, where the question as it was completed finds nothing: the figure by anybody, not
     * by whoever spoke before; of "what is Peru's loan worth? And Chile?" the loan of Chile, not what Chile says of
     * Peru's. {@code null} when there is no other way to take it.
     */
    @Nullable Slots otherwise(Slots fresh, Slots complete) {
        boolean counts = COUNTED.contains(complete.form());
        if (counts && fresh.claimants().isEmpty() && !reading.pronounSubject()) {
            return !complete.claimants().isEmpty()
                    ? complete.withClaimants(List.of())
                    : fresh.form() == Form.MATTER && !fresh.topic().isEmpty() ? fresh : null;
        }
        boolean swaps = last.claimants().isEmpty()
                && fresh.topic().isEmpty()
                && fresh.wanted() == null
                && fresh.claimants().size() == 1
                && (counts || last.form() == Form.MATTER);
        var name = swaps
                ? last.topic().reversed().stream()
                        .filter(word -> word.weight() == TopicWord.Weight.NAME)
                        .findFirst()
                : Optional.<TopicWord>empty();
        return name.map(word -> last.withTopic(last.topic().stream()
                        .map(each -> each.equals(word)
                                ? TopicReader.name(fresh.claimants().getFirst())
                                : each)
                        .toList()))
                .orElse(null);
    }

    /** "Did he confess?", of nobody in particular, asks for a confession in the same matter, and not for anybody's. */
    private Slots withPronounOfNobody(Slots slots) {
        boolean nobody = reading.pronounSubject()
                && !reading.person().isEmpty()
                && slots.claimants().isEmpty()
                && slots.topic().isEmpty()
                && slots.quotation() == null;
        if (!nobody) {
            return slots;
        }
        return last.topic().isEmpty()
                ? slots.withClaimants(List.of(Who.unknown(reading.person())))
                : slots.withTopic(last.topic());
    }

    /** "What does the company say?" goes on about the body that was named last. */
    private Slots withBodyNamedBefore(Slots slots) {
        boolean asked = slots.claimants().size() == 1
                && GrammarWords.ANY_BODY.has(slots.claimants().getFirst().name().toLowerCase(Locale.ROOT));
        var body = asked ? antecedents.body() : List.<Who>of();
        return body.isEmpty() ? slots : slots.withClaimants(body);
    }

    /** "Did she get threats?" is about her, whoever says it. */
    private List<TopicWord> aboutWhom(List<TopicWord> topic, String asked) {
        var all = antecedents.matter(reading.pronouns(), DOES.matcher(asked).find());
        return TakenOver.with(all, topic);
    }

    /** "How did he react to her election?" is about somebody else than him. */
    private boolean isOfAnother(List<Who> claimants) {
        return claimants.stream().noneMatch(who -> Antecedents.isOfGender(who, reading.pronouns()));
    }

    /** "who denied it?", "who is suspected?" */
    private boolean isOnlyAct(Slots slots) {
        var wanted = slots.wanted();
        return reading.anybody()
                && wanted != null
                && !wanted.isAnything()
                && slots.claimants().isEmpty()
                && slots.said() == null
                && slots.printed() == null
                && slots.outlet() == null
                && slots.quotation() == null;
    }

    /** Whether it is about what was just talked about, and nothing else: "about it", "about the case", "did he react?". */
    boolean goesBack(Slots fresh, String asked) {
        return reading.pointsBack() || isReply(fresh) || THE_CASE.matcher(asked).find();
    }

    private static boolean isReply(Slots slots) {
        var wanted = slots.wanted();
        return wanted != null
                && wanted.isReply()
                && slots.said() == null
                && slots.printed() == null
                && !slots.claimants().isEmpty();
    }

    /** "what does Chile say?" after what Peru said about copper: copper first, but all else, too. */
    private boolean isOtherSpeaker(Slots slots) {
        boolean timeless = slots.said() == null && slots.printed() == null;
        return slots.form() == Form.STATEMENTS
                && slots.quotation() == null
                && timeless
                && slots.topic().isEmpty()
                && !slots.claimants().isEmpty()
                && !slots.claimants().equals(last.claimants());
    }

    /** "on 20 October?", "about missiles?": what only completes the question before. */
    private static boolean isFragment(Slots slots, String asked) {
        boolean onlyTime = slots.claimants().isEmpty()
                && slots.wanted() == null
                && slots.topic().isEmpty();
        return (onlyTime && slots.form() == Form.MATTER)
                || FRAGMENT.matcher(asked).matches();
    }

    private Slots completed(Slots fresh, String asked) {
        boolean timeless = fresh.said() == null && fresh.printed() == null;
        var said = timeless ? last.said() : fresh.said();
        var printed = timeless ? last.printed() : fresh.printed();
        boolean own = fresh.wanted() != null || !(fresh.form() == Form.MATTER || fresh.form() == Form.STATEMENTS);
        if (own) {
            return !fresh.claimants().isEmpty() && fresh.topic().stream().allMatch(TopicWord::isLoose)
                    ? fresh.withTopic(TakenOver.with(fresh.topic(), TakenOver.loose(last.topic())))
                    : fresh;
        }
        var topic = fresh.topic();
        if (!fresh.claimants().isEmpty() && !topic.isEmpty()) {
            return fresh.withWanted(eased()).withTime(said, printed);
        }
        if (fresh.claimants().isEmpty()
                && TakenOver.isOfNames(topic)
                && !last.claimants().isEmpty()) {
            return last.withTopic(topic).withTime(said, printed);
        }
        var next = last.withTime(said, printed)
                .withForm(last.form() == Form.QUOTATION ? Form.STATEMENTS : last.form())
                .withQuotation(null);
        if (!fresh.claimants().isEmpty()) {
            next = next.withClaimants(fresh.claimants())
                    .withWanted(eased())
                    .withTopic(isOfStory(fresh) ? TakenOver.loose(last.topic()) : TakenOver.joined(last.topic()))
                    .withForm(next.form() == Form.MATTER ? Form.STATEMENTS : next.form());
        }
        if (!topic.isEmpty()) {
            next = next.withTopic(isOtherMatter(topic, asked) ? topic : TakenOver.exchanged(last.topic(), topic));
        }
        return reading.anybody() ? next.withClaimants(List.of()) : next;
    }

    /** Whoever of several is meant is looked for in the story that was shown, where none need speak of all that was asked. */
    private static boolean isOfStory(Slots fresh) {
        return fresh.topic().isEmpty()
                && fresh.claimants().stream()
                        .allMatch(who -> who.described() && who.names().size() > 1);
    }

    /** After what Peru said about Chile, "and about copper?" asks for copper instead. */
    private boolean isOtherMatter(List<TopicWord> topic, String asked) {
        return !last.claimants().isEmpty()
                && TakenOver.isOfNames(last.topic())
                && topic.stream().anyMatch(word -> word.weight() == TopicWord.Weight.SPECIFIC)
                && OTHER_MATTER.matcher(asked).matches();
    }

    /** Between whom it was, where nothing else was asked: what Peru said of Chile is a matter of either. */
    private List<TopicWord> matterOfLast() {
        if (!TakenOver.isOfNames(last.topic()) || last.claimants().isEmpty()) {
            return last.topic();
        }
        var named = new ArrayList<>(last.topic());
        last.claimants().forEach(who -> named.add(TopicReader.name(who)));
        var terms = new LinkedHashSet<String>();
        named.forEach(word -> terms.addAll(word.terms()));
        var words = String.join(" or ", named.stream().map(TopicWord::word).toList());
        return List.of(new TopicWord(words, terms, TopicWord.Weight.NAME));
    }

    /** What somebody denied, another one may confirm; but nobody is asked for just anything instead of an admission. */
    private @Nullable Wanted eased() {
        var wanted = last.wanted();
        return wanted == null || STRICT.contains(wanted.act()) || wanted.negated()
                ? wanted
                : new Wanted(wanted.word(), wanted.act(), wanted.exact(), wanted.kin(), true, false);
    }
}
