package org.onrecord.extraction.claimant;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.Mention;
import org.onrecord.name.Names;
import org.onrecord.name.Party;
import org.onrecord.name.Roles;

/** Tells whom unnamed sources speak for by their own words: "Iranian officials", "a Harbour Police spokesman". */
final class Represented {

    private static final Pattern PREPOSITION_BEFORE =
            Pattern.compile("(?i).*\\b(?:to|on|against|with|over|near|about|toward|towards|than)\\s+(?:the\\s+)?$");

    /** "US-based scientists" don't speak for the country. */
    private static final Pattern PLACE_OF_SEAT =
            Pattern.compile("(?i)-(?:based|born|educated|headquartered|listed|registered|trained)\\b");

    private static final Pattern BELONGS_TO = Pattern.compile(
            "\\s(?:from|of|at|with|for|in|by|within|inside|representing)\\s(?:the\\s)?(?:(?:central|federal|national|regional|local)\\s)?(\\p{Lu}[\\p{L}\\p{M}\\d.&’'-]*(?:\\s(?:(?:of|for|the|and)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}\\d.&’'-]*)*)");

    /** "Norway's" in "researchers from Norway's River College". */
    private static final Pattern OF_A_STATE =
            Pattern.compile("^(?:\\p{Lu}[\\p{L}.]+ )?\\p{Lu}[\\p{L}.]+['’]s (?=\\p{Lu})");

    private static final Pattern BELONGS_BEFORE = Pattern.compile(
            "^((?:\\p{Lu}[\\p{L}\\p{M}.&’'-]* )*?\\p{Lu}[\\p{L}\\p{M}.&-]*)(?:['’]s?)? (?:[\\p{Ll}-]+ ?)+$");

    private final Names names;
    private final Roles roles;
    private final OrganisationNames organisationNames;
    private final SourceNouns nouns;

    Represented(Names names, Roles roles, OrganisationNames organisationNames, SourceNouns nouns) {
        this.names = names;
        this.roles = roles;
        this.organisationNames = organisationNames;
        this.nouns = nouns;
    }

    /** The state or body, or else an organisation of the article; {@code null} when the words name none. */
    @Nullable String belongsTo(String name, Organisations organisations) {
        var official = represents(name);
        if (official != null) {
            return organisations.fullest(official);
        }
        var before = BELONGS_BEFORE.matcher(name);
        if (before.matches()
                && !nouns.isCommonNoun(before.group(1))
                && organisationNames.namesOrganisation(before.group(1))
                && names.mentions(name).isEmpty()) {
            return organisations.fullest(before.group(1)); // "Harbour Police spokesman"
        }
        var behind = BELONGS_TO.matcher(name);
        if (!behind.find() || !isOwnName(behind.group(1))) {
            return null;
        }
        var printed = behind.group(1);
        var body = organisations.fullest(
                organisationNames.stateOf(printed).isPresent()
                        ? OF_A_STATE.matcher(printed).replaceFirst("")
                        : printed);
        return organisationNames.namesOrganisation(body) || !body.equals(behind.group(1)) ? body : null;
    }

    /** Whether a name is nobody's whom the tables know: a state may be only a part of it, as in "River College Norway". */
    private boolean isOwnName(String name) {
        return names.mentions(name).stream()
                .allMatch(mention -> mention.party().kind() == Party.Kind.STATE
                        && mention.span().length() < name.length()
                        && organisationNames.namesOrganisation(name));
    }

    /** The state or body that the words say they speak for. */
    @Nullable String represents(String name) {
        var role = roles.find(name);
        if (role.isPresent() && role.get().of() != null && isOfficial(name)) {
            return role.get().of();
        }
        for (var mention : names.mentions(name)) {
            var before = name.substring(0, mention.span().start());
            boolean onlyPlace = PLACE_OF_SEAT
                    .matcher(name)
                    .region(mention.span().end(), name.length())
                    .lookingAt();
            if (!onlyPlace && !PREPOSITION_BEFORE.matcher(before).matches() && (isOfficial(name) || isBody(mention))) {
                return mention.party().represents();
            }
        }
        return null;
    }

    private static boolean isBody(Mention mention) {
        return mention.party().kind() == Party.Kind.BODY;
    }

    /** "Iranian officials" speak for Iran; "Iranian women" don't. */
    private boolean isOfficial(String name) {
        var first = SourceNouns.firstPart(name);
        var rest = first;
        for (var state : names.mentions(first)) {
            rest = state.party().kind() == Party.Kind.STATE ? rest.replace(state.words(), "") : rest;
        }
        for (var word : List.of(rest.toLowerCase(Locale.ROOT).split("[\\s,-]+"))) {
            if (nouns.isOfState(word)) {
                return true;
            }
        }
        return false;
    }
}
