-- SPDX-License-Identifier: GPL-3.0-or-later
-- Limit hits: verdicts other than `allow`, as gateways recorded them.

-- Where any other program writes hits, one row a hit; rows are settled in order of id when any Headroom program next
-- looks, then leave this table.
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
    reasons            TEXT,    -- the list that `decide` answered
    units              INTEGER NOT NULL DEFAULT 1 CHECK (units >= 1),
    projected_cost_usd TEXT,
    used               INTEGER NOT NULL,
    entitlement        INTEGER,                             -- NULL: unlimited
    outcome            TEXT CHECK (outcome IN ('waiting', 'ran', 'abandoned'))
) STRICT;

-- What became of a hit that was recorded before; written by gateways as well.
CREATE TABLE limit_hit_outcome (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    hit_id      TEXT NOT NULL CHECK (hit_id <> ''),
    occurred_at TEXT NOT NULL CHECK (occurred_at <> ''),
    outcome     TEXT NOT NULL CHECK (outcome IN ('waiting', 'ran', 'abandoned'))
) STRICT;

-- Hits as settled. Only what became of one may change.
CREATE TABLE recorded_hit (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    hit_id         TEXT NOT NULL UNIQUE,
    at             INTEGER NOT NULL,
    workspace_id   INTEGER NOT NULL REFERENCES workspace (id),
    member_id      INTEGER NOT NULL,            -- 0: not stated
    action_id      INTEGER NOT NULL REFERENCES action (id),
    route_id       INTEGER NOT NULL,            -- 0: not stated
    bucket         INTEGER NOT NULL CHECK (bucket BETWEEN 0 AND 3),
    verdict        INTEGER NOT NULL CHECK (verdict BETWEEN 1 AND 5),
    reasons        TEXT NOT NULL,
    units          INTEGER NOT NULL CHECK (units >= 1),
    projected_cost INTEGER,
    used           INTEGER NOT NULL,
    entitlement    INTEGER,                     -- NULL: unlimited
    outcome        INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 2),  -- 0 waiting, 1 ran, 2 abandoned
    outcome_at     INTEGER
) STRICT;

CREATE INDEX recorded_hit_workspace ON recorded_hit (workspace_id, at);
CREATE INDEX recorded_hit_waiting ON recorded_hit (workspace_id, bucket, at, id) WHERE verdict = 4 AND outcome = 0;

CREATE TABLE limit_hit_refused (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    hit_id     TEXT NOT NULL,
    refused_at INTEGER NOT NULL,
    why        TEXT NOT NULL,
    content    TEXT NOT NULL                    -- the row as JSON
) STRICT;

CREATE TRIGGER recorded_hit_is_immutable
BEFORE UPDATE OF id, hit_id, at, workspace_id, member_id, action_id, route_id, bucket, verdict, reasons, units,
    projected_cost, used, entitlement ON recorded_hit
BEGIN
    SELECT RAISE(ABORT, 'a recorded limit hit never changes, only what became of it');
END;

CREATE TRIGGER recorded_hit_stays
BEFORE DELETE ON recorded_hit
BEGIN
    SELECT RAISE(ABORT, 'a recorded limit hit never changes, only what became of it');
END;
