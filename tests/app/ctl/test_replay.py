# SPDX-License-Identifier: GPL-3.0-or-later
"""`replay`: random ledgers and drafts against a second reckoning, and what the command refuses (R40 to R42)."""

import json
import unittest

from ctltest import CATALOG, CtlTest, event
from ledgers import LATER, MAPPED, NEVER, ROUTES, ZONES, RandomLedger
from oracle import BUCKETS, DAY, MICROSECOND, format_instant
from replayoracle import Replay, bound


class RandomDrafts(CtlTest):
    """Every figure of the answer, on ledgers with late events, credits, packs and days of 23 and 25 hours."""

    def check(self, seed):
        self.made = RandomLedger(seed)
        self.random = self.made.random
        self.ctl("init")
        for number, (verb, content) in enumerate(self.made.steps()):
            if verb == "apply":
                self.apply(content)
            else:
                file = self.write_csv(f"{number}.csv", content)
                self.ctl("import", file, "--on-error", "skip-row", "--format", "json")
        published = {"route_sheets": [self.sheet(4, 40)]}
        self.apply(published)
        self.made.oracle.apply(published)
        draft = self.draft()
        file = self.write("draft.json", json.dumps(draft))
        whole = bound(self.made.oracle)
        before = self.db.read_bytes()
        self.compare(draft, whole, self.ctl("replay", "--catalog", file).json)
        for _ in range(2):
            start, end = sorted((self.made._time(), self.made._time()))
            end += MICROSECOND
            answer = self.ctl("replay", "--catalog", file, "--from", format_instant(start), "--to",
                              format_instant(end)).json
            self.compare(draft, (start, end), answer)
        self.assertEqual(self.db.read_bytes(), before)
        self.check_one_workspace(draft, file, whole)

    def compare(self, draft, borders, answer):
        expected = Replay(self.made.oracle, draft, *borders)
        totals = expected.totals()
        self.assertEqual({name: answer[name] for name in totals}, totals)
        rows = {row["workspace"]: row for row in answer["workspaces"]}
        wanted = expected.workspaces()
        self.assertEqual(list(rows), list(wanted))
        for key, row in wanted.items():
            self.assertEqual({name: rows[key][name] for name in row}, row)
        self.assertGreater(totals["events"], 0)

    def check_one_workspace(self, draft, file, borders):
        key = self.random.choice(self.made.keys)
        answer = self.ctl("replay", "--catalog", file, "--workspace", key).json
        row = Replay(self.made.oracle, draft, *borders).workspaces()[key]
        [alone] = answer["workspaces"]
        self.assertEqual({name: alone[name] for name in row}, row)

    # -- drafts -------------------------------------------------------------------------------------------------

    def limit(self, bucket):
        pick = self.random
        limit = {"allowance": pick.choice([0, 5, 25, 60, 400, "unlimited"]),
                 "at_limit": pick.choice(["block", "queue"])}
        if bucket == "long_context":
            limit["unit"] = pick.choice(["page", "file", "action"])
        if bucket == "premium_sync":
            limit["confirm_percent"] = pick.choice([1, 10, 100])
            if pick.random() < 0.7:
                limit["member_daily_cap"] = pick.choice([0, 1, 2, 30])
        if pick.random() < 0.5:
            limit["warn_percent"] = pick.choice([1, 50, 90, 100])
        return limit

    def sheet(self, number, day):
        pick = self.random
        actions = []
        for action in [*MAPPED, *LATER, *NEVER]:
            if pick.random() < 0.15:
                continue
            one = {"action": action, "bucket": pick.choice(BUCKETS), "route": pick.choice(ROUTES[:3])}
            if one["bucket"] == "batch_records":
                one["async_expectation_shown"] = True
            if pick.random() < 0.3:
                one["warn_percent"] = pick.choice([1, 30, 100])
            if pick.random() < 0.6:
                others = [bucket for bucket in BUCKETS if bucket != one["bucket"]]
                one["downgrade_to"] = {"route": "mini", "bucket": pick.choice(others)}
            actions.append(one)
        return {"version": number, "effective_from": format_instant(self.made.begin + DAY * day), "actions": actions}

    def draft(self):
        """Redefines versions and a sheet in force, adds others, and changes what two workspaces have."""
        pick = self.random
        plans = []
        for plan in self.made.first_catalog["plans"]:
            numbers = pick.sample([1, 2, 3], 2)
            plans.append({"key": plan["key"], "name": plan["name"], "versions": [
                {"version": number, "effective_from": "2020-01-01T00:00:00Z", "price": self.made._money(200, 2),
                 "price_per": pick.choice(["workspace", "seat"]),
                 "limits": {bucket: self.limit(bucket) for bucket in BUCKETS if pick.random() < 0.9}}
                for number in sorted(numbers)]})
        first, second, third = self.made.first_catalog["workspaces"][:3]
        return {
            "plans": plans,
            "routes": [{"key": ROUTES[0], "prices": self.made._prices()}],
            "route_sheets": [self.sheet(1, 3), self.sheet(5, 100)],
            "workspaces": [
                {"key": first["key"], "time_zone": pick.choice(ZONES), "cycle_anchor": "2024-05-31",
                 "cycle": pick.choice(["monthly", "11d"])},
                {"key": second["key"], "seats": pick.choice([1, 30]),
                 "prepaid": [self.made._grant(second) for _ in range(3)]},
                {"key": third["key"], "addons": [self.made._grant(third) for _ in range(2)]}],
        }

    def test_seed_1(self):
        self.check(1)

    def test_seed_2(self):
        self.check(2)

    def test_seed_3(self):
        self.check(3)

    def test_seed_4(self):
        self.check(4)


class Command(CtlTest):
    """What it says and refuses."""

    def setUp(self):
        super().setUp()
        self.init(CATALOG)
        rows = [event(number, action="research.deep", member="ann", cost_usd="0.08",
                      occurred_at=f"2026-02-10T12:{number:02}:00Z") for number in range(40)]
        self.ctl("import", self.write_csv("a.csv", rows))

    def replay(self, allowance=10, *arguments, **options):
        version = {**CATALOG["plans"][0]["versions"][0],
                   "limits": {"premium_sync": {"allowance": allowance, "confirm_percent": 100}}}
        file = self.write("draft.json", json.dumps({"plans": [{"key": "team", "versions": [version]}]}))
        return self.ctl("replay", "--catalog", file, *arguments, **options)

    def test_a_lower_allowance_blocks_the_rest(self):
        answer = self.replay().json
        self.assertEqual((answer["events"], answer["hits_now"], answer["hits_draft"]), (40, 0, 34))
        self.assertEqual(answer["verdicts"], {"allow": 6, "warn": 4, "confirm": 0, "downgrade": 0, "queue": 0,
                                              "block": 30})
        [row] = answer["workspaces"]
        self.assertEqual(row["newly"], ["warn", "block"])
        self.assertEqual(row["refused_draft"]["premium_sync"], 30)
        self.assertEqual(row["first_draft"]["block"], {"at": "2026-02-10T12:10:00Z", "member": "ann",
                                                       "action": "research.deep", "bucket": "premium_sync",
                                                       "units": 1})
        self.assertEqual((row["margin_now"], row["margin_draft"]), ("95.80", "98.20"))

    def test_in_every_format(self):
        [row] = self.replay(10, "--format", "csv").rows
        self.assertEqual((row["workspace"], row["hits_draft"], row["newly"], row["block_draft"]),
                         ("acme", "34", "warn block", "30"))
        self.assertIn("requests 40", self.replay(10, "--format", "table").out)

    def test_a_draft_changes_nothing(self):
        before = self.ctl("catalog", "export").out
        self.replay()
        self.assertEqual(self.ctl("catalog", "export").out, before)

    def test_what_is_refused(self):
        self.assertSays(self.replay(10, "--from", "2026-03-01T00:00:00Z", "--to", "2026-03-01T00:00:00Z", status=1),
                        "2026-03-01T00:00:00Z", "empty")
        self.assertSays(self.replay(10, "--workspace", "acmee", status=1), "acmee", "acme")
        self.assertSays(self.replay(10, "--from", "yesterday", status=2), "--from", "yesterday")
        self.assertSays(self.ctl("replay", "--catalog", self.folder / "none.json", status=1), "none.json")
        file = self.write("wrong.json", '{"plans": [{"key": "team", "versions": [{"version": "x"}]}]}')
        self.assertSays(self.ctl("replay", "--catalog", file, status=1), "wrong.json", "version")
        self.assertSays(self.ctl("replay", status=2), "--catalog")

    def test_an_empty_ledger(self):
        self.db = self.folder / "empty.db"
        self.init(CATALOG)
        self.assertSays(self.replay(status=1), "no events")


if __name__ == "__main__":
    unittest.main(verbosity=2)
