package org.onrecord.reading;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.onrecord.article.Metadata;
import org.onrecord.article.Passage.Kind;

/**
 * Reads an HTML page. Its text is the headline, the summary, the paragraphs and the captions, one to a line, with white space
 * as a browser would show it; the same page always gives the same text.
 */
final class PageDraft {

    /** A page that says that it is an article may be a short one; others must hold enough to be one. */
    private static final int SHORTEST_ARTICLE = 25;

    private static final int SHORTEST_PAGE = 100;

    /** A page of less, with a field for a password or an invitation to subscribe, holds only an article's beginning. */
    private static final int LONGEST_SHELL = 700;

    private static final Pattern LOGIN = Pattern.compile(
            "\\b(?:log ?in|sign ?in|password|forgot your|create an account|your account)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAYWALL = Pattern.compile(
            "subscribe to (?:continue|read|keep)|to continue reading|already a subscriber|subscribers only|for subscribers|"
                    + "become a (?:subscriber|member) to|start your (?:free )?trial|unlock this article|register to read",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ROBOT = Pattern.compile(
            "enable javascript|verify (?:that )?you are (?:a )?human|checking your browser|are you a robot|captcha|access denied",
            Pattern.CASE_INSENSITIVE);

    /** Summaries in JSON-LD are often written with the line breaks they have on the page. */
    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private PageDraft() {}

    /**
     * Reads a page.
     *
     * @param beside what {@code articles.json} gives
     */
    static Draft read(byte[] page, GivenFacts beside, Limits limits) {
        return read(Jsoup.parse(Decoded.page(page)), beside, Metadata.NONE, limits);
    }

    /**
     * Reads a page, which is changed by it.
     *
     * @param otherwise what is known where neither {@code beside} nor the page says anything
     */
    static Draft read(Document document, GivenFacts beside, Metadata otherwise, Limits limits) {
        var facts = PageFacts.of(document, LENIENT);
        var whole = document.text();
        boolean hasPassword = document.selectFirst("input[type=password]") != null;
        var blocks = new PageText(document, facts.title(), facts.summary()).blocks();
        checkIsArticle(blocks, facts, whole, hasPassword);
        return draft(blocks, beside, beside.metadata().or(facts.metadata()).or(otherwise), limits);
    }

    private static Draft draft(List<PageText.Block> blocks, GivenFacts beside, Metadata known, Limits limits) {
        var text = new StringBuilder();
        Map<Integer, Kind> fixed = new HashMap<>();
        for (var block : blocks) {
            text.append(text.isEmpty() ? "" : "\n");
            if (block.kind() != null) {
                fixed.put(text.length(), block.kind());
            }
            text.append(block.words());
        }
        var checked = WholeText.checked(text.toString(), limits);
        var marked = new PassageMarker(Lines.of(checked, false), known, fixed).mark();
        Metadata metadata = known.or(marked.stated());
        return new Draft(
                beside.id(), metadata.or(LinkFacts.of(metadata.url())), checked, marked.passages(), beside.doubts());
    }

    private static void checkIsArticle(
            List<PageText.Block> blocks, PageFacts facts, String whole, boolean hasPassword) {
        int chars = blocks.stream()
                .filter(block -> block.kind() == null)
                .mapToInt(block -> block.words().length())
                .sum();
        var start = whole.substring(0, Math.min(whole.length(), 20_000));
        if (chars < LONGEST_SHELL && PAYWALL.matcher(start).find()) {
            throw new UnreadableException("holds only the beginning of an article that is for subscribers;"
                    + " save the page while signed in");
        }
        if (chars < LONGEST_SHELL && hasPassword && LOGIN.matcher(start).find()) {
            throw new UnreadableException("looks like a login page, not an article; save the page while signed in");
        }
        if (chars < (facts.isArticle() ? SHORTEST_ARTICLE : SHORTEST_PAGE)) {
            throw new UnreadableException(
                    ROBOT.matcher(start).find()
                            ? "holds a check for robots, not an article; save the page from a browser"
                            : "holds hardly any text (%d characters), so it is not an article".formatted(chars));
        }
    }
}
