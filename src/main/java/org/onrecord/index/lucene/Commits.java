package org.onrecord.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.jspecify.annotations.Nullable;

/** Watches for the last commit in a folder, which need not be there yet. Safe for use by many threads. */
final class Commits implements AutoCloseable {

    /** Of our documents and their packed form; raised with each change that older or newer programs cannot read. */
    static final int FORMAT = 3;

    private static final String FORMAT_KEY = "onrecord.format";

    private static final String CONTENTS_KEY = "onrecord.contents";

    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(3);

    static final long NONE = -1;

    static final String OVERWRITTEN = "its content does not fit its checksum";

    /**
     * Tells a commit from others.
     *
     * @param generation how many there were; {@link #NONE} where there is none
     * @param written when its list of files was: an index that was removed and made anew counts from the beginning
     */
    record Mark(long generation, FileTime written) {}

    private static final Mark NOTHING = new Mark(NONE, FileTime.fromMillis(0));

    private final Path folder;
    private final Trouble trouble;
    private @Nullable Directory directory;
    private @Nullable Snapshot last;

    /** When the folder had last changed when it was last listed; listing it takes longer than a search. */
    private @Nullable FileTime listed;

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
        var mark = mark();
        var snapshot = last;
        if (snapshot == null || !snapshot.mark().equals(mark)) {
            snapshot = open(mark);
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

    /**
     * What a commit says of itself.
     *
     * @param contents tells its articles and claims from those of other commits
     */
    static Map<String, String> signature(String contents) {
        return Map.of(FORMAT_KEY, Integer.toString(FORMAT), CONTENTS_KEY, contents);
    }

    /** What a commit's signature says of its articles and claims; empty where it says nothing. */
    static String contents(Map<String, String> commit) {
        return commit.getOrDefault(CONTENTS_KEY, "");
    }

    /**
     * Whether a commit is of an older format, which is to be written anew.
     *
     * @throws org.onrecord.index.IndexUnavailableException if it is not ours, or of a format that this program cannot read
     */
    static boolean isOlder(Map<String, String> commit, Trouble trouble) {
        var written = commit.get(FORMAT_KEY);
        if (written == null) {
            throw trouble.notOurs();
        }
        int format = Integer.parseInt(written);
        var both = "its format is %d, this one's %d".formatted(format, FORMAT);
        if (format > FORMAT) {
            throw trouble.newer(both, null);
        }
        if (format < OlderIndex.OLDEST) {
            throw trouble.older(both);
        }
        return format < FORMAT;
    }

    /**
     * Which commit is the last one in a folder; -1 for none. The writer commits an empty index before anything else, so
     * that where there is none, there cannot be parts of any either.
     */
    static long generation(Directory directory, Trouble trouble) throws IOException {
        var files = directory.listAll();
        long generation = SegmentInfos.getLastCommitGeneration(files);
        if (generation == NONE && Arrays.stream(files).anyMatch(file -> file.startsWith("_") && file.endsWith(".si"))) {
            throw trouble.damaged("its list of files is missing", null);
        }
        return generation;
    }

    private Mark mark() throws IOException {
        var changed = changed();
        if (changed == null) {
            return NOTHING;
        }
        if (last != null && changed.equals(listed)) {
            return last.mark();
        }
        long generation = generation(directory(), trouble);
        listed = isSettled(changed) ? changed : null;
        if (generation == NONE) {
            return NOTHING;
        }
        try {
            return new Mark(generation, Files.getLastModifiedTime(folder.resolve(file(generation))));
        } catch (NoSuchFileException e) {
            // A newer commit took its place meanwhile.
            return mark();
        }
    }

    /** When a file of the folder last came or went; {@code null} when there is no folder. */
    private @Nullable FileTime changed() throws IOException {
        try {
            var attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            if (!attributes.isDirectory()) {
                throw trouble.notAFolder();
            }
            return attributes.lastModifiedTime();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Whether a change that came now would show, though the file system's clock is coarse. */
    private static boolean isSettled(FileTime changed) {
        return changed.toInstant().plus(COARSEST_CLOCK).isBefore(Instant.now());
    }

    private static String file(long generation) {
        return IndexFileNames.fileNameFromGeneration(IndexFileNames.SEGMENTS, "", generation);
    }

    private Snapshot open(Mark mark) throws IOException {
        if (mark.generation() == NONE) {
            return new Snapshot(new MultiReader(), mark, trouble);
        }
        var reader = openReader();
        try {
            if (!isOlder(reader.getIndexCommit().getUserData(), trouble)) {
                return new Snapshot(reader, mark, trouble);
            }
        } catch (RuntimeException | IOException e) {
            reader.close();
            throw e;
        }
        reader.close();
        return renewed();
    }

    /** Whoever opens the writer has an older index written anew. */
    private Snapshot renewed() throws IOException {
        LuceneClaimWriter.open(folder, trouble, none -> Optional.empty()).close();
        listed = null;
        return open(mark());
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
                return openAnew();
            }
        }
        return openAnew();
    }

    private DirectoryReader openAnew() throws IOException {
        try {
            return DirectoryReader.open(directory());
        } catch (RuntimeException | IOException e) {
            // What Lucene takes for lengths and numbers may be anything in a file that was overwritten.
            if (isOverwritten(directory())) {
                throw trouble.damaged(OVERWRITTEN, e);
            }
            throw e;
        }
    }

    /** Whether a file does not fit its checksum. */
    private static boolean isOverwritten(Directory directory) throws IOException {
        for (var file : SegmentInfos.readLatestCommit(directory).files(true)) {
            try (var input = directory.openInput(file, IOContext.READONCE)) {
                CodecUtil.checksumEntireFile(input);
            } catch (CorruptIndexException e) {
                return true;
            }
        }
        return false;
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
