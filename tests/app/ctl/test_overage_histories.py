# SPDX-License-Identifier: GPL-3.0-or-later
"""Random histories of requests, decisions, revocations and use, and a gateway that meets them (R11, R14, R37)."""

import json
import random
import subprocess
import time
import unittest
from datetime import timedelta

from approvaltest import ApprovalTest, premium
from oracle import format_instant, format_money, instant


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


if __name__ == "__main__":
    unittest.main(verbosity=2)
