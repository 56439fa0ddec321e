package org.onrecord.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
    /** What is always done to what was just talked about. */
    private static final Set<String> REPLIES = Set.of(
            "react", "reaction", "comment", "respond", "response", "reply", "answer", "rebut", "retort", "counter");

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
        var slots = fresh;
        if (reading.pronounSubject()) {
            slots = slots.withClaimants(antecedents.speaker(reading.person()));
        } else if (reading.pronoun() && slots.claimants().isEmpty()) {
            slots = slots.withTopic(aboutWhom(slots.topic(), asked));
        } else if (reading.pronoun()
                && (slots.topic().stream().allMatch(TopicWord::isLoose) || isOfAnother(slots.claimants()))) {
            slots = slots.withTopic(aboutWhom(slots.topic(), asked));
        }
        if (slots.topic().isEmpty() && (goesBack(slots, asked) || isOnlyAct(slots))) {
            slots = slots.withTopic(slots.claimants().isEmpty() ? matterOfLast() : last.topic());
        }
        slots = withPronounOfNobody(withBodyNamedBefore(slots));
        if (reading.owned() && slots.topic().stream().allMatch(TopicWord::isLoose)) {
            slots = slots.withTopic(ownedByLast(slots));
        }
        long essential = slots.topic().stream().filter(word -> !word.isLoose()).count();
        if (reading.owned() && essential == 1 && slots.claimants().isEmpty() && slots.equals(fresh)) {
            slots = slots.withTopic(with(slots.topic(), loose(last.topic())));
        }
        boolean counts = COUNTED.contains(slots.form());
        boolean bySame = slots.claimants().isEmpty() || reading.pronounSubject();
        if (counts && bySame && slots.topic().stream().allMatch(TopicWord::isLoose)) {
            slots = slots.withTopic(with(slots.topic(), last.topic()));
            slots = slots.claimants().isEmpty() ? slots.withClaimants(last.claimants()) : slots;
        }
        if (reading.pointsBack() && slots.claimants().isEmpty() && isOfNames(slots.topic())) {
            slots = slots.withTopic(with(slots.topic(), last.topic()));
        }
        boolean completed = !slots.equals(fresh);
        if (!completed && slots.quotation() == null && (led || isFragment(slots, asked))) {
            slots = completed(slots, asked);
            completed = !slots.equals(fresh);
        }
        if (!completed && (!missed || slots.wanted() == null) && isOtherSpeaker(slots)) {
            slots = slots.withTopic(loose(last.topic()));
        }
        if (pointsAtMatter(slots, asked)) {
            slots = slots.withTopic(with(slots.topic(), last.topic()));
        }
        slots = withoutThemselves(slots, fresh);
        boolean same = !slots.equals(fresh) || slots.claimants().equals(last.claimants());
        if (slots.claimants().isEmpty() && OTHERS.matcher(asked).find()) {
            return slots.byOthersOnly();
        }
        return same && BEYOND.matcher(asked).find() ? slots.beyond() : slots;
    }

    /** "Was it hard?" asks for what is hard; what it is was said before and need not be said again. */
    private List<TopicWord> ownedByLast(Slots slots) {
        return slots.claimants().isEmpty() && !slots.topic().isEmpty()
                ? with(slots.topic().stream().map(TopicWord::essential).toList(), loose(last.topic()))
                : with(slots.topic(), last.topic());
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
                && GrammarWords.ANY_BODY.has(slots.claimants().getFirst().name().toLowerCase(java.util.Locale.ROOT));
        var body = asked ? antecedents.body() : List.<Who>of();
        return body.isEmpty() ? slots : slots.withClaimants(body);
    }

    /** "Did she get threats?" is about her, whoever says it. */
    private List<TopicWord> aboutWhom(List<TopicWord> topic, String asked) {
        var all = antecedents.matter(reading.pronouns(), DOES.matcher(asked).find());
        return with(all, topic);
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
                && REPLIES.contains(wanted.word())
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
                    ? fresh.withTopic(with(fresh.topic(), loose(last.topic())))
                    : fresh;
        }
        var topic = fresh.topic();
        if (!fresh.claimants().isEmpty() && !topic.isEmpty()) {
            return fresh.withWanted(eased()).withTime(said, printed);
        }
        if (fresh.claimants().isEmpty() && isOfNames(topic) && !last.claimants().isEmpty()) {
            return last.withTopic(topic).withTime(said, printed);
        }
        var next = last.withTime(said, printed)
                .withForm(last.form() == Form.QUOTATION ? Form.STATEMENTS : last.form())
                .withQuotation(null);
        if (!fresh.claimants().isEmpty()) {
            next = next.withClaimants(fresh.claimants())
                    .withWanted(eased())
                    .withTopic(isOfStory(fresh) ? loose(last.topic()) : joined(last.topic()))
                    .withForm(next.form() == Form.MATTER ? Form.STATEMENTS : next.form());
        }
        if (!topic.isEmpty()) {
            next = next.withTopic(isOtherMatter(topic, asked) ? topic : exchanged(topic));
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
                && isOfNames(last.topic())
                && topic.stream().anyMatch(word -> word.weight() == TopicWord.Weight.SPECIFIC)
                && OTHER_MATTER.matcher(asked).matches();
    }

    private static List<TopicWord> with(List<TopicWord> topic, List<TopicWord> more) {
        var all = new ArrayList<>(topic);
        more.stream()
                .filter(word -> all.stream().noneMatch(other -> other.terms().equals(word.terms())))
                .forEach(all::add);
        return all;
    }

    /** Between whom it was, where nothing else was asked: what Peru said of Chile is a matter of either. */
    private List<TopicWord> matterOfLast() {
        if (!isOfNames(last.topic()) || last.claimants().isEmpty()) {
            return last.topic();
        }
        var named = new ArrayList<>(last.topic());
        last.claimants().forEach(who -> named.add(TopicReader.name(who)));
        var terms = new LinkedHashSet<String>();
        named.forEach(word -> terms.addAll(word.terms()));
        var words = String.join(" or ", named.stream().map(TopicWord::word).toList());
        return List.of(new TopicWord(words, terms, TopicWord.Weight.NAME));
    }

    private static boolean isOfNames(List<TopicWord> topic) {
        return !topic.isEmpty() && topic.stream().allMatch(word -> word.weight() == TopicWord.Weight.NAME);
    }

    /** What somebody denied, another one may confirm; but nobody is asked for just anything instead of an admission. */
    private @Nullable Wanted eased() {
        var wanted = last.wanted();
        return wanted == null || STRICT.contains(wanted.act()) || wanted.negated()
                ? wanted
                : new Wanted(wanted.word(), wanted.act(), wanted.exact(), wanted.kin(), true, false);
    }

    /** Names and verbs of the question before stay, the thing asked about is another: "and about picking the name?". */
    private List<TopicWord> exchanged(List<TopicWord> now) {
        var kept = new ArrayList<TopicWord>();
        var terms = new HashSet<Set<String>>();
        now.forEach(word -> terms.add(word.terms()));
        boolean onlyVerbs = now.stream().allMatch(TopicWord::isLoose);
        for (var word : last.topic()) {
            boolean holds = word.weight() == TopicWord.Weight.NAME || (word.isLoose() && !onlyVerbs);
            if (holds && !terms.contains(word.terms())) {
                kept.add(word);
            }
        }
        kept.addAll(onlyVerbs ? now.subList(0, now.size() - 1) : now);
        if (onlyVerbs) {
            kept.add(now.getLast().essential());
        }
        return kept;
    }

    /** The words without which it would be another matter, any of which will do. */
    private static List<TopicWord> joined(List<TopicWord> topic) {
        var specific = topic.stream()
                .filter(word -> word.weight() == TopicWord.Weight.SPECIFIC)
                .toList();
        if (specific.size() < 2) {
            return topic;
        }
        var terms = new LinkedHashSet<String>();
        specific.forEach(word -> terms.addAll(word.terms()));
        var all = new ArrayList<TopicWord>(topic);
        all.removeAll(specific);
        var words = String.join(" ", specific.stream().map(TopicWord::word).toList());
        all.add(new TopicWord(words, terms, TopicWord.Weight.SPECIFIC));
        return all;
    }

    private static List<TopicWord> loose(List<TopicWord> topic) {
        return topic.stream()
                .map(word -> new TopicWord(word.word(), word.terms(), TopicWord.Weight.LOOSE))
                .toList();
    }
}
