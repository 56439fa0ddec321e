package org.onrecord.chat.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads markup as Telegram does: strict about tags and entities. The contract of renderers reads replies with it, and the
 * fake Bot API refuses what it refuses.
 *
 * @param text what a user sees
 * @param links where its links lead, in their order
 * @param quotes what stands in block quotes, in their order
 */
record TelegramHtml(String text, List<String> links, List<String> quotes) {

    private static final Set<String> TAGS = Set.of(
            "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "a", "blockquote", "tg-spoiler");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z-]+)((?: [a-z]+=\"[^\"]*\")*)>");
    private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");
    private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot|#[0-9]+|#x[0-9a-fA-F]+);");

    /** @throws IllegalArgumentException as Telegram would refuse it */
    static TelegramHtml read(String markup) {
        var text = new StringBuilder();
        var links = new ArrayList<String>();
        var quotes = new ArrayList<String>();
        var open = new ArrayDeque<Open>();
        for (int i = 0; i < markup.length(); ) {
            if (markup.charAt(i) == '<') {
                var tag = TAG.matcher(markup).region(i, markup.length());
                if (!tag.lookingAt() || !TAGS.contains(tag.group(2))) {
                    throw new IllegalArgumentException("can't parse entities: unsupported start tag");
                }
                if (tag.group(1).isEmpty()) {
                    open.push(new Open(tag.group(2), text.length()));
                    var href = HREF.matcher(tag.group(3));
                    if (href.find()) {
                        links.add(unescaped(href.group(1)));
                    }
                } else if (open.isEmpty() || !open.peek().name().equals(tag.group(2))) {
                    throw new IllegalArgumentException("can't parse entities: unexpected end tag");
                } else {
                    var closed = open.pop();
                    if (closed.name().equals("blockquote")) {
                        quotes.add(text.substring(closed.start()));
                    }
                }
                i = tag.end();
            } else {
                int end = markup.indexOf('<', i) < 0 ? markup.length() : markup.indexOf('<', i);
                text.append(unescaped(markup.substring(i, end)));
                i = end;
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("can't parse entities: can't find end tag");
        }
        return new TelegramHtml(text.toString(), links, quotes);
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity -> java.util.regex.Matcher.quoteReplacement(
                        switch (entity.group(1)) {
                            case "lt" -> "<";
                            case "gt" -> ">";
                            case "amp" -> "&";
                            case "quot" -> "\"";
                            default ->
                                Character.toString(
                                        entity.group(1).startsWith("#x")
                                                ? Integer.parseInt(
                                                        entity.group(1).substring(2), 16)
                                                : Integer.parseInt(
                                                        entity.group(1).substring(1)));
                        }));
    }

    private record Open(String name, int start) {}
}
