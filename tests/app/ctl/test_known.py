# SPDX-License-Identifier: GPL-3.0-or-later
"""`usage --known-at`: a workspace by what had arrived until an instant, beside what arrived since."""

import copy
import datetime
import unittest

from ctltest import CATALOG, CtlTest, event

AT = "2026-02-20T00:00:00Z"


def now():
    return datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="microseconds")


class KnownAt(CtlTest):
    def setUp(self):
        super().setUp()
        self.init(CATALOG)
        self.take("first", [event(1, bucket="premium_sync", units=5), event(2, cost_usd="0.10")])
        self.first = self.usage(at=AT)
        self.between = now()

    def take(self, name, rows):
        self.ctl("import", self.write_csv(name + ".csv", rows))

    def known(self, known_at, at=AT, *more, **options):
        return self.ctl("usage", "--workspace", "acme", "--at", at, "--known-at", known_at, *more, **options)

    def test_late_events_and_credits_do_not_count(self):
        self.take("late", [event(3, bucket="premium_sync", units=4, cost_usd="1.5"),
                           event(4, occurred_at="2026-02-21T00:00:00Z", bucket="premium_sync", units=100),
                           event("c", bucket="", status="credit", units=-2, corrects="e1", posted_by="sue", note="twice")])
        answer = self.known(self.between).json
        for name, value in self.first.items():
            self.assertEqual(answer[name], value, name)
        self.assertTrue(answer["complete"])
        self.assertEqual(answer["late"], {
            "events": 2, "units": {"standard_sync": 0, "premium_sync": 2, "long_context": 0, "batch_records": 0},
            "unmapped": 0, "cost": "1.50", "cost_estimated": False, "changes": []})
        today = self.usage(at=AT)["buckets"]
        for bucket, one in today.items():
            self.assertEqual(answer["now"][bucket], {name: one[name] for name in ("used", "entitlement", "remaining")})
            self.assertEqual(answer["buckets"][bucket]["used"] + answer["late"]["units"][bucket], one["used"])

    def test_what_is_known_now_is_what_is(self):
        answer = self.known(now()).json
        self.assertEqual(answer["late"]["events"], 0)
        self.assertEqual({name: answer[name] for name in self.first}, self.first)

    def test_before_the_first_arrival_nothing_was_used(self):
        answer = self.known("2026-01-01T00:00:00Z").json
        self.assertEqual({one["used"] for one in answer["buckets"].values()}, {0})
        self.assertEqual(answer["late"]["events"], 2)

    def test_a_change_of_the_catalog_is_told(self):
        catalog = copy.deepcopy(CATALOG)
        catalog["workspaces"][0]["addons"] = [{"bucket": "premium_sync", "units": 50, "price": "9.00",
                                               "from": "2026-02-01T00:00:00Z", "to": "2026-05-01T00:00:00Z"}]
        self.apply(catalog)
        answer = self.known(self.between).json
        self.assertEqual(answer["buckets"]["premium_sync"]["entitlement"], 300)
        self.assertEqual(answer["now"]["premium_sync"]["entitlement"], 350)
        self.assertEqual(len(answer["late"]["changes"]), 1)
        self.assertIn("Workspace acme was changed", answer["late"]["changes"][0]["what"])
        table = self.known(self.between, AT, "--format", "table").out
        self.assertIn("Workspace acme was changed", table)

    def test_csv_has_both_sides(self):
        self.take("late", [event(3, bucket="premium_sync", units=4)])
        rows = self.known(self.between, AT, "--format", "csv").rows
        premium = rows[1]
        self.assertEqual([premium[name] for name in ("bucket", "used", "late", "used_now", "entitlement_now")],
                         ["premium_sync", "5", "4", "9", "300"])

    def test_what_is_no_instant_is_wrong_usage(self):
        self.assertSays(self.known("yesterday", status=2), "--known-at")

    def test_an_unknown_workspace_is_refused_with_what_is_near(self):
        answer = self.ctl("usage", "--workspace", "acm", "--known-at", AT, status=1)
        self.assertSays(answer, "acme")

    def test_days_do_not_take_it(self):
        self.ctl("daily", "--workspace", "acme", "--known-at", AT, status=2)


if __name__ == "__main__":
    unittest.main()
