package org.onrecord.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.onrecord.extraction.ClaimExtractor;

/**
 * Names the rules that claims are read by: a checksum of the code and tables that can change a claim, so that nobody must
 * think of raising a number. A build with another compiler may change it too, and then articles are read once more for
 * nothing.
 */
final class Rules {
    private static final List<String> PARTS = List.of("extraction", "claim", "name", "day");

    private Rules() {}

    /** The same for the same build, wherever it is installed. */
    static String name() {
        try {
            var place = Path.of(ClaimExtractor.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return name(place);
            }
            try (var jar = FileSystems.newFileSystem(place)) {
                return name(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Path root) throws IOException {
        var sum = new CRC32();
        for (var part : PARTS) {
            try (var files = Files.walk(root.resolve("org/onrecord").resolve(part))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
        return "%08x".formatted(sum.getValue());
    }
}
