package org.onrecord.chat.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot learns its name, and Telegram learns its commands. Neither is needed to answer, so a server that knows nothing
 * of them stops nothing; one that is out of reach is asked again later.
 */
final class Introduction {

    private static final Logger LOG = LoggerFactory.getLogger(Introduction.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final BotApi api;
    private final Clock clock;
    private final ReentrantLock trying = new ReentrantLock();
    private volatile Identity identity;
    private Instant notBefore = Instant.MIN;
    private boolean knowsName;
    private boolean gaveMenu;

    Introduction(BotApi api, String token, Clock clock) {
        this.api = api;
        this.clock = clock;
        this.identity = Identity.ofToken(token);
    }

    Identity identity() {
        return identity;
    }

    /**
     * Does what is still to be done, unless it was tried just now or another thread is at it.
     *
     * @throws BotApiException only when the server does not know the token
     */
    void tryAgain() {
        if (trying.tryLock()) {
            try {
                introduce();
            } finally {
                trying.unlock();
            }
        }
    }

    private void introduce() {
        if ((knowsName && gaveMenu) || clock.instant().isBefore(notBefore)) {
            return;
        }
        notBefore = clock.instant().plus(PAUSE);
        knowsName = knowsName || isDone("getMe", this::learnName);
        gaveMenu = gaveMenu || isDone("setMyCommands", () -> api.call("setMyCommands", CommandMenu.parameters()));
    }

    private void learnName() {
        var bot = api.call("getMe");
        var id = Fields.text(bot, "id");
        identity = new Identity(id.isEmpty() ? identity.id() : id, Fields.text(bot, "username"));
    }

    private static boolean isDone(String what, Runnable work) {
        try {
            work.run();
            return true;
        } catch (BotApiException e) {
            if (e.code() == 401) {
                throw e;
            }
            LOG.debug("{}", e.getMessage());
            boolean never = e.code() >= 400 && e.code() < 500 && e.refusal() != Refusal.TOO_MANY;
            if (never) {
                LOG.info("the server does not know {}; the bot works without", what);
            }
            return never;
        }
    }
}
