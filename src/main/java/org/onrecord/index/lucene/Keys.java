package org.onrecord.index.lucene;

import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;
import org.onrecord.article.Article;

/**
 * Names as bytes: in the order of {@link String#compareTo}, which is not that of UTF-8, and different for any two
 * different strings, valid Unicode or not.
 */
final class Keys {

    /** Less than any char of a file's name, so that a name comes before its continuations. */
    private static final String BEFORE_ANYTHING = "\0";

    private Keys() {}

    static BytesRef of(String string) {
        var bytes = ByteBuffer.allocate(string.length() * Character.BYTES);
        bytes.asCharBuffer().put(string);
        return new BytesRef(bytes.array());
    }

    static String string(BytesRef key) {
        return ByteBuffer.wrap(key.bytes, key.offset, key.length).asCharBuffer().toString();
    }

    /** The file of an article, by where it stands. */
    static String fileOfPlace(String place) {
        return place.substring(0, place.indexOf(BEFORE_ANYTHING));
    }

    /** Where an article stands among the articles. */
    static BytesRef place(Article article) {
        return of(article.file() + BEFORE_ANYTHING + article.id());
    }
}
