package org.onrecord.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the words that sites put around articles; the table {@code frame.tsv} says how each is found. */
final class FrameWords {

    /** What a line of a site's frame is. */
    enum Role {
        /** An advertisement stands or stood here. */
        MARK,
        /** Other articles' headlines follow. */
        LIST,
        /** A link to other articles, or what stands above them. */
        FROM,
        /** Nothing of the article follows. */
        END,
        /** Who took the picture above. */
        CREDIT,
        /** Whose the rights are, or an invitation to subscribe, as at the end of a page. */
        RIGHTS,
        /** A button, a label, a notice. */
        NOTICE
    }

    static final FrameWords ALL = load();

    private static final Pattern TAIL = Pattern.compile("[\\s.:>»›→]{1,9}$|\\s?\\(\\d{1,6}\\)$");

    private static final Pattern COUNTED =
            Pattern.compile("\\d{1,6} (?:comments?|shares?|likes|views|min(?:ute)?s? read)");

    /** A section's name above headlines: "World News", "Europe Coverage". Compared with a line's words as they are. */
    private static final Pattern SECTION = Pattern.compile(
            "(?:[\\p{Lu}\\d][\\p{L}\\d'’/&-]*,? (?:and |of |the |in )?){1,6}(?:News|Coverage|Headlines|Stories|Defense|Defence)(?: from \\S{2,40})?");

    private static final Pattern SAYS = Pattern.compile("\\b(?:said|says|told|saying|according to|added)\\b");

    private final Map<Role, Set<String>> wholeLines = new EnumMap<>(Role.class);
    private final Map<String, List<String>> froms;
    private final Map<String, List<String>> beginnings;
    private final Map<String, List<String>> credits;
    private final List<String> anywhere;

    private FrameWords(Map<String, List<String>> table) {
        wholeLines.put(Role.MARK, Set.copyOf(table.getOrDefault("mark", List.of())));
        wholeLines.put(Role.LIST, Set.copyOf(table.getOrDefault("list", List.of())));
        wholeLines.put(Role.END, Set.copyOf(table.getOrDefault("end", List.of())));
        wholeLines.put(Role.NOTICE, Set.copyOf(table.getOrDefault("line", List.of())));
        froms = byFirstWord(table.getOrDefault("from", List.of()));
        beginnings = byFirstWord(table.getOrDefault("begins", List.of()));
        credits = byFirstWord(table.getOrDefault("credit", List.of()));
        anywhere = List.copyOf(table.getOrDefault("holds", List.of()));
    }

    /** What the line is by its words alone; nothing for a line that may be the article's own. */
    Optional<Role> findRole(Line line) {
        if (line.words().length() > 1500) {
            return Optional.empty();
        }
        var words = line.words().toLowerCase(Locale.ROOT).replace('’', '\'');
        long notices = anywhere.stream().filter(words::contains).count();
        // A paragraph of an article may be about a licence or a newsletter; a long notice has several such phrases.
        boolean rights = notices > (line.words().length() > 200 ? 1 : 0)
                && !SAYS.matcher(words).find();
        if (rights) {
            return Optional.of(Role.RIGHTS);
        }
        return line.isShort() ? findWholeRole(words).or(() -> findRoleOfBeginning(words, line)) : Optional.empty();
    }

    private Optional<Role> findWholeRole(String words) {
        var whole = withoutTail(words);
        if (COUNTED.matcher(whole).matches()) {
            return Optional.of(Role.NOTICE);
        }
        return wholeLines.entrySet().stream()
                .filter(entry -> entry.getValue().contains(whole))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Role> findRoleOfBeginning(String words, Line line) {
        int colon = words.indexOf(':');
        if (begins(words, froms) && (!line.isFinished() || (colon >= 0 && colon < 20))) {
            return Optional.of(Role.FROM);
        }
        if (begins(words, credits)) {
            return Optional.of(Role.CREDIT);
        }
        return begins(words, beginnings) ? Optional.of(Role.NOTICE) : Optional.empty();
    }

    /** Whether the line could be a section's name above other headlines; true only with headlines below it. */
    boolean isLikeSection(Line line) {
        return line.words().length() <= 80 && SECTION.matcher(line.words()).matches();
    }

    private static String withoutTail(String words) {
        var tail = TAIL.matcher(words);
        return tail.find() && tail.start() > 0 ? words.substring(0, tail.start()) : words;
    }

    private static boolean begins(String words, Map<String, List<String>> phrases) {
        return phrases.getOrDefault(firstWord(words), List.of()).stream()
                .anyMatch(phrase -> words.startsWith(phrase)
                        && (words.length() == phrase.length()
                                || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
                                || Character.isDigit(phrase.charAt(phrase.length() - 1))
                                || !Character.isLetterOrDigit(words.charAt(phrase.length()))));
    }

    private static Map<String, List<String>> byFirstWord(Collection<String> phrases) {
        var byWord = new HashMap<String, List<String>>();
        for (var phrase : phrases) {
            byWord.computeIfAbsent(firstWord(phrase), word -> new ArrayList<>()).add(phrase);
        }
        return Map.copyOf(byWord);
    }

    /** The letters a line begins with, or its first character where it is none. */
    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return words.substring(0, Math.max(1, end));
    }

    private static FrameWords load() {
        var table = new HashMap<String, List<String>>();
        var known = new HashSet<String>();
        try (var in = Objects.requireNonNull(FrameWords.class.getResourceAsStream("frame.tsv"), "frame.tsv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line : reader.lines().toList()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                var columns = line.split("\t", -1);
                if (columns.length != 2 || !known.add(line)) {
                    throw new IllegalStateException("frame.tsv has a bad line: " + line);
                }
                table.computeIfAbsent(columns[0], where -> new ArrayList<>()).add(columns[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FrameWords(table);
    }
}
