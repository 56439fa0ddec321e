-- Everybody is sent a summary each day: what its buttons stand for is kept for a while, and that of answers for ever.
ALTER TABLE button ADD COLUMN kept_until BIGINT;
CREATE INDEX button_kept_until ON button (kept_until) WHERE kept_until IS NOT NULL;
