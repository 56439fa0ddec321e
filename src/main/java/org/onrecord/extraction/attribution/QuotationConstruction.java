package org.onrecord.extraction.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.claim.Cue;

/** A quotation that the parser did not make a clause of its verb: "…," she said; he added: "…"; "…" (new sentence) He said. */
final class QuotationConstruction implements Construction {

    private static final int FARTHEST = 90;
    private static final int LONGEST_AFTERTHOUGHT = 15;
    private static final int SHORTEST_AFTERTHOUGHT = 6;
    private static final int FEWEST_WORDS = 3;
    private static final Set<String> PLAIN_SPEAKING =
            Set.of("say", "add", "write", "tell", "explain", "continue", "note", "joke");

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.isLabelled("aux", "auxpass")) {
            return Optional.empty();
        }
        var aside = Rows.findFirst(reading.cues(), verb, "quotation", "clause")
                .flatMap(cue -> saying(verb, cue, Subjects.of(verb, reading), around(verb, reading), reading));
        return aside.isPresent()
                ? aside
                : Rows.find(reading.cues(), verb, "quotation").flatMap(cue -> find(verb, cue, reading));
    }

    private static Optional<Saying> find(Word verb, Cue cue, Reading reading) {
        var source = Subjects.of(verb, reading);
        var content = verb.isPassive() || reading.isQuoted(verb) ? List.<Span>of() : nearby(verb, reading);
        if (content.isEmpty() && !verb.hasKid("ccomp")) {
            content = afterColon(verb, reading);
        }
        if (content.isEmpty() && !source.isEmpty()) {
            var fragment = fragmentBefore(verb, source);
            content = fragment.isEmpty() ? sentenceBefore(verb, reading) : reading.spans(fragment);
        }
        return saying(verb, cue, source, content, reading);
    }

    private static Optional<Saying> saying(Word verb, Cue cue, Phrase source, List<Span> content, Reading reading) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        var saying = new Saying(verb, source, CueWords.around(verb), cue, content, Phrase.NONE, "quotation");
        var told = verb.findKid("dobj", "dative").filter(kid -> reading.cues().has(verb.lemma(), "obj+clause"));
        return Optional.of(saying.to(told.orElse(null)));
    }

    /** "The bridge, she said, is closed": the verb hangs in the middle of what is said. */
    private static List<Span> around(Word verb, Reading reading) {
        var governor = verb.head();
        if (governor == null || !verb.isLabelled("parataxis", "dep") || !verb.hasKid("nsubj")) {
            return List.of();
        }
        var segment = Segments.around(verb);
        return reading.spans(new Phrase(Phrase.under(governor).without(Phrase.under(verb)).words().stream()
                .filter(segment::contains)
                .toList()));
    }

    private static List<Span> nearby(Word verb, Reading reading) {
        var sentence = verb.tree().span();
        return reading.quotations().all().stream()
                .map(Quotations.Quotation::span)
                .filter(span -> span.overlaps(sentence) && !span.contains(verb.start()))
                .min(Comparator.comparingInt(span -> distance(span, verb)))
                .filter(span -> distance(span, verb) < FARTHEST)
                .filter(span -> isSentence(span, reading.text()))
                .filter(span -> !isWithinPhrase(span, verb, reading) && !isOfOtherVerb(span, verb, reading))
                .filter(span -> !isBeforeOtherSpeaker(span, verb, reading) && !isIntroducedByOther(span, verb, reading))
                .map(span -> trimmed(withItsBeginning(span, verb, reading), reading))
                .orElse(List.of());
    }

    /** 'agreed to discuss money for "loss and damage"': a few words of what is agreed on. */
    private static boolean isWithinPhrase(Span quotation, Word verb, Reading reading) {
        boolean closed = endsInMark(quotation, reading.text());
        if ((closed && beginsSentence(quotation, reading.text())) || quotation.start() < verb.end()) {
            return false;
        }
        return verb.kids("xcomp", "dobj", "prep").stream()
                .filter(kid -> !closed || !kid.label().equals("prep") || hasRelative(kid))
                .map(Phrase::under)
                .anyMatch(phrase -> phrase.words().getFirst().start() < quotation.start()
                        && phrase.words().getLast().start() >= quotation.start());
    }

    /** '"We are ready", she said, repeating her remarks': the quotation hangs under another verb of saying. */
    private static boolean isOfOtherVerb(Span quotation, Word verb, Reading reading) {
        var tops = verb.tree().words().stream()
                .filter(word -> word.isSpoken() && quotation.contains(word.span()))
                .map(Word::head)
                .filter(head -> head != null && !quotation.contains(head.span()))
                .distinct()
                .toList();
        return tops.size() == 1 && findVerbAbove(tops.getFirst(), verb, reading).isPresent();
    }

    /** 'emphasized the need for rest, saying "we are tired"': what stands behind "saying". */
    private static boolean isIntroducedByOther(Span quotation, Word verb, Reading reading) {
        return verb.tree().words().stream()
                .filter(word -> word.isSpoken() && word.end() <= quotation.start())
                .reduce((first, last) -> last)
                .filter(last -> last.isAfter(verb)
                        && last.tag().equals("VBG")
                        && last.label().equals("advcl"))
                .filter(last -> !CueWords.around(verb).contains(last))
                .filter(last -> Rows.find(reading.cues(), last, "quotation").isPresent())
                .isPresent();
    }

    /** 'The bank noted the need: "We must act", said Porter'. */
    private static boolean isBeforeOtherSpeaker(Span quotation, Word verb, Reading reading) {
        return verb.end() <= quotation.start()
                && verb.tree().words().stream()
                        .filter(word -> word.start() >= quotation.end() && word.isSpoken())
                        .findFirst()
                        .filter(other -> other.isVerb()
                                && other.kids("nsubj").stream().anyMatch(kid -> kid.isAfter(other))
                                && Rows.find(reading.cues(), other, "quotation").isPresent())
                        .isPresent();
    }

    /** The verb of saying above a word, unless another one is met before. */
    private static Optional<Word> findVerbAbove(Word word, Word limit, Reading reading) {
        for (var above = word; above != null && above != limit; above = above.head()) {
            boolean speaks = above.isVerb()
                    && !CueWords.around(limit).contains(above)
                    && Rows.findFirst(reading.cues(), above, "quotation", "clause", "oprd", "obj+as", "to")
                            .isPresent();
            if (speaks) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** 'The bank had "no choice", Porter said': what stands before the quotation belongs to its sentence. */
    private static Span withItsBeginning(Span quotation, Word verb, Reading reading) {
        var before = verb.tree().words().stream()
                .filter(word -> word.end() <= quotation.start() && word.isSpoken())
                .toList();
        boolean sentence = quotation.end() <= verb.start()
                && before.stream().anyMatch(word -> word.isTagged("VBD", "VBZ", "VBP", "VBN", "MD"))
                && before.stream().noneMatch(reading::isQuoted)
                && !Marks.hasWords(reading.text(), before.getLast().end(), quotation.start())
                && reading.text()
                        .substring(before.getLast().end(), quotation.start())
                        .isBlank();
        return sentence ? new Span(before.getFirst().start(), quotation.end()) : quotation;
    }

    /** “No,” he said: a mark at the end makes a sentence of a word. */
    private static boolean isSentence(Span span, String text) {
        return endsInMark(span, text) || Marks.countWords(text, span.start(), span.end()) >= FEWEST_WORDS;
    }

    private static boolean endsInMark(Span quotation, String text) {
        int last = quotation.end() - 2;
        return last > quotation.start() && ",.!?…".indexOf(text.charAt(last)) >= 0;
    }

    private static boolean hasRelative(Word top) {
        return top.subtree().stream().anyMatch(word -> word.isTagged("WDT", "WP", "WRB"));
    }

    private static boolean beginsSentence(Span quotation, String text) {
        return !Character.isLowerCase(text.codePointAt(quotation.start() + 1));
    }

    private static int distance(Span span, Word verb) {
        return span.start() >= verb.end() ? span.start() - verb.end() : verb.start() - span.end();
    }

    private static List<Span> afterColon(Word verb, Reading reading) {
        var words = verb.tree().words();
        var next = treeBeside(verb.tree(), 1, reading);
        boolean leadsOn = words.getLast().form().equals(":") && verb != words.getLast();
        if (!leadsOn || next == null || reading.transcript().holds(next.span().start())) {
            return List.of();
        }
        boolean ownParagraph = !next.passage().equals(verb.tree().passage());
        var span = reading.quotations()
                .findAt(next.span().start())
                .map(Quotations.Quotation::span)
                .orElse(ownParagraph ? next.passage().span() : next.span());
        return trimmed(span, reading);
    }

    /** "People like him, she said.": no sentence, but what she said. */
    private static Phrase fragmentBefore(Word verb, Phrase source) {
        var first = source.words().getFirst();
        var before = verb.tree().words().subList(0, Math.min(first.index(), verb.index()));
        boolean apart = before.size() > 2
                && before.getLast().tag().equals(",")
                && before.stream().noneMatch(word -> word.isTagged("VBD", "VBZ", "VBP", "MD", "``", "''", ":"))
                && !before.getFirst().isTagged("IN", "RB", "CC", "VBG", "VBN", "TO", "W*")
                && before.stream().noneMatch(TimeWords::isTimeNoun);
        boolean ends = verb
                .tree()
                .words()
                .subList(verb.index() + 1, verb.tree().words().size())
                .stream()
                .noneMatch(Word::isSpoken);
        return apart && ends ? new Phrase(before) : Phrase.NONE;
    }

    /** A sentence that only says who spoke, after a quotation that ends with its own full stop. */
    private static List<Span> sentenceBefore(Word verb, Reading reading) {
        var words = verb.tree().words();
        boolean afterthought = words.size() <= LONGEST_AFTERTHOUGHT && verb.index() >= words.size() - 8;
        var before = treeBeside(verb.tree(), -1, reading);
        boolean plain = PLAIN_SPEAKING.contains(verb.lemma()) || words.size() <= SHORTEST_AFTERTHOUGHT;
        if (!afterthought || before == null || !plain || verb.hasKid("dobj")) {
            return List.of();
        }
        return reading.quotations()
                .findAt(before.words().getLast().start())
                .or(() -> reading.quotations().findAt(words.getFirst().start()))
                .map(Quotations.Quotation::span)
                .filter(span -> span.end() <= verb.start())
                .map(span -> trimmed(span, reading))
                .orElse(List.of());
    }

    private static @Nullable Tree treeBeside(Tree tree, int step, Reading reading) {
        int at = reading.trees().indexOf(tree) + step;
        return at >= 0 && at < reading.trees().size() ? reading.trees().get(at) : null;
    }

    private static List<Span> trimmed(Span span, Reading reading) {
        return Marks.trim(reading.text(), span).stream().toList();
    }
}
