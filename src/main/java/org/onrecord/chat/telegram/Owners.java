package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who may take out or delete what is kept of a chat: in a group not everybody, but who runs it. */
final class Owners {

    private static final Logger LOG = LoggerFactory.getLogger(Owners.class);
    private static final Set<String> RUN_IT = Set.of("creator", "administrator");

    private final BotApi api;
    private final Access access;

    Owners(BotApi api, Access access) {
        this.api = api;
        this.access = access;
    }

    /** @param user {@code null} when Telegram does not say who it was, as with administrators who stay anonymous */
    boolean mayDecide(String chat, boolean group, @Nullable String user) {
        return !group || access.isAdmin(user) || (user != null && runs(chat, user));
    }

    private boolean runs(String chat, String user) {
        var parameters = JsonNodeFactory.instance.objectNode();
        TelegramPlatform.putId(parameters, "chat_id", TelegramPlatform.id(chat));
        TelegramPlatform.putId(parameters, "user_id", TelegramPlatform.id(user));
        try {
            return RUN_IT.contains(Fields.text(api.call("getChatMember", parameters), "status"));
        } catch (BotApiException e) {
            LOG.debug("{}", e.getMessage());
            return false;
        }
    }
}
