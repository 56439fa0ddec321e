package org.onrecord.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Outgoing;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Makes the call that sends a message with a file. */
final class Upload {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Upload() {}

    static FileCall of(Outgoing message, Body body, boolean plain) {
        var file = message.content().files().getFirst();
        var input = new InputFile(new ByteArrayInputStream(Base64.getDecoder().decode(file.base64())), file.name());
        var chat = TelegramPlatform.id(message.to().chat());
        var caption = plain ? message.content().plain() : body.html();
        if (file.mediaType().startsWith("image/")) {
            var photo = new FileCall.Photo(chat, input);
            photo.setCaption(caption);
            photo.setParseMode(plain ? null : "HTML");
            photo.setMessageThreadId(small(message.to().thread()));
            photo.setReplyParameters(question(message, body));
            photo.setReplyMarkup(markup(body));
            return photo;
        }
        var document = new FileCall.Document(chat, input);
        document.setCaption(caption);
        document.setParseMode(plain ? null : "HTML");
        document.setMessageThreadId(small(message.to().thread()));
        document.setReplyParameters(question(message, body));
        document.setReplyMarkup(markup(body));
        return document;
    }

    private static @Nullable ReplyParameters question(Outgoing message, Body body) {
        var id = body.showsQuestion() ? small(message.replyTo()) : null;
        return id == null
                ? null
                : ReplyParameters.builder()
                        .messageId(id)
                        .allowSendingWithoutReply(true)
                        .build();
    }

    private static @Nullable InlineKeyboardMarkup markup(Body body) {
        try {
            return body.hasButtons() ? JSON.treeToValue(body.keyboard(), InlineKeyboardMarkup.class) : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** The library knows only ids of 32 bits; with another one the file goes to the chat, and to no message in it. */
    private static @Nullable Integer small(@Nullable String id) {
        return id != null && id.matches("\\d{1,9}") ? Integer.valueOf(id) : null;
    }
}
