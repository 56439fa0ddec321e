package org.onrecord.app;

import java.util.List;
import java.util.Set;
import org.onrecord.chat.Address;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Platform;
import org.onrecord.chat.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the admins, and the log, what somebody must see to. Safe for use by many threads. */
final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final Outbox outbox;
    private final Platform platform;
    private final List<Address> admins;

    /** @param admins numbers of users, whose private chats with the bot have the same */
    Notices(Outbox outbox, Platform platform, Set<String> admins) {
        this.outbox = outbox;
        this.platform = platform;
        this.admins = admins.stream()
                .sorted()
                .map(each -> Address.of(platform.name() + ":" + each))
                .toList();
    }

    /**
     * Tells something, each time it is called. May be a part of {@link org.onrecord.chat.Transactions#together}.
     *
     * @throws org.onrecord.chat.StoreUnavailableException when it cannot be written down
     */
    void tell(String what) {
        LOG.warn("{}", what);
        for (var admin : admins) {
            for (var content : platform.render(Reply.of(new Reply.Line(what)))) {
                outbox.enqueue(new Outgoing(admin, Outgoing.Priority.ALERT, null, null, content));
            }
        }
    }
}
