# SPDX-License-Identifier: GPL-3.0-or-later
"""`jobs`: batch jobs whose records are conserved (R34), and what would have to be sent again."""

import csv
import random
import re
import unittest

from ctltest import SOURCE, CtlTest, event
from test_docs import keys, words

CATALOG = {"ceilings": [{"surface": "some_batch", "max_records": 1000, "window_hours": 24,
                         "last_reviewed": "2026-01-15"}],
           "workspaces": [{"key": "acme", "name": "Acme", "time_zone": "America/New_York",
                           "cycle_anchor": "2026-01-31"}]}
COUNTS = ("charged", "submitted", "resubmitted", "completed", "failed", "expired", "outstanding")
ENDINGS = [{}, {"status": "cancelled"}, {"status": "failed", "provider_error": "batch_expired"}]
AT = "2026-02-27T00:00:00Z"


def part(number, job, place, submitted, completed="", failed="", **fields):
    """A part `place` = "k/n" of a job; "" where it says nothing."""
    known, stated = place.split("/") if place else ("", "")
    return event(number, action="tickets.classify", bucket="batch_records", job=job, job_part=known, job_parts=stated,
                 surface="some_batch", records_submitted=submitted, records_completed=completed, records_failed=failed,
                 **fields)


def credit(number, corrects, units, at="2026-02-20T00:00:00Z"):
    return {"event_id": f"c{number}", "occurred_at": at, "workspace": "acme", "action": "tickets.classify",
            "status": "credit", "units": -units, "corrects": corrects, "posted_by": "kim", "note": "lost"}


class Jobs(CtlTest):
    def setUp(self):
        super().setUp()
        self.init(CATALOG)

    def store(self, *rows):
        self.ctl("import", self.write_csv("a.csv", rows))

    def jobs(self, *more, at=AT, **options):
        return self.ctl("jobs", "--workspace", "acme", "--at", at, *more, **options)

    def test_a_job_with_its_parts(self):
        self.store(part(1, "nightly", "1/2", 1000, 990, 10, latency_ms=1500, delivery_status="delivered", ordered=1),
                   part(2, "nightly", "2/2", 1000, 600, 0, status="failed", provider_error="batch_expired",
                        occurred_at="2026-02-10T12:01:00Z"),
                   part(3, "nightly", "2/2", 400, 390, "", units=0, occurred_at="2026-02-11T12:00:00Z"))
        answer = self.jobs().json
        self.assertEqual((answer["from"], answer["to"]), ("2026-01-31T05:00:00Z", "2026-02-28T05:00:00Z"))
        job = answer["jobs"][0]
        self.assertEqual([job[name] for name in COUNTS], [2000, 2000, 400, 1980, 10, 0, 10])
        self.assertEqual((job["state"], job["conserved"], job["differences"]), ("outstanding", True, []))
        self.assertEqual((job["due"], job["overdue"]), ("2026-02-11T12:00:00Z", True))
        self.assertEqual(job["because"], "2000 records of at most 1000 a part (surface some_batch).")
        self.assertEqual([len(one["attempts"]) for one in job["parts"]], [1, 2])
        first = job["parts"][0]["attempts"][0]
        self.assertEqual((first["latency_ms"], first["delivery_status"], first["ordered"]), (1500, "delivered", True))
        before = self.jobs(at="2026-02-10T12:30:00Z").json["jobs"][0]
        self.assertEqual((before["expired"], before["to_resubmit"], before["overdue"]), (400, 410, False))

    def test_what_does_not_add_up_is_named(self):
        self.store(part(1, "odd", "1/2", 1000, 900, 10), part(2, "odd", "2/2", 500, 500, 0),
                   part(3, "odd", "2/2", 100, 100, 0, occurred_at="2026-02-11T12:00:00Z"),
                   part(4, "fine", "1/1", 10, 10, 0))
        jobs = {job["job"]: job for job in self.jobs().json["jobs"]}
        self.assertTrue(jobs["fine"]["conserved"])
        self.assertFalse(jobs["odd"]["conserved"])
        text = "\n".join(jobs["odd"]["differences"])
        self.assertIn("Part 1 of 2: completed 900 + failed 10 + expired 0 + outstanding 0 = 910 of 1000 submitted, 90 "
                      "unaccounted for.", text)
        self.assertIn("Part 2 of 2: charged 600 for 500 submitted, 100 too many", text)
        self.assertIn("odd: Part 1 of 2", self.jobs("--format", "table").out)

    def test_charges_net_of_credits_are_what_usage_says(self):
        """On random jobs; each of them conserved, whatever happened to its parts."""
        rng = random.Random(34)
        rows, charged, number = [], {}, 0
        for job in range(25):
            parts = rng.randrange(1, 5)
            for k in range(1, parts + 1):
                day, left, again = rng.randrange(2, 18), rng.randrange(1, 900), False
                while left > 0:
                    number += 1
                    done = rng.randrange(left + 1)
                    how = {"units": 0} if again else {}
                    how |= rng.choice(ENDINGS)
                    failed = left - done if not how.get("status") else rng.randrange(left - done + 1)
                    rows.append(part(number, f"job-{job}", f"{k}/{parts}", left, done, failed,
                                     occurred_at=f"2026-02-{day:02}T{number % 24:02}:00:00Z", **how))
                    if not again:
                        charged[f"e{number}"] = left
                    left, again, day = left - done, True, day + 1
                    if day > 22 or rng.random() < 0.5:
                        break
        rng.shuffle(rows)
        given = {name: rng.randrange(1, units + 1) for name, units in charged.items() if rng.random() < 0.2}
        self.store(*rows)
        self.store(*(credit(i, name, units, "2026-02-25T00:00:00Z") for i, (name, units) in enumerate(given.items())))
        jobs = self.jobs().json["jobs"]
        self.assertEqual(len(jobs), 25)
        for one in jobs + [one for job in jobs for one in job["parts"]]:
            self.assertEqual(one["completed"] + one["failed"] + one["expired"] + one["outstanding"], one["submitted"])
            self.assertEqual(one["charged"], one["submitted"])
        self.assertEqual(sum(job["charged"] for job in jobs), sum(charged.values()))
        self.assertEqual(sum(job["credited"] for job in jobs), sum(given.values()))
        used = self.used(at=AT)["batch_records"]
        self.assertEqual(sum(job["charged"] - job["credited"] for job in jobs), used)
        self.assertEqual(sum(job["credited"] for job in self.jobs(at="2026-02-24T23:59:59Z").json["jobs"]), 0)

    def test_the_list_of_what_to_resubmit(self):
        self.store(part(1, "=1+1", "1/2", 1000, 600, 100, status="failed", provider_error="batch_expired"),
                   part(2, "=1+1", "2/2", 1000, 1000, 0), part(3, "fine", "1/1", 10, 10, 0),
                   part(4, "bad", "", 10, 7, 3))
        file = self.folder / "again.csv"
        self.jobs("--resubmit", file)
        with file.open(newline="") as text:
            rows = list(csv.DictReader(text))
        self.assertEqual({row["job"]: (row["part"], row["records"], row["failed"], row["expired"], row["last_event"])
                          for row in rows},
                         {"'=1+1": ("1", "400", "100", "300", "e1"), "bad": ("", "3", "3", "0", "e4")})
        self.jobs("--job", "fine", "--resubmit", file)
        self.assertEqual(file.read_bytes().count(b"\r\n"), 1)

    def test_a_list_that_cannot_be_written_is_an_error_and_leaves_nothing(self):
        self.store(part(1, "nightly", "1/1", 10, 7, 3))
        answer = self.jobs("--resubmit", self.folder / "none" / "again.csv", status=(1, 3))
        self.assertSays(answer, "again.csv")
        self.assertEqual(answer.out, "")
        self.assertFalse((self.folder / "none").exists())

    def test_one_job_is_found_whenever_it_was(self):
        self.store(part(1, "old", "1/1", 10, 10, 0, occurred_at="2026-01-05T00:00:00Z"), part(2, "nightly", "1/1", 5))
        self.assertEqual([job["job"] for job in self.jobs().json["jobs"]], ["nightly"])
        self.assertEqual([row["part"] for row in self.jobs("--job", "old", "--format", "csv").rows], ["1"])
        self.assertSays(self.jobs("--job", "nightli", status=1), "nightli", "nightly")
        self.assertSays(self.jobs("--job", "", status=2), "--job")
        self.assertSays(self.ctl("jobs", "--workspace", "acne", status=1), "acme")

    def test_rows_for_spreadsheets(self):
        self.store(part(1, "a", "1/2", 10, 7, 3), part(2, "a", "2/2", 10), part(3, "b", "", 5, 5, 0))
        rows = {row["job"]: row for row in self.jobs("--format", "csv").rows}
        self.assertEqual((rows["a"]["outstanding"], rows["a"]["parts_stated"], rows["b"]["parts_stated"]),
                         ("10", "2", ""))
        self.assertEqual([row["state"] for row in self.jobs("--job", "a", "--format", "csv").rows],
                         ["unfinished", "outstanding"])

    def test_every_field_is_described(self):
        self.store(part(1, "nightly", "1/2", 10, 7, 3))
        text = (SOURCE / "resources" / "docs" / "command-line.md").read_text(encoding="utf-8")
        told = words("command-line.md") | set(re.findall(r'"(\w+)":', text))
        self.assertEqual(keys(self.jobs().json) - told, set())
        for option in ("--at", "--job", "--resubmit"):
            self.assertIn(option, self.call("jobs", "--help").out)


if __name__ == "__main__":
    unittest.main(verbosity=2)
