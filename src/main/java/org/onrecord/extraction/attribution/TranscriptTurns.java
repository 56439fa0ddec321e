package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Optional;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.claim.Quoted;

/** What is said in a conversation: each paragraph of it is a saying. */
final class TranscriptTurns {

    /** The lemma of what a label attributes. */
    static final String LEMMA = ":";

    /** In a long answer a single "we will" does not tell what is done with all of it. */
    private static final int LONGEST_DEED = 40;

    /** "Yes, of course." says nothing without its question. */
    private static final int FEWEST_WORDS = 4;

    private final Reading reading;
    private final ActReader acts;

    TranscriptTurns(Reading reading, ActReader acts) {
        this.reading = reading;
        this.acts = acts;
    }

    List<Attribution> find() {
        return reading.transcript().turns().stream()
                .flatMap(turn -> attribution(turn).stream())
                .toList();
    }

    private Optional<Attribution> attribution(Transcript.Turn turn) {
        var words = turn.words();
        return words == null || Marks.countWords(reading.text(), words.start(), words.end()) < FEWEST_WORDS
                ? Optional.empty()
                : Marks.trim(reading.text(), words)
                        .map(content -> new Attribution(
                                turn.paragraph(),
                                turn.speaker(),
                                turn.mark(),
                                LEMMA,
                                List.of(content),
                                act(words),
                                false,
                                Quoted.DIRECT,
                                false,
                                null,
                                "transcript"));
    }

    private Act act(Span words) {
        var said = words.in(reading.text());
        if (said.endsWith("?")) {
            return Act.ASK;
        }
        int length = Marks.countWords(reading.text(), words.start(), words.end());
        return length <= LONGEST_DEED ? acts.actOfWords(said) : Act.SAY;
    }
}
