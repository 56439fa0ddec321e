package org.onrecord.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Excerpt;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;

/**
 * One thing that one claimant is on record as saying, in one place of one article. Offsets count in the article's text.
 *
 * @param id stays the same as long as the article's text does
 * @param excerpt the sentence or sentences that hold source, cue and content
 * @param part what the excerpt is part of; a headline's claim counts, but repeats the body's
 * @param source the words that name the claimant; {@code null} when no words do
 * @param cue the words that mark the saying; {@code null} for what the outlet says in its own voice and for quotations
 *     without one
 * @param content what is said, in one or more spans in the order of the text
 * @param coClaimants who said it jointly with the claimant
 * @param negated whether the act is negated: "did not deny"
 * @param voice in whose words the cue stands
 * @param saidOn when it was said, where the text gives that; never the article's day by default
 * @param happenedOn when that which is said happened, where the content gives a day
 * @param relayedBy through whom it came, nearest to the reader first: outlets and agencies by name
 * @param about the states, persons and bodies that the content names, canonical names in the order of the text
 * @param sameAs ids of the claims of its own article that tell the same again; those of others are looked up where they
 *     are shown, so that no article's claims change when another one comes or goes
 */
public record Claim(
        String id,
        Excerpt excerpt,
        Passage.Kind part,
        @Nullable Span source,
        @Nullable Span cue,
        List<Span> content,
        Claimant claimant,
        List<Claimant> coClaimants,
        Act act,
        boolean negated,
        Quoted quoted,
        Voice voice,
        @Nullable Days saidOn,
        @Nullable Days happenedOn,
        List<String> relayedBy,
        List<String> about,
        List<String> sameAs) {

    public Claim {
        content = List.copyOf(content);
        coClaimants = List.copyOf(coClaimants);
        relayedBy = List.copyOf(relayedBy);
        about = List.copyOf(about);
        sameAs = List.copyOf(sameAs);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a claim needs content: " + excerpt);
        }
    }

    /** Whether the cue stands inside another claim's content or inside quotation marks. */
    public boolean nested() {
        return voice != Voice.OWN;
    }

    /** The same claim with the names of its claimants, and of whom it is about, put otherwise. */
    public Claim by(Claimant other, List<Claimant> jointly, List<String> named) {
        return new Claim(
                id,
                excerpt,
                part,
                source,
                cue,
                content,
                other,
                jointly,
                act,
                negated,
                quoted,
                voice,
                saidOn,
                happenedOn,
                relayedBy,
                named,
                sameAs);
    }

    /** Whether the outlet says it in its own voice. */
    public boolean isReport() {
        return act == Act.REPORT && cue == null;
    }

    /** What is said, its parts with a space between them. */
    public String contentWords() {
        return content.stream().map(this::words).collect(Collectors.joining(" "));
    }

    /** Who says it, and the whole excerpt: all that one needs to know what it is about. */
    public String inWords() {
        return claimant.name() + ": " + excerpt.text();
    }

    /** The words of one of this claim's spans; it must lie inside the excerpt. */
    public String words(Span span) {
        return excerpt.text().substring(span.start() - excerpt.start(), span.end() - excerpt.start());
    }

    /** The same claim with other ids of claims that tell the same. */
    public Claim withSameAs(List<String> ids) {
        return new Claim(
                id,
                excerpt,
                part,
                source,
                cue,
                content,
                claimant,
                coClaimants,
                act,
                negated,
                quoted,
                voice,
                saidOn,
                happenedOn,
                relayedBy,
                about,
                ids);
    }
}
