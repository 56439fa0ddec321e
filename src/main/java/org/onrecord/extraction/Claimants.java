package org.onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.claim.Claimant;
import org.onrecord.name.Gender;

/**
 * Tells who the sources of one article mean, in the order of its text: who a pronoun means depends on who spoke before.
 * Belongs to the reading of one article.
 */
final class Claimants {

    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");
    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "our", "my", "ours");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "both");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we", "i");
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

    /** In characters, about three paragraphs. */
    private static final int FARTHEST = 1_200;

    private final String text;
    private final Cast cast;
    private final SourceReader sources;
    private final Floor floor = new Floor();

    Claimants(String text, Cast cast, SourceReader sources) {
        this.text = text;
        this.cast = cast;
        this.sources = sources;
    }

    /**
     * Who says it; empty when the words don't tell.
     *
     * @param outer who says that in which this saying stands; {@code null} when it stands in nobody's words
     * @param quoted whether it stands in that one's very words, where "he" is somebody else
     * @param antecedent the words that a relative pronoun takes up; {@code null} when not known
     */
    Optional<Who> find(Attribution saying, @Nullable Who outer, boolean quoted, @Nullable Span antecedent) {
        var source = saying.source();
        if (source == null) {
            return saying.cue() == null ? floor.last(who -> who.kind() != Who.Kind.PRESS) : Optional.empty();
        }
        var words = pronounOrAll(SourceWords.trimmed(source.in(text)).toLowerCase(Locale.ROOT));
        if (SINGULAR.contains(words)) {
            return quoted ? somebodyElse(words, source.start(), outer) : singular(words, source.start(), outer);
        }
        if (FIRST.contains(words)) {
            return Optional.ofNullable(outer);
        }
        boolean theirs = PLURAL.contains(words) || words.equals("it");
        if (theirs && !quoted && outer != null && outer.kind() != Who.Kind.PERSON) {
            return Optional.of(outer);
        }
        if (quoted && theirs) {
            return Optional.empty();
        }
        if (PLURAL.contains(words)) {
            return near(
                            source.start(),
                            who -> who.kind() == Who.Kind.GROUP || !who.others().isEmpty())
                    .or(() -> near(source.start(), who -> who.kind() != Who.Kind.PERSON));
        }
        if (words.equals("it")) {
            return near(source.start(), who -> who.kind() != Who.Kind.PERSON && who.kind() != Who.Kind.GROUP);
        }
        if (RELATIVE.contains(words)) {
            boolean title = Character.isUpperCase(source.in(text).charAt(0));
            return title || antecedent == null ? Optional.empty() : named(antecedent, saying.lemma());
        }
        return NOBODY.contains(words) ? Optional.empty() : named(source, saying.lemma());
    }

    /** Whoever spoke last, if not too far before: "they" is soon somebody else. */
    private Optional<Who> near(int place, Predicate<Who> asked) {
        return floor.lastTurn(asked)
                .filter(turn -> place - turn.place() <= FARTHEST)
                .map(Floor.Turn::who);
    }

    /** A parser may give a pronoun more than it has: "they said Sunday" is "they". */
    private static String pronounOrAll(String words) {
        int space = words.indexOf(' ');
        var first = space < 0 ? words : words.substring(0, space);
        return SUBJECTS.contains(first) ? first : words;
    }

    /** Lets somebody be taken up by the pronouns that follow. */
    void speaks(int place, Who who) {
        floor.give(place, who);
    }

    /** Who is meant by words that are no pronoun. */
    private Optional<Who> named(Span source, String lemma) {
        var whole = sources.known(text, source, cast);
        var parts = JointSources.parts(text, source);
        if (whole.isPresent() && (parts.size() == 1 || sources.isParty(text, source))) {
            return whole;
        }
        return joint(parts, lemma)
                .or(() -> whole)
                .or(() -> statement(source, lemma))
                .or(() -> takenUp(source))
                .or(() -> sources.unknown(text, source, lemma));
    }

    private Optional<Who> singular(String pronoun, int place, @Nullable Who outer) {
        var gender = gender(pronoun);
        if (outer != null && outer.kind() == Who.Kind.PERSON && outer.mayBe(gender)) {
            return Optional.of(outer);
        }
        var spoke = floor.lastTurn(who -> who.kind() == Who.Kind.PERSON && who.mayBe(gender));
        int since = spoke.map(Floor.Turn::place).orElse(0);
        var acted = cast.appearances().stream()
                .filter(appearance -> appearance.mention().subject())
                .filter(appearance -> appearance.mention().span().start() > since
                        && appearance.mention().span().end() < place)
                .map(Cast.Appearance::person)
                .filter(person -> person.certain() && person.mayBe(gender))
                .reduce((earlier, later) -> later)
                .map(Who::person);
        return acted.or(() -> spoke.map(Floor.Turn::who)).or(() -> mentionedLast(place, gender));
    }

    /** Whom somebody means by "he" in their own words: not themselves. */
    private Optional<Who> somebodyElse(String pronoun, int place, @Nullable Who outer) {
        return cast.appearances().stream()
                .filter(appearance -> appearance.mention().span().end() < place)
                .map(Cast.Appearance::person)
                .filter(person -> person.certain() && person.mayBe(gender(pronoun)))
                .filter(person ->
                        outer == null || !person.name().equals(outer.claimant().name()))
                .reduce((earlier, later) -> later)
                .map(Who::person);
    }

    private static Gender gender(String pronoun) {
        return pronoun.startsWith("s") || pronoun.equals("her") ? Gender.SHE : Gender.HE;
    }

    private Optional<Who> mentionedLast(int place, Gender gender) {
        return cast.appearances().stream()
                .filter(appearance -> appearance.mention().span().end() < place)
                .map(Cast.Appearance::person)
                .filter(person -> person.certain() && person.mayBe(gender))
                .reduce((earlier, later) -> later)
                .map(Who::person);
    }

    private Optional<Who> joint(List<Span> parts, String lemma) {
        if (parts.size() == 1 || shareANoun(parts)) {
            return Optional.empty();
        }
        var first = part(parts.getFirst(), null, lemma);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var others = new ArrayList<Claimant>();
        for (var part : parts.subList(1, parts.size())) {
            var other = part(part, first.get(), lemma);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            if (!other.get().claimant().equals(first.get().claimant())) {
                others.add(other.get().claimant());
            }
        }
        return Optional.of(others.isEmpty() ? first.get() : first.get().with(others));
    }

    private boolean shareANoun(List<Span> parts) {
        var first = parts.getFirst().in(text);
        return LENDS_ITS_NOUN.matcher(parts.getLast().in(text)).matches()
                && !first.contains("the ")
                && !first.contains("The ")
                && Character.isUpperCase(first.charAt(first.lastIndexOf(' ') + 1));
    }

    private Optional<Who> part(Span part, @Nullable Who owner, String lemma) {
        var known = sources.known(text, part, cast);
        if (known.isPresent()) {
            return known;
        }
        var words = part.in(text);
        var name = SourceWords.bare(words);
        boolean group = !name.isEmpty() && SourceReader.head(name).endsWith("s");
        boolean namedBesideKnown = owner != null && !name.isEmpty() && SourceReader.isProper(name);
        if (!group && !namedBesideKnown) {
            return Optional.empty();
        }
        if (owner != null && words.matches("(?i)(?:its|his|her|their)\\s+\\S+")) {
            return Optional.of(
                    Who.of(new Claimant(owner.claimant().name() + "'s " + name, null, null), Who.Kind.GROUP));
        }
        return sources.unknown(text, part, lemma);
    }

    /** "The statement said": whose statement it is, or who spoke last. */
    private Optional<Who> statement(Span source, String lemma) {
        var words = SourceWords.trimmed(source.in(text));
        int by = words.indexOf(" by ");
        int from = by > 0 ? by : words.indexOf(" from ");
        var paper = from > 0 ? words.substring(0, from) : "";
        if (STATEMENT.matcher(paper).matches() || PAPER.matcher(paper).matches()) {
            int start = source.start() + source.in(text).indexOf(words.substring(from)) + (by > 0 ? 4 : 6);
            return start < source.end() ? named(new Span(start, source.end()), lemma) : Optional.empty();
        }
        return STATEMENT.matcher(words).matches() ? floor.last() : Optional.empty();
    }

    /** "The minister", "the ministry", "the company": the last one who can be called that. */
    private Optional<Who> takenUp(Span source) {
        var words = SourceWords.trimmed(source.in(text));
        if (!SourceWords.isDefinite(words)) {
            return Optional.empty();
        }
        var noun = SourceWords.bare(words).toLowerCase(Locale.ROOT);
        if (noun.contains(" ")) {
            return Optional.empty();
        }
        return floor.last(who -> isCalled(who, noun)).or(() -> holderOf(noun, source.start()));
    }

    private static boolean isCalled(Who who, String noun) {
        var role = who.claimant().role();
        return (role != null && role.toLowerCase(Locale.ROOT).contains(noun))
                || who.claimant().name().toLowerCase(Locale.ROOT).contains(noun)
                || Nouns.of(who.kind()).contains(noun);
    }

    private Optional<Who> holderOf(String noun, int place) {
        return cast.appearances().stream()
                .filter(appearance -> appearance.mention().span().end() <= place)
                .map(Cast.Appearance::person)
                .filter(person -> person.role() != null
                        && person.role().toLowerCase(Locale.ROOT).contains(noun))
                .reduce((earlier, later) -> later)
                .map(Who::person);
    }

    /** The nouns by which an article takes up somebody whom it named before. */
    private static final class Nouns {

        private static final List<String> BODY = List.of(
                "company", "agency", "group", "organisation", "organization", "firm", "party", "body", "movement");
        private static final List<String> PRESS =
                List.of("newspaper", "agency", "paper", "network", "broadcaster", "outlet", "magazine", "channel");

        static List<String> of(Who.Kind kind) {
            return switch (kind) {
                case BODY -> BODY;
                case PRESS -> PRESS;
                case STATE -> List.of("country", "government", "nation", "kingdom", "republic");
                case PERSON -> List.of();
                case GROUP -> List.of("officials", "sources", "authorities", "researchers", "scientists", "police");
            };
        }
    }
}
