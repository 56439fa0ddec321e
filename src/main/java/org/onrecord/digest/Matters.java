package org.onrecord.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.index.Terms;

/**
 * Puts what belongs together into groups: each item goes to the group whose words it shares most, or opens one. The
 * likeness is the cosine of weighted words; rare ones of the day weigh more (tf-idf; Salton and Buckley, 1988).
 */
final class Matters {

    /** Less is shared by stories that only name the same states. Set by hand on the days of the sample, not derived. */
    private static final double LEAST_LIKENESS = 0.25;

    private static final double NAME = 2;
    private static final double CONTENT = 1;
    private static final double TITLE = 1;
    private static final int MOST_NAMES = 3;

    private final Map<String, Integer> itemsWith = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final int all;

    private Matters(List<Item> items) {
        all = items.size();
        items.forEach(item -> words(item).keySet().forEach(word -> itemsWith.merge(word, 1, Integer::sum)));
    }

    /** Groups in the order of their first item; within each, the order given. */
    static List<List<Item>> of(List<Item> items) {
        var matters = new Matters(items);
        items.forEach(matters::add);
        return matters.groups.stream().map(Group::items).toList();
    }

    /** What most of a group's claims are by or about. */
    static List<String> names(List<Item> items) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var item : items) {
            Stream.concat(Stream.of(Item.party(item.claim())), item.claim().about().stream())
                    .filter(name -> Character.isUpperCase(name.codePointAt(0)))
                    .distinct()
                    .forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_NAMES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void add(Item item) {
        var vector = new HashMap<String, Double>();
        words(item)
                .forEach((word, weight) ->
                        vector.put(word, weight * Math.log(1 + (double) all / itemsWith.getOrDefault(word, 1))));
        groups.stream()
                .map(group -> new Likeness(group, group.likeness(vector)))
                .filter(each -> each.value() >= LEAST_LIKENESS)
                .max(Comparator.comparingDouble(Likeness::value))
                .map(Likeness::group)
                .orElseGet(() -> {
                    groups.add(new Group(new ArrayList<>(), new HashMap<>()));
                    return groups.getLast();
                })
                .add(item, vector);
    }

    private static Map<String, Double> words(Item item) {
        var words = new HashMap<String, Double>();
        var title = item.article().metadata().title().value();
        Terms.contentTerms(item.claim().contentWords()).forEach(term -> words.put(term, CONTENT));
        Terms.contentTerms(title == null ? "" : title).forEach(term -> words.merge(term, TITLE, Double::sum));
        Stream.concat(Stream.of(Item.party(item.claim())), item.claim().about().stream())
                .flatMap(name -> Terms.contentTerms(name).stream())
                .distinct()
                .forEach(term -> words.merge(term, NAME, Double::sum));
        return words;
    }

    private record Likeness(Group group, double value) {}

    /** @param sum of its items' vectors */
    private record Group(List<Item> items, Map<String, Double> sum) {

        void add(Item item, Map<String, Double> vector) {
            items.add(item);
            vector.forEach((word, weight) -> sum.merge(word, weight, Double::sum));
        }

        double likeness(Map<String, Double> vector) {
            double product = 0;
            for (var entry : vector.entrySet()) {
                product += entry.getValue() * sum.getOrDefault(entry.getKey(), 0.0);
            }
            return product == 0 ? 0 : product / (length(vector) * length(sum));
        }

        private static double length(Map<String, Double> vector) {
            return Math.sqrt(
                    vector.values().stream().mapToDouble(each -> each * each).sum());
        }
    }
}
