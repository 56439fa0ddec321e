package org.onrecord.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.index.Terms;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;

/**
 * Finds who else said the same or a kindred thing.
 *
 * <p>Being on the same matter is not enough: whoever denies what another one says does not say it, too. So it must be a
 * kindred act, of the same direction, with much of the same words.
 */
final class Agreement {

    /** So much of what was said must come again. */
    private static final double SAME_MATTER = 0.4;

    private static final int SHARED_WORDS = 2;
    /** So many words tell what something is about; to look for each of a long sentence takes long. */
    private static final int MOST_WORDS = 8;

    /** So many of its words have to be in it or above it before the others around it are looked for. */
    private static final double SHARE = 0.3;

    private static final Set<Act> TELLING =
            Set.of(Act.SAY, Act.CLAIM, Act.REPORT, Act.CONFIRM, Act.ADMIT, Act.BELIEVE, Act.ESTIMATE, Act.PREDICT);
    private static final Set<Act> HOLDING_AGAINST =
            Set.of(Act.ACCUSE, Act.BLAME, Act.CRITICIZE, Act.OPPOSE, Act.CLAIM, Act.SAY, Act.CONFIRM);
    private static final Set<Act> CALLING_FOR = Set.of(Act.URGE, Act.DEMAND, Act.ASK, Act.WANT, Act.SAY);
    private static final Set<Act> ANNOUNCING =
            Set.of(Act.PROMISE, Act.PLAN, Act.AGREE, Act.WARN, Act.THREATEN, Act.SAY);
    private static final List<Set<Act>> FAMILIES = List.of(TELLING, HOLDING_AGAINST, CALLING_FOR, ANNOUNCING);

    private final Search search;
    private final Page page;

    Agreement(Search search, Page page) {
        this.search = search;
        this.page = page;
    }

    /** Who agrees with any of the claims shown. */
    Answer with(List<Exhibit> exhibits, Slots asked) {
        var claims = exhibits.stream().map(Exhibit::claim).toList();
        var found = new LinkedHashMap<String, Ranked>();
        claims.stream()
                .flatMap(claim -> agreeing(claim, claims, asked))
                .forEach(each -> found.putIfAbsent(each.claim().id(), each));
        var shown = asked.withClaimants(List.of())
                .withWanted(null)
                .withQuotation(null)
                .withForm(Form.STATEMENTS);
        var others = search.fold(found.values().stream().sorted(Ranking.best()).toList());
        if (!others.isEmpty()) {
            return page.of(shown, others, List.of("Others who are on record with the same or a kindred thing:"));
        }
        var about = Slots.of(Form.MATTER).withTopic(asked.topic());
        boolean choice = !asked.topic().isEmpty() && search.hasAny(about);
        return new Answer.Nothing(
                shown,
                List.of("Nobody else is on record with that."),
                choice ? List.of(Wording.question(about)) : List.of());
    }

    private Stream<Ranked> agreeing(Claim claim, List<Claim> all, Slots asked) {
        var matter = Slots.of(Form.STATEMENTS)
                .withTime(asked.said(), asked.printed())
                .withTopic(search.coverage().rarest(MOST_WORDS, matter(claim)));
        int shared =
                Math.max(SHARED_WORDS, (int) Math.ceil(SHARE * matter.topic().size()));
        return search.findSharing(shared, matter).stream()
                .filter(each -> each.topic() >= SAME_MATTER && agree(claim, each.claim()))
                .filter(each -> all.stream()
                        .noneMatch(
                                own -> isOneVoice(own.claimant(), each.claim().claimant())));
    }

    /** What a claim is about, in its own words. */
    private static List<TopicWord> matter(Claim claim) {
        var topic = new ArrayList<TopicWord>();
        claim.about().stream()
                .filter(name -> !name.equals(claim.claimant().represents()))
                .map(name -> TopicWords.of(new Who(name, Set.of(name), true)))
                .forEach(topic::add);
        var named = new HashSet<String>();
        topic.forEach(word -> named.addAll(word.terms()));
        TopicWords.of(Ranking.content(claim)).stream()
                .filter(word -> !named.contains(word.word()))
                .forEach(topic::add);
        return topic;
    }

    private static boolean agree(Claim one, Claim other) {
        return denies(one) == denies(other) && areKin(one.act(), other.act()) && shared(one, other) >= SHARED_WORDS;
    }

    /** A state and whoever speaks for it are one voice; two of its ministers are two. */
    private static boolean isOneVoice(Claimant one, Claimant other) {
        return one.name().equals(other.name())
                || one.name().equals(other.represents())
                || other.name().equals(one.represents());
    }

    private static boolean denies(Claim claim) {
        return (claim.act() == Act.DENY) != claim.negated();
    }

    private static boolean areKin(Act one, Act other) {
        return one == other || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }

    /** Whoever speaks of "we" or "it" speaks of their own party. */
    private static long shared(Claim one, Claim other) {
        var terms = new HashSet<>(Terms.of(Ranking.content(other)));
        var own = other.claimant().represents();
        terms.addAll(Terms.of(own == null ? "" : own));
        return Terms.contentTerms(Ranking.content(one)).stream()
                .distinct()
                .filter(terms::contains)
                .count();
    }
}
