-- SPDX-License-Identifier: GPL-3.0-or-later
-- The catalog: what is sold and how actions are routed. NULL is "left out of the document" unless said otherwise;
-- position keeps the order of the document. Instants are microseconds since 1970-01-01 UTC, dates are civil days
-- since 1970-01-01, money is nano-dollars, token prices are 1e-15 dollars a token, buckets are 0 to 3 as in events.

CREATE TABLE plan (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE,
    name     TEXT,
    position INTEGER NOT NULL
) STRICT;

-- A version and its limits are published together and never change; limits says how many rows plan_limit has.
CREATE TABLE plan_version (
    id             INTEGER PRIMARY KEY,
    plan_id        INTEGER NOT NULL REFERENCES plan (id),
    version        INTEGER NOT NULL CHECK (version >= 1),
    effective_from INTEGER NOT NULL,
    price          INTEGER NOT NULL CHECK (price >= 0),
    price_per      INTEGER CHECK (price_per IN (0, 1)),  -- 0 workspace, 1 seat
    limits         INTEGER NOT NULL CHECK (limits BETWEEN 0 AND 4),
    position       INTEGER NOT NULL,
    UNIQUE (plan_id, version)
) STRICT;

CREATE TABLE plan_limit (
    version_id       INTEGER NOT NULL REFERENCES plan_version (id),
    bucket           INTEGER NOT NULL CHECK (bucket BETWEEN 0 AND 3),
    allowance        INTEGER CHECK (allowance >= 0),       -- NULL: unlimited
    unit             INTEGER CHECK (unit BETWEEN 0 AND 3), -- 0 action, 1 page, 2 file, 3 record
    per              INTEGER CHECK (per IN (0, 1)),
    warn_percent     INTEGER CHECK (warn_percent BETWEEN 1 AND 100),
    confirm_percent  INTEGER CHECK (confirm_percent BETWEEN 1 AND 100),
    at_limit         INTEGER CHECK (at_limit IN (0, 1)),   -- 0 block, 1 queue
    overage_price    INTEGER CHECK (overage_price >= 0),
    overage_cap      INTEGER CHECK (overage_cap >= 0),
    member_daily_cap INTEGER CHECK (member_daily_cap >= 0),
    PRIMARY KEY (version_id, bucket)
) STRICT, WITHOUT ROWID;

CREATE TABLE pool (
    id                INTEGER PRIMARY KEY,
    key               TEXT NOT NULL UNIQUE,
    position          INTEGER NOT NULL,
    provider          TEXT,
    subscription      TEXT,
    region            TEXT,
    model             TEXT,
    deployment_type   TEXT,
    tokens_per_minute INTEGER CHECK (tokens_per_minute >= 0)
) STRICT;

-- What the catalog knows of a route that is no longer only discovered.
CREATE TABLE route_profile (
    route_id       INTEGER PRIMARY KEY REFERENCES route (id),
    position       INTEGER NOT NULL,
    provider       TEXT,
    model_family   TEXT,
    modes          TEXT CHECK (modes IN ('sync', 'batch', 'sync,batch', 'batch,sync')),
    region         TEXT,
    pool_id        INTEGER REFERENCES pool (id),
    context_window INTEGER CHECK (context_window >= 1),
    has_prices     INTEGER NOT NULL CHECK (has_prices IN (0, 1))
) STRICT;

CREATE TABLE route_price (
    route_id      INTEGER NOT NULL REFERENCES route_profile (route_id),
    position      INTEGER NOT NULL,
    valid_from    INTEGER NOT NULL,
    input         INTEGER NOT NULL CHECK (input >= 0),
    cached_input  INTEGER CHECK (cached_input >= 0),
    output        INTEGER NOT NULL CHECK (output >= 0),
    batch_percent INTEGER CHECK (batch_percent BETWEEN 0 AND 100),
    PRIMARY KEY (route_id, position)
) STRICT, WITHOUT ROWID;

-- A sheet and its actions are published together and never change; actions says how many rows sheet_action has.
CREATE TABLE route_sheet (
    id             INTEGER PRIMARY KEY,
    version        INTEGER NOT NULL UNIQUE CHECK (version >= 1),
    effective_from INTEGER NOT NULL,
    actions        INTEGER NOT NULL CHECK (actions >= 0),
    position       INTEGER NOT NULL
) STRICT;

CREATE TABLE sheet_action (
    sheet_id           INTEGER NOT NULL REFERENCES route_sheet (id),
    position           INTEGER NOT NULL CHECK (position >= 0),  -- below the sheet's actions
    action_id          INTEGER NOT NULL REFERENCES action (id),
    bucket             INTEGER NOT NULL CHECK (bucket BETWEEN 0 AND 3),
    route_id           INTEGER NOT NULL REFERENCES route_profile (route_id),
    fallback_route_id  INTEGER REFERENCES route_profile (route_id),
    mode               INTEGER CHECK (mode IN (0, 1)),  -- 0 sync, 1 batch
    warn_percent       INTEGER CHECK (warn_percent BETWEEN 1 AND 100),
    downgrade_route_id INTEGER REFERENCES route_profile (route_id),
    downgrade_bucket   INTEGER CHECK (downgrade_bucket BETWEEN 0 AND 3),
    async_expectation_shown INTEGER CHECK (async_expectation_shown IN (0, 1)),
    PRIMARY KEY (sheet_id, position),
    UNIQUE (sheet_id, action_id),
    CHECK ((downgrade_route_id IS NULL) = (downgrade_bucket IS NULL))
) STRICT, WITHOUT ROWID;

-- Facts of the provider; NULL: not stated by the source, which is not "no limit".
CREATE TABLE ceiling (
    id            INTEGER PRIMARY KEY,
    surface       TEXT NOT NULL UNIQUE,
    position      INTEGER NOT NULL,
    max_records   INTEGER CHECK (max_records >= 1),
    max_bytes     INTEGER CHECK (max_bytes >= 1),
    min_records   INTEGER CHECK (min_records >= 0),
    window_hours  INTEGER CHECK (window_hours >= 1),
    ordered       INTEGER CHECK (ordered IN (0, 1)),
    source        TEXT,
    last_reviewed INTEGER
) STRICT;

-- What the catalog knows of a workspace that is no longer only discovered. has_...: the list was given, if empty.
CREATE TABLE workspace_profile (
    workspace_id     INTEGER PRIMARY KEY REFERENCES workspace (id),
    position         INTEGER NOT NULL,
    name             TEXT,
    time_zone        TEXT NOT NULL,
    cycle_anchor     INTEGER,
    cycle_days       INTEGER CHECK (cycle_days >= 0),  -- 0: monthly
    seats            INTEGER CHECK (seats >= 1),
    retention        TEXT,
    expansion_intent TEXT,
    has_plans        INTEGER NOT NULL CHECK (has_plans IN (0, 1)),
    has_addons       INTEGER NOT NULL CHECK (has_addons IN (0, 1)),
    has_prepaid      INTEGER NOT NULL CHECK (has_prepaid IN (0, 1)),
    has_workflows    INTEGER NOT NULL CHECK (has_workflows IN (0, 1))
) STRICT;

CREATE TABLE plan_assignment (
    workspace_id INTEGER NOT NULL REFERENCES workspace_profile (workspace_id),
    position     INTEGER NOT NULL,
    version_id   INTEGER NOT NULL REFERENCES plan_version (id),
    valid_from   INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE addon (
    workspace_id INTEGER NOT NULL REFERENCES workspace_profile (workspace_id),
    position     INTEGER NOT NULL,
    bucket       INTEGER NOT NULL CHECK (bucket BETWEEN 0 AND 3),
    units        INTEGER NOT NULL CHECK (units >= 0),
    price        INTEGER NOT NULL CHECK (price >= 0),
    valid_from   INTEGER NOT NULL,
    valid_to     INTEGER NOT NULL CHECK (valid_to > valid_from),
    PRIMARY KEY (workspace_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE prepaid (
    workspace_id INTEGER NOT NULL REFERENCES workspace_profile (workspace_id),
    position     INTEGER NOT NULL,
    bucket       INTEGER NOT NULL CHECK (bucket BETWEEN 0 AND 3),
    units        INTEGER NOT NULL CHECK (units >= 0),
    price        INTEGER NOT NULL CHECK (price >= 0),
    valid_from   INTEGER NOT NULL,
    valid_to     INTEGER NOT NULL CHECK (valid_to > valid_from),
    PRIMARY KEY (workspace_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE workflow (
    workspace_id     INTEGER NOT NULL REFERENCES workspace_profile (workspace_id),
    position         INTEGER NOT NULL,
    key              TEXT NOT NULL,
    route_id         INTEGER NOT NULL REFERENCES route_profile (route_id),
    schedule         TEXT,
    included_records INTEGER NOT NULL CHECK (included_records >= 0),
    price            INTEGER NOT NULL CHECK (price >= 0),
    success_measure  TEXT,
    valid_from       INTEGER NOT NULL,
    valid_to         INTEGER NOT NULL CHECK (valid_to > valid_from),
    PRIMARY KEY (workspace_id, position)
) STRICT, WITHOUT ROWID;

-- Settings that were given, each by its path in the catalog document: 'early_burn.percent' and so on.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL  -- a bucket by its number
) STRICT, WITHOUT ROWID;

-- Published price lists as imported, by model and date; a route takes a price from here only when told.
CREATE TABLE price_list (
    key            TEXT NOT NULL,
    valid_from     INTEGER NOT NULL,
    provider       TEXT NOT NULL,                -- '': not stated by the list
    mode           TEXT NOT NULL,
    input          INTEGER NOT NULL CHECK (input >= 0),
    cached_input   INTEGER CHECK (cached_input >= 0),
    output         INTEGER NOT NULL CHECK (output >= 0),
    batch_input    INTEGER CHECK (batch_input >= 0),
    batch_output   INTEGER CHECK (batch_output >= 0),
    tiered         INTEGER NOT NULL CHECK (tiered IN (0, 1)),
    context_window INTEGER CHECK (context_window >= 1),
    regions        TEXT NOT NULL,                -- separated by commas; '': not stated
    PRIMARY KEY (key, valid_from)
) STRICT, WITHOUT ROWID;

-- What is published stays. The inserts are guarded too: INSERT OR REPLACE would remove a row without a delete.
CREATE TRIGGER plan_version_is_new
BEFORE INSERT ON plan_version
WHEN EXISTS (SELECT 1 FROM plan_version WHERE id = NEW.id OR (plan_id = NEW.plan_id AND version = NEW.version))
BEGIN
    SELECT RAISE(ABORT, 'a published plan version is immutable: publish a new version');
END;

CREATE TRIGGER plan_version_is_immutable
BEFORE UPDATE ON plan_version
BEGIN
    SELECT RAISE(ABORT, 'a published plan version is immutable: publish a new version');
END;

CREATE TRIGGER plan_version_stays
BEFORE DELETE ON plan_version
BEGIN
    SELECT RAISE(ABORT, 'a published plan version is immutable: publish a new version');
END;

CREATE TRIGGER plan_limit_is_complete
BEFORE INSERT ON plan_limit
WHEN (SELECT count(*) FROM plan_limit WHERE version_id = NEW.version_id)
     >= (SELECT limits FROM plan_version WHERE id = NEW.version_id)
     OR EXISTS (SELECT 1 FROM plan_limit WHERE version_id = NEW.version_id AND bucket = NEW.bucket)
BEGIN
    SELECT RAISE(ABORT, 'a published plan version is immutable: publish a new version');
END;

CREATE TRIGGER plan_limit_is_immutable
BEFORE UPDATE ON plan_limit
BEGIN
    SELECT RAISE(ABORT, 'a published plan version is immutable: publish a new version');
END;

CREATE TRIGGER plan_limit_stays
BEFORE DELETE ON plan_limit
BEGIN
    SELECT RAISE(ABORT, 'a published plan version is immutable: publish a new version');
END;

CREATE TRIGGER route_sheet_is_new
BEFORE INSERT ON route_sheet
WHEN EXISTS (SELECT 1 FROM route_sheet WHERE id = NEW.id OR version = NEW.version)
BEGIN
    SELECT RAISE(ABORT, 'a published route sheet is immutable: publish a new one');
END;

CREATE TRIGGER route_sheet_is_immutable
BEFORE UPDATE ON route_sheet
BEGIN
    SELECT RAISE(ABORT, 'a published route sheet is immutable: publish a new one');
END;

CREATE TRIGGER route_sheet_stays
BEFORE DELETE ON route_sheet
BEGIN
    SELECT RAISE(ABORT, 'a published route sheet is immutable: publish a new one');
END;

CREATE TRIGGER sheet_action_is_complete
BEFORE INSERT ON sheet_action
WHEN NEW.position >= (SELECT actions FROM route_sheet WHERE id = NEW.sheet_id)
     OR EXISTS (SELECT 1 FROM sheet_action WHERE sheet_id = NEW.sheet_id AND position = NEW.position)
     OR EXISTS (SELECT 1 FROM sheet_action WHERE sheet_id = NEW.sheet_id AND action_id = NEW.action_id)
BEGIN
    SELECT RAISE(ABORT, 'a published route sheet is immutable: publish a new one');
END;

CREATE TRIGGER sheet_action_is_immutable
BEFORE UPDATE ON sheet_action
BEGIN
    SELECT RAISE(ABORT, 'a published route sheet is immutable: publish a new one');
END;

CREATE TRIGGER sheet_action_stays
BEFORE DELETE ON sheet_action
BEGIN
    SELECT RAISE(ABORT, 'a published route sheet is immutable: publish a new one');
END;
