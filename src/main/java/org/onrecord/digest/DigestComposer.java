package org.onrecord.digest;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Days;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.Hit;
import org.onrecord.position.Retold;
import org.onrecord.position.Telling;

/** Makes the summary of what is new. Safe for use by many threads. */
public final class DigestComposer {

    /** What a person reads at a sitting, in chars of the words shown and what stands around them. */
    public static final int USUAL_LENGTH = 2_500;

    public static final int WHOLE = Integer.MAX_VALUE;

    /** Speaker, days, outlet and link, roughly. */
    private static final int AROUND_EXCERPT = 160;

    private static final int MOST_OF_A_MATTER = 4;
    /** So many are looked at for turns; each costs a search or two. */
    private static final int MOST_TURNS = 40;

    /** What is looked for first, lest an admission stand behind a thousand sayings. */
    private static final Set<Act> TELLING =
            EnumSet.complementOf(EnumSet.of(Act.SAY, Act.CLAIM, Act.REPORT, Act.BELIEVE, Act.WANT, Act.ASK));

    private final ClaimIndex index;
    private final Retold retold;
    private final Turns turns;

    public DigestComposer(ClaimIndex index) {
        this.index = index;
        retold = new Retold(index);
        turns = new Turns(index);
    }

    /**
     * What was printed on a day, whenever it was read, and is told for the first time.
     *
     * @param length at most so many chars, but always one claim when there is any
     */
    public Digest of(LocalDate day, int length) {
        return of(printedOn(day), day, source -> isPrintedBefore(source, day), length);
    }

    /**
     * What these claims tell for the first time.
     *
     * @param fresh the claims that may be told; the outlets' own reports among them are left out by whoever calls
     * @param day what is printed later than this is not looked at for turns
     * @param isOld whether somebody who told the same told it before
     * @param length at most so many chars, but always one claim when there is any
     */
    public Digest of(List<Retold.Source> fresh, LocalDate day, Predicate<Retold.Source> isOld, int length) {
        var items = withoutRepeatedWords(fold(fresh));
        var news = new ArrayList<Matter>();
        int left = MOST_TURNS;
        for (var group : Matters.of(items)) {
            news.add(matter(group, day, Math.min(left, group.size())));
            left -= Math.min(left, group.size());
        }
        news.sort(Comparator.comparing(
                        (Matter matter) -> rank(matter.news().getFirst().turn()))
                .thenComparing(matter -> -Importance.of(matter.news().getFirst().claim())));
        return shortened(new Digest(day, tally(items), news, List.of()), isOld, length);
    }

    /** The last day up to this one on which something was printed; {@code null} when there is none. */
    public @Nullable LocalDate lastDay(LocalDate day) {
        if (count(Days.EARLIEST, day) == 0) {
            return null;
        }
        long back = 1;
        while (count(day.minusDays(back), day) == 0) {
            back *= 2;
        }
        long none = back / 2;
        while (back - none > 1) {
            long middle = (back + none) / 2;
            if (count(day.minusDays(middle), day) == 0) {
                none = middle;
            } else {
                back = middle;
            }
        }
        return count(day, day) > 0 ? day : day.minusDays(back);
    }

    private int count(LocalDate from, LocalDate to) {
        return index.count(query(from, to, Set.of()));
    }

    private static ClaimQuery query(LocalDate from, LocalDate to, Set<Act> acts) {
        return new ClaimQuery(
                Set.of(), acts, null, List.of(), 0, null, new Days(from, to, ""), null, ClaimQuery.MAX_LIMIT);
    }

    private List<Retold.Source> printedOn(LocalDate day) {
        var articles = new HashMap<String, Article>();
        var found = new LinkedHashMap<String, Claim>();
        for (var acts : List.of(TELLING, Set.<Act>of())) {
            index.search(query(day, day, acts)).stream()
                    .map(Hit::claim)
                    .filter(not(Claim::isReport))
                    .forEach(claim -> found.putIfAbsent(claim.id(), claim));
        }
        var sources = new ArrayList<Retold.Source>();
        for (var claim : found.values()) {
            var article = articles.computeIfAbsent(
                    claim.excerpt().article(), id -> index.findArticle(id).orElse(null));
            if (article != null && article.holds(claim.excerpt())) {
                sources.add(new Retold.Source(claim, article));
            }
        }
        return sources;
    }

    /** Each with all that tell the same. */
    private static List<Item> fold(List<Retold.Source> sources) {
        var byParty = new LinkedHashMap<String, List<Item>>();
        for (var source : sources) {
            var telling = Telling.of(source.claim());
            var items = byParty.computeIfAbsent(Item.party(source.claim()), none -> new ArrayList<>());
            items.stream()
                    .filter(item -> item.tellsTheSame(source, telling))
                    .findFirst()
                    .ifPresentOrElse(item -> item.add(source), () -> items.add(new Item(source)));
        }
        return byParty.values().stream().flatMap(List::stream).toList();
    }

    /** The best first; what stands in a sentence that is shown anyway is not shown again. */
    private static List<Item> withoutRepeatedWords(List<Item> items) {
        var kept = new ArrayList<Item>();
        items.stream().sorted(Item.BEST_FIRST).forEach(item -> {
            if (kept.stream().noneMatch(other -> other.showsWordsOf(item))) {
                kept.add(item);
            }
        });
        return kept;
    }

    /** @param turned how many of the best are looked at for turns */
    private Matter matter(List<Item> items, LocalDate day, int turned) {
        var found = new HashMap<Item, Turn>();
        for (var item : items.subList(0, turned)) {
            var turn = turns.of(item, items, day);
            if (turn != null && !found.containsValue(turn) && !isOtherSide(turn, item, found.values())) {
                found.put(item, turn);
            }
        }
        var news = items.stream()
                .sorted(Comparator.comparing((Item item) -> rank(found.get(item)))
                        .thenComparing(Item.BEST_FIRST))
                .map(item -> new News(item.claim(), item.article(), item.alsoIn(), found.get(item)))
                .toList();
        return new Matter(Matters.names(items), news);
    }

    /** Whether it is told already that the two figures differ. */
    private static boolean isOtherSide(Turn turn, Item item, Collection<Turn> told) {
        return turn instanceof Turn.Differs
                && told.stream()
                        .anyMatch(other -> other instanceof Turn.Differs differs
                                && differs.other()
                                        .claim()
                                        .id()
                                        .equals(item.claim().id()));
    }

    private static int rank(@Nullable Turn turn) {
        return switch (turn) {
            case Turn.Changed ignored -> 0;
            case Turn.Disputed ignored -> 1;
            case Turn.Differs ignored -> 2;
            case null -> 3;
        };
    }

    private static Digest.Tally tally(List<Item> items) {
        var claimants = items.stream()
                .map(item -> item.claim().claimant().name())
                .distinct()
                .count();
        var articles =
                items.stream().map(item -> item.article().id()).distinct().count();
        return new Digest.Tally(items.size(), Math.toIntExact(claimants), Math.toIntExact(articles));
    }

    /** Some of each matter first, then as much of the rest as there is room for. */
    private Digest shortened(Digest whole, Predicate<Retold.Source> isOld, int length) {
        var shown = new HashSet<News>();
        var toldBefore = new HashSet<News>();
        int left = length;
        for (int round = 1; round <= 2; round++) {
            int most = round == 1 ? MOST_OF_A_MATTER : Integer.MAX_VALUE;
            for (var matter : whole.matters()) {
                for (var news : matter.news().stream()
                        .limit(most)
                        .filter(not(shown::contains))
                        .toList()) {
                    int size = news.claim().excerpt().text().length() + AROUND_EXCERPT;
                    if ((size <= left || shown.isEmpty()) && !toldBefore.contains(news)) {
                        boolean isNew = !wasToldBefore(news, isOld);
                        (isNew ? shown : toldBefore).add(news);
                        left -= isNew ? size : 0;
                    }
                }
            }
        }
        var cut = whole.matters().stream()
                .map(matter -> new Matter(
                        matter.names(),
                        matter.news().stream().filter(shown::contains).toList()))
                .filter(matter -> !matter.news().isEmpty())
                .toList();
        var rest = whole.news()
                .filter(not(shown::contains))
                .filter(not(toldBefore::contains))
                .toList();
        return new Digest(whole.day(), whole.tally(), cut, rest);
    }

    /** What another outlet had before is not new, though this one prints it now. */
    private boolean wasToldBefore(News news, Predicate<Retold.Source> isOld) {
        return retold.elsewhere(news.claim(), news.article()).stream().anyMatch(isOld);
    }

    private static boolean isPrintedBefore(Retold.Source source, LocalDate day) {
        var printed = source.article().printedOn();
        return printed != null && printed.isBefore(day);
    }
}
