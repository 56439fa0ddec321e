package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.article.Span;

/** Gives a saying the whole of the quotation that it holds a part of, and the quotations by which it goes on. */
final class QuotationJoiner {

    private static final Set<String> WHOLE = Set.of("clause", "quotation", "impersonal", "according to");
    private static final Set<String> GOES_ON = Set.of("clause", "quotation");
    private static final int LONGEST_BREAK = 14;
    private static final int MOST_PARAGRAPHS = 5;
    private static final int LONGEST_QUOTATION = 1500;

    private final Reading reading;
    private final String text;
    private final ColonQuotations behindColon;

    QuotationJoiner(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        behindColon = new ColonQuotations(reading);
    }

    List<Saying> join(List<Saying> sayings) {
        var whole = sayings.stream()
                .map(saying -> WHOLE.contains(saying.rule()) ? completed(saying) : withItsEnd(saying))
                .map(this::within)
                .toList();
        return whole.stream()
                .map(saying -> isOpenToMore(saying)
                        ? merged(goneOn(saying, whole))
                        : behindColon.joined(merged(saying), whole))
                .toList();
    }

    /** What somebody tells in a quotation ends with it. */
    private Saying within(Saying saying) {
        var around = reading.quotations().findAt(saying.cueSpan().start()).map(Quotations.Quotation::span);
        if (around.isEmpty()) {
            return saying;
        }
        var quotation = around.get();
        var content = saying.content().stream()
                .filter(quotation::overlaps)
                .map(span -> new Span(Math.max(span.start(), quotation.start()), Math.min(span.end(), quotation.end())))
                .flatMap(span -> Marks.trim(text, span).stream())
                .toList();
        return content.isEmpty() ? saying : saying.withContent(content);
    }

    /** 'called for talks "in the best interest of all"': the parser hangs the quoted end elsewhere. */
    private Saying withItsEnd(Saying saying) {
        var content = new ArrayList<>(saying.content());
        var last = wholeQuotation(content.getLast(), saying);
        content.set(content.size() - 1, adjacent(last, saying.cueSpan().start()));
        return saying.withContent(content);
    }

    /** 'described her as "a good [person who] knows her job, keeps calm and stays"': no quotation that it opens is cut. */
    private Span wholeQuotation(Span span, Saying saying) {
        return reading.quotations()
                .findAt(span.end() - 1)
                .map(Quotations.Quotation::span)
                .filter(quotation -> quotation.start() >= span.start() - 1
                        && span.start() >= saying.cueSpan().end())
                .filter(quotation -> quotation.end() - span.end() < LONGEST_QUOTATION)
                .flatMap(quotation -> Marks.trim(text, span.and(quotation)))
                .orElse(span);
    }

    private Saying completed(Saying saying) {
        var cue = saying.cueSpan();
        var content = new ArrayList<Span>();
        brokenOff(saying).ifPresent(content::add);
        for (var span : saying.content()) {
            content.add(startOfQuotation(endOfQuotation(QuotationEdges.behindRelay(span, text), saying), cue));
        }
        return saying.withContent(content);
    }

    /** The first part of a quotation that its speaker breaks: “The dam,” Porter said, “is safe.” */
    private Optional<Span> brokenOff(Saying saying) {
        var source = Sources.span(saying, reading);
        var first = saying.content().getFirst();
        if (source == null
                || !saying.anchor().hasKid("nsubj")
                || !startsInQuotation(first)
                || first.start() < saying.cueSpan().end()) {
            return Optional.empty();
        }
        int speaker = Math.min(source.start(), saying.cueSpan().start());
        int sentence = saying.anchor().tree().span().start();
        return reading.quotations().all().stream()
                .map(Quotations.Quotation::span)
                .filter(span -> span.end() <= speaker && span.start() >= sentence)
                .filter(span -> !Marks.hasWords(text, span.end(), speaker))
                .filter(span -> span.start() <= sentence + 1 || endsInPause(span))
                .flatMap(span -> Marks.trim(text, span).stream())
                .findFirst();
    }

    private boolean startsInQuotation(Span span) {
        return reading.quotations().holds(span.start())
                || (span.start() > 0 && reading.quotations().holds(span.start() - 1));
    }

    private boolean endsInPause(Span quotation) {
        int last = quotation.end() - 2;
        boolean inside = last > quotation.start() && ",.!?…".indexOf(text.charAt(last)) >= 0;
        return inside || (quotation.end() < text.length() && text.charAt(quotation.end()) == ',');
    }

    private Span endOfQuotation(Span span, Saying saying) {
        int cue = saying.cueSpan().start();
        var last = reading.quotations()
                .findAt(span.end() - 1)
                .filter(q -> !q.span().contains(cue));
        var whole = last.filter(q -> q.span().end() - span.end() < LONGEST_QUOTATION)
                .map(q -> span.and(
                        new Span(span.start(), Math.max(span.end(), q.span().end()))))
                .map(wider -> Marks.trim(text, wider).orElse(span))
                .orElse(span);
        return GOES_ON.contains(saying.rule()) ? adjacent(whole, cue) : whole;
    }

    /** A clause and the quotation right behind it: the parser ends the sentence inside. */
    private Span adjacent(Span span, int cue) {
        int next = QuotationEdges.behindSmallWords(span.end(), text);
        return reading.quotations()
                .findAt(next)
                .filter(q -> q.span().start() == next && !q.span().contains(cue) && cue < span.start())
                .flatMap(q -> Marks.trim(text, span.and(q.span())))
                .orElse(span);
    }

    private Span startOfQuotation(Span span, Span cue) {
        return reading.quotations()
                .findAt(span.start())
                .map(Quotations.Quotation::span)
                .filter(q -> !q.contains(cue.start()) && q.start() < span.start())
                .filter(q -> cue.end() <= q.start() || cue.start() >= span.end())
                .flatMap(q -> Marks.trim(text, new Span(q.start(), span.end())))
                .orElse(span);
    }

    private boolean isOpenToMore(Saying saying) {
        return GOES_ON.contains(saying.rule())
                && !reading.quotations().holds(saying.cueSpan().start())
                && (saying.content().stream().anyMatch(this::touchesQuotation) || endsSentence(saying));
    }

    /** 'The dam is safe, Porter said. "We looked at it"': a quotation may follow that goes on with it. */
    private boolean endsSentence(Saying saying) {
        int last = Math.max(
                saying.cueSpan().end(),
                saying.source().isEmpty()
                        ? 0
                        : saying.source().words().getLast().end());
        return saying.content().getLast().end() <= saying.cueSpan().start()
                && !Marks.hasWords(text, last, saying.anchor().tree().span().end());
    }

    private boolean touchesQuotation(Span span) {
        return reading.quotations().holds(span.start()) || reading.quotations().holds(span.end() - 1);
    }

    private Saying goneOn(Saying saying, List<Saying> all) {
        var content = new ArrayList<>(saying.content());
        content.addAll(laterInParagraph(saying, all));
        int last = content.size() - 1;
        content.set(last, overParagraphs(content.get(last)));
        content.set(0, fromParagraphs(content.getFirst(), all));
        return saying.withContent(content);
    }

    /** The quotations that follow in the paragraph with no other words, or few within the sentence, between. */
    private List<Span> laterInParagraph(Saying saying, List<Saying> all) {
        var found = new ArrayList<Span>();
        int paragraphEnd = saying.anchor().tree().passage().span().end();
        int sentenceEnd = saying.anchor().tree().span().end();
        int last = Math.max(saying.cueSpan().end(), saying.content().getLast().end());
        for (var quotation : reading.quotations().all()) {
            var span = quotation.span();
            if (span.start() < last || span.end() > paragraphEnd) {
                continue;
            }
            if (!followsClosely(last, span.start(), sentenceEnd) || hasCueOfItsOwn(span, last, saying, all)) {
                break;
            }
            Marks.trim(text, span).ifPresent(found::add);
            last = span.end();
        }
        return found;
    }

    private boolean followsClosely(int last, int start, int sentenceEnd) {
        if (start >= sentenceEnd - 2) {
            int from = Math.max(last, Math.min(sentenceEnd, start));
            return !Marks.hasWords(text, from, start);
        }
        var gap = text.substring(last, start).stripTrailing();
        boolean pause = gap.endsWith(",") || gap.endsWith(".") || gap.endsWith("!") || gap.endsWith("?");
        return Marks.countWords(text, last, start) <= (pause ? LONGEST_BREAK : 0);
    }

    private static boolean hasCueOfItsOwn(Span quotation, int last, Saying saying, List<Saying> all) {
        return all.stream().filter(other -> other.anchor() != saying.anchor()).anyMatch(other -> {
            int cue = other.cueSpan().start();
            boolean sameSentence = other.anchor().tree() == saying.anchor().tree()
                    && quotation.start() >= saying.anchor().tree().span().end() - 2;
            boolean between = last <= cue && cue < quotation.start() && !sameSentence;
            boolean quotes = !quotation.contains(cue)
                    && other.content().stream()
                            .anyMatch(span -> quotation.contains(span.start()) || quotation.contains(span.end() - 1));
            return between || quotes;
        });
    }

    /** A quotation without closing mark goes on where the next paragraph opens with a mark. */
    private Span overParagraphs(Span span) {
        var whole = span;
        for (int i = 0; i < MOST_PARAGRAPHS; i++) {
            var quotation = reading.quotations().findAt(whole.end() - 1);
            if (quotation.isEmpty() || quotation.get().closed()) {
                return whole;
            }
            int next = quotation.get().span().end();
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            int start = next;
            var following = reading.quotations()
                    .findAt(start)
                    .filter(q -> q.span().start() == start)
                    .flatMap(q -> Marks.trim(text, q.span()));
            if (following.isEmpty()) {
                return whole;
            }
            whole = whole.and(following.get());
        }
        return whole;
    }

    /** The paragraphs before that nobody is cited for and whose quotation has no closing mark. */
    private Span fromParagraphs(Span span, List<Saying> all) {
        var whole = span;
        for (int i = 0; i < MOST_PARAGRAPHS; i++) {
            int first = whole.start();
            var before = reading.quotations()
                    .findAt(first - 1)
                    .filter(opening -> opening.span().start() == first - 1)
                    .flatMap(opening -> openBefore(first - 1))
                    .filter(quotation -> all.stream()
                            .filter(other -> !quotation.contains(other.cueSpan().start()))
                            .noneMatch(other -> other.content().stream().anyMatch(quotation::overlaps)))
                    .flatMap(quotation -> Marks.trim(text, quotation));
            if (before.isEmpty()) {
                return whole;
            }
            whole = before.get().and(whole);
        }
        return whole;
    }

    /** A quotation that is left open at the end of a paragraph, if only white space stands between it and a place. */
    private Optional<Span> openBefore(int place) {
        int end = place;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end == place || end == 0
                ? Optional.empty()
                : reading.quotations()
                        .findAt(end - 1)
                        .filter(quotation -> !quotation.closed())
                        .map(Quotations.Quotation::span);
    }

    private Saying merged(Saying saying) {
        var spans = new ArrayList<Span>();
        for (var span : new TreeSet<>(saying.content())) {
            if (!spans.isEmpty()
                    && (span.start() <= spans.getLast().end()
                            || !Marks.hasWords(text, spans.getLast().end(), span.start()))) {
                spans.set(spans.size() - 1, spans.getLast().and(span));
            } else {
                spans.add(span);
            }
        }
        return saying.withContent(spans);
    }
}
