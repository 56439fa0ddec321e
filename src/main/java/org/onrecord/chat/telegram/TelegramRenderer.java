package org.onrecord.chat.telegram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Reply;

/** Writes replies as messages of Telegram. Choices are not written: they become buttons. */
final class TelegramRenderer {

    /** What Telegram allows, in UTF-16 units after markup. */
    static final int MOST = 4096;

    private static final Html LINE = Html.text("\n");
    private static final Html EMPTY_LINE = Html.text("\n\n");

    private TelegramRenderer() {}

    /**
     * The messages, at least one and each with at least one character. A quote stands whole in one message; only one that
     * fits into none goes on in the next, which says so.
     */
    static List<Html> render(Reply reply) {
        var pages = new ArrayList<Html>();
        var page = Html.NOTHING;
        Reply.Part before = null;
        for (var part : reply.parts()) {
            for (var piece : pieces(part)) {
                var joint = page.isEmpty() ? Html.NOTHING : between(before, part);
                if (page.length() + joint.length() + piece.length() > MOST) {
                    pages.add(page);
                    page = piece;
                } else {
                    page = page.plus(joint).plus(piece);
                }
                before = part;
            }
        }
        if (!page.seen().isBlank()) {
            pages.add(page);
        }
        return pages.isEmpty() ? List.of(Html.text("Nothing to say.")) : pages;
    }

    /** What fits into one message of its own each. */
    private static List<Html> pieces(Reply.Part part) {
        return switch (part) {
            case Reply.Line(var text) -> text.isBlank() ? List.of() : lines(text);
            case Reply.Heading(var text) -> text.isBlank() ? List.of() : List.of(heading(text));
            case Reply.Understood(var text) -> text.isBlank() ? List.of() : List.of(understood(text));
            case Reply.Quote quote -> quote(quote);
            case Reply.Choices ignored -> List.of();
        };
    }

    private static Html between(Reply.@Nullable Part before, Reply.Part part) {
        return before instanceof Reply.Line && part instanceof Reply.Line ? LINE : EMPTY_LINE;
    }

    private static Html understood(String text) {
        return Html.italic(oneLine(text));
    }

    private static Html heading(String text) {
        return Html.underlined(oneLine(text));
    }

    private static String oneLine(String text) {
        var words = text.strip().replaceAll("\\s+", " ");
        return words.length() <= MOST ? words : Pieces.of(words, MOST).getFirst();
    }

    private static List<Html> lines(String text) {
        return Pieces.of(text, MOST).stream().map(Html::text).toList();
    }

    private static List<Html> quote(Reply.Quote quote) {
        var head = head(quote.speaker());
        var foot = foot(quote);
        if (head.length() + quote.words().length() + foot.length() + 2 <= MOST) {
            return List.of(
                    head.plus(LINE).plus(Html.quote(quote.words())).plus(LINE).plus(foot));
        }
        return longQuote(head, quote.words(), foot);
    }

    private static List<Html> longQuote(Html head, String words, Html foot) {
        int room = MOST - Math.max(head.length(), foot.length()) - "(continued, 100 of 100)\n\n\n".length();
        if (room < MOST / 4) {
            // Speaker or credit is as long as a book: it gets a message of its own.
            var all = new ArrayList<>(lines(head.seen()));
            Pieces.of(words, MOST).forEach(each -> all.add(Html.quote(each)));
            all.addAll(lines(foot.seen()));
            return all;
        }
        var parts = Pieces.of(words, room);
        var pages = new ArrayList<Html>();
        for (int i = 0; i < parts.size(); i++) {
            var place = Html.italic("(part %d of %d)".formatted(i + 1, parts.size()));
            var page = i == 0 ? head.plus(LINE) : place.plus(LINE);
            page = page.plus(Html.quote(parts.get(i))).plus(LINE);
            boolean last = i == parts.size() - 1;
            pages.add(page.plus(last ? foot : i == 0 ? place : Html.italic("(continued)")));
        }
        return pages;
    }

    /** "<b>Ada Brandt, Trade Minister, Veldania</b> · denied". */
    private static Html head(String speaker) {
        int act = speaker.lastIndexOf(" · ");
        return act < 0
                ? Html.bold(speaker)
                : Html.bold(speaker.substring(0, act)).plus(speaker.substring(act));
    }

    private static Html foot(Reply.Quote quote) {
        var credit = Html.text(quote.credit());
        var link = quote.link();
        if (link == null) {
            return credit;
        }
        var address = ArticleLink.isPage(link) ? Html.link(link, ArticleLink.at(link, quote.words())) : Html.text(link);
        return credit.isEmpty() ? address : credit.plus(LINE).plus(address);
    }
}
