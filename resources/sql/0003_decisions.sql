-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may do what, what was asked for and decided, and the chain of who changed what. Instants are microseconds
-- since 1970-01-01 UTC, days are civil days since 1970-01-01 of the workspace's own zone, money is nano-dollars,
-- buckets are 0 to 3 as in events.

-- Every change, in order, each row naming the one before it by its hash. The last row is also in `ledger`, so that
-- rows missing at the end are noticed.
CREATE TABLE audit (
    id        INTEGER PRIMARY KEY,  -- 1, 2, 3, ... without gaps
    at        INTEGER NOT NULL,
    person    TEXT NOT NULL CHECK (person <> ''),
    object    TEXT NOT NULL CHECK (object <> ''),
    key       TEXT NOT NULL,
    workspace TEXT NOT NULL,        -- its key; '': none
    action    TEXT NOT NULL CHECK (action <> ''),
    before    TEXT CHECK (before <> ''),  -- JSON; NULL: there was nothing
    after     TEXT CHECK (after <> ''),   -- JSON; NULL: there is nothing
    reason    TEXT NOT NULL,        -- '': none was asked for
    previous  BLOB NOT NULL CHECK (length(previous) = 32),
    hash      BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX audit_workspace ON audit (workspace, id) WHERE workspace <> '';
CREATE INDEX audit_person ON audit (person, id);
CREATE INDEX audit_object ON audit (object, id);

ALTER TABLE ledger ADD COLUMN audit_rows INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ledger ADD COLUMN audit_hash BLOB NOT NULL
    DEFAULT x'0000000000000000000000000000000000000000000000000000000000000000';

-- INSERT OR REPLACE would remove the row.
CREATE TRIGGER ledger_is_one
BEFORE INSERT ON ledger
WHEN EXISTS (SELECT 1 FROM ledger)
BEGIN
    SELECT RAISE(ABORT, 'a ledger has one head');
END;

CREATE TRIGGER ledger_stays
BEFORE DELETE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'a ledger has one head');
END;

CREATE TRIGGER ledger_origin_is_immutable
BEFORE UPDATE OF id, ledger_id, created_at, created_by ON ledger
BEGIN
    SELECT RAISE(ABORT, 'where a ledger comes from never changes');
END;

CREATE TRIGGER ledger_follows_the_audit
BEFORE UPDATE OF audit_rows, audit_hash ON ledger
WHEN NEW.audit_rows <> OLD.audit_rows + 1
     OR NOT EXISTS (SELECT 1 FROM audit WHERE id = NEW.audit_rows AND hash = NEW.audit_hash)
BEGIN
    SELECT RAISE(ABORT, 'the end of the audit is where its last row is');
END;

CREATE TRIGGER audit_continues
BEFORE INSERT ON audit
WHEN NEW.id IS NOT (SELECT audit_rows + 1 FROM ledger) OR NEW.previous IS NOT (SELECT audit_hash FROM ledger)
BEGIN
    SELECT RAISE(ABORT, 'an audit row continues the chain: it is written by Headroom only');
END;

CREATE TRIGGER audit_is_chained
AFTER INSERT ON audit
BEGIN
    UPDATE ledger SET audit_rows = NEW.id, audit_hash = NEW.hash;
END;

CREATE TRIGGER audit_is_immutable
BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;

CREATE TRIGGER audit_stays
BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;

-- Who is declared as what: 0 owner, 1 admin, 2 PM, 3 support, 4 viewer. Others are viewers.
CREATE TABLE person (
    name            TEXT PRIMARY KEY CHECK (name <> ''),
    role            INTEGER NOT NULL CHECK (role BETWEEN 0 AND 4),
    every_workspace INTEGER NOT NULL CHECK (every_workspace IN (0, 1)),
    may_credit      INTEGER NOT NULL CHECK (may_credit IN (0, 1)),
    audit_id        INTEGER NOT NULL UNIQUE REFERENCES audit (id)
) STRICT, WITHOUT ROWID;

-- The workspaces that an admin decides for.
CREATE TABLE person_workspace (
    person       TEXT NOT NULL REFERENCES person (name) ON DELETE CASCADE,
    workspace_id INTEGER NOT NULL REFERENCES workspace (id),
    PRIMARY KEY (person, workspace_id)
) STRICT, WITHOUT ROWID;

-- A declaration is told of before it is made, and so is its end.
CREATE TRIGGER person_is_declared
BEFORE INSERT ON person
WHEN NOT EXISTS (SELECT 1 FROM audit
                 WHERE id = NEW.audit_id AND object = 'person' AND key = NEW.name AND action = 'declared')
     OR EXISTS (SELECT 1 FROM person WHERE audit_id = NEW.audit_id)
BEGIN
    SELECT RAISE(ABORT, 'a person is declared with a row of the audit');
END;

CREATE TRIGGER person_is_declared_again
BEFORE UPDATE ON person
WHEN NEW.name <> OLD.name OR NEW.audit_id <= OLD.audit_id
     OR NOT EXISTS (SELECT 1 FROM audit
                    WHERE id = NEW.audit_id AND object = 'person' AND key = NEW.name AND action = 'declared')
BEGIN
    SELECT RAISE(ABORT, 'a person is declared with a row of the audit');
END;

CREATE TRIGGER person_is_removed
BEFORE DELETE ON person
WHEN NOT EXISTS (SELECT 1 FROM audit
                 WHERE id > OLD.audit_id AND object = 'person' AND key = OLD.name AND action = 'removed')
BEGIN
    SELECT RAISE(ABORT, 'a person is removed with a row of the audit');
END;

-- What was asked for. A request never changes; what became of it is told by the tables after it.
CREATE TABLE overage_request (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id   INTEGER NOT NULL REFERENCES workspace (id),
    bucket         INTEGER NOT NULL CHECK (bucket BETWEEN 0 AND 3),
    cycle_first    INTEGER NOT NULL,            -- the cycle's first civil day
    cycle_next     INTEGER NOT NULL,            -- and the first civil day after it
    cycle_start    INTEGER NOT NULL,
    cycle_end      INTEGER NOT NULL,
    units          INTEGER NOT NULL CHECK (units >= 1),
    reason         TEXT NOT NULL CHECK (trim(reason) <> ''),
    requested_by   TEXT NOT NULL CHECK (requested_by <> ''),
    entered_by     TEXT NOT NULL CHECK (entered_by <> ''),
    requested_at   INTEGER NOT NULL CHECK (requested_at >= cycle_start AND requested_at < cycle_end),
    projected_cost INTEGER,                     -- NULL: no unit cost was observed yet
    cost_estimated INTEGER NOT NULL CHECK (cost_estimated IN (0, 1)),
    unit_price     INTEGER CHECK (unit_price >= 0),  -- NULL: the plan sells none
    audit_id       INTEGER NOT NULL UNIQUE REFERENCES audit (id)
) STRICT;

CREATE INDEX overage_request_workspace ON overage_request (workspace_id, bucket, id);

-- The first of two approvals.
CREATE TABLE overage_endorsement (
    request_id  INTEGER PRIMARY KEY REFERENCES overage_request (id),
    units       INTEGER NOT NULL CHECK (units >= 1),
    endorsed_by TEXT NOT NULL CHECK (endorsed_by <> ''),
    endorsed_at INTEGER NOT NULL,
    reason      TEXT NOT NULL,
    figures     TEXT NOT NULL,  -- JSON
    audit_id    INTEGER NOT NULL UNIQUE REFERENCES audit (id)
) STRICT;

-- One decision a request, whoever makes it: the key sees to that.
CREATE TABLE overage_decision (
    request_id INTEGER PRIMARY KEY REFERENCES overage_request (id),
    state      INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),  -- 1 approved, 2 denied, 3 withdrawn, 4 expired
    units      INTEGER NOT NULL CHECK ((state = 1) = (units >= 1) AND units >= 0),
    decided_by TEXT NOT NULL CHECK (decided_by <> ''),
    decided_at INTEGER NOT NULL,
    reason     TEXT NOT NULL CHECK (state <> 2 OR trim(reason) <> ''),
    figures    TEXT,  -- JSON: what the approver saw
    audit_id   INTEGER NOT NULL UNIQUE REFERENCES audit (id)
) STRICT;

CREATE INDEX overage_decision_approved ON overage_decision (decided_at) WHERE state = 1;
CREATE INDEX overage_decision_order ON overage_decision (decided_at, request_id);

-- Units of an approval taken back before they were used.
CREATE TABLE overage_revocation (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES overage_decision (request_id),
    units      INTEGER NOT NULL CHECK (units >= 1),
    revoked_by TEXT NOT NULL CHECK (revoked_by <> ''),
    revoked_at INTEGER NOT NULL,
    reason     TEXT NOT NULL CHECK (trim(reason) <> ''),
    audit_id   INTEGER NOT NULL UNIQUE REFERENCES audit (id)
) STRICT;

CREATE INDEX overage_revocation_request ON overage_revocation (request_id, revoked_at);

-- INSERT OR REPLACE would remove a row of the same key without a delete: each trigger looks at every key.
CREATE TRIGGER overage_request_is_new
BEFORE INSERT ON overage_request
WHEN EXISTS (SELECT 1 FROM overage_request WHERE id = NEW.id OR audit_id = NEW.audit_id)
BEGIN
    SELECT RAISE(ABORT, 'an overage request never changes');
END;

CREATE TRIGGER overage_request_is_immutable
BEFORE UPDATE ON overage_request
BEGIN
    SELECT RAISE(ABORT, 'an overage request never changes');
END;

CREATE TRIGGER overage_request_stays
BEFORE DELETE ON overage_request
BEGIN
    SELECT RAISE(ABORT, 'an overage request never changes');
END;

CREATE TRIGGER overage_endorsement_is_new
BEFORE INSERT ON overage_endorsement
WHEN EXISTS (SELECT 1 FROM overage_endorsement WHERE request_id = NEW.request_id OR audit_id = NEW.audit_id)
     OR EXISTS (SELECT 1 FROM overage_decision WHERE request_id = NEW.request_id)
BEGIN
    SELECT RAISE(ABORT, 'this request has its first approval, or was decided');
END;

CREATE TRIGGER overage_endorsement_is_permitted
BEFORE INSERT ON overage_endorsement
WHEN NEW.endorsed_by = (SELECT requested_by FROM overage_request WHERE id = NEW.request_id)
     OR NEW.units > (SELECT units FROM overage_request WHERE id = NEW.request_id)
BEGIN
    SELECT RAISE(ABORT, 'nobody approves their own request, or more than was asked for');
END;

CREATE TRIGGER overage_endorsement_is_immutable
BEFORE UPDATE ON overage_endorsement
BEGIN
    SELECT RAISE(ABORT, 'a first approval never changes');
END;

CREATE TRIGGER overage_endorsement_stays
BEFORE DELETE ON overage_endorsement
BEGIN
    SELECT RAISE(ABORT, 'a first approval never changes');
END;

CREATE TRIGGER overage_decision_is_final
BEFORE INSERT ON overage_decision
WHEN EXISTS (SELECT 1 FROM overage_decision WHERE request_id = NEW.request_id OR audit_id = NEW.audit_id)
BEGIN
    SELECT RAISE(ABORT, 'this request is decided already');
END;

CREATE TRIGGER overage_approval_is_permitted
BEFORE INSERT ON overage_decision
WHEN NEW.state = 1
     AND (NEW.decided_by = (SELECT requested_by FROM overage_request WHERE id = NEW.request_id)
          OR NEW.decided_by = (SELECT endorsed_by FROM overage_endorsement WHERE request_id = NEW.request_id)
          OR NEW.units > (SELECT units FROM overage_request WHERE id = NEW.request_id)
          OR NEW.decided_at >= (SELECT cycle_end FROM overage_request WHERE id = NEW.request_id))
BEGIN
    SELECT RAISE(ABORT, 'an approval is for another person''s request of a running cycle, for at most what was asked for');
END;

CREATE TRIGGER overage_decision_is_immutable
BEFORE UPDATE ON overage_decision
BEGIN
    SELECT RAISE(ABORT, 'a decided request never changes again');
END;

CREATE TRIGGER overage_decision_stays
BEFORE DELETE ON overage_decision
BEGIN
    SELECT RAISE(ABORT, 'a decided request never changes again');
END;

CREATE TRIGGER overage_revocation_is_covered
BEFORE INSERT ON overage_revocation
WHEN EXISTS (SELECT 1 FROM overage_revocation WHERE id = NEW.id OR audit_id = NEW.audit_id)
     OR NEW.units > coalesce((SELECT units FROM overage_decision WHERE request_id = NEW.request_id AND state = 1), 0)
                    - (SELECT coalesce(sum(units), 0) FROM overage_revocation WHERE request_id = NEW.request_id)
BEGIN
    SELECT RAISE(ABORT, 'no more can be revoked than was approved');
END;

CREATE TRIGGER overage_revocation_is_immutable
BEFORE UPDATE ON overage_revocation
BEGIN
    SELECT RAISE(ABORT, 'a revocation never changes');
END;

CREATE TRIGGER overage_revocation_stays
BEFORE DELETE ON overage_revocation
BEGIN
    SELECT RAISE(ABORT, 'a revocation never changes');
END;
