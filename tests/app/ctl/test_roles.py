# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what: `role`, `setting`, and what each role is refused (R37a)."""

import json
import unittest

from approvaltest import ME, ApprovalTest, premium, somebody_else


class Roles(ApprovalTest):
    def roles(self):
        return {one.pop("name"): one for one in self.ctl("role", "list").json}

    def test_whoever_creates_a_ledger_owns_it(self):
        self.assertEqual(self.ctl("role", "list").json,
                         [{"name": ME, "role": "owner", "all_workspaces": False, "workspaces": [],
                           "may_credit": False}])
        self.assertIn("viewer", self.ctl("role", "list", "--format", "table").out)

    def test_declared_changed_and_removed(self):
        nothing = {"all_workspaces": False, "workspaces": [], "may_credit": False}
        self.ctl("role", "set", "ann", "admin", "--workspace", "globex", "--workspace", "acme", "--workspace", "acme")
        self.ctl("role", "set", "bo", "admin", "--all-workspaces")
        self.ctl("role", "set", "cy", "support", "--may-credit")
        self.ctl("role", "set", "木村 & söhne'; --", "pm")
        self.ctl("role", "set", "di", "viewer")
        roles = self.roles()
        self.assertEqual(roles["ann"], {**nothing, "role": "admin", "workspaces": ["acme", "globex"]})
        self.assertEqual(roles["bo"], {**nothing, "role": "admin", "all_workspaces": True})
        self.assertEqual(roles["cy"], {**nothing, "role": "support", "may_credit": True})
        self.assertEqual(roles["木村 & söhne'; --"], {**nothing, "role": "pm"})
        self.assertEqual(self.ctl("role", "set", "ann", "support").json, {"name": "ann", **nothing, "role": "support"})
        self.assertEqual(self.roles()["ann"], {**nothing, "role": "support"})
        self.assertEqual(self.ctl("role", "remove", "ann").json, {"removed": "ann"})
        self.assertNotIn("ann", self.roles())

    def test_what_a_role_has_no_use_for(self):
        for wrong in (["admin"], ["pm", "--workspace", "acme"], ["owner", "--all-workspaces"], ["pm", "--may-credit"],
                      ["admin", "--workspace", "acme", "--all-workspaces"], ["king"], [], ["Owner"], [""]):
            with self.subTest(wrong):
                self.ctl("role", "set", "ann", *wrong, status=2)
        self.assertSays(self.ctl("role", "set", "ann", "ownr", status=2), "Did you mean owner?")
        self.assertEqual(list(self.roles()), [ME])

    def test_names_that_the_ledger_does_not_have(self):
        self.assertSays(self.ctl("role", "set", "ann", "admin", "--workspace", "globx", status=1),
                        "globx", "Did you mean globex?")
        self.ctl("role", "set", "", "pm", status=1)
        self.ctl("role", "set", "annika", "pm")
        self.assertSays(self.ctl("role", "remove", "anika", status=1), "anika", "Did you mean annika?")

    def test_a_ledger_keeps_an_owner(self):
        self.assertSays(self.ctl("role", "set", ME, "viewer", status=1), "owner")
        self.assertSays(self.ctl("role", "remove", ME, status=1), "owner")
        self.ctl("role", "set", "ann", "owner")
        self.ctl("role", "set", ME, "viewer")
        self.assertSays(self.ctl("role", "set", ME, "owner", status=1), ME)
        self.assertEqual(self.roles()[ME]["role"], "viewer")

    def test_the_same_again_is_no_change(self):
        self.ctl("role", "set", "ann", "pm")
        rows = len(self.audit())
        self.ctl("role", "set", "ann", "pm")
        self.assertEqual(len(self.audit()), rows)

    def test_each_change_is_told(self):
        self.ctl("role", "set", "ann", "admin", "--workspace", "acme")
        self.ctl("role", "set", "ann", "pm")
        self.ctl("role", "remove", "ann")
        rows = [row for row in self.audit("--object", "person") if row["key"] == "ann"]
        self.assertEqual([(row["person"], row["action"]) for row in rows],
                         [(ME, "declared"), (ME, "declared"), (ME, "removed")])
        self.assertEqual((rows[0]["before"], rows[2]["after"]), (None, None))
        self.assertEqual(rows[1]["before"], rows[0]["after"])
        self.assertEqual(rows[1]["after"]["role"], "pm")


class SecondApprover(ApprovalTest):
    def setting(self, *amount, **options):
        return self.ctl("setting", "second-approver", *amount, **options)

    def test_off_until_it_is_set(self):
        self.assertEqual(self.setting().json, {"second_approver_above": None})
        self.assertEqual(self.setting("500").json, {"second_approver_above": "500.00"})
        self.assertEqual(self.setting().json, {"second_approver_above": "500.00"})
        exported = self.ctl("catalog", "export").json["settings"]
        self.assertEqual(exported["approvals"], {"second_approver_above": "500.00"})
        self.assertEqual(self.setting("off").json, {"second_approver_above": None})
        self.assertNotIn("approvals", self.ctl("catalog", "export").json.get("settings", {}))
        rows = self.audit("--object", "setting")
        self.assertEqual([row["person"] for row in rows], [ME, ME])

    def test_the_catalog_sets_it_too(self):
        self.apply({"settings": {"approvals": {"second_approver_above": "12.345"}}})
        self.assertEqual(self.setting().json, {"second_approver_above": "12.345"})
        self.apply({"settings": {"early_burn": {"day": 9}}})
        self.assertEqual(self.setting().json, {"second_approver_above": "12.345"}, "what is left out stays")
        for wrong in (5, "-1.00", "much", {}):
            self.assertSays(self.apply({"settings": {"approvals": {"second_approver_above": wrong}}}, status=1),
                            "settings.approvals.second_approver_above")
        self.apply({"settings": {"approvals": {"above": "1.00"}}}, status=1)

    def test_amounts_that_are_none(self):
        for text, status in {"much": 2, "": 2, "NaN": 2, "$5": 2, "1e300": 1, "0.0000000001": 1}.items():
            with self.subTest(text):
                self.setting(text, status=status)
        self.setting("--", "-5", status=1)
        self.assertEqual(self.setting().json, {"second_approver_above": None})


@somebody_else
class Permitted(ApprovalTest):
    """What each role may do, and what it is told where it may not."""

    MAY = {"viewer": [], "support": ["request"], "pm": ["request", "apply", "import"], "admin": ["request", "decide"],
           "owner": ["request", "decide", "apply", "import", "role", "credit", "setting"]}

    def setUp(self):
        super().setUp()
        self.ctl("import", self.write_csv("a.csv", [premium(1, 20)]))
        self.open_to_all()

    def attempts(self):
        more = self.write_csv("more.csv", [premium(2, 1)])
        document = self.write("c.json", json.dumps({"workspaces": [{"key": "globex", "seats": 3}]}))
        return {"request": ["overage", "request", "--workspace", "acme", "--bucket", "premium_sync", "--units", 1,
                            "--reason", "x", "--by", "ann"],
                "decide": ["overage", "deny", self.ask(1).json["id"], "--reason", "no"],
                "apply": ["catalog", "apply", document], "import": ["import", more],
                "role": ["role", "set", "ann", "pm"],
                "credit": ["credit", "post", "--event", "e1", "--units", 1, "--reason", "x"],
                "setting": ["setting", "second-approver", "5"]}

    def test_by_role(self):
        for role, allowed in self.MAY.items():
            self.ctl("role", "set", "nobody", role, *(["--workspace", "acme"] if role == "admin" else []))
            for name, call in self.attempts().items():
                with self.subTest(role=role, task=name):
                    answer = self.act_as("nobody", *call, status=0 if name in allowed else 1)
                    if name not in allowed:
                        self.assertSays(answer, "nobody", "owner")
        self.assertTrue(self.ctl("verify").json["ok"])

    def test_whoever_is_not_declared_looks_only(self):
        self.act_as("nobody", *self.attempts()["request"], status=1)
        for look in (["overage", "list"], ["audit", "export", "--format", "json"], ["role", "list"],
                     ["usage", "--workspace", "acme"], ["catalog", "export"], ["verify"],
                     ["credit", "show", "--event", "e1"], ["setting", "second-approver"]):
            self.act_as("nobody", *look)

    def test_who_edits_the_catalog_does_not_say_who_approves(self):
        """R37a"""
        self.ctl("role", "set", "nobody", "pm")
        document = self.write("c.json", '{"settings": {"approvals": {"second_approver_above": "1000000"}}}')
        self.assertSays(self.act_as("nobody", "catalog", "apply", document, status=1), "owner")
        self.ctl("catalog", "apply", document)
        self.act_as("nobody", "catalog", "apply", document)

    def test_an_admin_decides_for_named_workspaces(self):
        self.ctl("role", "set", "nobody", "admin", "--workspace", "globex")
        request = self.ask(5).json["id"]
        self.assertSays(self.act_as("nobody", "overage", "approve", request, status=1), "acme")
        self.assertIn("acme", self.act_as("nobody", "overage", "show", request).json["objection"])
        grant = self.decide("approve", request).json["id"]
        self.act_as("nobody", "overage", "revoke", grant, "--reason", "x", status=1)
        self.ctl("role", "set", "nobody", "admin", "--all-workspaces")
        self.act_as("nobody", "overage", "revoke", grant, "--reason", "x")

    def test_a_requester_withdraws_what_is_theirs(self):
        self.ctl("role", "set", "nobody", "support")
        own = self.act_as("nobody", "overage", "request", "--workspace", "acme", "--bucket", "premium_sync", "--units",
                          1, "--reason", "x").json
        self.assertEqual(own["requested_by"], "nobody")
        self.assertEqual(self.act_as("nobody", "overage", "withdraw", own["id"]).json["state"], "withdrawn")
        self.act_as("nobody", "overage", "withdraw", self.ask(1).json["id"], status=1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
