package org.onrecord.index.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The vectors of claims: doc values of their documents, which Lucene can change without writing the document anew, and
 * which go with it. They are put by what the claims say, which claims of several articles may share.
 */
final class KeptVectors {

    private KeptVectors() {}

    /** The key of what a claim says; that can be long, so it is a hash of 128 bits. */
    static BytesRef key(String words) {
        long[] hash = StringHelper.murmurhash3_x64_128(Keys.of(words));
        return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(hash[0])
                .putLong(hash[1])
                .array());
    }

    static Term term(String words) {
        return new Term(Fields.WORDS_KEY, key(words));
    }

    static Field field(byte[] vector) {
        return new BinaryDocValuesField(Fields.VECTOR, new BytesRef(vector));
    }

    /** The vector of the claims that have a term. */
    static Optional<byte[]> find(IndexReader reader, Term term) throws IOException {
        for (var leaf : reader.leaves()) {
            var found = find(leaf.reader(), term);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> find(LeafReader reader, Term term) throws IOException {
        PostingsEnum claims = reader.postings(term, PostingsEnum.NONE);
        if (claims == null) {
            return Optional.empty();
        }
        var vectors = DocValues.getBinary(reader, Fields.VECTOR);
        var live = reader.getLiveDocs();
        while (claims.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            boolean isLive = live == null || live.get(claims.docID());
            if (isLive && vectors.advanceExact(claims.docID())) {
                var bytes = vectors.binaryValue();
                return Optional.of(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
            }
        }
        return Optional.empty();
    }

    static List<String> missing(IndexReader reader, int most) throws IOException {
        var words = new LinkedHashSet<String>();
        for (var leaf : reader.leaves()) {
            addMissing(leaf.reader(), words, most);
        }
        return List.copyOf(words);
    }

    private static void addMissing(LeafReader reader, Set<String> words, int most) throws IOException {
        var claims = DocValues.getBinary(reader, Fields.WHOLE_CLAIM);
        var vectors = DocValues.getBinary(reader, Fields.VECTOR);
        var live = reader.getLiveDocs();
        while (words.size() < most && claims.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            boolean isLive = live == null || live.get(claims.docID());
            if (isLive && !vectors.advanceExact(claims.docID())) {
                words.add(Packed.claim(claims.binaryValue()).inWords());
            }
        }
    }
}
