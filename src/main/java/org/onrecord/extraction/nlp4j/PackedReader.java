package org.onrecord.extraction.nlp4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads a packed file, in the order in which {@link PackedWriter} wrote it: after the head (magic, version, length)
 * numbers, texts with their length, and arrays.
 */
final class PackedReader {
    static final int MAGIC = 0x4B50524F; // "ORPK"

    /** Raise it whenever what is written changes; files of another version are packed anew by the build. */
    static final int VERSION = 2;

    static final int LENGTH_AT = 2 * Integer.BYTES;
    private static final int HEAD = LENGTH_AT + Long.BYTES;

    private final ByteBuffer bytes;

    private PackedReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * Opens a file at its first value.
     *
     * @throws ModelsUnavailableException when the file is missing, cut short, or of another version
     */
    static PackedReader open(Path file) {
        try (var channel = FileChannel.open(file)) {
            long size = channel.size();
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size).order(ByteOrder.LITTLE_ENDIAN);
            if (size < HEAD || bytes.getInt() != MAGIC) {
                throw new ModelsUnavailableException(file + " is not a model of the parser");
            }
            int version = bytes.getInt();
            if (version != VERSION) {
                throw new ModelsUnavailableException(
                        "%s has version %d, and this program reads %d".formatted(file, version, VERSION));
            }
            long length = bytes.getLong();
            if (length != size) {
                throw new ModelsUnavailableException(
                        "%s is damaged: it has %d bytes instead of %d".formatted(file, size, length));
            }
            return new PackedReader(bytes);
        } catch (NoSuchFileException e) {
            throw new ModelsUnavailableException(file + " is missing", e);
        } catch (IOException e) {
            throw new ModelsUnavailableException(file + " cannot be read", e);
        }
    }

    int number() {
        return bytes.getInt();
    }

    String text() {
        return new String(bytes(number()), StandardCharsets.UTF_8);
    }

    HashTable table() {
        int slots = number();
        align();
        var hashes = new long[slots];
        bytes.asLongBuffer().get(hashes);
        skip(Long.BYTES * slots);
        return new HashTable(hashes, ints(slots));
    }

    int[] ints(int count) {
        align();
        var values = new int[count];
        bytes.asIntBuffer().get(values);
        skip(Integer.BYTES * count);
        return values;
    }

    private byte[] bytes(int count) {
        var values = new byte[count];
        bytes.get(values);
        return values;
    }

    private void align() {
        skip((Long.BYTES - bytes.position() % Long.BYTES) % Long.BYTES);
    }

    private void skip(int count) {
        bytes.position(bytes.position() + count);
    }
}
