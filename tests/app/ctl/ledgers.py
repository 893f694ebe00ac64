# SPDX-License-Identifier: GPL-3.0-or-later
"""Random ledgers: catalogs and event files that a seed decides, with every edge of the rules in them."""

import random
from datetime import date, datetime, timedelta, timezone

from oracle import BUCKETS, DAY, MICROSECOND, Ledger, Workspace, format_instant

# Odd offsets, half an hour of summer time, midnights that do not exist or occur twice, and no change at all.
ZONES = ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "America/Havana",
         "Atlantic/Azores", "Pacific/Chatham", "Africa/Cairo", "Asia/Beirut", "America/Santiago",
         "Africa/Casablanca", "UTC"]
MAPPED = {"chat.reply": "standard_sync", "draft.short": "standard_sync", "research.deep": "premium_sync",
          "pdf.ask": "long_context", "contract.review": "long_context", "classify.nightly": "batch_records"}
LATER = {"summary.audio": "premium_sync", "scan.archive": "long_context"}  # mapped by a sheet that comes later
NEVER = ["experiment.x"]
ROUTES = ["mini", "reasoning", "reader", "offline"]


class RandomLedger:
    """Steps to take, one after the other, and the oracle that has taken them too."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.oracle = Ledger()
        self.counts = []  # what each import must answer
        year = self.random.choice([2024, 2025])
        self.begin = datetime(year, self.random.randint(1, 12), self.random.randint(1, 28), tzinfo=timezone.utc)
        self.end = self.begin + DAY * 170
        self.serial = 0
        zones = [ZONES[(4 * seed + place) % len(ZONES)] for place in range(4)]
        self.keys = [f"ws-{zone.split('/')[-1].lower()}" for zone in zones] + ["found-by-itself"]
        self.first_catalog = self._catalog(zones)
        self.later_catalog = self._later_catalog()

    def steps(self):
        """("apply", document) and ("import", rows); the oracle takes each as it is handed out."""
        self.oracle.apply(self.first_catalog)
        yield "apply", self.first_catalog
        first = [self._event() for _ in range(420)]
        second = [self._event() for _ in range(160)]  # late ones: the time is anywhere
        for rows in (first, second):
            rows += [dict(row) for row in self.random.sample(rows, 5)]  # duplicates
            self._remember(rows)
            yield "import", rows
        credits = self._credits()
        self._remember(credits)
        yield "import", credits
        self.oracle.apply(self.later_catalog)
        yield "apply", self.later_catalog
        last = [self._event() for _ in range(60)]
        self._remember(last)
        yield "import", last

    def questions(self, how_many):
        """(workspace, instant): in the middle, on every kind of edge, long before and long after."""
        asked = []
        for key in self.keys:
            workspace = self.oracle.workspace(key)
            times = [self._time() for _ in range(how_many)]
            _, _, start, end = workspace.cycle(workspace.days.of(self._time()))
            times += [start, start - MICROSECOND, end - MICROSECOND]
            own = [event["at"] for event in self.oracle.events.values() if event["workspace"] == key]
            if own:
                times.append(self.random.choice(own))
            times.append(self.random.choice([datetime(1999, 5, 5, tzinfo=timezone.utc), self.end + DAY * 400]))
            asked += [(key, at) for at in times]
        return asked

    # -- catalog ----------------------------------------------------------------------------------------------

    def _limit(self, bucket):
        limit = {"allowance": self.random.choice([0, 7, 40, 150, 1000, "unlimited"])}
        if self.random.random() < 0.3:
            limit["per"] = self.random.choice(["seat", "workspace"])
        if bucket == "long_context" and self.random.random() < 0.8:
            limit["unit"] = self.random.choice(["page", "file", "action"])
        if self.random.random() < 0.3:
            limit["warn_percent"] = self.random.randint(1, 100)
        if self.random.random() < 0.3:
            limit["at_limit"] = self.random.choice(["block", "queue"])
        return limit

    def _version(self, number):
        named = [bucket for bucket in BUCKETS if self.random.random() < 0.85]
        return {"version": number, "effective_from": "2020-01-01T00:00:00Z", "price": self._money(200, 2),
                "price_per": self.random.choice(["workspace", "seat"]),
                "limits": {bucket: self._limit(bucket) for bucket in named}}

    def _prices(self):
        prices = []
        for begin in sorted(self.random.sample(range(0, 170), self.random.randint(1, 3))):
            price = {"from": format_instant(self.begin + DAY * begin), "input_per_mtok": self._money(5, 9),
                     "output_per_mtok": self._money(40, 4)}
            if self.random.random() < 0.5:
                price["cached_input_per_mtok"] = self._money(1, 9)
            if self.random.random() < 0.6:
                price["batch_percent"] = self.random.choice([0, 33, 50, 75])
            prices.append(price)
        return prices

    def _sheet(self, number, begin, actions):
        return {"version": number, "effective_from": format_instant(begin),
                "actions": [{"action": action, "bucket": bucket, "route": self.random.choice(ROUTES[:3])}
                            for action, bucket in actions.items()]}

    def _catalog(self, zones):
        fewer = {action: bucket for action, bucket in MAPPED.items() if action != "draft.short"}
        return {
            "plans": [{"key": key, "name": key.title(), "versions": [self._version(1), self._version(2)]}
                      for key in ("starter", "team", "scale")],
            "routes": [{"key": route, "modes": ["sync", "batch"], "prices": self._prices()} for route in ROUTES],
            "route_sheets": [self._sheet(1, self.begin + DAY * 5, MAPPED),
                             self._sheet(2, self.begin + DAY * 90, fewer)],
            "workspaces": [self._workspace(key, zone) for key, zone in zip(self.keys, zones)],
        }

    def _later_catalog(self):
        """Maps what was unmapped, from a day that some of it lies before; new prices; one workspace has other days,
        another other seats and grants."""
        moved, grown = self.first_catalog["workspaces"][:2]
        return {
            "routes": [{"key": ROUTES[0], "prices": self._prices()}],
            "route_sheets": [self._sheet(3, self.begin + DAY * 90, {**MAPPED, **LATER})],
            "workspaces": [{"key": moved["key"], "time_zone": self.random.choice(ZONES),
                            "cycle_anchor": "2024-08-30", "cycle": self.random.choice(["monthly", "9d"])},
                           {"key": grown["key"], "seats": 7, "addons": [self._grant(grown) for _ in range(3)]}],
        }

    def _workspace(self, key, zone):
        anchor = date(self.begin.year, self.random.choice([1, 3, 5, 8, 12]), self.random.choice([1, 15, 29, 30, 31]))
        changes = self._changes(zone)
        if changes and self.random.random() < 0.4:
            anchor = self.random.choice(changes)  # a cycle that starts where the clock is put forward or back
        entry = {"key": key, "name": key.upper(), "time_zone": zone, "cycle_anchor": anchor.isoformat(),
                 "cycle": self.random.choice(["monthly", "monthly", "30d", "7d", "45d"]),
                 "seats": self.random.choice([1, 1, 3, 12]), "plans": []}
        for _ in range(self.random.randint(1, 4)):
            moved = {"plan": self.random.choice(["starter", "team", "scale"]), "version": self.random.randint(1, 2),
                     "from": format_instant(self._edge_of(entry))}
            entry["plans"].append(moved)
            if self.random.random() < 0.3:  # corrected at the same instant: the later entry holds
                entry["plans"].append({**moved, "plan": "scale", "version": 3 - moved["version"]})
        entry["addons"] = [self._grant(entry) for _ in range(self.random.randint(0, 3))]
        entry["prepaid"] = [self._grant(entry) for _ in range(self.random.randint(0, 9))]
        if self.random.random() < 0.5:
            grant = self._grant(entry)
            entry["workflows"] = [{"key": "nightly", "route": "offline", "schedule": "daily 02:00",
                                   "included_records": grant["units"], "price": grant["price"],
                                   "from": grant["from"], "to": grant["to"]}]
        return entry

    def _grant(self, entry):
        begin = self._edge_of(entry)
        length = timedelta(days=self.random.choice([2, 9, 35, 110]), seconds=self.random.randint(0, 90_000))
        return {"bucket": self.random.choice(BUCKETS), "units": self.random.choice([1, 30, 90, 400]),
                "price": self._money(50, 2), "from": format_instant(begin), "to": format_instant(begin + length)}

    # -- time -------------------------------------------------------------------------------------------------

    def _time(self):
        return self.begin + (self.end - self.begin) * self.random.random()

    def _changes(self, zone):
        """The days of the range on which the zone's offset changes."""
        days = Workspace({"key": zone, "time_zone": zone}).days
        dates = [days.of(self.begin + DAY * n) for n in range(170)]
        return [day for day in dates if days.start(day + DAY) - days.start(day) != DAY]

    def _edge_of(self, entry):
        """An instant at, or a microsecond beside, a local midnight of the workspace; or any other."""
        if self.random.random() < 0.4:
            return self._time()
        days = Workspace({key: entry[key] for key in ("key", "time_zone")}).days
        return days.start(days.of(self._time())) + self.random.choice([-1, 0, 1]) * MICROSECOND

    def _written(self, at):
        """One of the ways in which an instant may be written."""
        offset = self.random.choice([0, 0, 0, 330, -210, 765])
        local = at.replace(tzinfo=None) + timedelta(minutes=offset)
        text = local.strftime(self.random.choice(["%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S"])) + f".{at.microsecond:06}"
        text += self.random.choice(["", "000", "999"])  # further digits are cut
        if not offset:
            return text + "Z"
        sign = "-" if offset < 0 else "+"
        return text + f"{sign}{abs(offset) // 60:02}:{abs(offset) % 60:02}"

    # -- events -----------------------------------------------------------------------------------------------

    def _money(self, most, digits):
        return f"{self.random.randint(0, most * 10**digits) / 10**digits:.{digits}f}"

    def _event(self):
        self.serial += 1
        pick = self.random
        key = pick.choice(self.keys)
        entry = next((one for one in self.first_catalog["workspaces"] if one["key"] == key),
                     {"key": key, "time_zone": "UTC"})
        row = {"event_id": f"e{self.serial}", "occurred_at": self._written(self._edge_of(entry)), "workspace": key,
               "action": pick.choice([*MAPPED, *MAPPED, *LATER, *NEVER]),
               "member": pick.choice(["ann", "bo", "", "çé 木"]),
               "status": pick.choice(["ok"] * 8 + ["", "failed", "blocked", "queued", "cancelled"])}
        if pick.random() < 0.25:
            row["bucket"] = pick.choice(BUCKETS)
        if pick.random() < 0.3:
            row["units"] = pick.choice([0, 1, 2, 25, 300])
        for name, most in (("pages", 60), ("files", 4), ("records_submitted", 500)):
            if pick.random() < 0.9:
                row[name] = pick.randint(0, most)
        if pick.random() < 0.8:
            row["route"] = pick.choice([*ROUTES, "unpriced"])
        self._add_cost(row)
        return row

    def _add_cost(self, row):
        pick = self.random
        if pick.random() < 0.5:
            row["cost_usd"] = pick.choice([self._money(3, 6), self._money(3, 12), "1.25e-5", "0", "0.0000000125",
                                           "3E-1"])
        if row["status"] in ("blocked", "queued"):
            return
        if pick.random() < 0.7:
            row["input_tokens"] = pick.randint(0, 200_000)
            if pick.random() < 0.5:
                row["cached_input_tokens"] = pick.randint(0, row["input_tokens"])
        if pick.random() < 0.6:
            row["output_tokens"] = pick.randint(0, 9_000)
        if pick.random() < 0.1:
            row["mode"] = pick.choice(["sync", "batch"])

    def _credits(self):
        rows = []
        charged = [(key, event) for key, event in self.oracle.events.items() if event["units"] > 0]
        for key, event in self.random.sample(charged, min(40, len(charged))):
            left = event["units"]
            for _ in range(self.random.randint(1, 2)):
                self.serial += 1
                units = self.random.randint(1, left + (3 if self.random.random() < 0.1 else 0))  # some take too much
                at = event["at"] + timedelta(seconds=self.random.choice([0, 1, 86_400, 40 * 86_400]))
                row = {"event_id": f"c{self.serial}", "occurred_at": self._written(at), "workspace": event["workspace"],
                       "action": event["given"]["action"], "status": "credit", "units": -units, "corrects": key,
                       "posted_by": "support", "note": "mended, \"as agreed\""}
                if self.random.random() < 0.5:
                    row["cost_usd"] = "-" + self._money(1, 4).replace("0.0000", "0.0001")
                rows.append(row)
                left = max(1, left - units)
        return rows

    def _remember(self, rows):
        counts = {"read": len(rows), "imported": 0, "duplicates": 0, "conflicts": 0, "rejected": 0, "unmapped": 0}
        for row in rows:
            outcome = self.oracle.take(row)
            counts[{"imported": "imported", "duplicate": "duplicates"}.get(outcome, "rejected")] += 1
            if outcome == "imported" and self.oracle.events[row["event_id"]]["bucket"] is None:
                counts["unmapped"] += 1
        self.counts.append(counts)
