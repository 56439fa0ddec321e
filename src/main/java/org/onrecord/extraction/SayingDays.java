package org.onrecord.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Days;
import org.onrecord.day.DayReader;
import org.onrecord.extraction.attribution.Attribution;
import org.onrecord.extraction.attribution.Quotations;
import org.onrecord.extraction.claimant.Who;

/**
 * Tells on which day the sayings of one article were said, in the order of its text. Belongs to the reading of one
 * article.
 *
 * <p>Only the words around a cue give a day, or the same speaker's earlier words where he goes on. The article's own day
 * is never taken for it.
 */
final class SayingDays {

    /** Words that open another occasion than the one before, without saying which. */
    private static final Pattern OTHER_OCCASION = Pattern.compile(
            "(?i)\\b(?:previously|earlier|formerly|before(?:hand)?|in the past|once|originally|initially|last (?:week|month|year)"
                    + "|recently|currently|repeatedly|long|during|has|have|had|later|since|ago|often|always|separately|subsequently|then|at the time|years? ago)\\b");

    /** Somebody who says a thing now has not only said it then. */
    private static final Pattern SAYS = Pattern.compile(
            "(?i)(?:also )?(?:(?:say|claim|insist|believe|argue|maintain|want|think|hope|fear|plan|support|oppose|intend|expect)s?|den(?:y|ies))");

    /** Characters between two sayings of one occasion. */
    private static final int FAR = 1200;

    private static final int FAR_FROM_OTHER_DAY = 500;

    /** "Said earlier that": the parse may take the adverb for a word of what is said. */
    private static final Pattern OPENS_CONTENT =
            Pattern.compile("(?i)^(?:earlier|previously|recently|later)\\b(?! (?:than|this|today|on))");

    private final Article article;
    private final List<Attribution> sayings;
    private final OwnDays ownDays;
    private final Map<String, Occasion> lastOf = new HashMap<>();
    private @Nullable Days last;

    SayingDays(Article article, DayReader reader, List<Attribution> sayings, Quotations quotations) {
        this.article = article;
        this.sayings = List.copyOf(sayings);
        this.ownDays = new OwnDays(article, reader, sayings, quotations);
    }

    /** The day of saying; empty when the text doesn't give it. Called in the order of the text. */
    Optional<Days> saidOn(Attribution saying, Who speaker) {
        var claimant = speaker.claimant().name();
        var own = ownDays.of(saying, last).or(() -> ofSameSubject(saying));
        if (own.isPresent()) {
            // What somebody tells of an earlier saying opens no occasion on which he goes on.
            if (!saying.nested()) {
                last = own.get();
                lastOf.put(claimant, new Occasion(own.get(), saying.excerpt().end()));
            }
            return own;
        }
        if (opensOtherOccasion(saying)) {
            lastOf.remove(claimant);
            return Optional.empty();
        }
        var occasion = lastOf.get(claimant);
        if (saying.nested() || occasion == null || !goesOn(saying, occasion, speaker)) {
            return Optional.empty();
        }
        lastOf.put(claimant, new Occasion(occasion.days(), saying.excerpt().end()));
        return Optional.of(occasion.days()).filter(Days::isOneDay);
    }

    /** "On Monday Lopez praised the deal, adding that …": one speaker's verbs in one sentence are of one day. */
    private Optional<Days> ofSameSubject(Attribution saying) {
        return sayings.stream()
                .filter(other -> !other.equals(saying) && !other.nested() && !saying.nested())
                .filter(other -> other.source() != null
                        && other.source().equals(saying.source())
                        && other.excerpt().overlaps(saying.excerpt()))
                .flatMap(other -> ownDays.of(other, last).stream())
                .findFirst();
    }

    /**
     * When somebody spoke, and where the telling of it ends so far.
     *
     * @param end in the text
     */
    private record Occasion(Days days, int end) {}

    /**
     * Whether a speaker still speaks on the same occasion: not far behind, and before another day is told of. Bodies
     * speak many times, so what one says in another paragraph is said on another occasion.
     */
    private boolean goesOn(Attribution saying, Occasion occasion, Who speaker) {
        int start = Math.max(occasion.end(), saying.excerpt().start());
        if (speaker.kind() != Who.Kind.PERSON
                && article.text().substring(occasion.end(), start).contains("\n")) {
            return false;
        }
        int gap = saying.excerpt().start() - occasion.end();
        boolean isOtherDay = last != null && !last.equals(occasion.days());
        var cue = saying.cue();
        boolean isOfToday = cue != null && isOfToday(cue.in(article.text()), saying.lemma());
        return gap <= (isOtherDay ? FAR_FROM_OTHER_DAY : FAR) && !isOfToday;
    }

    private static boolean isOfToday(String cue, String lemma) {
        var verb = cue.substring(cue.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return SAYS.matcher(cue).matches() || (verb.equals(lemma + "s") && verb.length() > 2);
    }

    /** Whether the words around a saying tell of another time than what stands before, or of no certain one. */
    boolean opensOtherOccasion(Attribution saying) {
        return OTHER_OCCASION.matcher(ownDays.around(saying)).find()
                || saying.content().stream()
                        .anyMatch(span ->
                                OPENS_CONTENT.matcher(span.in(article.text())).find());
    }
}
