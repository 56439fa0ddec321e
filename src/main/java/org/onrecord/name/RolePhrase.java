package org.onrecord.name;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/** A noun phrase that may hold a role, with its words and the parties it names. */
record RolePhrase(String text, List<Word> words, List<Mention> parties) {

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "his", "her", "their", "one", "another", "some", "that", "this");
    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "to", "at", "in", "with", "on", "from");
    private static final Set<String> JOINS = Set.of("of", "the", "and", "for", "on", "to");

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    String lower(int at) {
        return words.get(at).lower();
    }

    /** Whether a word stands here, close behind the one before. */
    boolean goesOn(int at) {
        return at < words.size() && words.get(at).adjacent();
    }

    boolean isArticle(int at) {
        return ARTICLES.contains(lower(at));
    }

    boolean opensComplement(int at) {
        return COMPLEMENTS.contains(lower(at));
    }

    boolean joins(int at) {
        return JOINS.contains(lower(at));
    }

    /** Whether a word is neither an article nor one of the small words that join. */
    boolean isPlain(int at) {
        return !isArticle(at) && !opensComplement(at) && !joins(at);
    }

    boolean isInParty(int at) {
        return parties.stream().anyMatch(mention -> mention.span().contains(word(at).start()));
    }

    /** Whether a word belongs to a state's name; a seat of power is a name to be shown. */
    boolean isInState(int at) {
        return parties.stream().anyMatch(mention -> mention.span().contains(word(at).start()) && isState(mention));
    }

    static boolean isState(Mention mention) {
        return mention.form() != Mention.Form.SEAT && mention.party().kind() == Party.Kind.STATE;
    }

    /** Whom the first party between two places in the text represents; the press, itself. */
    @Nullable String partyIn(int start, int end) {
        if (start >= end) {
            return null;
        }
        var span = new Span(start, end);
        return parties.stream()
                .filter(mention -> span.contains(mention.span()))
                .map(RolePhrase::representedBy)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String representedBy(Mention mention) {
        return mention.party().isPress()
                ? mention.party().name()
                : mention.party().represents();
    }

    /** The same phrase with capitals that mean the city. */
    RolePhrase withCities() {
        return new RolePhrase(
                text, words, parties.stream().map(RolePhrase::asCity).toList());
    }

    private static Mention asCity(Mention mention) {
        var city = new Party(mention.words(), Party.Kind.BODY, mention.words());
        return mention.form() == Mention.Form.CAPITAL
                ? new Mention(mention.span(), mention.words(), mention.form(), city)
                : mention;
    }
}
