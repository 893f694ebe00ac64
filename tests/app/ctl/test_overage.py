# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking for more units and deciding it: `overage`, and what `usage` and the audit say of it (R11, R14, R37, R38)."""

import json
import random
import subprocess
import time
import unittest
from datetime import timedelta

from approvaltest import END, ME, NOW, START, ApprovalTest, days_ago, premium, running_catalog, somebody_else
from oracle import format_instant, format_money, half_even, instant

MOST = 2**63 - 1


class Requests(ApprovalTest):
    def test_what_was_asked_for_and_nothing_is_granted_yet(self):
        self.ctl("import", self.write_csv("a.csv", [premium(1, 7), premium(2, 4, cost_usd="0.101")]))
        answer = self.ask(90).json
        cost = half_even((7 * 80_000_000 + 101_000_000) * 90, 11)  # R31: of the sums, rounded once
        expected = {"state": "pending", "workspace": "acme", "bucket": "premium_sync", "unit": "action", "units": 90,
                    "reason": "Quarter's end", "requested_by": "ann", "entered_by": ME,
                    "cycle": {"start": format_instant(START), "end": format_instant(END)},
                    "projected_cost": format_money(cost), "projected_cost_estimated": False,
                    "unit_price": "0.25", "price": "22.50", "approved_units": None, "revoked_units": None,
                    "granted_units": None, "decided_by": None, "decided_at": None, "decision_reason": None,
                    "endorsed_by": None, "endorsed_at": None, "endorsed_units": None, "figures": None,
                    "revocations": []}
        self.assertEqual({name: answer[name] for name in expected}, expected)
        self.assertIsInstance(answer["id"], int)
        self.assertLess(abs(instant(answer["requested_at"]) - NOW), timedelta(minutes=30))
        self.assertEqual(self.grant_of(), 0)
        self.assertEqual([one["id"] for one in self.listed()], [answer["id"]])

    def test_by_who_runs_it_unless_somebody_is_named(self):
        answer = self.ask(by=None).json
        self.assertEqual((answer["requested_by"], answer["entered_by"]), (ME, ME))

    def test_without_a_price_or_an_observed_cost(self):
        """R31: no charged units, no unit cost; R37: a plan that sells none."""
        answer = self.ask(5, bucket="standard_sync").json
        self.assertEqual([answer[name] for name in ("projected_cost", "unit_price", "price")], [None, None, None])

    def test_units_that_are_none(self):
        for text, status in {"0": 1, "-1": 1, "-0": 1, str(MOST + 1): 1, "9" * 40: 1, f"-{'9' * 40}": 1,
                             "many": 2, "1.5": 2, "1e3": 2, "": 2, " 5": 2, "+5": 2, "0x10": 2, "5 ": 2}.items():
            with self.subTest(text):
                self.assertSays(self.ask(text, status=status), "--units")
        self.assertEqual(self.listed(), [])

    def test_more_than_the_ledger_can_count(self):
        self.ask(MOST, bucket="batch_records", status=(0, 1))
        for one in self.listed():
            self.decide("approve", one["id"], "--reason", "as asked", status=1)
        self.assertEqual(self.grant_of(name="batch_records"), 0)
        self.assertTrue(self.ctl("verify").json["ok"])

    def test_names_that_the_ledger_does_not_have(self):
        self.assertSays(self.ask(workspace="acmee", status=1), "acmee", "Did you mean acme?")
        self.assertSays(self.ask(bucket="premium", status=1), "premium_sync")
        self.assertNotIn("Did you mean", self.ask(workspace="zebra", status=1).err)
        self.assertEqual(self.listed(), [])

    def test_no_reason(self):
        self.ctl("overage", "request", "--workspace", "acme", "--bucket", "premium_sync", "--units", 1, status=2)
        for blank in ("", "  \t"):
            self.ctl("overage", "request", "--workspace", "acme", "--bucket", "premium_sync", "--units", 1,
                     "--reason", blank, status=1)
        self.ask(by="", status=1)
        self.assertEqual(self.listed(), [])

    def test_a_cycle_that_is_not_running(self):
        for at in (START - timedelta(microseconds=1), END, START - timedelta(days=400), END + timedelta(days=90)):
            with self.subTest(at):
                self.ctl("overage", "request", "--workspace", "acme", "--bucket", "premium_sync", "--units", 1,
                         "--reason", "late", "--at", format_instant(at), status=1)
        self.assertEqual(self.listed(), [])
        for at in (START, END - timedelta(microseconds=1)):
            self.ctl("overage", "request", "--workspace", "acme", "--bucket", "premium_sync", "--units", 1,
                     "--reason", "in time", "--at", format_instant(at))
        self.assertEqual(len(self.listed()), 2)

    def test_a_bucket_without_limit(self):
        self.assertSays(self.ask(bucket="long_context", status=1), "limit")

    def test_any_script_and_sign(self):
        self.ctl("overage", "request", "--workspace", "acme", "--bucket", "premium_sync", "--units", 1,
                 "--reason", "期末 “Ωμέγα”\n'; DROP TABLE audit; --", "--by", "木村 & söhne")
        self.ctl("overage", "request", "--workspace", "acme", "--bucket", "premium_sync", "--units", 1,
                 "--reason", "\x1b]0;mine\x07\x1b[2J", "--by", "ann")
        table = self.ctl("overage", "list", "--format", "table").out
        self.assertNotIn("\x1b", table, "nobody drives the terminal of who decides")
        self.assertEqual(table.count("\n"), 3)
        one = self.listed()[0]
        self.assertEqual((one["reason"], one["requested_by"]), ("期末 “Ωμέγα”\n'; DROP TABLE audit; --", "木村 & söhne"))


class Approvals(ApprovalTest):
    def setUp(self):
        super().setUp()
        self.ctl("import", self.write_csv("a.csv", [premium(1, 290)]))

    def test_counts_at_once_and_from_its_instant_on(self):
        """R7a, R11"""
        before = format_instant(NOW)
        request = self.ask(100).json["id"]
        self.assertEqual(self.grant_of(), 0)
        answer = self.decide("approve", request).json
        self.assertEqual((answer["state"], answer["approved_units"], answer["granted_units"], answer["decided_by"]),
                         ("approved", 100, 100, ME))
        self.assertEqual(self.grant_of(), 100)
        at = instant(answer["decided_at"])
        self.assertEqual(self.grant_of(at=answer["decided_at"]), 100)
        self.assertEqual(self.grant_of(at=format_instant(at - timedelta(microseconds=1))), 0)
        self.assertEqual(self.grant_of(at=before), 0)
        self.assertEqual(self.grant_of(at=format_instant(END)), 0, "R14: it ends with its cycle")
        self.assertEqual(self.grant_of(workspace="globex"), 0)
        self.assertEqual(self.grant_of(name="standard_sync"), 0)

    def test_the_figures_that_were_seen_are_kept(self):
        answer = self.approved(100, grant=60)
        seen = answer["figures"]
        self.assertEqual({name: seen[name] for name in ("units", "used", "after", "unit_cost", "projected_cost",
                                                        "unit_price", "price", "margin", "margin_after")},
                         {"units": 60, "used": 290, "after": 360, "unit_cost": "0.08", "projected_cost": "4.80",
                          "unit_price": "0.25", "price": "15.00", "margin": "75.80", "margin_after": "86.00"})
        self.assertEqual((seen["before"]["base"], seen["before"]["approved"]), (300, 0))
        self.ctl("import", self.write_csv("b.csv", [premium(2, 55)]))
        self.assertEqual(self.ctl("overage", "show", answer["id"]).json["figures"], seen)

    def test_fewer_than_asked_but_never_more(self):
        request = self.ask(100).json["id"]
        self.assertSays(self.decide("approve", request, "--units", 101, status=1), "100")
        for text, status in {"0": 1, "-7": 1, str(MOST + 1): 1, "few": 2}.items():
            self.decide("approve", request, "--units", text, status=status)
        self.assertEqual(self.grant_of(), 0)
        answer = self.decide("approve", request, "--units", 40, "--reason", "half of it").json
        self.assertEqual((answer["units"], answer["approved_units"], answer["decision_reason"]),
                         (100, 40, "half of it"))
        self.assertEqual(self.grant_of(), 40)

    def test_several_add_up_to_the_plan_s_cap(self):
        self.approved(400)
        self.approved(400)
        request = self.ask(400).json["id"]
        self.assertSays(self.decide("approve", request, status=1), "1000", "200")
        self.decide("approve", request, "--units", 200)
        self.assertEqual(self.grant_of(), 1000)

    def test_what_is_used_of_it_is_sold(self):
        """R11, R33a"""
        self.approved(50)
        self.ctl("import", self.write_csv("b.csv", [premium(2, 30)]))
        answer = self.ctl("usage", "--workspace", "acme").json
        self.assertEqual(answer["revenue"], "104.00", "99 and 20 units at 0.25")
        self.assertEqual(answer["margin"], "78.40")
        self.ctl("import", self.write_csv("c.csv", [premium(3, 500)]))
        self.assertEqual(self.ctl("usage", "--workspace", "acme").json["revenue"], "111.50", "no more than granted")

    def test_a_loss_takes_a_reason(self):
        self.ctl("import", self.write_csv("b.csv", [{**premium(2, 1), "cost_usd": "110"}]))
        request = self.ask(100).json["id"]
        shown = self.ctl("overage", "show", request).json
        self.assertTrue(shown["over_margin"])
        self.assertSays(self.decide("approve", request, status=1), "loss")
        self.decide("approve", request, "--reason", " ", status=1)
        self.decide("approve", request, "--reason", "They renew")
        self.assertEqual(self.grant_of(), 100)

    def test_decided_once(self):
        """R38"""
        request = self.approved(100, grant=70)["id"]
        for verb in (["approve", request], ["deny", request, "--reason", "no"], ["withdraw", request]):
            self.assertSays(self.ctl("overage", *verb, status=1), ME, "70")
        self.assertEqual(self.grant_of(), 70)
        denied = self.ask(5).json["id"]
        answer = self.decide("deny", denied, "--reason", "Not this month").json
        self.assertEqual((answer["state"], answer["approved_units"], answer["decision_reason"]),
                         ("denied", 0, "Not this month"))
        self.assertSays(self.decide("approve", denied, status=1), ME, "denied")
        self.assertSays(self.decide("revoke", denied, "--reason", "no", status=1), "denied")

    def test_nobody_approves_their_own(self):
        request = self.ask(10, by=None).json["id"]
        self.assertSays(self.decide("approve", request, status=1), "own")
        self.assertIn("own", self.ctl("overage", "show", request).json["objection"])
        self.assertEqual(self.grant_of(), 0)
        self.assertEqual(self.decide("withdraw", request).json["state"], "withdrawn")

    def test_a_denial_takes_a_reason(self):
        request = self.ask(10).json["id"]
        self.decide("deny", request, status=2)
        self.decide("deny", request, "--reason", "", status=1)
        self.assertEqual(self.listed()[0]["state"], "pending")

    def test_numbers_of_no_request(self):
        self.ask(10)
        for verb in (["show"], ["approve"], ["deny", "--reason", "no"], ["withdraw"], ["revoke", "--reason", "no"]):
            for text, status in {"77": 1, "0": 1, str(MOST): 1, str(MOST + 1): 1, "x": 2, "1.0": 2, "": 2,
                                 "1;": 2}.items():
                with self.subTest(verb=verb, text=text):
                    self.ctl("overage", *verb, text, status=status)
            self.ctl("overage", *verb, status=2)
        self.assertEqual(self.listed()[0]["state"], "pending")


class Revocations(ApprovalTest):
    def test_only_what_is_not_used_goes_back(self):
        """R37, R7a"""
        self.ctl("import", self.write_csv("a.csv", [premium(1, 290)]))
        grant = self.approved(100)
        self.ctl("import", self.write_csv("b.csv", [premium(2, 40, occurred_at=grant["decided_at"])]))
        self.assertEqual(self.ctl("overage", "show", grant["id"]).json["revocable_units"], 70)
        self.assertSays(self.decide("revoke", grant["id"], "--reason", "too many", "--units", 71, status=1), "70")
        self.assertEqual(self.grant_of(), 100)
        answer = self.decide("revoke", grant["id"], "--reason", "a part", "--units", 20).json
        self.assertEqual((answer["state"], answer["approved_units"], answer["revoked_units"], answer["granted_units"]),
                         ("approved", 100, 20, 80))
        first = answer["revocations"][0]
        self.assertEqual((first["units"], first["by"], first["reason"]), (20, ME, "a part"))
        answer = self.decide("revoke", grant["id"], "--reason", "the rest").json
        self.assertEqual((answer["revoked_units"], answer["granted_units"]), (70, 30))
        self.assertEqual(self.grant_of(), 30)
        self.assertEqual(self.grant_of(at=first["at"]), 80)
        self.assertEqual(self.grant_of(at=format_instant(instant(first["at"]) - timedelta(microseconds=1))), 100)
        self.assertSays(self.decide("revoke", grant["id"], "--reason", "more", status=1), "left")
        self.assertTrue(self.ctl("verify").json["ok"])

    def test_the_first_grant_is_used_first(self):
        self.ctl("import", self.write_csv("a.csv", [premium(1, 330)]))
        first, second = self.approved(20)["id"], self.approved(50)["id"]
        self.assertSays(self.decide("revoke", first, "--reason", "unused?", status=1), "left")
        self.assertEqual(self.decide("revoke", second, "--reason", "unused").json["revoked_units"], 40)
        self.assertEqual(self.bucket()["remaining"], 0)

    def test_what_a_revocation_needs(self):
        grant = self.approved(10)["id"]
        self.decide("revoke", grant, status=2)
        self.decide("revoke", grant, "--reason", " ", status=1)
        for text, status in {"0": 1, "-1": 1, str(MOST + 1): 1, "all": 2}.items():
            self.decide("revoke", grant, "--reason", "no", "--units", text, status=status)
        waiting = self.ask(10).json["id"]
        self.decide("revoke", waiting, "--reason", "no", status=1)
        self.assertEqual(self.grant_of(), 10)


class AtTheGateway(ApprovalTest):
    """A `decide` that stays open sees within a second what others grant and take back (R14, R18)."""

    def setUp(self):
        super().setUp()
        self.ctl("import", self.write_csv("a.csv", [premium(1, 290)]))
        self.gateway = self.start("decide", stdin=subprocess.PIPE)
        self.addCleanup(self.gateway.communicate, timeout=60)

    def asked(self):
        request = {"workspace": "acme", "action": "research.deep", "units": 20, "confirmed": True}
        self.gateway.stdin.write(json.dumps(request).encode() + b"\n")
        self.gateway.stdin.flush()
        return json.loads(self.gateway.stdout.readline())

    def assertSoon(self, verdict):
        until = time.monotonic() + 1
        while (answer := self.asked())["verdict"] != verdict:
            self.assertLess(time.monotonic(), until, answer)
        return answer

    def test_a_grant_and_its_end(self):
        self.assertEqual(self.asked()["verdict"], "queue")
        grant = self.approved(100)["id"]
        self.assertEqual(self.assertSoon("warn")["entitlement"], 400)
        self.decide("revoke", grant, "--reason", "no need", "--units", 91)
        self.assertEqual(self.assertSoon("queue")["entitlement"], 309)


class Histories(ApprovalTest):
    """Random requests, decisions, revocations and use; what is granted is worked out here as well."""

    BASE, CAP = 300, 1000

    def check(self, seed):
        self.random = random.Random(seed)
        self.used = 0
        self.grants = {}  # by request, in the order of the approvals: what is left of each
        self.waiting = {}
        self.steps = []   # (instant, what is granted from then on)
        for number in range(45):
            self.random.choice([self.step_ask, self.step_ask, self.step_approve, self.step_approve, self.step_deny,
                                self.step_revoke, self.step_use])(number)
        self.assertGreater(len(self.steps), 6, "a history without anything in it")
        bucket = self.bucket()
        granted = sum(self.grants.values())
        self.assertEqual((bucket["used"], bucket["approved"], bucket["entitlement"]),
                         (self.used, granted, self.BASE + granted))
        before = 0
        for at, after in self.steps:
            self.assertEqual(self.grant_of(at=format_instant(at - timedelta(microseconds=1))), before)
            self.assertEqual(self.grant_of(at=format_instant(at)), after)
            before = after
        sold = min(max(self.used - self.BASE, 0), granted)
        self.assertEqual(self.ctl("usage", "--workspace", "acme").json["revenue"],
                         format_money(99 * 10**9 + sold * 250_000_000))
        self.assertEqual({one["id"] for one in self.listed("--state", "pending")}, set(self.waiting))
        self.assertTrue(self.ctl("verify").json["ok"])

    def step_ask(self, _):
        units = self.random.randint(1, 300)
        self.waiting[self.ask(units).json["id"]] = units

    def pick(self, among):
        return self.random.choice(list(among)) if among else None

    def step_approve(self, _):
        request = self.pick(self.waiting)
        if request is None:
            return
        units = self.random.randint(1, self.waiting[request] + 5)
        fits = units <= self.waiting[request] and sum(self.grants.values()) + units <= self.CAP
        answer = self.decide("approve", request, "--units", units, "--reason", "x", status=0 if fits else 1)
        if fits:
            del self.waiting[request]
            self.grants[request] = units
            self.steps.append((instant(answer.json["decided_at"]), sum(self.grants.values())))

    def step_deny(self, _):
        request = self.pick(self.waiting)
        if request is not None:
            self.decide(self.random.choice(["deny", "withdraw"]), request, "--reason", "no")
            del self.waiting[request]

    def step_revoke(self, _):
        request = self.pick(self.grants)
        if request is None:
            return
        left = self.unused(request)
        self.assertEqual(self.ctl("overage", "show", request).json["revocable_units"], left)
        units = self.random.randint(1, left + 3)
        answer = self.decide("revoke", request, "--units", units, "--reason", "x", status=0 if units <= left else 1)
        if units <= left:
            self.grants[request] -= units
            self.steps.append((instant(answer.json["revocations"][-1]["at"]), sum(self.grants.values())))

    def step_use(self, number):
        units = self.random.randint(1, 130)
        self.ctl("import", self.write_csv(f"{number}.csv", [premium(number, units)]))
        self.used += units

    def unused(self, request):
        """What use has not reached of a grant: base first, then the grants in the order of their approval."""
        drawn = max(self.used - self.BASE, 0)
        for one, units in self.grants.items():
            taken = min(drawn, units)
            if one == request:
                return units - taken
            drawn -= taken
        return 0

    def test_seed_1(self):
        self.check(1)

    def test_seed_2(self):
        self.check(2)

    def test_seed_3(self):
        self.check(3)


class Looking(ApprovalTest):
    def test_the_list_in_its_order(self):
        ids = [self.ask(n, workspace=workspace).json["id"] for n, workspace in enumerate(["acme", "globex"] * 3, 1)]
        self.decide("deny", ids[3], "--reason", "no")
        self.decide("approve", ids[0])
        self.decide("withdraw", ids[4])
        order = [ids[1], ids[2], ids[5], ids[4], ids[0], ids[3]]
        self.assertEqual([one["id"] for one in self.listed()], order)
        self.assertEqual([one["id"] for one in self.listed("--state", "all")], order)
        self.assertEqual([one["id"] for one in self.listed("--state", "pending")], order[:3])
        self.assertEqual([one["id"] for one in self.listed("--state", "approved")], [ids[0]])
        self.assertEqual([one["id"] for one in self.listed("--workspace", "globex")], [ids[1], ids[5], ids[3]])
        self.assertEqual(self.listed("--bucket", "batch_records"), [])
        self.assertSays(self.ctl("overage", "list", "--workspace", "glubex", status=1), "Did you mean globex?")
        self.ctl("overage", "list", "--bucket", "tea", status=1)
        self.assertSays(self.ctl("overage", "list", "--state", "open", status=2), "pending")

    def test_as_it_stood_at(self):
        """R7a"""
        request = self.ask(10).json
        decided = self.decide("approve", request["id"]).json["decided_at"]
        self.assertEqual(self.listed("--at", days_ago(1)), [])
        earlier = format_instant(instant(decided) - timedelta(microseconds=1))
        self.assertEqual([(one["state"], one["decided_by"]) for one in self.listed("--at", earlier)],
                         [("pending", None)])
        waiting = self.ask(20).json["id"]
        later = self.listed("--at", format_instant(END))
        self.assertEqual([(one["id"], one["state"]) for one in later if one["id"] == waiting], [(waiting, "expired")])
        last = self.listed("--at", format_instant(END - timedelta(microseconds=1)))
        self.assertEqual([(one["id"], one["state"]) for one in last if one["id"] == waiting], [(waiting, "pending")])
        self.assertEqual(self.listed("--state", "expired"), [])

    def test_how_full_the_bucket_is_stands_with_what_waits(self):
        self.ctl("import", self.write_csv("a.csv", [premium(1, 290)]))
        self.ask(10)
        standing = self.listed()[0]["standing"]
        self.assertEqual((standing["used"], standing["entitlement"]), (290, 300))
        self.assertEqual(standing["projected"], self.bucket()["projected"])

    def test_what_approving_would_do(self):
        self.ctl("import", self.write_csv("a.csv", [premium(1, 299)]))
        self.change(*("INSERT INTO limit_hit (hit_id, occurred_at, workspace, action, bucket, verdict, units, used, "
                      f"entitlement) VALUES ('h{n}', '{days_ago(0.5)}', 'acme', 'research.deep', 'premium_sync', "
                      "'queue', 5, 299, 300)" for n in range(3)))
        request = self.ask(100).json["id"]
        shown = self.ctl("overage", "show", request).json
        would = shown["if_approved"]
        self.assertEqual((would["units"], would["used"], would["after"], would["projected_cost"], would["price"]),
                         (100, 299, 400, "8.00", "25.00"))
        self.assertEqual((would["queued_waiting"], would["queued_run"]), (3, 3))
        fewer = self.ctl("overage", "show", request, "--units", 8).json["if_approved"]
        self.assertEqual((fewer["units"], fewer["after"], fewer["price"]), (8, 308, "2.00"))
        self.assertEqual((fewer["queued_waiting"], fewer["queued_run"]), (3, 1), "9 units of room, 5 for each")
        self.assertEqual(self.listed()[0]["standing"]["queued_waiting"], 3)
        self.assertEqual(shown["objection"], None)
        self.assertIn("from 300 to 400", shown["sentence"])
        self.assertEqual(self.grant_of(), 0, "looking grants nothing")
        table = self.ctl("overage", "show", request, "--format", "table").out
        self.assertIn("Approving 100 actions would raise the entitlement of premium_sync from 300 to 400", table)

    def test_csv_holds_the_same_as_json(self):
        self.ctl("import", self.write_csv("a.csv", [premium(1, 290)]))
        self.approved(30, grant=20)
        self.ask(40)
        for row, one in zip(self.ctl("overage", "list", "--format", "csv").rows, self.listed(), strict=True):
            for name, value in row.items():
                if name in ("used", "entitlement", "projected", "queued_waiting"):
                    wanted = (one["standing"] or {}).get(name)
                elif name in ("cycle_start", "cycle_end"):
                    wanted = one["cycle"][name[6:]]
                else:
                    wanted = one[name]
                text = "" if wanted is None else str(wanted).lower() if isinstance(wanted, bool) else str(wanted)
                self.assertEqual(value, text, name)

    def test_gateways_events_count_in_what_is_shown(self):
        request = self.ask(10).json["id"]
        self.change("INSERT INTO usage_event (event_id, occurred_at, workspace, action, units) "
                    f"VALUES ('g1', '{days_ago(1)}', 'acme', 'research.deep', 33)")
        self.assertEqual(self.listed()[0]["standing"]["used"], 33)
        self.assertEqual(self.ctl("overage", "show", request).json["if_approved"]["used"], 33)


class Racing(ApprovalTest):
    """R38: one decision wins; the others are told whose and when."""

    def race(self, *calls):
        running = [self.start(*call) for call in calls]
        ended = [(one.communicate(timeout=120), one.returncode) for one in running]
        return [(out.decode(), err.decode(), status) for (out, err), status in ended]

    def test_two_who_approve_at_once(self):
        for _ in range(12):
            request = self.ask(5).json["id"]
            ends = self.race(["overage", "approve", request], ["overage", "approve", request])
            self.assertEqual(sorted(status for _, _, status in ends), [0, 1], ends)
            loser = next(err for _, err, status in ends if status == 1)
            self.assertIn(ME, loser)
            self.assertRegex(loser, r"\d\d:\d\d", "when")
        self.assertEqual(self.grant_of(), 60)
        self.assertEqual(len([row for row in self.audit() if row["action"] == "approved"]), 12)
        self.assertTrue(self.ctl("verify").json["ok"])

    def test_approve_against_deny_and_withdraw(self):
        granted = 0
        for _ in range(8):
            request = self.ask(3).json["id"]
            ends = self.race(["overage", "approve", request], ["overage", "deny", request, "--reason", "no"],
                             ["overage", "withdraw", request])
            self.assertEqual(sorted(status for _, _, status in ends), [0, 1, 1], ends)
            granted += 3 if ends[0][2] == 0 else 0
            state = next(one["state"] for one in self.listed() if one["id"] == request)
            self.assertEqual(state, ("approved", "denied", "withdrawn")[[status for _, _, status in ends].index(0)])
        self.assertEqual(self.grant_of(), granted)
        self.assertTrue(self.ctl("verify").json["ok"])

    def test_two_who_revoke_the_same_units(self):
        grant = self.approved(10)["id"]
        ends = self.race(*[["overage", "revoke", grant, "--units", 10, "--reason", "unused"]] * 3)
        self.assertEqual(sorted(status for _, _, status in ends), [0, 1, 1], ends)
        self.assertEqual(self.grant_of(), 0)


class Unwell(ApprovalTest):
    def test_a_ledger_that_somebody_holds(self):
        request = self.ask(10).json["id"]
        before = self.listed()
        holder = self.held()
        answer = self.decide("approve", request, status=3)
        self.assertSays(answer, "locked")
        self.assertEqual(answer.out, "")
        self.assertEqual(self.listed(), before, "looking goes on")
        holder.rollback()
        self.assertEqual(self.listed(), before)
        self.decide("approve", request)
        self.assertEqual(self.grant_of(), 10)

    @somebody_else
    def test_a_ledger_that_may_only_be_read(self):
        self.ctl("role", "set", "nobody", "owner")
        request = self.ask(10).json["id"]
        before = self.listed()
        self.folder.chmod(0o755)
        self.db.chmod(0o644)
        answer = self.act_as("nobody", "overage", "approve", request, status=3)
        self.assertSays(answer, "read")
        self.ask(20, user="nobody", status=3)
        self.assertEqual(self.listed(), before)


@somebody_else
class SecondApprover(ApprovalTest):
    """R37a: off by default; above an amount two different people approve."""

    def setUp(self):
        super().setUp()
        self.init(running_catalog(approvals={"second_approver_above": "10.00"}))
        self.open_to_all()
        self.ctl("role", "set", "nobody", "admin", "--workspace", "acme")
        self.ctl("role", "set", "daemon", "owner")

    def test_at_the_amount_one_is_enough(self):
        self.assertEqual(self.approved(40)["state"], "approved")

    def test_above_it_two(self):
        request = self.ask(41).json["id"]
        first = self.decide("approve", request, "--units", 41, "--reason", "fine by me").json
        self.assertEqual((first["state"], first["endorsed_by"], first["endorsed_units"], first["endorsement_reason"],
                          first["approved_units"], first["decided_by"]),
                         ("pending", ME, 41, "fine by me", None, None))
        self.assertEqual(self.grant_of(), 0)
        self.assertSays(self.decide("approve", request, status=1), "second")
        self.assertIn("second", self.ctl("overage", "show", request).json["objection"])
        second = self.act_as("nobody", "overage", "approve", request).json
        self.assertEqual((second["state"], second["endorsed_by"], second["decided_by"], second["approved_units"]),
                         ("approved", ME, "nobody", 41))
        self.assertEqual(self.grant_of(), 41)

    def test_the_second_may_grant_fewer_or_deny(self):
        request = self.ask(100).json["id"]
        self.decide("approve", request, "--units", 80)
        self.assertEqual(self.act_as("nobody", "overage", "show", request).json["if_approved"]["units"], 80)
        self.act_as("nobody", "overage", "approve", request, "--units", 81, status=1)
        self.act_as("nobody", "overage", "approve", request, "--units", 60)
        self.assertEqual(self.grant_of(), 60)
        request = self.ask(100).json["id"]
        self.decide("approve", request)
        self.act_as("nobody", "overage", "deny", request, "--reason", "too much")
        self.assertEqual(self.grant_of(), 60)

    def test_the_requester_is_neither(self):
        request = self.ask(100, by="nobody").json["id"]
        self.act_as("nobody", "overage", "approve", request, status=1)
        self.decide("approve", request)
        self.act_as("nobody", "overage", "approve", request, status=1)
        self.act_as("daemon", "overage", "approve", request)
        self.assertEqual(self.grant_of(), 100)


if __name__ == "__main__":
    unittest.main(verbosity=2)
