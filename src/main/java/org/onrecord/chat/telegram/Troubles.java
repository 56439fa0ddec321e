package org.onrecord.chat.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of each trouble once, and once that it is over. For use by one thread. */
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private String last = "";

    /** @param trouble without words of a user, and without the token */
    void tell(String trouble) {
        if (!trouble.equals(last)) {
            LOG.error("{}", trouble);
            last = trouble;
        }
    }

    void over() {
        if (!last.isEmpty()) {
            LOG.warn("Telegram gives updates again");
            last = "";
        }
    }
}
