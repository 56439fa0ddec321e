package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The commands that Telegram shows in its menu. */
final class CommandMenu {

    private static final List<Entry> ENTRIES = List.of(
            new Entry("ask", "Who said what: ask in plain words"),
            new Entry("sources", "Where the last answer comes from"),
            new Entry("timeline", "What was said on the matter, day by day"),
            new Entry("today", "What is new today"),
            new Entry("subscribe", "Be told each day, or at once, of what you follow"),
            new Entry("subscriptions", "What is subscribed to here, to pause, change or delete"),
            new Entry("settings", "Time zone and quiet hours of this chat"),
            new Entry("export", "Everything that is kept of this chat, as a file"),
            new Entry("forget", "Delete everything that is kept of this chat"),
            new Entry("help", "What can be asked"));

    private CommandMenu() {}

    /** The parameters of setMyCommands. */
    static ObjectNode parameters() {
        var parameters = JsonNodeFactory.instance.objectNode();
        var commands = parameters.putArray("commands");
        ENTRIES.forEach(
                each -> commands.addObject().put("command", each.command()).put("description", each.description()));
        return parameters;
    }

    private record Entry(String command, String description) {}
}
