package org.onrecord.extraction;

import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Cues;
import org.onrecord.day.DayReader;
import org.onrecord.extraction.attribution.AttributionFinder;
import org.onrecord.extraction.claimant.Cast;
import org.onrecord.extraction.claimant.OrganisationNames;
import org.onrecord.extraction.claimant.Organisations;
import org.onrecord.extraction.claimant.PersonFinder;
import org.onrecord.extraction.claimant.SourceReader;
import org.onrecord.extraction.syntax.Parser;
import org.onrecord.name.Incumbents;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;

/**
 * Reads the claims out of articles. The same article gives the same claims, with the same ids, in the order of its text.
 * Safe for use by many threads if the parser is.
 */
public final class ClaimExtractor {

    private final ParagraphReader paragraphs;
    private final AttributionFinder attributions;
    private final Knowledge knowledge;
    private final OrganisationNames organisations;
    private final PersonFinder persons;
    private final SourceReader sources;

    public ClaimExtractor(Parser parser, Cues cues, Names names, Roles roles, DayReader days) {
        paragraphs = new ParagraphReader(parser);
        attributions = new AttributionFinder(cues);
        knowledge = new Knowledge(names, roles, days, Incumbents.load(names, roles));
        organisations = new OrganisationNames(names, roles);
        persons = new PersonFinder(names, roles, organisations);
        sources = new SourceReader(names, roles, organisations);
    }

    /** All claims of an article: what somebody is cited for, and what its outlet says in its own voice. */
    public List<Claim> extract(Article article) {
        return Parts.of(article).stream()
                .flatMap(part -> Repeats.link(read(part).claims()).stream())
                .toList();
    }

    /** How each sentence of an article was read, in order. */
    public List<Explanation> explain(Article article) {
        return Parts.of(article).stream()
                .flatMap(part -> read(part).explain().stream())
                .toList();
    }

    private ArticleReading read(Article article) {
        var parsed = paragraphs.read(article);
        var sayings = attributions.find(parsed, article.text());
        var cast = Cast.of(parsed, article.text(), persons, knowledge.roles())
                .on(article.printedOn(), knowledge.incumbents());
        return new ArticleReading(
                article, parsed, sayings, cast, sources, new Organisations(article.text(), organisations), knowledge);
    }
}
