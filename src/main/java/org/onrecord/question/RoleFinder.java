package org.onrecord.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.Mention;
import org.onrecord.name.Party;
import org.onrecord.name.Role;
import org.onrecord.name.Roles;
import org.onrecord.question.WhoFinder.Match;

/**
 * Finds who is named by what they are.
 *
 * <pre>
 * role := [ NAME ["'s"] ] word* PERSON-NOUN ["general"] [ ("of" | "for" | "to" | …) word* ]
 * </pre>
 *
 * <p>An office of a state is looked up as such, so that "top diplomat" finds the foreign minister; everything else by
 * its words, see {@link DescriptionFinder}.
 */
final class RoleFinder {

    private static final int LONGEST_ROLE = 5;
    private static final int MOST_OF_NAME = 3;

    private static final Set<String> BUSINESS = Set.of(
            "affairs", "operations", "relations", "services", "systems", "programs", "programmes", "projects", "plans");

    private final Roles roles;
    private final PeopleNouns people;
    private final DescriptionFinder descriptions;
    private final TopicReader topics;
    private final SayingWords sayings;
    private final Homes homes;

    RoleFinder(Roles roles, PeopleNouns people, TopicReader topics, SayingWords sayings, Homes homes) {
        this.roles = roles;
        this.people = people;
        this.descriptions = new DescriptionFinder(people, topics, sayings);
        this.topics = topics;
        this.sayings = sayings;
        this.homes = homes;
    }

    /** Somebody in a role that begins here, and maybe with a name; {@code null} when none does. */
    @Nullable Match find(List<Piece> words, int at, @Nullable Mention mention, Map<Integer, Mention> mentions, SpeakerBook book) {
        int afterName = mention == null ? at : WhoFinder.endOf(words, at, mention);
        boolean which = at > 0 && words.get(at - 1).is(GrammarWords.WHICH);
        var kind = PeopleNouns.singular(words.get(at).lower());
        if (which && KindsOfPeople.isKind(kind)) {
            var people = book.roles().ofKind(kind);
            return people.isEmpty() ? null : new Match(at + 1, List.of(Who.described(kind, people)), Piece.Kind.ROLE);
        }
        boolean leader = GrammarWords.LEADER.has(words.get(at).lower())
                && at + 1 < words.size()
                && words.get(at + 1).is("of");
        if (which || (topics.isFunction(words.get(at).lower()) && mention == null && !leader)) {
            return null;
        }
        int from = afterName
                + (mention != null
                                && afterName < words.size()
                                && words.get(afterName).is("'s")
                        ? 1
                        : 0);
        boolean anyone = at > 0 && words.get(at - 1).is("any", "some", "another", "other");
        int head = anyone ? -1 : head(words, from, mentions);
        if (mention != null
                && isItself(mention.party())
                && head == from
                && words.get(head).is("leader")) {
            return new Match(head + 1, List.of(WhoFinder.party(mention)), Piece.Kind.PARTY);
        }
        var ofBody = head < 0 ? null : leader(words, head, mentions, book);
        if (ofBody != null) {
            return ofBody;
        }
        var office = head < 0 ? null : office(words, at, from, withObject(words, head + 1, mentions), mentions, book);
        if (office != null && mention != null && isKnown(office)) {
            return office;
        }
        var described = withoutOthers(descriptions.find(words, at, book), words, at, mentions, book);
        if (described != null
                && (office == null
                        || !isKnown(office)
                        || isWider(described, office)
                        || isOfOne(words, at, described, office))) {
            return described;
        }
        if (office == null || isKnown(office)) {
            return office;
        }
        if (hasVerb(words, from, office.end())) {
            return null;
        }
        var home = atHome(words, at, from, office, mention, book);
        boolean leadsBody = mention != null
                && mention.party().kind() != Party.Kind.STATE
                && GrammarWords.LEADER.has(words.get(head).lower());
        boolean leads = leader || leadsBody;
        return isKnown(home) || leads || !isOfNobody(words, from, head, book) ? home : null;
    }

    /** "The king of Norway" is no other king, though only another is on record. */
    private @Nullable Match withoutOthers(
            @Nullable Match described, List<Piece> words, int at, Map<Integer, Mention> mentions, SpeakerBook book) {
        if (described == null || described.whos().getFirst().names().size() > 1) {
            return described;
        }
        int end = withObject(words, described.end(), mentions);
        var of = end == described.end()
                ? null
                : words.subList(described.end(), end).stream()
                        .map(word -> mentions.get(word.start()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        boolean ofAnother = of != null
                && isItself(of.party())
                && roles.isOfOne(WhoFinder.text(words, at, described.end()))
                && !book.roles().isOf(described.whos().getFirst().name(), List.of(WhoFinder.party(of)));
        return ofAnother
                ? new Match(end, List.of(Who.described(WhoFinder.text(words, at, end), Set.of())), Piece.Kind.ROLE)
                : described;
    }

    /** "Germany gives air defence" is no role of anybody in Germany. */
    private boolean hasVerb(List<Piece> words, int from, int to) {
        return words.subList(from, to).stream()
                .map(Piece::lower)
                .anyMatch(word -> word.endsWith("s")
                        && topics.isLoose(word)
                        && !people.isPeople(word)
                        && !BUSINESS.contains(word));
    }

    /** "The head of the World Health Organization" is whoever leads it, whatever the office is called there. */
    private static @Nullable Match leader(
            List<Piece> words, int head, Map<Integer, Mention> mentions, SpeakerBook book) {
        int end = withObject(words, head + 1, mentions);
        int start = head + 1;
        while (start < end && words.get(start).is("of", "for", "to", "the")) {
            start++;
        }
        var body = start < end ? mentions.get(words.get(start).start()) : null;
        if (body != null && isItself(body.party()) && words.get(head).is("leader", "leaders")) {
            return new Match(end, List.of(WhoFinder.party(body)), Piece.Kind.PARTY);
        }
        if (body == null
                || isItself(body.party())
                || !GrammarWords.LEADER.has(words.get(head).lower())) {
            return null;
        }
        var whos = book.people().of(book.roles().leading(body.party().name()));
        return whos.isEmpty() ? null : new Match(end, whos, Piece.Kind.ROLE);
    }

    /** Whether the words after the state's name alone find somebody, of whom no claim tells whose they are. */
    private boolean isOfNobody(List<Piece> words, int from, int head, SpeakerBook book) {
        var title = WhoFinder.text(words, from, head + 1);
        var role = roles.findLoosely(title).orElse(null);
        return roles.isGroupNoun(words.get(head).lower())
                ? !book.roles().described(words.get(head).lower()).isEmpty()
                : !book.roles()
                        .inRoleForNobody(role == null ? title : role.title())
                        .isEmpty();
    }

    private static boolean isAfterState(List<Piece> words, int at, Map<Integer, Mention> mentions) {
        var before = at == 0 ? null : mentions.get(words.get(at - 1).start());
        return before != null && isItself(before.party());
    }

    /** The director of an agency of a state does not lead the state. */
    private static boolean isItself(Party party) {
        return party.name().equals(party.represents());
    }

    private static boolean isKnown(Match match) {
        return match.whos().getFirst().known();
    }

    private static boolean isWider(Match described, Match office) {
        if (described.end() != office.end() || office.whos().size() > 1) {
            return described.end() > office.end();
        }
        return described
                .whos()
                .getFirst()
                .names()
                .containsAll(office.whos().getFirst().names());
    }

    /** "The Santiago mayor" is the one of Santiago, not any mayor. */
    private boolean isOfOne(List<Piece> words, int at, Match described, Match office) {
        var title = roles.findLoosely(WhoFinder.text(words, at, office.end()))
                .map(Role::title)
                .orElse("");
        return described.end() == office.end()
                && isKnown(described)
                && !title.isEmpty()
                && title.split(" ").length < office.end() - at;
    }

    /** Whoever has the office in articles about the state, though no claim tells whose minister it is. */
    private Match atHome(
            List<Piece> words, int at, int from, Match office, @Nullable Mention mention, SpeakerBook book) {
        var title = WhoFinder.text(words, from, office.end());
        var role = roles.findLoosely(office.whos().getFirst().name()).orElse(null);
        if (mention == null || !isItself(mention.party())) {
            return office;
        }
        var of = mention.party().name();
        var people = book.roles().inRoleForNobody(role == null ? title : role.title());
        var home = book.people()
                .of(homes.ofThoseFrom(people, Set.copyOf(List.of(words.get(at).text(), of))));
        return home.isEmpty() ? office : new Match(office.end(), home, Piece.Kind.ROLE);
    }

    /** A state or body, with a noun for those who speak for it: "Peruvian officials". */
    Match party(List<Piece> words, int at, int end, Mention mention) {
        var whos = List.of(WhoFinder.party(mention));
        if (end < words.size() && isPartyItself(words.get(end).lower(), mention.party())) {
            return new Match(end + 1, whos, Piece.Kind.PARTY);
        }
        boolean adjective = mention.form() == Mention.Form.DEMONYM && end == at + 1;
        return new Match(end, whos, adjective ? Piece.Kind.ADJECTIVE : Piece.Kind.PARTY);
    }

    /** "Peruvian officials" speak for Peru, Peruvian miners and courts do not. */
    private boolean isPartyItself(String noun, Party party) {
        boolean speaks = !isItself(party) || party.kind() != Party.Kind.STATE || GrammarWords.FOR_STATE.has(noun);
        return (roles.isGroupNoun(noun) && speaks) || GrammarWords.SOMEBODY_OF.has(noun);
    }

    private @Nullable Match office(
            List<Piece> words, int at, int from, int to, Map<Integer, Mention> mentions, SpeakerBook book) {
        var mention = mentions.get(words.get(at).start());
        var phrase = WhoFinder.text(words, at, to);
        var role = roles.findLoosely(phrase).orElse(null);
        if (role != null && mention == null && isOfAnother(words, at, to, role, book)) {
            return null;
        }
        var title = role == null ? WhoFinder.text(words, from, to) : role.title();
        var of = mention != null ? mention.party().represents() : role == null ? null : role.of();
        if (mention != null && roles.isGroupNoun(words.get(to - 1).lower()) && to == from + 1) {
            return isPartyItself(words.get(to - 1).lower(), mention.party())
                    ? new Match(to, List.of(WhoFinder.party(mention)), Piece.Kind.PARTY)
                    : null;
        }
        var whos = ofOffice(words, at, to, title, of, mentions, book);
        if (!whos.isEmpty()) {
            return new Match(to, whos, Piece.Kind.ROLE);
        }
        return of == null ? null : new Match(to, List.of(Who.described(phrase, Set.of())), Piece.Kind.ROLE);
    }

    /** The president of a "Zorg Bank" is no other president, and "Jane Roe activist" no other activist. */
    private boolean isOfAnother(List<Piece> words, int at, int to, Role role, SpeakerBook book) {
        var title = List.of(role.title().toLowerCase(Locale.ROOT).split(" "));
        boolean isPlace = at > 0 && words.get(at - 1).is(GrammarWords.BEFORE_PLACE);
        return words.subList(at, to).stream()
                .map(Piece::lower)
                .filter(word -> !title.contains(word) && !roles.isRoleModifier(word) && !topics.isLoose(word))
                .anyMatch(word -> TopicReader.isKindOfBody(word)
                        || !book.names().lastNamed(word).isEmpty()
                        || (!isPlace && !book.names().named(word).isEmpty()));
    }

    private static List<Who> ofOffice(
            List<Piece> words,
            int at,
            int to,
            String title,
            @Nullable String of,
            Map<Integer, Mention> mentions,
            SpeakerBook book) {
        var mention = mentions.get(words.get(at).start());
        boolean leads = GrammarWords.LEADER.has(words.get(to - 1).lower());
        if (mention != null && !isItself(mention.party()) && leads) {
            return book.people().of(book.roles().leading(mention.party().name()));
        }
        return of == null && isAfterState(words, at, mentions)
                ? book.people().of(book.roles().inRoleForNobody(title))
                : book.roles().inRole(title, of);
    }

    /** The last noun for people of those that stand together: "human rights league". */
    private int head(List<Piece> words, int from, Map<Integer, Mention> mentions) {
        int head = -1;
        for (int i = from; i < Math.min(words.size(), from + LONGEST_ROLE); i++) {
            var word = words.get(i).lower();
            boolean named = people.isPeople(word);
            boolean modifies = i + 1 < words.size()
                    && (word.endsWith("ing") ? people.isPeople(words.get(i + 1).lower()) : isBeforePerson(words, i));
            if (sayings.verb(words, i).isPresent() && !modifies) {
                return head;
            }
            boolean ends = sayings.noun(words, i).isPresent()
                    || topics.isFunction(word)
                    || (i > from && mentions.containsKey(words.get(i).start()));
            if (ends && !named) {
                return head;
            }
            head = named ? i : head;
        }
        return head;
    }

    /** "What did voice actor Roe say": of two verbs of saying the last one is the verb. */
    private boolean isBeforePerson(List<Piece> words, int at) {
        var word = words.get(at).lower();
        return Inflections.lemmas(word).contains(word)
                && !topics.isFunction(word)
                && people.isPerson(words.get(at + 1).lower())
                && words.subList(at + 2, words.size()).stream()
                        .limit(MOST_OF_NAME + 1L)
                        .anyMatch(next -> sayings.verb(List.of(next), 0).isPresent());
    }

    /** Where a role ends, with "general" and whom it is for: "ambassador to the UN". */
    private static int withObject(List<Piece> words, int head, Map<Integer, Mention> mentions) {
        int end = head < words.size() && words.get(head).is("general") ? head + 1 : head;
        int at = end;
        if (at < words.size() && words.get(at).is("of", "for", "to")) {
            at++;
            if (at < words.size() && words.get(at - 1).is("of") && words.get(at).is("state")) {
                return at + 1;
            }
            at += at < words.size() && words.get(at).is("the") ? 1 : 0;
            var object = at < words.size() ? mentions.get(words.get(at).start()) : null;
            return object == null ? end : WhoFinder.endOf(words, at, object);
        }
        return end;
    }
}
