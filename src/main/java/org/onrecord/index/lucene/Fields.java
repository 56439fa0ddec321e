package org.onrecord.index.lucene;

/** The fields of the documents of articles and claims. */
final class Fields {

    /** {@link #ARTICLE_DOCUMENT} or {@link #CLAIM_DOCUMENT}. */
    static final String KIND = "kind";

    static final String ARTICLE_DOCUMENT = "article";
    static final String CLAIM_DOCUMENT = "claim";

    /** Id of the article; its claims have it too. */
    static final String ARTICLE = "article";

    /** Where an article stands among the articles. */
    static final String PLACE = "place";

    /** The same for a claim's article, for sorting. */
    static final String PLACE_OF_ARTICLE = "placeOfArticle";

    /** Id of the claim. */
    static final String CLAIM = "claim";

    /** The names that a query's claimants can be. */
    static final String NAME = "name";

    /** Who is on record, whole, for counting. */
    static final String SPEAKER = "speaker";

    static final String ACT = "act";
    static final String NEGATED = "negated";

    /** The days of saying, else the day of printing. */
    static final String SAID = "said";

    /** The same as a doc value. */
    static final String SAID_RANGE = "saidRange";

    static final String PRINTED = "printed";
    static final String OUTLET = "outlet";

    /** Terms of what is said. */
    static final String WORDS = "words";

    /** The same, and those of the names it is about. */
    static final String CONTENT = "content";

    static final String EXCERPT = "excerpt";

    /** Terms of the paragraphs around the excerpt that are not the excerpt's. */
    static final String NEAR = "near";

    static final String TITLE = "title";

    /** Terms of all of an article, with the article's own document. */
    static final String TEXT = "text";

    /** How many documents an article's own stands before a claim's. */
    static final String BELOW_ARTICLE = "belowArticle";

    /** The whole article, a stored field. */
    static final String WHOLE_ARTICLE = "wholeArticle";

    /** By which rules the article's claims were read, a stored field; older indexes have none. */
    static final String RULES = "rules";

    /** The whole claim, a doc value. */
    static final String WHOLE_CLAIM = "wholeClaim";

    /** What tells apart what claims say, for keeping its vectors. */
    static final String WORDS_KEY = "wordsKey";

    /** Of the claim's words, a doc value; not there before somebody made it. */
    static final String VECTOR = "vector";

    static final String TRUE = "true";
    static final String FALSE = "false";

    private Fields() {}
}
