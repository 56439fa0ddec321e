package org.onrecord.extraction.claimant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** In characters, about three paragraphs. */
    private static final int FARTHEST = 1_200;

    /** In characters, two or three sentences. */
    private static final int NEAR = 450;

    /** In characters, about a paragraph. */
    private static final int AROUND = 600;

    private final String text;
    private final Cast cast;
    private final SourceReader sources;
    private final Organisations organisations;
    private final Floor floor;
    private final Actors actors;
    private final ToldOf about;
    private final Cataphora cataphora;
    private final Function<Span, Optional<Who>> named;

    /** @param named tells who is meant by words that are no pronoun */
    Pronouns(
            String text,
            Cast cast,
            SourceReader sources,
            Organisations organisations,
            Floor floor,
            Actors actors,
            Function<Span, Optional<Who>> named) {
        this.text = text;
        this.cast = cast;
        this.sources = sources;
        this.organisations = organisations;
        this.floor = floor;
        this.actors = actors;
        about = new ToldOf(text, cast);
        cataphora = new Cataphora(text, cast);
        this.named = named;
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
        return pronoun.equals("it") ? standsFor(outer).or(() -> body(place)) : several(place);
    }

    /** "The minister said it was ready": what somebody in office means is most often the state or body. */
    private Optional<Who> standsFor(@Nullable Who outer) {
        var body = outer == null ? null : outer.claimant().represents();
        return body == null ? Optional.empty() : sources.party(body).or(() -> Optional.of(sources.organisation(body)));
    }

    /** "They": who spoke last of those who are several, unless others did something since. */
    private Optional<Who> several(int place) {
        var spoke = near(
                        place,
                        who -> who.kind() == Who.Kind.GROUP || !who.others().isEmpty())
                .or(() -> near(place, who -> who.kind() != Who.Kind.PERSON && who.kind() != Who.Kind.PAPER));
        int since = Math.max(spoke.map(turn -> turn.place() + 1).orElse(0), place - NEAR);
        return actors.between(since, place).stream()
                .map(actor -> named.apply(actor.words()).filter(who -> canBeSeveral(who, actor)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> spoke.map(Floor.Turn::who));
    }

    private static boolean canBeSeveral(Who who, Actors.Actor actor) {
        return switch (who.kind()) {
            case GROUP -> true;
            case PERSON -> !who.others().isEmpty();
            case BODY, STATE, PRESS -> actor.plural() || who.kind() == Who.Kind.BODY;
            case PAPER -> false;
        };
    }

    static boolean isRelative(String words) {
        return OWNED.matcher(words).matches();
    }

    /** "Her family": whoever is somebody's is named with that person's name. */
    Optional<Who> relative(Span source, @Nullable Who outer) {
        var words = OWNED.matcher(source.in(text));
        if (!words.matches()) {
            return Optional.empty();
        }
        var pronoun = words.group(1).toLowerCase(Locale.ROOT);
        var kin = cast.onlyOneWithRole(words.group(2));
        if (kin.isPresent()) {
            return kin.map(Who::person);
        }
        return cataphora
                .ofSource(source, gender(pronoun))
                .or(() -> singular(pronoun, source.start(), outer))
                .map(owner -> sources.relative(owner, words.group(2)));
    }

    /** Whoever spoke last, if not too far before: "they" is soon somebody else. */
    private Optional<Floor.Turn> near(int place, Predicate<Who> asked) {
        return floor.lastTurn(asked).filter(turn -> place - turn.place() <= FARTHEST);
    }

    private Optional<Who> body(int place) {
        var spoke = near(place, who -> who.kind() != Who.Kind.PERSON && who.kind() != Who.Kind.GROUP);
        int since = floor.lastTurn(who -> who.kind() != Who.Kind.PERSON && who.kind() != Who.Kind.GROUP)
                .map(Floor.Turn::place)
                .orElse(0);
        return organisations
                .subjectBetween(Math.max(since, place - FARTHEST), place)
                .map(this::bodyAt)
                .or(() -> spoke.map(Floor.Turn::who));
    }

    private Who bodyAt(Span name) {
        return named.apply(name)
                .filter(who -> who.kind() != Who.Kind.PERSON
                        && Character.isUpperCase(who.claimant().name().charAt(0)))
                .orElseGet(() -> sources.organisation(organisations.fullest(name.in(text))));
    }

    private Optional<Who> singular(String pronoun, int place, @Nullable Who outer) {
        var gender = gender(pronoun);
        var known = about.find(place, gender).or(() -> cataphora.ofClause(place, gender));
        if (known.isPresent()) {
            return known;
        }
        return takenUp(place, gender, outer)
                .map(who -> who.equals(outer) || (isSure(who, place) && !isOutdone(who, place, gender))
                        ? who
                        : calledSo(place, gender, who));
    }

    /** Whether nobody else is meant, as far as the gender tells it: it is known, or the name stands right before. */
    private boolean isSure(Who who, int place) {
        var named = cast.appearances().stream()
                .filter(appearance ->
                        appearance.person().name().equals(who.claimant().name()))
                .map(appearance -> appearance.mention().span())
                .toList();
        int sentence = sentenceBefore(place);
        return who.gender() != null
                || named.isEmpty()
                || named.stream().anyMatch(span -> span.start() >= sentence && span.end() < place);
    }

    /** Whether somebody who is known to be a "she" acts in the sentence in which one is named who may be none. */
    private boolean isOutdone(Who who, int place, Gender gender) {
        int sentence = sentenceBefore(place);
        return who.gender() == null
                && actors.personsBetween(sentence, place).stream()
                        .map(Cast.Appearance::person)
                        .anyMatch(person -> person.gender() == gender);
    }

    /** Where the sentence before the one of a place begins. */
    private int sentenceBefore(int place) {
        int own = SourceWords.endOfSentenceBefore(text, place - 2);
        return SourceWords.endOfSentenceBefore(text, own - 2);
    }

    /** Of those who acted around, the last one of whom the article says "she" elsewhere; otherwise the one given. */
    private Who calledSo(int place, Gender gender, Who other) {
        return actors.personsBetween(place - FARTHEST, place).stream()
                .map(Cast.Appearance::person)
                .filter(person -> person.gender() == gender)
                .reduce((earlier, later) -> later)
                .map(Who::person)
                .orElse(other);
    }

    /** Whoever spoke or acted last. */
    private Optional<Who> takenUp(int place, Gender gender, @Nullable Who outer) {
        if (outer != null && outer.kind() == Who.Kind.PERSON && outer.mayBe(gender)) {
            return Optional.of(outer);
        }
        var spoke = floor.lastTurn(who -> who.kind() == Who.Kind.PERSON && who.mayBe(gender));
        int since = spoke.map(Floor.Turn::place).orElse(0);
        var acted = last(actors.personsBetween(since, place), gender);
        var told = last(actors.ofClausesBefore(place), gender);
        int namedLast = Stream.of(acted, told)
                .flatMap(Optional::stream)
                .mapToInt(appearance -> appearance.mention().span().start())
                .max()
                .orElse(0);
        var unnamed = unnamed(Math.max(since, namedLast), place, gender);
        if (unnamed.isPresent()) {
            return unnamed;
        }
        if (acted.isPresent()
                && told.filter(last -> isOfLaterSentence(last, acted.get())).isPresent()) {
            return told.map(last -> Who.person(last.person()));
        }
        return acted.map(last -> Who.person(last.person()))
                .or(() -> spoke.map(Floor.Turn::who))
                .or(() -> told.map(last -> Who.person(last.person())))
                .or(() -> mentionedLast(place, gender));
    }

    /** "The driver fled. He …": who does something in the sentence before, without a name. */
    private Optional<Who> unnamed(int since, int place, Gender gender) {
        int sentence = sentenceBefore(place);
        return actors.between(Math.max(since, sentence), place).stream()
                .findFirst()
                .filter(actor -> !actor.plural() && cast.in(actor.words()).isEmpty())
                .filter(actor -> sources.canBe(
                        SourceNouns.head(SourceWords.bare(actor.words().in(text))), gender))
                .flatMap(actor -> named.apply(actor.words()))
                .filter(who -> who.kind() == Who.Kind.PERSON && who.others().isEmpty() && who.mayBe(gender));
    }

    /** Whether a sentence in which nobody acts but in a clause has come since: "the post revealed that Reed had left". */
    private boolean isOfLaterSentence(Cast.Appearance told, Cast.Appearance acted) {
        var between = text.substring(
                acted.mention().span().end(),
                Math.max(acted.mention().span().end(), told.mention().span().start()));
        return between.contains(". ") || between.contains("\n");
    }

    /**
     * Whom somebody means by "he" in their own words: not themselves, but the only other one of whom the text around
     * tells. Of several, it may be any.
     */
    private Optional<Who> somebodyElse(String pronoun, int place, @Nullable Who outer) {
        var others = cast.appearances().stream()
                .filter(appearance -> appearance.mention().span().end() < place
                        && appearance.mention().span().start() > place - AROUND)
                .map(Cast.Appearance::person)
                .filter(person -> person.certain() && person.mayBe(gender(pronoun)))
                .filter(person ->
                        outer == null || !person.name().equals(outer.claimant().name()))
                .distinct()
                .toList();
        return others.size() == 1 ? Optional.of(Who.person(others.getFirst())) : Optional.empty();
    }

    private static Gender gender(String pronoun) {
        return pronoun.startsWith("s") || pronoun.equals("her") ? Gender.SHE : Gender.HE;
    }

    private Optional<Who> mentionedLast(int place, Gender gender) {
        var before = cast.appearances().stream()
                .filter(appearance -> appearance.mention().span().end() < place)
                .toList();
        return last(before, gender).map(last -> Who.person(last.person()));
    }

    private static Optional<Cast.Appearance> last(List<Cast.Appearance> appearances, Gender gender) {
        return appearances.stream()
                .filter(appearance ->
                        appearance.person().certain() && appearance.person().mayBe(gender))
                .reduce((earlier, later) -> later);
    }
}
