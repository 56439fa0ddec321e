package org.onrecord.index.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.LongRangeDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;
import org.onrecord.index.ArticleTerms;
import org.onrecord.index.Terms;

/** Makes the documents of an article: its own first, then one for each claim in the order of the text. */
final class Documents {

    private static final FieldType TERMS = termsOnly();

    private Documents() {}

    /** @param vectors the vectors that contents have already */
    static List<Document> of(
            Article article, List<Claim> claims, String rules, Function<String, Optional<byte[]>> vectors) {
        var documents = new ArrayList<Document>(claims.size() + 1);
        var terms = ArticleTerms.of(article);
        documents.add(document(terms, rules));
        for (var claim : claims) {
            var document = document(claim, terms);
            document.add(new NumericDocValuesField(Fields.BELOW_ARTICLE, documents.size()));
            vectors.apply(claim.inWords()).ifPresent(vector -> document.add(KeptVectors.field(vector)));
            documents.add(document);
        }
        return documents;
    }

    private static Document document(ArticleTerms terms, String rules) {
        var article = terms.article();
        var document = new Document();
        document.add(word(Fields.KIND, Fields.ARTICLE_DOCUMENT));
        document.add(key(Fields.ARTICLE, article.id()));
        document.add(new StringField(Fields.PLACE, Keys.place(article), Field.Store.NO));
        document.add(new StoredField(Fields.WHOLE_ARTICLE, Packed.of(article)));
        document.add(new StoredField(Fields.RULES, rules));
        document.add(terms(Fields.TEXT, ArticleTerms.all(terms.parts())));
        return document;
    }

    private static Document document(Claim claim, ArticleTerms terms) {
        var article = terms.article();
        var document = new Document();
        document.add(word(Fields.KIND, Fields.CLAIM_DOCUMENT));
        document.add(key(Fields.ARTICLE, article.id()));
        document.add(new SortedDocValuesField(Fields.PLACE_OF_ARTICLE, Keys.place(article)));
        document.add(key(Fields.CLAIM, claim.id()));
        document.add(new StringField(Fields.WORDS_KEY, KeptVectors.key(claim.inWords()), Field.Store.NO));
        document.add(word(Fields.ACT, claim.act().word()));
        document.add(word(Fields.NEGATED, claim.negated() ? Fields.TRUE : Fields.FALSE));
        addClaimants(document, claim);
        addDays(document, claim.saidOn(), article.printedOn());
        var outlet = article.metadata().outlet().value();
        if (outlet != null) {
            document.add(key(Fields.OUTLET, outlet));
        }
        addTerms(document, claim, terms);
        document.add(new BinaryDocValuesField(Fields.WHOLE_CLAIM, Packed.of(claim)));
        return document;
    }

    private static void addClaimants(Document document, Claim claim) {
        var names = new LinkedHashSet<String>();
        var speakers = new LinkedHashSet<Claimant>();
        Stream.concat(Stream.of(claim.claimant()), claim.coClaimants().stream()).forEach(claimant -> {
            speakers.add(claimant);
            names.add(claimant.name());
            if (claimant.represents() != null) {
                names.add(claimant.represents());
            }
        });
        names.forEach(name -> document.add(key(Fields.NAME, name)));
        speakers.forEach(speaker -> document.add(new StringField(Fields.SPEAKER, Packed.of(speaker), Field.Store.NO)));
    }

    private static void addDays(Document document, @Nullable Days said, @Nullable LocalDate printed) {
        if (printed != null) {
            document.add(new LongPoint(Fields.PRINTED, printed.toEpochDay()));
            document.add(new NumericDocValuesField(Fields.PRINTED, printed.toEpochDay()));
        }
        var from = said != null ? said.from() : printed;
        var to = said != null ? said.to() : printed;
        if (from != null && to != null) {
            long[] first = {from.toEpochDay()};
            long[] last = {to.toEpochDay()};
            document.add(new LongRange(Fields.SAID, first, last));
            document.add(new LongRangeDocValuesField(Fields.SAID_RANGE, first, last));
        }
    }

    private static void addTerms(Document document, Claim claim, ArticleTerms around) {
        var words = Set.copyOf(Terms.of(claim.contentWords()));
        var content = new HashSet<>(words);
        claim.about().forEach(name -> content.addAll(Terms.of(name)));
        var excerpt = Set.copyOf(Terms.of(claim.excerpt().text()));
        var near = ArticleTerms.all(around.near(claim.excerpt().span()));
        near.removeAll(excerpt);
        document.add(terms(Fields.WORDS, words));
        document.add(terms(Fields.CONTENT, content));
        document.add(terms(Fields.EXCERPT, excerpt));
        document.add(terms(Fields.NEAR, near));
        document.add(terms(Fields.TITLE, around.title()));
    }

    private static Field terms(String field, Collection<String> terms) {
        return new Field(field, new TermStream(terms), TERMS);
    }

    private static Field key(String field, String name) {
        BytesRef key = Keys.of(name);
        return new StringField(field, key, Field.Store.NO);
    }

    private static Field word(String field, String word) {
        return new StringField(field, word, Field.Store.NO);
    }

    /** Whether a term is there is all that counts; see {@link org.onrecord.index.Hit#topic()}. */
    private static FieldType termsOnly() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
