package org.onrecord.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.onrecord.index.ClaimQuery;

/**
 * The documents that fit a query best, in the order that {@link org.onrecord.index.ClaimIndex#search} tells.
 *
 * <p>The last thing that orders them, where an article stands among the articles, is text, which takes far longer to compare
 * than numbers. So documents are first taken by the numbers, some more than are wanted, and the text is read of those that
 * the numbers leave equal. Only when more are equal than were taken does Lucene compare the text of all.
 */
final class Best {

    /** So many more are taken than are wanted. */
    private static final int MORE = 50;

    private final IndexReader reader;
    private final IndexSearcher searcher;

    Best(IndexReader reader, IndexSearcher searcher) {
        this.reader = reader;
        this.searcher = searcher;
    }

    /** The numbers that order them are the fields of each. */
    List<FieldDoc> of(ClaimQuery wanted) throws IOException {
        var query = ClaimSearch.query(wanted);
        int limit = wanted.limit();
        var taken = fieldDocs(best(query, limit + MORE, ClaimSearch.orderInNumbers(wanted)));
        if (taken.size() == limit + MORE && areEqual(taken.get(limit - 1), taken.getLast())) {
            return byText(query, wanted);
        }
        var ordered = new ArrayList<FieldDoc>(taken.size());
        int from = 0;
        while (from < Math.min(limit, taken.size())) {
            int to = from + 1;
            while (to < taken.size() && areEqual(taken.get(from), taken.get(to))) {
                to++;
            }
            ordered.addAll(inPlace(taken.subList(from, to)));
            from = to;
        }
        return ordered.subList(0, Math.min(limit, ordered.size()));
    }

    private List<FieldDoc> byText(Query query, ClaimQuery wanted) throws IOException {
        return fieldDocs(best(query, wanted.limit(), ClaimSearch.order(wanted)));
    }

    /** How many there are besides is not counted, which would take longer than to find the best. */
    private ScoreDoc[] best(Query query, int most, Sort sort) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(sort, most, null, most)).scoreDocs;
    }

    private static List<FieldDoc> fieldDocs(ScoreDoc[] found) {
        var documents = new ArrayList<FieldDoc>(found.length);
        for (var each : found) {
            documents.add((FieldDoc) each);
        }
        return documents;
    }

    private static boolean areEqual(FieldDoc one, FieldDoc other) {
        int numbers = Math.min(one.fields.length, other.fields.length);
        for (int i = 0; i < numbers; i++) {
            if (!one.fields[i].equals(other.fields[i])) {
                return false;
            }
        }
        return true;
    }

    private record InPlace(FieldDoc document, BytesRef place) {}

    /** Those of one article stay in the order of its text. */
    private List<FieldDoc> inPlace(List<FieldDoc> equal) throws IOException {
        if (equal.size() == 1) {
            return equal;
        }
        var places = new ArrayList<InPlace>(equal.size());
        LeafReaderContext leaf = null;
        var values = DocValues.emptySorted();
        // Equal ones come in the order of their numbers, which is that of the leaves.
        for (var document : equal) {
            if (leaf == null || document.doc >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = reader.leaves().get(ReaderUtil.subIndex(document.doc, reader.leaves()));
                values = DocValues.getSorted(leaf.reader(), Fields.PLACE_OF_ARTICLE);
            }
            places.add(new InPlace(document, place(values, document.doc - leaf.docBase)));
        }
        places.sort(Comparator.comparing(InPlace::place));
        return places.stream().map(InPlace::document).toList();
    }

    private static BytesRef place(SortedDocValues values, int document) throws IOException {
        return values.advanceExact(document)
                ? BytesRef.deepCopyOf(values.lookupOrd(values.ordValue()))
                : new BytesRef();
    }
}
