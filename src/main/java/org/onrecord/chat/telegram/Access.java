package org.onrecord.chat.telegram;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may use the bot. Ids are Telegram's numbers.
 *
 * @param users empty, together with {@code chats}, when everybody may
 * @param chats groups whose members may use it there
 * @param admins may always use it, and may export and forget any group they are in
 */
public record Access(Set<String> users, Set<String> chats, Set<String> admins) {

    public static final Access EVERYBODY = new Access(Set.of(), Set.of(), Set.of());

    public Access {
        users = Set.copyOf(users);
        chats = Set.copyOf(chats);
        admins = Set.copyOf(admins);
    }

    /** @param user {@code null} when Telegram does not say who it was */
    boolean allows(@Nullable String user, String chat) {
        if (users.isEmpty() && chats.isEmpty()) {
            return true;
        }
        return chats.contains(TelegramPlatform.id(chat)) || (user != null && contains(users, user)) || isAdmin(user);
    }

    boolean isAdmin(@Nullable String user) {
        return user != null && contains(admins, user);
    }

    private static boolean contains(Set<String> ids, String user) {
        return ids.contains(TelegramPlatform.id(user));
    }
}
