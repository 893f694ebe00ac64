# SPDX-License-Identifier: GPL-3.0-or-later
"""`ratios` on random ledgers, compared with what Python makes of the events alone (section 6, R27)."""

import unittest
from datetime import date, datetime, timedelta, timezone
from decimal import ROUND_HALF_EVEN, Decimal

from ctltest import CATALOG, CtlTest, event
from ledgers import RandomLedger
from oracle import DAY, MICROSECOND, Days, cycle_days, format_instant

RATIOS = ["premium_share", "batch_share", "output_input", "failed_or_retried", "cache_reuse"]
UTC = Days("UTC")
RANGES = 3  # in the middle, for each scope; whole days and what is empty come on top


class RatioLedger(RandomLedger):
    """Events that also know their retries and what of their input was repeated; credits that know tokens."""

    def _event(self):
        row = super()._event()
        pick = self.random
        if pick.random() < 0.5:
            row["retries"] = pick.choice([0, 0, 1, 4])
        if "input_tokens" in row and pick.random() < 0.7:
            row["repeated_input_tokens"] = pick.randint(row.get("cached_input_tokens", 0), row["input_tokens"])
        return row

    def _credits(self):
        rows = super()._credits()
        for row in rows:
            if self.random.random() < 0.3:
                row["output_tokens"] = self.random.randint(0, 50)
        return rows

    def time(self):
        """Any instant, a midnight of UTC or of a workspace, or an instant beside one."""
        at = self._time()
        if self.random.random() < 0.5:
            days = self.random.choice([UTC, *(self.oracle.workspace(key).days for key in self.keys)])
            at = days.start(days.of(at)) + self.random.choice([-1, 0, 0, 1]) * MICROSECOND
        return at

    def range(self):
        return sorted([self.time(), self.time()])


def ratios_of(events):
    """The five, from a list of events as the oracle settled them."""
    units = {bucket: sum(one["units"] for one in events if one["bucket"] == bucket)
             for bucket in ("standard_sync", "premium_sync", "batch_records")}
    modes = [(one, one["given"].get("mode", "batch" if one["bucket"] == "batch_records" else "sync"))
             for one in events]
    ended = [one["given"] for one in events if one["given"].get("status", "ok") in ("ok", "failed")]
    bad = [given for given in ended if given.get("status") == "failed" or given.get("retries", 0) > 0]
    cache = [one["given"] for one in events if one["bucket"] == "long_context"
             and "cached_input_tokens" in one["given"] and "repeated_input_tokens" in one["given"]]
    sync = sum(1 for one, mode in modes if mode == "sync" and one["units"] > 0)
    total = {name: sum(one["given"].get(name, 0) for one in events) for name in ("input_tokens", "output_tokens")}
    parts = [(units["premium_sync"], units["standard_sync"] + units["premium_sync"]),
             (units["batch_records"], units["batch_records"] + sync),
             (total["output_tokens"], total["input_tokens"]),
             (len(bad), len(ended)),
             (sum(given["cached_input_tokens"] for given in cache),
              sum(given["repeated_input_tokens"] for given in cache))]
    return {name: {"numerator": numerator, "denominator": denominator, "value": decimals(numerator, denominator)}
            for name, (numerator, denominator) in zip(RATIOS, parts)}


def decimals(numerator, denominator):
    if denominator <= 0:
        return None
    value = (Decimal(numerator) / Decimal(denominator)).quantize(Decimal("0.0001"), ROUND_HALF_EVEN)
    return str(abs(value) if value == 0 else value)


class Expected:
    """One scope of a ledger: its events, each with the day on which it counts, and how its days are cut."""

    def __init__(self, ledger, scope=None, key=None):
        self.oracle = ledger.oracle
        self.scope = scope
        self.key = key
        self.workspaces = [ledger.oracle.workspaces[name] for name in ledger.oracle.workspaces]
        self.events = [(one, self._day(one)) for one in ledger.oracle.events.values() if self._takes(one)]

    def _field(self, one, name):
        corrected = self.oracle.events.get(one["given"].get("corrects"))  # R1: a credit counts where the charge did
        return (corrected or one)["given"].get(name)

    def _takes(self, one):
        if self.scope is None:
            return True
        if self.scope == "workspace":
            return one["workspace"] == self.key
        if self.scope == "plan":
            workspace = self.oracle.workspace(one["workspace"])
            day_end = workspace.days.start(workspace.days.of(one["at"]) + DAY) - MICROSECOND
            on = workspace.assignment(day_end)
            return on is not None and on["plan"] == self.key
        return self._field(one, self.scope) == self.key

    def _day(self, one):
        own = self.scope in ("workspace", "plan")
        return (self.oracle.workspace(one["workspace"]).days if own else UTC).of(one["at"])

    def zones(self):
        if self.scope == "workspace":
            return [self.oracle.workspace(self.key).days]
        if self.scope == "plan":
            return [one.days for one in self.workspaces
                    if any(plan["plan"] == self.key for plan in one.entry.get("plans", []))] or [UTC]
        return [UTC]

    def within(self, begin, end):
        return [(one, day) for one, day in self.events if begin <= one["at"] < end]

    def whole(self, begin, end):
        return ratios_of([one for one, _ in self.within(begin, end)])

    def step(self, by, day):
        if by == "day":
            return day, day + DAY
        if by == "week":
            first = day - DAY * day.weekday()
            return first, first + DAY * 7
        if self.scope == "workspace":
            workspace = self.oracle.workspace(self.key)
            return cycle_days(workspace.anchor, workspace.kind, day)
        return cycle_days(date(1970, 1, 1), "monthly", day)

    def steps(self, by, begin, end):
        if begin == end:
            return []
        zones = self.zones()
        day = min(zone.of(begin) for zone in zones)
        last = max(zone.of(end - MICROSECOND) for zone in zones)
        events = self.within(begin, end)
        rows = []
        while day <= last:
            first, after = self.step(by, day)
            dates = {"day": str(first)} if by == "day" else {"from": str(first), "to": str(after)}
            partial = any(zone.start(first) < begin or zone.start(after) > end for zone in zones)
            sums = ratios_of([one for one, on in events if first <= on < after])
            zone = None if self.scope == "plan" else zones[0].zone.key
            rows.append({**dates, "zone": zone, "partial": partial, **sums})
            day = after
        return rows


class RandomRatios(CtlTest):
    def build(self, seed):
        ledger = RatioLedger(seed)
        self.init()
        for number, (kind, content) in enumerate(ledger.steps()):
            if kind == "apply":
                self.apply(content)
            else:
                self.ctl("import", self.write_csv(f"events-{number}", content), "--on-error", "skip-row")
        return ledger

    def ask(self, expected, begin, end, *more):
        scope = (f"--{expected.scope}", expected.key) if expected.scope else ()
        return self.ctl("ratios", "--from", format_instant(begin), "--to", format_instant(end), *scope, *more).json

    def check(self, seed):
        ledger = self.build(seed)
        actions = sorted({one["given"]["action"] for one in ledger.oracle.events.values()})
        scopes = [(None, None), ("workspace", ledger.keys[seed % 4]), ("workspace", "found-by-itself"),
                  ("plan", ledger.random.choice(["starter", "team", "scale"])),
                  ("action", ledger.random.choice(actions)), ("route", ledger.random.choice(["mini", "offline"]))]
        days = [datetime.combine(day, datetime.min.time(), timezone.utc)
                for day in (ledger.begin.date() + DAY * 20, ledger.begin.date() + DAY * 63)]
        for scope, key in scopes:
            expected = Expected(ledger, scope, key)
            own = [zone.start(day.date()) for zone in expected.zones()[:1] for day in days]
            ranges = [ledger.range() for _ in range(RANGES)]
            ranges += [days, own, [ledger.begin - DAY * 40, ledger.end + DAY * 400], [days[0], days[0]]]
            for begin, end in ranges:
                with self.subTest(scope=scope, key=key, begin=format_instant(begin), end=format_instant(end)):
                    self.assertEqual(self.ask(expected, begin, end), expected.whole(begin, end))
            for by in ("day", "week", "cycle"):
                begin, end = ledger.range()
                with self.subTest(scope=scope, key=key, by=by, begin=format_instant(begin), end=format_instant(end)):
                    self.assertEqual(self.ask(expected, begin, end, "--by", by), expected.steps(by, begin, end))
        self.assertTrue(self.ctl("verify").json["ok"])


def add_seeds():
    for seed in range(1, 7):
        setattr(RandomRatios, f"test_seed_{seed:02}", lambda self, seed=seed: self.check(seed))


add_seeds()


class Ratios(CtlTest):
    """Figures written down by hand."""

    RANGE = ("--from", "2026-02-10T00:00:00Z", "--to", "2026-02-11T00:00:00Z")

    def one_of_each(self):
        self.init(CATALOG)
        rows = [event(1, bucket="standard_sync", units=6, input_tokens=900, output_tokens=100, retries=1),
                event(2, bucket="premium_sync", units=4, status="failed", input_tokens=100, route="mini"),
                event(3, bucket="batch_records", units=30),
                event(4, bucket="long_context", units=1, input_tokens=1000, repeated_input_tokens=800,
                      cached_input_tokens=200, occurred_at="2026-02-10T23:00:00Z"),
                event(5, bucket="premium_sync", units=9, occurred_at="2026-02-11T00:00:00Z")]
        self.ctl("import", self.write_csv("a.csv", rows))

    def test_the_shape_of_the_answer(self):
        self.one_of_each()
        self.assertEqual(self.ctl("ratios", *self.RANGE).json, {
            "premium_share": {"numerator": 4, "denominator": 10, "value": "0.4000"},
            "batch_share": {"numerator": 30, "denominator": 33, "value": "0.9091"},
            "output_input": {"numerator": 100, "denominator": 2000, "value": "0.0500"},
            "failed_or_retried": {"numerator": 2, "denominator": 4, "value": "0.5000"},
            "cache_reuse": {"numerator": 200, "denominator": 800, "value": "0.2500"}})

    def test_nothing_of_nothing_is_no_data(self):
        self.one_of_each()
        answer = self.ctl("ratios", *self.RANGE, "--route", "standard-mini").json
        self.assertEqual(list(answer), RATIOS)
        self.assertTrue(all(one == {"numerator": 0, "denominator": 0, "value": None} for one in answer.values()))

    def test_days_are_the_workspaces_own_and_say_so(self):
        self.one_of_each()
        days = self.ctl("ratios", *self.RANGE, "--workspace", "acme", "--by", "day").json
        self.assertEqual([(one["day"], one["zone"], one["partial"]) for one in days],
                         [("2026-02-09", "America/New_York", True), ("2026-02-10", "America/New_York", True)])
        self.assertEqual(days[0]["premium_share"]["value"], None)
        self.assertEqual(days[1]["premium_share"]["value"], "0.4000")

    def test_csv_and_table(self):
        self.one_of_each()
        rows = self.ctl("ratios", *self.RANGE, "--format", "csv").rows
        self.assertEqual([row["ratio"] for row in rows], RATIOS)
        self.assertEqual(rows[1], {"ratio": "batch_share", "numerator": "30", "denominator": "33", "value": "0.9091"})
        rows = self.ctl("ratios", *self.RANGE, "--by", "week", "--format", "csv").rows
        self.assertEqual([(row["from"], row["to"], row["partial"], row["cache_reuse"], row["cache_reuse_denominator"])
                          for row in rows], [("2026-02-09", "2026-02-16", "true", "0.2500", "800")])
        table = self.ctl("ratios", *self.RANGE, "--by", "day", "--plan", "team", "--format", "table").out
        self.assertIn("Plan team, from 2026-02-10T00:00:00Z to 2026-02-11T00:00:00Z", table)
        self.assertIn("each workspace's own time zone", table)

    def test_what_is_refused(self):
        self.one_of_each()
        for scope, wrong, near in (("--workspace", "acne", "acme"), ("--plan", "tem", "team"),
                                   ("--action", "chat.repl", "chat.reply"), ("--route", "standard-mni",
                                                                              "standard-mini")):
            with self.subTest(scope):
                answer = self.ctl("ratios", *self.RANGE, scope, wrong, status=1)
                self.assertSays(answer, wrong, f"Did you mean {near}?")
        reversed_range = ("--from", "2026-02-11T00:00:00Z", "--to", "2026-02-10T00:00:00Z")
        self.assertSays(self.ctl("ratios", *reversed_range, status=1), "--to is before --from")

    def test_wrong_usage(self):
        self.one_of_each()
        self.ctl("ratios", "--from", "2026-02-10T00:00:00Z", status=2)
        self.assertSays(self.ctl("ratios", *self.RANGE, "--by", "hour", status=2), "hour", "day, week or cycle")
        self.assertSays(self.ctl("ratios", *self.RANGE, "--plan", "team", "--route", "mini", status=2), "at most one")
        self.assertSays(self.ctl("ratios", "--from", "2026-02-10", "--to", "2026-02-11T00:00:00Z", status=2), "--from")

    def test_a_credit_lowers_units_and_never_the_count(self):
        self.one_of_each()
        credit = event(9, status="credit", units=-6, corrects="e1", posted_by="bo", note="twice",
                       occurred_at="2026-02-12T08:00:00Z")
        self.ctl("import", self.write_csv("credit.csv", [credit]))
        self.assertEqual(self.ctl("ratios", *self.RANGE).json["premium_share"]["numerator"], 4)
        until = format_instant(datetime(2026, 2, 13, tzinfo=timezone.utc) + timedelta(microseconds=1))
        answer = self.ctl("ratios", "--from", "2026-02-10T00:00:00Z", "--to", until).json
        self.assertEqual(answer["premium_share"], {"numerator": 13, "denominator": 13, "value": "1.0000"})
        self.assertEqual(answer["batch_share"]["denominator"], 34)
        day = self.ctl("ratios", "--from", "2026-02-12T00:00:00Z", "--to", "2026-02-13T00:00:00Z").json
        self.assertEqual(day["premium_share"], {"numerator": 0, "denominator": -6, "value": None})


if __name__ == "__main__":
    unittest.main(verbosity=2)
