package org.onrecord.extraction.claimant;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.extraction.syntax.Token;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;

/**
 * Finds where a role begins as it is printed. The tables know "officer" and "local"; what stands between them in "local
 * wildlife officer" may be any noun, which only the parser tells.
 */
final class RoleBeginnings {

    private static final Set<String> WORDS = Set.of("NN", "NNS", "JJ", "JJR", "JJS", "VBN", "NNP");
    private static final Set<String> SUBJECTS = Set.of("NN", "NNS", "NNP", "NNPS", "PRP");
    /** What a parser takes for a noun or an adjective, and belongs to no role. */
    private static final Set<String> NO_PART = Set.of(
            "yesterday",
            "today",
            "tonight",
            "tomorrow",
            "including",
            "involving",
            "following",
            "according",
            "featuring",
            "being",
            "saying",
            "citing",
            "quoting",
            "regarding",
            "concerning",
            "such",
            "other",
            "same",
            "last",
            "next",
            "then",
            "named",
            "called",
            "like",
            "sitting",
            "current",
            "fellow",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "meanwhile");

    /** In characters. */
    private static final int LONGEST_OFFICE = 40;

    private static final Pattern FIRST_WORD = Pattern.compile("(?s)^([\\p{L}-]+).*");

    private static final Pattern OWNER =
            Pattern.compile("(?:(?:[Ff]ormer|[Ll]ongtime|[Tt]op|[Ss]enior) )?(?<name>\\p{Lu}[\\p{L}’-]+)(?:['’]s?)? $");

    private final Names names;
    private final Roles roles;

    RoleBeginnings(Names names, Roles roles) {
        this.names = names;
        this.roles = roles;
    }

    /** The place in the text where the role begins whose known words begin at a place. */
    int find(String text, Sentence sentence, int title) {
        var tokens = sentence.tokens();
        int first = at(tokens, title);
        if (first < 0) {
            return title;
        }
        int begin = first;
        for (int i = first - 1; i >= 0 && stand(text, tokens, i); i--) {
            if (isPart(tokens, i, begin)) {
                begin = i;
            } else if (!joins(tokens, i)
                    || isOffice(text, tokens.get(first).span().start())) {
                break;
            }
        }
        begin = isSecondOfTwo(tokens, begin) ? begin - 2 : begin;
        while (begin < first - 1
                && begin > 0
                && stand(text, tokens, begin - 1)
                && isCapitalisedModifier(tokens.get(begin))
                && isCapitalisedModifier(tokens.get(begin - 1))) {
            begin--; // "Foreign Affairs and Trade Minister"
        }
        return tokens.get(begin).span().start();
    }

    /** "Former Reed" in "former Reed adviser Ann Lee", where an article tells of a Reed; it is part of the role. */
    String owner(String text, Sentence sentence, int role) {
        var owner = OWNER.matcher(text.substring(sentence.span().start(), role));
        if (!owner.find()
                || !roles.isOfPersons(FIRST_WORD.matcher(text.substring(role)).replaceFirst("$1"))) {
            return "";
        }
        boolean person = OrganisationNames.isFamilyName(text, owner.group("name"));
        return person ? owner.group() : "";
    }

    /** "Crime" in "Police and Crime Commissioner". */
    private boolean isSecondOfTwo(List<Token> tokens, int begin) {
        return begin > 1
                && tokens.get(begin - 1).form().equals("and")
                && isCapitalisedModifier(tokens.get(begin - 2))
                && isCapitalisedModifier(tokens.get(begin));
    }

    private boolean isCapitalisedModifier(Token token) {
        return Character.isUpperCase(token.form().charAt(0))
                && roles.isRoleModifier(token.form().toLowerCase(Locale.ROOT));
    }

    private static int at(List<Token> tokens, int place) {
        for (var token : tokens) {
            if (token.span().start() == place) {
                return token.index();
            }
        }
        return -1;
    }

    /** Whether nothing but a space is between a token and the next. */
    private static boolean stand(String text, List<Token> tokens, int at) {
        var between = text.substring(
                tokens.get(at).span().end(), tokens.get(at + 1).span().start());
        return between.isEmpty() || between.equals(" ");
    }

    private boolean isPart(List<Token> tokens, int at, int begin) {
        var token = tokens.get(at);
        var lower = token.form().toLowerCase(Locale.ROOT);
        if (!Character.isLetter(lower.charAt(0)) || NO_PART.contains(lower)) {
            return false;
        }
        boolean verb = token.tag().equals("VBN")
                && at > 0
                && (SUBJECTS.contains(tokens.get(at - 1).tag()) // "the post contacted engineer Ann Lee"
                        || isMark(tokens.get(at - 1))); // "it broke, stated engineer Ann Lee"
        if (Character.isLowerCase(token.form().charAt(0))) {
            return !verb && (WORDS.contains(token.tag()) || isPrefix(tokens, at) || roles.isRoleModifier(lower));
        }
        boolean opens =
                at == 0 || !Character.isLetterOrDigit(tokens.get(at - 1).form().charAt(0));
        boolean goesOnLower = Character.isLowerCase(tokens.get(begin).form().charAt(0));
        return opens && goesOnLower && isCommon(tokens, at, lower);
    }

    /** Whether a capital only begins the sentence: "Wildlife officer". */
    private boolean isCommon(List<Token> tokens, int at, String lower) {
        var token = tokens.get(at);
        boolean noun = !token.tag().startsWith("NNP") && WORDS.contains(token.tag());
        boolean known = !lower.substring(1).equals(lastPart(lower).substring(1))
                || roles.isRoleModifier(lower)
                || roles.isPersonNoun(lower)
                || roles.isGroupNoun(lower)
                || isPrefix(tokens, at);
        return (noun || known) && names.mentions(token.form()).isEmpty();
    }

    /** "author" of "co-author". */
    private static String lastPart(String word) {
        return word.substring(word.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
    }

    /** "Co" in "Co-lead". */
    private static boolean isPrefix(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && isHyphen(tokens.get(at + 1));
    }

    /** A hyphen, and what joins two roles or two parts of one: "writer and performer", "civil and marine engineer". */
    private boolean joins(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (isHyphen(token)) {
            return true;
        }
        boolean joins = token.form().equals("and") || token.form().equals(",");
        if (!joins || at == 0 || at + 1 >= tokens.size()) {
            return false;
        }
        var before = tokens.get(at - 1);
        var next = tokens.get(at + 1);
        boolean adjectives = before.tag().equals("JJ") && next.tag().equals("JJ") && (isLower(before) || at == 1);
        boolean comma = token.form().equals(",")
                && tokens.stream().skip(at).noneMatch(later -> later.form().equals("and"));
        return adjectives
                || (!comma
                        && roles.isPersonNoun(lastPart(before.form()))
                        && !next.form().equals("the"));
    }

    /** "Prime Minister" in "party leader and Prime Minister Ann Lee", whose party it is not of. */
    private boolean isOffice(String text, int place) {
        return roles.find(text.substring(place, Math.min(text.length(), place + LONGEST_OFFICE)))
                .filter(role -> text.startsWith(role.title(), place) && StatesOfOffices.isNational(role.title()))
                .isPresent();
    }

    private static boolean isLower(Token token) {
        return Character.isLowerCase(token.form().charAt(0));
    }

    private static boolean isMark(Token token) {
        return !Character.isLetterOrDigit(token.form().charAt(0)) && !isHyphen(token);
    }

    private static boolean isHyphen(Token token) {
        return token.form().equals("-") || token.form().equals("–");
    }
}
