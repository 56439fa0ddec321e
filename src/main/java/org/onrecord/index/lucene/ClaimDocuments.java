package org.onrecord.index.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claim;
import org.onrecord.index.Placed;
import org.onrecord.index.Where;

/** Reads many claims at once: in the order in which they lie on the disk, whatever the order they are wanted in. */
final class ClaimDocuments {

    private final IndexReader reader;

    ClaimDocuments(IndexReader reader) {
        this.reader = reader;
    }

    /** The claims of documents, in the same order. */
    List<Claim> claims(int... documents) throws IOException {
        var claims = new Claim[documents.length];
        forEachPart(documents, (part, positions) -> {
            var packed = DocValues.getBinary(part.reader(), Fields.WHOLE_CLAIM);
            for (int i : positions) {
                claims[i] = claim(packed, documents[i] - part.docBase);
            }
        });
        return List.of(claims);
    }

    /** The same with what is to be known of their articles, and where the topic stands. */
    List<Placed> placed(List<Set<String>> topic, int... documents) throws IOException {
        var placed = new Placed[documents.length];
        forEachPart(documents, (part, positions) -> {
            var inPart = Arrays.stream(positions)
                    .map(i -> documents[i] - part.docBase)
                    .toArray();
            var where = Places.of(part.reader(), inPart, topic);
            var columns = new Columns(part.reader());
            for (int i = 0; i < inPart.length; i++) {
                placed[positions[i]] = columns.placed(inPart[i], where.get(i));
            }
        });
        return List.of(placed);
    }

    private interface Reading {
        /** @param positions of the documents of a part among all, in the order of the part */
        void read(LeafReaderContext part, int[] positions) throws IOException;
    }

    private void forEachPart(int[] documents, Reading reading) throws IOException {
        var inOrder = new Integer[documents.length];
        Arrays.setAll(inOrder, i -> i);
        Arrays.sort(inOrder, Comparator.comparingInt(i -> documents[i]));
        int from = 0;
        while (from < inOrder.length) {
            var part = reader.leaves().get(ReaderUtil.subIndex(documents[inOrder[from]], reader.leaves()));
            int end = part.docBase + part.reader().maxDoc();
            int to = from;
            while (to < inOrder.length && documents[inOrder[to]] < end) {
                to++;
            }
            reading.read(part, Arrays.stream(inOrder, from, to).mapToInt(i -> i).toArray());
            from = to;
        }
    }

    private static Claim claim(BinaryDocValues packed, int document) throws IOException {
        packed.advanceExact(document);
        return Packed.claim(packed.binaryValue());
    }

    /** The doc values of one part of the index, read from the first document on. */
    private static final class Columns {

        private final BinaryDocValues claims;
        private final NumericDocValues printed;
        private final SortedDocValues places;

        Columns(LeafReader reader) throws IOException {
            claims = DocValues.getBinary(reader, Fields.WHOLE_CLAIM);
            printed = DocValues.getNumeric(reader, Fields.PRINTED);
            places = DocValues.getSorted(reader, Fields.PLACE_OF_ARTICLE);
        }

        Placed placed(int document, List<Where> where) throws IOException {
            var day = printed.advanceExact(document) ? LocalDate.ofEpochDay(printed.longValue()) : null;
            var place = key(places, document);
            return new Placed(claim(claims, document), where, day, place == null ? "" : Keys.fileOfPlace(place));
        }

        private static @Nullable String key(SortedDocValues values, int document) throws IOException {
            return values.advanceExact(document) ? Keys.string(values.lookupOrd(values.ordValue())) : null;
        }
    }
}
