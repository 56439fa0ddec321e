package org.onrecord.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which articles are read, told by a file's ending. */
enum Form {
    TEXT,
    MARKDOWN,
    PAGE,
    LINES;

    static final String ENDINGS = ".txt, .md, .html, .htm and .jsonl";

    static Optional<Form> findFor(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(form -> form.isOf(name)).findFirst();
    }

    private boolean isOf(String name) {
        return switch (this) {
            case TEXT -> name.endsWith(".txt");
            case MARKDOWN -> name.endsWith(".md");
            case PAGE -> name.endsWith(".html") || name.endsWith(".htm");
            case LINES -> name.endsWith(".jsonl");
        };
    }
}
