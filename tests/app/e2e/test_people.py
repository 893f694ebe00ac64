# SPDX-License-Identifier: GPL-3.0-or-later
"""An owner says who may do what, credits an event, asks for overage and finds all of it in the audit, by keyboard; what
the screen says is what the ledger holds."""

import json
import re
import unittest

from endtoend import Atspi, EndToEnd, Table, figures, until

CHANGES = "Changes, latest first"
WORKSPACE = "brickyard-claims"


class People(EndToEnd):
    def setUp(self):
        super().setUp()
        self.db = str(self.home / "demo.headroom")
        self.ctl("init", "--demo")

    def person(self, name):
        return next((one for one in self.ctl("role", "list") if one["name"] == name), None)

    def wait_for_keyboard(self, name):
        """Until what has this name takes the keys: a press by its letter shows for a moment before it counts."""
        def focused():
            node = self.console.find(name, Atspi.Role.TEXT)
            return node and node.get_state_set().contains(Atspi.StateType.FOCUSED)

        until(focused, f"the keyboard in {name}")

    def rows(self, count):
        def filled():
            node = self.console.find(CHANGES, Atspi.Role.TABLE)
            return node if node and Table(node).rows == count else None

        return Table(until(filled, f"{count} rows of the audit"))

    def test_an_owner_by_keyboard_alone(self):
        self.start("--db", self.db)
        self.overview(least=40)
        before = len(self.audit())

        # Somebody new, who decides for every workspace.
        self.command("people", "People and roles")
        self.console.wait_for("People who are declared", Atspi.Role.TABLE)
        self.console.keys("alt+p")
        self.console.wait_for("Somebody new", Atspi.Role.LABEL)
        self.wait_for_keyboard("Name:")
        self.console.type("zoe")
        self.console.keys("Tab", "Home", "Down", "Tab", "space")
        self.picture("1-person")
        self.console.keys("alt+s")
        until(lambda: self.person("zoe"), "zoe in the ledger")
        self.assertEqual((self.person("zoe")["role"], self.person("zoe")["all_workspaces"]), ("admin", True))

        # From when on overage takes two approvers. What is no amount is said, and what was typed stays.
        self.console.keys("alt+t")
        self.wait_for_keyboard(re.compile("^Amount in dollars"))
        self.console.type("100,50")
        self.console.keys("Return")
        self.console.wait_for(re.compile("is not an amount"), Atspi.Role.LABEL)
        self.console.keys("BackSpace", "BackSpace", "BackSpace")
        self.console.type(".50")
        self.console.keys("Return")
        until(lambda: len(self.audit()) == before + 2, "the setting in the ledger")
        self.assertEqual(self.audit()[0]["after"], {"second_approver_above": "100.50"})
        self.picture("2-amount")

        # A credit gives back what an event charged, at once.
        credited = (row["after"]["event"] for row in self.audit() if row["object"] == "credit")
        event = next(one for one in credited if self.ctl("credit", "show", "--event", one)["left"] > 0)
        self.command("credit an event", "Credit an event")
        self.console.focus()
        self.wait_for_keyboard("Event:")
        self.console.type(event)
        self.console.keys("Return")
        self.wait_for_keyboard("Units to give back:")
        self.console.type("1")
        self.console.keys("Tab")
        self.console.type("Ran twice")
        self.picture("3-credit")
        self.console.keys("Return")
        until(lambda: len(self.audit()) == before + 3, "the credit in the ledger")
        credit = self.audit()[0]
        self.assertEqual((credit["after"]["event"], credit["after"]["units"], credit["reason"]),
                         (event, 1, "Ran twice"))

        # A request, from the workspace's page.
        self.command(WORKSPACE, "Brickyard Claims")
        self.console.wait_for(re.compile("Brickyard Claims"), Atspi.Role.LABEL)
        self.command("request overage", "Request overage")
        self.console.focus()
        self.console.wait_for("Units:", Atspi.Role.TEXT)
        self.console.keys("Tab")
        self.console.type("120")
        self.console.keys("Tab")
        self.console.type("The hail storm")
        entitled = self.console.wait_for(re.compile(r"entitled, "), Atspi.Role.LABEL).get_name()
        premium = self.usage(WORKSPACE)["buckets"]["premium_sync"]
        self.assertEqual(figures(entitled)[0], premium["entitlement"] + 120)
        self.picture("4-request")
        self.console.keys("Return")
        until(lambda: len(self.audit()) == before + 4, "the request in the ledger")

        # The audit says all of it, and the filter finds it.
        self.command("audit", "Audit")
        rows = self.rows(len(self.audit()))
        said = [rows.cell(row, 2) for row in range(4)]
        self.assertIn("120 Premium actions", said[0])
        self.assertIn(f"credited event {event}", said[1])
        self.assertIn("second approver", said[2])
        self.assertEqual(said[3], "declared zoe: Admin of every workspace")
        self.picture("5-audit")
        self.console.focus()
        self.console.keys("ctrl+f")
        self.console.type("hail storm")
        wanted = [row for row in self.audit() if "hail storm" in json.dumps(row).lower()]
        self.assertEqual(self.rows(len(wanted)).column(4), [row["reason"] for row in wanted])
        self.picture("6-filtered")
        self.leave()
        self.assertTrue(self.ctl("verify")["ok"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
