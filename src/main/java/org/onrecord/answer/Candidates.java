package org.onrecord.answer;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Days;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.Placed;
import org.onrecord.index.Terms;
import org.onrecord.index.Where;
import org.onrecord.position.Positions;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;

/** Takes out of the index what a question's slots allow; how well it fits the topic is told by others. Immutable. */
final class Candidates {

    /** So many are ranked, the best by the index's own measure; to look at more takes longer than anybody waits. */
    static final int MOST = 200;

    /** What is done to somebody else. */
    static final Set<Act> TOWARDS =
            Set.of(Act.CRITICIZE, Act.PRAISE, Act.ACCUSE, Act.BLAME, Act.THREATEN, Act.URGE, Act.DEMAND, Act.ASK);

    /** What somebody calls a stand that was taken before, or the giving up of it. */
    private static final Set<String> STANDS =
            Set.copyOf(Terms.of("confession confess admission denial retract retraction recant disavow repudiate"));

    /** Where it is only asked whether there is such a thing, the best are enough. */
    private static final int FEW = 60;

    private final Kept kept;

    Candidates(Kept kept) {
        this.kept = kept;
    }

    /** Of each claim once; the best by the index's own measure, as many as are worth ranking. */
    List<Placed> of(Slots slots) {
        return of(slots, MOST);
    }

    /** Those of one act, of all that the slots allow. */
    List<Placed> done(Act act, Slots slots) {
        var found = new LinkedHashMap<String, Placed>();
        collect(found, query(slots, Set.of(act), false, FEW));
        return List.copyOf(found.values());
    }

    /** Those that have so many words of the topic. */
    List<Placed> sharing(int words, Slots slots) {
        return kept.place(query(slots, acts(slots), negated(slots), FEW).withTopicAtLeast(words)).stream()
                .filter(each -> isWanted(each.claim(), slots))
                .toList();
    }

    /** @param most of each query */
    List<Placed> of(Slots slots, int most) {
        var found = new LinkedHashMap<String, Placed>();
        if (slots.form() == Form.EVENT && slots.said() != null) {
            var day = dayWords(slots.said());
            kept.place(dayQuery(slots, day, most))
                    .forEach(each -> found.putIfAbsent(each.claim().id(), withoutFirst(day.size(), each)));
            collect(found, query(slots, Set.of(), null, most));
        } else {
            collect(found, query(slots, acts(slots), negated(slots), most));
            if (slots.form() == Form.POSITION && !found.isEmpty()) {
                kept.place(ofStandsQuery(slots, most)).stream()
                        .filter(each -> each.where().getFirst() == Where.CONTENT)
                        .forEach(each -> found.putIfAbsent(each.claim().id(), withoutFirst(1, each)));
            }
        }
        return found.values().stream()
                .filter(each -> isWanted(each.claim(), slots))
                .toList();
    }

    /** Whether a claim is of those that the slots allow, whatever it is about. */
    static boolean allows(Claim claim, Article article, Slots slots) {
        var acts = acts(slots);
        var negated = negated(slots);
        return (slots.claimants().isEmpty() || isBy(claim, names(slots.claimants())))
                && (acts.isEmpty() || acts.contains(claim.act()))
                && (negated == null || negated == claim.negated())
                && (slots.said() == null || Ranking.overlap(claim.saidOn(), slots.said()))
                && (slots.printed() == null || isPrinted(article, slots.printed()))
                && isWanted(claim, slots);
    }

    static boolean isBy(Claim claim, Set<String> names) {
        return names.contains(claim.claimant().name())
                || names.contains(claim.claimant().represents())
                || claim.coClaimants().stream().anyMatch(other -> names.contains(other.name()));
    }

    private static boolean isPrinted(Article article, Days days) {
        var printed = article.printedOn();
        return printed != null && !printed.isBefore(days.from()) && !printed.isAfter(days.to());
    }

    /** Whether who speaks, or what act it is, was asked for. */
    static boolean isNarrow(Slots slots) {
        var wanted = slots.wanted();
        return !slots.claimants().isEmpty() || (wanted != null && !wanted.isAnything()) || slots.form() == Form.EVENT;
    }

    static Set<String> names(List<Who> claimants) {
        var names = new HashSet<String>();
        claimants.forEach(who -> names.addAll(who.names()));
        return names;
    }

    private void collect(Map<String, Placed> found, ClaimQuery query) {
        kept.place(query).forEach(each -> found.putIfAbsent(each.claim().id(), each));
    }

    private static ClaimQuery query(Slots slots, Set<Act> acts, @Nullable Boolean negated, int most) {
        var topic = topic(slots);
        var query = new ClaimQuery(
                names(slots.claimants()),
                acts,
                negated,
                topic,
                topicAtLeast(slots, topic),
                slots.said(),
                slots.printed(),
                slots.outlet(),
                most);
        return isOfLatest(slots) ? query.fromTheLatest() : query;
    }

    /** Whether the last ones are shown first, see {@link Order} and {@link News}: they must be among those that are ranked. */
    private static boolean isOfLatest(Slots slots) {
        return slots.form() == Form.LATEST || slots.form() == Form.PERSON || News.isAsked(slots);
    }

    private static List<Set<String>> topic(Slots slots) {
        return slots.topic().stream().map(TopicWord::terms).toList();
    }

    /** The words of a topic may all stand around the claim instead of in it, where the claimant is known. */
    private static int topicAtLeast(Slots slots, List<Set<String>> topic) {
        boolean onlyRanks = !slots.claimants().isEmpty()
                || (isNarrow(slots) && slots.topic().stream().allMatch(TopicWord::isLoose));
        return topic.isEmpty() || onlyRanks ? 0 : 1;
    }

    /** Who says that a confession was forced takes another stand, by whatever act. */
    private static ClaimQuery ofStandsQuery(Slots slots, int most) {
        return query(List.of(STANDS), slots, slots.said(), most);
    }

    /** What happened on a day is told by claims that name the day, and by those made on it. */
    private static ClaimQuery dayQuery(Slots slots, List<Set<String>> day, int most) {
        return query(day, slots, null, most);
    }

    /** Whatever was done that has as many words as these, the topic's included. */
    private static ClaimQuery query(List<Set<String>> first, Slots slots, @Nullable Days said, int most) {
        var words = new ArrayList<>(first);
        words.addAll(topic(slots));
        return new ClaimQuery(
                names(slots.claimants()),
                Set.of(),
                null,
                words,
                first.size(),
                said,
                slots.printed(),
                slots.outlet(),
                most);
    }

    private static List<Set<String>> dayWords(Days said) {
        var from = said.from();
        var month = from.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        var names = new HashSet<>(Terms.of(month));
        names.addAll(Terms.of(month.substring(0, 3)));
        names.addAll(Terms.of(month.substring(0, Math.min(4, month.length()))));
        return said.isOneDay() ? List.of(names, Set.of(Integer.toString(from.getDayOfMonth()))) : List.of(names);
    }

    private static Placed withoutFirst(int groups, Placed placed) {
        return placed.at(placed.where().subList(groups, placed.where().size()));
    }

    private static Set<Act> acts(Slots slots) {
        if (slots.form() == Form.POSITION) {
            return Positions.STANDS;
        }
        var wanted = slots.wanted();
        if (wanted == null || wanted.anyKin()) {
            return Set.of();
        }
        var acts = new HashSet<>(wanted.exact());
        acts.addAll(wanted.kin());
        return acts;
    }

    private static @Nullable Boolean negated(Slots slots) {
        var wanted = slots.wanted();
        if (wanted == null || wanted.isAnything() || wanted.anyKin()) {
            return null;
        }
        return wanted.negated();
    }

    /** "Who criticized Brandt?" is not answered by what Brandt criticizes. */
    private static boolean isTowards(Slots slots, Claim claim) {
        var wanted = slots.wanted();
        var named = slots.topic().stream()
                .filter(word -> word.weight() == TopicWord.Weight.NAME)
                .toList();
        return wanted != null
                && TOWARDS.contains(wanted.act())
                && named.size() == 1
                && named.getFirst().word().equals(claim.claimant().name());
    }

    /** What an outlet says in its own voice answers only where the outlet is asked, or where nobody is. */
    private static boolean isWanted(Claim claim, Slots slots) {
        if (claim.isReport() && slots.form() == Form.STATEMENTS) {
            var outlets = names(slots.claimants());
            return outlets.contains(claim.claimant().name())
                    || (slots.claimants().isEmpty()
                            && slots.wanted() != null
                            && slots.wanted().act() == Act.REPORT);
        }
        if (slots.claimants().isEmpty() && isTowards(slots, claim)) {
            return false;
        }
        if (slots.form() == Form.EVENT && slots.said() != null) {
            return Ranking.overlap(claim.happenedOn(), slots.said()) || Ranking.overlap(claim.saidOn(), slots.said());
        }
        return true;
    }
}
