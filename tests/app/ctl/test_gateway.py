# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that knows nothing of Headroom but the documented table: INSERT, and the figures are right."""

import sqlite3
import threading
import unittest

from ctltest import CATALOG, CtlTest, event
from ledgers import RandomLedger
from oracle import BUCKETS, format_instant


class GatewayTest(CtlTest):
    def connect(self):
        connection = sqlite3.connect(self.db, timeout=30)
        self.addCleanup(connection.close)
        return connection

    def insert(self, rows, connection=None):
        connection = connection or self.connect()
        with connection:
            for row in rows:
                known = {name: value for name, value in row.items() if value != ""}
                marks = ", ".join("?" * len(known))
                connection.execute(f"INSERT INTO usage_event ({', '.join(known)}) VALUES ({marks})",
                                   list(known.values()))


class Figures(GatewayTest):
    def check(self, seed):
        """The random ledgers of test_figures, half of them written by SQL while the console's twin reads."""
        ledger = RandomLedger(seed)
        self.init()
        gateway = self.connect()
        for number, (kind, content) in enumerate(ledger.steps()):
            if kind == "apply":
                self.apply(content)
            elif number % 2:
                self.insert(content, gateway)
            else:
                self.ctl("import", self.write_csv(f"{number}.csv", content), "--on-error", "skip-row")
        for key, at in ledger.questions(1):
            with self.subTest(workspace=key, at=format_instant(at)):
                asked = ("--workspace", key, "--at", format_instant(at))
                expected = ledger.oracle.usage(key, at)
                answer = self.ctl("usage", *asked).json
                for bucket in BUCKETS:
                    wanted = expected["buckets"][bucket]
                    self.assertEqual({name: answer["buckets"][bucket][name] for name in wanted}, wanted, bucket)
                self.assertEqual((answer["unmapped"], answer["margin"]), (expected["unmapped"], expected["margin"]))
                self.assertEqual(self.ctl("daily", *asked).json, ledger.oracle.daily(key, at))
        self.assertTrue(self.ctl("verify").json["ok"])

    def test_seed_21(self):
        self.check(21)

    def test_seed_22(self):
        self.check(22)


class Writing(GatewayTest):
    def setUp(self):
        super().setUp()
        self.init(CATALOG)

    def test_the_smallest_event_counts_at_the_next_question(self):
        self.insert([event(1)])
        self.assertEqual(self.used()["standard_sync"], 1)
        self.insert([event(2), event(3, occurred_at="2026-02-01T00:00:00Z")])
        self.assertEqual(self.used()["standard_sync"], 3)

    def test_no_answer_without_what_is_waiting(self):
        self.insert([event(1)])
        writer = self.connect()
        writer.execute("BEGIN IMMEDIATE")
        answer = self.ctl("usage", "--workspace", "acme", status=3)
        self.assertSays(answer, "locked")
        self.assertEqual(answer.out, "")
        writer.rollback()
        self.assertEqual(self.used()["standard_sync"], 1)

    def test_every_answer_holds_what_was_committed_before_it_was_asked(self):
        committed, stop = [0], threading.Event()

        def write():
            connection = sqlite3.connect(self.db, timeout=60)
            while not stop.is_set():
                self.insert([event(f"{committed[0]}-{n}", units=1) for n in range(3)], connection)
                committed[0] += 1
            connection.close()

        writer = threading.Thread(target=write)
        writer.start()
        try:
            for _ in range(25):
                before = committed[0]
                used = self.used()["standard_sync"]
                self.assertEqual(used % 3, 0, "half a transaction")
                self.assertGreaterEqual(used, 3 * before)
        finally:
            stop.set()
            writer.join()
        self.assertEqual(self.used()["standard_sync"], 3 * committed[0])
        self.assertTrue(self.ctl("verify").json["ok"])

    def test_a_workspace_is_discovered(self):
        self.insert([event(1, workspace="found")])
        answer = self.usage(workspace="found")
        self.assertTrue(answer["discovered"])
        self.assertEqual((answer["buckets"]["standard_sync"]["used"], answer["plan"]), (1, None))

    def test_the_same_event_twice_counts_once(self):
        """R4"""
        self.insert([event(1, units=2), event(1, units=2)])
        self.ctl("import", self.write_csv("a.csv", [event(1, units=2)]))
        self.assertEqual(self.used()["standard_sync"], 2)

    def test_a_conflict_is_kept_aside_with_its_reason(self):
        self.insert([event(1, units=2)])
        self.insert([event(1, units=3), event(2)])
        self.assertEqual(self.used()["standard_sync"], 3)
        refused = self.connect().execute("SELECT event_id, why FROM usage_event_refused").fetchall()
        self.assertEqual([key for key, _ in refused], ["e1"])
        self.assertNotEqual(refused[0][1], "")

    def test_values_that_no_event_may_have(self):
        for wrong in ({"units": -1, "status": "ok"}, {"status": "perhaps"}, {"bucket": "tea"}, {"workspace": None},
                      {"event_id": None}, {"input_tokens": "many"}, {"ordered": 2}):
            with self.subTest(wrong), self.assertRaises(sqlite3.IntegrityError):
                self.insert([event(1, **wrong)])
        self.assertEqual(sum(self.used().values()), 0)

    def test_a_row_that_only_the_rules_can_refuse(self):
        self.insert([event(1, occurred_at="yesterday"), event(2, cost_usd="a lot"), event(3, bucket="long_context"),
                     event(4, input_tokens=1, cached_input_tokens=2), event(5)])
        self.assertEqual(self.used()["standard_sync"], 1)
        refused = self.connect().execute("SELECT event_id FROM usage_event_refused ORDER BY id").fetchall()
        self.assertEqual([key for key, in refused], ["e1", "e2", "e3", "e4"])

    def test_a_written_event_is_not_changed_or_deleted(self):
        """R1"""
        self.insert([event(1)])
        for statement in ("UPDATE usage_event SET units = 5", "DELETE FROM usage_event"):
            with self.subTest(statement), self.assertRaises(sqlite3.DatabaseError), self.connect() as connection:
                connection.execute(statement)
        self.assertEqual(self.used()["standard_sync"], 1)

    def test_a_credit(self):
        self.insert([event(1, units=9)])
        self.insert([event(2, status="credit", units=-4, corrects="e1", posted_by="support", note="mended")])
        self.assertEqual(self.used()["standard_sync"], 5)

    def test_what_was_written_is_settled_by_the_catalog_of_its_time(self):
        """R2, R7: a later plan or sheet moves nothing."""
        self.insert([event(1, units=9)])
        self.apply({"route_sheets": [{"version": 2, "effective_from": "2026-01-01T00:00:00Z", "actions": [
            {"action": "chat.reply", "bucket": "premium_sync", "route": "standard-mini"}]}]})
        self.insert([event(2, units=1)])
        used = self.used()
        self.assertEqual((used["standard_sync"], used["premium_sync"]), (9, 1))


if __name__ == "__main__":
    unittest.main(verbosity=2)
