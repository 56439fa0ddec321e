package org.onrecord.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.article.Article;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;

/**
 * Tells whose minister somebody is where no claim tells it: "the prime minister" of an article that speaks of Peru and
 * Peruvians all the time is Peru's.
 */
final class Homes {

    private static final int MOST_PEOPLE = 40;
    private static final int CLAIMS_EACH = 3;
    private static final int LEAST_MENTIONS = 2;

    private final ClaimIndex index;
    private final Remembered<Asked, Set<String>> found;

    private record Asked(List<String> people, Set<String> words) {}

    Homes(ClaimIndex index) {
        this.index = index;
        this.found = new Remembered<>(index, this::find);
    }

    /**
     * Those whose articles speak of a state most.
     *
     * @param words any of which names it
     */
    Set<String> ofThoseFrom(Collection<String> people, Set<String> words) {
        return found.of(new Asked(List.copyOf(people), words));
    }

    private Set<String> find(Asked asked) {
        var best = new HashSet<String>();
        int most = LEAST_MENTIONS;
        for (var name : asked.people().stream().limit(MOST_PEOPLE).toList()) {
            int mentions = mentions(name, asked.words());
            if (mentions > most) {
                best.clear();
                most = mentions;
            }
            if (mentions == most) {
                best.add(name);
            }
        }
        return best;
    }

    private int mentions(String name, Set<String> words) {
        return articles(name).stream()
                .mapToInt(article -> words.stream()
                        .mapToInt(word -> count(article.text(), word))
                        .sum())
                .max()
                .orElse(0);
    }

    private List<Article> articles(String name) {
        var query = new ClaimQuery(Set.of(name), Set.of(), null, List.of(), 0, null, null, null, CLAIMS_EACH);
        var articles = new ArrayList<Article>();
        index.search(query).stream()
                .map(hit -> hit.claim().excerpt().article())
                .distinct()
                .forEach(id -> index.findArticle(id).ifPresent(articles::add));
        return articles;
    }

    private static int count(String text, String word) {
        var lower = text.toLowerCase(Locale.ROOT);
        var wanted = word.toLowerCase(Locale.ROOT);
        int count = 0;
        for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length())) {
            count++;
        }
        return count;
    }
}
