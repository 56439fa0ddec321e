package org.onrecord.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimIndex;

/**
 * An index of an older format, written anew in its place from the articles and claims that it keeps. What is new is seen only
 * after the commit that ends it; killed before, the older index is there as it was.
 *
 * <p>Vectors are not taken along: they are made beside a chat again, of what this format compares.
 */
final class OlderIndex {

    /** The first format whose articles and claims are packed as today's; see {@link Packed}. */
    static final int OLDEST = 2;

    private final Directory directory;
    private final IndexWriter writer;

    /** @param writer for the directory, with nothing written yet */
    OlderIndex(Directory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    /** Writes everything anew; whoever has the writer commits it. */
    void renew() throws IOException {
        try (var older = DirectoryReader.open(directory)) {
            writer.deleteAll();
            for (var leaf : older.leaves()) {
                renew(leaf.reader());
            }
        }
    }

    /** The claims of an article are the documents after its own. */
    private void renew(LeafReader older) throws IOException {
        var claims = DocValues.getBinary(older, Fields.WHOLE_CLAIM);
        var articles = older.storedFields();
        var live = older.getLiveDocs();
        int document = 0;
        while (document < older.maxDoc()) {
            int article = document++;
            var itsClaims = new ArrayList<Claim>();
            while (document < older.maxDoc() && claims.advanceExact(document)) {
                itsClaims.add(claim(claims));
                document++;
            }
            if (live == null || live.get(article)) {
                put(articles, article, itsClaims);
            }
        }
    }

    private static Claim claim(BinaryDocValues claims) throws IOException {
        return Packed.claim(claims.binaryValue());
    }

    private void put(StoredFields articles, int document, List<Claim> claims) throws IOException {
        var stored = articles.document(document, Set.of(Fields.WHOLE_ARTICLE, Fields.RULES));
        var article = Packed.article(stored.getBinaryValue(Fields.WHOLE_ARTICLE));
        var rules = stored.get(Fields.RULES);
        writer.addDocuments(Documents.of(
                article, claims, rules == null ? ClaimIndex.UNKNOWN_RULES : rules, none -> Optional.empty()));
    }
}
