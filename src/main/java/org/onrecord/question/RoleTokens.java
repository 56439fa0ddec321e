package org.onrecord.question;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.name.Mention;
import org.onrecord.name.Names;

/**
 * Cuts what somebody is into words that can be compared: "German govt spokesman" has the same as "spokesperson for the
 * government of Germany". Immutable.
 */
final class RoleTokens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SPEAKS = Pattern.compile("spokes(man|men|woman|women|person|persons|people)|spox");
    private static final Pattern BRITISH = Pattern.compile("is(ers?|ations?|ing|ed)$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> SMALL =
            Set.of("of", "the", "a", "an", "for", "in", "at", "to", "from", "s", "and");
    private static final int SHORTEST_PLURAL = 4;

    private final Names names;

    RoleTokens(Names names) {
        this.names = names;
    }

    /** Of what a user typed. */
    Set<String> typed(String phrase) {
        return of(phrase, names.mentionsLoosely(phrase));
    }

    /** Of what an article printed. */
    Set<String> printed(String phrase) {
        return of(phrase, names.mentions(phrase));
    }

    private static Set<String> of(String phrase, Iterable<Mention> mentions) {
        var tokens = new HashSet<String>();
        var rest = new StringBuilder(phrase);
        for (var mention : mentions) {
            var party = mention.party();
            tokens.add(party.name());
            if (party.represents() != null) {
                tokens.add(party.represents());
            }
            boolean isState = party.name().equals(party.represents());
            for (int i = mention.span().start(); isState && i < mention.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        var words = WORD.matcher(plainLetters(rest.toString()));
        while (words.find()) {
            if (!SMALL.contains(words.group())) {
                tokens.add(plain(words.group()));
            }
        }
        return tokens;
    }

    private static String plainLetters(String words) {
        return MARKS.matcher(Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    private static String plain(String word) {
        if (SPEAKS.matcher(word).matches()) {
            return "spokesperson";
        }
        var american = BRITISH.matcher(word).replaceFirst("iz$1");
        return singular(american);
    }

    private static String singular(String word) {
        boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
