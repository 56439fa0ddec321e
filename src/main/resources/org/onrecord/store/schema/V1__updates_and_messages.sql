-- One schema for both databases. ${number} counts up by itself; times are milliseconds since 1970, UTC.

-- What platforms told us. What a handled one said is dropped; only
-- its id stays for some days, so that it is not handled again.
CREATE TABLE inbox (
    number ${number},
    platform TEXT NOT NULL,
    update_id TEXT NOT NULL,
    chat TEXT NOT NULL,
    author TEXT,
    payload TEXT NOT NULL,
    received BIGINT NOT NULL,
    state TEXT NOT NULL, -- WAITING, HANDLED, ASIDE
    failures INTEGER NOT NULL DEFAULT 0,
    begun INTEGER NOT NULL DEFAULT 0,
    not_before BIGINT NOT NULL DEFAULT 0,
    reason TEXT,
    finished BIGINT
);
CREATE UNIQUE INDEX inbox_update ON inbox (platform, update_id);
CREATE INDEX inbox_waiting ON inbox (chat, number) WHERE state = 'WAITING';
CREATE INDEX inbox_aside ON inbox (chat, number) WHERE state = 'ASIDE';
CREATE INDEX inbox_finished ON inbox (finished) WHERE finished IS NOT NULL;

-- From where each platform is asked for more.
CREATE TABLE progress (
    platform TEXT PRIMARY KEY,
    next_update TEXT NOT NULL,
    moved BIGINT NOT NULL
);

-- What is to be said. The content of a message that was sent, refused or given up is dropped.
CREATE TABLE outbox (
    number ${number},
    platform TEXT NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT,
    priority INTEGER NOT NULL,
    reply_to TEXT,
    edit_of TEXT,
    content TEXT,
    state TEXT NOT NULL, -- QUEUED, SENDING, SENT, REFUSED, GONE
    plain INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    maybe_sent INTEGER NOT NULL DEFAULT 0,
    not_before BIGINT NOT NULL DEFAULT 0,
    enqueued BIGINT NOT NULL,
    process BIGINT, -- that sends it
    platform_message TEXT,
    reason TEXT,
    finished BIGINT
);
CREATE INDEX outbox_open ON outbox (chat, priority, number) WHERE state IN ('QUEUED', 'SENDING');
CREATE INDEX outbox_sending ON outbox (number) WHERE state = 'SENDING';
CREATE INDEX outbox_answers ON outbox (chat, reply_to) WHERE reply_to IS NOT NULL;
CREATE INDEX outbox_finished ON outbox (finished) WHERE finished IS NOT NULL;
CREATE INDEX outbox_state ON outbox (state);
CREATE INDEX outbox_maybe ON outbox (number) WHERE maybe_sent = 1;

-- Chats of which there is something to know; one that is not here is there and has set nothing.
CREATE TABLE chat_gone (
    chat TEXT PRIMARY KEY,
    since BIGINT NOT NULL,
    reason TEXT NOT NULL
);
CREATE TABLE chat_setting (
    chat TEXT NOT NULL,
    name TEXT NOT NULL,
    setting TEXT NOT NULL,
    PRIMARY KEY (chat, name)
);

-- What buttons stand for.
CREATE TABLE button (
    chat TEXT NOT NULL,
    code TEXT NOT NULL,
    state TEXT NOT NULL,
    made BIGINT NOT NULL,
    PRIMARY KEY (chat, code)
);

CREATE TABLE feedback (
    chat TEXT NOT NULL,
    message TEXT NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    given BIGINT NOT NULL,
    PRIMARY KEY (chat, message, author)
);

-- What was talked about; the thread is empty for the chat itself.
CREATE TABLE conversation (
    chat TEXT NOT NULL,
    thread TEXT NOT NULL,
    memory TEXT NOT NULL,
    touched BIGINT NOT NULL,
    PRIMARY KEY (chat, thread)
);
