package org.onrecord.similarity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The model's files as the build leaves them in a folder, the native library for this machine among them. */
record ModelFiles(Path folder) {

    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    Path model() {
        return folder.resolve("bge-small-en-v1.5-q.onnx");
    }

    /** One piece a line. */
    Path vocabulary() {
        return folder.resolve("vocabulary.txt");
    }

    /** Where the native library is. */
    Path libraries() {
        return folder.resolve(platform());
    }

    /** The file names of the native library. */
    static List<String> libraryNames() {
        return LIBRARIES.stream().map(System::mapLibraryName).toList();
    }

    /** This machine's, as ONNX Runtime calls it. */
    static String platform() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return (system.startsWith("windows") ? "win" : system.startsWith("mac") ? "osx" : system)
                + "-"
                + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }

    /** The first file that is not there; {@code null} when all are. */
    @Nullable Path findMissing() {
        if (!Files.isReadable(model())) {
            return model();
        }
        if (!Files.isReadable(vocabulary())) {
            return vocabulary();
        }
        return libraryNames().stream()
                .map(libraries()::resolve)
                .filter(library -> !Files.isReadable(library))
                .findFirst()
                .orElse(null);
    }
}
