package org.onrecord.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text. In this order: a byte order mark, the page's own declaration, UTF-8 where the bytes are valid, what
 * the bytes look like, windows-1252.
 */
final class Decoded {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A page declares its character set within its first 1024 bytes; some are late. */
    private static final int DECLARED_WITHIN = 4096;

    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding) {0,3}= {0,3}[\"']?([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private Decoded() {}

    /** The text of a file; its byte order mark is not part of it. */
    static String text(byte[] bytes) {
        return text(bytes, List.of());
    }

    /** The source of a page. */
    static String page(byte[] bytes) {
        return text(bytes, findDeclared(bytes).stream().toList());
    }

    /**
     * The source of a page or feed that a server gave. Servers name a character set for all they have, and are wrong more
     * often than bytes are valid UTF-8 by chance.
     *
     * @param charset as the server names it; {@code null} when it names none
     */
    static String fetched(byte[] bytes, @Nullable String charset) {
        var tries = new ArrayList<Charset>();
        if (charset != null) {
            findCharset(charset).ifPresent(tries::add);
        }
        findDeclared(bytes).ifPresent(tries::add);
        // In these every byte is a letter, so that they always seem to fit.
        boolean fitsAll = tries.stream().anyMatch(each -> each.newEncoder().maxBytesPerChar() == 1);
        if (fitsAll) {
            tries.addFirst(StandardCharsets.UTF_8);
        }
        return text(bytes, tries);
    }

    private static String text(byte[] bytes, List<Charset> declared) {
        if (bytes.length == 0) {
            throw new UnreadableException("is empty");
        }
        var marked = findByMark(bytes);
        if (marked != null) {
            return marked;
        }
        if (looksBinary(bytes)) {
            throw new UnreadableException(
                    "is not a text (or one in UTF-16 without a byte order mark); save it as UTF-8");
        }
        var tries = new ArrayList<>(declared);
        tries.add(StandardCharsets.UTF_8);
        for (var charset : tries) {
            var text = findText(bytes, 0, charset);
            if (text != null) {
                return text;
            }
        }
        return guessed(bytes);
    }

    private static String guessed(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        var tries = new ArrayList<Charset>();
        if (name != null) {
            findCharset(name).ifPresent(tries::add);
        }
        tries.add(WINDOWS);
        for (var charset : tries) {
            var text = findText(bytes, 0, charset);
            if (text != null) {
                return text;
            }
        }
        throw new UnreadableException(
                "is neither UTF-8 nor in a character set that can be recognised; save it as UTF-8");
    }

    private static @Nullable String findByMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            var text = findText(bytes, 3, StandardCharsets.UTF_8);
            return text == null ? guessed(bytes) : text;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? utf16(bytes, StandardCharsets.UTF_16BE) : null;
    }

    private static String utf16(byte[] bytes, Charset charset) {
        var text = findText(bytes, 2, charset);
        if (text == null) {
            throw new UnreadableException("is marked as UTF-16 but is not; save it as UTF-8");
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Control characters that no text has; a single one may be an accident, a share of them is not. */
    private static boolean looksBinary(byte[] bytes) {
        int looked = Math.min(bytes.length, 65_536);
        int odd = 0;
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                return true;
            }
            if (bytes[i] > 0 && bytes[i] < 0x20 && !(bytes[i] >= 0x08 && bytes[i] <= 0x0D) && bytes[i] != 0x1B) {
                odd++;
            }
        }
        return odd > 1 && odd * 50L > looked;
    }

    private static @Nullable String findText(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Optional<Charset> findDeclared(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(start);
        return declared.find() ? findCharset(declared.group(1)) : Optional.empty();
    }

    private static Optional<Charset> findCharset(String name) {
        try {
            var charset = Charset.forName(name);
            // As browsers do: pages that say Latin 1 mean Microsoft's extension of it.
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            // A page that was read as single bytes to here cannot be in UTF-16.
            return charset.name().startsWith("UTF-16") ? Optional.empty() : Optional.of(latin ? WINDOWS : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
