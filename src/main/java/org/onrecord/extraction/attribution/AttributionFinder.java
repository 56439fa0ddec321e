package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.claim.Cues;
import org.onrecord.claim.Quoted;
import org.onrecord.extraction.syntax.Paragraph;

/**
 * Finds who says what in the sentences of an article: words only, before it is known who they name. One attribution for
 * each cue, and one for each quotation without a cue that follows its speaker's. Safe for use by many threads.
 */
public final class AttributionFinder {

    /** The first that fits wins, so the stricter ones come first. */
    private final List<Construction> constructions = List.of(
            new AccordingToConstruction(),
            new InTheirViewConstruction(),
            new InvertedConstruction(),
            new AsideConstruction(),
            new AsConstruction(),
            new LostClauseConstruction(),
            new ClauseConstruction(),
            new QuotationConstruction(),
            new IdiomConstruction(),
            new ReceivedConstruction(),
            new NamingConstruction(),
            new PrepositionConstruction(),
            new InfinitiveConstruction(),
            new ImpersonalConstruction(),
            new ObjectConstruction(),
            new MadeByConstruction(),
            new AloneConstruction(),
            new AdjectiveConstruction(),
            new StanceConstruction(),
            new UtteranceBeforeColon(),
            new NounConstruction());

    private final Cues cues;
    private final ActReader acts = new ActReader();

    public AttributionFinder(Cues cues) {
        this.cues = cues;
    }

    /**
     * Finds who says what.
     *
     * @param paragraphs of one article, in order
     * @param text the article's
     * @return in order of the text; nothing for sentences that nobody is cited for
     */
    public List<Attribution> find(List<Paragraph> paragraphs, String text) {
        var reading = Reading.of(paragraphs, text, cues);
        var joined = new QuotationJoiner(reading).join(sayings(reading));
        var sayings = new BackReferences(reading).resolve(Retelling.withoutRepeats(joined, reading));
        var excerpts = new Excerpts(reading);
        var found = new ArrayList<Attribution>();
        for (var saying : sayings) {
            if (!Hearsay.isThin(saying, reading)) {
                found.add(attribution(saying, sayings, reading, excerpts));
            }
        }
        // "If it is proven, we will act": nobody is cited for what a sentence in somebody's mouth leaves open.
        found.removeIf(attribution -> attribution.nested() && attribution.source() == null);
        found.removeIf(attribution -> Hearsay.isNarrated(attribution, text));
        var colons = new ColonSpeakers(reading).find();
        found.removeIf(attribution -> colons.stream().anyMatch(colon -> replaces(colon, attribution)));
        found.addAll(colons);
        found.addAll(new TranscriptTurns(reading, acts).find());
        found.addAll(new FloatingQuotations(reading, acts).after(found));
        found.sort(Comparator.comparing(Attribution::excerpt)
                .thenComparing(attribution -> attribution.content().getFirst()));
        return List.copyOf(found);
    }

    private List<Saying> sayings(Reading reading) {
        var sayings = new ArrayList<Saying>();
        var completion = new Completion(reading);
        for (var tree : reading.trees()) {
            for (var word : tree.words()) {
                find(word, reading).map(completion::completed).ifPresent(sayings::add);
            }
        }
        return sayings;
    }

    private Optional<Saying> find(Word word, Reading reading) {
        if (isHalfOfWord(word) || Participles.isNobodys(word)) {
            return Optional.empty();
        }
        return constructions.stream()
                .flatMap(construction -> construction.find(word, reading).stream())
                .filter(saying -> !saying.content().isEmpty() && !isPrompt(saying.anchor()))
                .findFirst();
    }

    /** "a life-threatening wound": nobody threatens. */
    private static boolean isHalfOfWord(Word word) {
        return word.findPrevious()
                .filter(hyphen -> hyphen.form().equals("-") && hyphen.end() == word.start())
                .flatMap(Word::findPrevious)
                .filter(first -> first.isSpoken()
                        && first.end() == word.start() - 1
                        && !first.lower().equals("re"))
                .isPresent();
    }

    /** "Asked whether it was so, she said …": whoever asked is of no interest. */
    private static boolean isPrompt(Word verb) {
        return (verb.isPassive() || isOpening(verb))
                && !verb.hasKid("auxpass")
                && verb.isLabelled("advcl", "acl")
                && Subjects.agentOf(verb).isEmpty();
    }

    /** What opens a sentence without a subject is a participle, even if it looks like the past tense. */
    private static boolean isOpening(Word verb) {
        var above = verb.head();
        return verb.tag().equals("VBD")
                && verb.findPrevious().isEmpty()
                && above != null
                && verb.isBefore(above)
                && !verb.hasKid("nsubj", "aux");
    }

    private Attribution attribution(Saying saying, List<Saying> all, Reading reading, Excerpts excerpts) {
        var source = Sources.span(saying, reading);
        var hull = source == null ? saying.hull() : saying.hull().and(source);
        return new Attribution(
                excerpts.around(hull),
                source,
                saying.cueSpan(),
                saying.cue().lemma(),
                saying.content(),
                acts.act(saying, reading),
                acts.isNegated(saying),
                quoted(saying.content(), reading),
                Nesting.isNested(saying, all, reading),
                first(saying.addressee(), reading),
                saying.rule());
    }

    private static boolean replaces(Attribution colon, Attribution other) {
        var cue = other.cue();
        return cue != null && colon.excerpt().contains(cue) && !other.nested();
    }

    private static @Nullable Span first(Phrase phrase, Reading reading) {
        var stretch = phrase.stretch(reading.text());
        return stretch.isEmpty() ? null : stretch.getFirst();
    }

    static Quoted quoted(List<Span> content, Reading reading) {
        int words = 0;
        int quoted = 0;
        for (var span : content) {
            words += Marks.countWords(reading.text(), span.start(), span.end());
            for (var quotation : reading.quotations().all()) {
                int from = Math.max(span.start(), quotation.span().start());
                int to = Math.min(span.end(), quotation.span().end());
                quoted += from < to ? Marks.countWords(reading.text(), from, to) : 0;
            }
        }
        if (quoted == 0) {
            return Quoted.NONE;
        }
        return quoted >= words ? Quoted.DIRECT : Quoted.PARTIAL;
    }
}
