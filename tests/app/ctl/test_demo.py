# SPDX-License-Identifier: GPL-3.0-or-later
"""`init --demo`: a ledger that looks like life, seen from outside."""

import unittest

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

    def test_it_takes_the_place_of_nothing(self):
        self.init(CATALOG)
        self.ctl("import", self.write_csv("a.csv", [event(1)]))
        self.assertSays(self.ctl("init", "--demo", status=1), self.db)
        self.assertEqual(self.used()["standard_sync"], 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
