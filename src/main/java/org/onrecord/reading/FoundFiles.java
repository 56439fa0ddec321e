package org.onrecord.reading;

import java.util.ArrayList;
import java.util.List;

/** What there is to read, before anything is read: for a progress bar, and for {@link ArticleReader#read}. */
public final class FoundFiles {

    private final List<SourceFile> files;
    private final List<Outcome.Skipped> skipped;

    FoundFiles(List<SourceFile> files, List<Outcome.Skipped> skipped) {
        this.files = List.copyOf(files);
        this.skipped = List.copyOf(skipped);
    }

    /** How many files are to be read; a file of JSON Lines may hold many articles. */
    public int count() {
        return files.size();
    }

    /** Size of all files to be read. */
    public long bytes() {
        return files.stream().mapToLong(SourceFile::bytes).sum();
    }

    /** Whether there is nothing to be read and nothing to be told. */
    public boolean isEmpty() {
        return files.isEmpty() && skipped.isEmpty();
    }

    /** The same in several parts, in order; what is skipped is in the first. */
    public List<FoundFiles> parts(int most) {
        var parts = new ArrayList<FoundFiles>();
        for (int from = 0; from == 0 || from < files.size(); from += most) {
            var part = files.subList(from, Math.min(files.size(), from + most));
            parts.add(new FoundFiles(part, from == 0 ? skipped : List.of()));
        }
        return parts;
    }

    List<SourceFile> files() {
        return files;
    }

    List<Outcome.Skipped> skipped() {
        return skipped;
    }
}
