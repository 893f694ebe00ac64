-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ledger: what was used, append-only, and the sums that the pages read.
-- Instants are microseconds since 1970-01-01 UTC, days are civil days since 1970-01-01 of the workspace's own
-- zone, money is nano-dollars. Buckets: 0 standard_sync, 1 premium_sync, 2 long_context, 3 batch_records,
-- 4 events that no route sheet maps.

CREATE TABLE ledger (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    ledger_id   TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    created_by  TEXT NOT NULL,
    demo        INTEGER NOT NULL DEFAULT 0,
    key_seed    INTEGER NOT NULL,             -- of the hashes of event ids
    next_seq    INTEGER NOT NULL DEFAULT 1,   -- ledger sequence of the next event
    catalog_revision INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Names met in events or given by the catalog. A discovered one waits for somebody to complete it.
CREATE TABLE workspace (
    id         INTEGER PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE,
    discovered INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE route (
    id         INTEGER PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE,
    discovered INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE action (
    id  INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE member (
    id  INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;

-- Events of one workspace in order of time, stored by column. core: what sums need; rest: identifiers and
-- texts; charge: bucket and units, settled when the event was stored (an unmapped one when a sheet maps it).
CREATE TABLE event_segment (
    id           INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL REFERENCES workspace (id),
    first_at     INTEGER NOT NULL,
    last_at      INTEGER NOT NULL,
    first_seq    INTEGER NOT NULL,
    last_seq     INTEGER NOT NULL,
    events       INTEGER NOT NULL CHECK (events > 0),
    unmapped     INTEGER NOT NULL CHECK (unmapped BETWEEN 0 AND events),
    charge       BLOB NOT NULL,
    core         BLOB NOT NULL,
    rest         BLOB NOT NULL
) STRICT;

CREATE INDEX event_segment_time ON event_segment (workspace_id, last_at, first_at, events);
CREATE INDEX event_segment_seq ON event_segment (workspace_id, last_seq, first_seq);
CREATE INDEX event_segment_unmapped ON event_segment (workspace_id, unmapped) WHERE unmapped > 0;

-- INSERT OR REPLACE would remove a row without a delete.
CREATE TRIGGER event_segment_is_new
BEFORE INSERT ON event_segment
WHEN EXISTS (SELECT 1 FROM event_segment WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only: an event is mended by a credit, never edited');
END;

CREATE TRIGGER event_segment_is_append_only
BEFORE UPDATE OF id, workspace_id, first_at, last_at, first_seq, last_seq, events, core, rest ON event_segment
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only: an event is mended by a credit, never edited');
END;

CREATE TRIGGER event_charge_is_settled
BEFORE UPDATE OF charge, unmapped ON event_segment
WHEN NEW.unmapped >= OLD.unmapped
BEGIN
    SELECT RAISE(ABORT, 'a charge is settled: only an unmapped event may still be mapped');
END;

-- Small segments are merged into larger ones; a segment may go only when a later one holds its events.
CREATE TRIGGER event_segment_keeps_events
BEFORE DELETE ON event_segment
WHEN NOT EXISTS (
    SELECT 1 FROM event_segment AS s
    WHERE s.workspace_id = OLD.workspace_id AND s.id > OLD.id AND s.events > OLD.events
      AND s.first_at <= OLD.first_at AND s.last_at >= OLD.last_at
      AND s.first_seq <= OLD.first_seq AND s.last_seq >= OLD.last_seq)
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only: events are never deleted');
END;

-- How many events each workspace has and the sum of their hashes: what a missing or altered event breaks.
CREATE TABLE ledger_head (
    workspace_id INTEGER PRIMARY KEY REFERENCES workspace (id),
    events       INTEGER NOT NULL,
    checksum     INTEGER NOT NULL,
    first_at     INTEGER NOT NULL,
    last_at      INTEGER NOT NULL
) STRICT;

-- Which event ids are taken (derived from the segments): runs of sorted (hash of id, hash of content, sequence).
CREATE TABLE event_key_run (
    id        INTEGER PRIMARY KEY,
    entries   INTEGER NOT NULL,
    fences    BLOB NOT NULL,   -- the first key of each block
    filter    BLOB NOT NULL    -- Bloom filter of the keys
) STRICT;

CREATE TABLE event_key_block (
    id   INTEGER PRIMARY KEY,  -- run x 1048576 + number of the block
    body BLOB NOT NULL
) STRICT;

-- What credits have taken back from an event; together never more than it charged.
CREATE TABLE credited_event (
    seq      INTEGER PRIMARY KEY,
    charged  INTEGER NOT NULL CHECK (charged > 0),
    credited INTEGER NOT NULL CHECK (credited BETWEEN 1 AND charged)
) STRICT;

CREATE TRIGGER credited_event_only_grows
BEFORE UPDATE ON credited_event
WHEN NEW.credited <= OLD.credited OR NEW.charged <> OLD.charged OR NEW.seq <> OLD.seq
BEGIN
    SELECT RAISE(ABORT, 'a credit is never taken back');
END;

CREATE TRIGGER credited_event_stays
BEFORE DELETE ON credited_event
BEGIN
    SELECT RAISE(ABORT, 'a credit is never taken back');
END;

-- Sums of the events (derived): by civil day, by cycle (named by its first civil day), and by member (0),
-- action (1) and route (2) within a cycle; key 0 is "not stated". cost includes estimated cost.
CREATE TABLE rollup_day (
    workspace_id INTEGER NOT NULL,
    day          INTEGER NOT NULL,
    bucket       INTEGER NOT NULL,
    units        INTEGER NOT NULL,
    cost         INTEGER NOT NULL,
    estimated    INTEGER NOT NULL,  -- events whose cost was priced from the list
    events       INTEGER NOT NULL,
    last_at      INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, day, bucket)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_cycle (
    cycle_day    INTEGER NOT NULL,
    workspace_id INTEGER NOT NULL,
    bucket       INTEGER NOT NULL,
    units        INTEGER NOT NULL,
    cost         INTEGER NOT NULL,
    estimated    INTEGER NOT NULL,
    events       INTEGER NOT NULL,
    last_at      INTEGER NOT NULL,
    PRIMARY KEY (cycle_day, workspace_id, bucket)
) STRICT, WITHOUT ROWID;

CREATE INDEX rollup_cycle_workspace ON rollup_cycle (workspace_id);

CREATE TABLE rollup_top (
    workspace_id INTEGER NOT NULL,
    cycle_day    INTEGER NOT NULL,
    dimension    INTEGER NOT NULL,
    key_id       INTEGER NOT NULL,
    bucket       INTEGER NOT NULL,
    units        INTEGER NOT NULL,
    cost         INTEGER NOT NULL,
    estimated    INTEGER NOT NULL,
    events       INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, cycle_day, dimension, key_id, bucket)
) STRICT, WITHOUT ROWID;

-- Where any other program writes events: the columns of the event file, one row an event. Rows are settled into
-- the ledger in order of id when any Headroom program next looks, then leave this table.
CREATE TABLE usage_event (
    id                    INTEGER PRIMARY KEY AUTOINCREMENT,
    event_id              TEXT NOT NULL CHECK (event_id <> ''),
    occurred_at           TEXT NOT NULL CHECK (occurred_at <> ''),
    workspace             TEXT NOT NULL CHECK (workspace <> ''),
    action                TEXT NOT NULL CHECK (action <> ''),
    member                TEXT,
    route                 TEXT,
    provider              TEXT,
    model_family          TEXT,
    bucket                TEXT CHECK (bucket IN ('standard_sync', 'premium_sync', 'long_context', 'batch_records')),
    mode                  TEXT CHECK (mode IN ('sync', 'batch')),
    status                TEXT CHECK (status IN ('ok', 'failed', 'blocked', 'queued', 'cancelled', 'credit')),
    units                 INTEGER CHECK (units >= 0 OR coalesce(status, 'ok') = 'credit'),
    input_tokens          INTEGER CHECK (input_tokens >= 0),
    output_tokens         INTEGER CHECK (output_tokens >= 0),
    cached_input_tokens   INTEGER CHECK (cached_input_tokens >= 0),
    repeated_input_tokens INTEGER CHECK (repeated_input_tokens >= 0),
    tool_calls            INTEGER CHECK (tool_calls >= 0),
    retries               INTEGER CHECK (retries >= 0),
    schema_repairs        INTEGER CHECK (schema_repairs >= 0),
    fallback_route        TEXT,
    retrieval_hits        INTEGER CHECK (retrieval_hits >= 0),
    pages                 INTEGER CHECK (pages >= 0),
    files                 INTEGER CHECK (files >= 0),
    file_status           TEXT,
    cost_usd              TEXT,
    projected_cost_usd    TEXT,
    latency_ms            INTEGER CHECK (latency_ms >= 0),
    job                   TEXT,
    job_part              INTEGER CHECK (job_part >= 0),
    job_parts             INTEGER CHECK (job_parts >= 0),
    surface               TEXT,
    content_bytes         INTEGER CHECK (content_bytes >= 0),
    records_submitted     INTEGER CHECK (records_submitted >= 0),
    records_completed     INTEGER CHECK (records_completed >= 0),
    records_failed        INTEGER CHECK (records_failed >= 0),
    delivery_status       TEXT,
    ordered               INTEGER CHECK (ordered IN (0, 1)),
    provider_error        TEXT,
    pool                  TEXT,
    corrects              TEXT,
    posted_by             TEXT,
    note                  TEXT
) STRICT;

CREATE TABLE gateway_state (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    settled_through INTEGER NOT NULL,
    duplicates      INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO gateway_state (id, settled_through) VALUES (1, 0);

-- Rows that could not be settled, kept whole, with the reason.
CREATE TABLE usage_event_refused (
    id         INTEGER PRIMARY KEY,   -- as in usage_event
    event_id   TEXT NOT NULL,
    refused_at INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    why        TEXT NOT NULL,
    content    TEXT NOT NULL          -- the row as JSON
) STRICT;

CREATE TRIGGER usage_event_is_new
BEFORE INSERT ON usage_event
WHEN EXISTS (SELECT 1 FROM usage_event WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only: an event is mended by a credit, never edited');
END;

CREATE TRIGGER usage_event_is_append_only
BEFORE UPDATE ON usage_event
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only: an event is mended by a credit, never edited');
END;

CREATE TRIGGER usage_event_keeps_events
BEFORE DELETE ON usage_event
WHEN OLD.id > (SELECT settled_through FROM gateway_state)
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only: events are never deleted');
END;

CREATE TRIGGER usage_event_in_order
AFTER INSERT ON usage_event
WHEN NEW.id <= (SELECT settled_through FROM gateway_state)
BEGIN
    SELECT RAISE(ABORT, 'leave the column id out: this one was given to an earlier event');
END;
