# SPDX-License-Identifier: GPL-3.0-or-later
"""`flags`: early burn by R22 to R25, against an implementation of its own; and who is told of what."""

import json
import os
import random
import sqlite3
import subprocess
import unittest
from datetime import timedelta

from ctltest import CATALOG, CtlTest, event
from ledgers import RandomLedger
from oracle import BUCKETS, DAY, UNLIMITED, format_instant, grants, instant

EVER = "2199-12-31T00:00:00Z"


def burns(ledger, rule, at):
    """Early burn as it stood at `at`, of every cycle that began until then, judged event by event."""
    found = []
    for key in {one["workspace"] for one in ledger.events.values()}:
        workspace = ledger.workspace(key)
        order = enumerate(ledger.events.values())
        events = [(one["at"], seq, one["units"]) for seq, one in order
                  if one["workspace"] == key and one["bucket"] == rule["bucket"] and one["at"] <= at]
        used, flagged = {}, set()
        for when, _, units in sorted(events):
            day = workspace.days.of(when)
            if workspace.days.start(day + DAY) <= when:
                day += DAY  # clocks set back just after midnight: the day that has begun goes on
            first, _, start, end = workspace.cycle(day)
            used[start] = used.get(start, 0) + units
            if units <= 0 or start in flagged or when >= min(end, workspace.days.start(first + DAY * (rule["day"] - 1))):
                continue
            base = ledger._base(workspace, rule["bucket"], when)
            if base == UNLIMITED:
                continue
            allowance = base + sum(units for units, _, begin, to in grants(workspace, "addons", rule["bucket"])
                                   if begin <= when < to)
            if allowance > 0 and used[start] * 100 >= rule["percent"] * allowance:
                flagged.add(start)
                found.append({"workspace": key, "cycle_start": format_instant(start), "cycle_end": format_instant(end),
                              "crossed_at": format_instant(when), "day": (day - first).days + 1, "used": used[start],
                              "allowance": allowance, "outcome": None})
    return sorted(found, key=lambda one: (instant(one["crossed_at"]), one["workspace"]))


def burn(number, units, at, **more):
    return event(number, action="research.deep", units=units, occurred_at=at, **more)


class Flags(CtlTest):
    def flags(self, *arguments, **options):
        """The answer's rows, and the exit status."""
        answer = self.call("--db", self.db, "flags", *arguments, **options)
        self.assertIn(answer.status, (0, 1), answer.err)
        self.assertEqual(answer.err, "")
        return answer.json, answer.status

    def assert_agrees(self, expected, *arguments):
        rows, _ = self.flags(*arguments)
        self.assertEqual([{key: row[key] for key in expected[0]} for row in rows] if expected else rows, expected,
                         arguments)

    def test_random_ledgers(self):
        judged = 0
        for seed in range(12):
            ledger = RandomLedger(seed)
            pick = random.Random(seed)
            self.db = self.folder / f"ledger-{seed}.db"
            self.init()
            rule = {"percent": 80, "day": 10, "bucket": "premium_sync"}
            for number, (kind, what) in enumerate(ledger.steps()):
                if kind == "apply":
                    rule = {"percent": pick.choice([1, 30, 80, 100]), "day": pick.choice([2, 10, 25, 60]),
                            "bucket": pick.choice(BUCKETS)}
                    self.apply({**what, "settings": {"early_burn": rule}})
                else:
                    self.ctl("import", self.write_csv(f"{seed}-{number}.csv", what), "--on-error", "skip-row")
                every = burns(ledger.oracle, rule, ledger.end + DAY * 100)
                judged += len(every)
                self.assert_agrees(every, "--all-cycles", "--at", EVER)
            times = [ledger.begin + (ledger.end - ledger.begin) * pick.random() for _ in range(4)]
            times += [one["at"] + timedelta(microseconds=pick.choice([-1, 0]))
                      for one in pick.sample(list(ledger.oracle.events.values()), 4)]
            for at in times:
                known = burns(ledger.oracle, rule, at)
                self.assert_agrees(known, "--all-cycles", "--at", format_instant(at))
                self.assert_agrees([one for one in known if self.holds(one, at)], "--at", format_instant(at))
            self.assertTrue(self.ctl("verify").json["ok"])
        self.assertGreater(judged, 200)

    @staticmethod
    def holds(flag, at):
        return instant(flag["cycle_start"]) <= at < instant(flag["cycle_end"])

    def test_a_gateways_insert_leads_to_a_flag_and_a_late_one_moves_it(self):
        self.init(CATALOG)
        insert = ("INSERT INTO usage_event (event_id, occurred_at, workspace, action, units) "
                  "VALUES (?, ?, 'acme', 'research.deep', ?)")
        with sqlite3.connect(self.db) as gateway:
            gateway.execute(insert, ("a", "2026-02-03T12:00:00Z", 240))
        at = ("--at", "2026-02-20T00:00:00Z")
        row, = self.flags(*at)[0]
        self.assertEqual((row["crossed_at"], row["day"], row["used"], row["allowance"], row["percent"]),
                         ("2026-02-03T12:00:00Z", 4, 240, 300, 80))
        self.assertEqual((row["moved_from"], row["credited_since"], row["outcome"], row["plan"]),
                         (None, 0, None, "team"))
        with sqlite3.connect(self.db) as gateway:
            gateway.execute(insert, ("late", "2026-02-01T12:00:00Z", 250))
        gateway.close()
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
        with sqlite3.connect(self.db) as gateway:
            gateway.executemany("INSERT INTO usage_event (event_id, occurred_at, workspace, action, units) "
                                "VALUES (:event_id, :occurred_at, :workspace, :action, :units)", rows)
        gateway.close()
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

    def test_wrong_usage_and_a_ledger_that_cannot_remember(self):
        self.init(CATALOG)
        self.assertSays(self.ctl("flags", "--reader", "x", status=2), "--new-only")
        self.assertSays(self.ctl("flags", "--new-only", "--reader", " ", status=2), "--reader")
        self.ctl("flags", "--at", "yesterday", status=2)
        self.ctl("import", self.write_csv("a.csv", [burn(1, 240, "2026-02-03T12:00:00Z")]))
        # Judged when somebody next looks; one who cannot write sees what was judged before.
        self.db.chmod(0o444)
        if not os.access(self.db, os.W_OK):
            self.assertSays(self.ctl("flags", "--new-only", status=3), "cannot be written")
            self.assertEqual(self.flags("--all-cycles"), ([], 0))

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
