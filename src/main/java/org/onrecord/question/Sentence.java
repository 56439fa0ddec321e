package org.onrecord.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A question cut into pieces, and what has been made out of them so far. For use by one thread, once. */
final class Sentence {

    private static final Pattern COMMA = Pattern.compile("[,;–—]|\\s-\\s");

    private final String question;
    private final List<Piece> pieces;
    private final Set<Integer> used = new HashSet<>();
    private final List<Who> claimants = new ArrayList<>();
    private List<Who> candidates = List.of();
    private String ambiguous = "";
    private boolean byRole;
    private @Nullable Wanted wanted;
    private boolean pronounSubject;
    private String person = "";
    private boolean anybody;
    private @Nullable Piece doer;
    private int after;
    private final int heading;

    Sentence(String question, List<Piece> pieces) {
        this.question = question;
        this.pieces = List.copyOf(pieces);
        this.heading = Heading.end(this);
    }

    String question() {
        return question;
    }

    List<Piece> pieces() {
        return pieces;
    }

    int size() {
        return pieces.size();
    }

    /** The word at a place in lower case. */
    String lower(int at) {
        return pieces.get(at).lower();
    }

    /** Whether the piece at a place is a word of this part; no piece, no. */
    boolean is(int at, GrammarWords part) {
        return at >= 0 && at < pieces.size() && pieces.get(at).is(part);
    }

    boolean is(int at, String... words) {
        return at >= 0 && at < pieces.size() && pieces.get(at).is(words);
    }

    boolean isWho(int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).isWho();
    }

    /** Whether somebody is named at a place of whom more is known than the name. */
    boolean isKnown(int at) {
        return isWho(at) && pieces.get(at).whos().stream().anyMatch(who -> who.known() || who.described());
    }

    /** Whether a comma or a dash stands right before a place. */
    boolean isAfterComma(int at) {
        return at > 0 && at < pieces.size() && COMMA.matcher(between(at)).find();
    }

    /** Whether a place is in what stands before a colon or a dash to tell what is asked about: "plea: what did Brandt say?" */
    boolean isAsHeading(int at) {
        return at < heading;
    }

    /** Where the question begins that a heading stands before; 0 when there is none. */
    int heading() {
        return heading;
    }

    /** What stands between a piece and the one before. */
    String between(int at) {
        return question.substring(pieces.get(at - 1).end(), pieces.get(at).start());
    }

    /** Whether it begins like a question that is answered by yes or no. */
    boolean isYesNo() {
        return is(0, GrammarWords.AUXILIARY);
    }

    /** The first place from here on that is no word of this part. */
    int skip(int at, GrammarWords part) {
        int i = at;
        while (is(i, part)) {
            i++;
        }
        return i;
    }

    void use(int from, int to) {
        for (int i = from; i < to; i++) {
            used.add(i);
        }
    }

    /** All that stand together here are who is asked about: "Peru and the Chilean minister". */
    boolean takeSubject(int at) {
        if (!isWho(at)) {
            return false;
        }
        take(named(at));
        use(at, at + 1);
        int next = skip(skip(at + 2, GrammarWords.DETERMINER), GrammarWords.OWNER);
        if (is(at + 1, "and", "or") && isWho(next)) {
            takeSubject(next);
        }
        return true;
    }

    /** Who is asked about as the one who does something, and so may be the one who tells it. */
    boolean takeDoer(int at) {
        doer = pieces.get(at);
        return takeSubject(at);
    }

    /** The place of the last auxiliary up to one; -1 for none. */
    int auxiliary(int from) {
        int at = from;
        while (at >= 0 && !is(at, GrammarWords.AUXILIARY)) {
            at--;
        }
        return at;
    }

    /** Whether "and" or "or" stands between two places. */
    boolean joins(int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, "and", "or")) {
                return true;
            }
        }
        return false;
    }

    /** The same, found by its last one. */
    boolean takeSubjectBackwards(int at) {
        int left = at - 1;
        while (left > 0 && is(left, GrammarWords.DETERMINER)) {
            left--;
        }
        left -= left > 0 && is(left, GrammarWords.OWNER) ? 1 : 0;
        if (left > 0 && is(left, "and", "or") && isWho(left - 1)) {
            takeSubjectBackwards(left - 1);
        }
        take(named(at));
        use(at, at + 1);
        return true;
    }

    /** "The Peruvian farmers" are one party, of which no more is known than these words. */
    void takeStranger(int from, int to) {
        var phrase =
                question.substring(pieces.get(from).start(), pieces.get(to - 1).end());
        claimants.add(Who.described(phrase, Set.of()));
        use(from, to);
    }

    /** Of "Jane Doe and Iran" both are asked about, though only one is known. */
    void takeUnknown(int from, int to) {
        int begin = from;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || isWho(i) || is(i, "and", "or");
            if (ends && i > begin) {
                claimants.add(Who.unknown(question.substring(
                        pieces.get(begin).start(), pieces.get(i - 1).end())));
            }
            if (ends && i < to && isWho(i)) {
                take(i);
            }
            begin = ends ? i + 1 : begin;
        }
        use(from, to);
    }

    /** "Ford and its engines, what does the company say?" asks for Ford. */
    private int named(int at) {
        if (GrammarWords.ANY_BODY.has(lower(at))) {
            for (int i = 0; i < at; i++) {
                if (isWho(i) && pieces.get(i).kind() != Piece.Kind.ROLE && !used.contains(i)) {
                    return i;
                }
            }
        }
        return at;
    }

    private void take(int at) {
        if (!used.add(at)) {
            return;
        }
        var whos = pieces.get(at).whos();
        if (whos.size() > 1) {
            candidates = whos;
            ambiguous = pieces.get(at).text();
            byRole = pieces.get(at).kind() == Piece.Kind.ROLE;
        }
        claimants.addAll(whos);
    }

    boolean hasClaimants() {
        return !claimants.isEmpty();
    }

    void want(Wanted asked, boolean negated) {
        wanted = (negated ? asked.not() : asked).grantedIf(!isYesNo());
    }

    void wantNothingSpecial() {
        wanted = null;
    }

    @Nullable Wanted wanted() {
        return wanted;
    }

    void askAnybody(boolean asked) {
        anybody = asked;
    }

    /** Asks for whom the word at a place stands for: "he", "their". */
    void askPronoun(int at) {
        use(at, at + 1);
        person = is(at, GrammarWords.PERSON) ? lower(at) : "";
        pronounSubject = !takeNamedBefore(at);
    }

    /** The word stands for somebody who was found in the question itself. */
    void forgetPronoun() {
        pronounSubject = false;
    }

    /** "Peru's minister resigned - his words?" names whose words. */
    private boolean takeNamedBefore(int at) {
        for (int i = 0; i < at; i++) {
            boolean isPerson = isWho(i)
                    && (pieces.get(i).kind() != Piece.Kind.PARTY || isSomebodyOf(pieces.get(i)))
                    && !pieces.get(i).isAdjective();
            boolean fits = isPerson
                    ? person.isEmpty()
                            || pieces.get(i).whos().stream()
                                    .anyMatch(who -> Antecedents.isOfGender(who, Set.of(person)))
                    : isWho(i) && person.isEmpty();
            if (fits && !used.contains(i)) {
                return takeSubject(i);
            }
        }
        return false;
    }

    /** "The NATO guy" is a person, though nobody knows his name. */
    private static boolean isSomebodyOf(Piece piece) {
        var words = piece.lower();
        return GrammarWords.SOMEBODY_OF.has(words.substring(words.lastIndexOf(' ') + 1));
    }

    boolean hasPronounSubject() {
        return pronounSubject;
    }

    /** Where the verb of saying ends. */
    void endVerb(int at) {
        after = at;
    }

    /** What was made out, as an answer of this form. */
    Reading as(Form form) {
        var rest = new ArrayList<Piece>();
        var pronouns = new HashSet<String>();
        boolean pointsBack = false;
        for (int i = 0; i < pieces.size(); i++) {
            if (!used.contains(i)) {
                rest.add(pieces.get(i));
                boolean subject = is(i - 1, GrammarWords.AUXILIARY) && i + 1 < pieces.size();
                pointsBack |= is(i, GrammarWords.BACK) && i >= after && !subject && endsHere(i);
                if (is(i, GrammarWords.PERSON)) {
                    pronouns.add(lower(i));
                }
            }
        }
        return new Reading(
                claimants,
                candidates,
                ambiguous,
                byRole,
                wanted,
                form,
                rest,
                pronounSubject,
                person,
                pointsBack,
                pronouns,
                rest.stream().anyMatch(piece -> piece.is("its", "their", "theirs"))
                        || (form != Form.STATEMENTS && rest.stream().anyMatch(piece -> piece.is("it", "they"))),
                anybody,
                doer);
    }

    private boolean endsHere(int at) {
        return at == pieces.size() - 1 || is(at + 1, GrammarWords.AFTER_BACK);
    }
}
