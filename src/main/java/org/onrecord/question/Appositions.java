package org.onrecord.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.name.Names;
import org.onrecord.name.Party;

/**
 * Joins a name with what stands beside it to tell who is meant: "Thomas Gray the tour manager", "Ali Soufan, ex FBI",
 * "UNICEF's Yett", "the Chilean minister, Rojas". Otherwise the tour manager would be asked about, and the FBI would be the
 * matter. Immutable.
 */
final class Appositions {

    private static final Set<String> FORMER = Set.of("ex", "former", "formerly");

    private final SpeakerBook book;
    private final Names names;

    Appositions(SpeakerBook book, Names names) {
        this.book = book;
        this.names = names;
    }

    /** The pieces with each name and what it is called beside it in one. */
    List<Piece> joined(String question, List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        int at = 0;
        while (at < pieces.size()) {
            var piece = pieces.get(at);
            int camp = endOfCamp(pieces, at);
            if (camp > at) {
                joined.add(camp(pieces, at, camp));
                at = camp;
                continue;
            }
            int end = end(question, pieces, at);
            if (end > at + 1) {
                var name = isPerson(piece) ? piece : pieces.get(end - 1);
                joined.add(new Piece(
                        name.text(),
                        piece.start(),
                        pieces.get(end - 1).end(),
                        name.kind() == Piece.Kind.ROLE ? those(name, piece) : name.whos(),
                        Piece.Kind.NAME,
                        name.parts()));
            } else {
                joined.add(piece);
            }
            at = end;
        }
        return joined;
    }

    /** "The Brandt camp", "Brandt's spokesman", "the Gas Union spokesman": where it ends; the same place when it is no such thing. */
    private int endOfCamp(List<Piece> pieces, int at) {
        int next = at + 1 < pieces.size() && pieces.get(at + 1).is("'s", "'") ? at + 2 : at + 1;
        boolean camp = next < pieces.size()
                && (isPerson(pieces.get(at))
                        ? GrammarWords.CAMP.has(pieces.get(next).lower())
                        : pieces.get(at).isWho() && isBody(pieces.get(at)) && isSpokesman(pieces.get(next)))
                && (pieces.get(next).kind() == Piece.Kind.WORD
                        || pieces.get(next).kind() == Piece.Kind.ROLE);
        return camp ? next + 1 : at;
    }

    private static boolean isSpokesman(Piece piece) {
        return piece.lower().startsWith("spokes");
    }

    /** Whoever speaks for the person by name or office, and the person. */
    private Piece camp(List<Piece> pieces, int at, int end) {
        var person = pieces.get(at);
        var names = new LinkedHashSet<String>();
        person.whos().forEach(who -> names.addAll(who.names()));
        if (!isPerson(person)) {
            return as(person, end, pieces, person.whos());
        }
        var name = person.whos().getFirst().name();
        var last = name.substring(name.lastIndexOf(' ') + 1);
        book.roles().described(last).stream()
                .filter(other -> !other.endsWith(" " + last))
                .forEach(names::add);
        var noun = pieces.get(end - 1).lower();
        boolean another = noun.startsWith("spokes")
                && names.equals(person.whos().getFirst().names());
        var who = another
                ? Who.described(person.whos().getFirst().name() + "'s " + noun, Set.of())
                : Who.described(person.whos().getFirst().name(), names);
        return as(person, end, pieces, List.of(who));
    }

    private static Piece as(Piece name, int end, List<Piece> pieces, List<Who> whos) {
        return new Piece(name.text(), name.start(), pieces.get(end - 1).end(), whos, Piece.Kind.NAME, name.parts());
    }

    private int end(String question, List<Piece> pieces, int at) {
        var piece = pieces.get(at);
        if (isPerson(piece)) {
            return endOfRole(question, pieces, at);
        }
        int next = at + 1 < pieces.size() && pieces.get(at + 1).is("'s", "'") ? at + 2 : at + 1;
        boolean theirs = next < pieces.size()
                && isPerson(pieces.get(next))
                && piece.isWho()
                && (isBody(piece)
                        || pieces.get(next).whos().stream()
                                .anyMatch(who -> book.roles().isOf(who.name(), piece.whos())));
        boolean office = next < pieces.size()
                && pieces.get(next).kind() == Piece.Kind.ROLE
                && piece.isWho()
                && isBody(piece)
                && !those(pieces.get(next), piece).isEmpty();
        return theirs || office ? next + 1 : at + 1;
    }

    /** Of all in an office those who hold it in a body: "the Gas Union's vice chairman". */
    private List<Who> those(Piece office, Piece body) {
        var names = new LinkedHashSet<String>();
        office.whos().stream().flatMap(who -> who.names().stream()).forEach(names::add);
        if (office.whos().size() == 1) {
            names.addAll(book.roles().holders(office.lower()));
        }
        names.removeIf(name -> !book.roles().isOf(name, body.whos()));
        return book.people().of(names);
    }

    /** "Gray the manager", "Gray, manager", "Soufan, ex FBI". */
    private static int endOfRole(String question, List<Piece> pieces, int at) {
        int next = at + 1;
        boolean former = false;
        boolean set = next < pieces.size()
                && question.substring(pieces.get(at).end(), pieces.get(next).start())
                        .contains(",");
        while (next < pieces.size()
                && (pieces.get(next).is("the", "a", "an")
                        || FORMER.contains(pieces.get(next).lower()))) {
            former |= FORMER.contains(pieces.get(next).lower());
            set = true;
            next++;
        }
        boolean role = next < pieces.size()
                && set
                && pieces.get(next).isWho()
                && (pieces.get(next).kind() == Piece.Kind.ROLE || former);
        return role ? next + 1 : at + 1;
    }

    /** What is neither a person nor a state: nobody names one before a person but to tell who is meant. */
    private boolean isBody(Piece piece) {
        return !isPerson(piece)
                && !piece.isAdjective()
                && piece.kind() != Piece.Kind.ROLE
                && piece.whos().stream()
                        .allMatch(who -> names.named(who.name())
                                .filter(party -> party.kind() == Party.Kind.STATE)
                                .isEmpty());
    }

    private boolean isPerson(Piece piece) {
        return piece.kind() == Piece.Kind.NAME
                && piece.whos().stream().allMatch(who -> book.names().isPerson(who.name()));
    }
}
