package org.onrecord.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.onrecord.reading.ArticleReader;
import org.onrecord.reading.FolderWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what is dropped into the folders of the settings. For use by one thread.
 *
 * <p>A file that is deleted stays on record: folders are cleared when they are full, and a disk that is not there is no
 * correction. Whoever wants an article out says so with "remove", and then whoever was sent its claims is told.
 */
final class Folders {

    private static final Logger LOG = LoggerFactory.getLogger(Folders.class);
    /** A file is read at the second look at which it is the same: some ten seconds after it was written. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    /** Looking at very many files takes its time; at most so much of a processor goes into it. */
    private static final int LOOKS_PER_REST = 20;

    /** What was read can be asked for after so many files; the index is locked only while they are written. */
    private static final int FILES_AT_ONCE = 16;

    private final List<Path> folders;
    private final TakingIn takingIn;
    private final Notices notices;
    private final FolderWatch watch;
    private final Set<Path> missing = new HashSet<>();

    /** @param reader only finds files here */
    Folders(List<Path> folders, ArticleReader reader, TakingIn takingIn, Notices notices) {
        this.folders = List.copyOf(folders);
        this.takingIn = takingIn;
        this.notices = notices;
        this.watch = new FolderWatch(reader, folders);
    }

    /**
     * Looks once, and reads what is new.
     *
     * @param goesOn asked between files; what was not read is read after the next start
     * @return how long to wait before the next look
     */
    Duration look(BooleanSupplier goesOn) {
        folders.forEach(this::tellWhetherThere);
        long start = System.nanoTime();
        var found = watch.look();
        var took = Duration.ofNanos(System.nanoTime() - start);
        tellOfGone(watch.gone());
        if (!found.isEmpty()) {
            found.parts(FILES_AT_ONCE).stream()
                    .takeWhile(part -> goesOn.getAsBoolean())
                    .forEach(part -> {
                        takingIn.read(part);
                        watch.taken(part);
                    });
        }
        var rest = took.multipliedBy(LOOKS_PER_REST);
        return rest.compareTo(BETWEEN_LOOKS) > 0 ? rest : BETWEEN_LOOKS;
    }

    private void tellOfGone(Set<Path> gone) {
        if (!gone.isEmpty() && missing.isEmpty()) {
            LOG.info(
                    "{} files are gone from the folders of articles, such as {}; what was read of them stays on record, and \"onrecord remove\" takes it out",
                    gone.size(),
                    gone.iterator().next());
        }
    }

    private void tellWhetherThere(Path folder) {
        boolean isThere = Files.isReadable(folder);
        if (!isThere && missing.add(folder)) {
            notices.tell("The folder of articles " + folder + " cannot be read (articles.folders).");
        } else if (isThere && missing.remove(folder)) {
            notices.tell("The folder of articles " + folder + " can be read again.");
        }
    }

    /** How many of the folders cannot be read. */
    int failing() {
        return (int) folders.stream().filter(each -> !Files.isReadable(each)).count();
    }
}
