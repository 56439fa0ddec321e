package org.onrecord.extraction.nlp4j;

import java.nio.file.Path;

/** The files that the parser needs: where the library's artifact has them, and what the packed ones are called. */
enum ModelFile {
    TAGGER("models/en-pos.xz", "tagger.model"),
    PARSER("models/en-dep.xz", "parser.model"),
    AMBIGUITY("lexica/en-ambiguity-classes-simplified-lowercase.xz", "ambiguity.model"),
    CLUSTERS("lexica/en-brown-clusters-simplified-lowercase.xz", "clusters.model");

    private final String original;
    private final String packed;

    ModelFile(String original, String packed) {
        this.original = original;
        this.packed = packed;
    }

    /** Where it lies in the folder into which the library's artifact was unpacked. */
    Path original(Path folder) {
        return folder.resolve("edu/emory/mathcs/nlp").resolve(original);
    }

    Path packed(Path folder) {
        return folder.resolve(packed);
    }
}
