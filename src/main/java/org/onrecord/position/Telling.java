package org.onrecord.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.index.Terms;

/**
 * A claim, made ready for being compared with others.
 *
 * @param words all words of what is said, lower case, in their order
 * @param terms what it is about, without its numbers
 * @param denied those of the terms that stand behind a "not"
 * @param amounts its numbers
 * @param names words with a capital letter in the middle of a sentence
 */
public record Telling(
        Claim claim,
        List<String> words,
        Set<String> terms,
        Set<String> denied,
        Set<String> amounts,
        Set<String> names) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},]\\s)\\p{Lu}[\\p{L}\\p{M}'’]+");
    private static final Pattern END = Pattern.compile("[.;:!?,](?=\\s|$)|\\s[–—-]\\s");
    private static final Set<String> NOT = Set.of(
            "not",
            "never",
            "no",
            "cannot",
            "cant",
            "neither",
            "nor",
            "without",
            "none",
            "nobody",
            "nothing",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "hasnt",
            "havent",
            "hadnt",
            "wont",
            "wouldnt",
            "couldnt",
            "shouldnt",
            "mustnt");
    /** So many words that mean something are behind a "not" at most. */
    private static final int REACH = 4;

    public Telling {
        words = List.copyOf(words);
        terms = Set.copyOf(terms);
        denied = Set.copyOf(denied);
        amounts = Set.copyOf(amounts);
        names = Set.copyOf(names);
    }

    public static Telling of(Claim claim) {
        var said = claim.content().stream().map(claim::words).collect(Collectors.joining(" … "));
        var amounts = Amounts.in(said);
        var unnumbered = new StringBuilder(said);
        amounts.forEach(amount -> {
            for (int i = amount.span().start(); i < amount.span().end(); i++) {
                unnumbered.setCharAt(i, ' ');
            }
        });
        var terms = new HashSet<>(Terms.contentTerms(unnumbered.toString()));
        return new Telling(
                claim,
                words(said),
                terms,
                denied(unnumbered.toString()),
                amounts.stream().map(Amount::value).collect(Collectors.toSet()),
                names(unnumbered.toString()));
    }

    /** Whether what both tell is told as not so: by its act, or by a "not" before a word that both have. */
    boolean isDenied(Set<String> shared) {
        boolean byAct = (claim.act() == Act.DENY) != claim.negated();
        return byAct != denied.stream().anyMatch(shared::contains);
    }

    Set<String> shared(Telling other) {
        var shared = new HashSet<>(terms);
        shared.retainAll(other.terms);
        return shared;
    }

    /** How much it tells: terms and numbers. */
    int size() {
        return terms.size() + amounts.size();
    }

    /** How much of that the other tells, too. */
    int sharedWith(Telling other) {
        return shared(other).size()
                + Math.toIntExact(
                        amounts.stream().filter(other.amounts::contains).count());
    }

    /** The most words that both have in one row. */
    int longestRow(Telling other) {
        var row = new int[other.words.size() + 1];
        int longest = 0;
        for (var word : words) {
            for (int j = other.words.size(); j > 0; j--) {
                row[j] = word.equals(other.words.get(j - 1)) ? row[j - 1] + 1 : 0;
                longest = Math.max(longest, row[j]);
            }
        }
        return longest;
    }

    private static List<String> words(String said) {
        return WORD.matcher(said.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static Set<String> names(String said) {
        return NAME.matcher(said).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static Set<String> denied(String said) {
        var denied = new HashSet<String>();
        for (var part : END.split(said, -1)) {
            int reach = 0;
            for (var word : words(part)) {
                var terms = new ArrayList<>(Terms.contentTerms(word));
                if (NOT.contains(word.replace("'", ""))) {
                    reach = REACH;
                } else if (word.equals("only")) {
                    reach = 0; // "not only"
                } else if (!terms.isEmpty() && reach > 0) {
                    denied.addAll(terms);
                    reach--;
                }
            }
        }
        return denied;
    }
}
