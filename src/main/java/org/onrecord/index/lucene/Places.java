package org.onrecord.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.onrecord.index.Where;

/**
 * Finds where a topic's terms stand in claims and around them, from the lists of the terms alone: nothing is unpacked, and no
 * article is read.
 */
final class Places {

    private final LeafReader reader;
    /** The claims in ascending order, and the articles that they are of. */
    private final int[] claims;

    private final int[] articles;
    private final Where[][] found;

    private Places(LeafReader reader, int[] claims, int groups) throws IOException {
        this.reader = reader;
        this.claims = claims;
        this.articles = new int[claims.length];
        this.found = new Where[claims.length][groups];
        var below = DocValues.getNumeric(reader, Fields.BELOW_ARTICLE);
        for (int i = 0; i < claims.length; i++) {
            Arrays.fill(found[i], Where.NOWHERE);
            articles[i] = below.advanceExact(claims[i]) ? claims[i] - (int) below.longValue() : claims[i];
        }
    }

    /**
     * For each claim where each group stands.
     *
     * @param claims documents of one part of the index, in ascending order
     */
    static List<List<Where>> of(LeafReader reader, int[] claims, List<Set<String>> topic) throws IOException {
        if (topic.isEmpty()) {
            return Collections.nCopies(claims.length, List.of());
        }
        var places = new Places(reader, claims, topic.size());
        places.look(Fields.WORDS, Where.CONTENT, claims, topic);
        places.look(Fields.EXCERPT, Where.EXCERPT, claims, topic);
        places.look(Fields.NEAR, Where.NEAR, claims, topic);
        places.look(Fields.TITLE, Where.TITLE, claims, topic);
        places.look(Fields.TEXT, Where.ARTICLE, places.articles, topic);
        return Arrays.stream(places.found).map(List::of).toList();
    }

    private void look(String field, Where where, int[] documents, List<Set<String>> topic) throws IOException {
        Terms terms = reader.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum words = terms.iterator();
        PostingsEnum having = null;
        for (int group = 0; group < topic.size(); group++) {
            for (var term : topic.get(group)) {
                if (isOpen(group) && words.seekExact(new BytesRef(term))) {
                    having = words.postings(having, PostingsEnum.NONE);
                    mark(having, group, where, documents);
                }
            }
        }
    }

    /** Whether some claim has not been found to have the group in a nearer place. */
    private boolean isOpen(int group) {
        for (int i = 0; i < claims.length; i++) {
            if (found[i][group] == Where.NOWHERE) {
                return true;
            }
        }
        return false;
    }

    private void mark(PostingsEnum having, int group, Where where, int[] documents) throws IOException {
        int at = -1;
        for (int i = 0; i < documents.length; i++) {
            if (found[i][group] == Where.NOWHERE) {
                at = at < documents[i] ? having.advance(documents[i]) : at;
                found[i][group] = at == documents[i] ? where : Where.NOWHERE;
            }
        }
    }
}
