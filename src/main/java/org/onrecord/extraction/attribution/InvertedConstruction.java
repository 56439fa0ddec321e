package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Span;
import org.onrecord.claim.Cue;

/** Verb before speaker: 'Wrote the geologist Ann Porter, "…"' and '"We stand ready" tweeted Lopez "to help"'. */
final class InvertedConstruction implements Construction {

    private static final int LONGEST_SPEAKER = 25;
    private static final int FEWEST_WORDS = 3;

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.tag().equals("VBG") || reading.isQuoted(verb)) {
            return Optional.empty();
        }
        return Rows.find(reading.cues(), verb, "quotation")
                .flatMap(cue -> verb.index() == 0 ? opening(verb, cue, reading) : afterQuotation(verb, cue, reading));
    }

    private static Optional<Saying> opening(Word verb, Cue cue, Reading reading) {
        var speaker = speakerBehind(verb, true);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        var content = quotationBehind(speaker.words().getLast(), reading);
        return saying(verb, cue, speaker, content);
    }

    private static Optional<Saying> afterQuotation(Word verb, Cue cue, Reading reading) {
        var before = verb.findPrevious().filter(mark -> !mark.isSpoken());
        var speaker = before.isPresent() ? speakerBehind(verb, false) : Phrase.NONE;
        var subject = verb.findKid("nsubj");
        boolean hasSubject = subject.isPresent()
                && !reading.isQuoted(subject.get())
                && !(subject.get().isAfter(verb) && isReading(verb, subject.get()));
        if (speaker.isEmpty() || before.isEmpty() || hasSubject) {
            return Optional.empty();
        }
        var quotation = reading.quotations().all().stream()
                .map(Quotations.Quotation::span)
                .filter(span ->
                        span.end() <= verb.start() && span.end() >= before.get().start())
                .filter(span -> Marks.countWords(reading.text(), span.start(), span.end()) >= FEWEST_WORDS)
                .filter(span -> span.start() >= verb.tree().span().start()
                        || span.contains(verb.tree().words().getFirst().start()))
                .flatMap(span -> Marks.trim(reading.text(), span).stream())
                .findFirst();
        if (quotation.isEmpty()) {
            return Optional.empty();
        }
        var content = new ArrayList<Span>(List.of(quotation.get()));
        content.addAll(quotationBehind(speaker.words().getLast(), reading));
        return saying(verb, cue, speaker, content);
    }

    private static Optional<Saying> saying(Word verb, Cue cue, Phrase speaker, List<Span> content) {
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Saying(verb, speaker, Phrase.of(verb), cue, content, Phrase.NONE, "quotation"));
    }

    /** The noun phrase behind the verb, to the mark, preposition or verb that ends it. */
    private static Phrase speakerBehind(Word verb, boolean withPrepositions) {
        var found = new ArrayList<Word>();
        for (var word : verb.tree()
                .words()
                .subList(verb.index() + 1, verb.tree().words().size())) {
            boolean name = word.isSpoken() && !word.isTagged("VB*", "MD", "W*", "PRP", "RB*");
            boolean goesOn = name
                    && (withPrepositions
                            || !word.isTagged("IN", "TO")
                            || word.lower().equals("of"));
            if (!goesOn || found.size() == LONGEST_SPEAKER) {
                break;
            }
            found.add(word);
        }
        boolean named = !found.isEmpty()
                && found.getLast().isNominal()
                && (found.stream()
                                .anyMatch(word ->
                                        Character.isUpperCase(word.form().charAt(0)))
                        || isReading(verb, found.getLast()));
        return named ? new Phrase(found) : Phrase.NONE;
    }

    /** '"…," read the letter'. */
    private static boolean isReading(Word verb, Word paper) {
        return verb.lemma().equals("read") && (Tails.isMedium(paper) || ObjectKinds.isFormOfSaying(paper));
    }

    private static List<Span> quotationBehind(Word last, Reading reading) {
        return reading.quotations().all().stream()
                .map(Quotations.Quotation::span)
                .filter(span -> span.start() >= last.end() && span.start() <= last.end() + 2)
                .flatMap(span -> Marks.trim(reading.text(), span).stream())
                .limit(1)
                .toList();
    }
}
