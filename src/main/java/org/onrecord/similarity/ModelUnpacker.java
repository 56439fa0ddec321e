package org.onrecord.similarity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the model, its vocabulary and the native library where the program finds them, once, as a step of the build. */
public final class ModelUnpacker {

    private static final Logger LOG = LoggerFactory.getLogger(ModelUnpacker.class);

    private final Path originals;
    private final ModelFiles files;

    private ModelUnpacker(Path originals, ModelFiles files) {
        this.originals = originals;
        this.files = files;
    }

    /**
     * Unpacks what is not there yet.
     *
     * @param arguments the folder into which the model's artifact was unpacked, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two folders are needed: the unpacked artifact's, and the model's");
        }
        var files = new ModelFiles(Path.of(arguments[1]));
        var unpacker = new ModelUnpacker(Path.of(arguments[0]), files);
        unpacker.unpackLibraries();
        if (files.findMissing() != null) {
            unpacker.unpackModel();
        }
    }

    /** Also where those of another version are there. */
    private void unpackLibraries() throws IOException {
        Files.createDirectories(files.libraries());
        for (var library : ModelFiles.libraryNames()) {
            unpackLibrary(library);
        }
    }

    private void unpackModel() throws IOException {
        var json = new ObjectMapper()
                .readTree(
                        originals.resolve("bge-small-en-v1.5-q-tokenizer.json").toFile());
        var pieces = new String[json.at("/model/vocab").size()];
        json.at("/model/vocab")
                .properties()
                .forEach(piece -> pieces[piece.getValue().asInt()] = piece.getKey());
        Files.writeString(files.vocabulary(), String.join("\n", pieces) + "\n");
        Files.copy(originals.resolve("bge-small-en-v1.5-q.onnx"), files.model(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** On a machine that ONNX Runtime has no library for, the program does without. */
    private void unpackLibrary(String name) throws IOException {
        var place = "/ai/onnxruntime/native/" + ModelFiles.platform() + "/" + name;
        var library = ModelUnpacker.class.getResource(place);
        if (library == null) {
            LOG.warn("ONNX Runtime has no {}; topics will be compared by their words only", place);
            return;
        }
        var connection = library.openConnection();
        var file = files.libraries().resolve(name);
        if (!Files.exists(file) || Files.size(file) != connection.getContentLengthLong()) {
            try (var content = connection.getInputStream()) {
                // Never written over in place: a program that runs may have it open.
                var part = file.resolveSibling(name + ".part");
                Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
