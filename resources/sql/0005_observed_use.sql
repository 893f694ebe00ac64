-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was used of each bucket, route and action, whatever the workspace (derived from the events): what drafts of the
-- catalog are judged by. Days and weeks are of UTC, as days since 1970-01-01; money is nano-dollars, buckets are 0 to 4
-- as in events; route 0 is "not stated".

CREATE TABLE rollup_use (
    day           INTEGER NOT NULL,
    bucket        INTEGER NOT NULL,
    route_id      INTEGER NOT NULL,
    action_id     INTEGER NOT NULL,
    units         INTEGER NOT NULL,
    cost          INTEGER NOT NULL,  -- estimated cost included
    estimated     INTEGER NOT NULL,  -- events whose cost was priced from the list
    events        INTEGER NOT NULL,
    input_tokens  INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    PRIMARY KEY (day, bucket, route_id, action_id)
) STRICT, WITHOUT ROWID;

-- How many events of an action sent how many input tokens, rounded up to two digits. Credits and events that do not
-- know are left out.
CREATE TABLE rollup_input (
    week      INTEGER NOT NULL,  -- its Monday
    action_id INTEGER NOT NULL,
    size      INTEGER NOT NULL,
    events    INTEGER NOT NULL,
    PRIMARY KEY (week, action_id, size)
) STRICT, WITHOUT ROWID;
