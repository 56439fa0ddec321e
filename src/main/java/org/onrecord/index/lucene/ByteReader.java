package org.onrecord.index.lucene;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteWriter} wrote. */
final class ByteReader {

    /** One value. */
    interface Value<T extends @Nullable Object> {
        T read() throws IOException;
    }

    private final ByteBuffer bytes;

    private ByteReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * Begins after the checksum.
     *
     * @throws CorruptIndexException if the checksum is wrong
     */
    static ByteReader checked(BytesRef packed) throws IOException {
        var bytes = ByteBuffer.wrap(packed.bytes, packed.offset, packed.length).slice();
        try {
            int expected = bytes.getInt();
            var checksum = new CRC32();
            checksum.update(bytes.slice());
            if ((int) checksum.getValue() == expected) {
                return new ByteReader(bytes);
            }
        } catch (BufferUnderflowException e) {
            throw new CorruptIndexException("no room for a checksum", "an article or claim", e);
        }
        throw new CorruptIndexException("wrong checksum", "an article or claim");
    }

    int number() {
        int number = 0;
        int shift = 0;
        byte next = bytes.get();
        while (next < 0) {
            number |= (next & 0x7F) << shift;
            shift += 7;
            next = bytes.get();
        }
        return number | (next << shift);
    }

    boolean flag() {
        return bytes.get() == 1;
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(bytes.getLong());
    }

    String string() {
        Charset charset = flag() ? StandardCharsets.UTF_8 : null;
        var content = new byte[number()];
        bytes.get(content);
        return charset == null ? Keys.string(new BytesRef(content)) : new String(content, charset);
    }

    @Nullable String nullableString() throws IOException {
        return nullable(this::string);
    }

    <T> @Nullable T nullable(Value<T> value) throws IOException {
        return flag() ? value.read() : null;
    }

    <T> List<T> list(Value<T> value) throws IOException {
        int size = number();
        var list = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            list.add(value.read());
        }
        return list;
    }

    <E extends Enum<E>> E word(Class<E> words) throws IOException {
        var name = string().toUpperCase(Locale.ROOT);
        for (var word : words.getEnumConstants()) {
            if (word.name().equals(name)) {
                return word;
            }
        }
        throw new CorruptIndexException(
                "there is no %s %s".formatted(words.getSimpleName(), name), "an article or claim");
    }
}
