# SPDX-License-Identifier: GPL-3.0-or-later
"""A PM lowers an allowance, replays what really happened, reads who is hit, publishes, and finds it in force."""

import datetime
import json
import re
import unittest

from endtoend import Atspi, EndToEnd, Table, until

PLAN, NAME, BASE = "team", "Team", 2
ALLOWANCE = 40


class Plans(EndToEnd):
    def setUp(self):
        super().setUp()
        self.db = str(self.home / "demo.headroom")
        self.ctl("init", "--demo")

    def table(self, name, least=1):
        def filled():
            node = self.console.find(name, Atspi.Role.TABLE)
            return node if node and Table(node).rows >= least else None

        return Table(until(filled, f"the table “{name}”", deadline=120))

    def type_into(self, name, text):
        """Replaces what stands in the line of this name."""
        node = self.console.wait_for(name, Atspi.Role.TEXT)
        Atspi.Component.grab_focus(node)
        until(lambda: node.get_state_set().contains(Atspi.StateType.FOCUSED), f"the keyboard in {name}")
        self.console.keys("ctrl+a")
        self.console.type(text)

    def description(self, name):
        return self.console.find(name, Atspi.Role.TEXT).get_description()

    def lowered(self, version):
        """A catalog document that lays the lowered allowance over the published version."""
        limits = dict(version["limits"])
        limits["premium_sync"] = {**limits["premium_sync"], "allowance": ALLOWANCE}
        path = self.home / "lowered.json"
        path.write_text(json.dumps({"plans": [{"key": PLAN, "versions": [{**version, "limits": limits}]}]}))
        return path

    def plan_version(self, number):
        plans = self.ctl("catalog", "export")["plans"]
        versions = next(plan for plan in plans if plan["key"] == PLAN)["versions"]
        return next((one for one in versions if one["version"] == number), None)

    def workspaces_on(self, version):
        """Those whose last assignment is to this version of the plan."""
        return {one["key"]: one for one in self.ctl("catalog", "export")["workspaces"]
                if one.get("plans") and max(one["plans"], key=lambda p: p["from"])["version"] == version
                and max(one["plans"], key=lambda p: p["from"])["plan"] == PLAN}

    def test_lower_an_allowance_and_see_it_in_force(self):
        console_of = self.workspaces_on(BASE)
        self.assertTrue(console_of)
        self.start("--db", self.db, f"headroom:plans?plan={PLAN}")
        console = self.console
        console.wait_for(NAME, Atspi.Role.LABEL)

        # The next version, with less of the premium bucket; what cannot be is said beside the field.
        console.press(re.compile("Draft the next version"), Atspi.Role.PUSH_BUTTON)
        field = "Premium actions: Allowance"
        self.type_into(field, "1.234,56")
        until(lambda: "not a whole number" in self.description(field), "what is wrong beside the field")
        self.picture("1-refused")
        self.type_into(field, ALLOWANCE)
        until(lambda: not self.description(field), "nothing wrong")
        console.wait_for(re.compile(r"1 change"))
        self.picture("2-draft")

        # What it would have done to what really happened, and to whom.
        console.press("Replay", Atspi.Role.PUSH_BUTTON)
        console.press(re.compile("^Run the draft$"), Atspi.Role.PUSH_BUTTON)
        replay = self.table("Workspaces in the replay")
        self.picture("3-replayed")
        shown = {replay.cell(row, 0) for row in range(replay.rows)}

        since = (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=30)).date()
        answer = self.ctl("replay", "--catalog", self.lowered(self.plan_version(BASE)), "--from",
                          f"{since.isoformat()}T00:00:00Z")
        hit = [one["workspace"] for one in answer["workspaces"] if one["hits_draft"] > one["hits_now"]]
        self.assertTrue(hit)
        self.assertLessEqual(set(hit), set(console_of))
        for workspace in hit:
            self.assertTrue(any(workspace in cell or console_of[workspace].get("name", workspace) in cell
                                for cell in shown), f"{workspace} in {shown}")

        # Everybody on the version before goes over; then it is published.
        self.command("plans", "Plans")
        console.press("Who goes over, and when", Atspi.Role.PAGE_TAB)
        moves = self.table("Workspaces and the version they go over to", least=len(console_of))
        console.click(Atspi.Table.get_accessible_at(moves.node, 0, 0))
        console.keys("ctrl+a")
        console.press(re.compile(r"^Move to version 3"), Atspi.Role.PUSH_BUTTON)
        self.picture("4-moves")
        console.press("Publish…", Atspi.Role.PUSH_BUTTON)
        self.console.focus()
        reason = console.wait_for("Reason:", Atspi.Role.TEXT)
        Atspi.Component.grab_focus(reason)
        console.type("premium costs more than it brings")
        review = Atspi.Text.get_text(console.wait_for("What the draft changes"), 0, -1)
        self.assertIn("320 → 40", review)
        self.assertIn("The last replay", review)
        self.assertNotIn("There was none", review)
        self.picture("5-publish")
        console.press("Publish", Atspi.Role.PUSH_BUTTON)
        until(lambda: self.plan_version(3), "version 3 in the ledger")
        self.console.focus()
        console.wait_for(re.compile("No draft|Nothing is drafted"))
        self.picture("6-published")

        # In force: in the catalog, for a workspace after it went over, in the audit with the reason.
        self.assertEqual(self.plan_version(3)["limits"]["premium_sync"]["allowance"], ALLOWANCE)
        moved = self.workspaces_on(3)
        self.assertLessEqual(set(hit), set(moved))
        workspace = hit[0]
        went = max(moved[workspace]["plans"], key=lambda one: one["from"])["from"]
        self.assertEqual(self.usage(workspace, went)["buckets"]["premium_sync"]["base"], ALLOWANCE)
        published = [row for row in self.audit() if row["object"] == "plan_version" and row["key"] == f"{PLAN} v3"]
        self.assertEqual([row["reason"] for row in published], ["premium costs more than it brings"])
        self.assertTrue(self.ctl("verify")["ok"])


if __name__ == "__main__":
    unittest.main()
