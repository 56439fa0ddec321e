package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.Paragraph;

/**
 * One article as the constructions see it.
 *
 * @param paragraphs spans in order
 * @param trees the sentences in order
 */
record Reading(
        String text, List<Span> paragraphs, List<Tree> trees, Quotations quotations, Transcript transcript, Cues cues) {

    static Reading of(List<Paragraph> paragraphs, String text, Cues cues) {
        var spans = new ArrayList<Span>();
        var body = new ArrayList<Span>();
        var trees = new ArrayList<Tree>();
        var mending = new Mending(cues);
        for (var paragraph : paragraphs) {
            if (paragraph.passage().kind() != Passage.Kind.FRAME) {
                spans.add(paragraph.passage().span());
                if (paragraph.passage().kind() == Passage.Kind.BODY) {
                    body.add(paragraph.passage().span());
                }
                paragraph
                        .sentences()
                        .forEach(sentence -> trees.add(new Tree(mending.mended(sentence), paragraph.passage())));
            }
        }
        var transcript = Transcript.in(text, body);
        return new Reading(
                text, List.copyOf(spans), List.copyOf(trees), Quotations.in(text, spans, transcript), transcript, cues);
    }

    boolean isQuoted(Word word) {
        return quotations.holds(word.start());
    }

    List<Span> spans(Phrase phrase) {
        return phrase.spans(text);
    }
}
