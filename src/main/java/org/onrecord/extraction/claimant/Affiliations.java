package org.onrecord.extraction.claimant;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.name.Names;
import org.onrecord.name.Party;
import org.onrecord.name.Roles;

/** Tells whom a person belongs to by the words right beside the name: "Ann Lee of the Harbour Office", "the Harbour Office's Ann Lee". */
final class Affiliations {

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}\\d&.–-]*(?: (?:(?:of|for|on|and|de) (?:the )?)?"
            + OrganisationNames.NO_DAY + "\\p{Lu}[\\p{L}\\p{M}\\d&.–-]*)*" + OrganisationNames.CAMPUS;
    private static final Pattern BEHIND = Pattern.compile(
            "^,? (?:of|from|at|with) (?:the )?(?:((?:\\p{Lu}[\\p{L}\\p{M}.]* )*[\\p{L}\\p{M}.]+)['’]s? )?(" + NAME
                    + "(?: \\p{Ll}+){0,4})");
    /** "Ann Lee of the rock band Harbour Lights". */
    private static final Pattern OF_A_GROUP = Pattern.compile(
            "^,? (?:of|from|at|with) (?:the |an? )?(?:[\\p{Ll}-]+ ){0,4}(?:band|group|charity|company|firm|organi[sz]ation"
                    + "|think[ -]tank|consultancy|campaign|network|agency|startup|start-up|publisher|nonprofit|non-profit|non-governmental organi[sz]ation|NGO) ("
                    + NAME + ")");

    private static final Pattern BEFORE = Pattern.compile("(?:^|[^\\p{L}])(?:[Tt]he )?(" + NAME + ")['’]s? $");
    private static final Set<String> VERBS = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Pattern LAST_MARK = Pattern.compile("[.,]+$");

    private final Names names;
    private final Roles roles;
    private final OrganisationNames organisations;

    Affiliations(Names names, Roles roles, OrganisationNames organisations) {
        this.names = names;
        this.roles = roles;
        this.organisations = organisations;
    }

    /**
     * The state or body.
     *
     * @param title of the person's role; {@code null} where none is told
     */
    Optional<String> find(@Nullable String title, String text, Sentence sentence, Span name) {
        var group =
                OF_A_GROUP.matcher(text.substring(name.end(), Math.max(name.end(), nextVerb(sentence, name.end()))));
        if (group.find()) {
            return Optional.of(LAST_MARK.matcher(group.group(1)).replaceFirst(""));
        }
        var behind = BEHIND.matcher(text.substring(name.end(), Math.max(name.end(), nextVerb(sentence, name.end()))));
        if (behind.find()) {
            return behind(behind.group(2), title);
        }
        var before = BEFORE.matcher(text.substring(sentence.span().start(), name.start()));
        return before.find() ? body(before.group(1), null) : Optional.empty();
    }

    /** Where the first verb behind a name begins: "Ann Lee of River Watch told the press". */
    private static int nextVerb(Sentence sentence, int place) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= place && VERBS.contains(token.tag()))
                .map(token -> token.span().start())
                .findFirst()
                .orElse(sentence.span().end());
    }

    /** The longest words that are a body's: "River provincial council", "River" of "River said on". */
    private Optional<String> behind(String words, @Nullable String title) {
        var name = words;
        while (Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1))) {
            if (organisations.namesOrganisation(SourceWords.lastWord(name))) {
                return Optional.of(name);
            }
            name = name.substring(0, name.lastIndexOf(' '));
        }
        var proper = name;
        return body(proper, title).or(() -> employer(proper, title));
    }

    /** Where researchers and the like work, whatever it is called: "Immunologist Ann Lee of Fallwater Research". */
    private Optional<String> employer(String name, @Nullable String title) {
        boolean employed = title != null
                && (roles.isOfBodies(SourceWords.lastWord(title)) || roles.isScholar(SourceWords.lastWord(title)));
        return employed
                        && name.contains(" ")
                        && names.mentions(name).isEmpty()
                        && !organisations.isPlace(name)
                        && !organisations.isNoOrganisation(name)
                ? Optional.of(name)
                : Optional.empty();
    }

    /** A body; a state only for whoever holds an office. */
    private Optional<String> body(String words, @Nullable String title) {
        var printed = LAST_MARK.matcher(words).replaceFirst("");
        var party = names.find(printed);
        if (party.isPresent()) {
            boolean state = party.get().kind() == Party.Kind.STATE;
            boolean office = title != null && roles.isOfficial(SourceWords.lastWord(title));
            return state && !office
                    ? Optional.empty()
                    : Optional.of(party.get()).map(each -> each.isPress() ? each.name() : each.represents());
        }
        var body = organisations.withoutState(printed);
        return organisations.namesOrganisation(body) && !organisations.isNoOrganisation(body)
                ? Optional.of(body)
                : Optional.empty();
    }
}
