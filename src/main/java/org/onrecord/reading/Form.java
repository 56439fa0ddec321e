package org.onrecord.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which articles are read, told by a file's ending. */
enum Form {
    TEXT(".txt"),
    MARKDOWN(".md"),
    PAGE(".html", ".htm"),
    LINES(".jsonl");

    static final String ENDINGS = ".txt, .md, .html, .htm and .jsonl";

    private final List<String> endings;

    Form(String... endings) {
        this.endings = List.of(endings);
    }

    static Optional<Form> findFor(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        for (var form : values()) {
            if (form.endings.stream().anyMatch(name::endsWith)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
