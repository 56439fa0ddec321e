package org.onrecord.extraction.claimant;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.name.Gender;

/**
 * Tells of whom a clause tells that somebody is blamed or praised with: in "Lund accused Reed of saying he had closed the
 * dam", "he" is Reed. Belongs to the reading of one article.
 */
final class ToldOf {

    private static final Pattern VERB_BEFORE = Pattern.compile(
            "(?i).*\\b(?:accus|criticis|criticiz|blam|slamm|attack|blast|mock|condemn|fault|ridicul|prais|thank|credit|denounc|rebuk"
                    + "|chid|assail|lambast|charg|commend|applaud|congratulat|reprimand|berat|castigat|chastis|scold)(?:e|ed|es|s|ing)?\\s(?:[\\p{L}.-]+\\s){0,4}$",
            Pattern.DOTALL);

    /** A comma or an "and" may lead back to who speaks. */
    private static final Pattern BEHIND =
            Pattern.compile("\\s(?:for|of|as|over|about|by|with|on)\\s(?:(?!and\\b|but\\b)[^,.;:“”\"])*");

    private final String text;
    private final Cast cast;

    ToldOf(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** The person of whom the sentence tells at a place. */
    Optional<Who> find(int place, Gender gender) {
        int start = Math.max(text.lastIndexOf(". ", place - 1), text.lastIndexOf('\n', place - 1)) + 1;
        return cast.appearances().stream()
                .filter(appearance -> appearance.mention().whole().start() >= start
                        && appearance.mention().span().end() < place)
                .filter(appearance -> isObject(start, appearance.mention(), place))
                .map(Cast.Appearance::person)
                .filter(person -> person.certain() && person.mayBe(gender))
                .reduce((earlier, later) -> later)
                .map(Who::person);
    }

    private boolean isObject(int sentence, PersonMention mention, int place) {
        return VERB_BEFORE
                        .matcher(text.substring(sentence, mention.whole().start()))
                        .matches()
                && BEHIND.matcher(text.substring(mention.span().end(), place)).matches();
    }
}
