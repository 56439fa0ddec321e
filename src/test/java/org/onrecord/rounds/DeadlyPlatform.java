package org.onrecord.rounds;

import java.util.List;
import org.onrecord.chat.Content;
import org.onrecord.chat.Reply;

/** Kills whoever renders so many replies with it, in the middle of a decision. */
final class DeadlyPlatform extends PlainPlatform {

    private int left = Integer.MAX_VALUE;

    /** A death that no handler of exceptions sees. */
    static final class Killed extends Error {}

    void livesFor(int replies) {
        left = replies;
    }

    @Override
    public List<Content> render(Reply reply) {
        if (left-- <= 0) {
            throw new Killed();
        }
        return super.render(reply);
    }
}
