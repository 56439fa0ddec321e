package org.onrecord.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.Mention;
import org.onrecord.name.Names;
import org.onrecord.name.Party;
import org.onrecord.name.Roles;

/**
 * Finds who is named in a question: by the whole name of somebody on record, by a role ("the Iranian foreign minister",
 * "NATO chief"), by a state's or body's name, or by a person's last name. See {@link NameFinder} for names and
 * {@link RoleFinder} for roles.
 */
final class WhoFinder {

    /** Abbreviations this short are parts of names as well. */
    private static final int LONGEST_SHORT = 3;

    private static final int LONGEST_BODY = 4;

    /** What may follow a name in a compound that is about it: "US-led". */
    private static final Set<String> ADDED =
            Set.of("led", "backed", "based", "made", "born", "held", "run", "funded", "owned");

    private final Names names;
    private final PeopleNouns people;
    private final NameFinder nameFinder;
    private final RoleFinder roleFinder;
    private final Strangers strangers;

    WhoFinder(Names names, Roles roles, TopicReader topics, SayingWords sayings, Homes homes, Strangers strangers) {
        this.names = names;
        this.people = new PeopleNouns(roles);
        this.nameFinder = new NameFinder(topics, sayings, people, strangers);
        this.roleFinder = new RoleFinder(roles, people, topics, sayings, homes);
        this.strangers = strangers;
    }

    /** Who is named by the words up to the end, exclusive. */
    record Match(int end, List<Who> whos, Piece.Kind kind) {}

    /** The pieces with those joined that name somebody together. */
    List<Piece> find(String question, List<Piece> words, SpeakerBook book) {
        var spelt = names.mentionsAsSpelt(question);
        Map<Integer, Mention> mentions = names.mentionsLoosely(question).stream()
                .filter(mention -> spelt.contains(mention) || isMeant(mention))
                .collect(Collectors.toMap(mention -> mention.span().start(), mention -> mention, (one, other) -> one));
        var found = new ArrayList<Piece>();
        int at = 0;
        while (at < words.size()) {
            var match = match(words, at, mentions, book);
            if (match == null) {
                found.add(words.get(at++));
            } else {
                var whole = match.kind == Piece.Kind.ROLE ? ofItsBody(words, at, match, found) : match;
                int begin = whole.whos.equals(match.whos) ? at : withoutBody(words, at, found);
                found.add(joined(question, words, begin, whole, mentions));
                at = match.end;
            }
        }
        return found;
    }

    /** The president of the "Zorg Bank", which is not on record, is no other president. */
    private Match ofItsBody(List<Piece> words, int at, Match match, List<Piece> found) {
        boolean person = people.isPerson(words.get(match.end - 1).lower());
        int begin = person ? at - bodyBefore(found, words, at) : at;
        return begin == at
                ? match
                : new Match(match.end, List.of(Who.described(text(words, begin, match.end), Set.of())), match.kind);
    }

    private int withoutBody(List<Piece> words, int at, List<Piece> found) {
        int body = bodyBefore(found, words, at);
        found.subList(found.size() - body, found.size()).clear();
        return at - body;
    }

    /** How many words right before a place are a body's name: "Zorg Bank". */
    private int bodyBefore(List<Piece> found, List<Piece> words, int at) {
        int body = 0;
        while (body < Math.min(found.size(), LONGEST_BODY)
                && found.get(found.size() - body - 1).equals(words.get(at - body - 1))
                && nameFinder.isPartOfBody(words, at - body - 1)) {
            body++;
        }
        return body > 0 && TopicReader.isKindOfBody(words.get(at - 1).lower()) ? body : 0;
    }

    /** "The passengers", of whom nobody on record is called so, may be told of in other words. */
    Who asDescribed(Who who) {
        var noun = who.name().substring(who.name().lastIndexOf(' ') + 1);
        boolean isPeople =
                noun.equals(noun.toLowerCase(Locale.ROOT)) && (people.isPeople(noun) || TopicReader.isKindOfBody(noun));
        return !who.known() && isPeople ? Who.described(who.name(), Set.of()) : who;
    }

    /** "The White House" is who is called so on record, and the state that it speaks for. */
    private static Match both(Match whole, Mention mention) {
        var names = new HashSet<String>();
        whole.whos.forEach(who -> names.addAll(who.names()));
        names.add(mention.party().name());
        return new Match(whole.end, List.of(new Who(mention.party().name(), names, true)), Piece.Kind.PARTY);
    }

    private static Match withAll(Match role, Match whole) {
        var all = new LinkedHashSet<String>();
        role.whos.stream().filter(Who::known).forEach(who -> all.addAll(who.names()));
        whole.whos.forEach(who -> all.addAll(who.names()));
        return new Match(role.end, List.of(Who.described(whole.whos.getFirst().name(), all)), Piece.Kind.ROLE);
    }

    /** "U.S. officials", whom articles call just that, speak for the state as well. */
    private static boolean isPartyAsWhole(@Nullable Match role, Match whole) {
        return role != null && role.kind == Piece.Kind.PARTY && role.end == whole.end;
    }

    private static boolean isKnown(Match match) {
        return match.whos.stream().anyMatch(Who::known);
    }

    /** What stands on record as it is typed is no typo; nor is what would be one of somebody who is not on record. */
    private boolean isMeant(Mention mention) {
        return !strangers.isOnRecord(mention.words())
                && strangers.isOnRecord(mention.party().name());
    }

    /** "The mother" is everybody who is one, not only whom an article calls nothing but that. */
    private static boolean isAmong(Match whole, @Nullable Match role) {
        return role != null
                && (role.end > whole.end
                        || role.whos
                                .getFirst()
                                .names()
                                .containsAll(whole.whos.getFirst().names()));
    }

    /** "Why did Jane Roe leave the company" asks for her: between her name and the noun stands more than whose it is. */
    private boolean isPersonOf(List<Piece> words, int at, Match whole, @Nullable Match role) {
        return role != null
                && whole.end > at + 1
                && whole.kind == Piece.Kind.NAME
                && words.subList(whole.end, Math.max(whole.end, role.end)).stream()
                        .anyMatch(word -> !word.is("'s", "'") && !people.isPeople(word.lower()));
    }

    private static Piece joined(
            String question, List<Piece> words, int at, Match match, Map<Integer, Mention> mentions) {
        int start = words.get(at).start();
        int end = words.get(match.end - 1).end();
        var parts = new ArrayList<Piece>();
        int i = at;
        while (i < match.end) {
            var mention = mentions.get(words.get(i).start());
            int next = mention == null ? i + 1 : Math.min(match.end, endOf(words, i, mention));
            parts.add(mention == null ? words.get(i) : party(question, words, i, next, mention));
            i = next;
        }
        return new Piece(question.substring(start, end), start, end, match.whos, match.kind, parts);
    }

    private static Piece party(String question, List<Piece> words, int from, int to, Mention mention) {
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        return new Piece(
                question.substring(start, end), start, end, List.of(party(mention)), Piece.Kind.PARTY, List.of());
    }

    private @Nullable Match match(List<Piece> words, int at, Map<Integer, Mention> mentions, SpeakerBook book) {
        var named = mention(words, at, mentions);
        var mention = named != null && isRatherPerson(words, at, named, book) ? null : named;
        var whole = nameFinder.wholeName(words, at, book);
        boolean isPartOfParty = whole != null && mention != null && whole.end == at + 1;
        var found = roleFinder.find(words, at, mention, mentions, book);
        var role = found != null && mention != null && found.end <= endOf(words, at, mention) ? null : found;
        var titled = whole != null && people.isPerson(words.get(whole.end - 1).lower())
                ? nameFinder.person(words, whole.end, book)
                : null;
        if (titled != null) {
            return titled;
        }
        boolean isOneWord = whole == null || whole.end == at + 1;
        if (whole != null && !isOneWord && mention == null && role != null && !isKnown(role)) {
            return whole;
        }
        var last = whole != null && isOneWord && mention == null ? nameFinder.lastName(words, at, book) : null;
        if (whole != null && last != null && last.end > whole.end) {
            return last;
        }
        var stranger = isOneWord && mention == null && role == null ? nameFinder.stranger(words, at, book) : null;
        if (stranger != null) {
            return withKin(words, at, stranger);
        }
        if (whole != null
                && role != null
                && role.end == whole.end
                && whole.whos.stream().allMatch(DescriptionFinder::isDescription)) {
            return withAll(role, whole);
        }
        if (whole != null && mention != null && isPartyAsWhole(role, whole)) {
            return both(whole, mention);
        }
        if (whole != null && !isPartOfParty && (isPersonOf(words, at, whole, role) || !isAmong(whole, role))) {
            return mention != null && whole.end == endOf(words, at, mention) ? both(whole, mention) : whole;
        }
        if (role != null) {
            var inRole = titled(words, at, role.end, book);
            if (inRole != null) {
                return inRole;
            }
            var holder = nameFinder.person(words, role.end, book);
            var other = holder == null ? nameFinder.stranger(words, at, role.end) : holder;
            return other == null ? role : other;
        }
        return mention != null
                ? withSpeakers(
                        roleFinder.party(words, at, endOf(words, at, mention), mention),
                        mention,
                        text(words, at, endOf(words, at, mention)),
                        book)
                : byName(words, at, book);
    }

    /** "Professor Roe" is the Roe who is a professor, though another is on record far more often. */
    private static @Nullable Match titled(List<Piece> words, int at, int name, SpeakerBook book) {
        if (name >= words.size()) {
            return null;
        }
        var titled = new LinkedHashSet<>(book.roles().described(text(words, at, name + 1)));
        titled.retainAll(book.names().lastNamed(words.get(name).lower()));
        var whos = book.people().of(titled);
        return whos.size() == 1 ? new Match(name + 1, whos, Piece.Kind.NAME) : null;
    }

    private @Nullable Match byName(List<Piece> words, int at, SpeakerBook book) {
        var last = nameFinder.lastName(words, at, book);
        var printed = last == null ? nameFinder.printed(words, at, book) : null;
        return printed == null ? last : withKin(words, at, printed);
    }

    /** "Jane Roe's father" is somebody else than she, whether or not either is on record. */
    private Match withKin(List<Piece> words, int at, Match name) {
        int kin = name.end + 1;
        boolean owns = kin < words.size()
                && words.get(name.end).is("'s", "'")
                && people.isPeople(words.get(kin).lower());
        return owns
                ? new Match(kin + 1, List.of(Who.described(text(words, at, kin + 1), Set.of())), Piece.Kind.ROLE)
                : name;
    }

    /** "Amman" asks for a Mr Amman on record, where nobody in the city of that name is; the West is called just that. */
    private static boolean isRatherPerson(List<Piece> words, int at, Mention mention, SpeakerBook book) {
        boolean bare = mention.party().kind() == Party.Kind.BODY
                && (at == 0 || !words.get(at - 1).is("the"));
        return endOf(words, at, mention) == at + 1
                && (bare || book.names().named(mention.party().name()).isEmpty())
                && !book.names().lastNamed(words.get(at).lower()).isEmpty();
    }

    /** "YouTube-dl" is not YouTube. */
    private @Nullable Mention mention(List<Piece> words, int at, Map<Integer, Mention> mentions) {
        var mention = mentions.get(words.get(at).start());
        if (mention == null || isEndOfName(words, at, mention)) {
            return null;
        }
        var last = words.get(endOf(words, at, mention) - 1);
        int rest = last.end() - mention.span().end();
        boolean part = rest > 1
                && rest < last.text().length()
                && last.text().charAt(last.text().length() - rest) == '-';
        return part && !ADDED.contains(last.lower().substring(last.text().length() - rest + 1)) ? null : mention;
    }

    /** "kim jong un" does not ask for the UN. */
    private boolean isEndOfName(List<Piece> words, int at, Mention mention) {
        var word = words.get(at);
        return mention.words().length() <= LONGEST_SHORT
                && word.text().equals(word.lower())
                && nameFinder.followsName(words, at);
    }

    static Who party(Mention mention) {
        return new Who(mention.party().name(), Set.of(mention.party().name()), true);
    }

    /** A body is also whoever speaks for it, though on record for its state: a spokesman of the State Department. */
    private static Match withSpeakers(Match match, Mention mention, String asked, SpeakerBook book) {
        var party = mention.party();
        if (party.name().equals(party.represents()) || match.kind != Piece.Kind.PARTY) {
            return match;
        }
        var names = new HashSet<>(book.roles().ofBody(party.name()));
        names.add(party.name());
        var who = names.size() == 1 && book.names().named(party.name()).isEmpty()
                ? Who.described(asked, names)
                : new Who(party.name(), names, true);
        return new Match(match.end, List.of(who), match.kind);
    }

    static int endOf(List<Piece> words, int at, Mention mention) {
        int end = at;
        while (end < words.size() && words.get(end).start() < mention.span().end()) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    static String text(List<Piece> words, int from, int to) {
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            var word = words.get(i).text();
            text.append(text.isEmpty() || word.startsWith("'") ? "" : " ").append(word);
        }
        return text.toString();
    }
}
