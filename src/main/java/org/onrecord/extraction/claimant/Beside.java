package org.onrecord.extraction.claimant;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.article.Span;

/** Tells who is meant by words that a name explains beside them. Belongs to the reading of one article. */
final class Beside {

    private static final Pattern ABBREVIATION = Pattern.compile("^\\s?\\(?(\\p{Lu}{3,10})\\)");
    private static final Pattern INSIDE =
            Pattern.compile("^(?:[Tt]he )?(?:\\p{Lu}[^,()]*|and )+\\((\\p{Lu}{3,10})\\)?$");
    private static final Pattern BY_COMMA = Pattern.compile(
            "^,\\s(?:the\\s)?(\\p{Lu}[\\p{L}\\p{M}\\d.&’'-]*(?: (?:(?:of|for|and|on|at|in|the|de) ){0,2}\\p{Lu}[\\p{L}\\p{M}\\d.&’'-]*)*),");

    /** "Ann Lee, the head of the mill said": whose office a source names, where a parser took it for all of the subject. */
    Optional<Person> holderBefore(Span source) {
        boolean behindComma = text.startsWith(", ", source.start() - 2);
        return behindComma && sources.office(text, source).isPresent()
                ? cast.appearances().stream()
                        .filter(appearance -> appearance.mention().span().end() == source.start() - 2)
                        .map(Cast.Appearance::person)
                        .findFirst()
                : Optional.empty();
    }

    /** "Once" in "The River Front, once the governing force, wants". */
    private static final Pattern OPENS_APPOSITION = Pattern.compile(
            "(?s).*[^,.;:]\\b(?<name>[\\p{L}\\p{M}\\d.’'-]+), (?:once|formerly|previously|long|now|today|still|itself|originally) $");

    /** "In Geneva with Ann Lee, her agent said": whoever is somebody's is nobody else beside it. */
    private static final Pattern OF_SOMEBODY = Pattern.compile("(?i)(?:his|her|their|its)\\s");

    /** "One of these groups, the Harbour Front (HF)". */
    private static final Pattern NOUN_THEN_NAME = Pattern.compile(
            "(?:[\\p{L}\\d'’-]+ )*[\\p{Ll}-]+, (?:the |an? )?(\\p{Lu}[^,“”\"()]{2,80}?)(?: \\([^)]*\\))?(?:,.*)?");
    /** "The city of Harbourville". */
    private static final Pattern PLACE = Pattern.compile(
            "(?i:the )?(?i:city|town|village|county|state|province|municipality|borough|island|republic|kingdom|commonwealth"
                    + "|prefecture|canton|territory|region|parish) of (?:the )?(\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*)*)");

    private static final int LONGEST_NAME = 90;

    private final String text;
    private final Cast cast;
    private final SourceReader sources;
    private final Organisations organisations;

    Beside(String text, Cast cast, SourceReader sources, Organisations organisations) {
        this.text = text;
        this.cast = cast;
        this.sources = sources;
        this.organisations = organisations;
    }

    /** "Educational, Scientific and Cultural Organization (UNESCO)": a parser may give only a part of a long name. */
    Optional<Who> abbreviation(Span source) {
        var inside = INSIDE.matcher(source.in(text));
        if (inside.find()) {
            return sources.party(inside.group(1)).filter(who -> who.kind() == Who.Kind.BODY);
        }
        var abbreviation =
                ABBREVIATION.matcher(text.substring(source.end(), Math.min(text.length(), source.end() + 14)));
        boolean proper = SourceNouns.isProper(SourceWords.bare(source.in(text)));
        return proper && abbreviation.find() ? sources.party(abbreviation.group(1)) : Optional.empty();
    }

    /** "The militant group, the X Brigade, claimed …", "Ann Lee, a biologist who said": the name that a comma sets off. */
    Optional<Who> find(Span source) {
        var inside = inside(source).or(() -> apposed(source));
        if (inside.isPresent() || SourceNouns.isProper(SourceWords.bare(source.in(text)))) {
            return inside;
        }
        boolean relative = OF_SOMEBODY.matcher(source.in(text)).lookingAt();
        for (var appearance : cast.appearances()) {
            var name = appearance.mention().span();
            boolean before = !relative
                    && !SourceNouns.isPlural(SourceNouns.head(SourceWords.bare(source.in(text))))
                    && name.end() <= source.start()
                    && text.substring(name.end(), source.start()).strip().equals(",");
            int whole = appearance.mention().whole().start();
            boolean behind = source.end() <= whole
                    && text.substring(source.end(), whole).strip().equals(",")
                    && appearance.mention().role() != null;
            if (before || behind) {
                return Optional.of(Who.person(appearance.person()));
            }
        }
        var named = BY_COMMA.matcher(text.substring(source.end(), Math.min(text.length(), source.end() + 100)));
        if (!named.find()) {
            return Optional.empty();
        }
        var name = new Span(source.end() + named.start(1), source.end() + named.end(1));
        return sources.known(text, name, cast)
                .or(() -> Optional.of(name.in(text))
                        .filter(organisations::isWholeName)
                        .map(sources::organisation));
    }

    /** "Member of parliament (MP) Ann Lee": the name right behind, which a parser may leave out. */
    Optional<Who> behindTitle(Span source) {
        if (!source.in(text).endsWith(")")) {
            return Optional.empty();
        }
        return cast.appearances().stream()
                .filter(appearance -> appearance.mention().whole().start() == source.end() + 1
                        || appearance.mention().span().start() == source.end() + 1)
                .findFirst()
                .map(appearance -> Who.person(appearance.person()));
    }

    /** What commas set off behind a known name speaks of that one. */
    private Optional<Who> apposed(Span source) {
        var before = text.substring(Math.max(0, source.start() - LONGEST_NAME), source.start());
        if (!OPENS_APPOSITION.matcher(before).matches() || !text.startsWith(",", source.end())) {
            return Optional.empty();
        }
        return sources.partyAtEnd(before.substring(0, before.lastIndexOf(',')));
    }

    private Optional<Who> inside(Span source) {
        var place = PLACE.matcher(SourceWords.trimmed(source.in(text)));
        if (place.matches()) {
            return Optional.of(sources.organisation(place.group(1)));
        }
        var named = NOUN_THEN_NAME.matcher(source.in(text));
        if (!named.matches()) {
            return Optional.empty();
        }
        var name = new Span(source.start() + named.start(1), source.start() + named.end(1));
        return sources.known(text, name, cast)
                .or(() -> Optional.of(name.in(text))
                        .filter(organisations::isWholeName)
                        .map(sources::organisation));
    }
}
