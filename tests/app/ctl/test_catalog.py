# SPDX-License-Identifier: GPL-3.0-or-later
"""`catalog apply` and `catalog export`: one transaction, strict, idempotent, and out again as it went in."""

import copy
import json
import unittest

from ctltest import CATALOG, CtlTest, event

FULL = {
    "plans": [{"key": "team", "name": "Team", "versions": [{
        "version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "99.00", "price_per": "workspace",
        "limits": {
            "standard_sync": {"allowance": 4500, "per": "workspace", "warn_percent": 70, "at_limit": "block"},
            "premium_sync": {"allowance": 300, "per": "workspace", "warn_percent": 70, "confirm_percent": 10,
                             "at_limit": "queue", "overage_price": "0.25", "member_daily_cap": 50},
            "long_context": {"allowance": "unlimited", "unit": "page", "at_limit": "block"},
            "batch_records": {"allowance": 50000, "at_limit": "queue", "overage_price": "0.002"}}}]}],
    "routes": [
        {"key": "premium-reasoning", "provider": "openai", "model_family": "gpt-5", "modes": ["sync", "batch"],
         "region": "eastus", "pool": "azure-eastus-global", "context_window": 400000, "prices": [
             {"from": "2026-01-01T00:00:00Z", "input_per_mtok": "1.25", "cached_input_per_mtok": "0.125",
              "output_per_mtok": "10.00", "batch_percent": 50}]},
        {"key": "standard-mini", "provider": "openai", "model_family": "gpt-5-mini", "modes": ["sync", "batch"],
         "prices": [{"from": "2026-01-01T00:00:00Z", "input_per_mtok": "0.25", "output_per_mtok": "2.00"}]}],
    "route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [
        {"action": "research.deep", "bucket": "premium_sync", "route": "premium-reasoning",
         "fallback_route": "standard-mini", "mode": "sync", "warn_percent": 70,
         "downgrade_to": {"route": "standard-mini", "bucket": "standard_sync"}, "async_expectation_shown": False}]}],
    "pools": [{"key": "azure-eastus-global", "provider": "azure_openai", "subscription": "prod", "region": "eastus",
               "model": "gpt-5", "deployment_type": "global", "tokens_per_minute": 1000000}],
    "ceilings": [{"surface": "openai_batch", "max_records": 50000, "max_bytes": 209715200, "min_records": 1,
                  "window_hours": 24, "ordered": False, "source": "https://example.org/batch",
                  "last_reviewed": "2026-04-23"}],
    "workspaces": [{
        "key": "acme", "name": "Acme", "time_zone": "America/New_York", "cycle_anchor": "2026-01-31",
        "cycle": "monthly", "seats": 12, "plans": [{"plan": "team", "version": 1, "from": "2026-01-31T05:00:00Z"}],
        "addons": [{"bucket": "premium_sync", "units": 100, "price": "20.00", "from": "2026-03-01T00:00:00Z",
                    "to": "2027-03-01T00:00:00Z"}],
        "prepaid": [{"bucket": "premium_sync", "units": 50, "price": "10.00", "from": "2026-04-01T00:00:00Z",
                     "to": "2026-07-01T00:00:00Z"}],
        "workflows": [{"key": "nightly-evals", "route": "standard-mini", "schedule": "daily 02:00",
                       "included_records": 20000, "price": "30.00",
                       "success_measure": "every release evaluated by 06:00", "from": "2026-03-01T00:00:00Z",
                       "to": "2027-03-01T00:00:00Z"}],
        "retention": "healthy", "expansion_intent": "yes"}],
    "settings": {"early_burn": {"percent": 80, "day": 10, "bucket": "premium_sync"}},
}


def at_path(document, path, value):
    """A copy in which the entry at `path` (keys and places) is another; None takes it away."""
    changed = copy.deepcopy(document)
    place = changed
    for step in path[:-1]:
        place = place[step]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return changed


class Apply(CtlTest):
    def setUp(self):
        super().setUp()
        self.init()

    def export(self):
        return self.ctl("catalog", "export").json

    def counts(self, document):
        answer = self.apply(document).json
        return answer["created"], answer["changed"], answer["unchanged"]

    def test_what_goes_in_comes_out(self):
        created, changed, unchanged = self.counts(FULL)
        self.assertEqual((changed, unchanged), (0, 0))
        self.assertEqual(created, 9, "plan, version, two routes, sheet, pool, ceiling, workspace, settings")
        self.assertEqual(self.export(), FULL)

    def test_applying_again_changes_nothing(self):
        self.apply(FULL)
        before = self.ctl("catalog", "export").out
        self.assertEqual(self.counts(FULL), (0, 0, 9))
        self.assertEqual(self.counts(json.loads(before)), (0, 0, 9))
        self.assertEqual(self.ctl("catalog", "export").out, before)

    def test_an_export_makes_the_same_ledger_elsewhere(self):
        self.apply(FULL)
        text = self.ctl("catalog", "export").out
        self.db = self.folder / "other.db"
        self.init()
        self.ctl("catalog", "apply", self.write("c.json", text))
        self.assertEqual(self.ctl("catalog", "export").out, text)

    def test_what_a_document_leaves_out_stays_and_a_given_key_replaces_its_list(self):
        self.apply(FULL)
        pack = FULL["workspaces"][0]["addons"][0]
        self.assertEqual(self.counts({"workspaces": [{"key": "acme", "seats": 3, "addons": [{**pack, "units": 7}]}]}),
                         (0, 1, 0))
        expected = at_path(at_path(FULL, ["workspaces", 0, "seats"], 3), ["workspaces", 0, "addons", 0, "units"], 7)
        self.assertEqual(self.export(), expected)
        self.assertEqual(self.counts({}), (0, 0, 0))

    def test_a_new_version_is_added_and_moves_nobody(self):
        self.apply(FULL)
        version = {**FULL["plans"][0]["versions"][0], "version": 2, "price": "120.00"}
        self.apply({"plans": [{"key": "team", "versions": [version]}]})
        self.assertEqual([one["version"] for one in self.export()["plans"][0]["versions"]], [1, 2])
        self.assertEqual(self.usage()["plan_version"], 1)

    def test_unlimited_and_zero_allowances(self):
        """R12"""
        self.apply(FULL)
        self.ctl("import", self.write_csv("a.csv", [event(1, bucket="long_context", units=9)]))
        bucket = self.usage()["buckets"]["long_context"]
        self.assertEqual([bucket[name] for name in ("used", "base", "entitlement", "remaining", "percent")],
                         [9, "unlimited", "unlimited", "unlimited", None])

    def test_a_discovered_workspace_is_exported_once_it_is_completed(self):
        self.apply(CATALOG)
        self.ctl("import", self.write_csv("a.csv", [event(1, workspace="found", route="found-route")]))
        self.assertEqual([one["key"] for one in self.export()["workspaces"]], ["acme"])
        self.assertEqual(len(self.export()["routes"]), 2)
        self.apply({"workspaces": [{"key": "found", "seats": 2}], "routes": [{"key": "found-route"}]})
        self.assertEqual([one["key"] for one in self.export()["workspaces"]], ["acme", "found"])
        self.assertEqual(len(self.export()["routes"]), 3)
        self.assertFalse(self.usage(workspace="found")["discovered"])


class Strict(CtlTest):
    """Anything that is wrong: exit 1, the path in the document, and nothing applied."""

    def setUp(self):
        super().setUp()
        self.init()
        self.apply(FULL)
        self.before = self.ctl("catalog", "export").out

    def assertRefused(self, document, *saying):
        text = document if isinstance(document, str) else json.dumps(document)
        path = self.write("document.json", text)
        with self.subTest(text[:200]):
            answer = self.ctl("catalog", "apply", path, status=1)
            self.assertSays(answer, path, *saying)
            self.assertEqual(answer.out, "")
            self.assertEqual(self.ctl("catalog", "export").out, self.before)

    def test_text_that_is_no_such_document(self):
        for text in ("", "[]", "12", '{"plans": [}', '{"plans": []} {}', "\0", '{"plans": [], "plans": []}'):
            self.assertRefused(text)

    def test_a_syntax_error_names_its_line(self):
        self.assertRefused('{"plans": [],\n "routes": [oops]}', "2")

    def test_unknown_keys_anywhere(self):
        for path, where in ((["color"], "color"), (["plans", 0, "color"], "plans[0].color"),
                            (["plans", 0, "versions", 0, "limits", "tea"], "plans[0].versions[0].limits.tea"),
                            (["plans", 0, "versions", 0, "limits", "premium_sync", "tea"],
                             "plans[0].versions[0].limits.premium_sync.tea"),
                            (["routes", 1, "prices", 0, "tea"], "routes[1].prices[0].tea"),
                            (["route_sheets", 0, "actions", 0, "downgrade_to", "tea"],
                             "route_sheets[0].actions[0].downgrade_to.tea"),
                            (["workspaces", 0, "prepaid", 0, "tea"], "workspaces[0].prepaid[0].tea"),
                            (["settings", "early_burn", "tea"], "settings.early_burn.tea")):
            self.assertRefused(at_path(FULL, path, "green"), where)

    def test_wrong_types_and_ranges(self):
        for path, value, where in ((["plans"], {}, "plans"), (["plans", 0, "key"], 5, "plans[0].key"),
                                   (["plans", 0, "versions", 0, "version"], 0, "plans[0].versions[0].version"),
                                   (["plans", 0, "versions", 0, "price"], 99.0, "plans[0].versions[0].price"),
                                   (["plans", 0, "versions", 0, "price"], "cheap", "plans[0].versions[0].price"),
                                   (["workspaces", 0, "seats"], 1.5, "workspaces[0].seats"),
                                   (["workspaces", 0, "seats"], "12", "workspaces[0].seats"),
                                   (["workspaces", 0, "cycle"], "weekly", "workspaces[0].cycle"),
                                   (["workspaces", 0, "cycle"], "0d", "workspaces[0].cycle"),
                                   (["workspaces", 0, "cycle_anchor"], "2026-02-30", "workspaces[0].cycle_anchor"),
                                   (["workspaces", 0, "time_zone"], "Mars/Base", "workspaces[0].time_zone"),
                                   (["workspaces", 0, "plans", 0, "from"], "2026-01-31", "workspaces[0].plans[0].from"),
                                   (["workspaces", 0, "addons", 0, "units"], -1, "workspaces[0].addons[0].units"),
                                   (["workspaces", 0, "addons", 0, "to"], "2026-03-01T00:00:00Z",
                                    "workspaces[0].addons[0].to"),
                                   (["route_sheets", 0, "actions", 0, "bucket"], "tea",
                                    "route_sheets[0].actions[0].bucket"),
                                   (["settings", "early_burn", "percent"], 0, "settings.early_burn.percent"),
                                   (["settings", "causes"], {"member_percent": 50},
                                    "settings.causes.member_percent")):
            self.assertRefused(at_path(FULL, path, value), where)

    def test_required_keys_left_out(self):
        for path, where in ((["plans", 0, "key"], "plans[0]"), (["workspaces", 0, "key"], "workspaces[0]"),
                            (["route_sheets", 0, "effective_from"], "route_sheets[0]"),
                            (["workspaces", 0, "addons", 0, "price"], "workspaces[0].addons[0]")):
            self.assertRefused(at_path(FULL, path, None), where, path[-1])

    def test_references_to_nothing(self):
        for path, where in ((["workspaces", 0, "plans", 0, "plan"], "workspaces[0].plans[0].plan"),
                            (["routes", 0, "pool"], "routes[0].pool"),
                            (["workspaces", 0, "workflows", 0, "route"], "workspaces[0].workflows[0].route")):
            self.assertRefused(at_path(FULL, path, "nowhere"), where, "nowhere")
        sheet = {**FULL["route_sheets"][0], "version": 2}
        self.assertRefused({"route_sheets": [at_path(sheet, ["actions", 0, "route"], "nowhere")]},
                           "route_sheets[0].actions[0].route")
        self.assertRefused(at_path(FULL, ["workspaces", 0, "plans", 0, "version"], 7), "workspaces[0].plans[0].version")

    def test_a_published_version_redefined(self):
        """R13"""
        self.assertRefused(at_path(FULL, ["plans", 0, "versions", 0, "price"], "98.00"), "plans[0].versions[0]")
        self.assertRefused(at_path(FULL, ["plans", 0, "versions", 0, "limits", "premium_sync", "allowance"], 301),
                           "plans[0].versions[0].limits.premium_sync")
        self.assertRefused(at_path(FULL, ["route_sheets", 0, "actions", 0, "warn_percent"], 71), "route_sheets[0]")

    def test_an_assignment_before_its_version_may_be_assigned(self):
        self.assertRefused(at_path(FULL, ["workspaces", 0, "plans", 0, "from"], "2025-12-31T23:59:59Z"),
                           "workspaces[0].plans[0].from")

    def test_an_action_sent_down_batch_without_a_word(self):
        """R36"""
        sheet = at_path({**FULL["route_sheets"][0], "version": 2}, ["actions", 0, "mode"], "batch")
        self.assertRefused({"route_sheets": [sheet]}, "route_sheets[0].actions[0].mode")

    def test_a_document_with_one_error_applies_nothing(self):
        self.assertRefused({"workspaces": [{"key": "new-one"}, {"key": "acme", "seats": -1}]}, "workspaces[1].seats")


if __name__ == "__main__":
    unittest.main(verbosity=2)
