package org.onrecord.rounds;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.chat.Address;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Reply;
import org.onrecord.claim.Claim;
import org.onrecord.conversation.DigestWriter;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.Terms;
import org.onrecord.subscription.AlreadyDecidedException;
import org.onrecord.subscription.Ledger.Sent;
import org.onrecord.subscription.Seen;

/**
 * Tells whoever was sent words that stand in their article no more, once. Safe for use by many threads and by several
 * processes on one database.
 */
public final class Corrections {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final ClaimIndex index;
    private final Books books;
    private final Post post;
    private final Clock clock;
    private final DigestWriter writer = new DigestWriter();

    public Corrections(ClaimIndex index, Books books, Post post, Clock clock) {
        this.index = index;
        this.books = books;
        this.post = post;
        this.clock = clock;
    }

    /** Tells of all that changed; those whose quiet hours hold are told by a later step. */
    public void step() {
        books.seen().changed().forEach(this::tell);
    }

    private void tell(Seen.Changed changed) {
        var article = index.findArticle(changed.article()).orElse(null);
        var byAddress = new LinkedHashMap<Address, List<Sent>>();
        for (var sent : books.ledger().sentFrom(changed.article())) {
            if (post.reaches(sent.subscription().to())
                    && (article == null || !article.text().contains(sent.claim().words()))) {
                byAddress
                        .computeIfAbsent(sent.subscription().to(), none -> new ArrayList<>())
                        .add(sent);
            }
        }
        boolean isDone = true;
        for (var all : byAddress.values()) {
            isDone &= tell(all, article);
        }
        if (isDone) {
            books.seen().settled(changed);
        }
    }

    /** @return whether nobody has to be told later */
    private boolean tell(List<Sent> all, @Nullable Article article) {
        var subscription = all.getFirst().subscription();
        var now = clock.instant();
        if (subscription.timetable().allowedFrom(now).isAfter(now)) {
            return false;
        }
        try {
            post.together(() -> {
                books.ledger().told(all);
                post.send(subscription.to(), Outgoing.Priority.ALERT, reply(all, article));
            });
        } catch (AlreadyDecidedException e) {
            // Another process has told them.
            return false;
        }
        return true;
    }

    private Reply reply(List<Sent> all, @Nullable Article article) {
        var parts = new ArrayList<Reply.Part>();
        parts.add(new Reply.Line(what(article)));
        var told = new HashSet<String>();
        for (var sent : all) {
            if (told.add(sent.claim().words())) {
                parts.add(new Reply.Line("Sent to you on %s, and there no more: %s: “%s”"
                        .formatted(
                                day(sent.when(), sent),
                                sent.claim().speaker(),
                                sent.claim().words())));
                if (article != null) {
                    now(sent, article).ifPresent(claim -> {
                        parts.add(new Reply.Line("It reads now:"));
                        parts.add(writer.quote(claim, article));
                    });
                }
            }
        }
        return new Reply(parts);
    }

    private static String what(@Nullable Article article) {
        if (article == null) {
            return "Correction: an article that I quoted to you was taken out.";
        }
        var known = article.metadata();
        var outlet = known.outlet().value();
        var title = known.title().value();
        return "Correction: " + (outlet == null ? "an article" : outlet + " changed an article")
                + " that I quoted to you" + (outlet == null ? " was changed" : "")
                + (title == null ? "." : ": “" + title + "”.");
    }

    private static String day(Instant when, Sent sent) {
        return DAY.format(when.atZone(sent.subscription().timetable().zone()));
    }

    /** The claim of the same claimant that has most of the words; nothing when none has half of them. */
    private Optional<Claim> now(Sent sent, Article article) {
        var words = new HashSet<>(Terms.contentTerms(sent.claim().words()));
        return index.claimsOf(article.id()).stream()
                .filter(claim -> claim.claimant().name().equals(sent.claim().speaker()))
                .filter(claim -> article.holds(claim.excerpt()))
                .max(Comparator.comparingLong(claim -> shared(claim, words)))
                .filter(claim -> 2 * shared(claim, words) >= words.size());
    }

    private static long shared(Claim claim, Set<String> words) {
        return Terms.contentTerms(claim.excerpt().text()).stream()
                .distinct()
                .filter(words::contains)
                .count();
    }
}
