package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.WordList;

/**
 * The parts of an article that are a conversation: "SMITH: I never met him.", "((Ann Lee)) We began in May.", "Q: When
 * was that?". No quotation marks are around the words, but they are somebody's all the same.
 *
 * <p>Why one label does not make a conversation: "WASHINGTON: The minister said", "Update: The road is open" begin like
 * one. It takes several labels, and somebody who says "I" or "you".
 */
public final class Transcript {

    private static final Pattern BRACKETED = Pattern.compile("\\(\\(\\s*([^()]{1,40}?)\\s*\\)\\)(?:\\s?(:))?\\s*");
    private static final Pattern NAMED = Pattern.compile("[“\"]?((?:\\p{Lu}[\\p{L}\\p{M}.’'-]*)"
            + "(?: (?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|of|the|and|de|van|von|bin|al)){0,5})\\s?(:)\\s+");
    private static final Pattern CONVERSING =
            Pattern.compile("(?i)(?<![\\p{L}’'])(?:i|we|you|my|our|your|me|us)(?![\\p{L}])");
    private static final String ENDINGS = ".?!…\"”)]—–";
    private static final Set<String> NO_SPEAKERS = WordList.read(Transcript.class, "no-speakers.txt");
    private static final Set<String> QUESTION_AND_ANSWER = Set.of("Q", "A");
    private static final int FEWEST_TURNS = 3;

    /**
     * A paragraph of somebody's words.
     *
     * @param speaker who speaks, as printed; {@code null} where the speaker of the paragraph before goes on
     * @param mark the colon behind the name; {@code null} where there is none
     * @param words {@code null} where the name stands alone and the words follow in the next paragraph
     */
    record Turn(
            Span paragraph,
            @Nullable Span speaker,
            @Nullable Span mark,
            @Nullable Span words) {

        String wordsIn(String text) {
            return words == null ? "" : words.in(text).strip();
        }
    }

    private record Label(Turn turn, String name, boolean bracketed) {
        boolean inCapitals() {
            return (name.length() > 1 || QUESTION_AND_ANSWER.contains(name))
                    && name.equals(name.toUpperCase(Locale.ROOT));
        }
    }

    private final List<Turn> turns;
    private final boolean answered;

    private Transcript(List<Turn> turns, boolean answered) {
        this.turns = List.copyOf(turns);
        this.answered = answered;
    }

    /** Reads the conversation out of an article's paragraphs; there are no turns where it holds none. */
    public static Transcript in(String text, List<Span> paragraphs) {
        var labels = new HashMap<Span, Label>();
        for (var paragraph : paragraphs) {
            label(text, paragraph).ifPresent(label -> labels.put(paragraph, label));
        }
        var accepted = accepted(text, labels);
        long speakers = accepted.values().stream().map(Label::name).distinct().count();
        return new Transcript(goneOn(text, paragraphs, accepted), speakers > 1);
    }

    /** Those whose speaker is told; where only the questions have one, nobody knows who answers. */
    List<Turn> turns() {
        return answered
                ? turns
                : turns.stream().filter(turn -> turn.speaker() != null).toList();
    }

    /** The spans of all words that are spoken, in order of the text. */
    List<Span> words() {
        return turns.stream().map(Turn::words).filter(Objects::nonNull).toList();
    }

    /** Whether a place lies in a paragraph of the conversation. */
    public boolean holds(int place) {
        return turns.stream().anyMatch(turn -> turn.paragraph().contains(place));
    }

    private static Optional<Label> label(String text, Span paragraph) {
        var line = paragraph.in(text);
        var bracketed = BRACKETED.matcher(line);
        if (bracketed.lookingAt()) {
            return Optional.of(made(text, paragraph, bracketed, true));
        }
        var named = NAMED.matcher(line);
        boolean speaks = named.lookingAt()
                && !NO_SPEAKERS.contains(named.group(1).split(" ", 2)[0].toLowerCase(Locale.ROOT));
        return speaks ? Optional.of(made(text, paragraph, named, false)) : Optional.empty();
    }

    private static Label made(String text, Span paragraph, Matcher label, boolean bracketed) {
        int offset = paragraph.start();
        var mark = label.group(2) == null ? null : new Span(offset + label.start(2), offset + label.end(2));
        var speaker = new Span(offset + label.start(1), offset + label.end(1));
        boolean speaks = Marks.hasWords(text, offset + label.end(), paragraph.end());
        var words = speaks ? new Span(offset + label.end(), paragraph.end()) : null;
        return new Label(new Turn(paragraph, speaker, mark, words), label.group(1), bracketed);
    }

    private static Map<Span, Label> accepted(String text, Map<Span, Label> labels) {
        var counts = new HashMap<String, Integer>();
        boolean converse = false;
        for (var label : labels.values()) {
            counts.merge(label.name(), 1, Integer::sum);
            converse |= CONVERSING.matcher(label.turn().wordsIn(text)).find();
        }
        boolean several = labels.size() >= FEWEST_TURNS
                && labels.values().stream()
                        .anyMatch(label -> label.bracketed() || counts.getOrDefault(label.name(), 0) > 1);
        var accepted = new HashMap<Span, Label>();
        for (var label : labels.values()) {
            boolean named = label.inCapitals()
                    ? labels.size() > 1
                            || CONVERSING.matcher(label.turn().wordsIn(text)).find()
                    : several;
            if (label.bracketed()
                    || (converse && named && endsSentence(label.turn().wordsIn(text)))) {
                accepted.put(label.turn().paragraph(), label);
            }
        }
        return accepted;
    }

    /** With the paragraphs between two labels, and those in the first person after the last. */
    private static List<Turn> goneOn(String text, List<Span> paragraphs, Map<Span, Label> labelled) {
        int last = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            last = labelled.containsKey(paragraphs.get(i)) ? i : last;
        }
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            var label = labelled.get(paragraph);
            boolean between = label == null && !turns.isEmpty() && endsSentence(paragraph.in(text));
            if (label != null) {
                turns.add(label.turn());
            } else if (between
                    && (i < last || CONVERSING.matcher(paragraph.in(text)).find())) {
                var before = turns.getLast();
                turns.add(new Turn(paragraph, before.words() == null ? before.speaker() : null, null, paragraph));
            } else if (i > last) {
                break;
            }
        }
        return turns;
    }

    private static boolean endsSentence(String words) {
        return words.isEmpty() || ENDINGS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
