package org.onrecord.extraction;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Days;
import org.onrecord.claim.Voice;
import org.onrecord.extraction.attribution.Attribution;
import org.onrecord.extraction.attribution.Quotations;
import org.onrecord.extraction.attribution.Transcript;
import org.onrecord.extraction.claimant.Cast;
import org.onrecord.extraction.claimant.Claimants;
import org.onrecord.extraction.claimant.Introductions;
import org.onrecord.extraction.claimant.Organisations;
import org.onrecord.extraction.claimant.SourceReader;
import org.onrecord.extraction.claimant.Who;
import org.onrecord.extraction.syntax.Paragraph;
import org.onrecord.extraction.syntax.Sentence;

/** Reads the claims of one article, in the order of its text, since who "he" is depends on what stands before. */
final class ArticleReading {

    /** What leads from a report to the person whose words it passes on. */
    private static final Pattern CITED = Pattern.compile(
            "(?i)\\b(?:citing|quoting|cited|quoted|(?:statements?|remarks|comments|speech|interview|letter) (?:by|from|of|with))"
                    + "\\s+(?:(?:a|the|an)\\s+)?(?:(?:statements?|remarks|comments|speech|interview) (?:by|from|of|with)\\s+)?(?:the\\s+)?$");

    private static final int CHARACTERS_BEFORE = 60;

    private static final Set<String> CITING = Set.of("cite", "quote");
    private static final Set<Act> ADDS_NOTHING = EnumSet.of(Act.SAY, Act.CLAIM, Act.BELIEVE, Act.REPORT);

    private final Article article;
    private final List<Paragraph> paragraphs;
    private final List<Attribution> sayings;
    private final SayingContext context;
    private final Quotations quotations;
    private final Cast cast;
    private final Claimants claimants;
    private final SayingDays days;
    private final EventDays events;
    private final Relays relays;
    private final Topics topics;
    private final OutletVoice outlet;
    private final Map<Integer, Optional<Who>> who = new HashMap<>();
    private final Map<Integer, List<String>> relaysOf = new HashMap<>();
    private final Map<Integer, Claim> claims = new LinkedHashMap<>();

    ArticleReading(
            Article article,
            List<Paragraph> paragraphs,
            List<Attribution> sayings,
            Cast cast,
            SourceReader sources,
            Organisations organisations,
            Knowledge knowledge) {
        this.article = article;
        this.paragraphs = paragraphs;
        this.sayings = sayings;
        this.cast = sources.complete(
                new Introductions(article.text(), sources).complete(cast, sayings), article.text(), organisations);
        context = new SayingContext(sayings, paragraphs);
        var transcript = Transcript.in(article.text(), spans(EnumSet.of(Passage.Kind.BODY)));
        quotations = Quotations.in(article.text(), spans(EnumSet.allOf(Passage.Kind.class)), transcript);
        claimants = new Claimants(article.text(), paragraphs, this.cast, sources, organisations, quotations::holds);
        days = new SayingDays(article, knowledge.days(), sayings, quotations);
        events = new EventDays(article, knowledge.days());
        topics = new Topics(article.text(), this.cast, knowledge.names());
        outlet = new OutletVoice(article, paragraphs, sayings, transcript, events, topics);
        relays = new Relays(article.text(), knowledge.names(), outlet.name());
        readSayings();
    }

    private List<Span> spans(Set<Passage.Kind> kinds) {
        return article.passages().stream()
                .filter(passage -> kinds.contains(passage.kind()))
                .map(Passage::span)
                .toList();
    }

    /** The claims that somebody is cited for, and those of the outlet, in order of the text. */
    List<Claim> claims() {
        var all = new LinkedHashMap<String, Claim>();
        claims.values().forEach(claim -> all.putIfAbsent(claim.id(), claim));
        outlet.claims().forEach(claim -> all.putIfAbsent(claim.id(), claim));
        return all.values().stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.excerpt().span())
                        .thenComparing(claim -> claim.content().getFirst())
                        .thenComparing(Claim::id))
                .toList();
    }

    /** How each sentence was read. */
    List<Explanation> explain() {
        var explanations = new ArrayList<Explanation>();
        for (var paragraph : paragraphs) {
            for (var sentence : paragraph.sentences()) {
                explanations.add(new Explanation(
                        article.excerpt(sentence.span()), paragraph.passage().kind(), findings(paragraph, sentence)));
            }
        }
        return explanations;
    }

    private void readSayings() {
        var order = IntStream.range(0, sayings.size())
                .boxed()
                .sorted(Comparator.comparingInt(index -> SayingContext.place(sayings.get(index))))
                .toList();
        var cited = cited();
        for (int index : order) {
            int place = SayingContext.place(sayings.get(index));
            while (!cited.isEmpty() && cited.getFirst().mention().span().start() < place) {
                var appearance = cited.removeFirst();
                claimants.speaks(appearance.mention().span().start(), Who.person(appearance.person()));
            }
            who(index).filter(speaker -> tellsMore(index, speaker)).ifPresent(speaker -> readSaying(index, speaker));
        }
    }

    /**
     * Whether a saying adds something to the one in which it stands: "we see", said by whoever says it anyway, adds
     * nothing, nor does that an agency cites somebody, which makes it a relay.
     */
    private boolean tellsMore(int index, Who speaker) {
        var saying = sayings.get(index);
        if (speaker.kind() == Who.Kind.PRESS && CITING.contains(saying.lemma())) {
            return false;
        }
        var outer = context.outer(index);
        boolean sameSpeaker = outer.isPresent()
                && who(outer.getAsInt())
                        .filter(other -> other.claimant().equals(speaker.claimant()))
                        .isPresent();
        return !sameSpeaker
                || !(ADDS_NOTHING.contains(saying.act())
                        || saying.act() == sayings.get(outer.getAsInt()).act());
    }

    private void readSaying(int index, Who speaker) {
        var saying = sayings.get(index);
        var outer = outer(index);
        var outerRelays = context.outer(index).stream()
                .mapToObj(each -> relaysOf.getOrDefault(each, List.of()))
                .findFirst()
                .orElse(List.of());
        boolean otherOccasion = days.opensOtherOccasion(saying);
        var through = relays.find(saying, speaker, outer, outerRelays, otherOccasion);
        relaysOf.put(index, through);
        if (!through.isEmpty()) {
            cast.in(saying.excerpt()).stream()
                    .filter(this::isCited)
                    .forEach(appearance -> relays.holdAlso(appearance.person().name()));
        }
        var saidOn = days.saidOn(saying, speaker).orElse(null);
        claims.put(index, claim(index, speaker, saidOn, through));
        if (!saying.nested() && outer == null) {
            claimants.speaks(SayingContext.place(saying), speaker);
        }
    }

    private Claim claim(int index, Who speaker, @Nullable Days saidOn, List<String> through) {
        var saying = sayings.get(index);
        var excerpt = saying.whole();
        return new Claim(
                ClaimIds.of(
                        article.id(),
                        excerpt,
                        saying.cue(),
                        saying.content(),
                        speaker.claimant().name()),
                article.excerpt(excerpt),
                part(excerpt),
                saying.source(),
                saying.cue(),
                saying.content(),
                speaker.claimant(),
                speaker.others(),
                saying.act(),
                saying.negated(),
                saying.quoted(),
                voice(index),
                saidOn,
                events.happenedOn(saying.content(), saying.quoted(), saidOn).orElse(null),
                through,
                topics.of(saying.content()),
                List.of());
    }

    /** What agencies and outlets report somebody to have said they pass on; all others put it in that one's mouth. */
    private Voice voice(int index) {
        if (!sayings.get(index).nested()) {
            return Voice.OWN;
        }
        var around = new LinkedHashSet<Integer>();
        var outer = context.outer(index);
        while (outer.isPresent() && around.add(outer.getAsInt())) {
            outer = context.outer(outer.getAsInt());
        }
        boolean onlyPress = !around.isEmpty()
                && around.stream()
                        .allMatch(each -> who(each)
                                .filter(who -> who.kind() == Who.Kind.PRESS)
                                .isPresent());
        return onlyPress ? Voice.PASSED_ON : Voice.RETOLD;
    }

    private Optional<Who> who(int index) {
        var known = who.get(index);
        if (known == null) {
            who.put(index, Optional.empty()); // two sayings can't stand in each other, but a parse may say so
            var source = sayings.get(index).source();
            var antecedent = source == null ? null : context.antecedent(source).orElse(null);
            known = claimants.find(sayings.get(index), outer(index), isQuoted(index), antecedent);
            who.put(index, known);
        }
        return known;
    }

    /** Whether a saying stands in somebody's very words. */
    private boolean isQuoted(int index) {
        return quotations.holds(SayingContext.place(sayings.get(index)));
    }

    private @Nullable Who outer(int index) {
        var outer = context.outer(index);
        return outer.isPresent() ? who(outer.getAsInt()).orElse(null) : null;
    }

    private List<Cast.Appearance> cited() {
        return new ArrayList<>(cast.appearances().stream().filter(this::isCited).toList());
    }

    private boolean isCited(Cast.Appearance appearance) {
        int start = appearance.mention().whole().start();
        return CITED.matcher(article.text().substring(Math.max(0, start - CHARACTERS_BEFORE), start))
                .find();
    }

    private Passage.Kind part(Span excerpt) {
        return article.passages().stream()
                .filter(passage -> passage.span().contains(excerpt.start()))
                .map(Passage::kind)
                .findFirst()
                .orElse(Passage.Kind.BODY);
    }

    private List<String> findings(Paragraph paragraph, Sentence sentence) {
        var findings = new ArrayList<String>();
        for (int i = 0; i < sayings.size(); i++) {
            var saying = sayings.get(i);
            if (saying.whole().overlaps(sentence.span())) {
                findings.add(finding(saying, claims.get(i)));
            }
        }
        if (findings.isEmpty()) {
            findings.add(outlet.verdict(paragraph, sentence).words());
        }
        return findings;
    }

    private String finding(Attribution saying, @Nullable Claim claim) {
        var text = article.text();
        var said = saying.content().stream().map(span -> span.in(text)).collect(joining(" … "));
        var source =
                saying.source() == null ? "nobody named" : "“" + saying.source().in(text) + "”";
        var cue = saying.cue() == null ? "no cue" : "“" + saying.cue().in(text) + "”";
        var claimant =
                claim == null ? "nobody known, so no claim" : claim.claimant().name();
        return "%s: %s is %s; %s; %s: %s"
                .formatted(saying.rule(), source, claimant, cue, saying.act().word(), said);
    }
}
