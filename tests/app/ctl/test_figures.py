# SPDX-License-Identifier: GPL-3.0-or-later
"""`usage` and `daily` on random ledgers, compared with a second implementation of the rules (oracle.py)."""

import datetime
import unittest

from ctltest import CATALOG, CtlTest, event
from ledgers import RandomLedger
from oracle import BUCKETS, Ledger, format_instant, instant

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
