package org.onrecord.reading;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists the files of sources. For one use: it remembers what it has found. */
final class FileFinder {

    /** Tells about the articles beside it, so it is neither an article nor skipped. */
    static final String ARTICLE_LIST = "articles.json";

    private final Set<Path> seen = new HashSet<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Outcome.Skipped> skipped = new ArrayList<>();

    FoundFiles find(List<Path> sources) {
        for (var source : sources) {
            if (Files.isDirectory(source)) {
                addFolder(source);
            } else {
                addNamed(source);
            }
        }
        return new FoundFiles(files, skipped);
    }

    private void addNamed(Path source) {
        try {
            var attributes = Files.readAttributes(source, BasicFileAttributes.class);
            var name = source.getFileName();
            if (name != null && name.toString().equals(ARTICLE_LIST)) {
                skip(source, "tells about the articles beside it and is not one itself; name its folder instead");
            } else {
                add(source, name == null ? source.toString() : name.toString(), attributes, files);
            }
        } catch (IOException e) {
            skip(source, why(e));
        }
    }

    private void addFolder(Path source) {
        var inFolder = new ArrayList<SourceFile>();
        int seenBefore = seen.size();
        int skippedBefore = skipped.size();
        try {
            Files.walkFileTree(
                    source, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(source, inFolder));
        } catch (IOException e) {
            skip(source, why(e));
        }
        inFolder.sort(Comparator.comparing(SourceFile::name));
        files.addAll(inFolder);
        skipped.subList(skippedBefore, skipped.size()).sort(Comparator.comparing(Outcome.Skipped::place));
        if (inFolder.isEmpty() && seen.size() == seenBefore) {
            skip(source, "holds no article; OnRecord reads files that end in " + Form.ENDINGS);
        }
    }

    private void add(Path path, String name, BasicFileAttributes attributes, List<SourceFile> to) {
        var form = Form.findFor(name);
        if (!attributes.isRegularFile()) {
            skip(path, "is not a regular file");
        } else if (form.isEmpty()) {
            skip(path, "is not in a form that is read; OnRecord reads files that end in " + Form.ENDINGS);
        } else if (seen.add(SourceFile.real(path))) {
            to.add(new SourceFile(path, name, form.get(), attributes.size(), attributes.lastModifiedTime()));
        }
    }

    private void skip(Path place, String why) {
        skipped.add(new Outcome.Skipped(place.toString(), why, 0));
    }

    static String why(IOException e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException missing -> "does not exist";
            case java.nio.file.AccessDeniedException denied -> "may not be read; allow it or leave it out";
            default -> "cannot be read: " + e.getMessage();
        };
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path source;
        private final List<SourceFile> found;

        private Walk(Path source, List<SourceFile> found) {
            this.source = source;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(source) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !file.endsWith(ARTICLE_LIST)) {
                var name = source.relativize(file).toString().replace('\\', '/');
                add(file, name, attributes, found);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            // A loop of links leads to files that are read at their own place, so nothing is lost.
            if (!(e instanceof FileSystemLoopException) && !isHidden(file)) {
                skip(file, why(e));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException e) {
            if (e != null) {
                skip(folder, why(e));
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            var name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
