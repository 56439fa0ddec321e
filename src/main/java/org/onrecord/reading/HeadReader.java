package org.onrecord.reading;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Basis;
import org.onrecord.article.Fact;
import org.onrecord.article.Metadata;
import org.onrecord.article.Passage.Kind;

/** Reads what stands above an article's first paragraph: site's name, headline, summary, byline, dateline, a picture's caption. */
final class HeadReader {

    /** No article has more lines above its first paragraph. */
    private static final int LONGEST = 14;

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";

    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?i:by|written by|words by|story by|text by|author|authors):? )(" + NAME + "(?:(?:,| and|, and|,? &) "
                    + NAME + "){0,4})(?:\\s*[,|–—·•(/-].{0,90}| in \\p{Lu}.{0,50}| for .{1,50})?");

    private static final Pattern SITE = Pattern.compile(
            "(?:www\\.)?([A-Za-z0-9-]{2,40}\\.(?:com|org|net|info|news|eu|uk|co\\.uk|ua|us|tv|in|de|ru|int|io))(?:\\s*[-–—|:·].{0,80})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_SLOGAN = Pattern.compile("\\s[-–—|:·]\\s|: ");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<Line> lines;
    private final Metadata known;
    private final @Nullable Kind[] kinds;

    private Fact<String> title = Fact.unknown();
    private Fact<String> author = Fact.unknown();
    private Fact<String> outlet = Fact.unknown();
    private Fact<String> agency = Fact.unknown();
    private Fact<LocalDate> published = Fact.unknown();
    private @Nullable String titleWords;
    private boolean hasStandfirst;

    /**
     * Makes a reader of a text's first lines.
     *
     * @param kinds of all lines, by number: those that are known already are kept, those of the head are added
     */
    HeadReader(List<Line> lines, Metadata known, @Nullable Kind[] kinds) {
        this.lines = lines;
        this.known = known;
        this.kinds = kinds;
        titleWords = known.title().value();
    }

    /** Reads the head, and tells what it states. */
    Metadata read() {
        boolean titleSeen = false;
        for (int i = 0; i < Math.min(lines.size(), LONGEST); i++) {
            var kind = kinds[i] == null ? kindOf(i, titleSeen) : kinds[i];
            if (kind == null) {
                break;
            }
            kinds[i] = kind;
            titleSeen |= kind == Kind.TITLE;
        }
        return new Metadata(title, author, outlet, agency, published, Fact.<URI>unknown());
    }

    private @Nullable Kind kindOf(int i, boolean titleSeen) {
        var line = lines.get(i);
        if (isTitle(line) || (!titleSeen && isHeadline(i))) {
            titleWords = titleWords == null ? line.words() : titleWords;
            title = title.or(new Fact<>(line.words(), Basis.STATED));
            return Kind.TITLE;
        }
        if (isFrame(i)) {
            return Kind.FRAME;
        }
        if (line.isShort() && Credit.findStart(line.words()).isPresent()) {
            return Kind.CAPTION;
        }
        if (titleSeen && !hasStandfirst && isStandfirst(i)) {
            hasStandfirst = true;
            return Kind.STANDFIRST;
        }
        return null;
    }

    private boolean isFrame(int i) {
        var line = lines.get(i);
        return noteDateline(line) || noteByline(line) || (i == 0 && noteSite(line)) || isNotice(line);
    }

    private boolean isNotice(Line line) {
        return FrameWords.ALL
                .findRole(line)
                .filter(role -> role == FrameWords.Role.NOTICE || role == FrameWords.Role.MARK)
                .isPresent();
    }

    private boolean isTitle(Line line) {
        return titleWords != null && line.isShort() && isSame(line.words(), titleWords);
    }

    private boolean isHeadline(int i) {
        var line = lines.get(i);
        if (line.markStart() < line.span().start()) {
            return line.countWords() > 1 && line.isShort() && hasParagraphAfter(i);
        }
        boolean named = known.title().value() == null
                || shareWords(line.words(), known.title().value());
        return named
                && line.isLikeHeadline()
                && Dateline.findWhole(line).isEmpty()
                && !BYLINE.matcher(line.words()).matches()
                && !(i == 0 && isSite(line))
                && Credit.findStart(line.words()).isEmpty()
                && !isNotice(line)
                && hasParagraphAfter(i);
    }

    private boolean hasParagraphAfter(int i) {
        if (i + 1 < lines.size()
                && Character.isLowerCase(lines.get(i + 1).words().charAt(0))) {
            return false;
        }
        return lines.subList(i + 1, Math.min(lines.size(), i + 8)).stream().anyMatch(Line::isFinished);
    }

    private boolean isStandfirst(int i) {
        var line = lines.get(i);
        if (line.words().length() > 400 || i + 1 >= lines.size() || kinds[i - 1] != Kind.TITLE) {
            return false;
        }
        var next = lines.get(i + 1);
        boolean titleAgain =
                lines.subList(i + 1, Math.min(lines.size(), i + 4)).stream().anyMatch(this::isTitle);
        boolean aboveByline = BYLINE.matcher(next.words()).matches()
                || Dateline.findWhole(next).isPresent();
        boolean unfinished = line.isLikeHeadline() && line.countWords() >= 5 && hasParagraphAfter(i);
        return titleAgain || aboveByline || unfinished;
    }

    private boolean noteDateline(Line line) {
        var dateline = Dateline.findWhole(line);
        dateline.ifPresent(this::note);
        return dateline.isPresent();
    }

    private void note(Dateline dateline) {
        if (dateline.agency() != null) {
            agency = agency.or(new Fact<>(dateline.agency(), Basis.STATED));
        }
        dateline.day().ifPresent(day -> published = published.or(new Fact<>(day, Basis.STATED)));
    }

    private boolean noteByline(Line line) {
        if (line.words().length() > 160) {
            return false;
        }
        var byline = BYLINE.matcher(line.words());
        if (!byline.matches()) {
            return false;
        }
        author = author.or(new Fact<>(byline.group(1), Basis.STATED));
        var day = PrintedDay.find(line.words());
        day.ifPresent(each -> published = published.or(new Fact<>(each, Basis.STATED)));
        return true;
    }

    private boolean noteSite(Line line) {
        if (!isSite(line)) {
            return false;
        }
        var site = SITE.matcher(line.words());
        if (site.matches()) {
            outlet = outlet.or(new Fact<>(site.group(1), Basis.STATED));
        }
        return true;
    }

    private boolean isSite(Line line) {
        if (line.words().length() > 100 || line.isFinished()) {
            return false;
        }
        if (SITE.matcher(line.words()).matches()) {
            return true;
        }
        var name = known.outlet().value();
        return name != null
                && (isSame(line.words(), name) || isSame(BEFORE_SLOGAN.split(line.words(), 2)[0], name));
    }

    /** Whether two lines say the same but for capitals, punctuation and white space. */
    static boolean isSame(String words, String others) {
        return Math.abs(words.length() - others.length()) <= 12 && bare(words).equals(bare(others));
    }

    private static List<String> bare(String words) {
        return WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
    }

    /** A headline that is given may differ from the one in the text, but tells the same. */
    private static boolean shareWords(String words, @Nullable String others) {
        Set<String> first = new HashSet<>(bare(words));
        Set<String> second = new HashSet<>(bare(others == null ? "" : others));
        int smaller = Math.min(first.size(), second.size());
        first.retainAll(second);
        return first.size() * 2 >= smaller && !first.isEmpty();
    }
}
