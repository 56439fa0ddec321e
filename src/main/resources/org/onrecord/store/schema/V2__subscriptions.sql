-- What chats asked to be told each day, or at once.
CREATE TABLE subscription (
    id ${number},
    platform TEXT NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT,
    place INTEGER NOT NULL, -- what the chat calls it by
    asked TEXT NOT NULL, -- as JSON: what is followed, and when it is told
    state TEXT NOT NULL, -- PROPOSED, ACTIVE, PAUSED
    since BIGINT NOT NULL,
    last_day TEXT,
    told BIGINT NOT NULL -- the number up to which all that was seen is told
);
CREATE INDEX subscription_chat ON subscription (chat, place);
CREATE INDEX subscription_active ON subscription (id) WHERE state = 'ACTIVE';

-- What was decided, once for each occasion.
CREATE TABLE delivery (
    chat TEXT NOT NULL,
    subscription BIGINT NOT NULL,
    occasion TEXT NOT NULL,
    told BIGINT NOT NULL,
    decided BIGINT NOT NULL,
    PRIMARY KEY (subscription, occasion)
);
CREATE INDEX delivery_chat ON delivery (chat);
CREATE INDEX delivery_decided ON delivery (decided);

-- What it showed, to be compared with what stands in the articles later.
CREATE TABLE sent_claim (
    chat TEXT NOT NULL,
    subscription BIGINT NOT NULL,
    article TEXT NOT NULL,
    claim TEXT NOT NULL,
    speaker TEXT NOT NULL,
    words TEXT NOT NULL,
    sent BIGINT NOT NULL,
    PRIMARY KEY (subscription, article, claim)
);
CREATE INDEX sent_claim_article ON sent_claim (article);
CREATE INDEX sent_claim_chat ON sent_claim (chat);
CREATE INDEX sent_claim_sent ON sent_claim (sent);

-- Articles as they were noticed. A claim is new at a number: "key:number", divided by spaces.
CREATE TABLE seen_article (
    article TEXT PRIMARY KEY,
    look TEXT NOT NULL, -- empty when it was removed
    first_number BIGINT NOT NULL,
    last_number BIGINT NOT NULL,
    claims TEXT NOT NULL,
    noticed BIGINT NOT NULL
);
CREATE INDEX seen_article_last ON seen_article (last_number);

-- Articles of which not everybody who was sent their claims was told yet that they changed or were removed.
CREATE TABLE changed_article (
    article TEXT PRIMARY KEY,
    number BIGINT NOT NULL
);

-- One row, locked by whoever notices, so that numbers become visible in their order.
CREATE TABLE seen_number (
    one INTEGER PRIMARY KEY,
    number BIGINT NOT NULL,
    started INTEGER NOT NULL
);
INSERT INTO seen_number (one, number, started) VALUES (1, 0, 0);
