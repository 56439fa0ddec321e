package org.onrecord.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds in folders what was dropped there or changed, once it is whole. For use by one thread.
 *
 * <p>It looks at sizes and times and asks no file system to tell it: network shares and mounts into containers, where news
 * is often dropped, tell nothing.
 */
public final class FolderWatch {

    private static final Look NOTHING = new Look(-1, FileTime.fromMillis(0));

    private final ArticleReader reader;
    private final List<Path> folders;
    private final Map<Path, Stamp> taken = new HashMap<>();
    private Map<Path, Stamp> before = Map.of();
    private Set<Path> gone = Set.of();

    /** Watches folders, and single files, with all that is in them; see {@link ArticleReader#find}. */
    public FolderWatch(ArticleReader reader, List<Path> folders) {
        this.reader = reader;
        this.folders = List.copyOf(folders);
    }

    /**
     * Looks once. A file is given when it looks as it did at the look before, so that nobody is writing it any more, and
     * otherwise than when it was last {@link #taken}; and all of a folder again when its {@code articles.json} changed.
     * What cannot be read at all is given once, as an outcome of reading; that a folder is empty or missing is not told.
     */
    public FoundFiles look() {
        var found = reader.find(folders);
        var now = new HashMap<Path, Stamp>();
        var lists = new HashMap<Path, Look>();
        found.files()
                .forEach(file -> now.put(
                        file.path(),
                        new Stamp(
                                new Look(file.bytes(), file.modified()),
                                lists.computeIfAbsent(file.folder(), FolderWatch::list))));
        var skippedNow = found.skipped().stream()
                .filter(each -> !folders.contains(Path.of(each.place())))
                .toList();
        skippedNow.forEach(each -> now.put(Path.of(each.place()), new Stamp(NOTHING, NOTHING)));
        var ready =
                found.files().stream().filter(file -> isReady(file.path(), now)).toList();
        var skipped = skippedNow.stream()
                .filter(each -> isReady(Path.of(each.place()), now))
                .toList();
        before = now;
        gone = new HashSet<>(taken.keySet());
        gone.removeAll(now.keySet());
        taken.keySet().retainAll(now.keySet());
        return new FoundFiles(ready, skipped);
    }

    /** Files that were dealt with, and were found to be there no more at the last look; told once. */
    public Set<Path> gone() {
        return Set.copyOf(gone);
    }

    /** Notes that these have been dealt with. One that was changed since it was given is given again. */
    public void taken(FoundFiles files) {
        files.files().forEach(file -> note(file.path()));
        files.skipped().forEach(each -> note(Path.of(each.place())));
    }

    private void note(Path path) {
        var stamp = before.get(path);
        if (stamp != null) {
            taken.put(path, stamp);
        }
    }

    private boolean isReady(Path path, Map<Path, Stamp> now) {
        var stamp = now.get(path);
        return stamp != null && stamp.equals(before.get(path)) && !stamp.equals(taken.get(path));
    }

    private static Look list(Path folder) {
        var list = folder.resolve(FileFinder.ARTICLE_LIST);
        try {
            return Files.exists(list) ? new Look(Files.size(list), Files.getLastModifiedTime(list)) : NOTHING;
        } catch (IOException e) {
            // It went in between; the next look tells.
            return NOTHING;
        }
    }

    /** How a file looks from outside. */
    private record Look(long bytes, FileTime modified) {}

    /** A file and the list of articles beside it. */
    private record Stamp(Look file, Look list) {}
}
