package org.onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Quoted;
import org.onrecord.claim.Voice;
import org.onrecord.extraction.attribution.Attribution;
import org.onrecord.extraction.attribution.Transcript;
import org.onrecord.extraction.syntax.Paragraph;
import org.onrecord.extraction.syntax.Sentence;

/** What an article's outlet says in its own voice: the sentences that nobody else is cited for. */
final class OutletVoice {

    private final Article article;
    private final List<Paragraph> paragraphs;
    private final List<Span> cited;
    private final Transcript transcript;
    private final EventDays events;
    private final Topics topics;

    OutletVoice(
            Article article,
            List<Paragraph> paragraphs,
            List<Attribution> sayings,
            Transcript transcript,
            EventDays events,
            Topics topics) {
        this.article = article;
        this.paragraphs = List.copyOf(paragraphs);
        cited = sayings.stream()
                .filter(saying -> saying.source() != null || saying.cue() == null)
                .map(Attribution::whole)
                .toList();
        this.transcript = transcript;
        this.events = events;
        this.topics = topics;
    }

    /** The outlet, or else the agency; words for an unknown one where neither is known. */
    String name() {
        var outlet = article.metadata().outlet().or(article.metadata().agency()).value();
        return outlet == null || outlet.isBlank() ? Explanation.UNKNOWN_OUTLET : outlet;
    }

    List<Claim> claims() {
        var found = new ArrayList<Claim>();
        for (var paragraph : paragraphs) {
            for (var sentence : paragraph.sentences()) {
                if (verdict(paragraph, sentence) == OutletReports.Verdict.REPORT) {
                    found.add(report(sentence.span(), paragraph.passage().kind()));
                }
            }
        }
        return found;
    }

    OutletReports.Verdict verdict(Paragraph paragraph, Sentence sentence) {
        if (transcript.holds(sentence.span().start())) {
            return OutletReports.Verdict.CONVERSATION;
        }
        return OutletReports.judge(article.text(), sentence, paragraph.passage().kind(), cited);
    }

    private Claim report(Span sentence, Passage.Kind part) {
        var outlet = name();
        var content = List.of(sentence);
        return new Claim(
                ClaimIds.of(article.id(), sentence, null, content, outlet),
                article.excerpt(sentence),
                part,
                null,
                null,
                content,
                new Claimant(outlet, null, null),
                List.of(),
                Act.REPORT,
                false,
                Quoted.NONE,
                Voice.OWN,
                null,
                events.happenedOn(content, Quoted.NONE, null).orElse(null),
                List.of(),
                topics.of(content),
                List.of());
    }
}
