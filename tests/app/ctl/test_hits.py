# SPDX-License-Identifier: GPL-3.0-or-later
"""`hits`: why limits were hit (R28), on random ledgers and worked out a second time."""

import json
import random
import sqlite3
import unittest
from datetime import timedelta

from approvaltest import somebody_else
from ctltest import CATALOG, CtlTest, event
from ledgers import RandomLedger
from oracle import BUCKETS, MICROSECOND, UNLIMITED, format_instant, scaled

DEFAULTS = {"failed_percent": 15, "cache_percent": 20, "repeated_tokens": 1_000_000, "member_percent": 90,
            "member_use_percent": 50}
VERDICTS = ["warn", "confirm", "downgrade", "queue", "block"]
DAY = timedelta(hours=24)


class HitLedger(RandomLedger):
    """A random ledger whose events know of retries and of repeated tokens."""

    def _event(self):
        row = super()._event()
        if self.random.random() < 0.5:
            row["retries"] = self.random.choice([0, 0, 1, 3])
        if "input_tokens" in row and self.random.random() < 0.7:
            row["repeated_input_tokens"] = self.random.randint(row.get("cached_input_tokens", 0), row["input_tokens"])
        return row

    def rule(self):
        """Thresholds that a few hundred events reach."""
        return {"failed_percent": self.random.choice([15, 60, 100]), "cache_percent": self.random.choice([20, 60]),
                "repeated_tokens": self.random.choice([1, 200_000]), "member_percent": self.random.choice([51, 90]),
                "member_use_percent": self.random.choice([1, 50])}

    def hits(self, number):
        """Rows of limit_hit: at any time, at events, when they leave the last 24 hours, and on the edges of cycles."""
        pick = self.random
        rows = []
        for _ in range(number):
            key = pick.choice(self.keys)
            own = [one["at"] for one in self.oracle.events.values() if one["workspace"] == key]
            at = self._time()
            if own and pick.random() < 0.75:
                at = pick.choice(own) + pick.choice([timedelta(0), timedelta(0), DAY - MICROSECOND, DAY])
            if pick.random() < 0.2:
                workspace = self.oracle.workspace(key)
                at = workspace.cycle(workspace.days.of(at))[2] + pick.choice([-1, 0]) * MICROSECOND
            self.serial += 1
            rows.append({"hit_id": f"h{self.serial}", "occurred_at": format_instant(at), "workspace": key,
                         "action": "research.deep", "bucket": pick.choice(BUCKETS), "verdict": pick.choice(VERDICTS),
                         "used": 5, "at": at})
        return rows


def add(sums, key, part, whole):
    before = sums.get(key, (0, 0))
    sums[key] = (before[0] + part, before[1] + whole)


def evidence(oracle, key, at):
    """The figures of R28."""
    usage = oracle.usage(key, at)
    workspace = oracle.workspace(key)
    _, _, start, end = workspace.cycle(workspace.days.of(at))
    members, day, failed, cached = set(), {}, {}, {}
    used = 0
    for one in oracle._events(key, start, end, at):
        given = one["given"]
        status = given.get("status", "ok")
        member = given.get("member")
        if status == "credit":
            member = oracle.events[given["corrects"]]["given"].get("member")
        elif member:
            members.add(member)
        spot = (given["action"], given.get("route"))
        if status in ("ok", "failed"):
            add(failed, spot, int(status == "failed" or given.get("retries", 0) > 0), 1)
        if one["bucket"] == "long_context" and {"cached_input_tokens", "repeated_input_tokens"} <= given.keys():
            add(cached, spot, given["cached_input_tokens"], given["repeated_input_tokens"])
        if one["bucket"] == "premium_sync" and one["at"] > at - DAY:
            used += one["units"]
            if member:
                day[member] = day.get(member, 0) + one["units"]
    return {"revenue": usage["revenue"], "cost": usage["cost"], "cost_estimated": usage["cost_estimated"],
            "failed_or_retried": total(failed), "cache_reuse": total(cached), "active_members": len(members),
            "day_use": used, "top_member_use": max([0, *day.values()]),
            "premium_entitlement": usage["buckets"]["premium_sync"]["entitlement"]}, failed, cached, day


def total(spots):
    return tuple(sum(one[place] for one in spots.values()) for place in (0, 1))


def cause(figures, rule):
    """R28, in its order."""
    if scaled(figures["revenue"], 9)[0] < scaled(figures["cost"], 9)[0]:
        return "negative_margin_or_abuse", "negative_margin"
    used, top, entitled = figures["day_use"], figures["top_member_use"], figures["premium_entitlement"]
    if figures["active_members"] >= 2 and used > 0 and entitled != UNLIMITED:
        if top * 100 >= rule["member_percent"] * used and used * 100 >= rule["member_use_percent"] * entitled:
            return "negative_margin_or_abuse", "member_abuse"
    bad, finished = figures["failed_or_retried"]
    if finished and bad * 100 >= rule["failed_percent"] * finished:
        return "inefficient_workflow", "failed_or_retried"
    cached, repeated = figures["cache_reuse"]
    if repeated >= rule["repeated_tokens"] and cached * 100 < rule["cache_percent"] * repeated:
        return "inefficient_workflow", "cache_reuse"
    return "valuable_use", "none"


class Gateway(CtlTest):
    def record(self, rows):
        """As another program writes hits."""
        with sqlite3.connect(self.db) as ledger:
            for row in rows:
                columns = [name for name in row if name != "at"]
                ledger.execute(f"INSERT INTO limit_hit ({', '.join(columns)}) VALUES "
                               f"({', '.join('?' * len(columns))})", [row[name] for name in columns])
        ledger.close()


class RandomHits(Gateway):
    def check(self, seed):
        ledger = HitLedger(seed)
        rows = []
        self.init()
        for number, (kind, content) in enumerate(ledger.steps()):
            if kind == "apply":
                self.apply(content)
            else:
                self.ctl("import", self.write_csv(f"events-{number}", content), "--on-error", "skip-row")
                rows += (new := ledger.hits(12))
                self.record(new)
            if ledger.random.random() < 0.5:
                self.ctl("hits")  # what is judged so far is judged again
        self.assertHits(ledger, rows, DEFAULTS)
        for _ in range(2):
            rule = ledger.rule()
            self.apply({"settings": {"causes": rule}})
            self.assertHits(ledger, rows, rule)
        self.assertTrue(self.ctl("verify").json["ok"])

    def assertHits(self, ledger, rows, rule):
        hits = self.ctl("hits").json
        expected = sorted(range(len(rows)), key=lambda place: (rows[place]["at"], place))
        self.assertEqual([hit["id"] for hit in hits], [rows[place]["hit_id"] for place in expected])
        for hit, row in zip(hits, (rows[place] for place in expected)):
            with self.subTest(hit=hit["id"]):
                self.assertHit(ledger, hit, row, rule)
        self.assertFilters(hits)

    def assertHit(self, ledger, hit, row, rule):
        figures, failed, cached, day = evidence(ledger.oracle, row["workspace"], row["at"])
        got = hit["evidence"]
        for name in ("failed_or_retried", "cache_reuse"):
            self.assertEqual((got[name]["numerator"], got[name]["denominator"]), figures[name], name)
        self.assertEqual({name: got[name] for name in figures if not isinstance(figures[name], tuple)},
                         {name: value for name, value in figures.items() if not isinstance(value, tuple)})
        self.assertEqual((hit["cause"], got["clause"]), cause(figures, rule))
        self.assertEqual((hit["judged_cause"], hit["overruled"]), (hit["cause"], None))
        if figures["top_member_use"]:
            self.assertEqual(day[got["top_member"]], figures["top_member_use"])
        self.assertSpot(got["worst_failing"], failed, lambda part, whole: part)
        self.assertSpot(got["worst_caching"], cached, lambda part, whole: whole - part)
        for name in ("workspace", "action", "bucket", "verdict"):
            self.assertEqual(hit[name], row[name])
        self.assertEqual(hit["at"], row["occurred_at"])
        self.assertEqual(hit["plan"], ledger.oracle.usage(row["workspace"], row["at"])["plan"])

    def assertSpot(self, got, spots, measure):
        """Whichever of equally bad ones it is."""
        worst = max([0, *(measure(*one) for one in spots.values())])
        if worst == 0:
            self.assertIsNone(got)
            return
        named = (got["numerator"], got["denominator"])
        self.assertEqual(spots[got["action"], got["route"]], named)
        self.assertEqual(measure(*named), worst)

    def assertFilters(self, hits):
        for name, option in (("workspace", "--workspace"), ("cause", "--cause"), ("bucket", "--bucket"),
                             ("verdict", "--verdict"), ("plan", "--plan")):
            value = random.Random(len(hits)).choice([hit[name] for hit in hits if hit[name]])
            self.assertEqual(self.ctl("hits", option, value).json, [hit for hit in hits if hit[name] == value])
        middle = hits[len(hits) // 2]["at"]
        before, after = self.ctl("hits", "--to", middle).json, self.ctl("hits", "--from", middle).json
        self.assertEqual(before + after, hits)
        self.assertNotIn(middle, [hit["at"] for hit in before])


def add_seeds():
    for seed in range(1, 9):
        setattr(RandomHits, f"test_seed_{seed:02}", lambda self, seed=seed: self.check(seed))


add_seeds()


class Hits(Gateway):
    def hit(self, number, at="2026-02-11T12:00:00Z", **fields):
        return {"hit_id": f"h{number}", "occurred_at": at, "workspace": "acme", "action": "research.deep",
                "bucket": "premium_sync", "verdict": "block", "used": 300, "entitlement": 300, **fields}

    def test_a_ledger_without_hits(self):
        self.init(CATALOG)
        self.assertEqual(self.ctl("hits").json, [])
        self.assertEqual(self.ctl("hits", "--format", "csv").rows, [])
        self.assertIn("Limit hits: 0", self.ctl("hits", "--format", "table").out)

    def test_recorded_decisions_are_judged(self):
        self.init(CATALOG)
        self.ctl("import", self.write_csv("used.csv", [event(n, action="research.deep", units=150, cost_usd="60",
                                                             member=who) for n, who in ((1, "ann"), (2, "bob"))]))
        request = {"workspace": "acme", "member": "ann", "action": "research.deep", "at": "2026-02-11T12:00:00Z"}
        self.ctl("decide", "--record", stdin=json.dumps(request))
        hit, = self.ctl("hits").json
        self.assertEqual((hit["cause"], hit["verdict"], hit["member"], hit["outcome"], hit["used"], hit["entitlement"]),
                         ("negative_margin_or_abuse", "block", "ann", "waiting", 300, 300))
        self.assertEqual(hit["evidence"]["sentence"],
                         "The cycle had cost $120.00 until then and earned $99.00: it lost $21.00.")
        self.assertEqual((hit["evidence"]["cost"], hit["evidence"]["revenue"]), ("120.00", "99.00"))
        self.assertEqual([reason["rule"] for reason in hit["reasons"]], ["R16", "R17", "R18"])

    def test_csv_and_table(self):
        self.init(CATALOG)
        self.record([self.hit(1, member="ann", route="standard-mini", units=7, projected_cost_usd="0.25"),
                     self.hit(2, at="2026-02-12T12:00:00Z", bucket="standard_sync", verdict="warn", entitlement=None)])
        one, two = self.ctl("hits", "--format", "csv").rows
        self.assertEqual({name: one[name] for name in ("id", "cause", "judged_cause", "overruled_by", "clause", "plan",
                                                       "units", "projected_cost", "route", "entitlement", "cycle_first",
                                                       "failed_or_retried", "premium_entitlement")},
                         {"id": "h1", "cause": "valuable_use", "judged_cause": "valuable_use", "overruled_by": "",
                          "clause": "none", "plan": "team", "units": "7", "projected_cost": "0.25",
                          "route": "standard-mini", "entitlement": "300", "cycle_first": "2026-01-31",
                          "failed_or_retried": "", "premium_entitlement": "300"})
        self.assertEqual((two["verdict"], two["entitlement"]), ("warn", "unlimited"))
        table = self.ctl("hits", "--format", "table").out
        self.assertIn("Limit hits: 2", table)
        self.assertIn("valuable_use", table)

    def test_late_events_judge_anew(self):
        self.init(CATALOG)
        self.record([self.hit(1)])
        self.assertEqual(self.ctl("hits").json[0]["cause"], "valuable_use")
        late = [event(n, status="failed") for n in range(3)]
        self.ctl("import", self.write_csv("late.csv", late))
        self.assertEqual(self.ctl("hits").json[0]["evidence"]["clause"], "failed_or_retried")
        after = [event(9, occurred_at="2026-02-11T12:00:00.000001Z", cost_usd="1000")]
        self.ctl("import", self.write_csv("after.csv", after))
        self.assertEqual(self.ctl("hits").json[0]["cause"], "inefficient_workflow")

    @somebody_else
    def test_a_ledger_that_may_only_be_read(self):
        self.init(CATALOG)
        self.folder.chmod(0o755)
        self.db.chmod(0o644)
        gateway = sqlite3.connect(self.db, isolation_level=None)  # what a gateway keeps open
        self.addCleanup(gateway.close)
        gateway.execute("INSERT INTO limit_hit (hit_id, occurred_at, workspace, action, bucket, verdict, used) VALUES "
                        "('h1', '2026-02-11T12:00:00Z', 'acme', 'research.deep', 'premium_sync', 'block', 300)")
        try:
            answer = self.call("--db", self.db, "hits", user="nobody", extra_groups=[])
        except PermissionError as error:
            self.skipTest(f"other users cannot reach the program: {error}")
        self.assertEqual((answer.status, answer.json), (0, []))
        self.assertSays(answer, "read-only; limit hits that gateways wrote and that do not count yet: 1")

    def test_words_for_what_is_wrong(self):
        self.init(CATALOG)
        self.assertSays(self.ctl("hits", "--workspace", "acne", status=1), "acne", "acme")
        self.assertSays(self.ctl("hits", "--plan", "tean", status=1), "tean", "team")
        self.assertSays(self.ctl("hits", "--plan", "", status=1), "There is no plan \"\"")
        self.assertSays(self.ctl("hits", "--bucket", "gold", status=1), "gold")
        self.assertSays(self.ctl("hits", "--cause", "bad luck", status=2), "--cause", "bad luck", "valuable_use")
        self.assertSays(self.ctl("hits", "--verdict", "allow", status=2), "--verdict", "warn")
        self.assertSays(self.ctl("hits", "--from", "yesterday", status=2), "--from")
        self.assertSays(self.ctl("hits", "--from", "2026-02-02T00:00:00Z", "--to", "2026-02-01T00:00:00Z", status=1),
                        "--to is before --from")


if __name__ == "__main__":
    unittest.main()
