package org.onrecord.extraction.claimant;

import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claimant;
import org.onrecord.name.Gender;
import org.onrecord.name.Role;

/**
 * A person of an article, with all that the article tells of them anywhere.
 *
 * @param name the fullest form in which the article names them
 * @param certain as in {@link PersonMention}
 */
public record Person(
        String name,
        @Nullable String role,
        @Nullable String represents,
        @Nullable Gender gender,
        boolean certain) {

    Claimant claimant() {
        return new Claimant(name, role, represents);
    }

    Person with(Role office) {
        return new Person(name, office.title(), office.of(), gender, true);
    }

    Person standingFor(@Nullable String body) {
        return new Person(name, role, body, gender, certain);
    }

    Person called(@Nullable Gender pronoun) {
        return new Person(name, role, represents, pronoun, certain);
    }

    boolean mayBe(@Nullable Gender asked) {
        return asked == null || gender == null || asked == gender;
    }
}
