package org.onrecord.extraction.claimant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;

/**
 * Settles whom the persons of one article stand for by what the article says elsewhere: the full name of "Council
 * spokesperson Ann Lee" and of "RI engineer Ann Lee". Whoever speaks for another person stands for no body.
 */
final class BodiesOfPersons {

    /** Words that stand before nouns for persons and are bodies all the same. */
    private static final Set<String> BODIES = Set.of("police", "party", "senate", "house", "congress");

    private final Names names;
    private final Roles roles;
    private final OrganisationNames organisationNames;
    private final Organisations organisations;

    BodiesOfPersons(Names names, Roles roles, OrganisationNames organisationNames, Organisations organisations) {
        this.names = names;
        this.roles = roles;
        this.organisationNames = organisationNames;
        this.organisations = organisations;
    }

    Cast complete(Cast cast) {
        return cast.changed(person -> complete(person, cast));
    }

    private Person complete(Person person, Cast cast) {
        var body = person.represents();
        if (body == null) {
            return person.role() == null
                    ? person
                    : inRole(person.role()).map(person::standingFor).orElse(person);
        }
        if (names.find(body).isPresent() || names.named(body).isPresent()) {
            return person;
        }
        var full = organisations.fullest(body);
        boolean somebody = !organisationNames.namesOrganisation(full)
                && cast.appearances().stream()
                        .map(Cast.Appearance::person)
                        .anyMatch(other -> other.certain() && (" " + other.name() + " ").contains(" " + body + " "));
        return person.standingFor(somebody ? null : whole(full));
    }

    private boolean isNoOffice(String name) {
        return !roles.isPersonNoun(SourceWords.lastWord(name));
    }

    /** "Society" of "Society president" is the one society of the article. */
    private String whole(String body) {
        var lower = body.toLowerCase(Locale.ROOT);
        boolean noun = body.indexOf(' ') < 0
                && !body.equals(body.toUpperCase(Locale.ROOT))
                && organisationNames.namesOrganisation(lower);
        return noun ? organisations.onlyOneNamed(lower).orElse(body) : body;
    }

    /** "Council" in "Council spokesperson", "police" in "police press officer": the one body of the article that is called so. */
    private Optional<String> inRole(String role) {
        var words = List.of(role.split(" "));
        for (var word : words.subList(0, words.size() - 1)) {
            var lower = word.toLowerCase(Locale.ROOT);
            boolean subject = roles.isRoleModifier(lower) && !BODIES.contains(lower);
            if (!subject && organisationNames.namesOrganisation(lower)) {
                return organisations.onlyOneNamed(lower).filter(this::isNoOffice);
            }
        }
        return Optional.empty();
    }
}
