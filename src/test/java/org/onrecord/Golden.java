package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what users see, beside the tests' resources; {@code -Dgolden.update} writes them anew. */
public final class Golden {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** Compares with the file of this name in the package of the test. */
    public static void assertIs(Class<?> test, String file, String actual) {
        var path = RESOURCES.resolve(test.getPackageName().replace('.', '/')).resolve(file);
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException("there is no golden file; write it with -Dgolden.update: " + path, e);
        }
    }
}
