package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.extraction.syntax.WordList;

/** Speakers set off by a colon: "Talks near collapse: minister", "Minister: talks near collapse", "Lopez: “We go.”" */
final class ColonSpeakers {

    private static final Pattern SPEAKER_LAST = Pattern.compile("^(\\S.{11,}?)\\s?(:)\\s+([^:]{2,60}?)$");
    private static final Pattern SPEAKER_FIRST = Pattern.compile("^([\\p{Lu}][^:“\"”,;?!]{1,45}?)(:)\\s+(\\S.{11,})$");
    private static final Pattern DASH_LAST = Pattern.compile("^(\\S.{11,}?)\\s([–—-]{1,2})\\s([^–—]{2,45}?)$");
    /** A reader's words: “I was there all night.” — Ann Porter. */
    private static final Pattern SIGNATURE =
            Pattern.compile("(?<=[”\"»])\\s?([–—―]|--)\\s?([\\p{Lu}][^“”\"«»–—―:;!?]{2,60}+)$");

    private static final int LONGEST_SIGNED = 2_000;
    private static final int LONGEST_NAME = 6;
    private static final Set<String> NOT_SPEAKERS = WordList.read(ColonSpeakers.class, "no-speakers.txt");

    private static final Set<String> ROLES = WordList.read(ColonSpeakers.class, "roles-in-headlines.txt");

    private final Reading reading;

    ColonSpeakers(Reading reading) {
        this.reading = reading;
    }

    List<Attribution> find() {
        var found = new ArrayList<Attribution>();
        var passages = reading.trees().stream().map(Tree::passage).distinct().toList();
        for (var passage : passages) {
            find(passage, found);
        }
        return found;
    }

    private void find(Passage passage, List<Attribution> found) {
        var line = passage.span().in(reading.text()).strip();
        if (line.contains("\n") || reading.transcript().holds(passage.span().start())) {
            return;
        }
        int offset = reading.text().indexOf(line, passage.span().start());
        boolean headline = passage.kind() == Passage.Kind.TITLE;
        var last = SPEAKER_LAST.matcher(line);
        if (headline && last.matches() && isName(last.group(3), false) && isPhrase(offset + last.start(3), passage)) {
            add(found, offset, line, new Parts(span(offset, last, 3), span(offset, last, 2), span(offset, last, 1)));
            return;
        }
        var dash = DASH_LAST.matcher(line);
        boolean dashed = headline && dash.matches() && isName(dash.group(3), false);
        if (dashed && isPhrase(offset + dash.start(3), passage) && (quotes(dash.group(1)) || isRole(dash.group(3)))) {
            add(found, offset, line, new Parts(span(offset, dash, 3), span(offset, dash, 2), span(offset, dash, 1)));
            return;
        }
        if (isSigned(line, offset, passage, found)) {
            return;
        }
        var first = SPEAKER_FIRST.matcher(line);
        boolean speaks = first.matches() && isName(first.group(1), true);
        if (speaks && (headline || quotes(first.group(3).substring(0, 1)))) {
            add(found, offset, line, new Parts(span(offset, first, 1), span(offset, first, 2), span(offset, first, 3)));
        }
    }

    private boolean isSigned(String line, int offset, Passage passage, List<Attribution> found) {
        boolean quotation = line.length() < LONGEST_SIGNED && "“”\"«".indexOf(line.charAt(0)) >= 0;
        if (!quotation || passage.kind() != Passage.Kind.BODY) {
            return false;
        }
        var signature = SIGNATURE.matcher(line);
        if (!signature.find() || !isName(trimmedName(signature.group(2)), true)) {
            return false;
        }
        var name = new Span(
                offset + signature.start(2),
                offset + signature.start(2) + trimmedName(signature.group(2)).length());
        var words = new Span(offset, offset + signature.start());
        add(found, offset, line, new Parts(name, span(offset, signature, 1), words));
        return true;
    }

    private static String trimmedName(String words) {
        var name = words.strip();
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private record Parts(Span source, Span mark, Span content) {}

    private void add(List<Attribution> found, int offset, String line, Parts parts) {
        var content = Marks.trim(reading.text(), parts.content());
        if (content.isEmpty()) {
            return;
        }
        var spans = List.of(content.get());
        found.add(new Attribution(
                new Span(offset, offset + line.length()),
                parts.source(),
                parts.mark(),
                ":",
                spans,
                Act.SAY,
                false,
                AttributionFinder.quoted(spans, reading),
                false,
                null,
                "colon"));
    }

    /** "Border treaty: What we know" names no speaker, nor does "'We are ready': Peru offers talks". */
    private boolean isPhrase(int start, Passage passage) {
        return reading.trees().stream()
                .filter(tree -> tree.passage().equals(passage))
                .flatMap(tree -> tree.words().stream())
                .filter(word -> word.start() >= start)
                .noneMatch(word -> word.isTagged("VBZ", "VBP", "VBD", "VB", "MD", "W*"));
    }

    private static boolean isRole(String words) {
        return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream().anyMatch(ROLES::contains);
    }

    private static boolean quotes(String words) {
        return words.chars().anyMatch(c -> "“\"'‘«".indexOf(c) >= 0);
    }

    /** Behind the colon a role may be in lower case ("minister"); before it every word of a name is capital. */
    private static boolean isName(String words, boolean capital) {
        var parts = words.strip().split("\\s+");
        boolean noSpeaker = NOT_SPEAKERS.contains(parts[0].toLowerCase(Locale.ROOT))
                || NOT_SPEAKERS.contains(parts[parts.length - 1].toLowerCase(Locale.ROOT));
        if (parts.length > LONGEST_NAME || noSpeaker) {
            return false;
        }
        if (words.chars().anyMatch(c -> Character.isDigit(c) || c == '?' || c == '!')) {
            return false;
        }
        return !capital
                || List.of(parts).stream()
                        .allMatch(part -> Character.isUpperCase(part.charAt(0))
                                || Set.of("of", "the", "and", "for", "de", "van", "chief")
                                        .contains(part));
    }

    private static Span span(int offset, java.util.regex.Matcher matcher, int group) {
        return new Span(offset + matcher.start(group), offset + matcher.end(group));
    }
}
