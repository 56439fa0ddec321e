package org.onrecord.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says about its article, as it is written there; every value may be missing. */
record LinkedData(
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String url,
        @Nullable String summary,
        boolean isArticle) {

    private static final LinkedData NONE = new LinkedData(null, null, null, null, null, null, false);

    static LinkedData of(Document page, ObjectMapper json) {
        for (var script : page.select("script[type^=application/ld+json]")) {
            var article = find(script.data(), json);
            if (article.isPresent()) {
                return article.get();
            }
        }
        return NONE;
    }

    private static Optional<LinkedData> find(String data, ObjectMapper json) {
        Map<String, JsonNode> named = new HashMap<>();
        JsonNode article = null;
        var open = new ArrayDeque<JsonNode>();
        open.add(parsed(data, json));
        while (!open.isEmpty()) {
            var node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            }
            if (!node.isObject()) {
                continue;
            }
            if (node.path("@id").isTextual() && node.size() > 1) {
                named.putIfAbsent(node.path("@id").textValue(), node);
            }
            article = article == null && isArticle(node) ? node : article;
            open.add(node.path("@graph"));
            open.add(node.path("mainEntity"));
        }
        return Optional.ofNullable(article).map(found -> of(found, named));
    }

    private static LinkedData of(JsonNode article, Map<String, JsonNode> named) {
        var page = article.path("mainEntityOfPage");
        var url = page.isTextual() ? page.textValue() : text(page, "@id");
        return new LinkedData(
                Optional.ofNullable(text(article, "headline")).orElse(text(article, "name")),
                name(article.path("author"), named),
                name(article.path("publisher"), named),
                Optional.ofNullable(text(article, "datePublished")).orElse(text(article, "dateCreated")),
                Optional.ofNullable(text(article, "url")).orElse(url),
                text(article, "description"),
                true);
    }

    private static boolean isArticle(JsonNode node) {
        var type = node.path("@type");
        return isArticleType(type) || type.valueStream().anyMatch(LinkedData::isArticleType);
    }

    private static boolean isArticleType(JsonNode type) {
        return type.asText("").endsWith("Article") || type.asText("").endsWith("BlogPosting");
    }

    /** A name itself, an object with a name, the id of an object elsewhere on the page, or a list of these. */
    private static @Nullable String name(JsonNode value, Map<String, JsonNode> named) {
        var first = value.isArray() ? value.path(0) : value;
        if (first.isTextual()) {
            return first.textValue();
        }
        var direct = text(first, "name");
        return direct != null
                ? direct
                : text(named.getOrDefault(first.path("@id").asText(""), MissingNode.getInstance()), "name");
    }

    private static @Nullable String text(JsonNode node, String key) {
        var value = node.path(key);
        return value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
    }

    private static JsonNode parsed(String data, ObjectMapper json) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException e) {
            // A page whose JSON-LD is broken still has its meta tags.
            return MissingNode.getInstance();
        }
    }
}
