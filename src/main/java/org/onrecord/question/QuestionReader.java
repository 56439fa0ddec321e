package org.onrecord.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Cues;
import org.onrecord.day.DayReader;
import org.onrecord.day.NoSuchDayException;
import org.onrecord.day.TimeFilter;
import org.onrecord.index.ClaimIndex;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;

/**
 * Reads a question out of a message. Safe for use by many threads.
 *
 * <pre>
 * message  := small-talk | about-shown | lead? question
 * lead     := "and" | "what about" | "no, I meant" | …        the question completes the one before
 * question := see {@link Grammar}; times and quotations are taken out before
 * </pre>
 */
public final class QuestionReader {

    /** Longer messages are no questions. */
    public static final int LONGEST = 2_000;

    private static final int LONGEST_SMALL_TALK = 120;
    private static final int PASTED_WORDS = 9;
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^\\s*(?:no,?\\s+)?(?:(and|but|or|what about|how about|and what about|and how about|same for|i mean|i meant|i mean the|meant|also|plus)\\b[\\s,:]*)+(?=\\S)");
    private static final Pattern POLITE = Pattern.compile(
            "(?i)^\\s*(?:(?:please|hey|hi|hello|hi there|ok|okay|so|well|now|then|um|uh|can you|could you|would you|will you|do you know|i want to know|i(?:'d| would) like to know|i wonder|wondering|let me know|is it true that|is it correct that|is it the case that|tell me|show me|give me|find me|list me|list|find|search for|search|look up|look for|remind me|quick question|question|onrecord|bot|and)\\b[\\s,:-]*)+(?=\\S)");
    private static final Pattern QUOTED =
            Pattern.compile("[“\"„«]([^“”\"„«»]{3,})[”\"»“]|(?<![\\p{L}\\p{N}])['‘]([^‘]{3,}?)['’](?![\\p{L}\\p{N}])");

    private final ClaimIndex index;
    private final Roles roles;
    private final Names names;
    private final DayReader days = new DayReader();
    private final Clock clock;
    private final MessagePatterns patterns = new MessagePatterns();
    private final TopicReader topics = new TopicReader();
    private final SayingWords sayings;
    private final Spelling spelling;

    public QuestionReader(ClaimIndex index, Names names, Roles roles, Cues cues, Clock clock) {
        this.index = index;
        this.names = names;
        this.roles = roles;
        this.clock = clock;
        this.sayings = new SayingWords(cues);
        this.spelling = new Spelling(topics, sayings);
    }

    /** Reads a message in the light of what went before. Never fails, whatever the message. */
    public Question read(String message, Before before) {
        if (message.length() > LONGEST) {
            return new Question.SmallTalk(Question.Topic.TOO_LONG);
        }
        var text = message.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ")
                .replaceAll("<[^>]{0,200}>", " ")
                .strip();
        if (text.length() <= LONGEST_SMALL_TALK) {
            var talk = patterns.smallTalk(text);
            if (talk.isPresent()) {
                return new Question.SmallTalk(talk.get());
            }
            var followUp = patterns.followUp(text);
            if (followUp.isPresent()) {
                return ofShown(followUp.get(), text, before);
            }
        }
        try {
            return readQuestion(text, before);
        } catch (NoSuchDayException e) {
            return new Question.SmallTalk(Question.Topic.NO_SUCH_DAY);
        }
    }

    private static Question ofShown(String row, String text, Before before) {
        var slots = before.slots();
        if (slots == null) {
            return new Question.SmallTalk(Question.Topic.NOTHING_BEFORE);
        }
        return switch (row) {
            case "MORE" -> new Question.About(slots.beyond(), false);
            case "ORDINAL" ->
                new Question.OfShown(
                        text.toLowerCase(java.util.Locale.ROOT).contains("source")
                                ? Question.Ask.SOURCE
                                : Question.Ask.THIS_ONE,
                        MessagePatterns.number(text));
            default -> new Question.OfShown(Question.Ask.valueOf(row), 0);
        };
    }

    private Question readQuestion(String text, Before before) {
        var lead = LEAD.matcher(text);
        boolean led = lead.find();
        var asked = led ? text.substring(lead.end()) : POLITE.matcher(text).replaceFirst("");
        var quoted = quotation(asked);
        var time = days.question(asked, LocalDate.now(clock)).orElse(null);
        var open = quoted == null ? asked : asked.replace(quoted, " ".repeat(quoted.length()));
        var words = spelling.correct(Pieces.of(blank(open, time)));
        if (words.isEmpty() && quoted == null && time == null) {
            return new Question.SmallTalk(Question.Topic.NOT_UNDERSTOOD);
        }
        var book = new SpeakerBook(index.speakers());
        var pieces = new WhoFinder(names, roles, topics, sayings).find(blank(open, time), words, book);
        var reading = new Grammar(blank(open, time), pieces, sayings).read();
        var slots = slots(reading, time, quoted, asked, words.size());
        return inContext(slots, reading, led, asked, before);
    }

    private Slots slots(
            Grammar.Reading reading, @Nullable TimeFilter time, @Nullable String quoted, String asked, int words) {
        var slots = Slots.of(reading.form())
                .withClaimants(reading.claimants())
                .withWanted(reading.wanted())
                .withTopic(topics.read(reading.rest()));
        if (time != null) {
            boolean said = time.kind() != TimeFilter.Kind.AS_OF;
            slots = slots.withTime(said ? time.days() : null, said ? null : time.days());
        }
        if (quoted != null) {
            return slots.withForm(Form.QUOTATION).withQuotation(quoted).withTopic(List.of());
        }
        boolean pasted = words >= PASTED_WORDS
                && !asked.contains("?")
                && reading.wanted() == null
                && reading.form() == Form.MATTER
                && !asked.toLowerCase(java.util.Locale.ROOT)
                        .matches(
                                "(what|who|which|how|when|where|why|did|does|do|is|are|was|were|has|have|had|will|can|could|should|would)\\b.*");
        return pasted
                ? slots.withForm(Form.QUOTATION).withQuotation(asked.strip()).withTopic(List.of())
                : slots;
    }

    private Question inContext(Slots fresh, Grammar.Reading reading, boolean led, String asked, Before before) {
        var slots = fresh;
        var last = before.slots();
        boolean guessed = false;
        if (reading.pronounSubject() && !before.shown().isEmpty() && last != null) {
            slots = slots.withClaimants(meant(last, before));
            guessed = true;
        } else if (reading.pronounSubject() && last != null) {
            slots = slots.withClaimants(last.claimants());
            guessed = true;
        }
        if (reading.pronounObject() && last != null && slots.topic().isEmpty()) {
            slots = slots.withTopic(last.topic());
            guessed = true;
        }
        if (last != null && !guessed && (led || isFragment(slots, asked)) && slots.quotation() == null) {
            slots = completed(slots, last, reading);
            guessed = true;
        }
        if (asked.toLowerCase(java.util.Locale.ROOT).matches(".*\\b(else|other than that|more)\\b.*")
                && last != null
                && (guessed || sameWho(slots, last))) {
            slots = slots.beyond();
        }
        return result(slots, reading, guessed);
    }

    private Question result(Slots slots, Grammar.Reading reading, boolean guessed) {
        if (slots.isEmpty()) {
            return new Question.SmallTalk(
                    reading.pronounSubject()
                            ? Question.Topic.NOTHING_BEFORE
                            : reading.wanted() != null ? Question.Topic.HELP : Question.Topic.NOT_UNDERSTOOD);
        }
        if (!reading.candidates().isEmpty() && slots.claimants().containsAll(reading.candidates())) {
            return new Question.Ambiguous(reading.candidates().getFirst().name(), reading.candidates(), slots);
        }
        return new Question.About(slots, guessed);
    }

    /** "He" is who spoke last, and whom the question before was about when it named one. */
    private static List<Who> meant(Slots last, Before before) {
        if (!last.claimants().isEmpty()) {
            return last.claimants();
        }
        var name = before.shown().getFirst();
        return List.of(new Who(name, Set.of(name), true));
    }

    private static boolean sameWho(Slots slots, Slots last) {
        return slots.claimants().equals(last.claimants());
    }

    /** "on 20 October?", "about missiles?": what only completes the question before. */
    private static boolean isFragment(Slots slots, String asked) {
        boolean onlyTime = slots.claimants().isEmpty()
                && slots.wanted() == null
                && slots.topic().isEmpty();
        return (onlyTime && slots.form() == Form.MATTER)
                || asked.toLowerCase(java.util.Locale.ROOT)
                        .matches("\\s*(on|about|regarding|in|by|from|since|before|after|according to)\\b.*");
    }

    private static Slots completed(Slots fresh, Slots last, Grammar.Reading reading) {
        var said = fresh.said() == null && fresh.printed() == null ? last.said() : fresh.said();
        var printed = fresh.said() == null && fresh.printed() == null ? last.printed() : fresh.printed();
        if (fresh.wanted() != null || !(fresh.form() == Form.MATTER || fresh.form() == Form.STATEMENTS)) {
            return fresh;
        }
        var whos = fresh.claimants();
        var topic = fresh.topic();
        if (whos.isEmpty()
                && !topic.isEmpty()
                && topic.stream().allMatch(word -> word.weight() == TopicWord.Weight.NAME)
                && !last.claimants().isEmpty()) {
            return last.withTopic(topic).withTime(said, printed);
        }
        var next = last.withTime(said, printed)
                .withForm(last.form() == Form.QUOTATION ? Form.STATEMENTS : last.form())
                .withQuotation(null);
        if (!whos.isEmpty()) {
            next = next.withClaimants(whos);
        }
        if (!topic.isEmpty()) {
            next = next.withTopic(exchanged(last.topic(), topic));
        }
        return reading.anybody() ? next.withClaimants(List.of()) : next;
    }

    /** Names and verbs of the question before stay, the thing asked about is another. */
    private static List<TopicWord> exchanged(List<TopicWord> before, List<TopicWord> now) {
        var kept = new ArrayList<TopicWord>();
        var terms = new HashSet<Set<String>>();
        now.forEach(word -> terms.add(word.terms()));
        for (var word : before) {
            if (word.weight() != TopicWord.Weight.SPECIFIC && !terms.contains(word.terms())) {
                kept.add(word);
            }
        }
        kept.addAll(now);
        return kept;
    }

    private static @Nullable String quotation(String asked) {
        var quoted = QUOTED.matcher(asked);
        if (!quoted.find()) {
            return null;
        }
        var words = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
        return words.isBlank() ? null : words.strip();
    }

    /** The question without its words for the time; everything else keeps its place. */
    private static String blank(String text, @Nullable TimeFilter time) {
        if (time == null) {
            return text;
        }
        var span = time.span();
        return text.substring(0, span.start())
                + " ".repeat(span.length())
                + text.substring(Math.min(span.end(), text.length()));
    }
}
