package org.onrecord.rounds;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads orders out of messages, as commands and in words. Stateless. */
final class OrderReader {

    private static final Pattern COMMAND = Pattern.compile("\\s*/(\\w+)(?:@\\w+)?(?:\\s+(.*))?", DOTALL);
    private static final Pattern SUBSCRIBE = Pattern.compile(
            "\\s*(?:please\\s+)?(?:(?:can|could)\\s+you\\s+)?(?:subscribe(?:\\s+me)?(?:\\s+(?:to|for))?|(?:i\\s+(?:want|would\\s+like|['’]d\\s+like)\\s+to\\s+)?(?:subscribe\\s+to|follow)"
                    + "|(?:(?:send|tell|alert|notify)\\s+me|send)\\s+(?=.*\\b(?:every|each|daily|at\\s+once|whenever|as\\s+soon\\s+as)\\b))\\b\\s*(.*)",
            CASE_INSENSITIVE | DOTALL);
    private static final Pattern LIST = Pattern.compile(
            "\\s*(?:(?:show|list|see|which\\s+are|what\\s+are|tell\\s+me)\\s+)?(?:me\\s+)?(?:all\\s+)?(?:of\\s+)?(?:my|our|the)\\s+subscriptions\\W*|\\s*(?:list|show)?\\s*subscriptions\\W*"
                    + "|\\s*what\\s+(?:am\\s+i|are\\s+we)\\s+subscribed\\s+to\\W*",
            CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile(
            "\\s*(?:please\\s+)?(pause|stop|resume|continue|restart|delete|remove|cancel|unsubscribe(?:\\s+from)?|send)\\s+(?:subscription\\s+)?(?:number\\s+|no\\.?\\s*|#)?(\\d{1,4})(?:\\s+now)?\\W*",
            CASE_INSENSITIVE);
    private static final Pattern SHOW = Pattern.compile(
            "\\s*(?:(?:show|open)\\s+)?subscription\\s+(?:number\\s+|#)?(\\d{1,4})\\W*", CASE_INSENSITIVE);
    private static final Pattern CHANGE = Pattern.compile(
            "\\s*(?:please\\s+)?(?:change|move|edit|set)\\s+(?:subscription\\s+)?(?:number\\s+|no\\.?\\s*|#)?(\\d{1,4})\\b(?:\\s+to\\b)?\\s*(.*)",
            CASE_INSENSITIVE | DOTALL);
    private static final Pattern ZONE = Pattern.compile(
            "\\s*(?:please\\s+)?(?:(?:set|change)\\s+)?(?:my|our|the)\\s+time\\s?zone\\s*(?:to|is|:)?\\s+(.+)|\\s*(?:i\\s+am|i['’]m|we\\s+are|we['’]re)\\s+in\\s+(.+?)\\s+now\\W*",
            CASE_INSENSITIVE);
    private static final Pattern YES = Pattern.compile(
            "\\s*(?:yes|yeah|yep|ok(?:ay)?|sure|confirm(?:ed)?)(?:\\W+(?:subscribe|please|confirm|do(?:\\s+it)?))*\\W*",
            CASE_INSENSITIVE);
    private static final Pattern NO = Pattern.compile(
            "\\s*(?:no|nope|cancel|never\\s?mind|don['’]?t|do\\s+not)(?:\\W+(?:thanks|thank\\s+you|subscribe|forget\\s+it|please))*\\W*",
            CASE_INSENSITIVE);

    private OrderReader() {}

    /** Nothing when the message is something else, such as a question. */
    static Optional<Order> read(String text) {
        var command = COMMAND.matcher(text);
        return command.matches()
                ? command(
                        command.group(1).toLowerCase(Locale.ROOT),
                        command.group(2) == null ? "" : command.group(2).strip())
                : words(text);
    }

    private static Optional<Order> command(String name, String argument) {
        return switch (name) {
            case "subscribe", "follow" -> Optional.of(new Order.Subscribe(argument));
            case "subscriptions" -> Optional.of(new Order.ListAll());
            case "settings" -> Optional.of(new Order.Settings(argument));
            case "unsubscribe" -> argument.isEmpty() ? Optional.of(new Order.ListAll()) : words("delete " + argument);
            case "pause", "resume", "delete", "send", "change" -> words(name + " " + argument);
            default -> Optional.empty();
        };
    }

    private static Optional<Order> words(String text) {
        var one = ONE.matcher(text);
        if (one.matches()) {
            return Optional.of(new Order.One(deed(one.group(1)), Integer.parseInt(one.group(2))));
        }
        var show = SHOW.matcher(text);
        if (show.matches()) {
            return Optional.of(new Order.One(Order.Deed.SHOW, Integer.parseInt(show.group(1))));
        }
        var change = CHANGE.matcher(text);
        if (change.matches()) {
            return Optional.of(new Order.Change(
                    Integer.parseInt(change.group(1)), change.group(2).strip()));
        }
        var zone = ZONE.matcher(text);
        if (zone.matches()) {
            return Optional.of(new Order.Settings((zone.group(1) == null ? zone.group(2) : zone.group(1)).strip()));
        }
        if (LIST.matcher(text).matches()) {
            return Optional.of(new Order.ListAll());
        }
        if (YES.matcher(text).matches() || NO.matcher(text).matches()) {
            return Optional.of(new Order.Decide(YES.matcher(text).matches()));
        }
        var subscribe = SUBSCRIBE.matcher(text);
        return subscribe.matches()
                ? Optional.of(new Order.Subscribe(subscribe.group(1).strip()))
                : Optional.empty();
    }

    private static Order.Deed deed(String verb) {
        return switch (verb.toLowerCase(Locale.ROOT)) {
            case "pause", "stop" -> Order.Deed.PAUSE;
            case "resume", "continue", "restart" -> Order.Deed.RESUME;
            case "send" -> Order.Deed.SEND;
            default -> Order.Deed.DELETE;
        };
    }
}
