package org.onrecord.extraction.claimant;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/** Tells who speaks through what is written: a statement, a website, an institute's data. Belongs to the reading of one article. */
final class Papers {

    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)(?:the|a|his|her|its|their|this|that)?\\s*(?:\\w+\\s)?(?:statement|tweet|post|letter|remarks?|comments?|message|speech|communiqu[eé]|press release|announcement|advisory)s?(?:\\s(?:on|late|early|published|posted|released|issued|made|sent)\\b[^,]*)?");
    /** Anybody's: "messages", "statements". */
    private static final Pattern SEVERAL = Pattern.compile("(?:\\p{Ll}+ )?\\p{L}+s");

    private static final Pattern MODIFIED = Pattern.compile(
            "(?:[Tt]he |[Aa]n? )?(?!Facebook|Twitter|Instagram|YouTube|Telegram|WhatsApp|Weibo|TikTok|Snapchat|LinkedIn|X )(\\p{Lu}\\S*) \\p{Ll}+");

    private static final Pattern SENDING = Pattern.compile(
            "\\b(?:sent|sends|wrote|writes|issued|issues|published|posted|released|tweeted|signed|delivered|penned|circulated|shared)(?: [\\p{L}'’]+){0,3} $");
    private static final Pattern INDEFINITE = Pattern.compile("(?i)an? ");
    /** "The latest figures published online". */
    private static final Pattern PAPER = Pattern.compile(
            "(?i)(?:(?:the|an?|another|this|that|some|separate|official|internal|joint|new|recent|latest|same|preliminary|early|initial|first|earlier|later|short|brief|annual|monthly|weekly|daily|leaked|confidential|public|open|final)\\s)*"
                    + "(?:[\\p{Ll}-]+\\s)??(\\p{Ll}+)"
                    + "(?:\\s(?:on|about|into|late|early|published|released|issued|posted|shared|sent|signed|written|made|given|provided|reported|compiled|collected|gathered|conducted|commissioned|prepared|produced|put|put out|obtained|read|filed|submitted|tweeted|circulated|carried out)\\b[^,]*)?");
    /** Of whom these are, "of" tells as well as "by" does. */
    private static final Pattern RULING = Pattern.compile(
            "(?i)(?:the|a) (?:\\p{Ll}+ )?(?:opinion|ruling|judge?ment|verdict|order|decision|findings?|hypothesis|conclusions?|words) of (?=(?:the\\s)?\\p{Lu}|the\\s)");

    private static final Pattern PART = Pattern.compile(
            "(?i)(?:an?\\s|another\\s|the\\s(?:first|last|other|second)\\s)?(?:part|portion|section|excerpt|passage|line)s?\\s(?:of|from)\\s");
    /** "A statement on the bank's website". */
    private static final Pattern PLACE = Pattern.compile(
            "(?i)\\son\\s(?=.+['’]s\\s(?:\\p{Ll}+\\s)?(?:website|web ?site|site|home ?page|page|blog|account|feed|channel|Facebook page|Twitter account)$)");

    private static final Pattern OWNED = Pattern.compile("['’]s?\\s.*$");
    /** "NATO press release", "the company's website": whoever issues it speaks. */
    private static final Pattern ISSUED = Pattern.compile(
            "(.+?)(?:['’]s|(?<=s)['’])?\\s(?:(?:official|own|online|recent|public|joint|written|latest|new|first|press|news)\\s)*"
                    + "(?:press release|statement|(?:open )?letter|memo(?:randum)?|e-?mail|message|note|speech|manifesto|column|op-ed|filing|complaint|lawsuit|petition|testimony|affidavit|essay|video|podcast|website|web ?site|site|home ?page|blog|blog post|tweet|twitter account"
                    + "|facebook page|announcement|communiqu[eé]|newsletter|account|post|release|advisory|memoir|autobiography|press office|media office|press service)s?(?:\\s(?:of|from|on|dated|published)\\s.*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOUND = Pattern.compile(
            "(.+?)(?:['’]s|(?<=s)['’])?\\s(?:data|figures|statistics|numbers|records|research|findings"
                    + "|(?:report|study|analysis|survey|poll|projection|forecast|estimate|calculation|count|tally|census|database|tracker|dashboard)s?)");
    private static final Pattern BEHIND_COMMA = Pattern.compile(
            "^,\\s((?:the\\s)?\\p{Lu}[\\p{L}\\p{M}\\d.&’'-]*(?:\\s(?:(?:of|for|and)\\s(?:the\\s)?)?\\p{Lu}[\\p{L}\\p{M}\\d.&’'-]*)*)\\s");
    /** "Official WHO", "latest Reuters". */
    private static final Pattern ADJECTIVES = Pattern.compile("^(?:\\p{Ll}+\\s)+(?=\\p{Lu})");

    private static final int LONGEST_NAME = 90;

    private final String text;
    private final Cast cast;
    private final SourceReader sources;
    private final Organisations organisations;
    private final Floor floor;
    private final Pronouns pronouns;

    Papers(String text, Cast cast, SourceReader sources, Organisations organisations, Floor floor, Pronouns pronouns) {
        this.text = text;
        this.cast = cast;
        this.sources = sources;
        this.organisations = organisations;
        this.floor = floor;
        this.pronouns = pronouns;
    }

    /** "The statement said": whose statement it is, or who spoke last. */
    Optional<Who> find(Span source, @Nullable Who outer, Function<Span, Optional<Who>> named) {
        var words = SourceWords.trimmed(source.in(text));
        if (STATEMENT.matcher(words).matches() && !SEVERAL.matcher(words).matches() && !hasOwner(words)) {
            return sender(source, words)
                    .or(floor::last)
                    .or(() -> announced(source))
                    .or(() -> behind(source));
        }
        return issuer(source, outer, named);
    }

    /** "Lee sent a letter demanding …": a paper that is first told of is theirs who do something with it in that sentence. */
    private Optional<Who> sender(Span source, String words) {
        int from = Math.max(text.lastIndexOf(". ", source.start()), text.lastIndexOf('\n', source.start())) + 1;
        return INDEFINITE.matcher(words).lookingAt()
                        && SENDING.matcher(text.substring(from, source.start())).find()
                ? cast.in(new Span(from, source.start())).stream()
                        .filter(appearance -> appearance.mention().subject())
                        .map(Cast.Appearance::person)
                        .filter(Person::certain)
                        .findFirst()
                        .map(Who::person)
                : Optional.empty();
    }

    /** Whose paper it is, where the words say so: "the researchers" of "a study by the researchers". */
    Optional<Span> author(Span source) {
        var words = SourceWords.trimmed(source.in(text));
        int lead = source.in(text).indexOf(words);
        var part = PART.matcher(words);
        var ruling = RULING.matcher(words);
        if (lead >= 0 && (part.lookingAt() || ruling.lookingAt())) {
            int of = part.lookingAt() ? part.end() : ruling.end();
            return Optional.of(new Span(source.start() + lead + of, source.start() + lead + words.length()));
        }
        int by = words.indexOf(" by ");
        int from = by > 0 ? by : words.indexOf(" from ");
        if (from <= 0) {
            return placed(source, words, lead);
        }
        var paper = words.substring(0, from);
        if (!STATEMENT.matcher(paper).matches() && !isPaper(paper)) {
            return Optional.empty();
        }
        int start = source.start() + source.in(text).indexOf(words.substring(from)) + (by > 0 ? 4 : 6);
        return start < source.end() && Character.isLetter(text.charAt(start))
                ? Optional.of(new Span(start, source.end()))
                : Optional.empty();
    }

    /** Whose website it stands on. */
    private static Optional<Span> placed(Span source, String words, int lead) {
        var place = PLACE.matcher(words);
        if (lead < 0 || !place.find()) {
            return Optional.empty();
        }
        var owned = OWNED.matcher(words);
        int end = owned.find(place.end()) ? owned.start() : words.length();
        return Optional.of(new Span(source.start() + lead + place.end(), source.start() + lead + end));
    }

    private boolean isPaper(String words) {
        var paper = PAPER.matcher(words);
        return paper.matches() && sources.isDocument(paper.group(1).toLowerCase(Locale.ROOT));
    }

    /** "The NATO statement", but not "the Facebook post". */
    private boolean hasOwner(String words) {
        var owner = MODIFIED.matcher(words);
        return owner.matches()
                && (organisations.isAbbreviated(organisations.fullest(owner.group(1)))
                        || sources.party(owner.group(1))
                                .filter(who -> who.kind() == Who.Kind.BODY || who.kind() == Who.Kind.STATE)
                                .isPresent());
    }

    private Optional<Who> issuer(Span source, @Nullable Who outer, Function<Span, Optional<Who>> named) {
        int lead = SourceWords.lead(source.in(text));
        var issued = ISSUED.matcher(source.in(text).substring(lead));
        if (!issued.matches()) {
            return found(source, lead);
        }
        var owner = new Span(source.start() + lead + issued.start(1), source.start() + lead + issued.end(1));
        var words = owner.in(text).toLowerCase(Locale.ROOT);
        return switch (words) {
            case "the", "this", "that", "a", "an", "another", "one", "each", "every", "some", "any" -> Optional.empty();
            case "its" -> pronouns.find("it", owner.start(), outer, false);
            case "their" -> pronouns.find("they", owner.start(), outer, false);
            case "his" -> pronouns.find("he", owner.start(), outer, false);
            case "her" -> pronouns.find("she", owner.start(), outer, false);
            default -> {
                boolean proper = SourceNouns.isProper(SourceWords.bare(owner.in(text)));
                boolean owns = text.startsWith("'s", owner.end()) || text.startsWith("’s", owner.end());
                yield proper || owns || SourceWords.isDefinite(words)
                        ? named.apply(owner).or(() -> called(owner))
                        : Optional.empty();
            }
        };
    }

    /** "The hotel" of "the Harbour Hotel": nobody whom that noun alone could name. */
    private Optional<Who> called(Span owner) {
        var noun = SourceWords.bare(owner.in(text)).toLowerCase(Locale.ROOT);
        return SourceWords.isDefinite(owner.in(text)) && !noun.contains(" ")
                ? organisations.called(noun, owner.start()).map(sources::organisation)
                : Optional.empty();
    }

    /** "River Institute data showed": the institute's, but "US data" may be anybody's in that country. */
    private Optional<Who> found(Span source, int lead) {
        var found = FOUND.matcher(SourceWords.bare(source.in(text).substring(lead)));
        if (!found.matches()
                || !SourceNouns.isProper(ADJECTIVES.matcher(found.group(1)).replaceFirst(""))) {
            return Optional.empty();
        }
        var owner = ADJECTIVES.matcher(found.group(1)).replaceFirst("");
        return sources.party(owner)
                .or(() -> Optional.of(organisations.fullest(owner))
                        .filter(full -> !full.equals(owner) && organisations.isAbbreviated(full))
                        .map(sources::organisation))
                .or(() -> Optional.of(owner).filter(organisations::isWholeName).map(sources::organisation))
                .filter(who -> who.kind() != Who.Kind.STATE);
    }

    /** "Ann Lee, in a statement, praised … The statement said": whoever acts in the sentence that tells of it first. */
    private Optional<Who> announced(Span source) {
        var noun = SourceNouns.head(SourceWords.bare(source.in(text)));
        int first = text.toLowerCase(Locale.ROOT).indexOf("a " + noun);
        if (first < 0 || first >= source.start()) {
            return Optional.empty();
        }
        int from = Math.max(text.lastIndexOf(". ", first), text.lastIndexOf('\n', first));
        return cast.in(new Span(Math.max(0, from), source.start())).stream()
                .map(Cast.Appearance::person)
                .filter(Person::certain)
                .findFirst()
                .map(Who::person);
    }

    /** "According to its press release, the Harbour League is …". */
    private Optional<Who> behind(Span source) {
        var name = BEHIND_COMMA.matcher(
                text.substring(source.end(), Math.min(text.length(), source.end() + LONGEST_NAME)));
        if (!name.find()) {
            return Optional.empty();
        }
        var span = new Span(source.end() + name.start(1), source.end() + name.end(1));
        return sources.known(text, span, cast)
                .or(() -> Optional.of(SourceWords.bare(span.in(text)))
                        .filter(organisations::isWholeName)
                        .map(sources::organisation));
    }
}
