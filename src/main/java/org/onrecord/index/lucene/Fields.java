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

    static final String PRINTED = "printed";
    static final String OUTLET = "outlet";

    /** Terms of what is said and of the names it is about. */
    static final String CONTENT = "content";

    static final String EXCERPT = "excerpt";
    static final String TITLE = "title";

    /** The whole article, a stored field. */
    static final String WHOLE_ARTICLE = "wholeArticle";

    /** By which rules the article's claims were read, a stored field; older indexes have none. */
    static final String RULES = "rules";

    /** The whole claim, a doc value. */
    static final String WHOLE_CLAIM = "wholeClaim";

    /** What tells contents apart, for finding their vectors. */
    static final String CONTENT_KEY = "contentKey";

    /** Of the content, a doc value; not there before somebody made it. */
    static final String VECTOR = "vector";

    static final String TRUE = "true";
    static final String FALSE = "false";

    private Fields() {}
}
