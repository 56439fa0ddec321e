package org.onrecord.chat.telegram;

import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** A call that sends a file, with its result as the server wrote it: the library would read that strictly. */
sealed interface FileCall {

    String getMethod();

    /** Empty before there is one. */
    String answer();

    /** A picture, shown as such. */
    final class Photo extends SendPhoto implements FileCall {

        private volatile String answer = "";

        Photo(String chat, InputFile file) {
            super(chat, file);
        }

        @Override
        public String getMethod() {
            return "sendPhoto";
        }

        @Override
        public String answer() {
            return answer;
        }

        @Override
        public Message deserializeResponse(String text) {
            answer = text;
            return new Message();
        }
    }

    /** A file to be saved. */
    final class Document extends SendDocument implements FileCall {

        private volatile String answer = "";

        Document(String chat, InputFile file) {
            super(chat, file);
        }

        @Override
        public String getMethod() {
            return "sendDocument";
        }

        @Override
        public String answer() {
            return answer;
        }

        @Override
        public Message deserializeResponse(String text) {
            answer = text;
            return new Message();
        }
    }
}
