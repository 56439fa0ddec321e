package org.onrecord.extraction.claimant;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.name.Gender;

/** Tells whom the pronouns of one article mean, by who spoke and who acted before. */
final class Pronouns {

    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "our", "my", "ours");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "both");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we", "i");

    private static final Pattern OWNED = Pattern.compile(
            "(?i)(his|her) ((?:[\\p{Ll}-]+ ){0,2}(?:family|relatives|parents|mother|father|wife|husband|widow|widower|son|daughter"
                    + "|brother|sister|children|siblings|partner|friends?|colleagues?|publicist|agent|manager|lawyers?|attorneys?|solicitor"
                    + "|spokes(?:man|woman|person)|representatives?|doctors?|aides?|advisers?|advisors?|supporters|campaign|team|office))");

    private static final Pattern ANNOUNCING = Pattern.compile(",\\s+(?:the\\s+)?");

    /** In characters, about three paragraphs. */
    private static final int FARTHEST = 1_200;

    private final String text;
    private final Cast cast;
    private final SourceReader sources;
    private final Organisations organisations;
    private final Floor floor;

    Pronouns(String text, Cast cast, SourceReader sources, Organisations organisations, Floor floor) {
        this.text = text;
        this.cast = cast;
        this.sources = sources;
        this.organisations = organisations;
        this.floor = floor;
    }

    /** A parser may give a pronoun more than it has: "they said Sunday" is "they". */
    static String pronounOrAll(String words) {
        int space = words.indexOf(' ');
        var first = space < 0 ? words : words.substring(0, space);
        return SUBJECTS.contains(first) ? first : words;
    }

    static boolean isPronoun(String words) {
        return SINGULAR.contains(words) || FIRST.contains(words) || PLURAL.contains(words) || words.equals("it");
    }

    /**
     * Who is meant by a pronoun.
     *
     * @param outer who says that in which it stands; {@code null} when it stands in nobody's words
     * @param quoted whether it stands in that one's very words, where "he" is somebody else
     */
    Optional<Who> find(String pronoun, int place, @Nullable Who outer, boolean quoted) {
        if (SINGULAR.contains(pronoun)) {
            return quoted ? somebodyElse(pronoun, place, outer) : singular(pronoun, place, outer);
        }
        if (FIRST.contains(pronoun)) {
            return Optional.ofNullable(outer);
        }
        if (quoted) {
            return Optional.empty();
        }
        if (outer != null && outer.kind() != Who.Kind.PERSON) {
            return Optional.of(outer);
        }
        return pronoun.equals("it")
                ? body(place)
                : near(
                                place,
                                who -> who.kind() == Who.Kind.GROUP
                                        || !who.others().isEmpty())
                        .or(() -> near(place, who -> who.kind() != Who.Kind.PERSON && who.kind() != Who.Kind.PAPER));
    }

    /** "Her family": whoever is somebody's is named with that person's name. */
    Optional<Who> relative(Span source, @Nullable Who outer) {
        var words = OWNED.matcher(source.in(text));
        if (!words.matches()) {
            return Optional.empty();
        }
        var pronoun = words.group(1).toLowerCase(Locale.ROOT);
        return announced(source, gender(pronoun))
                .or(() -> singular(pronoun, source.start(), outer))
                .map(owner -> sources.relative(owner, words.group(2)));
    }

    /** "According to her agent, Ann Lee is …". */
    private Optional<Who> announced(Span source, Gender gender) {
        return cast.appearances().stream()
                .filter(appearance -> appearance.mention().whole().start() >= source.end())
                .findFirst()
                .filter(next -> ANNOUNCING
                        .matcher(text.substring(
                                source.end(), next.mention().whole().start()))
                        .matches())
                .map(Cast.Appearance::person)
                .filter(person -> person.mayBe(gender))
                .map(Who::person);
    }

    /** Whoever spoke last, if not too far before: "they" is soon somebody else. */
    private Optional<Who> near(int place, Predicate<Who> asked) {
        return floor.lastTurn(asked)
                .filter(turn -> place - turn.place() <= FARTHEST)
                .map(Floor.Turn::who);
    }

    private Optional<Who> body(int place) {
        var spoke = near(place, who -> who.kind() != Who.Kind.PERSON && who.kind() != Who.Kind.GROUP);
        int since = floor.lastTurn(who -> who.kind() != Who.Kind.PERSON && who.kind() != Who.Kind.GROUP)
                .map(Floor.Turn::place)
                .orElse(0);
        return organisations
                .subjectBetween(Math.max(since, place - FARTHEST), place)
                .map(sources::organisation)
                .or(() -> spoke);
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
}
