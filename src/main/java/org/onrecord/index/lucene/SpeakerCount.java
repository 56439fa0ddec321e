package org.onrecord.index.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Days;
import org.onrecord.index.Speaker;

/** Counts who is on record, from the list of speakers and not from the claims. */
final class SpeakerCount {

    private int claims;
    private long firstPrinted = Long.MAX_VALUE;
    private long lastPrinted = Long.MIN_VALUE;

    private SpeakerCount() {}

    static List<Speaker> in(IndexReader reader) throws IOException {
        var counts = new HashMap<BytesRef, SpeakerCount>();
        for (var leaf : reader.leaves()) {
            count(leaf.reader(), counts);
        }
        var speakers = new ArrayList<Speaker>(counts.size());
        for (var entry : counts.entrySet()) {
            var count = entry.getValue();
            speakers.add(Speaker.of(Packed.claimant(entry.getKey()), count.claims, count.printed()));
        }
        speakers.sort(Speaker.MOST_CLAIMS_FIRST);
        return List.copyOf(speakers);
    }

    private static void count(LeafReader reader, Map<BytesRef, SpeakerCount> counts) throws IOException {
        var terms = reader.terms(Fields.SPEAKER);
        if (terms == null) {
            return;
        }
        var speakers = terms.iterator();
        PostingsEnum postings = null;
        while (speakers.next() != null) {
            postings = speakers.postings(postings, PostingsEnum.NONE);
            var count = counts.get(speakers.term());
            if (count == null) {
                count = new SpeakerCount();
            }
            count.add(reader, postings);
            if (count.claims > 0) {
                counts.putIfAbsent(BytesRef.deepCopyOf(speakers.term()), count);
            }
        }
    }

    private void add(LeafReader reader, PostingsEnum postings) throws IOException {
        var live = reader.getLiveDocs();
        var printed = DocValues.getNumeric(reader, Fields.PRINTED);
        for (int claim = postings.nextDoc(); claim != DocIdSetIterator.NO_MORE_DOCS; claim = postings.nextDoc()) {
            if (live == null || live.get(claim)) {
                claims++;
                if (printed.advanceExact(claim)) {
                    firstPrinted = Math.min(firstPrinted, printed.longValue());
                    lastPrinted = Math.max(lastPrinted, printed.longValue());
                }
            }
        }
    }

    private @Nullable Days printed() {
        return firstPrinted > lastPrinted
                ? null
                : new Days(LocalDate.ofEpochDay(firstPrinted), LocalDate.ofEpochDay(lastPrinted), "");
    }
}
