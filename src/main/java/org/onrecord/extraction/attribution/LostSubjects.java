package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Subjects that the parser made a part of what stands before them, told by commas and tags alone. */
final class LostSubjects {

    private static final int LONGEST_PARENTHESIS = 8;

    private LostSubjects() {}

    static Phrase of(Word verb) {
        return Stream.<Function<Word, Phrase>>of(
                        LostSubjects::beforeRelative,
                        LostSubjects::behindLeadIn,
                        LostSubjects::behindIntroduction,
                        LostSubjects::behindDay,
                        LostSubjects::ofFirstRoot,
                        LostSubjects::swallowed)
                .map(way -> way.apply(verb))
                .filter(subject -> !subject.isEmpty())
                .findFirst()
                .orElse(Phrase.NONE);
    }

    /** "Last May in the journal Oak, a team of geologists wrote": taken for another name of the Oak. */
    private static Phrase behindIntroduction(Word verb) {
        if (!verb.isTagged("VBD", "VBZ", "VBP")) {
            return Phrase.NONE;
        }
        return verb.tree().words().subList(0, verb.index()).stream()
                .filter(noun -> noun.label().equals("appos") && noun.isNominal())
                .filter(noun -> isBehindComma(noun.firstSpokenUnder()) && opensSentence(noun, verb))
                .filter(noun -> !isRoleOfName(noun))
                .findFirst()
                .map(noun -> Phrase.under(noun).before(verb))
                .filter(subject -> isNextTo(subject, verb))
                .orElse(Phrase.NONE);
    }

    /** "In the post Ann Lopez, the head of the bank said": who knows where the post ends. */
    private static boolean isRoleOfName(Word noun) {
        var name = noun.head();
        int first = name == null ? 0 : name.index();
        while (name != null
                && first > 0
                && name.tree().words().get(first - 1).tag().startsWith("NNP")) {
            first--;
        }
        return name != null
                && first > 0
                && name.index() > first
                && noun.firstSpokenUnder().lower().equals("the")
                && name.tree().words().get(first - 1).isTagged("NN", "NNS");
    }

    private static boolean isBehindComma(Word word) {
        return word.findPrevious().filter(mark -> mark.tag().equals(",")).isPresent();
    }

    /** Whether what it was hung on is the introduction of the verb's sentence: "in a letter", "speaking to them", "late on Sunday". */
    private static boolean opensSentence(Word noun, Word verb) {
        var top = noun;
        while (top.head() != null && top.head() != verb) {
            top = top.head();
        }
        return top.head() == verb
                && top.isLabelled("prep", "advcl", "advmod", "npadvmod")
                && top.firstUnder().index() == 0;
    }

    /** Right before the verb, or with a remark between commas in between. */
    private static boolean isNextTo(Phrase subject, Word verb) {
        var between = verb.tree().words().subList(subject.words().getLast().index() + 1, verb.index());
        return between.stream().allMatch(word -> word.tag().startsWith("RB"))
                || (between.getFirst().tag().equals(",")
                        && between.getLast().tag().equals(",")
                        && isWithoutVerb(between));
    }

    /** "On Thursday officials reported": taken for officials of that Thursday. */
    private static Phrase behindDay(Word verb) {
        var words = verb.tree().words();
        boolean opens = verb.index() > 2 && words.getFirst().tag().equals("IN") && verb.isTagged("VBD", "VBZ", "VBP");
        int first = 1;
        while (opens && first < verb.index() && isPartOfDay(words.get(first))) {
            first++;
        }
        var subject = words.subList(Math.min(first, verb.index()), verb.index());
        boolean named = first > 1
                && !subject.isEmpty()
                && !subject.getFirst().isTagged("IN", "CC", ",")
                && subject.getLast().isNominal()
                && isWithoutVerb(subject);
        return named ? new Phrase(subject) : Phrase.NONE;
    }

    private static boolean isPartOfDay(Word word) {
        return TimeWords.isTimeForm(word.form()) || word.tag().equals("CD");
    }

    /** "Members supporting the law argued": "supporting" is taken for the verb of a sentence of its own. */
    private static Phrase ofFirstRoot(Word verb) {
        return verb.tree().words().subList(0, verb.index()).stream()
                .filter(first -> first.head() == null && first.tag().equals("VBG") && !first.hasKid("aux"))
                .filter(first -> first.lastUnder().index() == verb.index() - 1 && first.hasKid("nsubj"))
                .findFirst()
                .map(Phrase::under)
                .orElse(Phrase.NONE);
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

    /** "Rep. Ann Lopez (R-Ga.) said": the parser ends a sentence behind the parenthesis. */
    static Phrase acrossBreak(Word verb, Reading reading) {
        int at = reading.trees().indexOf(verb.tree());
        if (at < 1 || !Character.isLowerCase(verb.form().charAt(0)) || !verb.isTagged("VBD", "VBZ", "VBP")) {
            return Phrase.NONE;
        }
        var words = reading.trees().get(at - 1).words();
        int end = words.size();
        for (int i = Math.max(1, words.size() - LONGEST_PARENTHESIS); i < words.size(); i++) {
            if (words.get(i).form().equals("(")) {
                end = i;
            }
        }
        int start = end;
        while (start > 0 && words.get(start - 1).tag().startsWith("NNP")) {
            start--;
        }
        return end < words.size() ? new Phrase(words.subList(start, end)) : Phrase.NONE;
    }
}
