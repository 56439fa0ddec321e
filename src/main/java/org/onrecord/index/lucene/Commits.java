package org.onrecord.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Watches for the last commit in a folder, which need not be there yet. Safe for use by many threads. */
final class Commits implements AutoCloseable {

    /** Of our documents and their packed form; raised with each change that older or newer programs cannot read. */
    static final String FORMAT = "1";

    static final String FORMAT_KEY = "onrecord.format";

    private static final long NONE = -1;

    private final Path folder;
    private final Trouble trouble;
    private @Nullable Directory directory;
    private @Nullable Snapshot last;
    private boolean isClosed;

    Commits(Path folder, Trouble trouble) {
        this.folder = folder;
        this.trouble = trouble;
    }

    /** The last commit, held for the caller, who must close it. */
    synchronized Snapshot last() throws IOException {
        if (isClosed) {
            throw new IllegalStateException("the index in " + folder + " was closed by this program");
        }
        long generation = generation();
        var snapshot = last;
        if (snapshot == null || snapshot.generation() != generation) {
            snapshot = open(generation);
            replace(snapshot);
        }
        snapshot.takeHold();
        return snapshot;
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        replace(null);
        if (directory != null) {
            try {
                directory.close();
            } catch (IOException e) {
                throw trouble.reading(e);
            }
        }
    }

    /** Throws if a commit is of another format than this program reads and writes. */
    static void check(Map<String, String> commit, Trouble trouble) {
        var format = commit.get(FORMAT_KEY);
        if (format == null) {
            throw trouble.notOurs();
        }
        if (!format.equals(FORMAT)) {
            throw trouble.otherFormat(format, FORMAT);
        }
    }

    /** Which commit is the last one in a folder; -1 for none. */
    private long generation() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        if (!Files.isDirectory(folder)) {
            throw trouble.notAFolder();
        }
        var files = directory().listAll();
        long generation = SegmentInfos.getLastCommitGeneration(files);
        if (generation == NONE && Arrays.stream(files).anyMatch(Commits::isPartOfACommit)) {
            throw trouble.damaged("its list of files is missing", null);
        }
        return generation;
    }

    /** The writer commits an empty index before anything else, so that these cannot be there before a commit. */
    private static boolean isPartOfACommit(String file) {
        return file.startsWith("_") && file.endsWith(".si");
    }

    private Snapshot open(long generation) throws IOException {
        if (generation == NONE) {
            return new Snapshot(new MultiReader(), NONE);
        }
        var reader = openReader();
        try {
            var commit = reader.getIndexCommit();
            check(commit.getUserData(), trouble);
            return new Snapshot(reader, commit.getGeneration());
        } catch (RuntimeException | IOException e) {
            reader.close();
            throw e;
        }
    }

    /** Opens only what the last snapshot does not have open, unless the folder was emptied and filled anew meanwhile. */
    private DirectoryReader openReader() throws IOException {
        var known = last == null ? null : last.reader();
        if (known instanceof DirectoryReader older) {
            try {
                var newer = DirectoryReader.openIfChanged(older);
                if (newer != null) {
                    return newer;
                }
            } catch (IllegalStateException e) {
                return DirectoryReader.open(directory());
            }
        }
        return DirectoryReader.open(directory());
    }

    private void replace(@Nullable Snapshot snapshot) {
        var before = last;
        last = snapshot;
        if (before != null) {
            before.close();
        }
    }

    /** Made when there is a folder, because making it makes the folder. */
    private Directory directory() throws IOException {
        var known = directory;
        if (known == null) {
            known = FSDirectory.open(folder);
            directory = known;
        }
        return known;
    }
}
