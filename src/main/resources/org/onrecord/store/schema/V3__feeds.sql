-- How it goes with each feed of the settings.
CREATE TABLE feed (
    address TEXT PRIMARY KEY,
    moved_to TEXT,
    tag TEXT NOT NULL,
    modified TEXT NOT NULL,
    next BIGINT NOT NULL,
    taken_until BIGINT NOT NULL, -- by the process that reads it
    failures INTEGER NOT NULL,
    trouble TEXT NOT NULL, -- empty when it works
    told INTEGER NOT NULL,
    gone INTEGER NOT NULL
);

-- What became of the entries of feeds.
CREATE TABLE feed_entry (
    entry TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    state TEXT NOT NULL, -- READ, SKIPPED, WAITING
    tries INTEGER NOT NULL,
    about TEXT NOT NULL, -- the article, or why there is none
    met BIGINT NOT NULL
);
CREATE INDEX feed_entry_met ON feed_entry (met);
