# SPDX-License-Identifier: GPL-3.0-or-later
"""`usage` and `daily` on random ledgers, compared with a second implementation of the rules (oracle.py)."""

import datetime
import unittest

from ctltest import CATALOG, CtlTest, event
from ledgers import RandomLedger
from oracle import BUCKETS, MICROSECOND, Ledger, format_instant, instant

QUESTIONS = 4  # instants in the middle, for each workspace; the edges come on top


class RandomFigures(CtlTest):
    def build(self, seed):
        ledger = RandomLedger(seed)
        self.init()
        for number, (kind, content) in enumerate(ledger.steps()):
            if kind == "apply":
                self.apply(content)
                continue
            write = self.write_csv if (seed + number) % 2 else self.write_lines
            answer = self.ctl("import", write(f"events-{number}", content), "--on-error", "skip-row").json
            expected = ledger.counts[-1]
            self.assertEqual({name: answer[name] for name in expected}, expected)
        return ledger

    def assertUsage(self, answer, expected):
        self.assertEqual({name: answer[name] for name in expected if name != "buckets"},
                         {name: value for name, value in expected.items() if name != "buckets"})
        self.assertEqual(list(answer["buckets"]), BUCKETS)
        for bucket in BUCKETS:
            got, wanted = answer["buckets"][bucket], expected["buckets"][bucket]
            self.assertEqual({name: got[name] for name in wanted}, wanted, bucket)

    def check(self, seed):
        ledger = self.build(seed)
        for key, at in ledger.questions(QUESTIONS):
            with self.subTest(workspace=key, at=format_instant(at)):
                asked = ("--workspace", key, "--at", format_instant(at))
                self.assertUsage(self.ctl("usage", *asked).json, ledger.oracle.usage(key, at))
                self.assertEqual(self.ctl("daily", *asked).json, ledger.oracle.daily(key, at))
        self.assertTrue(self.ctl("verify").json["ok"])


def add_seeds():
    for seed in range(1, 11):
        setattr(RandomFigures, f"test_seed_{seed:02}", lambda self, seed=seed: self.check(seed))


add_seeds()


class Boundaries(CtlTest):
    """R8, with instants written down by hand: neither implementation is asked."""

    def cycle(self, zone, anchor, kind, at):
        self.apply({"workspaces": [{"key": "w", "time_zone": zone, "cycle_anchor": anchor, "cycle": kind}]})
        cycle = self.usage(workspace="w", at=at)["cycle"]
        return cycle["start"], cycle["end"]

    def test_midnights_that_do_not_exist_or_occur_twice(self):
        self.init()
        for zone, day, start in (("America/Havana", "2025-11-02", "2025-11-02T04:00:00Z"),   # 01:00 back to 00:00
                                 ("Atlantic/Azores", "2025-10-26", "2025-10-26T00:00:00Z"),  # 01:00 back to 00:00
                                 ("Africa/Cairo", "2025-04-25", "2025-04-24T22:00:00Z"),     # 00:00 on to 01:00
                                 ("America/Santiago", "2025-09-07", "2025-09-07T04:00:00Z"),  # 00:00 on to 01:00
                                 ("Asia/Beirut", "2026-03-29", "2026-03-28T22:00:00Z")):     # 00:00 on to 01:00
            with self.subTest(zone):
                self.assertEqual(self.cycle(zone, day, "10d", start)[0], start)
                before = format_instant(instant(start) - MICROSECOND)
                self.assertEqual(self.cycle(zone, day, "10d", before)[1], start)

    def test_month_ends(self):
        self.init()
        new_york = ("America/New_York", "2026-01-31", "monthly")
        for at, start, end in (("2026-02-10", "2026-01-31T05:00:00Z", "2026-02-28T05:00:00Z"),
                               ("2026-03-10", "2026-02-28T05:00:00Z", "2026-03-31T04:00:00Z"),
                               ("2026-04-10", "2026-03-31T04:00:00Z", "2026-04-30T04:00:00Z"),
                               ("2024-02-29", "2024-01-31T05:00:00Z", "2024-02-29T05:00:00Z"),
                               ("2024-03-01", "2024-02-29T05:00:00Z", "2024-03-31T04:00:00Z")):
            with self.subTest(at):
                self.assertEqual(self.cycle(*new_york, at + "T03:00:00Z"), (start, end))

    def test_days_are_counted_and_a_change_of_clocks_moves_no_event(self):
        """R9: four events on the 25 hours of 2 November in New York."""
        self.init()
        self.apply({"workspaces": [{"key": "w", "time_zone": "America/New_York", "cycle_anchor": "2025-11-01"}]})
        times = ("2025-11-02T03:59:59Z", "2025-11-02T04:00:00Z", "2025-11-02T05:30:00Z", "2025-11-02T06:30:00Z",
                 "2025-11-03T04:59:59Z", "2025-11-03T05:00:00Z")
        rows = [event(n, workspace="w", occurred_at=at, bucket="premium_sync") for n, at in enumerate(times)]
        self.ctl("import", self.write_csv("a.csv", rows))
        daily = self.ctl("daily", "--workspace", "w", "--at", "2025-11-03T12:00:00Z").json
        self.assertEqual([(row["day"], row["premium_sync"]) for row in daily],
                         [("2025-11-01", 1), ("2025-11-02", 4), ("2025-11-03", 1)])
        self.assertEqual(self.usage(workspace="w", at="2025-11-03T04:59:59Z")["cycle"]["day"], 2)
        self.assertEqual(self.usage(workspace="w", at="2025-11-03T05:00:00Z")["cycle"]["day"], 3)


class Now(CtlTest):
    """Without --at a question is asked of this moment."""

    def test_events_up_to_this_moment_count_and_later_ones_do_not(self):
        now = datetime.datetime.now(datetime.timezone.utc)
        beside = {f"n{offset}": now + datetime.timedelta(seconds=offset) for offset in (-3600, -1, 3600)}
        rows = [{**event(0), "event_id": key, "occurred_at": format_instant(at)} for key, at in beside.items()]
        self.init(CATALOG)
        self.ctl("import", self.write_csv("now.csv", rows))
        oracle = Ledger()
        oracle.apply(CATALOG)
        for row in rows:
            oracle.take(row)
        answer = self.ctl("usage", "--workspace", "acme").json
        at = instant(answer["at"])
        self.assertLess(abs((at - now).total_seconds()), 60)
        expected = oracle.usage("acme", at)
        self.assertEqual(answer["buckets"]["standard_sync"]["used"], expected["buckets"]["standard_sync"]["used"])
        self.assertEqual(answer["cycle"], expected["cycle"])
        self.assertEqual(self.ctl("daily", "--workspace", "acme").json, oracle.daily("acme", at))


if __name__ == "__main__":
    unittest.main(verbosity=2)
