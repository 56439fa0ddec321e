package org.onrecord.extraction.claimant;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.syntax.WordList;
import org.onrecord.name.Names;
import org.onrecord.name.Role;
import org.onrecord.name.Roles;

/** Finds the body that stands before a role and that no table knows: "Harbour Institute of Technology professor". */
final class BodiesOfRoles {

    private static final Pattern FORMER = Pattern.compile(
            "(?i)(?:^|\\s)(former|ex|onetime|one-time|then|late|retired|outgoing|acting|deputy)[\\s-](?:[\\p{L}.]+\\s)?$");

    private static final Pattern OPENING_VERB = Pattern.compile(
            "^(?:Said|Says|Added|Remarked|Wrote|Tweeted|Explained|Asked|Noted|Commented|Replied|Warned|Argued|Recalled|Told|Quoting|Citing)\\s");

    private static final Pattern BODY_BEFORE = Pattern.compile(
            "(?:^|\\s)((?:University of (?:\\p{Lu}\\p{L}+ ?)+, )?\\p{Lu}[\\p{L}\\p{M}.&’'–-]*(?:\\s(?:(?:of|for|and)\\s(?:the\\s)?)?\\p{Lu}[\\p{L}\\p{M}.&’'–-]*)*)\\s$");
    private static final Pattern IN_A_PLACE = Pattern.compile(
            "(?:^|[.\\s])[Ii]n (?:the (?:US )?state of )?((?:(?:New|North|South|West|Rhode) )?\\p{Lu}\\p{L}+)(?:, which [^,]+)?, $");
    private static final Pattern PLACE_BEFORE =
            Pattern.compile("(?:^|[^\\p{L}])((?:(?:New|North|South|West|Rhode) )?\\p{Lu}\\p{L}+) $");

    /** What a state has: their presidents and speakers are the state's. */
    private static final Set<String> PARLIAMENTS = Set.of(
            "Assembly", "Parliament", "Senate", "House", "Congress", "Council", "Government", "Cabinet", "Court");

    /** "County" in "Santa Barbara County Sheriff" belongs to the place. */
    private static final Pattern COUNTY = Pattern.compile("(?:County|City|State|Town) ");

    private static final Set<String> RANKS = Set.of(
            "deputy",
            "vice",
            "assistant",
            "chief",
            "senior",
            "first",
            "acting",
            "prime",
            "foreign",
            "general",
            "executive",
            "managing",
            "lead",
            "former",
            "secretary",
            "minister",
            "president",
            "director",
            "presidential");

    private final Names names;
    private final Roles roles;
    private final OrganisationNames organisations;
    private final Set<String> noNames;

    BodiesOfRoles(Names names, Roles roles, OrganisationNames organisations) {
        this.names = names;
        this.roles = roles;
        this.organisations = organisations;
        noNames = WordList.read(BodiesOfRoles.class, "no-names.txt");
    }

    /** "League of Rivers president Ann Lee" speaks for the league, "Harbour Party nominee" for the party. */
    Role complete(Role role, String lead) {
        if (role.of() != null) {
            return role;
        }
        var before = StatesOfOffices.isNational(role.title()) ? lead : withoutJoinedRole(lead);
        int words = wordsOfBody(role.title(), before.endsWith(" of ") || before.endsWith(" for "));
        var own = role.title().substring(0, words);
        var found = BODY_BEFORE.matcher(before + own + (own.isEmpty() || own.endsWith(" ") ? "" : " "));
        if (!found.find()) {
            return role;
        }
        var printed = withoutVerb(SourceWords.bare(found.group(1)));
        if (PARLIAMENTS.contains(SourceWords.lastWord(printed))
                && organisations.stateOf(printed).isPresent()) {
            return new Role(
                    role.title().substring(words),
                    organisations.stateOf(printed).get());
        }
        var name = lastOfTwo(organisations.withoutState(printed));
        var left = role.title().substring(words);
        boolean county = organisations.isPlace(name) && COUNTY.matcher(left).lookingAt();
        var body = county ? name + " " + left.substring(0, left.indexOf(' ')) : name;
        var title = county ? left.substring(left.indexOf(' ') + 1) : left;
        if (!isBody(name, title)) {
            return role;
        }
        var former = FORMER.matcher((before + own).substring(0, (before + own).lastIndexOf(name)));
        return new Role(former.find() ? former.group(1) + " " + title : title, body);
    }

    /** "Harbour Watch President and CEO Ann Lee". */
    private String withoutJoinedRole(String before) {
        var rest = before.endsWith(" and ") ? before.substring(0, before.length() - " and ".length()) : "";
        if (rest.isEmpty() || !roles.isPersonNoun(SourceWords.lastWord(rest))) {
            return before;
        }
        while (isDescription(SourceWords.lastWord(rest)) && rest.indexOf(' ') > 0) {
            rest = rest.substring(0, rest.lastIndexOf(' '));
        }
        return rest + " ";
    }

    /** "Ohio Department of Rivers official": the department is Ohio's, where the tables know the country's. */
    @Nullable String ofProvince(@Nullable String owner, String before) {
        var opening = IN_A_PLACE.matcher(before);
        if (owner == null && opening.find() && organisations.isPlace(opening.group(1))) {
            return opening.group(1);
        }
        var place = PLACE_BEFORE.matcher(before);
        return "United States".equals(owner) && place.find() && organisations.isPlace(place.group(1))
                ? place.group(1)
                : owner;
    }

    /** Without "Remarked" in "Remarked Harbour Office engineer Ann Lee", "Former" in "Former Ohio governor Ann Lee". */
    private String withoutVerb(String body) {
        var rest = OPENING_VERB.matcher(body).replaceFirst("");
        int space = rest.indexOf(' ');
        return space > 0 && noNames.contains(rest.substring(0, space).toLowerCase(Locale.ROOT))
                ? rest.substring(space + 1)
                : rest;
    }

    private boolean isBody(String body, String title) {
        if (body.isEmpty() || noNames.contains(body.toLowerCase(Locale.ROOT)) || organisations.isNoOrganisation(body)) {
            return false;
        }
        if (!names.mentions(body).isEmpty()) {
            int of = body.lastIndexOf(" of ");
            var noun = of < 0 ? SourceWords.lastWord(body) : SourceWords.lastWord(body.substring(0, of));
            return roles.isOwnBody(noun) && body.contains(" ");
        }
        if (organisations.isPlace(body)) {
            return roles.isOfBodies(SourceWords.lastWord(title)) || roles.isOfficial(SourceWords.lastWord(title));
        }
        if (organisations.namesOrganisation(body)) {
            return body.contains(" ")
                    || body.equals(body.toUpperCase(Locale.ROOT))
                    || !(isDescription(body) || PARLIAMENTS.contains(body));
        }
        return roles.isOfBodies(SourceWords.lastWord(title)) && !isDescription(body);
    }

    /** "Ann Lee and Ohio governor": a person's name is no part of a body's. */
    private String lastOfTwo(String body) {
        int and = body.lastIndexOf(" and ");
        return and > 0 && organisations.isNoOrganisation(body.substring(0, and)) ? body.substring(and + 5) : body;
    }

    /** "Senior Deputy". */
    private boolean isDescription(String words) {
        return Stream.of(words.split("[ -]"))
                .anyMatch(word -> roles.isRoleModifier(word) || roles.isPersonNoun(word) || roles.isTitle(word));
    }

    /** Where in a title the name of a body ends that stands before it: "Technology" in "Institute of Technology professor". */
    private int wordsOfBody(String title, boolean goesOn) {
        int end = 0;
        int at = 0;
        for (int space = title.indexOf(' '); space > 0; space = title.indexOf(' ', at)) {
            var word = title.substring(at, space);
            if (!Character.isUpperCase(word.charAt(0)) || RANKS.contains(word.toLowerCase(Locale.ROOT))) {
                break;
            }
            at = space + 1;
            end = goesOn || organisations.namesOrganisation(word) ? at : end;
        }
        return end;
    }
}
