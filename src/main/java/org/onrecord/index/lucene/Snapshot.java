package org.onrecord.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.Hit;
import org.onrecord.index.Placed;
import org.onrecord.index.Speaker;

/** What one commit holds. It stays readable for everyone who took hold of it until they let go. */
final class Snapshot implements AutoCloseable {

    /** Something read from a snapshot. */
    interface Reading<T> {
        T from(Snapshot snapshot) throws IOException;
    }

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Best best;
    private final ClaimDocuments claims;
    private final Commits.Mark mark;
    private final Trouble trouble;
    private @Nullable List<Speaker> speakers;

    /**
     * Takes over the reader. Large parts of an index are searched beside each other, by as many threads as the machine has
     * processors; a small index by whoever asks, alone.
     *
     * @param mark which commit it is
     */
    Snapshot(IndexReader reader, Commits.Mark mark, Trouble trouble) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader, ForkJoinPool.commonPool());
        this.best = new Best(reader, searcher);
        this.claims = new ClaimDocuments(reader);
        this.mark = mark;
        this.trouble = trouble;
    }

    IndexReader reader() {
        return reader;
    }

    Commits.Mark mark() {
        return mark;
    }

    /** Another one after articles or claims changed, and the same after only vectors did. */
    Object state() throws IOException {
        var contents = reader instanceof DirectoryReader committed
                ? Commits.contents(committed.getIndexCommit().getUserData())
                : "";
        var parts = new HashSet<String>();
        for (var leaf : reader.leaves()) {
            parts.add(part(leaf.reader()));
        }
        return new Contents(contents.isEmpty() ? mark : contents, parts);
    }

    /** The parts of it that were not there in an earlier state, to be closed; all of it where the state is not known. */
    Snapshot since(Object state) throws IOException {
        var known = state instanceof Contents contents ? contents.parts() : Set.<String>of();
        var newer = reader.leaves().stream()
                .map(LeafReaderContext::reader)
                .filter(leaf -> !known.contains(part(leaf)))
                .toArray(IndexReader[]::new);
        return new Snapshot(new MultiReader(newer, false), mark, trouble);
    }

    /** Files that are written once. A change of articles makes a new one; deletions and vectors leave it the same. */
    private static String part(LeafReader leaf) {
        return FilterLeafReader.unwrap(leaf) instanceof SegmentReader segment
                ? StringHelper.idToString(segment.getSegmentInfo().info.getId())
                : leaf.toString();
    }

    void takeHold() {
        reader.incRef();
    }

    /** Lets go. */
    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw trouble.reading(e);
        }
    }

    /**
     * Reads, and tells what is wrong where it cannot. Damage that no checksum guards while reading makes Lucene throw
     * whatever comes of it, an error of the virtual machine where a mapped file was cut off included; only then is it worth
     * comparing all checksums, which tells damage from a mistake of ours.
     */
    <T> T read(Reading<T> reading) {
        try {
            return reading.from(this);
        } catch (IOException e) {
            throw isDamaged() ? trouble.damaged(Commits.OVERWRITTEN, e) : trouble.reading(e);
        } catch (RuntimeException | AssertionError | InternalError e) {
            if (isDamaged()) {
                throw trouble.damaged(Commits.OVERWRITTEN, e);
            }
            throw e;
        }
    }

    List<Hit> search(ClaimQuery query) throws IOException {
        var found = best.of(query);
        var read = claims.claims(documents(found));
        var hits = new ArrayList<Hit>(found.size());
        for (int i = 0; i < found.size(); i++) {
            hits.add(new Hit(read.get(i), query.topic().isEmpty() ? 0 : topic(found.get(i))));
        }
        return hits;
    }

    List<Placed> place(ClaimQuery query) throws IOException {
        return claims.placed(query.topic(), documents(best.of(query)));
    }

    private static int[] documents(List<FieldDoc> found) {
        return found.stream().mapToInt(hit -> hit.doc).toArray();
    }

    List<Claim> saying(ClaimQuery query) throws IOException {
        return claims.claims(new Sayings(searcher).of(query));
    }

    int count(ClaimQuery query) throws IOException {
        return searcher.count(ClaimSearch.unscored(query));
    }

    Optional<Article> findArticle(String id) throws IOException {
        int document = documentOf(id);
        return document < 0 ? Optional.empty() : Optional.of(article(document));
    }

    String rulesOf(String article) throws IOException {
        int document = documentOf(article);
        var rules = document < 0
                ? null
                : reader.storedFields().document(document, Set.of(Fields.RULES)).get(Fields.RULES);
        return rules == null ? ClaimIndex.UNKNOWN_RULES : rules;
    }

    /** The document of an article itself; -1 when it is not there. */
    private int documentOf(String id) throws IOException {
        for (var leaf : reader.leaves()) {
            for (int document : documents(leaf.reader(), new Term(Fields.ARTICLE, Keys.of(id)))) {
                if (!isClaim(leaf.reader(), document)) {
                    return leaf.docBase + document;
                }
            }
        }
        return -1;
    }

    Optional<Claim> findClaim(String id) throws IOException {
        for (var leaf : reader.leaves()) {
            for (int document : documents(leaf.reader(), new Term(Fields.CLAIM, Keys.of(id)))) {
                return Optional.of(claims.claims(leaf.docBase + document).getFirst());
            }
        }
        return Optional.empty();
    }

    List<Claim> claimsOf(String article) throws IOException {
        for (var leaf : reader.leaves()) {
            var documents = documents(leaf.reader(), new Term(Fields.ARTICLE, Keys.of(article)));
            if (!documents.isEmpty()) {
                // The article's own document comes first.
                return claims.claims(documents.stream()
                        .skip(1)
                        .mapToInt(document -> leaf.docBase + document)
                        .toArray());
            }
        }
        return List.of();
    }

    Optional<byte[]> findVector(String claim) throws IOException {
        return KeptVectors.find(reader, new Term(Fields.CLAIM, Keys.of(claim)));
    }

    Optional<byte[]> findVectorOf(String words) throws IOException {
        return KeptVectors.find(reader, KeptVectors.term(words));
    }

    List<String> wordsWithoutVector(int most) throws IOException {
        return KeptVectors.missing(reader, most);
    }

    synchronized List<Speaker> speakers() throws IOException {
        var known = speakers;
        if (known == null) {
            known = SpeakerCount.in(reader);
            speakers = known;
        }
        return known;
    }

    int count(String kind) throws IOException {
        return searcher.count(new TermQuery(new Term(Fields.KIND, kind)));
    }

    Article article(int document) throws IOException {
        var stored = reader.storedFields().document(document, Set.of(Fields.WHOLE_ARTICLE));
        return Packed.article(stored.getBinaryValue(Fields.WHOLE_ARTICLE));
    }

    private boolean isDamaged() {
        try {
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Compares every file with its checksum, and reads every article and claim. */
    void verify() throws IOException {
        for (var leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
            var claims = DocValues.getBinary(leaf.reader(), Fields.WHOLE_CLAIM);
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                if (claims.advanceExact(document)) {
                    Packed.claim(claims.binaryValue());
                } else {
                    article(leaf.docBase + document);
                }
            }
        }
    }

    private static boolean isClaim(LeafReader reader, int document) throws IOException {
        return DocValues.getBinary(reader, Fields.WHOLE_CLAIM).advanceExact(document);
    }

    private static List<Integer> documents(LeafReader reader, Term term) throws IOException {
        var documents = new ArrayList<Integer>();
        PostingsEnum postings = reader.postings(term, PostingsEnum.NONE);
        if (postings == null) {
            return documents;
        }
        var live = reader.getLiveDocs();
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(postings.docID())) {
                documents.add(postings.docID());
            }
        }
        return documents;
    }

    private static double topic(FieldDoc hit) {
        return (Float) hit.fields[0];
    }
}
