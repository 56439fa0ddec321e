package org.onrecord.digest;

import java.util.List;

/**
 * News that belong together.
 *
 * @param names the states, persons and bodies that it is about most, at most three; may be empty
 * @param news the most important first, never empty
 */
public record Matter(List<String> names, List<News> news) {

    public Matter {
        names = List.copyOf(names);
        news = List.copyOf(news);
    }
}
