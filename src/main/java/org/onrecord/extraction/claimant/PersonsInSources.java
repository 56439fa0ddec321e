package org.onrecord.extraction.claimant;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.article.Span;
import org.onrecord.name.Role;
import org.onrecord.name.Roles;

/** Tells which of the persons that the words of a source name is the one who speaks. */
final class PersonsInSources {

    /** Behind the name of whoever owns what a source names: "'s spokesman", " aides". */
    private static final Pattern OWNER = Pattern.compile(
            "(?: and \\p{Lu}[\\p{L}-]+)?['’]s?\\s+\\p{L}|\\s+(?!(?:and|of|from|in|at|who|with|as|or)\\b)\\p{Ll}");

    /** "Nets in the Morning" in "Nets in the Morning writer Ann Lee": a name right before the role, whatever is in it. */
    private static final Pattern COMPOUND =
            Pattern.compile("(?:[Tt]he )?(?:\\p{Lu}[^,;:]* )?\\p{Lu}[\\p{L}\\p{M}\\d.’'-]* (?:and )?");

    /** "Department of" in "Department of Transport official Ann Lee". */
    private static final Pattern AT_A_BODY =
            Pattern.compile("(?:[Tt]he )?(?:\\p{Lu}[\\p{L}'’.-]* )+(?:of|for) (?:the )?");

    /** "Fallwater, which sells" in front of a name, "Fallwater and". */
    private static final Pattern INSIDE =
            Pattern.compile("\\w,? (?:who|whom|whose|which|that|where)\\s|\\p{Lu}[\\p{L}-]+ and $");

    private final Roles roles;
    private final OrganisationNames organisationNames;

    PersonsInSources(Roles roles, OrganisationNames organisationNames) {
        this.roles = roles;
        this.organisationNames = organisationNames;
    }

    Optional<Who> find(String text, Span span, Cast cast) {
        for (var appearance : cast.in(span)) {
            var mention = appearance.mention();
            var before = text.substring(
                    span.start(), Math.max(span.start(), mention.whole().start()));
            var lead = SourceWords.bare(before);
            boolean opens = !INSIDE.matcher(before).find()
                    && (lead.isEmpty() || (!SourceNouns.hasSecondPart(" " + lead + " ") && !lead.contains(",")));
            boolean inApposition = before.stripTrailing().endsWith(",") && mention.role() != null;
            boolean isHead = mention.certain() || endsNounPhrase(text, span, mention);
            var noun = SourceWords.lastWord(lead).toLowerCase(Locale.ROOT);
            boolean described = !before.stripTrailing().endsWith(",") && roles.isPersonNoun(noun);
            boolean ofABody = AT_A_BODY.matcher(before).matches()
                    && mention.role() != null
                    && organisationNames.namesOrganisation(lead);
            boolean compound = mention.role() != null
                    && COMPOUND.matcher(beforeRole(text, span, mention, mention.role()))
                            .matches();
            if ((opens || inApposition || described || ofABody || compound)
                    && isHead
                    && !isOwner(text, mention, span)) {
                return Optional.of(Who.person(appearance.person()));
            }
        }
        return Optional.empty();
    }

    private static String beforeRole(String text, Span span, PersonMention mention, Role role) {
        int title = text.indexOf(role.title(), mention.whole().start());
        return text.substring(
                span.start(), Math.max(span.start(), title < mention.span().start() ? title : span.start()));
    }

    /** "Biden" in "Biden's spokesman" is not who speaks. */
    private static boolean isOwner(String text, PersonMention mention, Span span) {
        var after = text.substring(mention.span().end(), Math.max(mention.span().end(), span.end()));
        return OWNER.matcher(after).lookingAt();
    }

    private static boolean endsNounPhrase(String text, Span span, PersonMention mention) {
        var after = text.substring(mention.span().end(), Math.max(mention.span().end(), span.end()));
        return after.isBlank()
                || ",.;:('’".indexOf(after.strip().charAt(0)) >= 0
                || after.strip().startsWith("of ")
                || after.strip().startsWith("and ");
    }
}
