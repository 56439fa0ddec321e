package org.onrecord.index.lucene;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.SleepingLockWrapper;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes with Lucene's writer, which locks the folder against other processes. */
final class LuceneClaimWriter implements ClaimWriter {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneClaimWriter.class);

    private static final double MEGABYTES_BEFORE_WRITING_OUT = 48;

    private static final long PATIENCE_MILLIS = 1000;
    private static final long RETRY_MILLIS = 20;

    /** Beside Lucene's lock, which tells that somebody writes, but not who. */
    private static final String WRITER = "writer.txt";

    private final Trouble trouble;
    private final Directory directory;
    private final IndexWriter writer;
    private final Function<String, Optional<byte[]>> committedVectors;
    private boolean changesArticles;
    private boolean isClosed;

    private LuceneClaimWriter(
            Trouble trouble,
            Directory directory,
            IndexWriter writer,
            Function<String, Optional<byte[]>> committedVectors) {
        this.trouble = trouble;
        this.directory = directory;
        this.writer = writer;
        this.committedVectors = committedVectors;
    }

    static LuceneClaimWriter open(Path folder, Trouble trouble, Function<String, Optional<byte[]>> committedVectors) {
        try {
            // A chat that keeps vectors holds the lock for a moment now and then.
            var patient = new SleepingLockWrapper(FSDirectory.open(folder), PATIENCE_MILLIS, RETRY_MILLIS);
            return open(patient, folder, trouble, committedVectors);
        } catch (FileAlreadyExistsException e) {
            throw trouble.notAFolder();
        } catch (IOException e) {
            throw trouble.writing(e);
        }
    }

    /** Takes over the directory, of which the folder is the place. */
    static LuceneClaimWriter open(
            Directory directory, Path folder, Trouble trouble, Function<String, Optional<byte[]>> committedVectors) {
        try {
            return new LuceneClaimWriter(trouble, directory, openWriter(directory, folder, trouble), committedVectors);
        } catch (LockObtainFailedException e) {
            close(directory, trouble);
            throw trouble.beingWritten(whoWrites(folder), e);
        } catch (IOException e) {
            close(directory, trouble);
            throw trouble.writing(e);
        } catch (RuntimeException e) {
            close(directory, trouble);
            throw e;
        }
    }

    @Override
    public void put(Article article, List<Claim> claims, String rules) {
        checkOpen();
        ClaimWriter.check(article, claims);
        changesArticles = true;
        var inOrder = claims.stream()
                .sorted(comparingInt(claim -> claim.excerpt().start()))
                .toList();
        change(() ->
                writer.updateDocuments(byId(article.id()), Documents.of(article, inOrder, rules, committedVectors)));
    }

    @Override
    public void putVector(String words, byte[] vector) {
        checkOpen();
        change(() -> writer.updateDocValues(KeptVectors.term(words), KeptVectors.field(vector)));
    }

    @Override
    public void remove(String article) {
        checkOpen();
        changesArticles = true;
        change(() -> writer.deleteDocuments(byId(article)));
    }

    @Override
    public void commit() {
        checkOpen();
        change(() -> {
            if (writer.hasUncommittedChanges()) {
                sign(writer, changesArticles ? UUID.randomUUID().toString() : Commits.contents(committed()));
                changesArticles = false;
            }
            return writer.commit();
        });
    }

    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try (directory) {
            writer.rollback();
        } catch (IOException e) {
            throw trouble.writing(e);
        }
    }

    /** A change of the index. */
    private interface Change {
        long make() throws IOException;
    }

    private void change(Change change) {
        try {
            change.make();
        } catch (AlreadyClosedException e) {
            // After an error that would leave an index half written, Lucene gives up the writer.
            throw trouble.writing(e.getCause() instanceof IOException cause ? cause : e);
        } catch (IOException e) {
            throw trouble.writing(e);
        }
    }

    private static IndexWriter openWriter(Directory directory, Path folder, Trouble trouble) throws IOException {
        boolean isNew = Commits.generation(directory, trouble) == Commits.NONE;
        boolean isOlder = !isNew
                && Commits.isOlder(SegmentInfos.readLatestCommit(directory).getUserData(), trouble);
        var writer = new IndexWriter(
                directory,
                new IndexWriterConfig(null)
                        .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING_OUT)
                        .setMergeScheduler(new SerialMergeScheduler())
                        .setCommitOnClose(false));
        try {
            Files.writeString(
                    folder.resolve(WRITER), "process " + ProcessHandle.current().pid());
            if (isOlder) {
                LOG.warn("the index in {} was written by an older OnRecord; it is brought up to date, once", folder);
                new OlderIndex(directory, writer).renew();
            }
            if (isNew || isOlder) {
                sign(writer, UUID.randomUUID().toString());
                writer.commit();
            }
            return writer;
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private static void sign(IndexWriter writer, String contents) {
        writer.setLiveCommitData(Commits.signature(contents).entrySet());
    }

    private Map<String, String> committed() throws IOException {
        return SegmentInfos.readLatestCommit(directory).getUserData();
    }

    private static String whoWrites(Path folder) {
        try {
            return Files.readString(folder.resolve(WRITER));
        } catch (NoSuchFileException e) {
            return "it has just begun";
        } catch (IOException e) {
            return "unknown process";
        }
    }

    private static void close(Directory directory, Trouble trouble) {
        try {
            directory.close();
        } catch (IOException e) {
            throw trouble.writing(e);
        }
    }

    private static Term byId(String article) {
        return new Term(Fields.ARTICLE, Keys.of(article));
    }

    private void checkOpen() {
        if (isClosed) {
            throw new IllegalStateException("the writer is closed");
        }
    }
}
