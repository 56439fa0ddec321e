package org.onrecord.extraction.nlp4j;

import org.jspecify.annotations.Nullable;

/** The parser's models cannot be used. */
public final class ModelsUnavailableException extends RuntimeException {
    private static final String WAY_OUT = "; './mvnw package' makes the models, in target/models";

    ModelsUnavailableException(String problem) {
        this(problem, null);
    }

    ModelsUnavailableException(String problem, @Nullable Throwable cause) {
        super(problem + WAY_OUT, cause);
    }
}
