package org.onrecord.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cues;
import org.onrecord.day.DayReader;
import org.onrecord.day.NoSuchDayException;
import org.onrecord.day.TimeFilter;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.Speaker;
import org.onrecord.name.Names;
import org.onrecord.name.Party;
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

    private static final int MOST_WORDS_OF_NAME = 3;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");
    /** What is to happen by a day was not said by then: "what if it isn't done by Monday?". */
    private static final Pattern CONDITION =
            Pattern.compile("(?i)(?<!\\bas )\\b(?:if|unless|in case|assuming)\\b[^,;?!]*$");

    private static final Pattern AHEAD = Pattern.compile(
            "(?i)\\b(?:next|coming|tomorrow|will|would|going to|gonna|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?)\\b");

    /** What no question in telegram style has. */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)(?:\\b(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could|should|what|who|whom|when|where|why|how|which"
                    + "|any|anything|by|from)\\b|['’]s\\b)");

    private static final Set<Act> STRICT =
            EnumSet.of(Act.ADMIT, Act.DENY, Act.CONFIRM, Act.APOLOGIZE, Act.PROMISE, Act.DECLINE);

    private static final Pattern YEAR = Pattern.compile("\\s*(?:19|20)\\d\\d\\s*[?.!]*");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,200}>");
    private static final Pattern YES_NO = Pattern.compile(
            "(?i)\\s*(did|does|do|is|are|was|were|has|have|had|will|can|could|should|would)(n['’]?t)?\\b");

    private final ClaimIndex index;
    private final Names names;
    private final DayReader days = new DayReader();
    private final Clock clock;
    private final MessagePatterns patterns = new MessagePatterns();
    private final ShownQuestion shownQuestion;
    private final Pointers pointers = new Pointers();
    private final Openings openings = new Openings();
    private final TopicReader topics = new TopicReader();
    private final Roles roles;
    private final RoleTokens tokens;
    private final SayingWords sayings;
    private final Spelling spelling;
    private final Shorthand shorthand;
    private final WhoFinder whos;
    private final Grammar grammar;
    private final Strangers strangers;
    /** The book of the speakers last read, which are the same until somebody writes to the index. */
    private final AtomicReference<@Nullable Book> book = new AtomicReference<>();

    private record Book(List<Speaker> speakers, SpeakerBook entries) {}

    public QuestionReader(ClaimIndex index, Names names, Roles roles, Cues cues, Clock clock) {
        this.index = index;
        this.names = names;
        this.clock = clock;
        this.roles = roles;
        this.tokens = new RoleTokens(names);
        this.sayings = new SayingWords(cues);
        this.spelling = new Spelling(topics, sayings);
        this.strangers = new Strangers(index, topics);
        this.shorthand = new Shorthand(names, roles, topics, sayings, strangers);
        this.whos = new WhoFinder(names, roles, topics, sayings, new Homes(index), strangers);
        this.grammar = new Grammar(sayings, this::isState);
        this.shownQuestion = new ShownQuestion(sayings);
    }

    /** Reads a message of today, by the reader's clock. */
    public Question read(String message, Before before) {
        return read(message, before, LocalDate.now(clock));
    }

    /**
     * Reads a message in the light of what went before. Never fails, whatever the message.
     *
     * @param today where it is asked, for "yesterday"
     */
    public Question read(String message, Before before, LocalDate today) {
        if (message.length() > LONGEST) {
            return new Question.SmallTalk(Question.Topic.TOO_LONG);
        }
        var visible = INVISIBLE.matcher(message).replaceAll(" ");
        var text = MARKUP.matcher(visible).replaceAll(" ").strip();
        boolean isShort = text.length() <= LONGEST_SMALL_TALK;
        var talk = isShort ? patterns.smallTalk(text) : Optional.<Question.Topic>empty();
        if (talk.isPresent()) {
            return new Question.SmallTalk(talk.get());
        }
        try {
            var followUp = isShort ? followUp(text, before, today) : null;
            return followUp == null ? readQuestion(text, before, today) : followUp;
        } catch (NoSuchDayException e) {
            return new Question.SmallTalk(Question.Topic.NO_SUCH_DAY);
        }
    }

    /** A question about what was shown; {@code null} when the message is none. */
    private @Nullable Question followUp(String text, Before before, LocalDate today) {
        var slots = before.slots();
        var row = patterns.followUp(text);
        if (row.isPresent()) {
            return slots == null
                    ? new Question.SmallTalk(Question.Topic.NOTHING_BEFORE)
                    : row.get().equals("MORE_BY") ? moreBySame(slots, before) : ofLast(row.get(), slots);
        }
        var words = MessagePatterns.followUpWords(text);
        var found = pointers.find(words);
        if (found.isEmpty()) {
            return shownQuestion
                    .find(words)
                    .filter(ask -> slots != null)
                    .map(ask -> new Question.OfShown(ask, new Pointer.LastShown()))
                    .orElse(null);
        }
        var plain = found.get().plain();
        if (plain.isPresent()) {
            return slots == null
                    ? new Question.SmallTalk(Question.Topic.NOTHING_BEFORE)
                    : new Question.OfShown(found.get().ask(), plain.get());
        }
        var description = readQuestion(asTyped(found.get().description(), text), Before.NOTHING, today)
                .asAsked();
        var whole = readQuestion(text, before, today).asAsked();
        return description instanceof Question.About(var described, var none, var same)
                        && whole instanceof Question.About(var asked, var guessed, var alone)
                ? new Question.OfShown(
                        found.get().ask(),
                        new Pointer.Described(described, described.claimants().isEmpty() ? asked : described))
                : null;
    }

    /** "What else from him?" asks for anything that was not shown. */
    private Question moreBySame(Slots slots, Before before) {
        var speaker = new Antecedents(before, slots, book()).speaker("");
        return new Question.About(
                Slots.of(Form.STATEMENTS).withClaimants(speaker).beyond());
    }

    /** Words as they stand in the message, since "US" is not "us". */
    private static String asTyped(String words, String message) {
        int start = message.toLowerCase(Locale.ROOT).indexOf(words);
        return start < 0 ? words : message.substring(start, start + words.length());
    }

    private static Question ofLast(String row, Slots slots) {
        return switch (row) {
            case "MORE" -> new Question.About(slots.beyond());
            case "ANY_DAY" -> new Question.About(slots.withTime(null, null));
            default -> new Question.OfShown(Question.Ask.valueOf(row), new Pointer.LastShown());
        };
    }

    private Question readQuestion(String text, Before before, LocalDate today) {
        var start = openings.open(text);
        var opened = YEAR.matcher(start.question()).matches() ? start.as("in " + start.question()) : start;
        var quoted = QuotedWords.in(opened.question());
        var entries = book();
        var asked = shorthand.writeOut(QuotedWords.blank(opened.question(), quoted), entries);
        var told = days.question(asked, today)
                .filter(time -> !isAhead(time, asked, today))
                .orElse(null);
        var open = blank(asked, told);
        boolean isCondition = told != null
                && CONDITION.matcher(asked.substring(0, told.span().start())).find();
        var time = isCondition ? null : told;
        var words = spelling.correct(Pieces.of(open), strangers::isOnRecord);
        if (words.isEmpty() && quoted == null && time == null) {
            return new Question.SmallTalk(Question.Topic.NOT_UNDERSTOOD);
        }
        var pieces = SplitVerbs.joined(
                new Appositions(entries, names).joined(open, whos.find(open, words, entries)), sayings);
        var reading = grammar.read(open, pieces, strangers);
        var last = before.slots();
        var own = slots(reading, time, quoted);
        var slots = withStranger(
                last == null ? own : Offices.ofStory(own, pieces, entries.roles()),
                reading,
                opened.led() ? pieces : List.of());
        var followUp = last == null
                ? null
                : new FollowUp(reading, last, before.missed(), new Antecedents(before, last, entries));
        var complete = followUp == null ? slots : followUp.complete(slots, opened.led(), asked);
        var otherwise = followUp == null || complete.equals(slots) ? null : followUp.otherwise(slots, complete);
        if (complete.claimants().isEmpty()
                && complete.wanted() != null
                && !complete.wanted().isAnything()
                && complete.topic().stream().allMatch(TopicWord::isLoose)) {
            complete = complete.withTopic(
                    complete.topic().stream().map(TopicWord::essential).toList());
        }
        boolean whole = !opened.led()
                && !(followUp == null ? reading.pointsBack() : followUp.goesBack(slots, asked))
                && !reading.pronounSubject()
                && !reading.pronoun()
                && !slots.claimants().isEmpty()
                && (!slots.topic().isEmpty()
                        || !YES_NO.matcher(opened.question()).lookingAt());
        var taken = complete.equals(slots) ? null : new Taken(whole ? slots : otherwise);
        var read = result(complete, reading, taken);
        var question = taken == null
                        && read instanceof Question.About about
                        && !ASKED.matcher(open).find()
                ? new Question.About(about.slots(), false, byWordAlone(about.slots()))
                : read;
        if (quoted == null && QuotedWords.arePasted(opened.question(), words.size(), reading)) {
            return new Question.Pasted(
                    QuotedWords.asked(slots, opened.question().strip()), question, false);
        }
        return quoted == null && QuotedWords.mayBePasted(text, words.size())
                ? new Question.Pasted(QuotedWords.saidByAnybody(text.strip()), question, true)
                : question;
    }

    /** "Will it happen again next year?" asks for what is to come, of which anything may have been said on any day. */
    private static boolean isAhead(TimeFilter time, String asked, LocalDate today) {
        return time.days().from().isAfter(today) && AHEAD.matcher(asked).find();
    }

    private boolean isState(Piece piece) {
        return piece.whos().stream()
                .anyMatch(who -> names.named(who.name())
                        .filter(party -> party.kind() == Party.Kind.STATE)
                        .isPresent());
    }

    private SpeakerBook book() {
        var speakers = index.speakers();
        var known = book.get();
        if (known == null || known.speakers() != speakers) {
            known = new Book(speakers, SpeakerBook.of(speakers, roles, tokens));
            book.set(known);
        }
        return known.entries();
    }

    private Slots slots(Reading reading, @Nullable TimeFilter time, @Nullable String quoted) {
        var wanted = reading.wanted();
        var slots = Slots.of(reading.form())
                .withClaimants(
                        reading.claimants().stream().map(whos::asDescribed).toList())
                .withWanted(wanted != null && reading.form() == Form.REASON ? wanted.orAnyOther() : wanted)
                .withTopic(topic(reading));
        if (time != null) {
            boolean said = time.kind() != TimeFilter.Kind.AS_OF;
            slots = slots.withTime(said ? time.days() : null, said ? null : time.days());
        }
        return quoted == null
                ? slots
                : slots.withForm(Form.QUOTATION).withQuotation(quoted).withTopic(topics.read(Pieces.of(quoted)));
    }

    /**
     * What the reading leaves to be asked about. Whether somebody admitted losing is asked about losing, though that word
     * helps little elsewhere.
     *
     * <p>"Why did Peru leave, according to Lima?" is not about Peru more than any claim by Peru.
     */
    private List<TopicWord> topic(Reading reading) {
        var topic = topics.read(reading.rest()).stream()
                .filter(word ->
                        reading.claimants().stream().noneMatch(who -> who.name().equals(word.word())))
                .toList();
        var wanted = reading.wanted();
        boolean decides = wanted != null && !wanted.isAnything() && !wanted.granted();
        if (decides && topic.stream().allMatch(TopicWord::isLoose)) {
            return topic.stream().map(TopicWord::essential).toList();
        }
        return wanted != null && wanted.isCalling()
                ? topic.stream().map(topics::asSaid).toList()
                : topic;
    }

    /** "And Porsche?" asks for Porsche, though nobody on record is called so. */
    private Slots withStranger(Slots slots, Reading reading, List<Piece> led) {
        boolean only = !led.isEmpty()
                && led.size() <= MOST_WORDS_OF_NAME
                && reading.wanted() == null
                && slots.claimants().isEmpty()
                && strangers.areName(led);
        if (!only) {
            return slots;
        }
        var name = led.stream().map(Piece::text).collect(Collectors.joining(" "));
        return slots.withClaimants(List.of(Who.unknown(name)))
                .withTopic(List.of())
                .withForm(Form.STATEMENTS);
    }

    /** That something was taken over from the question before. */
    private record Taken(@Nullable Slots alone) {}

    private Question result(Slots slots, Reading reading, @Nullable Taken taken) {
        if (slots.isEmpty()) {
            return new Question.SmallTalk(
                    reading.pronounSubject()
                            ? Question.Topic.NOTHING_BEFORE
                            : reading.wanted() != null ? Question.Topic.HELP : Question.Topic.NOT_UNDERSTOOD);
        }
        if (!reading.candidates().isEmpty() && slots.claimants().containsAll(reading.candidates())) {
            return new Question.Ambiguous(reading.ambiguous(), reading.candidates(), slots, reading.byRole());
        }
        if (taken != null) {
            return new Question.About(slots, true, taken.alone());
        }
        var doer = reading.doer();
        return doer == null ? new Question.About(slots) : new Question.About(slots, false, byAnybody(slots, doer));
    }

    /** What somebody does, told by anybody. */
    private static Slots byAnybody(Slots slots, Piece doer) {
        var topic = new ArrayList<>(List.of(TopicReader.name(doer)));
        topic.addAll(slots.topic());
        return slots.withClaimants(List.of())
                .withTopic(topic)
                .withForm(slots.form() == Form.STATEMENTS ? Form.MATTER : slots.form());
    }

    /**
     * "Brandt threats pumps" may be about threats that others made. Whether somebody admitted a thing is never told by
     * the word alone.
     */
    private @Nullable Slots byWordAlone(Slots slots) {
        var wanted = slots.wanted();
        if (wanted == null || wanted.isAnything() || slots.claimants().isEmpty() || STRICT.contains(wanted.act())) {
            return null;
        }
        var topic = new ArrayList<>(topics.read(Pieces.of(wanted.word())));
        topic.addAll(slots.topic());
        return slots.withWanted(null).withTopic(topic);
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
