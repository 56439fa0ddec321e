package org.onrecord.index.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;

/** Reads the articles of a snapshot one by one, by way of their places, which Lucene keeps in order anyway. */
final class ArticlesInOrder implements Iterator<Article> {

    private final Snapshot snapshot;
    private final TermsEnum places;
    private final @Nullable Bits live;
    private @Nullable PostingsEnum postings;
    private int next;

    ArticlesInOrder(Snapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        var terms = MultiTerms.getTerms(snapshot.reader(), Fields.PLACE);
        this.places = terms == null ? TermsEnum.EMPTY : terms.iterator();
        this.live = MultiBits.getLiveDocs(snapshot.reader());
        this.next = findNext();
    }

    @Override
    public boolean hasNext() {
        return next != DocIdSetIterator.NO_MORE_DOCS;
    }

    @Override
    public Article next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more articles");
        }
        return snapshot.read(from -> {
            var article = from.article(next);
            next = findNext();
            return article;
        });
    }

    private int findNext() throws IOException {
        while (places.next() != null) {
            postings = places.postings(postings, PostingsEnum.NONE);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(postings.docID())) {
                    return postings.docID();
                }
            }
        }
        return DocIdSetIterator.NO_MORE_DOCS;
    }
}
