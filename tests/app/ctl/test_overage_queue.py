# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue of requests as it is looked at, by several at once, and on ledgers that are unwell (R7a, R38)."""

import unittest
from datetime import timedelta

from approvaltest import END, ME, ApprovalTest, days_ago, premium, somebody_else
from oracle import format_instant, instant


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


if __name__ == "__main__":
    unittest.main(verbosity=2)
