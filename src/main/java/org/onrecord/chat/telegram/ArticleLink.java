package org.onrecord.chat.telegram;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The address of an article, so that a browser opens it at the words of an excerpt: with a text fragment, as in
 * {@code https://news.example/1#:~:text=We%20never}. A browser that does not know these opens the page at its top.
 */
final class ArticleLink {

    private static final String DIRECTIVE = ":~:text=";

    /** Longer ones are told by how they begin and end, which also finds them over several paragraphs. */
    private static final int MOST_WORDS = 10;

    private static final int WORDS_AT_AN_END = 5;

    private ArticleLink() {}

    /** Whether it may be made a link at all: other schemes open programs, not pages. */
    static boolean isPage(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    /** The address with the words; the address alone when there are no words or it has a text fragment already. */
    static String at(String address, String excerpt) {
        var lines = excerpt.strip()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || address.contains(DIRECTIVE)) {
            return address;
        }
        return address + (address.contains("#") ? "" : "#") + DIRECTIVE + range(lines);
    }

    private static String range(List<String> lines) {
        var first = words(lines.getFirst());
        if (lines.size() == 1 && first.size() <= MOST_WORDS) {
            return encoded(first);
        }
        var last = words(lines.getLast());
        var start = first.subList(0, Math.min(WORDS_AT_AN_END, first.size()));
        var end = last.subList(Math.max(0, last.size() - WORDS_AT_AN_END), last.size());
        return encoded(start) + "," + encoded(end);
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.split("\\s+"));
    }

    private static String encoded(List<String> words) {
        var encoded = new StringBuilder();
        for (byte each : String.join(" ", words).getBytes(StandardCharsets.UTF_8)) {
            // Hyphens, commas and ampersands mean something in a text fragment.
            if (each == '_' || each == '.' || each == '~' || (each > 0 && Character.isLetterOrDigit(each))) {
                encoded.append((char) each);
            } else {
                encoded.append('%').append("%02X".formatted(each));
            }
        }
        return encoded.toString();
    }
}
