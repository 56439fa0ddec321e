package org.onrecord.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.onrecord.digest.Digest;

/** The JSON form of a summary. */
public final class DigestJson {

    private DigestJson() {}

    /**
     * One summary as one line of JSON, without the line's end; its claims in the order shown.
     *
     * @param text what the console shows, without colours
     */
    public static String line(Digest digest, String text) {
        var json =
                JsonNodeFactory.instance.objectNode().put("date", digest.day().toString());
        var claims = json.putArray("claims");
        digest.news().forEach(news -> claims.add(ClaimJson.of(news.claim(), news.article())));
        return json.put("text", text).toString();
    }
}
