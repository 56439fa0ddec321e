package org.onrecord.extraction.claimant;

import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.name.Gender;
import org.onrecord.name.Role;

/**
 * A place in an article that names a person.
 *
 * @param span the name alone
 * @param whole the name with the role or title before it; the same as {@code span} where there is none
 * @param role what the person is introduced by here; {@code null} where nothing says it
 * @param belongsTo the body or state that stands beside the name, for whoever's role says none; {@code null} for none
 * @param gender as a title before the name tells it; {@code null} where it doesn't
 * @param certain whether something besides two capitals says that this is a person: a role, a title, a given name
 * @param subject whether the person is the subject of a sentence's main clause
 */
public record PersonMention(
        Span span,
        Span whole,
        String name,
        @Nullable Role role,
        @Nullable String belongsTo,
        @Nullable Gender gender,
        boolean certain,
        boolean subject) {}
