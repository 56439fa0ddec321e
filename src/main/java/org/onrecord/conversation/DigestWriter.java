package org.onrecord.conversation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.chat.Reply;
import org.onrecord.claim.Claim;
import org.onrecord.digest.Digest;
import org.onrecord.digest.Matter;
import org.onrecord.digest.Turn;
import org.onrecord.position.Retold;

/** Puts summaries into words. Stateless. */
public final class DigestWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Credits credits = new Credits();

    /**
     * Writes one down.
     *
     * @param last the last day before on which there was something; {@code null} when there was none or it is not known
     */
    public Reply write(Digest digest, @Nullable LocalDate last) {
        var parts = new ArrayList<Reply.Part>();
        if (digest.tally().claims() == 0) {
            parts.add(new Reply.Line("Nothing new on " + DAY.format(digest.day()) + "."
                    + (last == null ? "" : " The last day with something new before it is " + DAY.format(last) + ".")));
            return new Reply(parts);
        }
        parts.add(new Reply.Line(counts(digest)));
        writeMatters(digest, LocalDate.MIN, parts);
        return new Reply(parts);
    }

    /**
     * Writes down what is new to somebody.
     *
     * @param lateBefore what was printed before this day was read late, and is marked so
     */
    public Reply writeNew(Digest digest, LocalDate lateBefore) {
        var parts = new ArrayList<Reply.Part>(List.of(new Reply.Line(counts(digest))));
        writeMatters(digest, lateBefore, parts);
        return new Reply(parts);
    }

    /** A claim as it stands in a summary. */
    public Reply.Quote quote(Claim claim, Article article) {
        return credits.quote(claim, article, List.of());
    }

    private void writeMatters(Digest digest, LocalDate lateBefore, List<Reply.Part> parts) {
        for (var matter : digest.matters()) {
            write(matter, digest.matters().size() > 1, lateBefore, parts);
        }
        if (digest.more() > 0) {
            parts.add(new Reply.Line(digest.more() + " more on record."));
        }
    }

    private void write(Matter matter, boolean isOneOfSeveral, LocalDate lateBefore, List<Reply.Part> parts) {
        if (isOneOfSeveral && !matter.names().isEmpty()) {
            parts.add(new Reply.Heading("About " + joined(matter.names())));
        }
        for (var news : matter.news()) {
            parts.add(credits.quote(news.claim(), news.article(), news.alsoIn()));
            var printed = news.article().printedOn();
            if (printed != null && printed.isBefore(lateBefore)) {
                parts.add(new Reply.Line("From " + DAY.format(printed) + ", read only now."));
            }
            var turn = news.turn();
            if (turn != null) {
                parts.add(new Reply.Line(turn(turn)));
            }
        }
    }

    private static String joined(List<String> names) {
        return names.size() < 2
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String counts(Digest digest) {
        var tally = digest.tally();
        return "%s: %s by %s in %s."
                .formatted(
                        DAY.format(digest.day()),
                        number(tally.claims(), "new claim"),
                        number(tally.claimants(), "claimant"),
                        number(tally.articles(), "article"));
    }

    private static String number(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private String turn(Turn turn) {
        return switch (turn) {
            case Turn.Changed(var before) ->
                "A change of position: " + Credits.deed(before.claim()) + " before by " + told(before);
            case Turn.Disputed(var by) -> "Disputed: " + Credits.deed(by.claim()) + " by " + told(by);
            case Turn.Differs(var words, var otherWords, var other) ->
                "Figures differ: " + words + " here, " + otherWords + " by " + told(other);
        };
    }

    private String told(Retold.Source source) {
        return source.claim().claimant().name() + " (" + credits.brief(source.claim(), source.article()) + ").";
    }
}
