-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the ledger learnt of its events, so that it can be told what was known at an instant: events with a sequence from
-- `first_seq` up to the next row's arrived together. Instants are microseconds since 1970-01-01 UTC, and never go back,
-- whatever clocks do. Events before the first row were stored before this was noted.
CREATE TABLE arrival (
    first_seq  INTEGER PRIMARY KEY,
    arrived_at INTEGER NOT NULL,
    way        INTEGER NOT NULL CHECK (way BETWEEN 0 AND 3)  -- 0 import, 1 gateway, 2 credit, 3 demo
) STRICT;

CREATE INDEX arrival_at ON arrival (arrived_at);

CREATE TRIGGER arrival_goes_on
BEFORE INSERT ON arrival
WHEN NEW.first_seq <= (SELECT coalesce(max(first_seq), -1) FROM arrival)
     OR NEW.arrived_at < (SELECT coalesce(max(arrived_at), NEW.arrived_at) FROM arrival)
BEGIN
    SELECT RAISE(ABORT, 'what arrives later stands later in the ledger');
END;

CREATE TRIGGER arrival_is_immutable
BEFORE UPDATE ON arrival
BEGIN
    SELECT RAISE(ABORT, 'when events arrived never changes');
END;

CREATE TRIGGER arrival_stays
BEFORE DELETE ON arrival
BEGIN
    SELECT RAISE(ABORT, 'when events arrived never changes');
END;
