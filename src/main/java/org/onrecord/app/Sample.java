package org.onrecord.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/**
 * The articles that come with the program, for whoever has none yet. They live in a data folder of their own, inside the
 * user's, and never mix with the user's articles.
 */
final class Sample {

    private static final String LIST = "sample/index.txt";

    private final Path data;

    Sample(Path data) {
        this.data = data.resolve("sample");
    }

    /** The sample's own data folder. */
    Path data() {
        return data;
    }

    /**
     * Puts the articles into the data folder as files, where they are not there yet as they should be.
     *
     * @return the folder that holds them
     */
    Path unpack() {
        var folder = data.resolve("articles");
        try {
            Files.createDirectories(folder);
            for (var name : names()) {
                unpack(name, folder.resolve(name));
            }
            return folder;
        } catch (IOException e) {
            throw new FailedException(
                    "cannot write the sample articles to %s (%s); name another folder with --data"
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    private static List<String> names() throws IOException {
        try (var list = resource(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static void unpack(String name, Path file) throws IOException {
        try (var packed = resource("sample/" + name)) {
            var bytes = packed.readAllBytes();
            if (Files.exists(file) && Arrays.equals(bytes, Files.readAllBytes(file))) {
                return;
            }
            // Moved into place whole, so that a start that is killed leaves no half article.
            var part = Files.write(file.resolveSibling(name + ".part"), bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static InputStream resource(String name) {
        var resource = Sample.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("not in the program: " + name);
        }
        return resource;
    }
}
