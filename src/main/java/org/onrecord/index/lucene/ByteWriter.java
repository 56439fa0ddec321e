package org.onrecord.index.lucene;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other; {@link ByteReader} reads them in the same order. */
final class ByteWriter {

    private static final int LENGTH_OF_CHECKSUM = 4;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** From 0; small numbers are short. */
    void number(int number) {
        int rest = number;
        while (rest > 0x7F) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    void flag(boolean flag) {
        bytes.write(flag ? 1 : 0);
    }

    void day(LocalDate day) {
        bytes.writeBytes(
                ByteBuffer.allocate(Long.BYTES).putLong(day.toEpochDay()).array());
    }

    /** In UTF-8, but char by char where it is no valid Unicode: what was given must come back, whatever it is. */
    void string(String string) {
        try {
            var utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(string));
            flag(true);
            number(utf8.remaining());
            bytes.write(utf8.array(), utf8.arrayOffset(), utf8.remaining());
        } catch (CharacterCodingException e) {
            flag(false);
            number(string.length() * Character.BYTES);
            bytes.writeBytes(Keys.of(string).bytes);
        }
    }

    <T> void nullable(@Nullable T value, Consumer<T> write) {
        flag(value != null);
        if (value != null) {
            write.accept(value);
        }
    }

    <T> void list(List<T> list, Consumer<T> write) {
        number(list.size());
        list.forEach(write);
    }

    /** All that was written, with its checksum in front. */
    BytesRef checked() {
        var content = bytes.toByteArray();
        var checksum = new CRC32();
        checksum.update(content);
        return new BytesRef(ByteBuffer.allocate(LENGTH_OF_CHECKSUM + content.length)
                .putInt((int) checksum.getValue())
                .put(content)
                .array());
    }
}
