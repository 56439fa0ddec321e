package org.onrecord.extraction.claimant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Paragraph;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.extraction.syntax.Token;

/** Who or what the sentences of one article tell of: the words of their first subjects and of those of their main clauses. */
final class Actors {

    /**
     * A subject.
     *
     * @param plural whether it is several by its grammar: a plural noun, or two that "and" joins
     */
    record Actor(Span words, boolean plural) {}

    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");

    private final List<Actor> actors;
    private final List<Cast.Appearance> persons;
    private final List<Cast.Appearance> ofClauses;

    /** @param quoted whether a place stands in quotation marks: of what somebody tells, nothing is taken up outside */
    Actors(String text, List<Paragraph> paragraphs, Cast cast, IntPredicate quoted) {
        var found = new ArrayList<Actor>();
        var subjects = new TreeSet<Integer>();
        for (var paragraph : paragraphs) {
            for (var sentence : paragraph.sentences()) {
                boolean first = true;
                for (var token : sentence.tokens()) {
                    if (!token.label().startsWith("nsubj")) {
                        continue;
                    }
                    subjects.add(token.span().start());
                    if (NOUNS.contains(token.tag())
                            && !quoted.test(token.span().start())
                            && (first || isOfMainClause(sentence, token))) {
                        found.add(actor(sentence, token));
                    }
                    first = false;
                }
            }
        }
        found.sort(Comparator.comparing(Actor::words));
        actors = List.copyOf(found);
        ofClauses = cast.appearances().stream()
                .filter(appearance -> !subjects.subSet(
                                appearance.mention().span().start(),
                                appearance.mention().span().end())
                        .isEmpty())
                .filter(appearance -> !quoted.test(appearance.mention().span().start()))
                .filter(appearance -> !SubjectPlaces.isBehindPreposition(
                        text, appearance.mention().whole().start()))
                .toList();
        persons = cast.appearances().stream()
                .filter(appearance -> appearance.mention().subject())
                .filter(appearance -> !quoted.test(appearance.mention().span().start()))
                .toList();
    }

    /** The places before one that name persons who do something in any clause, in order of the text. */
    List<Cast.Appearance> ofClausesBefore(int place) {
        return ofClauses.stream()
                .filter(appearance -> appearance.mention().span().end() < place)
                .toList();
    }

    /** The places between two that name persons who do something, in order of the text. */
    List<Cast.Appearance> personsBetween(int since, int place) {
        return persons.stream()
                .filter(appearance -> appearance.mention().span().start() > since
                        && appearance.mention().span().end() < place)
                .toList();
    }

    /** Those between two places, the last one first. */
    List<Actor> between(int since, int place) {
        return actors.reversed().stream()
                .filter(actor -> actor.words().start() >= since && actor.words().end() <= place)
                .toList();
    }

    private static boolean isOfMainClause(Sentence sentence, Token subject) {
        return subject.head() >= 0 && sentence.tokens().get(subject.head()).head() < 0;
    }

    private static Actor actor(Sentence sentence, Token noun) {
        var tokens = sentence.tokens();
        int first = noun.index();
        while (first > 0 && hangsUnder(tokens, first - 1, noun.index()) && !isMark(tokens.get(first - 1))) {
            first--;
        }
        int last = noun.index();
        while (last + 1 < tokens.size()
                && hangsUnder(tokens, last + 1, noun.index())
                && !isMark(tokens.get(last + 1))
                && !tokens.get(last + 1).tag().startsWith("W")) {
            last++;
        }
        boolean joint = tokens.subList(noun.index(), last + 1).stream()
                .anyMatch(token -> token.form().equals("and"));
        return new Actor(
                tokens.get(first).span().and(tokens.get(last).span()),
                joint || noun.tag().endsWith("S"));
    }

    private static boolean isMark(Token token) {
        char first = token.form().charAt(0);
        return !Character.isLetterOrDigit(first) && !token.form().equals("'s") && first != '-';
    }

    private static boolean hangsUnder(List<Token> tokens, int index, int noun) {
        int at = index;
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == noun) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }
}
