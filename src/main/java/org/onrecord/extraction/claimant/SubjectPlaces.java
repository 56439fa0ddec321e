package org.onrecord.extraction.claimant;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extraction.syntax.Sentence;

/** Tells whether a name is the subject of its sentence: whom "he" takes up is who did something. */
final class SubjectPlaces {

    /** "On Monday, the French", before a subject. */
    private static final Pattern OPENS_SENTENCE = Pattern.compile(
            "(?:(?:On|In|At|During|After|Before|Last|Earlier|Later|Meanwhile|However|Also)\\b[^,;“”\"]{0,50}, )?(?:[Tt]he |[Aa]n? )?");

    private static final Pattern BEHIND_PREPOSITION =
            Pattern.compile("(?i)\\b(?:of|by|for|with|to|from|about|against)\\s(?:the\\s|an?\\s)?$");

    private static final int LONGEST_PREPOSITION = 14;

    private SubjectPlaces() {}

    /** Whether the name is the subject of the main clause, or stands where subjects do and the parser says nothing else. */
    static boolean isSubject(String text, Sentence sentence, NameRun name, int whole) {
        if (isBehindPreposition(text, whole)) {
            return false; // "the death of Ann Lee but was", whatever the parser says
        }
        return isSubject(sentence, name)
                || (OPENS_SENTENCE
                                .matcher(text.substring(sentence.span().start(), whole))
                                .matches()
                        && !text.startsWith("’s", name.span().end())
                        && !text.startsWith("'s", name.span().end())
                        && !text.startsWith(" and ", name.span().end()));
    }

    /** Whether a place that names somebody stands behind a preposition. */
    static boolean isBehindPreposition(String text, int place) {
        return BEHIND_PREPOSITION
                .matcher(text.substring(Math.max(0, place - LONGEST_PREPOSITION), place))
                .find();
    }

    private static boolean isSubject(Sentence sentence, NameRun name) {
        for (int i = name.first(); i <= name.last(); i++) {
            var token = sentence.tokens().get(i);
            boolean beside = Set.of("appos", "conj").contains(token.label()) && token.head() >= 0;
            var subject = beside ? sentence.tokens().get(token.head()) : token;
            if (subject.label().startsWith("nsubj") && subject.head() >= 0) {
                var verb = sentence.tokens().get(subject.head());
                return verb.head() < 0 || verb.label().equals("conj");
            }
        }
        return false;
    }
}
