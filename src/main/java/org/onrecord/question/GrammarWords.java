package org.onrecord.question;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words that hold a question together, each by the part it plays there. */
enum GrammarWords {
    AUXILIARY,
    DO,
    BE,
    ADVERB,
    PRONOUN,
    OWNER,
    PERSON,
    BACK,
    AFTER_BACK,
    ANYBODY,
    ANY_BODY,
    WHICH,
    DETERMINER,
    ARTICLE,
    INSIDE_NAME,
    TOWARDS,
    PARTICLE,
    SPLIT,
    LIGHT,
    RECEIVE,
    NEWS,
    ABOUT,
    HOLDING,
    BEFORE_NOUN,
    BEFORE_PLACE,
    MAKER,
    CALLING,
    REPLYING,
    MEASURE,
    TEXT,
    UNIT,
    PRICE,
    LEADER,
    SOMEBODY_OF,
    FOR_STATE,
    CAMP;

    private static final Map<String, Set<String>> TABLE = Table.rows("grammar.tsv").stream()
            .collect(groupingBy(
                    row -> row.get(0), flatMapping(row -> Stream.of(row.get(1).split(" ")), toUnmodifiableSet())));

    boolean has(String word) {
        var words = TABLE.get(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return words != null && words.contains(word);
    }
}
