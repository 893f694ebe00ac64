# SPDX-License-Identifier: GPL-3.0-or-later
"""`history`: a workspace's timeline."""

import csv
import io
import sqlite3
import unittest

from ctltest import CATALOG, CtlTest, event

HIT = """INSERT INTO limit_hit (hit_id, occurred_at, workspace, member, action, bucket, verdict, used, entitlement)
         VALUES ('h1', '2026-02-11T12:00:00Z', 'acme', 'ann', 'research.deep', 'premium_sync', 'block', 300, 300)"""


class History(CtlTest):
    def setUp(self):
        super().setUp()
        self.init(CATALOG)
        rows = [event(number, occurred_at=f"2026-02-{10 + number:02}T12:00:00Z", member="ann" if number % 2 else "=cmd()")
                for number in range(5)]
        self.ctl("import", self.write_csv("events.csv", rows))
        with sqlite3.connect(self.db) as database:
            database.execute(HIT)
        database.close()

    def history(self, *more, **options):
        return self.ctl("history", "--workspace", "acme", *more, **options)

    def ids(self, *more):
        return [one.get("event_id", one.get("hit_id")) for one in self.history("--kind", "event,hit", *more).json]

    def test_everything_is_told_oldest_first(self):
        entries = self.history().json
        self.assertEqual([one["at"] for one in entries], sorted(one["at"] for one in entries))
        self.assertLessEqual({"reset", "plan", "hit", "event"}, {one["kind"] for one in entries})
        hit = next(one for one in entries if one["kind"] == "hit")
        self.assertEqual((hit["hit_id"], hit["verdict"], hit["used"], hit["entitlement"]), ("h1", "block", 300, 300))
        self.assertEqual(hit["description"], "Blocked: 1 premium action for research.deep, with 300 of 300 used")

    def test_what_is_asked_for_has_to_hold(self):
        everything = self.ids()
        self.assertEqual(len(everything), 6)
        self.assertEqual(self.ids("--limit", "2"), everything[-2:])
        self.assertEqual(self.ids("--from", "2026-02-11T12:00:00Z", "--to", "2026-02-12T12:00:00Z"),
                         ["h1", everything[2]])
        self.assertEqual(self.ids("--member", "ann"), [everything[1], everything[2], everything[4]])
        self.assertEqual(self.ids("--member", ""), [])
        self.assertEqual(self.ids("--text", "CMD("), [everything[0], everything[3], everything[5]])
        self.assertEqual(self.ids("--status", "failed"), [])
        self.assertEqual(self.ids("--known-at", "2026-02-12T00:00:00Z"), [])
        self.assertEqual(self.ids("--known-after", "2026-02-12T00:00:00Z"), [one for one in everything if one != "h1"])

    def test_csv_has_the_same_and_no_formulas(self):
        rows = list(csv.DictReader(io.StringIO(self.history("--kind", "event", "--format", "csv").out)))
        self.assertEqual([row["event_id"] for row in rows], [one["event_id"] for one in
                                                             self.history("--kind", "event").json])
        self.assertEqual({row["member"] for row in rows}, {"ann", "'=cmd()"})
        self.assertEqual({row["units"] for row in rows}, {str(self.history("--kind", "event").json[0]["units"])})

    def test_a_table_is_for_reading(self):
        table = self.history("--format", "table", "--limit", "3").out
        self.assertIn("The latest; --limit shows more.", table)
        self.assertIn("local_time", table)

    def test_what_is_wrong_is_refused(self):
        for more, status, word in [(["--kind", "party"], 2, "party"), (["--status", "fine"], 2, "fine"),
                                   (["--bucket", "gold"], 1, "gold"), (["--limit", "0"], 1, "--limit"),
                                   (["--from", "2026-03-01T00:00:00Z", "--to", "2026-02-01T00:00:00Z"], 1, "--to")]:
            self.assertSays(self.history(*more, status=status), word)
        self.assertSays(self.ctl("history", "--workspace", "acne", status=1), "acne", "acme")


if __name__ == "__main__":
    unittest.main()
