package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Token;

/** A word in its place in the tree of its sentence. It does not change once its {@link Tree} is made. */
final class Word {

    private static final Set<String> POSSIBLE = Set.of("should", "must", "may", "might", "ought", "shall");
    static final Set<String> WOULD = Set.of("would", "'d");

    private static final Set<String> DUTY = Set.of("should", "must", "ought");
    private static final Set<String> DASHES = Set.of("--", "—", "―", "–", "-");
    private static final Set<String> NOBODY = Set.of("neither", "no", "none", "nobody");
    private static final Set<String> COUNTED = Set.of(
            "all", "every", "everyone", "everybody", "everything", "one", "a", "any", "many", "much", "both", "even");
    private static final Set<String> NEGATIVE =
            Set.of("never", "neither", "not", "n't", "hardly", "scarcely", "barely");

    /** The parser takes "seconded" for a number. */
    private static final Pattern ORDINAL_ENDING = Pattern.compile("(?:ed|ing|s)$");

    private final Token token;
    private final Tree tree;
    private final List<Word> kids = new ArrayList<>();
    private final String lower;
    private @Nullable Word head;

    Word(Token token, Tree tree) {
        this.token = token;
        this.tree = tree;
        lower = token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    void hangUnder(Word governor) {
        head = governor;
        governor.kids.add(this);
    }

    Tree tree() {
        return tree;
    }

    int index() {
        return token.index();
    }

    Span span() {
        return token.span();
    }

    int start() {
        return token.span().start();
    }

    int end() {
        return token.span().end();
    }

    String form() {
        return token.form();
    }

    String lower() {
        return lower;
    }

    String lemma() {
        boolean ordinal = token.lemma().startsWith("#") && tag().startsWith("VB");
        return ordinal ? ORDINAL_ENDING.matcher(lower()).replaceFirst("") : token.lemma();
    }

    String tag() {
        return token.tag();
    }

    String label() {
        return token.label();
    }

    @Nullable Word head() {
        return head;
    }

    List<Word> kids() {
        return kids;
    }

    /** The kids with one of these labels, in order. */
    List<Word> kids(String... labels) {
        return kids.stream().filter(kid -> kid.isLabelled(labels)).toList();
    }

    /** The first kid with one of these labels. */
    Optional<Word> findKid(String... labels) {
        for (var kid : kids) {
            if (kid.isLabelled(labels)) {
                return Optional.of(kid);
            }
        }
        return Optional.empty();
    }

    boolean hasKid(String... labels) {
        return findKid(labels).isPresent();
    }

    /** Itself and all that hangs under it, in order of the text. */
    List<Word> subtree() {
        var found = new ArrayList<Word>();
        found.add(this);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(found.get(i).kids);
        }
        found.sort(Comparator.comparingInt(Word::index));
        return found;
    }

    Word firstUnder() {
        return subtree().getFirst();
    }

    /** Past the comma that the parser may hang under it. */
    Word firstSpokenUnder() {
        return subtree().stream().filter(Word::isSpoken).findFirst().orElse(this);
    }

    Word lastUnder() {
        return subtree().getLast();
    }

    Optional<Word> findPrevious() {
        return tree.find(index() - 1);
    }

    Optional<Word> findNext() {
        return tree.find(index() + 1);
    }

    boolean isBefore(Word other) {
        return index() < other.index();
    }

    boolean isAfter(Word other) {
        return index() > other.index();
    }

    boolean isLabelled(String... labels) {
        for (var label : labels) {
            if (label.equals(label())) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb() {
        return tag().startsWith("VB");
    }

    boolean isNominal() {
        return tag().startsWith("N") || tag().startsWith("P");
    }

    boolean isAdjective() {
        return tag().startsWith("JJ");
    }

    /** Whether its tag is one of these; {@code VB*} stands for all that begin so. */
    boolean isTagged(String... tags) {
        for (var tag : tags) {
            boolean fits = tag.endsWith("*") ? tag().startsWith(tag.substring(0, tag.length() - 1)) : tag().equals(tag);
            if (fits) {
                return true;
            }
        }
        return false;
    }

    boolean isOneOf(Set<String> forms) {
        return forms.contains(lower());
    }

    boolean isDash() {
        return DASHES.contains(form());
    }

    /** Whether it has a letter, a figure or a sign of money or share. */
    boolean isSpoken() {
        return form().codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || "$%€£".indexOf(c) >= 0);
    }

    boolean isPassive() {
        boolean bare = tag().equals("VBN") && !hasKid("aux", "nsubj");
        boolean shares = isLabelled("conj") && hasKid("agent") && head != null && head.hasKid("auxpass");
        return hasKid("auxpass") || (bare && isLabelled("acl", "advcl")) || shares;
    }

    boolean isNegated() {
        var above = head;
        boolean nor = label().equals("conj")
                && above != null
                && above.kids.stream()
                        .anyMatch(kid -> kid.label().equals("cc") && kid.lower().equals("nor"));
        return nor
                || sharesNegation()
                || isDoneByNobody()
                || kids.stream()
                        .anyMatch(
                                kid -> (kid.label().equals("neg") || NEGATIVE.contains(kid.lower()) || isNoLonger(kid))
                                        && !isNotOnly(kid));
    }

    /** "did not concede or admit defeat". */
    private boolean sharesNegation() {
        var above = head;
        return above != null
                && label().equals("conj")
                && above.isVerb()
                && !hasKid("aux", "nsubj")
                && firstUnder()
                        .findPrevious()
                        .filter(word -> word.lower().equals("or"))
                        .isPresent()
                && above.isNegated();
    }

    /** "not only warned of it, but stopped it". */
    private static boolean isNotOnly(Word not) {
        return not.findNext()
                .filter(only -> only.isOneOf(Set.of("only", "just", "merely", "simply")))
                .isPresent();
    }

    private static boolean isNoLonger(Word adverb) {
        return adverb.lower().equals("longer")
                && adverb.findPrevious().filter(no -> no.lower().equals("no")).isPresent();
    }

    /** "Neither side has commented", "nobody confirmed it", "not all agree". */
    private boolean isDoneByNobody() {
        return kids("nsubj").stream()
                .map(Word::firstUnder)
                .anyMatch(first -> NOBODY.contains(first.lower()) || isNotAll(first));
    }

    private static boolean isNotAll(Word first) {
        return first.lower().equals("not")
                && first.findNext().filter(word -> word.isOneOf(COUNTED)).isPresent();
    }

    /** "should apologize", "might deny it": it has not been done. */
    boolean isOnlyPossible() {
        return kids.stream()
                .anyMatch(kid -> kid.isLabelled("aux") && kid.isBefore(this) && POSSIBLE.contains(kid.lower()));
    }

    /** "should apologize": somebody else asks for it. */
    boolean isOnlyADuty() {
        return hasAuxiliary(DUTY);
    }

    boolean hasAuxiliary(Set<String> forms) {
        return kids("aux").stream().anyMatch(aux -> aux.isBefore(this) && aux.isOneOf(forms));
    }

    /** "has yet to respond". */
    boolean isYetToCome() {
        var above = head;
        return isInfinitive() && (hasYet(this) || (above != null && above.isBefore(this) && hasYet(above)));
    }

    private static boolean hasYet(Word word) {
        return word.kids.stream().anyMatch(kid -> kid.lower().equals("yet"));
    }

    boolean isInfinitive() {
        return kids.stream()
                .anyMatch(kid -> kid.lower().equals("to") && kid.label().equals("aux"));
    }

    @Override
    public String toString() {
        return form();
    }
}
