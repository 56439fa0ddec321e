package org.onrecord.subscription;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.index.Terms;

/**
 * A claim in its article, to be held against what is followed.
 *
 * @param words the terms of all that a topic is looked for in: the excerpt, the names it is by and about, and the title
 */
public record Told(Claim claim, Article article, Set<String> words) {

    public Told {
        words = Set.copyOf(words);
    }

    public static Told of(Claim claim, Article article) {
        var title = article.metadata().title().value();
        var texts = Stream.of(
                        Stream.of(claim.excerpt().text(), title == null ? "" : title),
                        claim.about().stream(),
                        Follow.claimants(claim).map(Claimant::name))
                .flatMap(each -> each);
        return new Told(
                claim, article, texts.flatMap(text -> Terms.of(text).stream()).collect(Collectors.toSet()));
    }
}
