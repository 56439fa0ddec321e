package org.onrecord.extraction.claimant;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.article.Span;
import org.onrecord.name.Gender;

/** Finds the person of one article whose name comes soon after the pronoun. */
final class Cataphora {

    private static final Pattern BEFORE_NAME = Pattern.compile(",\\s+(?:the\\s+)?");

    /** "Even as he", which opens a paragraph; "while" may set one against the other. */
    private static final Pattern OPENING = Pattern.compile(
            "(?:^|\\n)\\s*(?:Even |Just |Shortly |Minutes |Hours |Days |Weeks )?(?i:as|although|though|when|after|before|since|once|because) $");

    /** In characters. */
    private static final int LONGEST_OPENING = 25;

    /** The rest of such a clause: no sentence ends in it. */
    private static final Pattern REST = Pattern.compile("[^.;:!?\\n“”\"]{3,160}, (?:the )?");

    private final String text;
    private final Cast cast;

    Cataphora(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** "According to her agent, Ann Lee is …". */
    Optional<Who> ofSource(Span source, Gender gender) {
        return nextAfter(source.end(), BEFORE_NAME, gender);
    }

    /** "Even as he admitted it, Foreign Minister Lee claimed …", where that begins a paragraph. */
    Optional<Who> ofClause(int pronoun, Gender gender) {
        var before = text.substring(Math.max(0, pronoun - LONGEST_OPENING), pronoun);
        return OPENING.matcher(before).find() ? nextAfter(pronoun, REST, gender) : Optional.empty();
    }

    private Optional<Who> nextAfter(int place, Pattern between, Gender gender) {
        return cast.appearances().stream()
                .filter(appearance -> appearance.mention().whole().start() >= place)
                .findFirst()
                .filter(next -> between.matcher(
                                text.substring(place, next.mention().whole().start()))
                        .matches())
                .map(Cast.Appearance::person)
                .filter(person -> person.mayBe(gender))
                .map(Who::person);
    }
}
