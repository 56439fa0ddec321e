package org.onrecord.extraction.attribution;

import java.util.List;

/** Subjects that the parser made a part of what stands before them, told by commas and tags alone. */
final class LostSubjects {

    private LostSubjects() {}

    static Phrase of(Word verb) {
        var left = beforeRelative(verb);
        var behind = left.isEmpty() ? behindLeadIn(verb) : left;
        return behind.isEmpty() ? swallowed(verb) : behind;
    }

    /** "The minister, whose country leads the group, demanded": the parser may lose the subject of a verb behind a clause about it. */
    private static Phrase beforeRelative(Word verb) {
        var words = Segments.around(verb).before(verb).words();
        boolean closed = !words.isEmpty() && words.getLast().tag().equals(",") && verb.isTagged("VBD", "VBZ", "VBP");
        for (int i = 1; closed && i < words.size() - 1; i++) {
            boolean opens = words.get(i - 1).tag().equals(",")
                    && (words.get(i).tag().startsWith("W") || isWithoutVerb(words.subList(i, words.size())));
            var subject = new Phrase(words.subList(0, i - 1));
            if (opens) {
                return isPlainNoun(subject) ? subject : Phrase.NONE;
            }
        }
        return Phrase.NONE;
    }

    /** "On live television Lopez attacked the plan": the parser may take the name for a part of the place. */
    private static Phrase swallowed(Word verb) {
        int last = verb.index() - 1;
        var words = verb.tree().words();
        while (last > 0 && words.get(last).tag().startsWith("RB")) {
            last--;
        }
        int first = last + 1;
        while (first > 1 && words.get(first - 1).tag().startsWith("NNP")) {
            first--;
        }
        boolean opens = words.getFirst().tag().equals("IN");
        boolean name = first <= last && words.get(first - 1).isTagged("NN", "NNS");
        return opens && name && verb.isTagged("VBD", "VBZ", "VBP")
                ? new Phrase(words.subList(first, last + 1))
                : Phrase.NONE;
    }

    /** "Speaking to the Herald, Ann Lopez, head of the bank, explained": taken for more names of the Herald. */
    private static Phrase behindLeadIn(Word verb) {
        var words = Segments.around(verb).before(verb).words();
        boolean closed = !words.isEmpty() && words.getLast().tag().equals(",") && verb.isTagged("VBD", "VBZ", "VBP");
        if (!closed || !words.getFirst().isTagged("VBG", "IN")) {
            return Phrase.NONE;
        }
        int comma = 0;
        while (comma < words.size() - 1 && !words.get(comma).tag().equals(",")) {
            comma++;
        }
        int end = comma + 1;
        while (end < words.size() - 1 && words.get(end).tag().startsWith("NNP")) {
            end++;
        }
        boolean named = end > comma + 1
                && end < words.size() - 1
                && words.get(end).tag().equals(",");
        var subject = words.subList(Math.min(comma + 1, words.size() - 1), words.size() - 1);
        return named && isWithoutVerb(subject) ? new Phrase(subject) : Phrase.NONE;
    }

    private static boolean isWithoutVerb(List<Word> words) {
        return words.stream().noneMatch(word -> word.isTagged("VBD", "VBZ", "VBP", "VB", "MD"));
    }

    private static boolean isPlainNoun(Phrase phrase) {
        return !phrase.isEmpty()
                && phrase.words().getLast().isNominal()
                && !phrase.words().getFirst().isTagged("IN", "CC", "TO", "RB")
                && phrase.words().stream().noneMatch(word -> word.isTagged("VB*", "MD", "W*", "``", "''"));
    }
}
