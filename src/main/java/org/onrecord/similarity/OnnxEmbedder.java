package org.onrecord.similarity;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** The model, run by ONNX Runtime. Safe for use by many threads; what they share is the model. */
public final class OnnxEmbedder implements Embedder {

    private static final int DIMENSIONS = 384;
    private static final String LIBRARY_FOLDER = "onnxruntime.native.path";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece words;

    private OnnxEmbedder(OrtEnvironment environment, OrtSession session, WordPiece words) {
        this.environment = environment;
        this.session = session;
        this.words = words;
    }

    /**
     * Loads the native library and the model.
     *
     * @param folder with the files that the build put there
     * @throws EmbedderUnavailableException when a file is missing or damaged, or the library does not fit this machine
     */
    public static OnnxEmbedder open(Path folder) {
        var files = new ModelFiles(folder);
        var missing = files.findMissing();
        if (missing != null) {
            throw new EmbedderUnavailableException(missing + " is missing; './mvnw package' makes it", null);
        }
        try {
            var words = WordPiece.read(files.vocabulary());
            System.setProperty(
                    LIBRARY_FOLDER, files.libraries().toAbsolutePath().toString());
            // It would write to standard output.
            var environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            environment.setTelemetry(false);
            return new OnnxEmbedder(environment, session(environment, files), words);
        } catch (LinkageError e) {
            throw new EmbedderUnavailableException(
                    "the native library in " + files.libraries() + " cannot be loaded: " + reason(e), e);
        } catch (OrtException | IOException | IllegalArgumentException e) {
            throw new EmbedderUnavailableException(
                    "the model in " + folder + " cannot be read: " + reason(e)
                            + "; remove that folder and './mvnw package' makes it anew",
                    e);
        }
    }

    @Override
    public Vector embed(String text) {
        long[] pieces = words.pieces(text);
        long[] shape = {1, pieces.length};
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (var ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
                var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                var types = OnnxTensor.createTensor(environment, LongBuffer.allocate(pieces.length), shape);
                var result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            // The vector of the first piece, the mark of the beginning, is the whole text's.
            var numbers = new float[DIMENSIONS];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(numbers);
            return Vector.of(numbers);
        } catch (OrtException e) {
            throw new EmbedderUnavailableException("a text could not be embedded: " + reason(e), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new EmbedderUnavailableException("the model could not be closed: " + reason(e), e);
        }
    }

    /** One thread for each text: several questions, or several claims, come at the same time. */
    private static OrtSession session(OrtEnvironment environment, ModelFiles files) throws OrtException {
        try (var options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // What the arena takes for the longest text it never gives back.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            return environment.createSession(files.model().toString(), options);
        }
    }

    private static String reason(Throwable e) {
        var first = e;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first.getMessage() == null ? first.toString() : first.getMessage();
    }
}
