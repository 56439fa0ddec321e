package org.onrecord.chat.telegram;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.chat.Keys;

/** Keys that are forgotten with the test. */
final class KeysInMemory implements Keys {

    private final Map<String, String> states = new ConcurrentHashMap<>();

    @Override
    public String keep(String chat, String state) {
        var key = "%016x".formatted(((long) chat.hashCode() << 32) ^ state.hashCode());
        states.put(chat + key, state);
        return key;
    }

    @Override
    public String keepForAYear(String chat, String state) {
        return keep(chat, state);
    }

    @Override
    public void keepFor(String chat, String name, String state) {
        states.put(chat + name, state);
    }

    @Override
    public Optional<String> find(String chat, String key) {
        return Optional.ofNullable(states.get(chat + key));
    }
}
