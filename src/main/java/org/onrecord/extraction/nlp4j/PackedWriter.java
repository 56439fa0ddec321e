package org.onrecord.extraction.nlp4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a packed file under a name of its own, and gives it its real name when it is whole. */
final class PackedWriter implements AutoCloseable {
    private final Path file;
    private final Path unfinished;
    private final FileChannel channel;

    private PackedWriter(Path file, Path unfinished, FileChannel channel) {
        this.file = file;
        this.unfinished = unfinished;
        this.channel = channel;
    }

    static PackedWriter open(Path file) throws IOException {
        Path unfinished = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        var channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        var writer = new PackedWriter(file, unfinished, channel);
        writer.number(PackedReader.MAGIC);
        writer.number(PackedReader.VERSION);
        writer.write(room(Long.BYTES).putLong(0));
        return writer;
    }

    void number(int value) throws IOException {
        write(room(Integer.BYTES).putInt(value));
    }

    void text(String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        write(room(bytes.length).put(bytes));
    }

    void table(HashTable table) throws IOException {
        number(table.hashes().length);
        align();
        var hashes = room(Long.BYTES * table.hashes().length);
        hashes.asLongBuffer().put(table.hashes());
        write(hashes.position(hashes.limit()));
        numbers(table.values());
    }

    void numbers(int[] values) throws IOException {
        align();
        var bytes = room(Integer.BYTES * values.length);
        bytes.asIntBuffer().put(values);
        write(bytes.position(bytes.limit()));
    }

    /** Writes its length into the file's head, and gives the file its name. */
    void finish() throws IOException {
        var length = room(Long.BYTES).putLong(channel.size()).flip();
        channel.write(length, PackedReader.LENGTH_AT);
        channel.force(false);
        channel.close();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }

    private void align() throws IOException {
        int over = (int) (channel.position() % Long.BYTES);
        if (over > 0) {
            write(room(Long.BYTES - over).put(new byte[Long.BYTES - over]));
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        bytes.flip();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static ByteBuffer room(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
