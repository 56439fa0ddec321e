package org.onrecord.chat.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message that begins with a slash.
 *
 * @param name in lower case, without the slash
 * @param addressee the bot it is meant for, as in "/ask@onrecord_bot"; empty when none is named
 * @param argument what follows; may be empty
 */
record Command(String name, String addressee, String argument) {

    private static final Pattern FORM = Pattern.compile("(?s)\\s*/([A-Za-z0-9_]{1,32})(?:@(\\w+))?(?:\\s+(.*))?");

    static Optional<Command> read(String text) {
        var command = FORM.matcher(text);
        if (!command.matches()) {
            return Optional.empty();
        }
        var addressee = command.group(2) == null ? "" : command.group(2);
        var argument = command.group(3) == null ? "" : command.group(3).strip();
        return Optional.of(new Command(command.group(1).toLowerCase(Locale.ROOT), addressee, argument));
    }
}
