package org.onrecord.extraction.claimant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.claim.Claimant;
import org.onrecord.extraction.attribution.Attribution;

/**
 * Tells who the sources of one article mean, in the order of its text: who a pronoun means depends on who spoke before.
 * Belongs to the reading of one article.
 */
public final class Claimants {

    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");
    /** "UK and US officials": the last part lends its noun to the first. */
    private static final Pattern LENDS_ITS_NOUN = Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]*\\s+)+\\p{Ll}+s");
    /** Words that stand for nobody in particular: a saying of these is nobody's claim. */
    private static final Set<String> NOBODY = Set.of(
            "some",
            "many",
            "others",
            "few",
            "most",
            "all",
            "nobody",
            "no one",
            "none",
            "everyone",
            "everybody",
            "anyone",
            "anybody",
            "someone",
            "somebody",
            "those",
            "these",
            "this",
            "that",
            "one",
            "there",
            "you",
            "what",
            "people",
            "it",
            "each",
            "several",
            "another",
            "whoever",
            "here",
            "such",
            "more",
            "much",
            "any",
            "neither",
            "either");

    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)(?:the|a|his|her|its|their|this|that)?\\s*(?:\\w+\\s)?(?:statement|tweet|post|letter|remarks?|comments?|message|speech|communiqu[eé]|press release|announcement)s?(?:\\s(?:on|late|early|published|posted|released|issued|made|sent)\\b[^,]*)?");
    private static final Pattern PAPER = Pattern.compile(
            "(?i)(?:the|a|an|another|this|new|recent|\\s)*(?:report|study|survey|analysis|research|poll|article|data|figures|audit|review)s?(?:\\s(?:on|late|early|published|released|issued)\\b[^,]*)?");
    /** "NATO press release", "the company's website": whoever issues it speaks. */
    private static final Pattern ISSUED = Pattern.compile(
            "(.+?)(?:['’]s|(?<=s)['’])?\\s(?:(?:official|own|online|recent|public|joint|written|latest|new|first|press|news)\\s)*"
                    + "(?:press release|statement|website|web ?site|site|home ?page|blog|blog post|tweet|twitter account"
                    + "|facebook page|announcement|communiqu[eé]|newsletter|account|post|release|press office|media office|press service)s?(?:\\s(?:of|from|on|dated|published)\\s.*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOUND = Pattern.compile(
            "(.+?)(?:['’]s|(?<=s)['’])?\\s(?:data|figures|statistics|research|report|study|analysis|survey|poll)");
    private static final Pattern ABBREVIATION = Pattern.compile("^\\s?\\(?(\\p{Lu}{3,10})\\)");
    private static final Pattern BY_COMMA = Pattern.compile("^,\\s(?:the\\s)?(\\p{Lu}[^,.;:“”\"()]{2,80}?),");

    private final String text;
    private final Cast cast;
    private final SourceReader sources;
    private final Organisations organisations;
    private final Floor floor = new Floor();
    private final Pronouns pronouns;
    private final TakenUp takenUp;
    private final Turns turns;

    public Claimants(String text, Cast cast, SourceReader sources, Organisations organisations) {
        this.text = text;
        this.cast = cast;
        this.sources = sources;
        this.organisations = organisations;
        pronouns = new Pronouns(cast, sources, organisations, floor);
        takenUp = new TakenUp(text, cast, sources, organisations, floor);
        turns = new Turns(text, cast, sources, organisations, floor);
    }

    /**
     * Who says it; empty when the words don't tell.
     *
     * @param outer who says that in which this saying stands; {@code null} when it stands in nobody's words
     * @param quoted whether it stands in that one's very words, where "he" is somebody else
     * @param antecedent the words that a relative pronoun takes up; {@code null} when not known
     */
    public Optional<Who> find(Attribution saying, @Nullable Who outer, boolean quoted, @Nullable Span antecedent) {
        if (saying.rule().equals("transcript")) {
            return turns.find(saying.source());
        }
        var source = saying.source();
        if (source == null) {
            return saying.cue() == null ? floor.last(who -> who.kind() != Who.Kind.PRESS) : Optional.empty();
        }
        var words = Pronouns.pronounOrAll(SourceWords.trimmed(source.in(text)).toLowerCase(Locale.ROOT));
        if (Pronouns.isPronoun(words)) {
            return pronouns.find(words, source.start(), outer, quoted);
        }
        if (RELATIVE.contains(words)) {
            boolean title = Character.isUpperCase(source.in(text).charAt(0));
            return title || antecedent == null ? Optional.empty() : named(antecedent, saying.lemma(), outer);
        }
        return NOBODY.contains(words) ? Optional.empty() : named(source, saying.lemma(), outer);
    }

    /** Lets somebody be taken up by the pronouns that follow. */
    public void speaks(int place, Who who) {
        floor.give(place, who);
    }

    /** Who is meant by words that are no pronoun. */
    private Optional<Who> named(Span source, String lemma, @Nullable Who outer) {
        if (organisations.isOneName(SourceWords.bare(source.in(text)))) {
            return Optional.of(sources.organisation(SourceWords.bare(source.in(text))));
        }
        var whole = sources.known(text, source, cast).or(() -> abbreviated(source));
        var parts = JointSources.parts(text, source);
        if (whole.isPresent() && (parts.size() == 1 || sources.isParty(text, source))) {
            return whole;
        }
        if (whole.isPresent() && isApposition(whole.get(), parts)) {
            return whole;
        }
        return joint(parts, lemma)
                .or(() -> whole)
                .or(() -> statement(source, lemma, outer))
                .or(() -> beside(source))
                .or(() -> takenUp.find(source, outer))
                .or(() -> sources.unknown(text, source, lemma, organisations));
    }

    /** "Educational, Scientific and Cultural Organization (UNESCO)": a parser may give only a part of a long name. */
    private Optional<Who> abbreviated(Span source) {
        var abbreviation =
                ABBREVIATION.matcher(text.substring(source.end(), Math.min(text.length(), source.end() + 14)));
        boolean proper = SourceReader.isProper(SourceWords.bare(source.in(text)));
        return proper && abbreviation.find() ? sources.party(abbreviation.group(1)) : Optional.empty();
    }

    /** "The militant group, the X Brigade, claimed …", "Ann Lee, a biologist who said": the name that a comma sets off. */
    private Optional<Who> beside(Span source) {
        if (SourceReader.isProper(SourceWords.bare(source.in(text)))) {
            return Optional.empty();
        }
        for (var appearance : cast.appearances()) {
            var name = appearance.mention().span();
            boolean before = name.end() <= source.start()
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

    private Optional<Who> joint(List<Span> parts, String lemma) {
        if (parts.size() == 1 || shareANoun(parts)) {
            return Optional.empty();
        }
        var first = part(parts.getFirst(), null, lemma, areWholeNames(parts));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var others = new ArrayList<Claimant>();
        for (var part : parts.subList(1, parts.size())) {
            var other = part(part, first.get(), lemma, areWholeNames(parts));
            if (other.isEmpty()) {
                return Optional.empty();
            }
            if (!other.get().claimant().equals(first.get().claimant())) {
                others.add(other.get().claimant());
            }
        }
        return Optional.of(others.isEmpty() ? first.get() : first.get().with(others));
    }

    /** "Ann Lee, head of the harbour and the docks". */
    private boolean isApposition(Who whole, List<Span> parts) {
        var between = text.substring(parts.get(0).end(), parts.get(1).start());
        return whole.kind() == Who.Kind.PERSON
                && between.startsWith(",")
                && between.strip().length() == 1
                && sources.known(text, parts.get(1), cast).isEmpty();
    }

    private boolean areWholeNames(List<Span> parts) {
        return parts.stream()
                .map(part -> SourceWords.bare(part.in(text)))
                .allMatch(name -> organisations.isWholeName(name)
                        || sources.described(name).isPresent());
    }

    private boolean shareANoun(List<Span> parts) {
        var first = parts.getFirst().in(text);
        return LENDS_ITS_NOUN.matcher(parts.getLast().in(text)).matches()
                && !first.contains("the ")
                && !first.contains("The ")
                && Character.isUpperCase(first.charAt(first.lastIndexOf(' ') + 1));
    }

    private Optional<Who> part(Span part, @Nullable Who owner, String lemma, boolean wholeName) {
        var known = sources.known(text, part, cast);
        if (known.isPresent()) {
            return known;
        }
        var words = part.in(text);
        var name = SourceWords.bare(words);
        boolean group = !name.isEmpty() && SourceReader.isPlural(SourceReader.head(name));
        boolean namedBesideKnown = owner != null && !name.isEmpty() && SourceReader.isProper(name);
        if (!group && !namedBesideKnown && !wholeName) {
            return Optional.empty();
        }
        if (owner != null && words.matches("(?i)(?:its|his|her|their)\\s+\\S+")) {
            return Optional.of(
                    Who.of(new Claimant(owner.claimant().name() + "'s " + name, null, null), Who.Kind.GROUP));
        }
        return sources.unknown(text, part, lemma, organisations);
    }

    /** "The statement said": whose statement it is, or who spoke last. */
    private Optional<Who> statement(Span source, String lemma, @Nullable Who outer) {
        var words = SourceWords.trimmed(source.in(text));
        int by = words.indexOf(" by ");
        int from = by > 0 ? by : words.indexOf(" from ");
        var paper = from > 0 ? words.substring(0, from) : "";
        if (STATEMENT.matcher(paper).matches() || PAPER.matcher(paper).matches()) {
            int start = source.start() + source.in(text).indexOf(words.substring(from)) + (by > 0 ? 4 : 6);
            return start < source.end() && Character.isLetter(text.charAt(start))
                    ? named(new Span(start, source.end()), lemma, outer)
                    : Optional.empty();
        }
        if (STATEMENT.matcher(words).matches()) {
            return floor.last();
        }
        return issuer(source, lemma, outer);
    }

    private Optional<Who> issuer(Span source, String lemma, @Nullable Who outer) {
        int lead = SourceWords.lead(source.in(text));
        var issued = ISSUED.matcher(source.in(text).substring(lead));
        if (!issued.matches()) {
            return finder(source, lead);
        }
        var owner = new Span(source.start() + lead + issued.start(1), source.start() + lead + issued.end(1));
        var words = owner.in(text).toLowerCase(Locale.ROOT);
        return switch (words) {
            case "its" -> pronouns.find("it", owner.start(), outer, false);
            case "their" -> pronouns.find("they", owner.start(), outer, false);
            case "his" -> pronouns.find("he", owner.start(), outer, false);
            case "her" -> pronouns.find("she", owner.start(), outer, false);
            default -> {
                boolean proper = SourceReader.isProper(SourceWords.bare(owner.in(text)));
                boolean owns = text.startsWith("'s", owner.end()) || text.startsWith("’s", owner.end());
                yield proper || owns || SourceWords.isDefinite(words) ? named(owner, lemma, outer) : Optional.empty();
            }
        };
    }

    /** "River Institute data showed": the institute's, but "US data" may be anybody's in that country. */
    private Optional<Who> finder(Span source, int lead) {
        var found = FOUND.matcher(SourceWords.bare(source.in(text).substring(lead)));
        if (!found.matches() || !SourceReader.isProper(found.group(1))) {
            return Optional.empty();
        }
        var owner = found.group(1);
        return sources.party(owner)
                .or(() -> Optional.of(owner).filter(organisations::isWholeName).map(sources::organisation))
                .filter(who -> who.kind() != Who.Kind.STATE);
    }
}
