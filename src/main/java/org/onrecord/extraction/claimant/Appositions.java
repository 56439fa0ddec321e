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
            ", (?:\\d{1,3}, )?(?:(?<once>formerly|previously|once) )?(?<role>[^,.;:“”\"()]{3,90}?)(?=[,.;:]|$|\\s(?:who|whose|that|which)\\s)");
    private static final Pattern NO_ROLE = Pattern.compile(
            "(?i)(?:who|which|that|whose|and|but|or|as|while|when|where|after|before|is|was|are|were|has|had|have|did|does|do|would|will|could|can|may|might|must|shall|should|said|says|in|on|at|with|told"
                    + "|he|she|they|it|we|i|you|there)\\b.*");
    private static final Pattern OWNED = Pattern.compile("(?i)\\baccording to (?:his|her|its|their)\\s$");
    private static final Set<String> BEFORE_A_NAME =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "POS", "DT", "VBG", "VBN", "CD", "HYPH", "RB");
    private static final Set<String> IN_A_ROLE = Set.of("of", "to", "for", "and", "at", "on", "from");
    private static final int LONGEST_ROLE = 10;
    private static final int LONGEST = 100;

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
        int end = Math.min(sentence.span().end(), name.end() + LONGEST);
        var after = BEHIND_NAME.matcher(text.substring(name.end(), end));
        if (!after.lookingAt() || NO_ROLE.matcher(after.group("role")).matches()) {
            return Optional.empty();
        }
        int start = name.end() + after.start("role");
        var phrase = new Span(start, start + after.group("role").length());
        boolean once = after.group("once") != null;
        return roles.find(after.group("role"))
                .filter(role -> !after.group("role").contains(role.title() + "-")) // "a fan-run convention"
                .map(role -> whole(text, sentence, phrase, role))
                .map(role -> once ? new Role("former " + role.title(), role.of()) : role);
    }

    /** The index of the token with which the noun phrase that ends before a token begins, at most some words before it. */
    static int left(Sentence sentence, int first, boolean overPrepositions) {
        int left = first;
        while (left > 0 && first - left < LONGEST_ROLE) {
            var before = sentence.tokens().get(left - 1);
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
        int start = sentence.tokens().get(left).span().start();
        var phrase = text.substring(start, sentence.tokens().get(end - 1).span().end());
        var lead = text.substring(sentence.span().start(), start);
        boolean owned = OWNED.matcher(lead).find() || isOpening(text, sentence, name, left);
        return roles.find(phrase)
                .filter(role -> isAll(phrase, role.title()) && !owned)
                .map(role -> whole(text, sentence, new Span(start, start + phrase.length()), role));
    }

    /** "Unlike the mayor, Ann Lee stayed": no name of the mayor's. */
    private static boolean isOpening(String text, Sentence sentence, NameRun name, int left) {
        int first = left;
        while (first > 0 && sentence.tokens().get(first - 1).tag().matches("DT|PRP\\$")) {
            first--;
        }
        boolean fronted = first == 1 && sentence.tokens().get(0).tag().equals("IN");
        return fronted && text.startsWith(" ", name.span().end());
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

    /** Whether a phrase ends in a role, or in the state or body that the role leaves out: "member of the French parliament". */
    private static boolean isAll(String phrase, String title) {
        int at = phrase.lastIndexOf(title);
        var rest = at < 0 ? "" : phrase.substring(at + title.length());
        return at >= 0 && (rest.isEmpty() || rest.matches(" (?:of|for|at|in|from|with) (?:the )?\\p{Lu}.*"));
    }
}
