package org.onrecord.extraction.claimant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.claim.Claimant;
import org.onrecord.name.Roles;

/** Tells whom one article means by "the minister", "the ministry", "the company": the last one who can be called that. */
final class TakenUp {

    /** The nouns by which an article takes up somebody whom it named before, whatever the name. */
    private static final Set<String> BODY = Set.of(
            "company",
            "agency",
            "group",
            "organisation",
            "organization",
            "firm",
            "party",
            "body",
            "movement",
            "office",
            "institution");

    private static final Set<String> BUSINESS = Set.of("company", "firm");
    private static final Pattern NO_BUSINESS = Pattern.compile(
            "\\b(?:Department|Ministry|Board|Agency|Police|Court|Council|University|Commission|Committee|Office|Bureau|Administration"
                    + "|Authority|Senate|House|Parliament|Congress|Government|Army|Navy|Force|Institute|Association|Federation|Party|School"
                    + "|College|Church|Hospital|Museum|Society|Foundation|Survey|Secretariat|Nations|Organi[sz]ation)\\b");

    private static final Set<String> PRESS =
            Set.of("newspaper", "agency", "paper", "network", "broadcaster", "outlet", "magazine", "channel");
    private static final Set<String> OF_PLACES = Set.of(
            "hospital", "school", "court", "university", "museum", "prison", "airport", "council", "zoo", "library");
    private static final Set<String> STATE = Set.of("country", "government", "nation", "kingdom", "republic");
    /** Nouns any of which can take up those whom another called. */
    private static final List<Set<String>> GROUPS = List.of(
            Set.of("officials", "authorities", "police", "investigators"),
            Set.of("officials", "sources", "people", "employees", "diplomats", "aides", "insiders", "advisers"),
            Set.of(
                    "researchers",
                    "scientists",
                    "team",
                    "authors",
                    "experts",
                    "biologists",
                    "astronomers",
                    "physicists"));

    private static final Pattern AGE = Pattern.compile("(\\d{1,3})-year-old");

    /** "The three-judge court", "the nine-member board". */
    private static final Pattern MEASURED = Pattern.compile(
            "^(?:\\d+|\\p{L}+)-(?:judge|justice|member|nation|person|man|woman|strong|country|state|seat|party) |^(?:unanimous|divided|full|whole) ");

    private final String text;
    private final Cast cast;
    private final SourceReader sources;
    private final Organisations organisations;
    private final Floor floor;

    TakenUp(String text, Cast cast, SourceReader sources, Organisations organisations, Floor floor) {
        this.text = text;
        this.cast = cast;
        this.sources = sources;
        this.organisations = organisations;
        this.floor = floor;
    }

    /** @param outer who says that in which the words stand: "the company" in a director's words is the director's own */
    Optional<Who> find(Span source, @Nullable Who outer) {
        var words = SourceWords.trimmed(source.in(text));
        var noun = MEASURED.matcher(SourceWords.bare(words).toLowerCase(Locale.ROOT))
                .replaceFirst("");
        var age = AGE.matcher(noun);
        if (SourceWords.isDefinite(words) && age.matches()) {
            return aged(age.group(1), source.start());
        }
        if (!SourceWords.isDefinite(words) || noun.contains(" ") || !sources.canSpeak(noun)) {
            return Optional.empty();
        }
        return ofTheirs(noun, outer)
                .or(() -> floor.lastTurn(who -> isCalled(who, noun))
                        .filter(turn ->
                                !BODY.contains(noun) || isNamed(turn.who()) || isNearest(turn, noun, source.start()))
                        .map(Floor.Turn::who))
                .or(() -> sources.isPersonNoun(noun) ? holderOf(noun, source.start()) : Optional.empty())
                .or(() -> body(noun, source.start()))
                .or(() -> floor.last(who -> who.kind() == Who.Kind.GROUP
                        ? areKin(who, noun)
                        : nouns(who.kind()).contains(noun) && !isOfOtherKind(who, noun)));
    }

    private static boolean isNamed(Who who) {
        return Character.isUpperCase(who.claimant().name().charAt(0));
    }

    /** "The party" is hardly the "opposition party" of before, when a party has been named since. */
    private boolean isNearest(Floor.Turn turn, String noun, int place) {
        return floor.last().filter(turn.who()::equals).isPresent()
                && !organisations.isCalledBetween(noun, turn.place(), place);
    }

    private static boolean areKin(Who group, String noun) {
        var head = SourceNouns.head(group.claimant().name());
        return GROUPS.stream().anyMatch(kin -> kin.contains(noun) && kin.contains(head));
    }

    /** A ministry is no "company", nor is a university. */
    private static boolean isOfOtherKind(Who who, String noun) {
        return BUSINESS.contains(noun)
                && NO_BUSINESS.matcher(who.claimant().name()).find();
    }

    /** "The 47-year-old": whoever is told to be 47, or else the person who spoke last. */
    private Optional<Who> aged(String years, int place) {
        return cast.appearances().stream()
                .filter(appearance -> appearance.mention().span().end() < place)
                .filter(appearance -> isTold(years, appearance.mention()))
                .map(Cast.Appearance::person)
                .reduce((earlier, later) -> later)
                .map(Who::person)
                .or(() -> floor.last(who -> who.kind() == Who.Kind.PERSON));
    }

    private boolean isTold(String years, PersonMention mention) {
        var behind = text.substring(
                mention.span().end(), Math.min(text.length(), mention.span().end() + years.length() + 12));
        var before = text.substring(
                Math.max(0, mention.whole().start() - 14), mention.whole().start());
        return behind.matches("(?s),? \\(?(?:aged |age )?" + years + "\\b.*") || before.contains(years + "-year-old");
    }

    private Optional<Who> ofTheirs(String noun, @Nullable Who outer) {
        if (outer == null || !BODY.contains(noun)) {
            return Optional.empty();
        }
        var body = outer.claimant().represents();
        return body == null || outer.kind() != Who.Kind.PERSON
                ? Optional.empty()
                : Optional.of(sources.organisation(organisations.fullest(body)))
                        .filter(who -> who.kind() == Who.Kind.BODY);
    }

    private Optional<Who> body(String noun, int place) {
        if (sources.isPersonNoun(noun) || sources.isDocument(noun) || STATE.contains(noun)) {
            return Optional.empty();
        }
        var body = organisations
                .called(noun, place)
                .filter(name -> cast.named(name, place).filter(Person::certain).isEmpty());
        return sources.isPersonNoun(Roles.singular(noun))
                ? body.filter(sources::namesOrganisation).map(name -> of(noun, name))
                : body.flatMap(name -> ofPlace(name, noun)).map(sources::organisation);
    }

    /** "Harbourville hospital" for "the hospital"; nobody for that of "a hospital in Harbourville". */
    private Optional<String> ofPlace(String name, String noun) {
        if (!OF_PLACES.contains(noun) || hasWord(name, noun)) {
            return Optional.of(name);
        }
        var whole = name + " " + noun;
        return text.contains(whole) ? Optional.of(whole) : Optional.empty();
    }

    /** "The engineers" behind "engineers at the River Institute". */
    private Who of(String persons, String body) {
        var represents = sources.organisation(body).claimant().represents();
        return Who.of(new Claimant(persons, null, represents), Who.Kind.GROUP);
    }

    /** "The police" are not the head of the police. */
    private boolean isCalled(Who who, String noun) {
        var role = who.claimant().role();
        if (who.kind() == Who.Kind.PERSON && !sources.isPersonNoun(noun)) {
            return false;
        }
        var name = who.claimant().name();
        boolean named = isNamed(who) || SourceNouns.head(name).equals(noun);
        return (role != null && hasWord(role, noun)) || (named && hasWord(name, noun));
    }

    private Optional<Who> holderOf(String noun, int place) {
        return cast.appearances().stream()
                .filter(appearance -> appearance.mention().span().end() <= place)
                .map(Cast.Appearance::person)
                .filter(person -> person.role() != null && hasWord(person.role(), noun))
                .reduce((earlier, later) -> later)
                .map(Who::person);
    }

    private static boolean hasWord(String words, String noun) {
        return BodyNouns.hasWord(words.toLowerCase(Locale.ROOT), noun);
    }

    private static Set<String> nouns(Who.Kind kind) {
        return switch (kind) {
            case BODY -> BODY;
            case PRESS -> PRESS;
            case STATE -> STATE;
            case PERSON, PAPER, GROUP -> Set.of();
        };
    }
}
