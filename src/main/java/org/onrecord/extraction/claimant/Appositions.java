package org.onrecord.extraction.claimant;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.name.Role;
import org.onrecord.name.Roles;

/** Reads the role that commas set off on either side of a name: "Ann Lee, the mayor, said", "the mayor, Ann Lee, said". */
final class Appositions {

    private static final Pattern BEHIND_NAME = Pattern.compile(
            ", (?:\\d{1,3}, )?(?:(?<once>formerly|previously|once) )?(?<role>(?:Ph\\.D\\.|[^,.;:“”\"()]){3,90}?)(?=[,.;:]|$|\\s(?:who|whose|that|which)\\s)");
    private static final Pattern NO_ROLE = Pattern.compile(
            "(?i)(?:who|which|that|whose|and|but|or|as|while|when|where|after|before|is|was|are|were|has|had|have|did|does|do|would|will|could|can|may|might|must|shall|should|said|says|in|on|at|with|told"
                    + "|he|she|they|it|we|i|you|there)\\b.*");
    private static final Pattern UNIVERSITY = Pattern.compile("University of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?, $");
    /** "Ann Lee, seen with her son, said": whose it is stands first where it is told of her. */
    private static final Pattern OF_ANOTHER = Pattern.compile("(?i)\\s(?:her|his|their|its)\\s");

    private static final Pattern FRONTING = Pattern.compile("IN|TO");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|an?) ");
    private static final Pattern ONE_OF = Pattern.compile("(?i)one of ");
    private static final Pattern OWNED = Pattern.compile("(?i)\\baccording to (?:his|her|its|their)\\s$");
    private static final Set<String> BEFORE_A_NAME =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "POS", "DT", "VBG", "VBN", "CD", "HYPH", "RB");
    private static final Set<String> IN_A_ROLE = Set.of("of", "to", "for", "and", "at", "on", "from");
    private static final int LONGEST_ROLE = 16;
    private static final int LONGEST = 100;
    /** Tokens of an abbreviation in parentheses. */
    private static final int LETTERS = 3;

    private final Roles roles;
    private final BodiesOfRoles bodies;
    private final RoleBeginnings beginnings;

    Appositions(Roles roles, BodiesOfRoles bodies, RoleBeginnings beginnings) {
        this.roles = roles;
        this.bodies = bodies;
        this.beginnings = beginnings;
    }

    Optional<Role> find(String text, Sentence sentence, NameRun name) {
        return behind(text, sentence, name.span()).or(() -> before(text, sentence, name));
    }

    /** The role that stands behind a name. */
    Optional<Role> behind(String text, Sentence sentence, Span name) {
        int end = Math.min(nextVerb(sentence, name.end()), name.end() + LONGEST);
        var after = BEHIND_NAME.matcher(text.substring(name.end(), end));
        if (!after.lookingAt() || NO_ROLE.matcher(after.group("role")).matches()) {
            return Optional.empty();
        }
        int start = name.end() + after.start("role");
        var phrase = new Span(start, start + after.group("role").length());
        boolean once = after.group("once") != null;
        return roles.find(after.group("role"))
                .filter(role -> !after.group("role").contains(role.title() + "-")) // "a fan-run convention"
                .filter(role -> !OF_ANOTHER.matcher(after.group("role")).find())
                .filter(role -> name.end() + after.end() < end
                        || end == sentence.span().end()
                        || isWhole(after.group("role"), role))
                .map(role -> whole(text, sentence, phrase, role))
                .map(role -> once ? new Role("former " + role.title(), role.of()) : role);
    }

    /** Without a comma behind it, "the head of the mill" is a role, but "mill owner Ann Lee" is somebody else. */
    private static boolean isWhole(String words, Role role) {
        return ARTICLE.matcher(words).lookingAt() && words.endsWith(role.title());
    }

    /** Where the words before the next verb end: "Ann Lee, the mayor said". */
    private static int nextVerb(Sentence sentence, int place) {
        var tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i - 1).span().start() > place
                    && FINITE.contains(tokens.get(i).tag())) {
                boolean relative = tokens.get(i - 1).tag().startsWith("W");
                return relative
                        ? sentence.span().end()
                        : tokens.get(i - 1).span().end();
            }
        }
        return sentence.span().end();
    }

    /** The index of the token with which the noun phrase that ends before a token begins, at most some words before it. */
    static int left(Sentence sentence, int first, boolean overPrepositions) {
        int left = first;
        while (left > 0 && first - left < LONGEST_ROLE) {
            var before = sentence.tokens().get(left - 1);
            if (left > LETTERS
                    && before.form().equals(")")
                    && sentence.tokens().get(left - LETTERS).form().equals("(")) {
                left -= LETTERS; // "Member of Parliament (MP) Ann Lee"
                continue;
            }
            boolean preposition =
                    overPrepositions && IN_A_ROLE.contains(before.form().toLowerCase(Locale.ROOT));
            if (!preposition && !BEFORE_A_NAME.contains(before.tag())) {
                break;
            }
            left--;
        }
        return left;
    }

    private Optional<Role> before(String text, Sentence sentence, NameRun name) {
        int comma = name.first() - 1;
        while (comma > 0 && roles.isTitle(sentence.tokens().get(comma).form())) {
            comma--; // "the director, Dr. Ann Lee"
        }
        if (comma <= 0 || !sentence.tokens().get(comma).form().equals(",")) {
            return Optional.empty();
        }
        int end = beforeParenthesis(sentence, comma);
        int left = left(sentence, end, true);
        if (left == end) {
            return Optional.empty();
        }
        int start = withUniversity(
                text, sentence, sentence.tokens().get(left).span().start());
        var phrase = text.substring(start, sentence.tokens().get(end - 1).span().end());
        var lead = text.substring(sentence.span().start(), start);
        boolean owned = OWNED.matcher(lead).find() || isOpening(text, sentence, name, left);
        var one = ONE_OF.matcher(phrase).lookingAt() && phrase.endsWith("s") ? singular(phrase) : phrase;
        return roles.find(one)
                .filter(role -> isAll(one, role.title()) && !owned)
                .map(role -> whole(text, sentence, new Span(start, start + one.length()), role));
    }

    /** "University of Ohio, Dayton's chancellor, Ann Lee". */
    private static int withUniversity(String text, Sentence sentence, int start) {
        var before = UNIVERSITY.matcher(text.substring(sentence.span().start(), start));
        return before.find() ? sentence.span().start() + before.start() : start;
    }

    /** "Vice Presidents" of "one of Norway's Vice Presidents". */
    private static String singular(String phrase) {
        return phrase.substring(0, phrase.length() - 1);
    }

    /** "Unlike the mayor, Ann Lee stayed": no name of the mayor's. */
    private static boolean isOpening(String text, Sentence sentence, NameRun name, int left) {
        int first = left;
        while (first > 0 && sentence.tokens().get(first - 1).tag().matches("DT|PRP\\$")) {
            first--;
        }
        boolean fronted = first > 0
                && FRONTING.matcher(sentence.tokens().get(first - 1).tag()).matches()
                && (first == 1 || opensSentence(sentence, first, name));
        boolean participle =
                first == 0 && sentence.tokens().get(0).tag().equals("VBG") && opensSentence(sentence, 0, name);
        return (fronted || participle) && text.startsWith(" ", name.span().end());
    }

    /** "Speaking to the mayor, Ann Lee said": nothing has been said before of anybody. */
    private static boolean opensSentence(Sentence sentence, int phrase, NameRun name) {
        int next = name.last() + 1;
        return next < sentence.tokens().size()
                && sentence.tokens().get(next).tag().startsWith("VB")
                && sentence.tokens().subList(0, phrase).stream().noneMatch(token -> FINITE.contains(token.tag()));
    }

    /** The role as it is printed in a phrase, and whom it stands for. */
    private Role whole(String text, Sentence sentence, Span phrase, Role role) {
        int title = phrase.in(text).lastIndexOf(role.title());
        if (title < 0) {
            return role;
        }
        int known = phrase.start() + title;
        int begin = Math.max(phrase.start(), beginnings.find(text, sentence, known));
        var printed = new Role(
                beginnings.owner(text, sentence, begin)
                        + text.substring(begin, known + role.title().length()),
                role.of());
        return bodies.complete(printed, text.substring(phrase.start(), begin));
    }

    /** "The head of the union (National Union of Miners), Ann Lee". */
    private static int beforeParenthesis(Sentence sentence, int comma) {
        var tokens = sentence.tokens();
        int end = comma;
        if (tokens.get(end - 1).form().equals(")") || tokens.get(end - 1).tag().equals("-RRB-")) {
            while (end > 0 && !tokens.get(end).form().equals("(")) {
                end--;
            }
        }
        return end;
    }

    /**
     * Whether a phrase ends in a role, in another one, or in the state or body that the role leaves out: "member of the
     * French parliament", "engineer and former mayor".
     */
    private boolean isAll(String phrase, String title) {
        int at = phrase.lastIndexOf(title);
        var rest = at < 0 ? "" : phrase.substring(at + title.length());
        boolean another = rest.startsWith(" and ") && roles.isPersonNoun(SourceWords.lastWord(rest));
        return at >= 0 && (rest.isEmpty() || another || rest.matches(" (?:of|for|at|in|from|with) (?:the )?\\p{Lu}.*"));
    }
}
