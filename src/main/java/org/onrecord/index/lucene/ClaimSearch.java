package org.onrecord.index.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.LongRangeDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.onrecord.claim.Act;
import org.onrecord.claim.Days;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.Hit;

/** A claim query in Lucene's terms. Its score is {@link Hit#topic()}. */
final class ClaimSearch {

    private static final SortField EARLIEST = new SortField(Fields.PRINTED, SortField.Type.LONG, false, Long.MAX_VALUE);
    private static final SortField LATEST = new SortField(Fields.PRINTED, SortField.Type.LONG, true, Long.MIN_VALUE);

    /** Where the terms of a topic count. */
    private static final List<String> PLACES = List.of(Fields.CONTENT, Fields.EXCERPT, Fields.TITLE);

    private ClaimSearch() {}

    static Query query(ClaimQuery wanted) {
        var query = new BooleanQuery.Builder();
        addFilters(query, wanted);
        wanted.topic().forEach(group -> query.add(group(group), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(wanted.topicAtLeast());
        return query.build();
    }

    /** The same for counting: without scores, documents are not looked at one by one. */
    static Query unscored(ClaimQuery wanted) {
        var query = new BooleanQuery.Builder();
        addFilters(query, wanted);
        for (var group : wanted.topic()) {
            var places = new BooleanQuery.Builder();
            for (var field : PLACES) {
                group.forEach(term -> places.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
            }
            query.add(places.build(), Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(wanted.topicAtLeast());
        return query.build();
    }

    /** What the query allows, whatever its topic. */
    static Query filter(ClaimQuery wanted) {
        var query = new BooleanQuery.Builder();
        addFilters(query, wanted.withTopicAtLeast(0));
        return query.build();
    }

    /** The best fit first, then the earliest or latest printed; equal ones stay in the order of the text. */
    static Sort order(ClaimQuery wanted) {
        var place = new SortField(Fields.PLACE_OF_ARTICLE, SortField.Type.STRING);
        var printed = printedFirst(wanted);
        return wanted.topic().isEmpty() ? new Sort(printed, place) : new Sort(SortField.FIELD_SCORE, printed, place);
    }

    /** The same without the order of the articles. */
    static Sort orderInNumbers(ClaimQuery wanted) {
        var printed = printedFirst(wanted);
        return wanted.topic().isEmpty() ? new Sort(printed) : new Sort(SortField.FIELD_SCORE, printed);
    }

    private static SortField printedFirst(ClaimQuery wanted) {
        return wanted.latestFirst() ? LATEST : EARLIEST;
    }

    private static void addFilters(BooleanQuery.Builder query, ClaimQuery wanted) {
        if (wanted.asksWho()) {
            query.add(by(wanted), Occur.FILTER);
        }
        if (!wanted.acts().isEmpty()) {
            var acts = wanted.acts().stream().map(Act::word).map(BytesRef::new).toList();
            query.add(anyOf(Fields.ACT, acts), Occur.FILTER);
        }
        if (wanted.negated() != null) {
            var negated = wanted.negated() ? Fields.TRUE : Fields.FALSE;
            query.add(new TermQuery(new Term(Fields.NEGATED, negated)), Occur.FILTER);
        }
        if (wanted.said() != null) {
            query.add(said(wanted.said()), Occur.FILTER);
        }
        if (wanted.printed() != null) {
            query.add(printed(wanted.printed()), Occur.FILTER);
        }
        if (wanted.outlet() != null) {
            query.add(new TermQuery(new Term(Fields.OUTLET, Keys.of(wanted.outlet()))), Occur.FILTER);
        }
        if (!hasFieldOfClaims(wanted)) {
            query.add(new TermQuery(new Term(Fields.KIND, Fields.CLAIM_DOCUMENT)), Occur.FILTER);
        }
    }

    /** Whether it asks for what only claims have; to say so besides would cost as much as all the rest. */
    private static boolean hasFieldOfClaims(ClaimQuery wanted) {
        return wanted.asksWho()
                || !wanted.acts().isEmpty()
                || wanted.negated() != null
                || wanted.said() != null
                || wanted.printed() != null
                || wanted.outlet() != null
                || wanted.topicAtLeast() > 0;
    }

    private static Query by(ClaimQuery wanted) {
        var names = anyOf(Fields.NAME, wanted.claimants().stream().map(Keys::of).toList());
        if (wanted.speakers().isEmpty()) {
            return names;
        }
        var speakers =
                anyOf(Fields.SPEAKER, wanted.speakers().stream().map(Packed::of).toList());
        return new BooleanQuery.Builder()
                .add(names, Occur.SHOULD)
                .add(speakers, Occur.SHOULD)
                .build();
    }

    private static Query said(Days days) {
        long[] from = {days.from().toEpochDay()};
        long[] to = {days.to().toEpochDay()};
        return new IndexOrDocValuesQuery(
                LongRange.newIntersectsQuery(Fields.SAID, from, to),
                LongRangeDocValuesField.newSlowIntersectsQuery(Fields.SAID_RANGE, from, to));
    }

    private static Query printed(Days days) {
        long from = days.from().toEpochDay();
        long to = days.to().toEpochDay();
        return new IndexOrDocValuesQuery(
                LongPoint.newRangeQuery(Fields.PRINTED, from, to),
                NumericDocValuesField.newSlowRangeQuery(Fields.PRINTED, from, to));
    }

    /** Scores by the best place that one of the terms stands in. */
    private static Query group(Set<String> group) {
        if (group.isEmpty()) {
            return new MatchNoDocsQuery("a group without terms");
        }
        var terms = group.stream().map(BytesRef::new).toList();
        return new DisjunctionMaxQuery(
                List.of(
                        weighted(Fields.CONTENT, terms, Hit.IN_CONTENT),
                        weighted(Fields.EXCERPT, terms, Hit.IN_EXCERPT),
                        weighted(Fields.TITLE, terms, Hit.IN_TITLE)),
                0);
    }

    private static Query weighted(String field, Collection<BytesRef> terms, double weight) {
        return new BoostQuery(new ConstantScoreQuery(anyOf(field, terms)), (float) weight);
    }

    private static Query anyOf(String field, Collection<BytesRef> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.iterator().next()))
                : new TermInSetQuery(field, terms);
    }
}
