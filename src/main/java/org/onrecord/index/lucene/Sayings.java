package org.onrecord.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.onrecord.index.ClaimQuery;

/**
 * Finds what says so many words of a topic, among what all the rest of a query allows.
 *
 * <p>A search for any three of fifteen words walks along the lists of all of these, which are as long as the index is
 * large. What one claimant said within a week is little, so the lists are asked about that only.
 */
final class Sayings {

    private final IndexSearcher searcher;

    Sayings(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Documents in ascending order. */
    int[] of(ClaimQuery wanted) throws IOException {
        var allowed =
                searcher.createWeight(searcher.rewrite(ClaimSearch.filter(wanted)), ScoreMode.COMPLETE_NO_SCORES, 1);
        var found = IntStream.builder();
        for (var leaf : searcher.getIndexReader().leaves()) {
            int[] documents = documents(allowed, leaf);
            int[] groups = groups(leaf.reader(), documents, wanted.topic());
            for (int i = 0; i < documents.length; i++) {
                if (groups[i] >= wanted.topicAtLeast()) {
                    found.add(leaf.docBase + documents[i]);
                }
            }
        }
        return found.build().toArray();
    }

    private static int[] documents(Weight allowed, LeafReaderContext leaf) throws IOException {
        var scorer = allowed.scorer(leaf);
        if (scorer == null) {
            return new int[0];
        }
        var live = leaf.reader().getLiveDocs();
        var documents = IntStream.builder();
        var each = scorer.iterator();
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            if (live == null || live.get(document)) {
                documents.add(document);
            }
        }
        return documents.build().toArray();
    }

    /** How many groups of the topic each document says. */
    private static int[] groups(LeafReader reader, int[] documents, List<Set<String>> topic) throws IOException {
        var groups = new int[documents.length];
        var terms = reader.terms(Fields.WORDS);
        if (terms == null || documents.length == 0) {
            return groups;
        }
        var words = terms.iterator();
        PostingsEnum having = null;
        var last = new int[documents.length];
        Arrays.fill(last, -1);
        for (int group = 0; group < topic.size(); group++) {
            for (var term : topic.get(group)) {
                if (words.seekExact(new BytesRef(term))) {
                    having = words.postings(having, PostingsEnum.NONE);
                    mark(having, documents, group, last, groups);
                }
            }
        }
        return groups;
    }

    /** @param last the last group that was counted for each document, which one group may fit by several terms */
    private static void mark(PostingsEnum having, int[] documents, int group, int[] last, int[] groups)
            throws IOException {
        int at = -1;
        for (int i = 0; i < documents.length; i++) {
            at = at < documents[i] ? having.advance(documents[i]) : at;
            if (at == documents[i] && last[i] != group) {
                last[i] = group;
                groups[i]++;
            }
        }
    }
}
