package org.onrecord.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.onrecord.article.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the claims once more out of articles that were read by other rules than this version's, wherever they came from: an
 * article from a feed is fetched only once, so that nothing else would read it again. For use by one thread.
 */
final class ReadingAgain {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingAgain.class);
    /** What was read again is answered from after so many; after each of them questions wait for a new view of the index. */
    private static final int AT_ONCE = 50;
    /** The rules change only with the program. */
    private static final Duration DONE = Duration.ofDays(1);

    private final TakingIn takingIn;

    ReadingAgain(TakingIn takingIn) {
        this.takingIn = takingIn;
    }

    /**
     * Reads all that is to be read again.
     *
     * @param goesOn asked between some articles; what was not read is read after the next start
     * @return how long to wait before the next time
     */
    Duration look(BooleanSupplier goesOn) {
        var old = old(goesOn);
        if (!old.isEmpty()) {
            LOG.info("{} articles were read by older rules and are read again", old.size());
        }
        for (int i = 0; i < old.size() && goesOn.getAsBoolean(); i += AT_ONCE) {
            var part = old.subList(i, Math.min(old.size(), i + AT_ONCE));
            var articles = new ArrayList<Article>();
            part.forEach(id -> takingIn.find(id).ifPresent(articles::add));
            takingIn.add(articles);
        }
        return DONE;
    }

    private List<String> old(BooleanSupplier goesOn) {
        var index = takingIn.index();
        var rules = takingIn.rules();
        try (var articles = index.articles()) {
            return articles.takeWhile(each -> goesOn.getAsBoolean())
                    .map(Article::id)
                    .filter(id -> !index.rulesOf(id).equals(rules))
                    .toList();
        }
    }
}
