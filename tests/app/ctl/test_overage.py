# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking for more units and deciding it: `overage`, and what `usage` and the audit say of it (R11, R14, R37)."""

import unittest
from datetime import timedelta

from approvaltest import END, ME, NOW, START, ApprovalTest, premium, running_catalog, somebody_else
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
