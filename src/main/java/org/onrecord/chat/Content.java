package org.onrecord.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message as its platform sends it: no longer than the platform takes, since one message is sent, or sent again
 * after a crash, by itself.
 *
 * @param body in the platform's own form, for example JSON with markup and buttons; only its {@link Platform} reads it
 * @param plain the same words without markup: what is sent when the platform refuses the markup, and what an export
 *     shows
 * @param files to send with it; most messages have none
 */
public record Content(String body, String plain, List<File> files) {

    public Content {
        files = List.copyOf(files);
    }

    /** A message without files. */
    public static Content of(String body, String plain) {
        return new Content(body, plain, List.of());
    }

    /**
     * A picture or an export.
     *
     * @param base64 the bytes; as text, so that a content is a value and can be stored and exported like everything else
     * @param caption {@code null} for none
     */
    public record File(
            String name,
            String mediaType,
            String base64,
            @Nullable String caption) {}
}
