package org.onrecord.index.lucene;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.onrecord.index.Speaker;

/** Counts who is on record, from the list of speakers and not from the claims. */
final class SpeakerCount {

    private static final Comparator<Speaker> MOST_CLAIMS_FIRST = comparingInt(Speaker::claims)
            .reversed()
            .thenComparing(speaker -> speaker.claimant().name())
            .thenComparing(speaker -> speaker.claimant().role(), nullsFirst(naturalOrder()))
            .thenComparing(speaker -> speaker.claimant().represents(), nullsFirst(naturalOrder()));

    private SpeakerCount() {}

    static List<Speaker> in(IndexReader reader) throws IOException {
        var claims = new HashMap<BytesRef, Integer>();
        for (var leaf : reader.leaves()) {
            count(leaf.reader(), claims);
        }
        var speakers = new ArrayList<Speaker>(claims.size());
        for (var entry : claims.entrySet()) {
            speakers.add(new Speaker(Packed.claimant(entry.getKey()), entry.getValue()));
        }
        speakers.sort(MOST_CLAIMS_FIRST);
        return List.copyOf(speakers);
    }

    private static void count(LeafReader reader, Map<BytesRef, Integer> claims) throws IOException {
        var terms = reader.terms(Fields.SPEAKER);
        if (terms == null) {
            return;
        }
        var speakers = terms.iterator();
        var live = reader.getLiveDocs();
        while (speakers.next() != null) {
            int count = live == null ? speakers.docFreq() : countLive(speakers, live);
            if (count > 0) {
                claims.merge(BytesRef.deepCopyOf(speakers.term()), count, Integer::sum);
            }
        }
    }

    private static int countLive(TermsEnum speakers, Bits live) throws IOException {
        int count = 0;
        var postings = speakers.postings(null, PostingsEnum.NONE);
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            count += live.get(postings.docID()) ? 1 : 0;
        }
        return count;
    }
}
