package org.onrecord.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Metadata;

/**
 * The block of YAML between two lines {@code ---} with which a text file may begin.
 *
 * @param text what follows the line that ends the block, unchanged; the whole file where there is no such block
 */
record FrontMatter(GivenFacts facts, String text) {

    /** A block is searched for its end no further than this; a text may as well begin with a ruled line. */
    private static final int LONGEST = 20_000;

    private static final Pattern END = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)", Pattern.MULTILINE);

    private static final Pattern KEY = Pattern.compile("(?m)^[A-Za-z][\\w -]{0,40}:(?:[ \\t\\r\\n]|\\z)");

    static FrontMatter cutFrom(String file) {
        int start = startOfBlock(file);
        if (start < 0) {
            return new FrontMatter(GivenFacts.NONE, file);
        }
        var end = END.matcher(file).region(start, Math.min(file.length(), start + LONGEST));
        if (!end.find()) {
            boolean meant = KEY.matcher(file).region(start, file.length()).lookingAt();
            return new FrontMatter(meant ? doubted("has no end; close it with a line ---") : GivenFacts.NONE, file);
        }
        var block = file.substring(start, end.start());
        if (!block.isBlank() && !KEY.matcher(block).find()) {
            return new FrontMatter(GivenFacts.NONE, file);
        }
        return new FrontMatter(facts(block), file.substring(end.end()));
    }

    private static int startOfBlock(String file) {
        if (file.startsWith("---\n")) {
            return 4;
        }
        return file.startsWith("---\r\n") ? 5 : -1;
    }

    private static GivenFacts facts(String block) {
        try {
            return new YAMLMapper().readTree(block) instanceof ObjectNode keys
                    ? GivenFacts.of(key -> value(keys.get(key)))
                    : GivenFacts.NONE;
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            // The line that opens the block is the file's first.
            var line = place == null ? "" : " at line " + (place.getLineNr() + 1);
            return doubted("is broken" + line + "; put a value that holds a colon in quotes");
        }
    }

    private static GivenFacts doubted(String what) {
        return new GivenFacts(
                null, Metadata.NONE, List.of("the article is read without its front matter, which " + what));
    }

    private static @Nullable String value(@Nullable JsonNode node) {
        if (node != null && node.isArray() && !node.isEmpty()) {
            return value(node.get(0));
        }
        return node == null || !node.isValueNode() || node.isNull() ? null : node.asText();
    }
}
