package org.onrecord.chat.telegram;

/**
 * Text with Telegram's markup.
 *
 * @param markup as it is sent
 * @param seen as a user reads it, without markup; Telegram's limits count its UTF-16 units
 */
record Html(String markup, String seen) {

    static final Html NOTHING = new Html("", "");

    /** Words as they are. */
    static Html text(String words) {
        return new Html(escaped(words), words);
    }

    static Html bold(String words) {
        return inside("b", words);
    }

    static Html italic(String words) {
        return inside("i", words);
    }

    static Html underlined(String words) {
        return inside("u", words);
    }

    static Html quote(String words) {
        return inside("blockquote", words);
    }

    static Html link(String words, String address) {
        return new Html(
                "<a href=\"" + escaped(address).replace("\"", "&quot;") + "\">" + escaped(words) + "</a>", words);
    }

    Html plus(Html next) {
        return new Html(markup + next.markup, seen + next.seen);
    }

    Html plus(String words) {
        return plus(text(words));
    }

    int length() {
        return seen.length();
    }

    boolean isEmpty() {
        return seen.isEmpty();
    }

    private static Html inside(String tag, String words) {
        return words.isEmpty() ? NOTHING : new Html("<" + tag + ">" + escaped(words) + "</" + tag + ">", words);
    }

    /** Telegram knows just these entities. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
