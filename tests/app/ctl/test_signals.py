# SPDX-License-Identifier: GPL-3.0-or-later
"""`signals`: provider trouble by whose it is to mend, and pools against their quota (R30)."""

import sqlite3
import unittest

from ctltest import CtlTest, event
from test_docs import keys, words

CATALOG = {
    "pools": [{"key": "east", "provider": "azure_openai", "region": "eastus", "model": "gpt-5", "tokens_per_minute": 3000},
              {"key": "west", "tokens_per_minute": 1000}, {"key": "spare"}],
    "routes": [{"key": "deep", "pool": "east"}, {"key": "mini", "region": "westeurope"}],
    "workspaces": [{"key": "acme", "time_zone": "America/New_York"}],
}
KINDS = ["batch_expired", "batch_unordered", "region_quota_exhausted", "route_ineligible", "rate_limited", "other"]
RANGE = ("--from", "2026-02-10T00:00:00Z", "--to", "2026-02-12T00:00:00Z")


def trouble(number, error, at, **fields):
    return event(number, provider_error=error, occurred_at=f"2026-02-{at}Z", **fields)


def part(number, error, at, job, k, **fields):
    return trouble(number, error, at, action="tickets.classify", bucket="batch_records", job=job, job_part=k, job_parts=3,
                   surface="some_batch", records_submitted=100, **fields)


EVENTS = [
    trouble(1, "rate_limited", "10T00:00:00", route="deep", bucket="standard_sync", status="failed", input_tokens=2000,
            output_tokens=400, member="ann"),
    trouble(2, "rate_limited", "10T00:00:59.999999", route="deep", bucket="premium_sync", status="blocked",
            workspace="globex", input_tokens=1200),
    trouble(3, "upstream melted", "10T09:00:00", route="mini", bucket="standard_sync", pool="nowhere", input_tokens=7),
    part(4, "batch_expired", "11T04:59:59", "nightly", 1, records_failed=3),
    part(5, "batch_expired", "11T05:00:00", "nightly", 2, records_failed=4),
    part(6, "batch_unordered", "11T23:59:59.999999", "nightly", 2),
    trouble(7, "rate_limited", "12T00:00:00", route="deep", bucket="standard_sync", input_tokens=10**6),  # later
    trouble(8, "rate_limited", "09T23:59:59.999999", route="deep", bucket="standard_sync"),  # before
    event(9, occurred_at="2026-02-10T00:01:00Z", bucket="standard_sync", pool="west", input_tokens=600),
    event(10, occurred_at="2026-02-11T00:01:30Z", bucket="standard_sync", pool="west", output_tokens=600),
]


class Signals(CtlTest):
    def setUp(self):
        super().setUp()
        self.init(CATALOG)
        self.ctl("import", self.write_csv("a.csv", EVENTS))

    def signals(self, *more, **options):
        return self.ctl("signals", *RANGE, *more, **options)

    def by(self, what, *more):
        return self.signals("--by", what, *more).json

    def counts(self, row):
        return {kind: row[kind] for kind in KINDS if row[kind]}

    def test_every_kind_with_its_owner_and_next_step(self):
        rows = self.signals().json
        self.assertEqual([(row["kind"], row["owner"], row["signals"], row["workspaces"]) for row in rows],
                         [("batch_expired", "queueing", 2, 1), ("batch_unordered", "reconciliation", 1, 1),
                          ("region_quota_exhausted", "capacity", 0, 0), ("route_ineligible", "routing", 0, 0),
                          ("rate_limited", "capacity", 2, 2), ("other", "unassigned", 1, 1)])
        self.assertEqual((rows[4]["first"], rows[4]["last"]), ("2026-02-10T00:00:00Z", "2026-02-10T00:00:59.999999Z"))
        self.assertEqual((rows[2]["first"], rows[2]["last"]), (None, None))
        self.assertTrue(all(row["next_step"] for row in rows))
        self.assertEqual(self.by("kind"), rows)

    def test_none_of_them_is_a_limit_hit(self):
        self.assertEqual(self.ctl("hits").json, [])

    def test_days_are_of_utc_and_of_a_workspace_its_own(self):
        rows = self.by("day")
        self.assertEqual([(row["day"], row["zone"], row["partial"], row["signals"], self.counts(row)) for row in rows],
                         [("2026-02-10", "UTC", False, 3, {"rate_limited": 2, "other": 1}),
                          ("2026-02-11", "UTC", False, 3, {"batch_expired": 2, "batch_unordered": 1})])
        rows = self.by("day", "--workspace", "acme")
        self.assertEqual([(row["day"], row["zone"], row["partial"], self.counts(row)) for row in rows],
                         [("2026-02-09", "America/New_York", True, {"rate_limited": 1}),
                          ("2026-02-10", "America/New_York", False, {"batch_expired": 1, "other": 1}),
                          ("2026-02-11", "America/New_York", True, {"batch_expired": 1, "batch_unordered": 1})])

    def test_places_are_those_of_the_event_and_of_the_catalog(self):
        self.assertEqual(
            [(row["kind"], row["pool"], row["route"], row["region"], row["signals"], row["workspaces"], row["jobs"])
             for row in self.by("place")],
            [("batch_expired", None, None, None, 2, 1, 1), ("rate_limited", "east", "deep", "eastus", 2, 2, 0),
             ("batch_unordered", None, None, None, 1, 1, 1), ("other", "nowhere", "mini", "westeurope", 1, 1, 0)])

    def test_affected_workspaces_and_jobs(self):
        self.assertEqual([(row["workspace"], row["signals"], row["last"]) for row in self.by("workspace")],
                         [("acme", 5, "2026-02-11T23:59:59.999999Z"), ("globex", 1, "2026-02-10T00:00:59.999999Z")])
        jobs = self.by("job")
        self.assertEqual([(row["job"], row["workspace"], row["surface"], self.counts(row), row["parts"],
                           row["records_failed"]) for row in jobs],
                         [("nightly", "acme", "some_batch", {"batch_expired": 2, "batch_unordered": 1}, 2, 7)])

    def test_events_the_latest_first_with_what_they_stated(self):
        rows = self.by("event")
        self.assertEqual([row["provider_error"] for row in rows],
                         ["batch_unordered", "batch_expired", "batch_expired", "upstream melted", "rate_limited",
                          "rate_limited"])
        self.assertEqual(rows[3]["kind"], "other")
        # Trouble is told however the event ended.
        self.assertEqual([row["status"] for row in rows[4:]], ["blocked", "failed"])
        self.assertEqual((rows[5]["member"], rows[5]["at"]), ("ann", "2026-02-10T00:00:00Z"))
        self.assertEqual((rows[1]["job_part"], rows[1]["job_parts"], rows[1]["records_failed"]), (2, 3, 4))

    def test_pools_the_hottest_first_with_the_exact_minute(self):
        self.assertEqual(
            [(row["pool"], row["in_catalog"], row["tokens_per_minute"], row["peak"], row["percent"], row["peak_minute"],
              row["tokens"], row["signals"]) for row in self.by("pool")],
            [("east", True, 3000, 3600, 120, "2026-02-10T00:00:00Z", 3600, 2),
             ("west", True, 1000, 600, 60, "2026-02-10T00:01:00Z", 1200, 0),
             ("nowhere", False, None, 7, None, "2026-02-10T09:00:00Z", 7, 1),
             ("spare", True, None, 0, None, None, 0, 0)])

    def test_only_of_a_workspace_or_a_kind(self):
        self.assertEqual([row["signals"] for row in self.signals("--workspace", "globex").json], [0, 0, 0, 0, 1, 0])
        self.assertEqual([(row["kind"], row["signals"]) for row in self.signals("--kind", "batch_expired").json],
                         [("batch_expired", 2)])
        self.assertEqual([row["provider_error"] for row in self.by("event", "--kind", "other")], ["upstream melted"])
        self.assertEqual(self.by("job", "--kind", "other"), [])

    def test_an_empty_range_has_nothing(self):
        empty = ("signals", "--from", "2026-02-10T00:00:00Z", "--to", "2026-02-10T00:00:00Z")
        self.assertEqual([row["signals"] for row in self.ctl(*empty).json], [0] * 6)
        for what in ("day", "place", "workspace", "job", "event"):
            self.assertEqual(self.ctl(*empty, "--by", what).json, [])

    def test_what_gateways_wrote_counts_at_once(self):
        with sqlite3.connect(self.db) as ledger:
            ledger.execute("INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket, provider_error) "
                           "VALUES ('g', '2026-02-10T12:00:00Z', 'acme', 'x', 'standard_sync', 'route_ineligible')")
        ledger.close()
        self.assertEqual([row["signals"] for row in self.signals().json], [2, 1, 0, 1, 2, 1])

    def test_csv_and_table_say_the_same(self):
        for what in ("kind", "day", "place", "workspace", "job", "event", "pool"):
            rows = self.signals("--by", what, "--format", "csv").rows
            told = [{name: "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
                     for name, value in row.items()} for row in self.by(what)]
            self.assertEqual(rows, told, what)
        table = self.signals("--format", "table").out
        self.assertIn("All workspaces, from 2026-02-10T00:00:00Z to 2026-02-12T00:00:00Z: 6 provider signals", table)
        self.assertIn("batch_expired: Whoever runs the queue", table)
        self.assertNotIn("route_ineligible: ", table)

    def test_every_field_is_described(self):
        for what in ("kind", "day", "place", "workspace", "job", "event", "pool"):
            self.assertEqual(keys(self.by(what)) - words("command-line.md"), set(), what)

    def test_what_is_refused(self):
        self.assertSays(self.signals("--workspace", "acne", status=1), "acne", "Did you mean acme?")
        backwards = ("signals", "--from", "2026-02-12T00:00:00Z", "--to", "2026-02-10T00:00:00Z")
        self.assertSays(self.ctl(*backwards, status=1), "--to is before --from")

    def test_wrong_usage(self):
        self.assertSays(self.signals("--kind", "upstream melted", status=2), "upstream melted", "batch_expired")
        self.assertSays(self.signals("--by", "hour", status=2), "hour", "place")
        for one in (("--workspace", "acme"), ("--kind", "other")):
            self.assertSays(self.signals("--by", "pool", *one, status=2), "--by pool")
        self.ctl("signals", "--from", "2026-02-10T00:00:00Z", status=2)


if __name__ == "__main__":
    unittest.main(verbosity=2)
