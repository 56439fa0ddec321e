package org.onrecord.extraction.nlp4j;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsUnavailableTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyTheModels() throws IOException {
        for (var file : ModelFile.values()) {
            Files.copy(file.packed(TestParser.MODELS), file.packed(folder));
        }
    }

    @Test
    void saysWhichFileIsMissingAndHowToMakeIt() throws IOException {
        Files.delete(ModelFile.TAGGER.packed(folder));

        assertThatThrownBy(() -> Nlp4jParser.open(folder))
                .isInstanceOf(ModelsUnavailableException.class)
                .hasMessageContainingAll("tagger.model", "missing", "./mvnw package");
    }

    @Test
    void saysWhenAFileWasCutShort() throws IOException {
        try (var channel = FileChannel.open(ModelFile.PARSER.packed(folder), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }

        assertThatThrownBy(() -> Nlp4jParser.open(folder))
                .isInstanceOf(ModelsUnavailableException.class)
                .hasMessageContainingAll("parser.model", "damaged", "./mvnw package");
    }

    @Test
    void saysWhenAFileIsOfAnotherVersion() throws IOException {
        var version =
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(99).flip();
        try (var channel = FileChannel.open(ModelFile.CLUSTERS.packed(folder), StandardOpenOption.WRITE)) {
            channel.write(version, 4);
        }

        assertThatThrownBy(() -> Nlp4jParser.open(folder))
                .isInstanceOf(ModelsUnavailableException.class)
                .hasMessageContainingAll("clusters.model", "version 99", "./mvnw package");
    }

    @Test
    void saysWhenAFileIsSomethingElse() throws IOException {
        Files.writeString(ModelFile.AMBIGUITY.packed(folder), "not a model");

        assertThatThrownBy(() -> Nlp4jParser.open(folder))
                .isInstanceOf(ModelsUnavailableException.class)
                .hasMessageContainingAll("ambiguity.model", "not a model", "./mvnw package");
    }
}
