package org.onrecord.extraction.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.claim.Quoted;

/**
 * A saying as the grammar of its sentence gives it: spans only, before it is known who the source is and which day is
 * meant. Offsets count in the article's text.
 *
 * @param excerpt the sentence or sentences that hold it all
 * @param source the full noun phrase of who says it; {@code null} when the grammar names nobody ("It is believed that",
 *     a quotation without a cue)
 * @param cue auxiliaries, negation, particle and preposition included ("has not ruled out", "called for"); {@code null}
 *     for a quotation without one
 * @param lemma the cue's dictionary form, for example "say"; empty without a cue
 * @param content what is said, in the order of the text, without quotation marks around the whole
 * @param nested whether the cue stands inside another's content or inside quotation marks
 * @param addressee whom it is said to, or who is accused, urged, blamed; {@code null} when nobody is named
 * @param rule the name of the construction that found it, for whoever improves the rules
 */
public record Attribution(
        Span excerpt,
        @Nullable Span source,
        @Nullable Span cue,
        String lemma,
        List<Span> content,
        Act act,
        boolean negated,
        Quoted quoted,
        boolean nested,
        @Nullable Span addressee,
        String rule) {
    public Attribution {
        content = List.copyOf(content);
    }

    /** The excerpt, made longer where source, cue or content reach out of it. */
    public Span whole() {
        var whole = excerpt;
        for (var span : content) {
            whole = whole.and(span);
        }
        whole = cue == null ? whole : whole.and(cue);
        return source == null ? whole : whole.and(source);
    }
}
