-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is watched after launch: the sums of the operating ratios, provider trouble, early-burn flags, the causes of
-- limit hits, and what reviewers made of them. Instants are microseconds since 1970-01-01 UTC, days are civil days since
-- 1970-01-01, buckets are 0 to 3 as in events, routes and actions are those of the dictionaries, 0 is "not stated".

-- Sums of the events (derived): of everything by UTC day, by UTC day, action and route, and of each workspace by its
-- own civil day. Units are net of credits.
CREATE TABLE rollup_ratio (
    day              INTEGER PRIMARY KEY,
    standard_units   INTEGER NOT NULL,
    premium_units    INTEGER NOT NULL,
    batch_units      INTEGER NOT NULL,
    sync_charged     INTEGER NOT NULL,  -- sync events that charged more than 0
    input_tokens     INTEGER NOT NULL,
    output_tokens    INTEGER NOT NULL,
    failed_or_retried INTEGER NOT NULL, -- events
    finished         INTEGER NOT NULL,  -- events that ended ok or failed
    cached_tokens    INTEGER NOT NULL,  -- of long-context events that know both
    repeated_tokens  INTEGER NOT NULL
) STRICT;

CREATE TABLE rollup_ratio_use (
    day              INTEGER NOT NULL,
    action_id        INTEGER NOT NULL,
    route_id         INTEGER NOT NULL,
    standard_units   INTEGER NOT NULL,
    premium_units    INTEGER NOT NULL,
    batch_units      INTEGER NOT NULL,
    sync_charged     INTEGER NOT NULL,
    input_tokens     INTEGER NOT NULL,
    output_tokens    INTEGER NOT NULL,
    failed_or_retried INTEGER NOT NULL,
    finished         INTEGER NOT NULL,
    cached_tokens    INTEGER NOT NULL,
    repeated_tokens  INTEGER NOT NULL,
    PRIMARY KEY (day, action_id, route_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_ratio_workspace (
    workspace_id     INTEGER NOT NULL,
    day              INTEGER NOT NULL,
    standard_units   INTEGER NOT NULL,
    premium_units    INTEGER NOT NULL,
    batch_units      INTEGER NOT NULL,
    sync_charged     INTEGER NOT NULL,
    input_tokens     INTEGER NOT NULL,
    output_tokens    INTEGER NOT NULL,
    failed_or_retried INTEGER NOT NULL,
    finished         INTEGER NOT NULL,
    cached_tokens    INTEGER NOT NULL,
    repeated_tokens  INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, day)
) STRICT, WITHOUT ROWID;

-- Units that credits took back, by the workspace's own civil day (derived): only days that have any.
CREATE TABLE rollup_credit (
    workspace_id INTEGER NOT NULL,
    day          INTEGER NOT NULL,
    bucket       INTEGER NOT NULL,
    units        INTEGER NOT NULL CHECK (units < 0),
    PRIMARY KEY (workspace_id, day, bucket)
) STRICT, WITHOUT ROWID;

-- Names of deployment pools as events gave them.
CREATE TABLE event_pool (
    id  INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;

-- Input and output tokens of sync events by UTC minute (derived), a day in one row.
CREATE TABLE rollup_minute (
    id          INTEGER PRIMARY KEY,
    day         INTEGER NOT NULL,
    route_id    INTEGER NOT NULL,
    pool_id     INTEGER NOT NULL,
    tokens      INTEGER NOT NULL,  -- of the day
    peak        INTEGER NOT NULL,  -- of its busiest minute
    peak_minute INTEGER NOT NULL CHECK (peak_minute BETWEEN 0 AND 1439),
    minutes     BLOB NOT NULL,
    UNIQUE (day, route_id, pool_id)
) STRICT;

-- Events that tell of provider trouble (derived). kind: 0 batch_expired, 1 batch_unordered, 2 region_quota_exhausted,
-- 3 route_ineligible, 4 rate_limited, 5 any other text.
CREATE TABLE provider_signal (
    seq          INTEGER PRIMARY KEY,
    at           INTEGER NOT NULL,
    kind         INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    error        TEXT NOT NULL,  -- as the event gave it
    workspace_id INTEGER NOT NULL,
    member_id    INTEGER NOT NULL,
    action_id    INTEGER NOT NULL,
    route_id     INTEGER NOT NULL,
    pool_id      INTEGER NOT NULL,
    provider     TEXT NOT NULL,  -- '': not stated
    surface      TEXT NOT NULL,
    job          TEXT NOT NULL,
    job_part     INTEGER,
    job_parts    INTEGER,
    status       INTEGER,
    records_failed INTEGER
) STRICT;

CREATE INDEX provider_signal_at ON provider_signal (at);
CREATE INDEX provider_signal_workspace ON provider_signal (workspace_id, at);

-- Workspaces whose flags or causes have to be judged anew, from the cycle of a civil day on; NULL: not these.
CREATE TABLE review_due (
    workspace_id INTEGER PRIMARY KEY,
    flags_from   INTEGER,
    hits_from    INTEGER
) STRICT;

-- Early-burn flags. What one says never changes; one that late events, credits, the catalog or the settings moved or
-- removed stays as what was said before.
CREATE TABLE burn_flag (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id   INTEGER NOT NULL REFERENCES workspace (id),
    cycle_first    INTEGER NOT NULL,  -- the cycle's first civil day
    cycle_next     INTEGER NOT NULL,  -- and the first civil day after it
    cycle_start    INTEGER NOT NULL,
    cycle_end      INTEGER NOT NULL,
    bucket         INTEGER NOT NULL CHECK (bucket BETWEEN 0 AND 3),
    percent        INTEGER NOT NULL,
    before_day     INTEGER NOT NULL,
    crossed_at     INTEGER NOT NULL,
    crossed_seq    INTEGER NOT NULL,
    crossed_day    INTEGER NOT NULL CHECK (crossed_day >= 1),
    used           INTEGER NOT NULL,
    allowance      INTEGER NOT NULL CHECK (allowance >= 1),
    evidence       TEXT NOT NULL,     -- JSON
    found_at       INTEGER NOT NULL,
    follows        INTEGER REFERENCES burn_flag (id),  -- the flag of the same cycle that moved here
    credited_since INTEGER NOT NULL DEFAULT 0,         -- units that credits took back since the crossing, below 0
    ended_at       INTEGER,                            -- NULL: it stands
    ended_why      INTEGER CHECK (ended_why IN (1, 2)),  -- 1 moved, 2 removed
    CHECK ((ended_at IS NULL) = (ended_why IS NULL))
) STRICT;

CREATE UNIQUE INDEX burn_flag_standing ON burn_flag (workspace_id, cycle_first) WHERE ended_at IS NULL;
CREATE INDEX burn_flag_cycle ON burn_flag (workspace_id, cycle_first, id);
CREATE INDEX burn_flag_crossed ON burn_flag (crossed_at) WHERE ended_at IS NULL;
CREATE INDEX burn_flag_cycle_end ON burn_flag (cycle_end, cycle_start) WHERE ended_at IS NULL;

CREATE TRIGGER burn_flag_is_new
BEFORE INSERT ON burn_flag
WHEN EXISTS (SELECT 1 FROM burn_flag
             WHERE id = NEW.id
                OR (ended_at IS NULL AND workspace_id = NEW.workspace_id AND cycle_first = NEW.cycle_first))
BEGIN
    SELECT RAISE(ABORT, 'a flag is a fact: what it says never changes');
END;

CREATE TRIGGER burn_flag_is_immutable
BEFORE UPDATE OF id, workspace_id, cycle_first, cycle_next, cycle_start, cycle_end, bucket, percent, before_day,
    crossed_at, crossed_seq, crossed_day, used, allowance, evidence, found_at, follows ON burn_flag
BEGIN
    SELECT RAISE(ABORT, 'a flag is a fact: what it says never changes');
END;

CREATE TRIGGER burn_flag_has_ended
BEFORE UPDATE ON burn_flag
WHEN OLD.ended_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a flag is a fact: what it says never changes');
END;

CREATE TRIGGER burn_flag_stays
BEFORE DELETE ON burn_flag
BEGIN
    SELECT RAISE(ABORT, 'a flag is a fact: what it says never changes');
END;

-- Which flags a reader of the command line was told of.
CREATE TABLE flag_told (
    reader  TEXT NOT NULL CHECK (reader <> ''),
    flag_id INTEGER NOT NULL REFERENCES burn_flag (id),
    told_at INTEGER NOT NULL,
    PRIMARY KEY (reader, flag_id)
) STRICT, WITHOUT ROWID;

-- Why each limit was hit (derived): judged on the cycle up to the hit. cause: 0 valuable use, 1 inefficient workflow,
-- 2 negative margin or abuse.
CREATE TABLE hit_cause (
    hit_id      INTEGER PRIMARY KEY REFERENCES recorded_hit (id),
    cycle_first INTEGER NOT NULL,  -- of the workspace's own civil days
    plan_id     INTEGER,           -- in force at the hit; NULL: none
    cause       INTEGER NOT NULL CHECK (cause BETWEEN 0 AND 2),
    clause      INTEGER NOT NULL,  -- which part of the rule applied
    figures     TEXT NOT NULL      -- JSON
) STRICT;

CREATE INDEX recorded_hit_at ON recorded_hit (at);

-- What reviewers made of flags and hits; the latest counts, and none is ever changed. kind: 0 the flag of a cycle, 1 the
-- hits of a cycle, bucket and cause up to one of them.
CREATE TABLE review (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    kind         INTEGER NOT NULL CHECK (kind IN (0, 1)),
    workspace_id INTEGER NOT NULL REFERENCES workspace (id),
    cycle_first  INTEGER NOT NULL,
    bucket       INTEGER NOT NULL CHECK (bucket BETWEEN 0 AND 3),
    judged       INTEGER NOT NULL CHECK (judged BETWEEN 0 AND 2),    -- the cause by the rules
    hits_through INTEGER NOT NULL,                                   -- of recorded_hit; 0 for a flag
    outcome      INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 4),   -- 0 raise the ceiling, 1 sell an add-on,
                                                                     -- 2 fix the workflow, 3 abuse, 4 no action
    overruled    INTEGER CHECK (overruled BETWEEN 0 AND 2),          -- the cause by the reviewer; NULL: as judged
    note         TEXT NOT NULL CHECK (overruled IS NULL OR trim(note) <> ''),
    latency      INTEGER NOT NULL CHECK (latency BETWEEN 0 AND 3),   -- 0 not stated, 1 interactive, 2 hours, 3 overnight
    value        INTEGER NOT NULL CHECK (value BETWEEN 0 AND 3),     -- 0 not stated, 1 low, 2 medium, 3 high
    follow_up    INTEGER,                                            -- a civil day
    reviewed_by  TEXT NOT NULL CHECK (reviewed_by <> ''),
    reviewed_at  INTEGER NOT NULL,
    seen         TEXT NOT NULL,                                      -- JSON: the figures that the reviewer saw
    audit_id     INTEGER NOT NULL UNIQUE REFERENCES audit (id)
) STRICT;

CREATE INDEX review_subject ON review (workspace_id, cycle_first, kind, bucket, judged, id);
CREATE INDEX review_follow_up ON review (follow_up) WHERE follow_up IS NOT NULL;

CREATE TRIGGER review_is_new
BEFORE INSERT ON review
WHEN EXISTS (SELECT 1 FROM review WHERE id = NEW.id OR audit_id = NEW.audit_id)
BEGIN
    SELECT RAISE(ABORT, 'a review never changes: write another one');
END;

CREATE TRIGGER review_is_immutable
BEFORE UPDATE ON review
BEGIN
    SELECT RAISE(ABORT, 'a review never changes: write another one');
END;

CREATE TRIGGER review_stays
BEFORE DELETE ON review
BEGIN
    SELECT RAISE(ABORT, 'a review never changes: write another one');
END;

-- What a ledger of an earlier schema holds is judged when somebody next looks.
INSERT INTO review_due (workspace_id, flags_from, hits_from) SELECT id, 0, 0 FROM workspace;
