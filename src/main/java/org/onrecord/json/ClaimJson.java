package org.onrecord.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;

/** The JSON form of a claim. Offsets are UTF-16 units into the article's text; days are ISO 8601. */
public final class ClaimJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ClaimJson() {}

    /** One claim as one line of JSON, without the line's end. */
    public static String line(Claim claim, Article article) {
        return of(claim, article).toString();
    }

    static ObjectNode of(Claim claim, Article article) {
        var json = NODES.objectNode();
        json.put("id", claim.id());
        json.set("article", article(article));
        json.set(
                "excerpt",
                span(claim.excerpt().span()).put("text", claim.excerpt().text()));
        json.set("source", orNull(claim.source()));
        json.set("cue", orNull(claim.cue()));
        var content = json.putArray("content");
        claim.content().forEach(each -> content.add(span(each)));
        json.set("claimant", claimant(claim.claimant()));
        var coClaimants = json.putArray("coClaimants");
        claim.coClaimants().forEach(each -> coClaimants.add(claimant(each)));
        json.put("act", claim.act().word());
        json.put("negated", claim.negated());
        json.put("quoted", claim.quoted().name().toLowerCase(Locale.ROOT));
        json.put("nested", claim.nested());
        json.set("saidOn", DaysJson.of(claim.saidOn()));
        json.set("happenedOn", DaysJson.of(claim.happenedOn()));
        putAll(json, "relayedBy", claim.relayedBy());
        putAll(json, "about", claim.about());
        putAll(json, "sameAs", claim.sameAs());
        return json;
    }

    private static ObjectNode article(Article article) {
        var about = article.metadata();
        var published = about.published().value();
        var url = about.url().value();
        return NODES.objectNode()
                .put("id", article.id())
                .put("file", article.file())
                .put("title", about.title().value())
                .put("outlet", about.outlet().value())
                .put("published", published == null ? null : published.toString())
                .put("publishedBasis", about.published().basis().name().toLowerCase(Locale.ROOT))
                .put("url", url == null ? null : url.toString());
    }

    private static ObjectNode claimant(Claimant claimant) {
        return NODES.objectNode()
                .put("name", claimant.name())
                .put("role", claimant.role())
                .put("represents", claimant.represents());
    }

    private static @Nullable ObjectNode orNull(@Nullable Span span) {
        return span == null ? null : span(span);
    }

    private static ObjectNode span(Span span) {
        return NODES.objectNode().put("start", span.start()).put("end", span.end());
    }

    private static void putAll(ObjectNode json, String key, List<String> values) {
        var array = json.putArray(key);
        values.forEach(array::add);
    }
}
