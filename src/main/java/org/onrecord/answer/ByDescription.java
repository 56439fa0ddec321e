package org.onrecord.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.index.Terms;
import org.onrecord.question.KindsOfPeople;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;

/**
 * Finds whom a question describes where nobody on record is known as that: "victims groups" are answered for by somebody
 * "of worldwide victim group …", though the claim names only the person. Safe for use by many threads.
 *
 * <p>The noun of the description must stand beside what is said, in the words that tell who says it; its other words near
 * by, as must the matter. Without a matter nothing is found: too many are "the company" somewhere.
 */
final class ByDescription {

    private static final Set<String> SPEAKING = Set.copyOf(Terms.of("spokesman spokeswoman spokesperson"));

    /** So many characters before and after the words for the claimant may tell what they are. */
    private static final int BESIDE = 50;

    /** What stands after a name tells who that is, and not what is said, when it begins like this. */
    private static final Pattern APPOSITION = Pattern.compile("\\s*[,(–—-]|\\s(?:of|from|with|at|for)\\s");

    private static final Pattern OF = Pattern.compile(" (?:of|for|in|at|from) ");

    private final Search search;

    ByDescription(Search search) {
        this.search = search;
    }

    /** What the described say on the matter; {@code null} when it is not asked by a description, or nobody fits. */
    Widening.@Nullable Found find(Slots slots) {
        boolean described =
                slots.claimants().size() == 1 && isDescription(slots.claimants().getFirst());
        if (!described || slots.topic().stream().allMatch(TopicWord::isLoose)) {
            return null;
        }
        var who = slots.claimants().getFirst();
        var anybody = Widening.eased(slots).withClaimants(List.of());
        var found = search.findFolded(anybody).stream()
                .filter(each -> fits(each.claim(), who))
                .toList();
        if (found.isEmpty()) {
            found = search.findBy(claim -> fits(claim, who), anybody);
        }
        if (found.isEmpty()) {
            found = search.findAround(anybody, claim -> fits(claim, who));
        }
        if (found.isEmpty()) {
            return null;
        }
        var name = found.getFirst().claim().claimant().name();
        return new Widening.Found(
                slots.withClaimants(List.of(new Who(name, Set.of(name), true))),
                found.stream()
                        .filter(each -> each.claim().claimant().name().equals(name))
                        .toList(),
                "I take “" + who.name() + "” as " + name + ".");
    }

    /** What the described say in some articles. */
    List<Ranked> findIn(Collection<String> articles, Slots slots) {
        var who = slots.claimants().getFirst();
        var named = search.findIn(articles, slots);
        return named.isEmpty()
                ? search.findIn(articles, Widening.eased(slots).withClaimants(List.of())).stream()
                        .filter(each -> fits(each.claim(), who))
                        .toList()
                : named;
    }

    /** The queen whose name is known is nobody else. */
    private static boolean isDescription(Who who) {
        return who.described()
                && Character.isLowerCase(who.name().codePointAt(who.name().lastIndexOf(' ') + 1));
    }

    private boolean fits(Claim claim, Who who) {
        var noun = noun(who);
        var alike = alike(noun);
        if (Collections.disjoint(beside(claim), alike) && Collections.disjoint(introduction(claim), alike)) {
            return false;
        }
        var others = new ArrayList<>(Terms.contentTerms(who.name()));
        others.removeAll(Terms.of(noun));
        long near = others.stream()
                .filter(word ->
                        search.coverage().isNear(claim, new TopicWord(word, Set.of(word), TopicWord.Weight.SPECIFIC)))
                .count();
        return 2 * near >= others.size();
    }

    /** "Doctors" of "doctors at the clinic in Omsk". */
    private static String noun(Who who) {
        var head = OF.split(who.name(), 2)[0];
        return head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static Set<String> alike(String noun) {
        var terms = Set.copyOf(Terms.of(noun));
        var alike = new HashSet<>(SPEAKING.containsAll(terms) ? SPEAKING : terms);
        KindsOfPeople.of(noun).forEach(word -> alike.addAll(Terms.of(word)));
        return alike;
    }

    /** The terms around the words by which the article first names the claimant, which tell best who that is. */
    private Set<String> introduction(Claim claim) {
        var name = claim.claimant().name();
        var last = name.substring(name.lastIndexOf(' ') + 1);
        var text = search.article(claim).map(Article::text).orElse("");
        int at = Character.isUpperCase(last.charAt(0)) ? text.indexOf(last) : -1;
        if (at < 0) {
            return Set.of();
        }
        int end = at + last.length();
        var after = text.substring(end, Math.min(text.length(), end + BESIDE));
        var told = APPOSITION.matcher(after).lookingAt() ? after : "";
        return Set.copyOf(Terms.of(text.substring(Math.max(0, at - BESIDE), end) + told));
    }

    /** The terms that stand beside the words for the claimant and are not what is said, and those of its claimant. */
    private static Set<String> beside(Claim claim) {
        var claimant = claim.claimant();
        var terms = new HashSet<>(Terms.of(claimant.name() + " " + claimant.role() + " " + claimant.represents()));
        var text = new StringBuilder(claim.excerpt().text());
        int start = claim.excerpt().start();
        for (var span : claim.content()) {
            for (int i = Math.max(0, span.start() - start); i < Math.min(text.length(), span.end() - start); i++) {
                text.setCharAt(i, ' ');
            }
        }
        var source = claim.source();
        int from = source == null ? 0 : Math.max(0, source.start() - start - BESIDE);
        int to = source == null ? text.length() : Math.min(text.length(), source.end() - start + BESIDE);
        terms.addAll(Terms.of(text.substring(from, Math.max(from, to))));
        return terms;
    }
}
