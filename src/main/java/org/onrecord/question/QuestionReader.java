package org.onrecord.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        var time = QuestionTime.of(asked, days, today);
        var words = spelling.correct(Pieces.of(time.rest()), strangers::isOnRecord);
        if (words.isEmpty() && quoted == null && time.filter() == null) {
            return new Question.SmallTalk(Question.Topic.NOT_UNDERSTOOD);
        }
        var pieces = pieces(time.rest(), words, entries);
        var reading = grammar.read(time.rest(), pieces, strangers);
        var own = slots(reading, time.filter(), quoted);
        var slots = withStranger(
                before.slots() == null ? own : Offices.ofStory(own, pieces, entries.roles()),
                reading,
                opened.led() ? pieces : List.of());
        var question = orByWordAlone(inLightOf(before, slots, reading, opened, asked), time.rest());
        return quoted == null ? orPasted(question, slots, reading, opened, text, words.size()) : question;
    }

    private List<Piece> pieces(String question, List<Piece> words, SpeakerBook entries) {
        var named = new Appositions(entries, names).joined(question, whos.find(question, words, entries));
        return SplitVerbs.joined(named, sayings);
    }

    /** The question with what it takes over from the one before. */
    private Question inLightOf(Before before, Slots slots, Reading reading, Openings.Opened opened, String asked) {
        var last = before.slots();
        var followUp = last == null
                ? null
                : new FollowUp(reading, last, before.missed(), new Antecedents(before, last, book()));
        var taken = followUp == null ? slots : followUp.complete(slots, opened.led(), asked);
        var complete = withMatter(taken);
        if (complete.equals(slots)) {
            return result(slots, reading, null);
        }
        boolean goesBack = followUp == null ? reading.pointsBack() : followUp.goesBack(slots, asked);
        boolean whole = !opened.led() && !goesBack && isWhole(slots, reading, opened);
        var otherwise = followUp == null || taken.equals(slots) ? null : followUp.otherwise(slots, taken);
        return result(complete, reading, new Taken(whole ? slots : otherwise));
    }

    /** Of "who denied losing?" the loss must be there, though that word helps little elsewhere. */
    private static Slots withMatter(Slots slots) {
        var wanted = slots.wanted();
        boolean open = slots.claimants().isEmpty()
                && wanted != null
                && !wanted.isAnything()
                && slots.topic().stream().allMatch(TopicWord::isLoose);
        return open
                ? slots.withTopic(
                        slots.topic().stream().map(TopicWord::essential).toList())
                : slots;
    }

    /** Whether it can be asked by itself, whatever was asked before. */
    private static boolean isWhole(Slots slots, Reading reading, Openings.Opened opened) {
        return !reading.pronounSubject()
                && !reading.pronoun()
                && !slots.claimants().isEmpty()
                && (!slots.topic().isEmpty()
                        || !YES_NO.matcher(opened.question()).lookingAt());
    }

    private Question orByWordAlone(Question question, String asked) {
        return question instanceof Question.About about && !about.guessed() && about.alone() == null
                ? new Question.About(about.slots(), false, OtherReadings.byWordAlone(about.slots(), asked, topics))
                : question;
    }

    private static Question orPasted(
            Question question, Slots slots, Reading reading, Openings.Opened opened, String text, int words) {
        if (QuotedWords.arePasted(opened.question(), words, reading)) {
            return new Question.Pasted(
                    QuotedWords.asked(slots, opened.question().strip()), question, false);
        }
        return QuotedWords.mayBePasted(text, words)
                ? new Question.Pasted(QuotedWords.saidByAnybody(text.strip()), question, true)
                : question;
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
        return doer == null
                ? new Question.About(slots)
                : new Question.About(slots, false, OtherReadings.byAnybody(slots, doer));
    }
}
