package org.onrecord.rounds;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads orders out of messages, as commands and in words. Stateless. */
final class OrderReader {

    private static final Pattern COMMAND = Pattern.compile("\\s*/(\\w+)(?:@\\w+)?(?:\\s+(.*))?", DOTALL);
    private static final Pattern SUBSCRIBE = Pattern.compile(
            "\\s*(?:please\\s+)?(?:(?:can|could)\\s+you\\s+)?(?:subscribe(?:\\s+me)?(?:\\s+(?:to|for))?|(?:i\\s+(?:want|would\\s+like|['’]d\\s+like)\\s+to\\s+)?(?:subscribe\\s+to|follow)"
                    + "|(?:(?:send|tell|alert|notify|remind|update|brief|inform|message|ping|wake)\\s+(?:me|us)|send)\\s+(?=.*\\b(?:every|each|daily|at\\s+once|whenever|as\\s+soon\\s+as)\\b)"
                    + "|keep\\s+(?:me|us)\\s+(?:posted|informed|updated|up\\s+to\\s+date))\\b\\s*(.*)",
            CASE_INSENSITIVE | DOTALL);
    /** What is left whole for the reader of wishes: its first words say when. */
    private static final Pattern SUBSCRIBE_WHOLE = Pattern.compile(
            "\\s*(?:please\\s+)?((?:(?:alert|notify|ping|wake)\\s+(?:me|us)\\b|(?:every|each)\\s+(?:day|morning|afternoon|evening|night|weekday|working\\s+day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|daily\\b).*)",
            CASE_INSENSITIVE | DOTALL);

    private static final Pattern LIST = Pattern.compile(
            "\\s*(?:(?:show|list|see|which\\s+are|what\\s+are|tell\\s+me)\\s+)?(?:me\\s+)?(?:all\\s+)?(?:of\\s+)?(?:my|our|the)\\s+subscriptions\\W*|\\s*(?:list|show)?\\s*subscriptions\\W*"
                    + "|\\s*what\\s+(?:am\\s+i|are\\s+we)\\s+subscribed\\s+to\\W*",
            CASE_INSENSITIVE);
    /** Whoever wants no more chooses which. */
    private static final Pattern NO_MORE = Pattern.compile(
            "\\s*(?:please\\s+)?(?:unsubscribe(?:\\s+(?:me|us))?|(?:(?:stop|no\\s+more)(?:\\s+sending)?(?:\\s+(?:me|us))?|i\\s+(?:no\\s+longer|don['’]?t|do\\s+not)\\s+want)\\s+(?:the\\s+|these\\s+|your\\s+|my\\s+|any\\s+)?(?:more\\s+)?(?:daily\\s+)?"
                    + "(?:summar(?:y|ies)|digests?|alerts?|updates?|messages?|subscriptions?)(?:\\s+any\\s?more)?)(?:[\\s,]+please)?\\W*",
            CASE_INSENSITIVE);

    private static final Pattern ALL = Pattern.compile(
            "\\s*(?:please\\s+)?(yes,?\\s+)?(pause|stop|mute|resume|continue|restart|unmute|delete|remove|cancel|unfollow|unsubscribe(?:\\s+(?:me\\s+|us\\s+)?from)?)\\s+(?:them\\s+)?(?:all|everything)"
                    + "(?:\\s+(?:of\\s+)?(?:them|(?:my|our|the|these)?\\s*(?:subscriptions|summaries|alerts)))?(?:\\s+now)?\\W*",
            CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile(
            "\\s*(?:please\\s+)?(pause|stop|mute|resume|continue|restart|unmute|delete|remove|cancel|unfollow|unsubscribe(?:\\s+from)?|send)\\s+(?:subscription\\s+)?(?:number\\s+|no\\.?\\s*|#)?(\\d{1,4})(?:\\s+now)?\\W*",
            CASE_INSENSITIVE);
    private static final Pattern SHOW = Pattern.compile(
            "\\s*(?:(?:show|open)\\s+)?subscription\\s+(?:number\\s+|#)?(\\d{1,4})\\W*", CASE_INSENSITIVE);
    private static final Pattern CHANGE = Pattern.compile(
            "\\s*(?:please\\s+)?(?:change|move|edit|set)\\s+(?:subscription\\s+)?(?:number\\s+|no\\.?\\s*|#)?(\\d{1,4})\\b(?:\\s+to\\b)?\\s*(.*)",
            CASE_INSENSITIVE | DOTALL);
    private static final Pattern ZONE = Pattern.compile(
            "\\s*(?:please\\s+)?(?:(?:set|change)\\s+)?(?:my|our|the)\\s+time\\s?zone\\s*(?:to|is|:)?\\s+(.+)|\\s*(?:i\\s+am|i['’]m|we\\s+are|we['’]re)\\s+in\\s+(.+?)\\s+now\\W*",
            CASE_INSENSITIVE);
    private static final Pattern QUIET = Pattern.compile(
            "\\s*(?:please\\s+)?(?:(?:set|change|make)\\s+)?(?:my\\s+|our\\s+|the\\s+)?((?:no\\s+)?quiet\\s+(?:hours?|times?)\\b.*|quiet\\s+(?:from|between)\\b.*|(?:do\\s+not|don['’]?t)\\s+disturb\\b.*"
                    + "|(?:end|stop|remove|delete)\\s+(?:the\\s+|my\\s+)?quiet\\s+hours?\\W*)",
            CASE_INSENSITIVE);
    private static final Pattern YES = Pattern.compile(
            "\\s*(?:yes|yeah|yep|ok(?:ay)?|sure|confirm(?:ed)?)(?:\\W+(?:subscribe|please|confirm|do(?:\\s+it)?))*\\W*",
            CASE_INSENSITIVE);
    private static final Pattern NO = Pattern.compile(
            "\\s*(?:no|nope|cancel|never\\s?mind|don['’]?t|do\\s+not)(?:\\W+(?:thanks|thank\\s+you|subscribe|forget\\s+it|please))*\\W*",
            CASE_INSENSITIVE);

    private static final Pattern OF_SUBSCRIBING =
            Pattern.compile("\\bsubscribe\\b|\\bforget\\s+it\\b", CASE_INSENSITIVE);

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
            case "unsubscribe", "stop" ->
                argument.isEmpty() ? Optional.of(new Order.ListAll()) : words("delete " + argument);
            case "pause", "resume", "delete", "send", "change" -> words(name + " " + argument);
            default -> Optional.empty();
        };
    }

    private static Optional<Order> words(String text) {
        var one = ONE.matcher(text);
        if (one.matches()) {
            return Optional.of(new Order.One(deed(one.group(1)), Integer.parseInt(one.group(2))));
        }
        var all = ALL.matcher(text);
        if (all.matches()) {
            return Optional.of(new Order.All(deed(all.group(2)), all.group(1) != null));
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
        var quiet = QUIET.matcher(text);
        if (quiet.matches()) {
            return Optional.of(new Order.Settings(quiet.group(1).strip()));
        }
        if (LIST.matcher(text).matches() || NO_MORE.matcher(text).matches()) {
            return Optional.of(new Order.ListAll());
        }
        if (YES.matcher(text).matches() || NO.matcher(text).matches()) {
            return Optional.of(new Order.Decide(
                    YES.matcher(text).matches(), OF_SUBSCRIBING.matcher(text).find()));
        }
        return Stream.of(SUBSCRIBE, SUBSCRIBE_WHOLE)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> new Order.Subscribe(found.group(1).strip()));
    }

    private static Order.Deed deed(String verb) {
        return switch (verb.toLowerCase(Locale.ROOT)) {
            case "pause", "stop", "mute" -> Order.Deed.PAUSE;
            case "resume", "continue", "restart", "unmute" -> Order.Deed.RESUME;
            case "send" -> Order.Deed.SEND;
            default -> Order.Deed.DELETE;
        };
    }
}
