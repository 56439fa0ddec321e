package org.onrecord.chat.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who the bot is on Telegram.
 *
 * @param id its number there
 * @param name its user name without the @; empty as long as the server has not told
 */
record Identity(String id, String name) {

    /** What a link may start a bot with. */
    private static final Pattern START = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** A server that does not tell the name leaves only that every bot's name ends so. */
    private static final Pattern ANY_BOT = pattern("\\w{2,29}bot");

    /** As far as the token tells it: its first part is the bot's number. */
    static Identity ofToken(String token) {
        return new Identity(token.substring(0, Math.max(0, token.indexOf(':'))), "");
    }

    /** A link that opens a chat with the bot and starts it with that; nothing where Telegram would not take it. */
    Optional<String> findLink(String start) {
        return name.isEmpty() || !START.matcher(start).matches()
                ? Optional.empty()
                : Optional.of("https://t.me/" + name + "?start=" + start);
    }

    boolean isMentionedIn(String text) {
        return mention(text).find();
    }

    /** The text without its mentions of the bot. */
    String withoutMention(String text) {
        return mention(text).replaceAll("").strip();
    }

    /** Whether a command is meant for this bot: "ask@other_bot" is not. */
    boolean isMeant(String addressee) {
        return addressee.isEmpty()
                || (name.isEmpty()
                        ? addressee.toLowerCase(Locale.ROOT).endsWith("bot")
                        : addressee.equalsIgnoreCase(name));
    }

    private Matcher mention(String text) {
        return (name.isEmpty() ? ANY_BOT : pattern(Pattern.quote(name))).matcher(text);
    }

    /** With the comma that sets it off; at the end of a question that is the one before it. */
    private static Pattern pattern(String name) {
        var mention = "(?<![\\w@])@" + name + "\\b";
        return Pattern.compile("(?i)[,;:]?\\s*" + mention + "(?=\\s*[?!.]*\\s*$)|" + mention + "[,;:]?");
    }
}
