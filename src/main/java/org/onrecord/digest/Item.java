package org.onrecord.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.position.Retold;
import org.onrecord.position.SameClaim;
import org.onrecord.position.Telling;

/** A claim with all that tell the same on that day, while a summary is made. */
final class Item {

    /** The most important first, then the earliest in the order of articles and texts. */
    static final Comparator<Item> BEST_FIRST = Comparator.comparingDouble(Item::importance)
            .reversed()
            .thenComparing(item -> item.article().file())
            .thenComparing(item -> item.claim().excerpt().start())
            .thenComparing(item -> item.claim().id());

    private final List<Retold.Source> sources = new ArrayList<>();
    private final Telling telling;
    private Retold.Source shown;

    Item(Retold.Source first) {
        shown = first;
        telling = Telling.of(first.claim());
        sources.add(first);
    }

    Claim claim() {
        return shown.claim();
    }

    Article article() {
        return shown.article();
    }

    double importance() {
        return Importance.of(claim());
    }

    /** Whom it is by: claims of different parties never tell the same. */
    static String party(Claim claim) {
        return Objects.requireNonNullElse(
                claim.claimant().represents(), claim.claimant().name());
    }

    boolean tellsTheSame(Retold.Source other, Telling otherTelling) {
        var first = sources.getFirst();
        return first.article().id().equals(other.article().id())
                ? isLinked(other.claim())
                        || SameClaim.inOneArticle(telling, otherTelling)
                        || SameClaim.areAlike(telling, otherTelling)
                : SameClaim.inTwoArticles(
                        telling,
                        first.article().printedOn(),
                        otherTelling,
                        other.article().printedOn());
    }

    void add(Retold.Source source) {
        sources.add(source);
        if (Importance.of(source.claim()) > importance()) {
            shown = source;
        }
    }

    /** Whether they show the same words of one article, at least in part, or the same sentence of two. */
    boolean showsWordsOf(Item other) {
        return article().id().equals(other.article().id())
                ? claim().excerpt().span().overlaps(other.claim().excerpt().span())
                : claim().excerpt().text().equals(other.claim().excerpt().text());
    }

    /** The articles that tell it besides the one that is shown, each once. */
    List<Article> alsoIn() {
        return sources.stream()
                .map(Retold.Source::article)
                .filter(each -> !each.id().equals(article().id()))
                .distinct()
                .toList();
    }

    Retold.Source source() {
        return shown;
    }

    private boolean isLinked(Claim other) {
        return sources.stream()
                .anyMatch(each -> each.claim().sameAs().contains(other.id())
                        || other.sameAs().contains(each.claim().id()));
    }
}
