package org.onrecord.subscription;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Act;
import org.onrecord.name.Names;
import org.onrecord.name.Party;
import org.onrecord.question.Before;
import org.onrecord.question.Question;
import org.onrecord.question.QuestionReader;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Wanted;

/**
 * Reads what somebody wants to be told: "denials by Iran about drones every weekday at 7 in Kyiv". Safe for use by many
 * threads.
 *
 * <p>First the words that say when are taken out; the rest is read as a question is.
 */
public final class WishReader {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:please\\s+)?(?:(?:can|could|would)\\s+you\\s+)?(?:subscribe|sign|send|tell|give|alert|notify|inform|keep|follow|i\\s+(?:want|would\\s+like|['’]d\\s+like))?"
                    + "(?:\\s*\\b(?:me|us))?(?:\\s+(?:up|posted|informed))?\\s*(?:\\b(?:to|for|with|about|of|on|when))?\\s*"
                    + "(?:\\b(?:a|an|the|my)\\s+)?(?:(?:daily|morning|evening|weekly)\\s+)?(?:\\b(?:summar(?:y|ies)|digests?|updates?|alerts?|briefings?|messages?))?"
                    + "\\s*(?:\\b(?:of|on|about|for|with|to|when))?(?=\\s|$)",
            CASE_INSENSITIVE);
    private static final Pattern EVERYTHING = Pattern.compile(
            "(?:(?:absolutely\\s+)?everything|all|anything|every\\s+claim|all\\s+(?:the\\s+)?(?:news|claims|matters|topics|of\\s+it|that\\s+is\\s+new)|the\\s+(?:whole\\s+)?(?:day|news)"
                    + "|news|everybody|everyone|whatever\\s+is\\s+new|what(?:['’]s|\\s+is)\\s+new)(?:\\s+(?:new|there\\s+is|that\\s+is\\s+new|you\\s+(?:have|read)))?",
            CASE_INSENSITIVE);
    private static final Pattern LOOSE_ENDS = Pattern.compile(
            "^[\\s,;.:–-]+|(?:[\\s,;.:–-]+|\\s(?:and|but|or|with|in|at|on|please|(?:please\\s+)?(?:tell|send|let|give|message)\\s+(?:it\\s+(?:to\\s+)?)?me(?:\\s+know)?))+$",
            CASE_INSENSITIVE);
    private static final Pattern ANY = Pattern.compile("^(?:all|any|every|each|the)\\s+(?=\\S+\\s)", CASE_INSENSITIVE);

    private final QuestionReader questions;
    private final Names names;
    private final WhenReader whens;

    public WishReader(QuestionReader questions, Names names) {
        this.questions = questions;
        this.names = names;
        whens = new WhenReader(names);
    }

    /** Reads the words after "/subscribe". */
    public Wish read(String message) {
        if (message.length() > QuestionReader.LONGEST) {
            return new Wish.Unclear("That is too long. Please say in a sentence what you want to follow.");
        }
        var words = new Words(message);
        var when = whens.take(words);
        var rest = trimmed(LEAD.matcher(words.left()).replaceFirst(""));
        if (rest.isEmpty()) {
            return when.isEmpty()
                    ? new Wish.Unclear("What do you want to follow?")
                    : new Wish.Understood(null, when, List.of());
        }
        if (EVERYTHING.matcher(rest).matches()) {
            return new Wish.Understood(Follow.EVERYTHING, when, List.of());
        }
        return read(rest, when, message);
    }

    /** Reads what holds for all subscriptions of a chat: a place, quiet hours, or both; nothing when it is neither. */
    public Optional<When> readSettings(String message) {
        var words = new Words(message);
        var when = whens.take(words);
        var rest = trimmed(words.left());
        if (!rest.isEmpty()) {
            return findZone(rest).map(when::in);
        }
        boolean says = when.zone() != null || when.quiet() != null || when.isNeverQuiet();
        return says ? Optional.of(when) : Optional.empty();
    }

    /** The time zone that a place, a state or a clock's name stands for. */
    public Optional<ZoneId> findZone(String place) {
        return whens.findZone(place);
    }

    private Wish read(String rest, When when, String message) {
        return switch (questions.read(rest, Before.NOTHING).asAsked()) {
            case Question.About about -> understood(about.slots(), rest, when);
            case Question.Ambiguous which ->
                new Wish.Which(
                        which.name(),
                        which.candidates().stream()
                                .map(who -> replaced(message, which.name(), who.name()))
                                .toList());
            case Question.Pasted ignored -> notUnderstood(rest);
            case Question.OfShown ignored -> notUnderstood(rest);
            case Question.SmallTalk ignored -> notUnderstood(rest);
        };
    }

    private Wish understood(Slots slots, String rest, When when) {
        var remarks = new ArrayList<String>();
        if (slots.quotation() != null) {
            return notUnderstood(rest);
        }
        if (slots.said() != null || slots.printed() != null) {
            remarks.add("A subscription tells what is new, so the days that you named are left out.");
        }
        slots.claimants().stream()
                .filter(who -> !who.known())
                .forEach(who -> remarks.add("Nobody called “" + who.name()
                        + "” is on record yet; I will tell you as soon as somebody of just this name is."));
        var follow = follow(withAllActs(slots, rest));
        return follow.isEverything() ? notUnderstood(rest) : new Wish.Understood(follow, when, remarks);
    }

    private Follow follow(Slots slots) {
        var press = slots.claimants().size() == 1
                        && (slots.wanted() == null || slots.wanted().isAnything() || isReporting(slots.wanted()))
                ? pressOf(slots.claimants().getFirst().name())
                : null;
        return press == null
                ? new Follow(slots.claimants(), slots.wanted(), slots.topic(), slots.outlet())
                : new Follow(List.of(), null, slots.topic(), press);
    }

    private static boolean isReporting(Wanted wanted) {
        return wanted.act() == Act.REPORT;
    }

    /** An outlet is followed for what it prints, not only for what it says itself. */
    private @Nullable String pressOf(String name) {
        return names.named(name).filter(Party::isPress).map(Party::name).orElse(null);
    }

    /** "Admissions and denials by Iran": what is read as a topic, though it is a kind of saying beside another one. */
    private Slots withAllActs(Slots slots, String rest) {
        var wanted = slots.wanted();
        if (wanted == null || wanted.isAnything()) {
            return slots;
        }
        var topic = new ArrayList<TopicWord>();
        for (var word : slots.topic()) {
            var other = isListed(word.word(), rest) ? act(word.word()) : null;
            if (other == null) {
                topic.add(word);
            } else {
                wanted = joined(wanted, other);
            }
        }
        return slots.withWanted(wanted).withTopic(topic);
    }

    private static boolean isListed(String word, String rest) {
        var quoted = Pattern.quote(word);
        return Pattern.compile(
                        "(?:,|\\band|\\bor|&)\\s*" + quoted + "\\b|\\b" + quoted + "\\s*(?:,|and\\b|or\\b|&)",
                        CASE_INSENSITIVE)
                .matcher(rest)
                .find();
    }

    private @Nullable Wanted act(String word) {
        if (!(questions.read(word, Before.NOTHING).asAsked() instanceof Question.About about)) {
            return null;
        }
        var slots = about.slots();
        var alone = slots.wanted();
        return alone != null
                        && !alone.isAnything()
                        && slots.equals(Slots.of(slots.form()).withWanted(alone))
                ? alone
                : null;
    }

    private static Wanted joined(Wanted one, Wanted other) {
        var exact = EnumSet.copyOf(one.exact());
        exact.addAll(other.exact());
        var kin = EnumSet.noneOf(Act.class);
        kin.addAll(one.kin());
        kin.addAll(other.kin());
        return new Wanted(one.word() + " or " + other.word(), one.act(), exact, kin, false, one.negated());
    }

    private static Wish notUnderstood(String rest) {
        return new Wish.Unclear("I could not make out what to follow in “" + rest + "”.");
    }

    private static String replaced(String message, String name, String meant) {
        return Pattern.compile(name, CASE_INSENSITIVE | Pattern.LITERAL)
                .matcher(message)
                .replaceFirst(Matcher.quoteReplacement(meant));
    }

    private static String trimmed(String text) {
        var trimmed = text;
        for (var before = ""; !before.equals(trimmed); ) {
            before = trimmed;
            trimmed = LOOSE_ENDS.matcher(trimmed).replaceAll("").strip();
        }
        return EVERYTHING.matcher(trimmed).matches()
                ? trimmed
                : ANY.matcher(trimmed).replaceFirst("");
    }
}
