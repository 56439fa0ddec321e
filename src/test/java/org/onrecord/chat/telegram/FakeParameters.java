package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads the parameters of a call, in each of the ways in which Telegram takes them. */
final class FakeParameters {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");

    private FakeParameters() {}

    static ObjectNode of(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        var parameters = JSON.createObjectNode();
        query(exchange.getRequestURI().getRawQuery(), parameters);
        if (type != null && type.startsWith("multipart/")) {
            var boundary = BOUNDARY.matcher(type);
            if (boundary.find()) {
                multipart(new String(body, StandardCharsets.ISO_8859_1), boundary.group(1), parameters);
            }
        } else if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
            query(new String(body, StandardCharsets.UTF_8), parameters);
        } else if (body.length > 0) {
            parameters.setAll((ObjectNode) JSON.readTree(body));
        }
        return parameters;
    }

    private static void query(String query, ObjectNode parameters) {
        if (query != null && !query.isEmpty()) {
            for (var pair : query.split("&", -1)) {
                var equals = pair.indexOf('=');
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static void multipart(String body, String boundary, ObjectNode parameters) throws IOException {
        for (var part : body.split(Pattern.quote("--" + boundary), -1)) {
            int start = part.indexOf("\r\n\r\n");
            var name = NAME.matcher(part);
            if (start > 0 && name.find()) {
                var content = part.substring(start + 4, part.length() - 2);
                var text = new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                if (part.contains("filename=")) {
                    parameters.put(name.group(1) + ".bytes", content.getBytes(StandardCharsets.ISO_8859_1));
                } else if (text.startsWith("{")) {
                    parameters.set(name.group(1), JSON.readTree(text));
                } else {
                    parameters.put(name.group(1), text);
                }
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
