# SPDX-License-Identifier: GPL-3.0-or-later
"""`decide` as gateways use it: random requests on random ledgers against a second implementation of the rules, while
others write; bad lines; recorded hits."""

import json
import os
import random
import select
import signal
import sqlite3
import subprocess
import threading
import time
import unittest
from datetime import timedelta

import test_docs
from approvaltest import NOW, ApprovalTest, days_ago, premium, somebody_else
from ctltest import CATALOG, CtlTest, event
from ledgers import LATER, MAPPED, NEVER, ROUTES, RandomLedger
from oracle import BUCKETS, MICROSECOND, UNLIMITED, format_instant, instant

SEVERITY = ["allow", "warn", "confirm", "downgrade", "queue", "block"]
MOST = 2**63 - 1


class DecidedLedger(RandomLedger):
    """A random ledger whose plans and sheets say everything that a decision asks for."""

    def _limit(self, bucket):
        limit = super()._limit(bucket)
        if self.random.random() < 0.4:
            limit["at_limit"] = "queue"
        if bucket == "premium_sync":
            if self.random.random() < 0.4:
                limit["confirm_percent"] = self.random.choice([1, 25, 50, 100])
            if self.random.random() < 0.6:
                limit["member_daily_cap"] = self.random.choice([0, 1, 3, 20])
        return limit

    def _sheet(self, number, begin, actions):
        sheet = super()._sheet(number, begin, actions)
        for entry in sheet["actions"]:
            if self.random.random() < 0.3:
                entry["warn_percent"] = self.random.randint(1, 100)
            if self.random.random() < 0.6:
                others = [bucket for bucket in BUCKETS[:3] if bucket != entry["bucket"]]
                entry["downgrade_to"] = {"route": self.random.choice(ROUTES[:3]), "bucket": self.random.choice(others)}
        return sheet

    # -- requests ---------------------------------------------------------------------------------------------

    def request(self):
        pick = self.random
        key = pick.choice(self.keys)
        asked = {"workspace": key, "action": pick.choice([*MAPPED, *MAPPED, *LATER, *NEVER]),
                 "at": self._written(self._moment(key))}
        if pick.random() < 0.8:
            asked["units"] = pick.choice([1, 1, 2, 3, 7, 30, 400, MOST])
        if pick.random() < 0.7:
            asked["member"] = pick.choice(["ann", "bo", "çé 木", "nobody"])
        if pick.random() < 0.3:
            asked["confirmed"] = pick.choice([True, False])
        if pick.random() < 0.2:
            asked["cost"] = self._money(3, 4)
        return asked

    def _moment(self, key):
        """Anywhere, at an event or just before it, or on a cycle's edge."""
        kind = self.random.random()
        if kind < 0.4:
            return self._time()
        workspace = self.oracle.workspace(key)
        own = [one["at"] for one in self.oracle.events.values() if one["workspace"] == key]
        if own and kind < 0.8:
            return self.random.choice(own) - self.random.choice([0, 1]) * MICROSECOND
        _, _, start, end = workspace.cycle(workspace.days.of(self._time()))
        return self.random.choice([start, start - MICROSECOND, end - MICROSECOND])

    # -- the answer, by the rules -----------------------------------------------------------------------------

    def decided(self, asked):
        """The answer's figures, or "R15"."""
        at = instant(asked["at"])
        catalog = self.oracle.catalog
        begun = [sheet for sheet in catalog["route_sheets"] if instant(sheet["effective_from"]) <= at]
        sheet = max(begun, key=lambda one: (instant(one["effective_from"]), one["version"]), default={"actions": []})
        action = next((one for one in sheet["actions"] if one["action"] == asked["action"]), None)
        known = [one["key"] for one in catalog["workspaces"]]
        known += [one["workspace"] for one in self.oracle.events.values()]
        if action is None or asked["workspace"] not in known:
            return "R15"
        workspace = self.oracle.workspace(asked["workspace"])
        usage = self.oracle.usage(asked["workspace"], at)["buckets"]
        return verdict(action, self.oracle.limit(workspace, action["bucket"], at), usage, asked,
                       self._used_today(asked, workspace, at))

    def _used_today(self, asked, workspace, at):
        if not asked.get("member"):
            return None
        used = 0
        for one in self.oracle.events.values():
            charged = self.oracle.events[one["given"]["corrects"]] if "corrects" in one["given"] else one
            if (one["workspace"] == asked["workspace"] and one["bucket"] == "premium_sync"
                    and charged["given"].get("member") == asked["member"] and one["at"] <= at
                    and workspace.days.of(one["at"]) == workspace.days.of(at)):
                used += one["units"]
        return used


def verdict(action, limit, usage, asked, used_today):
    """R16 to R20, out of the workspace's figures."""
    bucket, units = action["bucket"], asked.get("units", 1)
    used, entitlement, remaining = (usage[bucket][name] for name in ("used", "entitlement", "remaining"))
    endless = entitlement == UNLIMITED
    is_premium = bucket == "premium_sync"

    target = action.get("downgrade_to")
    if target and (target["bucket"] == bucket or (usage[target["bucket"]]["remaining"] != UNLIMITED
                                                  and usage[target["bucket"]]["remaining"] < units)):
        target = None
    at_limit = "downgrade" if target else limit.get("at_limit", "block")
    cap = limit.get("member_daily_cap") if is_premium else None
    over = not endless and units > remaining
    capped = cap is not None and used_today is not None and used_today + units > cap

    reasons, verdicts = [], ["allow"]
    percent = action.get("warn_percent", limit.get("warn_percent", 70))
    if not endless and entitlement > 0 and (used + units) * 100 >= percent * entitlement:
        reasons.append(("R16", percent))
        verdicts.append("warn")
    percent = limit.get("confirm_percent", 10)
    if is_premium and not endless and units * 100 > percent * remaining:
        reasons.append(("R17", percent))
        if not asked.get("confirmed"):
            verdicts.append("confirm")
    if over:
        reasons.append(("R18", target))
        verdicts.append(at_limit)
    elif "warn" in verdicts and target and not capped:
        reasons.append(("R18", target))
    if capped:
        reasons.append(("R19", used_today))
        verdicts.append(at_limit)
    severest = max(verdicts, key=SEVERITY.index)
    answer = {"verdict": severest, "reasons": reasons, "bucket": bucket, "route": action["route"], "used": used,
              "entitlement": entitlement, "remaining": remaining, "units": units,
              "workspace": asked["workspace"], "action": asked["action"]}
    if severest == "downgrade":
        answer["downgrade_to"] = target
    return answer


class CoProcess:
    """headroomctl decide on a ledger, kept open."""

    def __init__(self, test, *options):
        self.test = test
        self.process = subprocess.Popen([os.environ["HEADROOMCTL"], "--db", str(test.db), "decide", *options],
                                        env=test.environment(), cwd=test.folder, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.unread = b""
        test.addCleanup(self._end)

    def _end(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()

    def send(self, *lines):
        for line in lines:
            text = line if isinstance(line, bytes) else json.dumps(line).encode()
            self.process.stdin.write(text + b"\n")
        self.process.stdin.flush()

    def receive(self):
        while b"\n" not in self.unread:
            ready, _, _ = select.select([self.process.stdout], [], [], 60)
            self.test.assertTrue(ready, "no answer")
            more = os.read(self.process.stdout.fileno(), 1 << 16)
            self.test.assertNotEqual(more, b"", "it ended")
            self.unread += more
        line, _, self.unread = self.unread.partition(b"\n")
        return json.loads(line)

    def ask(self, request=None, **fields):
        """One request, and its answer before anything else is sent."""
        self.send(request or fields)
        return self.receive()

    def finish(self, status=0):
        """Ends its input; returns what it still had to say."""
        out, err = self.process.communicate(timeout=60)
        self.test.assertEqual(self.process.returncode, status, err.decode())
        return out.decode().splitlines(), err.decode()


def short(answer):
    """An answer as `verdict` above has it."""
    if "error" in answer:
        return answer["rule"]
    parts = {"R16": "percent", "R17": "percent", "R18": "downgrade_to", "R19": "member_used_today"}
    reasons = [(one["rule"], one["data"].get(parts[one["rule"]])) for one in answer["reasons"]]
    return {**{name: value for name, value in answer.items() if name not in ("at", "hit")}, "reasons": reasons}


class RandomDecisions(CtlTest):
    def check(self, seed):
        """One process answers from the first step to the last, while other processes write the steps."""
        ledger = DecidedLedger(seed)
        self.init()
        desk = CoProcess(self)
        for number, (kind, content) in enumerate(ledger.steps()):
            if kind == "apply":
                self.apply(content)
            elif number % 2:
                self.write_as_gateway(content)
            else:
                self.ctl("import", self.write_csv(f"events-{number}", content), "--on-error", "skip-row")
            asked = [ledger.request() for _ in range(120)]
            for request in asked[:20]:  # one by one
                self.compare(ledger, request, desk.ask(request))
            desk.send(*asked[20:])  # and in one breath
            for request in asked[20:]:
                self.compare(ledger, request, desk.receive())
        self.assertEqual(desk.finish(), ([], ""))
        self.assertTrue(self.ctl("verify").json["ok"])

    def compare(self, ledger, request, answer):
        self.assertEqual(short(answer), ledger.decided(request), request)
        if "error" not in answer:
            self.assertEqual(instant(answer["at"]), instant(request["at"]))
            for reason in answer["reasons"]:
                self.assertGreater(len(reason["text"]), 20)

    def write_as_gateway(self, rows):
        """Plain SQL, as resources/docs/gateway.md has it."""
        with sqlite3.connect(self.db, timeout=60) as connection:
            for row in rows:
                given = {name: value for name, value in row.items() if value != ""}
                connection.execute(f"INSERT INTO usage_event ({', '.join(given)}) VALUES "
                                   f"({', '.join('?' for _ in given)})", list(given.values()))
        connection.close()


def add_seeds():
    for seed in range(1, 9):
        setattr(RandomDecisions, f"test_seed_{seed:02}", lambda self, seed=seed: self.check(seed))


add_seeds()


class Lines(CtlTest):
    GOOD = {"workspace": "acme", "action": "chat.reply", "at": "2026-02-10T12:00:00Z"}

    def test_a_bad_line_gets_an_error_in_its_place(self):
        self.init(CATALOG)
        bad = [b"", b"   ", b"\xff\xfe", b"not json", b"null", b"[]", b"[" + json.dumps(self.GOOD).encode() + b"]",
               b'"text"', b"{", b"{}", b'{"workspace": "acme"', b'{"workspace": "a\x00b", "action": "chat.reply"}',
               json.dumps(self.GOOD).encode() * 2, b'{"a\xff": 1}', b"x" * (1024 * 1024 + 1), b"y" * 3_000_000,
               b'{"workspace": "acme", "action": "chat.reply", "action": "chat.reply"}']
        for name, values in {"workspace": ["", None, 5, True, [], {}, "x" * 70000], "action": ["", None, 5, {}],
                             "member": [5, False, []], "confirmed": ["yes", 1, 0, None, "true"],
                             "units": [0, -1, 1.0, 1.5, "5", None, True, [1], 2**63, 10**30],
                             "cost": [0.25, 1, "", "1.2.3", "-1", "1,5", "NaN", "1e30", True],
                             "at": ["", "now", "2026-02-10", "2026-02-10T12:00:00", "2026-02-30T00:00:00Z", 5, True,
                                    "1969-12-31T23:59:59Z", "2200-01-01T00:00:00Z"],
                             "request": ["x"], "": [1]}.items():
            bad += [json.dumps({**self.GOOD, name: value}).encode() for value in values]
        bad.append(json.dumps(self.GOOD).encode().replace(b'"at"', b'"units": 1e2, "at"'))
        desk = CoProcess(self)
        for number, line in enumerate(bad):
            with self.subTest(line=line[:90]):
                answer = desk.ask(line)
                self.assertEqual(list(answer), ["error", "rule", "line"])
                self.assertEqual((answer["rule"], answer["line"]), (None, 2 * number + 1))
                self.assertNotEqual(answer["error"], "")
                self.assertLess(len(answer["error"]), 400)
                self.assertEqual(desk.ask(self.GOOD)["verdict"], "allow")
        self.assertEqual(desk.finish(), ([], ""))

    def test_unknown_names_are_errors_of_their_rule(self):
        """R15"""
        self.init(CATALOG)
        desk = CoProcess(self)
        for fields in ({"workspace": "acme2"}, {"action": "chat"}, {"at": "2025-12-31T23:59:59Z"},
                       {"workspace": "x" * 60000}):
            answer = desk.ask({**self.GOOD, **fields})
            self.assertEqual(answer["rule"], "R15")
            self.assertLess(len(answer["error"]), 400)
        self.ctl("import", self.write_csv("a.csv", [event(1, workspace="acme2", action="chat", bucket="premium_sync")]))
        self.assertEqual(desk.ask({**self.GOOD, "workspace": "acme2"})["verdict"], "block")
        self.assertEqual(desk.ask({**self.GOOD, "action": "chat"})["rule"], "R15")

    def test_what_may_be_left_out(self):
        self.init(CATALOG)
        desk = CoProcess(self)
        before = NOW - timedelta(seconds=1)
        answer = desk.ask(workspace="acme", action="chat.reply")
        self.assertEqual(answer["units"], 1)
        self.assertGreater(instant(answer["at"]), before)
        answer = desk.ask(workspace="acme", action="chat.reply", member=None, cost=None, at=None, confirmed=False)
        self.assertGreater(instant(answer["at"]), before)
        self.assertEqual(desk.ask({**self.GOOD, "member": "", "cost": "1.25e-05", "units": 3})["units"], 3)

    def test_line_ends_marks_and_an_unfinished_last_line(self):
        self.init(CATALOG)
        good = json.dumps(self.GOOD).encode()
        answer = self.ctl("decide", stdin=b"\xef\xbb\xbf" + good + b"\r\n\t" + good + b" \n" + good)
        self.assertEqual([json.loads(line)["verdict"] for line in answer.out.splitlines()], ["allow"] * 3)
        self.assertEqual(self.ctl("decide").out, "")
        self.assertEqual(json.loads(self.ctl("decide", stdin=b"z" * 2_000_000).out)["line"], 1)

    def test_answers_are_in_order_however_the_input_is_cut(self):
        self.init(CATALOG)
        rows = [{**self.GOOD, "units": n} for n in range(1, 2001)]
        text = "".join(json.dumps(row) + "\n" for row in rows).encode()
        desk = CoProcess(self)
        cut = random.Random(1)

        def write():
            rest = text
            while rest:
                size = cut.randint(1, 9000)
                desk.process.stdin.write(rest[:size])
                desk.process.stdin.flush()
                rest = rest[size:]

        writer = threading.Thread(target=write)
        writer.start()
        self.assertEqual([desk.receive()["units"] for _ in rows], list(range(1, 2001)))
        writer.join()

    def test_wrong_usage_and_no_ledger(self):
        self.init(CATALOG)
        self.ctl("decide", "--format", "csv", status=2)
        self.ctl("decide", "extra", status=2)
        self.ctl("decide", "--format", "json")
        self.assertEqual(self.call("--db", self.folder / "none.db", "decide").status, 3)

    def test_ends_when_nobody_reads(self):
        self.init(CATALOG)
        line = json.dumps(self.GOOD).encode() + b"\n"
        desk = CoProcess(self)
        desk.process.stdout.close()
        desk.process.stdin.write(line)
        desk.process.stdin.close()
        self.assertEqual(desk.process.wait(60), 1)
        self.assertIn(b"standard output", desk.process.stderr.read())
        desk.process.stdout = open(os.devnull, "rb")
        desk.process.stdin = open(os.devnull, "wb")


class Others(ApprovalTest):
    """What others write while it runs is seen by the next request that is sent after it."""

    def test_events_approvals_and_the_catalog(self):
        desk = CoProcess(self)
        asked = {"workspace": "acme", "action": "research.deep"}

        def figures(**fields):
            answer = desk.ask({**asked, **fields})
            return answer["used"], answer["entitlement"], answer["verdict"]

        self.assertEqual(figures(), (0, 300, "allow"))
        self.ctl("import", self.write_csv("a.csv", [premium(1, 300)]))
        self.assertEqual(figures(), (300, 300, "queue"))
        self.assertEqual(figures(at=days_ago(2)), (0, 300, "allow"))
        before = format_instant(NOW - timedelta(seconds=2))
        approved = self.approved(100)
        self.assertEqual(figures(), (300, 400, "warn"))
        self.assertEqual(figures(units=101), (300, 400, "queue"))
        self.assertEqual(figures(at=before), (300, 300, "queue"))
        self.decide("revoke", approved["id"], "--reason", "changed our mind", "--units", 60)
        self.assertEqual(figures(), (300, 340, "warn"))
        self.assertEqual(self.bucket()["entitlement"], 340)
        self.apply({"workspaces": [{"key": "acme", "addons": [{"bucket": "premium_sync", "units": 1000, "price": "1",
                                                               "from": days_ago(3),
                                                               "to": format_instant(NOW + timedelta(days=9))}]}]})
        self.assertEqual(figures(), (300, 1340, "allow"))
        self.change("INSERT INTO usage_event (event_id, occurred_at, workspace, action, units) VALUES "
                    f"('credit-me', '{days_ago(1)}', 'acme', 'research.deep', 700)")
        self.assertEqual(figures(), (1000, 1340, "warn"))
        self.assertEqual(desk.finish(), ([], ""))

    def test_answers_go_on_while_another_holds_the_lock(self):
        desk = CoProcess(self)
        asked = {"workspace": "acme", "action": "research.deep"}
        self.assertEqual(desk.ask(asked)["used"], 0)
        insert = "INSERT INTO usage_event (event_id, occurred_at, workspace, action) VALUES " \
                 f"('%s', '{days_ago(1)}', 'acme', 'research.deep')"
        self.change(insert % "a")
        holder = self.held()
        started = time.monotonic()
        for _ in range(50):
            self.assertEqual(desk.ask(asked)["used"], 0)
        self.assertLess(time.monotonic() - started, 5)
        holder.execute("COMMIT")
        self.change(insert % "b")
        self.assertEqual(desk.ask(asked)["used"], 2)
        out, err = desk.finish()
        self.assertEqual(out, [])
        self.assertIn("does not count yet", err)
        self.assertEqual(err.count("does not count yet"), 1)

    def test_a_ledger_that_cannot_be_read_for_a_while(self):
        desk = CoProcess(self)
        asked = {"workspace": "acme", "action": "research.deep"}
        self.assertEqual(desk.ask(asked)["verdict"], "allow")
        self.change("ALTER TABLE ledger_head RENAME TO elsewhere")
        for _ in range(3):
            answer = desk.ask({**asked, "at": days_ago(5)})
            self.assertEqual((answer["rule"], answer["error"] != ""), (None, True))
        self.change("ALTER TABLE elsewhere RENAME TO ledger_head")
        self.assertEqual(desk.ask(asked)["verdict"], "allow")
        self.assertEqual(desk.ask({**asked, "at": days_ago(5)})["verdict"], "allow")
        self.assertEqual(desk.finish(), ([], ""))

    @somebody_else
    def test_a_ledger_that_may_only_be_read(self):
        self.open_to_all()
        self.folder.chmod(0o755)
        self.db.chmod(0o644)
        writer = sqlite3.connect(self.db, isolation_level=None)  # what a gateway keeps open
        self.addCleanup(writer.close)
        writer.execute("INSERT INTO usage_event (event_id, occurred_at, workspace, action) VALUES "
                       f"('a', '{days_ago(1)}', 'acme', 'research.deep')")
        asked = '{"workspace": "acme", "action": "research.deep", "units": 301}'
        answer = self.call("--db", self.db, "decide", stdin=asked, user="nobody", extra_groups=[])
        self.assertEqual((answer.status, answer.json["used"], answer.json["verdict"]), (0, 0, "queue"))
        self.assertSays(answer, "read-only", 1)
        self.assertSays(self.act_as("nobody", "decide", "--record", stdin=asked, status=3), "read-only")


class Recording(ApprovalTest):
    """R21"""

    def hits(self, what="count(*)"):
        with sqlite3.connect(self.db) as ledger:
            rows = ledger.execute(f"SELECT {what} FROM recorded_hit ORDER BY id").fetchall()
        ledger.close()
        return rows

    def test_nothing_is_recorded_unless_asked(self):
        """R20"""
        answer = self.ctl("decide", stdin='{"workspace": "acme", "action": "research.deep", "units": 400}').json
        self.assertEqual((answer["verdict"], answer.get("hit")), ("queue", None))
        self.assertEqual(self.hits(), [(0,)])

    def test_every_verdict_but_allow_is_recorded_as_it_was_answered(self):
        self.ctl("import", self.write_csv("a.csv", [premium(1, 250)]))
        desk = CoProcess(self, "--record")
        answers = [desk.ask(workspace="acme", action=action, units=units, cost="0.5", member="ada")
                   for action, units in (("chat.reply", 1), ("research.deep", 1), ("research.deep", 9),
                                         ("research.deep", 51), ("chat.reply", 101))]
        self.assertEqual([one["verdict"] for one in answers], ["allow", "warn", "confirm", "queue", "block"])
        self.assertEqual([("hit" in one) for one in answers], [False, True, True, True, True])
        self.assertEqual(desk.finish(), ([], ""))
        stored = self.hits("hit_id, verdict, reasons, units, used, entitlement, projected_cost, at, outcome")
        self.assertEqual(len(stored), 4)
        for row, answer in zip(stored, answers[1:]):
            self.assertEqual(row[:2], (answer["hit"], SEVERITY.index(answer["verdict"])))
            self.assertEqual(json.loads(row[2]), answer["reasons"])
            self.assertEqual(row[3:7], (answer["units"], answer["used"], answer["entitlement"], 500_000_000))
            self.assertEqual(row[7], round(instant(answer["at"]).timestamp() * 1_000_000))
        self.assertEqual(len({row[0] for row in stored}), 4)
        self.assertTrue(self.ctl("verify").json["ok"])
        self.assertEqual(self.bucket()["used"], 250)

    def test_hits_are_recorded_while_it_waits_for_requests(self):
        desk = CoProcess(self, "--record")
        hit = desk.ask(workspace="acme", action="research.deep", units=400)["hit"]
        started = time.monotonic()
        while self.hits() == [(0,)]:
            self.assertLess(time.monotonic() - started, 20)
        self.assertEqual(self.hits("hit_id"), [(hit,)])
        desk.process.send_signal(signal.SIGTERM)
        self.assertEqual(desk.process.wait(60), 0)

    def test_the_statements_of_the_page_are_taken(self):
        for statements in test_docs.blocks("gateway.md", "sql")["Recording limit hits"]:
            self.change(*[part for part in statements.split(";\n") if part.strip()])
        self.ctl("usage", "--workspace", "acme")
        self.assertEqual(self.hits("hit_id, verdict, outcome"), [("hit-91c2", 4, 1)])
        with sqlite3.connect(self.db) as ledger:
            columns = {row[1] for table in ("limit_hit", "limit_hit_outcome")
                       for row in ledger.execute(f"PRAGMA table_info({table})")}
        ledger.close()
        self.assertEqual(columns - test_docs.words("gateway.md"), set())

    def test_a_signal_loses_no_hit(self):
        desk = CoProcess(self, "--record")
        holder = self.held()
        hits = [desk.ask(workspace="acme", action="research.deep", units=400)["hit"] for _ in range(20)]
        desk.process.send_signal(signal.SIGTERM)
        holder.execute("COMMIT")
        self.assertEqual(desk.process.wait(60), 0)
        self.assertEqual([row[0] for row in self.hits("hit_id")], hits)

    def test_a_lock_delays_recording_but_no_answer(self):
        desk = CoProcess(self, "--record")
        desk.ask(workspace="acme", action="research.deep")
        holder = self.held()
        started = time.monotonic()
        for _ in range(3000):
            desk.ask(workspace="acme", action="research.deep", units=400)
        self.assertLess(time.monotonic() - started, 30)
        self.assertEqual(self.hits(), [(0,)])
        holder.execute("COMMIT")
        self.assertEqual(desk.finish(), ([], ""))
        self.assertEqual(self.hits(), [(3000,)])


if __name__ == "__main__":
    unittest.main(verbosity=2)
