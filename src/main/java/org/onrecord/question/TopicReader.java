package org.onrecord.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.index.Terms;
import org.onrecord.question.TopicWord.Weight;

/** Tells what a question is about from the words that have no other part in it. Immutable. */
final class TopicReader {

    private static final Set<String> OF_EVERY_BODY = Table.words("kinds-of-bodies.txt").stream()
            .flatMap(word -> Terms.of(word).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OCCASIONS = Set.copyOf(Table.words("occasions.txt"));

    private static final int MOST_BEFORE_OCCASION = 4;

    private static final Pattern PARTS = Pattern.compile("[-/]");

    private final Set<String> functionWords = new HashSet<>(Table.words("function-words.txt"));
    private final Set<String> looseWords = new HashSet<>(Table.words("loose-words.txt"));
    private final Set<String> doingWords = Set.copyOf(Table.words("doing-words.txt"));
    private final Set<String> describingWords = Set.copyOf(Table.words("describing-words.txt"));
    private final LikeWords likeWords = LikeWords.load();
    private final Map<String, Set<String>> phrasalVerbs = new HashMap<>();

    TopicReader() {
        for (var row : Table.rows("phrasal-verbs.tsv")) {
            phrasalVerbs.put(row.get(0), Set.copyOf(Terms.of(row.get(1))));
        }
    }

    /** Whether bodies of many kinds have this word at the end of their names. */
    static boolean isKindOfBody(String word) {
        return Terms.of(word).stream().anyMatch(OF_EVERY_BODY::contains);
    }

    /** Whether a word is never what a question is about. */
    boolean isFunction(String word) {
        return functionWords.contains(word) || word.startsWith("'");
    }

    /** Whether a word is in one of the tables, and so is no typo. */
    boolean isKnown(String word) {
        return isFunction(word) || isLoose(word) || Terms.of(word).stream().anyMatch(likeWords::isKnown);
    }

    List<TopicWord> read(List<Piece> rest) {
        var topic = new ArrayList<TopicWord>();
        for (int i = 0; i < rest.size(); i++) {
            var piece = rest.get(i);
            var alike = i + 1 < rest.size() ? phrasal(piece, rest.get(i + 1)) : Set.<String>of();
            boolean described = piece.isWho()
                    && isOfItsWords(piece.whos().getFirst())
                    && !piece.parts().isEmpty();
            if (OCCASIONS.contains(piece.lower()) && isAt(rest, i)) {
                addWord(topic, piece.lower(), Weight.LOOSE);
            } else if (piece.kind() == Piece.Kind.ROLE || described) {
                read(piece.parts()).forEach(word -> add(topic, word));
            } else if (piece.isWho()) {
                add(topic, name(piece));
            } else if (!alike.isEmpty()) {
                addPhrasal(topic, piece, rest.get(++i), alike);
            } else if (!isFunction(piece.lower()) && !isDegree(rest, i)) {
                addWord(topic, piece.lower());
            }
        }
        return topic;
    }

    /** Of whom nobody is sure who it is every word counts. */
    private static boolean isOfItsWords(Who who) {
        return who.described() || !who.known();
    }

    /** A name that is asked about; articles may have it in any of its forms, so the canonical one is looked for as well. */
    static TopicWord name(Piece piece) {
        var terms = new LinkedHashSet<String>();
        var who = piece.whos().getFirst();
        addName(terms, who.name());
        addName(terms, piece.text());
        return new TopicWord(who.name(), terms, Weight.NAME);
    }

    /** Somebody who was asked about before. */
    static TopicWord name(Who who) {
        var terms = new LinkedHashSet<String>();
        addName(terms, who.name());
        return new TopicWord(who.name(), terms, Weight.NAME);
    }

    /** Of a name with several words the last one stands for all: "Zelenskyy"; of "Mahan Air" the first. */
    private static void addName(Set<String> terms, String name) {
        var all = Terms.of(name);
        var words = all.stream().anyMatch(term -> term.length() > 1)
                ? all.stream().filter(term -> term.length() > 1).toList()
                : all;
        if (words.isEmpty()) {
            return;
        }
        boolean common = words.size() > 1 && OF_EVERY_BODY.contains(words.getLast());
        terms.add(common ? words.getFirst() : words.getLast());
    }

    /** "Right after the vote", "shortly before the trial". */
    private static boolean isDegree(List<Piece> rest, int at) {
        return rest.get(at)
                        .is("right", "just", "shortly", "immediately", "straight", "directly", "days", "hours", "weeks")
                && at + 1 < rest.size()
                && rest.get(at + 1).is("after", "before");
    }

    /** "At the Paris trial", "in court": where something was said, which it need not tell itself. */
    private static boolean isAt(List<Piece> rest, int at) {
        for (int i = at - 1; i >= Math.max(0, at - MOST_BEFORE_OCCASION); i--) {
            if (rest.get(i).is("at", "during", "in", "on", "before")) {
                return i + 1 == at
                        || rest.get(i + 1).is(GrammarWords.DETERMINER)
                        || !rest.get(i).is("in", "on");
            }
        }
        return false;
    }

    private Set<String> phrasal(Piece verb, Piece particle) {
        return verb.isWho() || particle.isWho()
                ? Set.of()
                : Inflections.lemmas(verb.lower()).stream()
                        .flatMap(lemma -> phrasalVerbs.getOrDefault(lemma + " " + particle.lower(), Set.of()).stream())
                        .collect(Collectors.toSet());
    }

    /** "Look into": whatever says the same counts, and the verb itself as far as it is found. */
    private static void addPhrasal(List<TopicWord> topic, Piece verb, Piece particle, Set<String> alike) {
        var terms = new LinkedHashSet<>(Terms.of(verb.lower()));
        terms.addAll(alike);
        add(topic, new TopicWord(verb.lower() + " " + particle.lower(), terms, Weight.LOOSE));
    }

    private void addWord(List<TopicWord> topic, String word) {
        addWord(topic, word, isLoose(word) ? Weight.LOOSE : Weight.SPECIFIC);
    }

    private void addWord(List<TopicWord> topic, String word, Weight weight) {
        if (word.isEmpty() || isFunction(word)) {
            return;
        }
        var terms = new LinkedHashSet<>(Terms.of(word));
        var parts = PARTS.splitAsStream(word).filter(part -> !isFunction(part)).toList();
        parts.forEach(part -> terms.addAll(Terms.of(part)));
        if (terms.stream().anyMatch(term -> term.length() > 1)) {
            terms.removeIf(term -> term.length() == 1);
        }
        if (terms.isEmpty()) {
            return;
        }
        // A "cease-fire" is no fire, and whatever is like a fire is not like it.
        var whole = parts.size() > 1 ? List.of(Terms.of(word).getLast()) : List.copyOf(terms);
        whole.forEach(term -> terms.addAll(likeWords.of(term)));
        add(topic, new TopicWord(word, terms, weight));
    }

    private static void add(List<TopicWord> topic, TopicWord word) {
        if (topic.stream().noneMatch(other -> other.terms().equals(word.terms()))) {
            topic.add(word);
        }
    }

    /** A word that somebody is asked to have said: what else only describes a matter is the matter then. */
    TopicWord asSaid(TopicWord word) {
        return Inflections.lemmas(word.word()).stream().noneMatch(looseWords::contains) && word.isLoose()
                ? word.essential()
                : word;
    }

    /** Whether a word may be missing in an answer. */
    boolean isLoose(String word) {
        return Inflections.lemmas(word).stream()
                        .anyMatch(lemma -> looseWords.contains(lemma) || doingWords.contains(lemma))
                || Inflections.plainForms(word).stream().anyMatch(describingWords::contains);
    }
}
