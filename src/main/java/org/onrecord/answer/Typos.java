package org.onrecord.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Terms;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;

/** Reads words of a topic that stand nowhere on record as words alike that do. */
final class Typos {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4,}");
    private static final int TWO_SLIPS_FROM = 8;

    private final Search search;

    Typos(Search search) {
        this.search = search;
    }

    /** The slots with words mended, each mended word remarked on; {@code null} when there is nothing to mend. */
    @Nullable Slots correct(Slots slots, List<String> remarks) {
        var unheard = search.coverage().unheard(slots.topic());
        if (unheard.stream().noneMatch(word -> WORD.matcher(word.word()).matches())) {
            return null;
        }
        var vocabulary = vocabulary(slots, unheard);
        var topic = new ArrayList<TopicWord>();
        boolean mended = false;
        for (var word : slots.topic()) {
            var better = unheard.contains(word) ? nearest(word.word(), vocabulary) : null;
            mended |= better != null;
            topic.add(better == null ? word : new TopicWord(better, Set.copyOf(Terms.of(better)), word.weight()));
            if (better != null) {
                remarks.add("I read “" + word.word() + "” as “" + better + "”.");
            }
        }
        return mended ? slots.withTopic(topic) : null;
    }

    /** The words of what is on record about the rest of the topic, or by those asked, or of anything. */
    private Map<String, Integer> vocabulary(Slots slots, Set<TopicWord> unheard) {
        var heard = slots.topic().stream()
                .filter(word -> !unheard.contains(word) && !word.isLoose())
                .toList();
        var any = Slots.of(Form.MATTER);
        var claims = new ArrayList<Ranked>();
        if (!slots.claimants().isEmpty()) {
            claims.addAll(search.find(any.withClaimants(slots.claimants())));
        }
        if (!heard.isEmpty()) {
            claims.addAll(search.find(any.withTopic(heard)));
        }
        if (claims.isEmpty()) {
            claims.addAll(search.find(any));
        }
        var words = new HashMap<String, Integer>();
        for (var ranked : claims) {
            var found = WORD.matcher(ranked.claim().excerpt().text());
            while (found.find()) {
                words.merge(found.group().toLowerCase(java.util.Locale.ROOT), 1, Integer::sum);
            }
        }
        return words;
    }

    private static @Nullable String nearest(String word, Map<String, Integer> vocabulary) {
        int allowed = word.length() >= TWO_SLIPS_FROM ? 2 : word.length() >= 4 ? 1 : 0;
        String best = null;
        int bestSlips = allowed + 1;
        int bestCount = 0;
        for (var known : vocabulary.entrySet()) {
            int slips = known.getKey().charAt(0) == word.charAt(0) ? slips(word, known.getKey(), allowed) : allowed + 1;
            if (slips < bestSlips || (slips == bestSlips && slips <= allowed && known.getValue() > bestCount)) {
                best = known.getKey();
                bestSlips = slips;
                bestCount = known.getValue();
            }
        }
        return best;
    }

    /** Letters to add, drop, change or exchange with a neighbour; more than allowed where it is more. */
    static int slips(String one, String other, int allowed) {
        if (Math.abs(one.length() - other.length()) > allowed) {
            return allowed + 1;
        }
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
