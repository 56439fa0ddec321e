package org.onrecord.extraction.claimant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claimant;
import org.onrecord.name.Gender;

/**
 * Who the words of a source mean.
 *
 * @param others who says it jointly with the claimant
 * @param gender {@code null} when not known, and for all that is no person
 */
public record Who(
        Claimant claimant,
        List<Claimant> others,
        Kind kind,
        @Nullable Gender gender) {

    /** By which pronouns and nouns somebody can be taken up again. */
    public enum Kind {
        /** "he", "she", "the minister". */
        PERSON,
        /** "they", "the officials". */
        GROUP,
        /** "it", "the country". */
        STATE,
        /** "it", "they", "the ministry", "the company". */
        BODY,
        /** "it", "the newspaper". */
        PRESS,
        /** "it", "the report": something written that is cited like somebody. */
        PAPER
    }

    public Who {
        others = List.copyOf(others);
    }

    public static Who person(Person person) {
        return new Who(person.claimant(), List.of(), Kind.PERSON, person.gender());
    }

    static Who of(Claimant claimant, Kind kind) {
        return new Who(claimant, List.of(), kind, null);
    }

    Who with(List<Claimant> joint) {
        return new Who(claimant, joint, kind, gender);
    }

    /** Speaking for no one else. */
    Who forNobody() {
        return new Who(new Claimant(claimant.name(), claimant.role(), null), others, kind, gender);
    }

    boolean mayBe(@Nullable Gender asked) {
        return asked == null || gender == null || asked == gender;
    }
}
