-- SPDX-License-Identifier: GPL-3.0-or-later
-- Limit hits: verdicts other than `allow`, as gateways recorded them. Instants are microseconds since 1970-01-01 UTC,
-- money is nano-dollars, buckets are 0 to 3 as in events.

-- Where any other program writes hits, one row a hit. Rows of this table and of the next are settled in order of id when
-- any Headroom program next looks, then leave it.
CREATE TABLE limit_hit (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,
    hit_id             TEXT NOT NULL CHECK (hit_id <> ''),  -- chosen by the writer: the same id again changes nothing
    occurred_at        TEXT NOT NULL CHECK (occurred_at <> ''),
    workspace          TEXT NOT NULL CHECK (workspace <> ''),
    member             TEXT,
    action             TEXT NOT NULL CHECK (action <> ''),
    route              TEXT,
    bucket             TEXT NOT NULL CHECK (bucket IN ('standard_sync', 'premium_sync', 'long_context', 'batch_records')),
    verdict            TEXT NOT NULL CHECK (verdict IN ('warn', 'confirm', 'downgrade', 'queue', 'block')),
    reasons            TEXT,                                -- the list that `decide` answered, as JSON
    units              INTEGER NOT NULL DEFAULT 1 CHECK (units >= 1),
    projected_cost_usd TEXT,
    used               INTEGER NOT NULL,
    entitlement        INTEGER CHECK (entitlement >= 0),    -- NULL: unlimited
    outcome            TEXT CHECK (outcome IN ('waiting', 'ran', 'abandoned'))
) STRICT;

-- What became of a hit that was recorded before; written by gateways as well.
CREATE TABLE limit_hit_outcome (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    hit_id      TEXT NOT NULL CHECK (hit_id <> ''),
    occurred_at TEXT NOT NULL CHECK (occurred_at <> ''),
    outcome     TEXT NOT NULL CHECK (outcome IN ('waiting', 'ran', 'abandoned'))
) STRICT;

CREATE TABLE limit_hit_state (
    id               INTEGER PRIMARY KEY CHECK (id = 1),
    hits_through     INTEGER NOT NULL,
    outcomes_through INTEGER NOT NULL,
    duplicates       INTEGER NOT NULL DEFAULT 0  -- rows that told nothing new
) STRICT;
INSERT INTO limit_hit_state (id, hits_through, outcomes_through) VALUES (1, 0, 0);

-- Rows that could not be settled, kept whole, with the reason.
CREATE TABLE limit_hit_refused (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    hit_id     TEXT NOT NULL,
    refused_at INTEGER NOT NULL,
    why        TEXT NOT NULL,
    content    TEXT NOT NULL  -- the row as JSON
) STRICT;

-- Hits as settled. Only what became of one may change.
CREATE TABLE recorded_hit (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    hit_id         TEXT NOT NULL UNIQUE,
    at             INTEGER NOT NULL,
    workspace_id   INTEGER NOT NULL REFERENCES workspace (id),
    member_id      INTEGER NOT NULL,                                  -- 0: not stated
    action_id      INTEGER NOT NULL REFERENCES action (id),
    route_id       INTEGER NOT NULL,                                  -- 0: not stated
    bucket         INTEGER NOT NULL CHECK (bucket BETWEEN 0 AND 3),
    verdict        INTEGER NOT NULL CHECK (verdict BETWEEN 1 AND 5),  -- 1 warn, 2 confirm, 3 downgrade, 4 queue, 5 block
    reasons        TEXT NOT NULL,                                     -- a JSON list
    units          INTEGER NOT NULL CHECK (units >= 1),
    projected_cost INTEGER,
    used           INTEGER NOT NULL,
    entitlement    INTEGER CHECK (entitlement >= 0),                  -- NULL: unlimited
    outcome        INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 2),  -- 0 waiting, 1 ran, 2 abandoned
    outcome_at     INTEGER CHECK (outcome_at >= at)                   -- NULL: it waits since it was recorded
) STRICT;

CREATE INDEX recorded_hit_workspace ON recorded_hit (workspace_id, at);
CREATE INDEX recorded_hit_queued ON recorded_hit (at) WHERE verdict = 4;

CREATE TRIGGER limit_hit_is_new
BEFORE INSERT ON limit_hit
WHEN EXISTS (SELECT 1 FROM limit_hit WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'a limit hit is never edited: write another row');
END;

CREATE TRIGGER limit_hit_is_append_only
BEFORE UPDATE ON limit_hit
BEGIN
    SELECT RAISE(ABORT, 'a limit hit is never edited: write another row');
END;

CREATE TRIGGER limit_hit_stays
BEFORE DELETE ON limit_hit
WHEN OLD.id > (SELECT hits_through FROM limit_hit_state)
BEGIN
    SELECT RAISE(ABORT, 'a limit hit is never deleted');
END;

CREATE TRIGGER limit_hit_in_order
AFTER INSERT ON limit_hit
WHEN NEW.id <= (SELECT hits_through FROM limit_hit_state)
BEGIN
    SELECT RAISE(ABORT, 'leave the column id out: this one was given to an earlier hit');
END;

CREATE TRIGGER limit_hit_outcome_is_new
BEFORE INSERT ON limit_hit_outcome
WHEN EXISTS (SELECT 1 FROM limit_hit_outcome WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'an outcome is never edited: write another row');
END;

CREATE TRIGGER limit_hit_outcome_is_append_only
BEFORE UPDATE ON limit_hit_outcome
BEGIN
    SELECT RAISE(ABORT, 'an outcome is never edited: write another row');
END;

CREATE TRIGGER limit_hit_outcome_stays
BEFORE DELETE ON limit_hit_outcome
WHEN OLD.id > (SELECT outcomes_through FROM limit_hit_state)
BEGIN
    SELECT RAISE(ABORT, 'an outcome is never deleted');
END;

CREATE TRIGGER limit_hit_outcome_in_order
AFTER INSERT ON limit_hit_outcome
WHEN NEW.id <= (SELECT outcomes_through FROM limit_hit_state)
BEGIN
    SELECT RAISE(ABORT, 'leave the column id out: this one was given to an earlier outcome');
END;

-- INSERT OR REPLACE would remove a row without a delete.
CREATE TRIGGER recorded_hit_is_new
BEFORE INSERT ON recorded_hit
WHEN EXISTS (SELECT 1 FROM recorded_hit WHERE id = NEW.id OR hit_id = NEW.hit_id)
BEGIN
    SELECT RAISE(ABORT, 'a recorded limit hit never changes, only what became of it');
END;

CREATE TRIGGER recorded_hit_is_immutable
BEFORE UPDATE OF id, hit_id, at, workspace_id, member_id, action_id, route_id, bucket, verdict, reasons, units,
    projected_cost, used, entitlement ON recorded_hit
BEGIN
    SELECT RAISE(ABORT, 'a recorded limit hit never changes, only what became of it');
END;

CREATE TRIGGER recorded_hit_goes_on
BEFORE UPDATE OF outcome, outcome_at ON recorded_hit
WHEN NEW.outcome_at IS NULL OR NEW.outcome_at < OLD.outcome_at
BEGIN
    SELECT RAISE(ABORT, 'what became of a limit hit is told with a later instant');
END;

CREATE TRIGGER recorded_hit_stays
BEFORE DELETE ON recorded_hit
BEGIN
    SELECT RAISE(ABORT, 'a recorded limit hit is never deleted');
END;
