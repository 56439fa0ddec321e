package org.onrecord.extraction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Basis;
import org.onrecord.article.Fact;
import org.onrecord.article.Metadata;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Cues;
import org.onrecord.day.DayReader;
import org.onrecord.extraction.nlp4j.Nlp4jParser;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;

/** Claims of made-up articles for tests. */
final class Claimed {

    /** A Saturday. */
    static final LocalDate PUBLISHED = LocalDate.of(2022, 11, 5);

    private static final Names NAMES = Names.load();
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(
            Nlp4jParser.open(Path.of("target", "models")), Cues.load(), NAMES, Roles.load(NAMES), new DayReader());

    private Claimed() {}

    /** The claims that somebody is cited for, in a text of body paragraphs. */
    static List<Claim> in(String text) {
        return EXTRACTOR.extract(article(text, PUBLISHED)).stream()
                .filter(claim -> !claim.isReport())
                .toList();
    }

    static List<Claim> all(Article article) {
        return EXTRACTOR.extract(article);
    }

    static List<Explanation> explained(String text) {
        return EXTRACTOR.explain(article(text, PUBLISHED));
    }

    /** The claim whose cue is a word, or else whose content begins with it. */
    static Claim by(String cue, String text) {
        return in(text).stream()
                .filter(claim -> cue.equals(claim.cue() == null ? "-" : claim.words(claim.cue())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim with the cue " + cue + " in " + explained(text)));
    }

    static Article article(String text, @Nullable LocalDate published) {
        var passages = new ArrayList<Passage>();
        int start = 0;
        for (var line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                var kind = line.endsWith(".") || line.endsWith("”") || line.endsWith("?")
                        ? Passage.Kind.BODY
                        : Passage.Kind.TITLE;
                passages.add(new Passage(new Span(start, start + line.length()), kind));
            }
            start += line.length() + 1;
        }
        Fact<LocalDate> day = published == null ? Fact.unknown() : new Fact<>(published, Basis.GIVEN);
        var outlet = new Fact<>("The Harbour Post", Basis.GIVEN);
        var metadata = new Metadata(Fact.unknown(), Fact.unknown(), outlet, Fact.unknown(), day, Fact.unknown());
        return new Article("made-up", "made-up.txt", metadata, LocalDate.of(2022, 11, 6), text, passages);
    }
}
