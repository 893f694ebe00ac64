# SPDX-License-Identifier: GPL-3.0-or-later
"""Giving back what an event charged: `credit show` and `credit post` (R1, R23)."""

import datetime
import sqlite3
import unittest
from datetime import timedelta, timezone

from approvaltest import ME, ApprovalTest, days_ago, premium, somebody_else
from oracle import instant

MOST = 2**63 - 1


class CreditTest(ApprovalTest):
    def setUp(self):
        super().setUp()
        self.ctl("import", self.write_csv("a.csv", [premium(1, 20, member="ann"), premium(2, 0),
                                                    premium(3, 4, action="new.one", bucket="")]))

    def show(self, event="e1", **options):
        return self.ctl("credit", "show", "--event", event, **options)

    def post(self, units, event="e1", reason="Twice by mistake", **options):
        return self.ctl("credit", "post", "--event", event, "--units", units, "--reason", reason, **options)

    def used_now(self):
        return self.bucket()["used"]


class Posting(CreditTest):
    def test_what_is_left_and_where_it_counts(self):
        self.assertEqual({name: value for name, value in self.show().json.items() if name != "occurred_at"},
                         {"event_id": "e1", "workspace": "acme", "member": "ann", "action": "research.deep",
                          "bucket": "premium_sync", "unit": "action", "charged": 20, "credited": 0, "left": 20})
        answer = self.post(5).json
        self.assertEqual({name: answer[name] for name in ("corrects", "workspace", "member", "action", "bucket", "unit",
                                                          "units", "posted_by", "reason")},
                         {"corrects": "e1", "workspace": "acme", "member": "ann", "action": "research.deep",
                          "bucket": "premium_sync", "unit": "action", "units": 5, "posted_by": ME,
                          "reason": "Twice by mistake"})
        self.assertEqual((answer["charged"], answer["credited"], answer["left"]), (20, 5, 15))
        self.assertLess(abs(instant(answer["at"]) - datetime.datetime.now(timezone.utc)), timedelta(minutes=1))
        self.assertEqual(self.used_now(), 15)
        self.assertEqual(self.bucket(at=days_ago(0.5))["used"], 20, "it counts from its own instant on")
        self.assertEqual(self.show().json["left"], 15)
        self.assertTrue(self.ctl("verify").json["ok"])

    def test_no_more_than_was_charged(self):
        self.post(12)
        self.assertSays(self.post(9, status=1), "8")
        self.post(8)
        self.post(1, status=1)
        self.assertEqual(self.used_now(), 0)
        self.assertEqual(self.show().json["left"], 0)

    def test_the_database_refuses_it_too(self):
        """R1: whoever writes by SQL meets the same limit; the row is kept aside, not counted."""
        self.post(19)
        self.change("INSERT INTO usage_event (event_id, occurred_at, workspace, action, status, units, corrects, "
                    f"posted_by, note) VALUES ('c9', '{days_ago(0)}', 'acme', 'research.deep', 'credit', -2, 'e1', "
                    "'x', 'y')")
        self.assertEqual(self.used_now(), 1)

    def test_a_gateway_s_event_is_known_at_once(self):
        self.change("INSERT INTO usage_event (event_id, occurred_at, workspace, action, units) "
                    f"VALUES ('g1', '{days_ago(1)}', 'acme', 'research.deep', 3)")
        self.assertEqual(self.show("g1").json["left"], 3)
        self.change("INSERT INTO usage_event (event_id, occurred_at, workspace, action, units) "
                    f"VALUES ('g2', '{days_ago(1)}', 'acme', 'research.deep', 3)")
        self.post(1, "g2")
        self.assertEqual(self.used_now(), 25)

    def test_events_that_cannot_be_credited(self):
        credit = self.post(1).json["event_id"]
        for event in ("unknown", "", "e2", "e3", credit):
            with self.subTest(event):
                self.show(event, status=1)
                self.post(1, event, status=1)
        self.assertEqual(self.used_now(), 19)

    def test_units_and_reasons_that_are_none(self):
        for text, status in {"0": 1, "-3": 1, str(MOST): 1, str(MOST + 1): 1, "9" * 50: 1, "two": 2, "1.5": 2,
                             "": 2}.items():
            with self.subTest(text):
                self.post(text, status=status)
        for reason in ("", "   "):
            self.post(1, reason=reason, status=1)
        self.ctl("credit", "post", "--event", "e1", "--units", 1, status=2)
        self.ctl("credit", "post", "--units", 1, "--reason", "x", status=2)
        self.assertEqual(self.used_now(), 20)

    def test_two_at_once_take_back_no_more_than_there_is(self):
        for _ in range(4):
            running = [self.start("credit", "post", "--event", "e1", "--units", 3, "--reason", "race")
                       for _ in range(4)]
            for one in running:
                one.communicate(timeout=120)
        self.assertEqual(self.used_now(), 20 - 3 * 6)
        self.assertEqual(len([row for row in self.audit() if row["object"] == "credit"]), 6)
        self.assertTrue(self.ctl("verify").json["ok"])

    def test_a_ledger_that_somebody_holds(self):
        holder = self.held()
        self.assertSays(self.post(1, status=3), "locked")
        holder.rollback()
        self.assertEqual(self.used_now(), 20)

    def test_csv_holds_the_same_as_json(self):
        shown = self.show().json
        row = self.ctl("credit", "show", "--event", "e1", "--format", "csv").rows[0]
        self.assertEqual(row, {name: str(value) for name, value in shown.items()})

    @somebody_else
    def test_support_only_where_it_is_allowed(self):
        self.open_to_all()
        answer = self.act_as("nobody", "credit", "post", "--event", "e1", "--units", 1, "--reason", "x", status=1)
        self.assertSays(answer, "nobody")
        self.ctl("role", "set", "nobody", "support")
        self.act_as("nobody", "credit", "post", "--event", "e1", "--units", 1, "--reason", "x", status=1)
        self.ctl("role", "set", "nobody", "support", "--may-credit")
        answer = self.act_as("nobody", "credit", "post", "--event", "e1", "--units", 1, "--reason", "x").json
        self.assertEqual(answer["posted_by"], "nobody")
        self.assertEqual(self.used_now(), 19)


class Edges(CreditTest):
    def test_an_event_is_never_changed(self):
        self.post(5)
        with sqlite3.connect(self.db) as ledger:
            count = ledger.execute("SELECT count(*) FROM audit WHERE object = 'credit'").fetchone()[0]
        ledger.close()
        self.assertEqual(count, 1)
        self.assertEqual(self.ctl("import", self.folder / "a.csv").json["duplicates"], 3)


if __name__ == "__main__":
    unittest.main(verbosity=2)
