package org.onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.article.Span;

/** What sayings of one sentence or quotation have to do with each other. */
final class Retelling {

    private static final Set<String> SPEAKER = Set.of("i", "we");
    private static final Set<String> UNSAID = Set.of("infinitive", "adjective", "preposition", "clause", "noun");
    private static final Set<String> RELATIVES = Set.of("that", "which");
    private static final Set<String> WORDS_FOR_SAYINGS = Set.of(
            "claim",
            "claims",
            "charge",
            "charges",
            "accusation",
            "accusations",
            "allegation",
            "allegations",
            "report",
            "reports",
            "statement",
            "assertion",
            "figure",
            "account",
            "version",
            "suggestion");

    private Retelling() {}

    /**
     * Leaves out what a speaker says of himself inside his own quotation ("We urge …"): the quotation's act tells that. And
     * fills in what "a claim that Kyiv denied" refers to, when the sentence has told it.
     */
    static List<Saying> withoutRepeats(List<Saying> sayings, Reading reading) {
        var kept = new ArrayList<Saying>();
        for (var saying : sayings) {
            if (!isSpeakerOfQuotation(saying, reading) && !isUnsaid(saying, sayings) && !isPartOfCue(saying, sayings)) {
                kept.add(referringBack(saying, kept, reading));
            }
        }
        return List.copyOf(kept);
    }

    /** "declined to confirm the report": nobody confirmed it. */
    private static boolean isUnsaid(Saying saying, List<Saying> all) {
        var above = saying.anchor().head();
        if (above == null || !saying.anchor().isInfinitive()) {
            return false;
        }
        var adjectivesVerb = above.head();
        return all.stream()
                .filter(other -> UNSAID.contains(other.rule()))
                .anyMatch(other -> other.anchor() == above || other.anchor() == adjectivesVerb);
    }

    /** "voiced support for": the verb belongs to the noun's cue. */
    private static boolean isPartOfCue(Saying saying, List<Saying> all) {
        return all.stream()
                .anyMatch(other -> other != saying
                        && other.rule().equals("noun")
                        && other.cueWords().contains(saying.anchor()));
    }

    private static boolean isSpeakerOfQuotation(Saying saying, Reading reading) {
        return reading.isQuoted(saying.anchor())
                && saying.source().words().size() == 1
                && saying.source().words().getFirst().isOneOf(SPEAKER);
    }

    private static Saying referringBack(Saying saying, List<Saying> before, Reading reading) {
        var told = saying.content().getFirst().in(reading.text()).toLowerCase(java.util.Locale.ROOT);
        boolean named = saying.rule().equals("made by") && WORDS_FOR_SAYINGS.contains(told);
        if (!named && !RELATIVES.contains(told)) {
            return saying;
        }
        var noun = saying.anchor().head();
        boolean refers = named || (noun != null && WORDS_FOR_SAYINGS.contains(noun.lower()));
        var content = refers ? lastInSentence(saying, before) : List.<Span>of();
        if (!content.isEmpty()) {
            return saying.withContent(content);
        }
        return noun == null || named
                ? saying
                : saying.withContent(reading.spans(Phrase.under(noun).without(Phrase.under(saying.anchor()))));
    }

    private static List<Span> lastInSentence(Saying saying, List<Saying> before) {
        return before.stream()
                .filter(other -> other.anchor().tree() == saying.anchor().tree())
                .filter(other -> other.hull().end() <= saying.cueSpan().start())
                .reduce((first, second) -> second)
                .map(Saying::content)
                .orElse(List.of());
    }
}
