# SPDX-License-Identifier: GPL-3.0-or-later
"""`init --demo`: a ledger that looks like life, seen from outside."""

import unittest
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from ctltest import CATALOG, CtlTest, event


class Demo(CtlTest):
    def test_it_has_something_true_to_show(self):
        answer = self.ctl("init", "--demo").json
        self.assertGreater(answer["events"], 200_000)
        catalog = self.ctl("catalog", "export").json
        self.assertGreaterEqual(len(catalog["workspaces"]), 40)
        self.assertGreaterEqual(len(catalog["plans"]), 3)
        self.assertGreater(len({one.get("time_zone", "UTC") for one in catalog["workspaces"]}), 5)
        self.assertGreater(len({one.get("cycle", "monthly") for one in catalog["workspaces"]}), 1)
        self.assertTrue(self.ctl("verify").json["ok"])
        for workspace in catalog["workspaces"][:5]:
            self.assertEqual(self.ctl("usage", "--workspace", workspace["key"]).json["workspace"], workspace["key"])

    def test_batch_jobs_are_under_way_overdue_and_in_doubt(self):
        self.ctl("init", "--demo")
        today = datetime.now(ZoneInfo("Europe/Berlin")).date()
        jobs = {}
        for days in (0, 1, 2, 3, 4):  # midnight may have passed meanwhile
            answer = self.ctl("jobs", "--workspace", "nordlicht", "--job",
                              f"archive-tickets-{today - timedelta(days=days)}", status=(0, 1))
            jobs |= {job["job"]: job for job in (answer.json["jobs"] if answer.status == 0 else [])}
        told = sorted((job["outstanding"] > 0, job["overdue"], job["conserved"]) for job in jobs.values())
        self.assertEqual(told, [(False, False, False), (True, False, True), (True, True, True)])

    def test_it_takes_the_place_of_nothing(self):
        self.init(CATALOG)
        self.ctl("import", self.write_csv("a.csv", [event(1)]))
        self.assertSays(self.ctl("init", "--demo", status=1), self.db)
        self.assertEqual(self.used()["standard_sync"], 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
