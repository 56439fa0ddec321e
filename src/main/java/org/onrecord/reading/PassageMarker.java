package org.onrecord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Basis;
import org.onrecord.article.Fact;
import org.onrecord.article.Metadata;
import org.onrecord.article.Passage;
import org.onrecord.article.Passage.Kind;
import org.onrecord.article.Span;

/**
 * Tells what the lines of a text are. For one text.
 *
 * <p>Lists of other articles' headlines are found by what stands above them: an advertisement's mark, a rights notice, "Related".
 * Short lines alone are no sign, for interviews and enumerations have them too.
 */
final class PassageMarker {

    /** What is marked, and what the text itself states. */
    record Marked(List<Passage> passages, Metadata stated) {}

    /** So much of an article stands above its comments and sources; the same words in a menu stand above the article. */
    private static final int BODY_BEFORE_END = 300;

    private final List<Line> lines;
    private final Metadata known;
    private final @Nullable Kind[] kinds;
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String agency;
    private int bodyChars;

    /**
     * Makes a marker.
     *
     * @param known what is given about the text; its title and outlet help to know the lines that repeat them
     * @param fixed kinds that are known from elsewhere, by the place where the line starts
     */
    PassageMarker(Lines text, Metadata known, Map<Integer, Kind> fixed) {
        this.lines = text.all();
        this.known = known;
        this.kinds = new Kind[lines.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = fixed.get(lines.get(i).span().start());
        }
    }

    Marked mark() {
        var stated = new HeadReader(lines, known, kinds).read();
        title = known.title().or(stated.title()).value();
        markBody();
        for (int i = 0; i < kinds.length; i++) {
            add(lines.get(i), kinds[i] == null ? Kind.BODY : kinds[i]);
        }
        var byAgency =
                agency == null || stated.agency().value() != null ? stated.agency() : new Fact<>(agency, Basis.STATED);
        return new Marked(
                List.copyOf(passages),
                new Metadata(
                        stated.title(), stated.author(), stated.outlet(), byAgency, stated.published(), stated.url()));
    }

    private void markBody() {
        int i = 0;
        while (i < kinds.length) {
            i = kinds[i] == null ? markAt(i) : i + 1;
        }
    }

    /** Marks the line, and those that are what they are because of it; returns the next one to look at. */
    private int markAt(int i) {
        var line = lines.get(i);
        if (title != null && line.isShort() && HeadReader.isSame(line.words(), title)) {
            kinds[i] = Kind.TITLE;
            return i + 1;
        }
        var role = FrameWords.ALL.findRole(line);
        if (role.isPresent()) {
            return markFrame(i, role.get());
        }
        if (isFrameByForm(line)) {
            kinds[i] = Kind.FRAME;
            return i + 1;
        }
        if (FrameWords.ALL.isLikeSection(line) && endOfList(i + 1) - (i + 1) >= 2) {
            return markList(i);
        }
        boolean aboveCredit = i + 1 < kinds.length && isCredit(lines.get(i + 1));
        kinds[i] = aboveCredit && line.isShort() && !line.isFinished() ? Kind.CAPTION : Kind.BODY;
        bodyChars += line.words().length();
        return i + 1;
    }

    private int markFrame(int i, FrameWords.Role role) {
        int end = endOfList(i + 1);
        int items = end - (i + 1);
        return switch (role) {
            case END -> bodyChars >= BODY_BEFORE_END ? markTo(i, kinds.length) : markTo(i, i + 1);
            case LIST -> markTo(i, end);
            // The article may go on after these, with a heading first: one line is not a list, unless it is the last.
            case MARK, RIGHTS, FROM -> markTo(i, items >= 2 || end == kinds.length ? end : i + 1);
            case NOTICE -> markTo(i, end == kinds.length ? end : i + 1);
            case CREDIT -> markTo(i, i + 1);
        };
    }

    private int markList(int i) {
        return markTo(i, endOfList(i + 1));
    }

    private int markTo(int from, int to) {
        for (int i = from; i < to; i++) {
            kinds[i] = kinds[i] == null ? Kind.FRAME : kinds[i];
        }
        return to;
    }

    /** The end of the run of headlines, sections and notices that begins here. */
    private int endOfList(int start) {
        int i = start;
        while (i < kinds.length && isInList(i)) {
            i++;
        }
        return i;
    }

    private boolean isInList(int i) {
        var line = lines.get(i);
        if (kinds[i] != null || isHeading(line)) {
            return false;
        }
        if (isListItem(line) || FrameWords.ALL.isLikeSection(line)) {
            return true;
        }
        boolean asks = line.words().endsWith("?") && line.words().length() <= 140;
        boolean amidItems =
                i + 1 < kinds.length && isListItem(lines.get(i + 1)) && i > 0 && isListItem(lines.get(i - 1));
        return (asks && amidItems)
                || isFrameByForm(line)
                || FrameWords.ALL
                        .findRole(line)
                        .filter(role -> role != FrameWords.Role.END)
                        .isPresent();
    }

    private static boolean isListItem(Line line) {
        return line.words().length() <= 160
                && line.isLikeHeadline()
                && Credit.findStart(line.words()).isEmpty();
    }

    private static boolean isHeading(Line line) {
        return line.markStart() < line.span().start() && !line.isFinished();
    }

    private static boolean isCredit(Line line) {
        return FrameWords.ALL
                .findRole(line)
                .filter(role -> role == FrameWords.Role.CREDIT)
                .isPresent();
    }

    private static boolean isFrameByForm(Line line) {
        var words = line.words();
        boolean holdsWords = words.length() > 200 || words.codePoints().anyMatch(Character::isLetterOrDigit);
        boolean picture = words.startsWith("![") && words.endsWith(")") && words.indexOf("](") > 0;
        boolean bareLink = (words.startsWith("https://") || words.startsWith("http://")) && words.indexOf(' ') < 0;
        return !holdsWords || picture || bareLink || Dateline.findWhole(line).isPresent();
    }

    private void add(Line line, Kind kind) {
        var span = line.span();
        if (line.markStart() < span.start()) {
            passages.add(new Passage(new Span(line.markStart(), span.start()), Kind.FRAME));
        }
        if (kind == Kind.BODY || kind == Kind.CAPTION) {
            addOwn(line, kind);
        } else {
            passages.add(new Passage(span, kind));
        }
    }

    /** The article's own words, without the dateline before them and the credit after them. */
    private void addOwn(Line line, Kind kind) {
        int start = line.span().start();
        int end = line.span().end();
        // Later in an article, a name before a dash is no place.
        boolean isFirst = kind == Kind.BODY && passages.stream().noneMatch(each -> each.kind() == Kind.BODY);
        var dateline = isFirst ? Dateline.findBefore(line) : Optional.<Dateline>empty();
        int bodyStart = start + dateline.map(Dateline::length).orElse(0);
        dateline.ifPresent(each -> agency = agency == null ? each.agency() : agency);
        var credit =
                line.isShort() || kind == Kind.CAPTION ? Credit.findStart(line.words()) : java.util.OptionalInt.empty();
        int bodyEnd = credit.isPresent() ? start + credit.getAsInt() : end;
        addTrimmed(line, start, Math.min(bodyStart, bodyEnd), Kind.FRAME);
        addTrimmed(line, bodyStart, bodyEnd, credit.isPresent() ? Kind.CAPTION : kind);
        addTrimmed(line, bodyEnd, end, Kind.FRAME);
    }

    private void addTrimmed(Line line, int from, int to, Kind kind) {
        int offset = line.span().start();
        while (to > from && Character.isWhitespace(line.words().charAt(to - 1 - offset))) {
            to--;
        }
        if (from < to) {
            passages.add(new Passage(new Span(from, to), kind));
        }
    }
}
