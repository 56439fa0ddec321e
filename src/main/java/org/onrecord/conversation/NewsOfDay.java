package org.onrecord.conversation;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.answer.Answer;
import org.onrecord.answer.Exhibit;
import org.onrecord.answer.Rank;
import org.onrecord.chat.Reply;
import org.onrecord.claim.Days;
import org.onrecord.day.DayReader;
import org.onrecord.day.NoSuchDayException;
import org.onrecord.digest.Digest;
import org.onrecord.digest.DigestComposer;
import org.onrecord.digest.News;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;

/** Answers "what was new yesterday?" with the summary of that day. Safe for use by many threads. */
public final class NewsOfDay {

    private static final int LONGEST = 120;

    /** What is left of such a message without the words for the day. */
    private static final Pattern REQUEST = Pattern.compile(
            "(?:hi|hello|hey|good\\s+morning|so|and|please)?\\W*(?:/today|/digest|(?:(?:so\\s+)?(?:what|anything|something)(?:['’]?s|\\s+is|\\s+are|\\s+was|\\s+has\\s+been|\\s+came)?\\s+(?:there\\s+)?(?:the\\s+)?(?:new|news|in\\s+the\\s+news)"
                    + "|what\\s+(?:did|have)\\s+i\\s+miss(?:ed)?|(?:can\\s+you\\s+|could\\s+you\\s+)?(?:tell|give|show|send)\\s+me\\s+(?:what(?:['’]?s|\\s+is|\\s+was)\\s+new|(?:a|the|your|['’]s)?\\s*(?:daily\\s+|morning\\s+)?(?:news|summary|digest|briefing|headlines))"
                    + "|(?:any|the|a|my|your|['’]s)?\\s*(?:daily\\s+|morning\\s+)?(?:news|summary|digest|briefing|headlines)))(?:\\s+(?:of|for|from|on))?(?:\\s+the\\s+day)?(?:[\\s,]+please)?\\W*",
            CASE_INSENSITIVE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final DigestComposer digests;
    private final DayReader days = new DayReader();
    private final DigestWriter writer = new DigestWriter();

    public NewsOfDay(DigestComposer digests) {
        this.digests = digests;
    }

    /**
     * An answer, and how it is put.
     *
     * @param rest ids of the claims that "show more" goes on with
     */
    record Told(Answer answer, Reply reply, List<String> rest) {}

    /** Nothing when the message asks for something else. */
    Optional<Told> find(String message, LocalDate today) {
        return message.length() > LONGEST
                ? Optional.empty()
                : findDay(message.strip(), today).map(this::tell);
    }

    private Optional<LocalDate> findDay(String message, LocalDate today) {
        if (isRequest(message)) {
            return Optional.of(today);
        }
        try {
            return days.question(message, today)
                    .filter(time -> time.days().isOneDay())
                    .filter(time -> isRequest(message.substring(0, time.span().start())
                            + " "
                            + message.substring(time.span().end())))
                    .map(time -> time.days().from());
        } catch (NoSuchDayException e) {
            return Optional.empty();
        }
    }

    private static boolean isRequest(String words) {
        return REQUEST.matcher(words.strip()).matches();
    }

    private Told tell(LocalDate day) {
        var digest = digests.of(day, DigestComposer.USUAL_LENGTH);
        var slots = Slots.of(Form.STATEMENTS).withTime(null, Days.on(day, ""));
        if (digest.matters().isEmpty()) {
            return nothing(digest, slots);
        }
        var exhibits = digest.news().map(NewsOfDay::exhibit).toList();
        var answer = new Answer.Found(slots, exhibits, digest.more(), List.of(), null, List.of());
        var parts = new ArrayList<>(writer.write(digest, null).parts());
        if (digest.more() > 0) {
            parts.add(new Reply.Choices(List.of(Reply.SHOW_MORE)));
        }
        var rest = digest.rest().stream().map(news -> news.claim().id()).toList();
        return new Told(answer, new Reply(parts), rest);
    }

    private Told nothing(Digest digest, Slots slots) {
        var last = digests.lastDay(digest.day());
        var choices = last == null ? List.<String>of() : List.of("what was new on " + DAY.format(last) + "?");
        var parts = new ArrayList<>(writer.write(digest, last).parts());
        if (!choices.isEmpty()) {
            parts.add(new Reply.Choices(choices));
        }
        return new Told(new Answer.Nothing(slots, List.of(), choices), new Reply(parts), List.of());
    }

    private static Exhibit exhibit(News news) {
        return new Exhibit(
                news.claim(), news.article(), news.alsoIn(), news.claim().relayedBy(), new Rank(0, 0, 0, 1, 0));
    }
}
