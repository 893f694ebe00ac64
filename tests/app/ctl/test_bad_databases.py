# SPDX-License-Identifier: GPL-3.0-or-later
"""Databases that are locked, damaged, foreign, newer or full: exit 3, what is wrong, and nothing half-written."""

import json
import os
import resource
import signal
import sqlite3
import unittest

from ctltest import CATALOG, CtlTest, event

ASKING = [["usage", "--workspace", "acme", "--at", "2026-02-20T00:00:00Z"], ["daily", "--workspace", "acme"],
          ["catalog", "export"], ["verify"], ["overage", "list"], ["audit", "export"], ["role", "list"],
          ["credit", "show", "--event", "e1"]]


class DatabaseTest(CtlTest):
    def setUp(self):
        super().setUp()
        self.events = self.write_csv("events.csv", [event(1, units=5)])
        self.document = self.write("catalog.json", json.dumps(CATALOG))
        self.prices = self.write("prices.json", json.dumps({"m": {"input_cost_per_token": 1e-6,
                                                                  "output_cost_per_token": 2e-6}}))
        self.writing = [["import", self.events], ["catalog", "apply", self.document], ["prices", "import", self.prices],
                        ["overage", "approve", "1"], ["role", "set", "ann", "pm"]]

    def assertUnavailable(self, *saying, commands=None, **options):
        for command in commands or ASKING + self.writing:
            with self.subTest(command):
                answer = self.ctl(*command, status=3, **options)
                self.assertSays(answer, *saying)


class NotOurs(DatabaseTest):
    def assertUntouched(self):
        before = self.db.read_bytes()
        self.assertUnavailable(self.db, commands=ASKING + self.writing + [["init"], ["init", "--demo"]])
        self.assertEqual(self.db.read_bytes(), before)

    def test_missing(self):
        self.assertUnavailable(self.db, "init")
        self.assertFalse(self.db.exists(), "asking creates nothing")

    def test_in_a_folder_that_does_not_exist(self):
        self.db = self.folder / "no" / "such" / "ledger.db"
        self.assertUnavailable(self.db.parent, commands=[["init"]])

    def test_a_folder(self):
        self.db = self.folder
        self.assertUnavailable(self.db, commands=ASKING + [["init"]])

    def test_some_text(self):
        self.db.write_text("Dear diary, today I was taken for a database.\n" * 100)
        self.assertUntouched()

    def test_an_other_application_s_database(self):
        with sqlite3.connect(self.db) as other:
            other.execute("CREATE TABLE bookmarks (url TEXT)")
            other.execute("PRAGMA user_version = 7")
        other.close()
        self.assertUntouched()

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_one_that_may_not_be_read(self):
        self.init()
        self.db.chmod(0)
        self.assertUnavailable(self.db)


class Unwell(DatabaseTest):
    def setUp(self):
        super().setUp()
        self.init(CATALOG)
        self.ctl("import", self.events)

    def test_locked_for_writing(self):
        holder = sqlite3.connect(self.db, isolation_level=None)
        holder.execute("BEGIN EXCLUSIVE")
        more = self.write_csv("more.csv", [event(2, units=5)])
        later = self.write("later.json", json.dumps({"workspaces": [{"key": "acme", "seats": 9}]}))
        self.assertUnavailable("locked", commands=[["import", more], ["catalog", "apply", later]])
        self.assertEqual(self.used()["standard_sync"], 5, "questions are answered all the same")
        holder.execute("ROLLBACK")
        holder.close()
        self.assertEqual(self.used()["standard_sync"], 5)
        self.ctl("import", more)

    def test_locked_altogether(self):
        holder = sqlite3.connect(self.db, isolation_level=None)
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        self.assertUnavailable("locked", commands=[ASKING[0], ["import", self.events]])
        holder.execute("ROLLBACK")
        holder.close()
        self.assertEqual(self.used()["standard_sync"], 5)

    def test_newer(self):
        with sqlite3.connect(self.db) as newer:
            version = newer.execute("PRAGMA user_version").fetchone()[0]
            self.assertGreater(version, 0)
            newer.execute(f"PRAGMA user_version = {version + 1000}")
        newer.close()
        self.assertUnavailable("newer", commands=self.writing + ASKING + [["init"]])

    def test_a_page_of_nonsense(self):
        self.checkpoint()
        content = bytearray(self.db.read_bytes())
        content[100:8000] = b"\xa5" * 7900
        self.db.write_bytes(content)
        self.assertUnavailable(self.db)

    def test_cut_short(self):
        self.checkpoint()
        content = self.db.read_bytes()
        self.db.write_bytes(content[:len(content) // 2])
        for command in ASKING + self.writing:
            with self.subTest(command):
                answer = self.call("--db", self.db, *command)
                self.assertIn(answer.status, (1, 3), answer.err)
                self.assertNotEqual(answer.err, "")

    def checkpoint(self):
        with sqlite3.connect(self.db) as ledger:
            ledger.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        ledger.close()
        for ending in ("-wal", "-shm"):
            self.db.with_name(self.db.name + ending).unlink(missing_ok=True)


class Full(DatabaseTest):
    """A disk that fills, played by a limit on the size of any file that the program writes."""

    @staticmethod
    def limit_to(size):
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        return limit

    def test_while_importing(self):
        self.init(CATALOG)
        before = self.ctl("catalog", "export").out
        many = self.write_csv("many.csv", [event(n, note=os.urandom(30).hex(), workspace=f"w{n % 50}")
                                           for n in range(60_000)])
        size = self.db.stat().st_size + 64 * 1024
        answer = self.ctl("import", many, status=3, preexec_fn=self.limit_to(size))
        self.assertSays(answer, "full")
        self.assertEqual(answer.json["imported"], 0)
        self.ctl("usage", "--workspace", "w7", status=1)
        self.assertTrue(self.ctl("verify").json["ok"])
        self.assertEqual(self.ctl("catalog", "export").out, before)
        self.assertEqual(self.ctl("import", many).json["imported"], 60_000)

    def test_while_creating(self):
        for command in (["init"], ["init", "--demo"]):
            with self.subTest(command):
                self.ctl(*command, status=3, preexec_fn=self.limit_to(16 * 1024))
                self.assertUnavailable(self.db, commands=ASKING)
        self.init(CATALOG)


class Tampered(DatabaseTest):
    """`verify` finds what no program of ours would write; the ledger itself refuses what it can (R1)."""

    def setUp(self):
        super().setUp()
        self.init(CATALOG)
        self.ctl("import", self.events)

    def change(self, *statements):
        with sqlite3.connect(self.db) as ledger:
            for statement in statements:
                ledger.execute(statement)
        ledger.close()

    def test_a_sum_that_is_not_that_of_its_events(self):
        self.assertTrue(self.ctl("verify").json["ok"])
        self.change("UPDATE rollup_day SET units = units + 1")
        answer = self.ctl("verify", status=1)
        self.assertFalse(answer.json["ok"])
        bad = [check for check in answer.json["checks"] if not check["ok"]]
        self.assertEqual(len(bad), 1)
        self.assertSays(answer, bad[0]["name"], bad[0]["detail"])

    def test_events_cannot_be_edited_or_deleted(self):
        for statement in ("UPDATE event_segment SET core = x'00'", "DELETE FROM event_segment",
                          "UPDATE event_segment SET charge = x'00'"):
            with self.subTest(statement), self.assertRaises(sqlite3.DatabaseError):
                self.change(statement)
        self.assertTrue(self.ctl("verify").json["ok"])

    def test_events_deleted_all_the_same(self):
        triggers = ("event_segment_is_append_only", "event_charge_is_settled", "event_segment_keeps_events")
        self.change(*(f"DROP TRIGGER {name}" for name in triggers), "DELETE FROM event_segment")
        self.assertFalse(self.ctl("verify", status=1).json["ok"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
