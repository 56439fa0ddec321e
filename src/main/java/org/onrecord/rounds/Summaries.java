package org.onrecord.rounds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Reply;
import org.onrecord.claim.Days;
import org.onrecord.conversation.DigestWriter;
import org.onrecord.digest.Digest;
import org.onrecord.digest.DigestComposer;
import org.onrecord.digest.FollowedNews;
import org.onrecord.question.Slots;
import org.onrecord.schedule.Due;
import org.onrecord.subscription.ClaimKey;
import org.onrecord.subscription.Ledger;
import org.onrecord.subscription.Subscription;

/** Makes what a subscription is sent. Stateless but for what {@link FollowedNews} keeps. */
final class Summaries {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** Nobody calls that late. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final FollowedNews news;
    private final DigestWriter writer = new DigestWriter();

    Summaries(FollowedNews news) {
        this.news = news;
    }

    /**
     * A summary.
     *
     * @param parts empty when nothing is to be said
     */
    record Summary(Subscription subscription, Digest digest, long through, List<Reply.Part> parts) {

        boolean hasNews() {
            return !digest.matters().isEmpty();
        }

        /** The decision that it is sent. */
        Ledger.Delivery delivery(String occasion, Instant now) {
            return new Ledger.Delivery(subscription, occasion, through, claims(), now);
        }

        private List<Ledger.SentClaim> claims() {
            return digest.news()
                    .map(each -> new Ledger.SentClaim(
                            each.article().id(),
                            ClaimKey.of(each.claim()),
                            each.claim().claimant().name(),
                            each.claim().excerpt().text()))
                    .toList();
        }

        /** What "show more" goes on with: of what is followed, what was printed as late as this. */
        Slots slots() {
            var printed = Stream.concat(
                            Stream.of(digest.day()),
                            digest.news().map(each -> each.article().printedOn()))
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            return subscription.follow().slots().withTime(null, new Days(printed.getFirst(), printed.getLast(), ""));
        }
    }

    /**
     * That of a date.
     *
     * @param seen the number of what was noticed last; a subscription that was begun since may be further
     */
    Summary daily(Subscription subscription, Due due, long seen, Instant now) {
        long through = Math.max(subscription.toldThrough(), seen);
        var digest = digest(subscription, through, due.day());
        var parts = new ArrayList<Reply.Part>();
        if (!digest.matters().isEmpty()) {
            parts.add(heading(subscription));
            lateness(subscription, due, now, parts);
            addNews(subscription, digest, parts);
        } else if (subscription.tellsOfNothing()) {
            parts.add(new Reply.Line(
                    capital(subscription.follow().inWords()) + ": nothing new on " + DAY.format(due.day()) + "."));
            lateness(subscription, due, now, parts);
        }
        return new Summary(subscription, digest, through, parts);
    }

    /** What is new until now, whatever the hour. */
    Summary now(Subscription subscription, long seen, Instant now) {
        long through = Math.max(subscription.toldThrough(), seen);
        var digest = digest(
                subscription,
                through,
                LocalDate.ofInstant(now, subscription.timetable().zone()));
        var parts = new ArrayList<Reply.Part>();
        if (!digest.matters().isEmpty()) {
            parts.add(heading(subscription));
            addNews(subscription, digest, parts);
        }
        return new Summary(subscription, digest, through, parts);
    }

    private Digest digest(Subscription subscription, long through, LocalDate day) {
        return news.of(subscription.follow(), subscription.toldThrough(), through, day, DigestComposer.USUAL_LENGTH);
    }

    private void addNews(Subscription subscription, Digest digest, List<Reply.Part> parts) {
        parts.addAll(writer.writeNew(digest, lateBefore(subscription.last(), digest.day()))
                .parts());
        if (digest.more() > 0) {
            parts.add(new Reply.Choices(List.of(Reply.SHOW_MORE)));
        }
    }

    /** What was printed on the day of the last summary may have been printed after it. */
    private static LocalDate lateBefore(@Nullable LocalDate last, LocalDate day) {
        return last == null ? day.minusDays(1) : last;
    }

    private static void lateness(Subscription subscription, Due due, Instant now, List<Reply.Part> parts) {
        if (due.missed() > 0 && subscription.last() != null) {
            parts.add(new Reply.Line("The first since that of " + DAY.format(subscription.last())
                    + ": I could not send in between, so this one stands for all of them."));
        } else if (due.at().plus(PATIENCE).isBefore(now)) {
            parts.add(new Reply.Line("Late: it was due on " + DAY.format(due.day()) + " at "
                    + HOUR.format(due.at().atZone(subscription.timetable().zone())) + "."));
        }
    }

    private static Reply.Part heading(Subscription subscription) {
        return new Reply.Line("New · " + subscription.follow().inWords());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
