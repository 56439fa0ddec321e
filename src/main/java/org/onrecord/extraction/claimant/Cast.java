package org.onrecord.extraction.claimant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Paragraph;
import org.onrecord.name.Incumbents;
import org.onrecord.name.Role;
import org.onrecord.name.Roles;

/** The persons of one article. Who is named in full in one place is known by the last name in all others. */
public final class Cast {

    /** A place that names a person of the cast. */
    public record Appearance(PersonMention mention, Person person) {}

    private static final Pattern OF = Pattern.compile(" of ");

    private final Roles roles;
    private final List<Appearance> appearances;
    private final SpellingsOfNames spellings;
    private final Predicate<Person> outOfOffice;

    private Cast(Roles roles, List<Appearance> appearances, SpellingsOfNames spellings, Predicate<Person> outOfOffice) {
        this.roles = roles;
        this.spellings = spellings;
        this.appearances = List.copyOf(appearances);
        this.outOfOffice = outOfOffice;
    }

    /** Reads who is in an article. */
    public static Cast of(List<Paragraph> paragraphs, String text, PersonFinder finder, Roles roles) {
        var mentions = new ArrayList<PersonMention>();
        for (var paragraph : paragraphs) {
            for (var sentence : paragraph.sentences()) {
                var found = finder.find(text, sentence);
                // A headline capitalises everything, so what looks like a name there proves nothing.
                boolean headline = paragraph.passage().kind() == Passage.Kind.TITLE;
                found.stream().filter(mention -> !headline || mention.certain()).forEach(mentions::add);
            }
        }
        var spellings = new SpellingsOfNames();
        var groups = new ArrayList<List<PersonMention>>();
        mentions.stream()
                .sorted(Comparator.comparingInt((PersonMention mention) -> -SpellingsOfNames.words(mention.name())))
                .forEach(mention -> group(groups, mention, spellings).ifPresent(group -> group.add(mention)));
        var appearances = new ArrayList<Appearance>();
        for (var group : groups) {
            group.sort(Comparator.comparing(PersonMention::span));
            var person = person(group, roles);
            group.forEach(mention -> appearances.add(new Appearance(mention, person)));
        }
        appearances.sort(Comparator.comparing(appearance -> appearance.mention().span()));
        return new Cast(roles, appearances, spellings, nobody -> false);
    }

    /**
     * This cast on the day of its article: "the president" is none of another time, and "Prime Minister" that of the state
     * of which somebody was it then.
     *
     * @param day {@code null} when not known
     */
    public Cast on(@Nullable LocalDate day, Incumbents incumbents) {
        var known = changed(person -> stateless(person)
                .flatMap(role -> incumbents.represented(person.name(), role, day))
                .map(person::standingFor)
                .orElse(person));
        return new Cast(
                roles,
                known.appearances,
                spellings,
                person -> person.role() != null && incumbents.isOutOfOffice(person.name(), person.role(), day));
    }

    /** The role that doesn't say for whom somebody stands. */
    private static Optional<String> stateless(Person person) {
        return person.represents() == null ? Optional.ofNullable(person.role()) : Optional.empty();
    }

    /** This cast with a role for someone who has none. */
    Cast withRole(String name, Role role) {
        return changed(person -> person.name().equals(name) ? person.with(role) : person);
    }

    Cast changed(UnaryOperator<Person> change) {
        var changed = appearances.stream()
                .map(appearance -> new Appearance(appearance.mention(), change.apply(appearance.person())))
                .toList();
        return new Cast(roles, changed, spellings, outOfOffice);
    }

    boolean areOneOffice(Role one, Role other) {
        return roles.samePrinted(one.title(), one.of(), other.title(), other.of());
    }

    /** All places that name a person, in order of the text. */
    public List<Appearance> appearances() {
        return appearances;
    }

    /** The places inside a span. */
    public List<Appearance> in(Span span) {
        return appearances.stream()
                .filter(appearance -> span.contains(appearance.mention().span()))
                .toList();
    }

    /** Who is meant by a name, or by the last part of one: the person of that name who was named last before a place. */
    Optional<Person> named(String name, int place) {
        var sharing = appearances.stream()
                .filter(appearance -> spellings.share(appearance.person().name(), name))
                .toList();
        return sharing.isEmpty() ? called(name, place) : latest(printed(sharing, name), place);
    }

    /** The places that have just this name, if any: whom else a last name may mean was told when the cast was read. */
    private static List<Appearance> printed(List<Appearance> sharing, String name) {
        var same = sharing.stream()
                .filter(appearance -> appearance.mention().name().equals(name))
                .toList();
        return same.isEmpty() ? sharing : same;
    }

    /** The one person who is named in full with this last name. */
    Optional<Person> withLastName(String name) {
        var found = appearances.stream()
                .map(Appearance::person)
                .filter(person -> person.certain() && person.name().endsWith(" " + name))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The one person whose role is a noun or ends with it: the "father" of an article that names one. */
    Optional<Person> onlyOneWithRole(String noun) {
        var found = appearances.stream()
                .map(Appearance::person)
                .filter(person -> person.role() != null && (" " + OF.split(person.role(), 2)[0]).endsWith(" " + noun))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Who is meant by initials: the person with these who is named first. */
    Optional<Person> withInitials(String initials) {
        return appearances.stream()
                .map(Appearance::person)
                .filter(person ->
                        person.name().contains(" ") && initials(person.name()).equals(initials))
                .findFirst();
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (var part : name.split("[\\s-]+", -1)) {
            initials.append(part.isEmpty() ? "" : part.substring(0, 1));
        }
        return initials.toString();
    }

    /** By the family name that stands first, or by the first name where only one person has it: "Xi", "Abiy". */
    private Optional<Person> called(String name, int place) {
        var called = appearances.stream()
                .filter(appearance -> spellings.calls(
                        appearance.person().name(), name, appearance.person().certain()))
                .toList();
        boolean one = called.stream().map(Appearance::person).distinct().count() == 1;
        return one ? latest(called, place) : Optional.empty();
    }

    /** Who holds an office: the person named last before a place, or else the first one after it. */
    Optional<Person> holder(Role role, int place) {
        var holders = appearances.stream()
                .filter(appearance -> holds(appearance.person(), role))
                .toList();
        var inOffice = holders.stream()
                .filter(appearance -> !outOfOffice.test(appearance.person()))
                .toList();
        return latest(inOffice.isEmpty() ? holders : inOffice, place);
    }

    private boolean holds(Person person, Role role) {
        return person.role() != null && roles.callsPrinted(role.title(), role.of(), person.role(), person.represents());
    }

    private static Optional<Person> latest(List<Appearance> found, int place) {
        return found.stream()
                .filter(appearance -> appearance.mention().span().start() <= place)
                .reduce((earlier, later) -> later)
                .or(() -> found.stream().findFirst())
                .map(Appearance::person);
    }

    /** The mentions of the same person; a single word that nothing says to be a person's name is only taken up. */
    private static Optional<List<PersonMention>> group(
            List<List<PersonMention>> groups, PersonMention mention, SpellingsOfNames spellings) {
        var sharing = groups.stream()
                .filter(group -> spellings.share(group.getFirst().name(), mention.name()))
                .max(Comparator.<List<PersonMention>>comparingInt(List::size).thenComparing(group -> -first(group)));
        if (sharing.isPresent()) {
            return sharing; // of a couple, the one whom the article tells most of
        }
        var called = groups.stream()
                .filter(group -> spellings.calls(
                        group.getFirst().name(), mention.name(), group.stream().anyMatch(PersonMention::certain)))
                .toList();
        if (called.size() == 1 && SpellingsOfNames.words(mention.name()) == 1) {
            return Optional.of(called.getFirst());
        }
        if (!mention.certain() && SpellingsOfNames.words(mention.name()) == 1) {
            return Optional.empty();
        }
        var group = new ArrayList<PersonMention>();
        groups.add(group);
        return Optional.of(group);
    }

    private static int first(List<PersonMention> group) {
        return group.stream().mapToInt(mention -> mention.span().start()).min().orElse(0);
    }

    private static Person person(List<PersonMention> group, Roles roles) {
        var fullest = group.stream()
                .max(Comparator.comparingInt((PersonMention mention) -> SpellingsOfNames.words(mention.name()))
                        .thenComparing(mention -> -mention.span().start()))
                .orElseThrow();
        var role = RoleChoice.of(group.stream()
                .map(PersonMention::role)
                .filter(Objects::nonNull)
                .filter(roles::isTelling)
                .toList());
        var belongsTo = group.stream()
                .map(PersonMention::belongsTo)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        var gender = group.stream()
                .map(PersonMention::gender)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        return new Person(
                fullest.name(),
                role == null ? null : role.title(),
                role == null || (role.of() == null && !roles.isOfOne(role.title())) ? belongsTo : bodyOf(role, group),
                gender,
                group.stream().anyMatch(PersonMention::certain));
    }

    /** "President Ann Lee of the River Council" is the council's, wherever else she may belong. */
    private static @Nullable String bodyOf(Role role, List<PersonMention> group) {
        return role.of() != null
                ? role.of()
                : group.stream()
                        .filter(mention -> role.equals(mention.role()))
                        .map(PersonMention::belongsTo)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
