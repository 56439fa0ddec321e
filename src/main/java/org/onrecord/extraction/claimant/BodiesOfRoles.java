package org.onrecord.extraction.claimant;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.name.Names;
import org.onrecord.name.Role;

/** Finds the body that stands before a role and that no table knows: "Harbour Institute of Technology professor". */
final class BodiesOfRoles {

    private static final Pattern BODY_BEFORE = Pattern.compile(
            "(?:^|\\s)(\\p{Lu}[\\p{L}\\p{M}.&’'-]*(?:\\s(?:(?:of|for|and)\\s(?:the\\s)?)?\\p{Lu}[\\p{L}\\p{M}.&’'-]*)*)\\s$");
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
    private final OrganisationNames organisations;

    BodiesOfRoles(Names names, OrganisationNames organisations) {
        this.names = names;
        this.organisations = organisations;
    }

    /** "League of Rivers president Ann Lee" speaks for the league, "Harbour Party nominee" for the party. */
    Role complete(Role role, String before) {
        if (role.of() != null) {
            return role;
        }
        int words = wordsOfBody(role.title(), before.endsWith(" of ") || before.endsWith(" for "));
        var own = role.title().substring(0, words);
        var body = BODY_BEFORE.matcher(before + own + (own.isEmpty() || own.endsWith(" ") ? "" : " "));
        boolean found = body.find()
                && organisations.namesOrganisation(body.group(1))
                && body.group(1).contains(" ")
                && names.mentions(body.group(1)).isEmpty();
        return found ? new Role(role.title().substring(words), SourceWords.bare(body.group(1))) : role;
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
