# SPDX-License-Identifier: GPL-3.0-or-later
"""Early burn worked out a second time, by R22 to R24 from every event, and histories that try to break it."""

import random
from datetime import date, timedelta

from oracle import BUCKETS, DAY, MICROSECOND, UNLIMITED, Ledger, format_instant, grants, instant

LONG_AGO = "1990-01-01T00:00:00Z"
EVER = instant("2199-12-31T00:00:00Z")

# Where and when clocks do what is rare: midnights that are left out or come twice, a day that is left out, an hour
# of the day before that comes again after midnight, half hours, and rules far ahead.
PLACES = [("America/New_York", "2026-03-08"), ("America/New_York", "2025-11-02"), ("Europe/Berlin", "2026-03-29"),
          ("Asia/Kolkata", "2026-01-31"), ("America/Sao_Paulo", "2018-11-04"), ("America/Sao_Paulo", "2018-02-18"),
          ("Pacific/Apia", "2011-12-30"), ("Africa/Casablanca", "2026-02-15"), ("America/Havana", "2025-11-02"),
          ("Asia/Beirut", "2023-03-26"), ("America/St_Johns", "2009-11-01"), ("Atlantic/Azores", "2025-10-26"),
          ("Australia/Lord_Howe", "2026-04-05"), ("Europe/London", "2042-03-30"), ("UTC", "2024-02-29")]
CYCLES = ["monthly"] * 5 + ["1d", "7d", "9d", "10d", "11d", "30d", "60d", "365d"]
MAPPED = {"research.deep": "premium_sync", "chat.reply": "standard_sync", "pdf.ask": "long_context",
          "classify.nightly": "batch_records"}
ACTION_OF = {bucket: action for action, bucket in MAPPED.items()}
LATER = ["summary.audio", "scan.archive"]  # mapped by a sheet that comes later


def burns(ledger, rule, at, all_cycles=True):
    """The flags as they stood at an instant, of every cycle that began until then or of those that hold it."""
    found = []
    for key in {one["workspace"] for one in ledger.events.values()}:
        workspace = ledger.workspace(key)
        cycles = {}
        for seq, one in enumerate(ledger.events.values()):
            if one["workspace"] != key or one["bucket"] != rule["bucket"] or one["at"] > at:
                continue
            day = workspace.days.of(one["at"])
            if workspace.days.start(day + DAY) <= one["at"]:
                day += DAY  # clocks set back just after midnight: the day that has begun goes on
            cycles.setdefault(workspace.cycle(day), []).append((one["at"], seq, one["units"], day))
        for cycle, events in cycles.items():
            if all_cycles or cycle[2] <= at < cycle[3]:
                found += [burn] if (burn := _burn(ledger, rule, workspace, cycle, sorted(events))) else []
    return sorted(found, key=lambda one: (instant(one["crossed_at"]), one["workspace"]))


def _burn(ledger, rule, workspace, cycle, events):
    first, _, start, end = cycle
    used = 0
    for place, (when, _, units, day) in enumerate(events):
        used += units
        day_of_cycle = (day - first).days + 1
        if units <= 0 or day_of_cycle >= rule["day"]:
            continue
        allowance = burn_allowance(ledger, workspace, rule["bucket"], when)
        if allowance and used * 100 >= rule["percent"] * allowance:
            plan = workspace.assignment(when)
            return {"workspace": workspace.entry["key"], "plan": plan and plan["plan"], "bucket": rule["bucket"],
                    "cycle_start": format_instant(start), "cycle_end": format_instant(end),
                    "crossed_at": format_instant(when), "day": day_of_cycle, "used": used, "allowance": allowance,
                    "credited_since": sum(min(later, 0) for _, _, later, _ in events[place + 1:])}
    return None


def burn_allowance(ledger, workspace, bucket, at):
    """Base and add-ons in force; nothing where they are 0 or unlimited."""
    base = ledger._base(workspace, bucket, at)
    if base == UNLIMITED:
        return None
    return base + sum(units for units, _, begin, to in grants(workspace, "addons", bucket) if begin <= at < to)


class BurnWorld:
    """A history that a seed decides, and the oracle that has seen it too. What is imported, inserted or applied is never
    refused."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.oracle = Ledger()
        self.serial = 0
        self.keys = [f"w{n}" for n in range(self.random.choice([1, 2, 3]))]
        self.zone, middle = self.random.choice(PLACES)
        self.middle = instant(middle + "T00:00:00Z")
        self.span = self.random.choice([15, 30, 70])
        self.bucket = self.random.choice(["premium_sync"] * 4 + BUCKETS)
        self.rule = {"percent": 80, "day": 10, "bucket": "premium_sync"}
        self.versions = 0
        self.sheets = 0

    def steps(self, how_many):
        """("apply", document), ("import", lists of rows) and ("gateway", rows), each as it is to be taken."""
        yield self._apply({**self._plan(), **self._sheet(LONG_AGO, MAPPED), "routes": [{"key": "mini"}, {"key": "deep"}],
                           "workspaces": [self._workspace(key) for key in self.keys],
                           "settings": {"early_burn": {**self._rule(), "bucket": self.bucket}}})
        yield self._take("import", [self._events() for _ in range(2)])
        for _ in range(how_many):
            kind = self.random.choice(["import", "import", "import", "gateway", "credits", "change", "change"])
            if kind == "change":
                yield self._apply(self._change())
            elif kind == "credits":
                yield self._take(self.random.choice(["import", "gateway"]), [self._credits()])
            else:
                yield self._take(kind, [self._events() for _ in range(self.random.choice([1, 1, 3]))])

    def questions(self):
        """(instant, all cycles): anywhere, at the end of time, and at and just before a crossing."""
        asked = [(self._time(), False), (self._time(), True), (EVER, True)]
        flags = burns(self.oracle, self.rule, EVER)
        if flags:
            crossed = instant(self.random.choice(flags)["crossed_at"])
            asked += [(crossed, False), (crossed - MICROSECOND, False)]
        credited = [flag for flag in flags if flag["credited_since"]]
        if credited:
            asked.append((instant(self.random.choice(credited)["crossed_at"]) + DAY * self.random.random() * 9, True))
        return asked

    def expected(self, at, all_cycles):
        return burns(self.oracle, self.rule, at, all_cycles)

    # -- the catalog ------------------------------------------------------------------------------------------

    def _apply(self, document):
        self.oracle.apply(document)
        self.rule.update(document.get("settings", {}).get("early_burn", {}))
        return "apply", document

    def _change(self):
        key = self.random.choice(self.keys)
        kind = self.random.choice(["rule", "calendar", "seats", "plans", "addons", "workflows", "sheet", "version"])
        if kind == "rule":
            return {"settings": {"early_burn": dict(self.random.sample(list(self._rule().items()), 2))}}
        if kind == "sheet":
            actions = self.random.sample([*MAPPED, *LATER], 5)
            return self._sheet(format_instant(self._time()),
                               {action: self.random.choice([self.bucket, *BUCKETS]) for action in actions})
        if kind == "version":
            return {**self._plan(), "workspaces": [{"key": key, "plans": self._moves()}]}
        made = {"calendar": self._calendar, "seats": lambda: {"seats": self.random.choice([1, 2, 3, 7])},
                "plans": lambda: {"plans": self._moves()}, "addons": lambda: {"addons": self._addons()},
                "workflows": lambda: {"workflows": self._workflows()}}[kind]()
        return {"workspaces": [{"key": key, **made}]}

    def _rule(self):
        return {"percent": self.random.choice([1, 2, 33, 79, 80, 81, 99, 100, self.random.randint(1, 100)]),
                "day": self.random.choice([1, 2, 9, 10, 10, 10, 10, 11, 28, 31, 32]),
                "bucket": self.random.choice([self.bucket] * 4 + BUCKETS)}

    def _plan(self):
        self.versions += 1
        limits = {}
        for bucket in BUCKETS:
            limits[bucket] = {"allowance": self.random.choice([0, "unlimited", *self.random.sample(range(1, 31), 8)]),
                              "per": self.random.choice(["workspace", "workspace", "seat"])}
        limits["long_context"]["unit"] = self.random.choice(["page", "file", "action"])
        if self.random.random() < 0.3:
            del limits[self.random.choice(BUCKETS)]  # of which there is 0
        return {"plans": [{"key": "team", "versions": [{"version": self.versions, "effective_from": LONG_AGO,
                                                        "price": "99.00", "limits": limits}]}]}

    def _sheet(self, begin, buckets):
        self.sheets += 1
        return {"route_sheets": [{"version": self.sheets, "effective_from": begin, "actions": [
            {"action": action, "bucket": bucket, "route": "mini"} for action, bucket in buckets.items()]}]}

    def _workspace(self, key):
        calendar = self._calendar()
        self.oracle.apply({"workspaces": [{"key": key, **calendar}]})  # whose edges the rest is made of
        return {"key": key, **calendar, "seats": self.random.choice([1, 1, 2, 3]), "plans": self._moves(),
                "addons": self._addons(), "workflows": self._workflows(),
                "prepaid": [{"bucket": self.bucket, "units": 900, "price": "9.00", "from": "2005-01-01T00:00:00Z",
                             "to": "2050-01-01T00:00:00Z"}][:self.random.choice([0, 1])]}

    def _calendar(self):
        year = self.middle.year + self.random.choice([-1, 0, 1])
        near = self.middle.date() + DAY * self.random.randint(-400, 400)
        late = date(year, self.random.choice([1, 3, 5, 7, 8, 10, 12]), self.random.choice([29, 30, 31]))
        zone = self.zone if self.random.random() < 0.7 else self.random.choice(PLACES)[0]
        return {"time_zone": zone, "cycle_anchor": self.random.choice([near, late]).isoformat(),
                "cycle": self.random.choice(CYCLES)}

    def _moves(self):
        moves = [{"plan": "team", "version": 1, "from": LONG_AGO}] if self.random.random() < 0.9 else []
        return moves + [{"plan": "team", "version": self.random.randint(1, self.versions),
                         "from": format_instant(self._time())} for _ in range(self.random.choice([0, 0, 1, 2]))]

    def _spans(self, most):
        spans = [sorted([self._time(), self._time()]) for _ in range(self.random.randint(0, most))]
        return [{"from": format_instant(begin), "to": format_instant(end)} for begin, end in spans if begin < end]

    def _addons(self):
        return [{"bucket": self.random.choice([self.bucket] * 3 + BUCKETS), "units": self.random.randint(1, 30),
                 "price": "1.00", **span} for span in self._spans(3)]

    def _workflows(self):
        return [{"key": f"flow{n}", "route": "mini", "included_records": self.random.randint(1, 30), "price": "1.00",
                 **span} for n, span in enumerate(self._spans(2))]

    # -- time and events --------------------------------------------------------------------------------------

    def _time(self):
        """Anywhere, at an event, or at the edge of a cycle day that matters; or a little beside."""
        pick = self.random
        at = self.middle + DAY * pick.uniform(-self.span, self.span)
        if pick.random() < 0.4:
            return at.replace(minute=0, second=0, microsecond=0) if pick.random() < 0.5 else at
        if pick.random() < 0.2 and self.oracle.events:
            return pick.choice(list(self.oracle.events.values()))["at"] + MICROSECOND * pick.choice([-1, 0, 0, 1])
        workspace = self.oracle.workspace(pick.choice(self.keys))
        first, end, _, _ = workspace.cycle(workspace.days.of(at))
        day = min(pick.choice([1, 1, 2, 3, 9, 10, 11, self.rule["day"]]), (end - first).days + 1)
        beside = [timedelta(0), -MICROSECOND, MICROSECOND, timedelta(hours=-1), timedelta(minutes=-30),
                  timedelta(hours=1), DAY * pick.random()]
        return workspace.days.start(first + DAY * (day - 1)) + pick.choice(beside)

    def _take(self, kind, files):
        for row in [row for rows in files for row in rows]:
            outcome = self.oracle.take(row)
            assert outcome == "imported", (outcome, row)
        return kind, files if kind == "import" else [row for rows in files for row in rows]

    def _events(self):
        return [self._event() for _ in range(self.random.choice([1, 20, 40]))]

    def _event(self):
        self.serial += 1
        pick = self.random
        action = ACTION_OF[self.bucket] if pick.random() < 0.7 else pick.choice([*MAPPED, *LATER])
        row = {"event_id": f"e{self.serial}", "occurred_at": format_instant(self._time()),
               "workspace": pick.choice([*self.keys, *self.keys, "found"]), "action": action,
               "member": pick.choice(["ann", "bo", ""]), "route": pick.choice(["mini", "deep", "unlisted", ""]),
               "status": pick.choice(["ok"] * 12 + ["failed", "blocked", "queued", "cancelled", ""]),
               "units": pick.choice(["", "", 0, 1, 2, 3, 5, 25]),
               "bucket": pick.choice(["", "", self.bucket, pick.choice(BUCKETS)]),
               "pages": pick.randint(0, 6), "files": pick.randint(0, 3), "records_submitted": pick.randint(0, 9)}
        unmapped = not row["bucket"] and self.oracle._sheet_bucket(action, instant(row["occurred_at"])) is None
        if unmapped and pick.random() < 0.3:
            row["pages"] = ""  # mapped to long-context work it stays unmapped
        return {name: value for name, value in row.items() if value != ""}

    def _credits(self):
        """Of events that charged: at once, later in the cycle, in a later one."""
        rows = []
        events = self.oracle.events
        charged = [key for key, event in events.items() if event["units"] > event["credited"]]
        for key in self.random.sample(charged, min(3, len(charged))):
            self.serial += 1
            at = events[key]["at"] + self.random.choice([timedelta(0), MICROSECOND, DAY * self.random.random(),
                                                         DAY * 40 * self.random.random()])
            rows.append({"event_id": f"c{self.serial}", "occurred_at": format_instant(at), "corrects": key,
                         "workspace": events[key]["workspace"], "action": events[key]["given"]["action"],
                         "status": "credit", "posted_by": "sue", "note": "wrong",
                         "units": -self.random.randint(1, events[key]["units"] - events[key]["credited"])})
        return rows
