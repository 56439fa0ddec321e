package org.onrecord.feed;

import java.util.List;
import java.util.Optional;
import org.onrecord.article.Article;

/** Where articles go. Safe for use by many threads. */
public interface Shelf {

    Optional<Article> find(String id);

    /**
     * Adds articles, or puts them in the place of those of the same ids, and comes back when they can be asked for.
     *
     * @throws org.onrecord.index.IndexUnavailableException when that is not possible now
     */
    void add(List<Article> articles);

    /**
     * Is told of what gave no article.
     *
     * @param place the address of its page, or its title
     */
    void skip(String place, String why);
}
