# SPDX-License-Identifier: GPL-3.0-or-later
"""`flags`: early burn by R22 to R25, against an implementation of its own; and who is told of what."""

import json
import os
import random
import sqlite3
import subprocess
import unittest

from approvaltest import somebody_else
from burnworld import EVER, BurnWorld
from ctltest import CATALOG, CtlTest, event
from oracle import format_instant, half_even


def burn(number, units, at, **more):
    return event(number, action="research.deep", units=units, occurred_at=at, **more)


class Flags(CtlTest):
    def flags(self, *arguments, **options):
        """The answer's rows, and the exit status."""
        answer = self.call("--db", self.db, "flags", *arguments, **options)
        self.assertIn(answer.status, (0, 1), answer.err)
        self.assertEqual(answer.err, "")
        return answer.json, answer.status

    def take(self, kind, what, name):
        """A step of a history."""
        if kind == "apply":
            self.apply(what)
        elif kind == "gateway":
            self.insert(what)
        else:
            files = [self.write_csv(f"{name}-{number}.csv", rows) for number, rows in enumerate(what)]
            self.ctl("import", *files)

    def insert(self, rows):
        """As a gateway writes events: plain SQL."""
        gateway = sqlite3.connect(self.db, timeout=60)
        with gateway:
            for row in rows:
                marks = ", ".join("?" * len(row))
                gateway.execute(f"INSERT INTO usage_event ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
        gateway.close()

    def assert_agrees(self, world, at, all_cycles):
        expected = world.expected(at, all_cycles)
        rows, status = self.flags("--at", format_instant(at), *["--all-cycles"][:all_cycles])
        self.assertEqual(status, 0)
        kept = [{name: row[name] for name in (expected or [row])[0]} for row in rows]
        self.assertEqual(kept, expected, f"as it stood at {at}")
        for row in rows:
            self.assertEqual(row["percent"], half_even(row["used"] * 10000, row["allowance"]) / 100)
        return len(expected)

    def test_any_history(self):
        compared = 0
        for seed in range(16):
            with self.subTest(seed=seed):
                world = BurnWorld(seed)
                self.db = self.folder / f"ledger-{seed}.db"
                self.init()
                for number, (kind, what) in enumerate(world.steps(5)):
                    self.take(kind, what, f"{seed}-{number}")
                    if number % 2 == 0:
                        compared += self.assert_agrees(world, EVER, True)
                for at, all_cycles in world.questions():
                    compared += self.assert_agrees(world, at, all_cycles)
                self.assertTrue(self.ctl("verify").json["ok"])
        self.assertGreater(compared, 150)

    def test_the_order_of_arrival_changes_no_flag(self):
        """But for events of one instant, which the ledger's sequence orders (R6)."""
        for seed in range(4):
            world = BurnWorld(seed)
            steps = list(world.steps(6))
            documents = [what for kind, what in steps if kind == "apply"]
            rows = {row["occurred_at"]: row for kind, what in steps if kind != "apply"
                    for row in (what if kind == "gateway" else sum(what, [])) if row.get("status") != "credit"}
            told = []
            for order in range(3):
                self.db = self.folder / f"ledger-{seed}-{order}.db"
                self.init()
                for document in documents:
                    self.apply(document)
                random.Random(order).shuffle(arrivals := list(rows.values()))
                for number in range(0, len(arrivals), 40):
                    kind = "gateway" if number % 3 == order else "import"
                    what = arrivals[number:number + 40]
                    self.take(kind, what if kind == "gateway" else [what], f"{seed}-{order}-{number}")
                answer, _ = self.flags("--all-cycles", "--at", format_instant(EVER))
                told.append([{**flag, "found_at": None, "moved_from": None} for flag in answer])
            self.assertEqual(told[1:], told[:1] * 2, f"seed {seed}")

    def test_a_gateways_insert_leads_to_a_flag_and_a_late_one_moves_it(self):
        self.init(CATALOG)
        self.insert([burn(1, 240, "2026-02-03T12:00:00Z")])
        at = ("--at", "2026-02-20T00:00:00Z")
        row, = self.flags(*at)[0]
        self.assertEqual((row["crossed_at"], row["day"], row["used"], row["allowance"], row["percent"]),
                         ("2026-02-03T12:00:00Z", 4, 240, 300, 80))
        self.assertEqual((row["moved_from"], row["credited_since"], row["outcome"], row["plan"]),
                         (None, 0, None, "team"))
        self.insert([burn(2, 250, "2026-02-01T12:00:00Z")])
        row, = self.flags(*at)[0]
        self.assertEqual((row["crossed_at"], row["moved_from"], row["used"]),
                         ("2026-02-01T12:00:00Z", "2026-02-03T12:00:00Z", 250))
        # As it stood before the cycle that has it, and after.
        self.assertEqual(self.flags("--at", "2026-02-01T11:59:59Z")[0], [])
        self.assertEqual(self.flags("--at", "2026-03-01T12:00:00Z")[0], [])
        self.assertEqual(len(self.flags("--at", "2026-03-01T12:00:00Z", "--all-cycles")[0]), 1)

    def test_each_reader_is_told_once(self):
        self.init(CATALOG)
        self.assertEqual(self.flags("--new-only", "--all-cycles"), ([], 0))
        self.ctl("import", self.write_csv("a.csv", [burn(1, 240, "2026-02-03T12:00:00Z")]))
        rows, status = self.flags("--new-only", "--all-cycles")
        self.assertEqual((len(rows), status), (1, 1))
        self.assertEqual(self.flags("--new-only", "--all-cycles"), ([], 0))
        self.assertEqual(self.flags("--new-only", "--all-cycles", "--reader", "mail")[1], 1)
        self.assertEqual(self.flags("--new-only", "--all-cycles", "--reader", "mail"), ([], 0))
        self.assertEqual((len(self.flags("--all-cycles")[0]), self.flags("--all-cycles")[1]), (1, 0))
        # What came before, and a percentage by which the same event crosses, tell nothing new.
        self.ctl("import", self.folder / "a.csv")
        self.apply({"settings": {"early_burn": {"percent": 79}}})
        self.assertEqual(self.flags("--new-only", "--all-cycles"), ([], 0))
        # One that moved is told again.
        self.ctl("import", self.write_csv("b.csv", [burn(2, 250, "2026-02-01T12:00:00Z")]))
        rows, status = self.flags("--new-only", "--all-cycles")
        self.assertEqual((rows[0]["moved_from"], status), ("2026-02-03T12:00:00Z", 1))

    def test_what_could_not_be_told_is_not_remembered(self):
        self.init(CATALOG)
        self.ctl("import", self.write_csv("a.csv", [burn(1, 240, "2026-02-03T12:00:00Z")]))
        with open("/dev/full", "wb") as full:
            answer = self.call("--db", self.db, "flags", "--new-only", "--all-cycles", stdout=full)
        self.assertEqual(answer.status, 1)
        self.assertNotEqual(answer.err, "")
        self.assertEqual(self.flags("--new-only", "--all-cycles")[1], 1)

    def test_two_at_once_tell_each_flag_once(self):
        self.init({**CATALOG, "workspaces": [{**CATALOG["workspaces"][0], "key": f"w{n}"} for n in range(60)]})
        rows = [burn(n, 300, "2026-02-03T12:00:00Z", workspace=f"w{n}") for n in range(60)]
        self.insert(rows)
        command = [os.environ["HEADROOMCTL"], "--db", str(self.db), "flags", "--new-only", "--all-cycles"]
        running = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment())
                   for _ in range(4)]
        outcomes = []
        for one in running:
            out, err = one.communicate(timeout=120)
            self.assertEqual(err, b"")
            outcomes.append((one.returncode, out))
        told = [row["workspace"] for _, out in outcomes for row in json.loads(out)]
        self.assertEqual(sorted(told), sorted(row["workspace"] for row in rows))
        self.assertEqual(sorted(status for status, _ in outcomes), [0, 0, 0, 1])

    def test_who_dies_while_telling_is_no_hindrance(self):
        self.init({**CATALOG, "workspaces": [{**CATALOG["workspaces"][0], "key": f"w{n}"} for n in range(400)]})
        rows = [burn(n, 300, "2026-02-03T12:00:00Z", workspace=f"w{n}") for n in range(400)]
        self.ctl("import", self.write_csv("a.csv", rows))
        teller = subprocess.Popen([os.environ["HEADROOMCTL"], "--db", str(self.db), "flags", "--new-only",
                                   "--all-cycles"], stdout=subprocess.PIPE, env=self.environment())
        teller.stdout.read(1)  # more than a pipe holds: it waits for a reader
        teller.kill()
        teller.communicate()
        rows, status = self.flags("--new-only", "--all-cycles")
        self.assertEqual((len(rows), status), (400, 1))

    def test_wrong_usage_and_a_ledger_that_cannot_remember(self):
        self.init(CATALOG)
        self.assertSays(self.ctl("flags", "--reader", "x", status=2), "--new-only")
        self.assertSays(self.ctl("flags", "--new-only", "--reader", " ", status=2), "--reader")
        self.ctl("flags", "--at", "yesterday", status=2)
        self.ctl("import", self.write_csv("a.csv", [burn(1, 240, "2026-02-03T12:00:00Z")]))
        # An import has it judged: one who cannot write sees that.
        self.db.chmod(0o444)
        if not os.access(self.db, os.W_OK):
            self.assertSays(self.ctl("flags", "--new-only", status=3), "cannot be written")
            self.assertEqual(len(self.flags("--all-cycles")[0]), 1)

    @somebody_else
    def test_a_ledger_that_may_only_be_read_says_what_waits(self):
        self.init(CATALOG)
        self.folder.chmod(0o755)
        self.db.chmod(0o644)
        gateway = sqlite3.connect(self.db, isolation_level=None)  # what a gateway keeps open
        self.addCleanup(gateway.close)
        gateway.execute("INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket, units) VALUES "
                        "('g', '2026-02-03T12:00:00Z', 'acme', 'research.deep', 'premium_sync', 240)")

        def read(*arguments):
            try:
                return self.call("--db", self.db, "flags", *arguments, user="nobody", extra_groups=[])
            except PermissionError as error:
                self.skipTest(f"other users cannot reach the program: {error}")

        answer = read("--all-cycles")
        self.assertEqual((answer.status, answer.json), (0, []))
        self.assertSays(answer, "read-only; workspaces whose flags wait to be judged: 1")
        self.assertEqual(read("--new-only").status, 3)
        self.assertEqual(len(self.flags("--all-cycles")[0]), 1)  # by somebody who may write
        answer = read("--all-cycles")
        self.assertEqual((answer.status, len(answer.json), answer.err), (0, 1, ""))

    def test_every_shape(self):
        self.init(CATALOG)
        self.ctl("import", self.write_csv("a.csv", [burn(1, 241, "2026-02-03T12:00:00Z")]))
        rows = self.ctl("flags", "--all-cycles", "--format", "csv").rows
        answer, = self.flags("--all-cycles")[0]
        self.assertEqual(list(rows[0]), list(answer))
        self.assertEqual((rows[0]["outcome"], rows[0]["used"], rows[0]["percent"]), ("", "241", "80.33"))
        table = self.ctl("flags", "--all-cycles", "--format", "table").out
        self.assertIn("flags 1", table)
        self.assertIn("acme", table)


if __name__ == "__main__":
    unittest.main(verbosity=2)
