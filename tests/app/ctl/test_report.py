# SPDX-License-Identifier: GPL-3.0-or-later
"""`report`: what a customer is handed, in three formats that say the same and nothing internal."""

import copy
import csv
import hashlib
import html
import io
import os
import pathlib
import re
import resource
import shutil
import sqlite3
import subprocess
import tempfile
import unittest

from ctltest import CATALOG, CtlTest, event

AT = "2026-02-20T00:00:00Z"
BUCKETS = ["standard_sync", "premium_sync", "long_context", "batch_records"]
FORMATS = ["html", "csv", "pdf"]
NASTY = ["=cmd|' /C calc'!A0", "<script>alert(1)</script>", "\u202eright to left\u202c", "\u05d3\u05e0\u05d9 \u200fx",
         "\U0001f98a fox", "@SUM(1)", "a\"b,c;d", "x" * 10_000]
# Marks that say where a line may break or in which direction it runs.
INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]")


class ReportTest(CtlTest):
    def report(self, ending, *more, workspace="acme", at=AT, audience=None, status=0, **options):
        """The file that was written, as text as its reader sees it."""
        more += ("--audience", audience) if audience else ()
        path = self.folder / f"report-{len(list(self.folder.iterdir()))}.{ending}"
        self.ctl("report", "--workspace", workspace, "--at", at, "-o", path, *more, status=status, **options)
        if status:
            self.assertFalse(path.exists())
            return None
        self.path = path
        if ending == "csv":
            return path.read_bytes().decode("utf-8-sig")
        if ending == "html":
            return self.words(path.read_text(encoding="utf-8"))
        return subprocess.run(["pdftotext", "-layout", path, "-"], check=True, stdout=subprocess.PIPE).stdout.decode()

    @staticmethod
    def words(page):
        page = re.sub(r"(?s)<style>.*?</style>", "", page)
        return html.unescape(re.sub(r"<[^>]*>", lambda tag: "" if tag[0].startswith(("<wbr", "<bdi", "</bdi")) else " ",
                                    page))

    @staticmethod
    def tables(text):
        """{"members": [{"member": ..., ...}, ...]} of a CSV report."""
        tables, columns = {}, []
        for line in csv.reader(io.StringIO(text, newline="")):
            if line[0] == "table":
                columns = line[1:]
            else:
                tables.setdefault(line[0], []).append(dict(zip(columns, line[1:])))
        return tables

    def audited(self):
        return [row for row in self.ctl("audit", "export", "--format", "csv").rows if row["object"] == "report"]


class Figures(ReportTest):
    def setUp(self):
        super().setUp()
        self.init(CATALOG)
        rows = [event(n, member=f"member {n % 7}", occurred_at=f"2026-02-{1 + n % 28:02}T12:00:00Z",
                      action="research.deep" if n % 3 else "chat.reply") for n in range(120)]
        rows += [event(500, member="ann", action="pdf.ask", bucket="long_context", pages=1_234_567),
                 event(501, action="classify", bucket="batch_records", records_submitted=777, job="j", mode="batch"),
                 event(502, action="nobody.maps.it")]
        self.ctl("import", self.write_csv("a.csv", rows))
        self.ctl("import", self.write_csv("c.csv", [
            event(900, status="credit", units=-1_000, corrects="e500", posted_by="sue.pport", note="Scanned twice")]))

    def test_every_format_says_what_usage_says(self):
        for at in (AT, "2026-02-11T15:30:00Z", "2026-02-27T00:00:00Z"):
            usage = self.usage(at=at)
            tables = self.tables(self.report("csv", at=at))
            for row in tables["buckets"]:
                expected = usage["buckets"][row["bucket"]]
                for name in ("unit", "used", "base", "addon", "prepaid", "approved", "entitlement", "remaining"):
                    self.assertEqual(row[name], str(expected[name]), (at, row["bucket"], name))
                self.assertEqual(row["percent"], "" if expected["percent"] is None else str(expected["percent"]))
            daily = self.ctl("daily", "--workspace", "acme", "--at", at).json
            self.assertEqual([[row["day"]] + [int(row[b]) for b in BUCKETS] for row in tables["days"]],
                             [[row["day"]] + [row[b] for b in BUCKETS] for row in daily])
            for table in ("days", "members"):
                for bucket in BUCKETS:
                    total = usage["buckets"][bucket]["used"]
                    self.assertEqual(sum(int(row[bucket]) for row in tables[table]), total, (at, table, bucket))
                    self.assertEqual(int(tables[table + "_total"][0][bucket]), total)
            for ending in ("html", "pdf"):
                lines = [line.split() for line in self.report(ending, at=at).splitlines()]
                sums = [line for line in lines if line[:1] == ["Sum"]]
                want = ["Sum"] + [f"{usage['buckets'][bucket]['used']:,}" for bucket in BUCKETS]
                if ending == "html":
                    text = " ".join(word for line in lines for word in line)
                    self.assertEqual(text.count(" ".join(want)), 2, (at, ending))
                else:
                    self.assertEqual(sums, [want, want], (at, ending))

    def test_it_says_what_when_and_where(self):
        facts = {row["field"]: row["value"] for row in self.tables(self.report("csv"))["report"]}
        self.assertEqual(facts, {"name": "Acme", "workspace": "acme", "plan": "Team 1",
                                 "cycle": "2026-01-31/2026-02-27", "day": "20", "zone": "America/New_York", "at": AT})
        page = self.report("html")
        for words in ("19 Feb 2026 19:00:00", "America/New_York", "31 Jan 2026 – 27 Feb 2026", "Team, version 1",
                      "20 of 28", "1 event"):
            self.assertIn(words, page)

    def test_credits(self):
        credit, = self.tables(self.report("csv"))["credits"]
        self.assertEqual((credit["event"], credit["bucket"], credit["units"]), ("e500", "long_context", "1000"))
        self.assertNotIn("credits", self.tables(self.report("csv", at="2026-02-10T11:00:00Z")))
        for ending in FORMATS:
            text = self.report(ending)
            self.assertNotIn("sue.pport", text)
            self.assertNotIn("Scanned", text)
        inside = self.tables(self.report("csv", audience="internal"))["internal_credit_notes"]
        self.assertEqual([(row["posted_by"], row["note"]) for row in inside], [("sue.pport", "Scanned twice")])

    def test_batch_jobs(self):
        self.ctl("import", self.write_csv("jobs.csv", [
            event(600 + n, action="classify", bucket="batch_records", mode="batch", job="split", job_part=n, job_parts=2,
                  records_submitted=100, records_completed=90, records_failed=10 - 4 * (n - 1)) for n in (1, 2)]))
        rows = {row["job"]: row for row in self.tables(self.report("csv"))["jobs"]}
        self.assertEqual(rows["j"]["submitted"], "777")
        split = rows["split"]
        self.assertEqual([split[name] for name in ("parts", "charged", "submitted", "completed", "failed")],
                         ["2", "200", "200", "180", "16"])
        self.assertEqual(self.ctl("jobs", "--workspace", "acme", "--at", AT, "--job", "split").json["jobs"][0]["failed"], 16)

    def test_member_names_can_be_left_out(self):
        named = self.tables(self.report("csv"))["members"]
        for ending in FORMATS:
            text = self.report(ending, "--no-members")
            self.assertNotRegex(text, r"\bmember \d|\bann\b")
            self.assertIn("Member 1", text)
        numbered = self.tables(self.report("csv", "--no-members"))["members"]
        self.assertEqual([[row[bucket] for bucket in BUCKETS] for row in numbered],
                         [[row[bucket] for bucket in BUCKETS] for row in named])

    def test_internal_is_marked_and_adds_costs(self):
        for ending in FORMATS:
            self.assertNotRegex(self.report(ending), r"(?i)internal|margin|\$|usd")
        for ending in ("html", "pdf"):
            self.assertIn("Internal", self.report(ending, audience="internal"))
        tables = self.tables(self.report("csv", audience="internal"))
        money = {row["what"]: row["usd"] for row in tables["internal_money"]}
        usage = self.usage()
        self.assertEqual((money["cost"], money["revenue"], money["margin"]),
                         (usage["cost"], usage["revenue"], usage["margin"]))

    def test_another_language(self):
        self.report("html")
        self.assertIn('lang="en"', self.path.read_text())
        german = self.report("html", "--language", "de")
        self.assertRegex(german, r"1\.233\.567")
        self.assertRegex(self.report("html"), r"1,233,567")
        self.report("html", "--language", "xx", status=2)

    def test_a_workspace_with_no_events(self):
        catalog = copy.deepcopy(CATALOG)
        catalog["workspaces"].append({"key": "empty", "name": "Empty"})
        self.apply(catalog)
        for ending in FORMATS:
            for audience in ("customer", "internal"):
                self.assertIn("Empty", self.report(ending, audience=audience, workspace="empty"))

    def test_wrong_calls(self):
        call = ["report", "--workspace", "acme", "-o"]
        for wrong in ("a.txt", "a", "a.pdf.gz"):
            self.assertSays(self.ctl(*call, self.folder / wrong, status=2), ".pdf", wrong)
        self.ctl(*call, self.folder / "a.csv", "--audience", "everybody", status=2)
        self.ctl("report", "--workspace", "acme", status=2)
        self.assertSays(self.ctl("report", "--workspace", "acmee", "-o", self.folder / "a.csv", status=1), "acme")
        self.assertSays(self.ctl(*call, self.folder / "no" / "such" / "a.csv", status=1), "a.csv")
        self.assertEqual(self.audited(), [])


class Exports(ReportTest):
    def setUp(self):
        super().setUp()
        self.init(CATALOG)
        self.ctl("import", self.write_csv("a.csv", [event(n, member=f"m{n}") for n in range(40)]))

    def test_each_is_audited_with_what_it_was(self):
        self.report("csv", "--no-members")
        row, = self.audited()
        self.assertEqual((row["key"], row["workspace"], row["action"]), ("acme", "acme", "exported"))
        self.assertIn(hashlib.sha256(self.path.read_bytes()).hexdigest(), row["after"])
        for part in ('"audience":"customer"', '"member_names":false', '"format":"csv"', '"cycle":"2026-01-31"',
                     f'"bytes":{self.path.stat().st_size}'):
            self.assertIn(part, row["after"])
        self.assertTrue(self.ctl("verify").json["ok"])

    def test_a_viewer_exports_nothing(self):
        with sqlite3.connect(self.db) as db:
            me = db.execute("SELECT name FROM person").fetchone()[0]
        self.ctl("role", "set", "somebody.else", "owner")
        self.ctl("role", "set", me, "viewer")
        self.report("csv", status=1)
        self.assertEqual(self.audited(), [])

    def test_a_ledger_that_cannot_be_written_to_is_not_exported_from(self):
        """What cannot be noted does not go out."""
        copied = self.folder / "read-only"
        copied.mkdir()
        shutil.copy(self.db, copied / "ledger.db")
        locked = sqlite3.connect(copied / "ledger.db", isolation_level=None)
        self.addCleanup(locked.close)
        locked.execute("BEGIN IMMEDIATE")
        path = self.folder / "locked.csv"
        answer = self.call("--db", copied / "ledger.db", "report", "--workspace", "acme", "--at", AT, "-o", path)
        self.assertEqual(answer.status, 3, answer.err)
        self.assertFalse(path.exists())

    def test_a_full_disk_leaves_no_half_file(self):
        folder = self.folder / "full"
        folder.mkdir()
        old = folder / "old.html"
        old.write_text("old")
        for name in ("old.html", "a.html", "a.csv", "a.pdf"):
            answer = self.call("--db", self.db, "report", "--workspace", "acme", "--at", AT, "-o", folder / name,
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1_500, 1_500)))
            self.assertIn(answer.status, (1, 3), (name, answer.err))
            self.assertNotEqual(answer.err, "")
        self.assertEqual([path.name for path in folder.iterdir()], ["old.html"])
        self.assertEqual(old.read_text(), "old")
        self.assertEqual(self.audited(), [])

    @unittest.skipUnless(hasattr(os, "geteuid") and os.geteuid() == 0, "only root can make a disk to fill")
    def test_a_full_disk_of_its_own(self):
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.folder))
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", folder], check=False,
                          stderr=subprocess.DEVNULL).returncode:
            self.skipTest("this machine lets nobody mount")
        self.addCleanup(subprocess.run, ["umount", folder], check=True)
        for ending in FORMATS:
            answer = self.call("--db", self.db, "report", "--workspace", "acme", "--at", AT, "-o",
                               folder / f"a.{ending}")
            if answer.status == 0:
                (folder / f"a.{ending}").unlink()
            self.assertEqual([path.name for path in folder.iterdir()], [], ending)
        self.assertEqual(answer.status, 1, "no PDF fits in there")
        self.assertSays(answer, "a.pdf")


class Redaction(ReportTest):
    """Every internal value of a ledger is looked for in what its customers read."""

    def internal_values(self, workspace):
        """What must not be read by this customer: {value: what it is}. Short words say nothing and are left out."""
        catalog = self.ctl("catalog", "export").json
        values = {}

        def add(what, *found):
            for value in found:
                if isinstance(value, str) and len(value) >= 4:
                    values[value] = what

        for route in catalog.get("routes", []):
            add("route", route["key"])
            add("of a route", *(route.get(name) for name in ("provider", "model_family", "region", "pool")))
            for price in route.get("prices", []):
                add("a price", *(value for name, value in price.items() if name.endswith("_per_mtok")))
        for pool in catalog.get("pools", []):
            add("pool", *(value for value in pool.values() if not isinstance(value, int)))
        for ceiling in catalog.get("ceilings", []):
            add("ceiling", ceiling["surface"], ceiling.get("source"))
        for one in catalog["workspaces"]:
            if one["key"] != workspace:
                add("another customer", one["key"], one.get("name"))
            else:
                add("said of the account", one.get("retention"), one.get("expansion_intent"))
            for grant in one.get("addons", []) + one.get("prepaid", []) + one.get("workflows", []):
                add("of a grant", grant.get("price"), grant.get("schedule"), grant.get("success_measure"),
                    grant.get("route"))
        with sqlite3.connect(self.db) as db:
            for query in ("SELECT reason FROM overage_request", "SELECT requested_by FROM overage_request",
                          "SELECT person FROM audit", "SELECT reason FROM audit WHERE reason <> ''",
                          "SELECT note FROM review", "SELECT key FROM event_pool", "SELECT key FROM route",
                          "SELECT DISTINCT error FROM provider_signal", "SELECT DISTINCT provider FROM provider_signal",
                          "SELECT DISTINCT surface FROM provider_signal"):
                add(query, *(row[0] for row in db.execute(query)))
            own = {row[0] for row in db.execute("SELECT key FROM member UNION SELECT key FROM action")}
        add("a cause", "negative_margin_or_abuse", "inefficient_workflow", "valuable_use", "Valuable use",
            "Inefficient workflow")
        for value in own:
            values.pop(value, None)
        return values

    def assertHides(self, ending, values, **asked):
        """Looks for each value in the file and, for a CSV, in each of its cells."""
        text = self.report(ending, **asked)
        where = f"{asked} {ending}"
        if ending == "csv":
            text = "\n".join(cell for line in csv.reader(io.StringIO(text, newline="")) for cell in line)
        shown = re.sub(r"\s+", " ", INVISIBLE.sub("", text))
        for value, what in values.items():
            pattern = r"(?<![\w-])(?<!\d[.,])" + re.escape(re.sub(r"\s+", " ", value)) + r"(?![\w-]|[.,]\w)"
            found = re.search(pattern, shown)
            self.assertIsNone(found, f"{where}: {what} {value!r} in {shown[max(0, found.start() - 80):found.end() + 40]!r}"
                              if found else "")
        self.assertNotIn("$", shown, where)

    def test_the_demo_ledger(self):
        self.ctl("init", "--demo")
        hits = self.ctl("hits").json
        by_workspace = {}
        for hit in hits:
            by_workspace.setdefault(hit["workspace"], []).append(hit["at"])
        busiest = sorted(by_workspace, key=lambda key: -len(by_workspace[key]))
        credited = {row["workspace"] for row in self.ctl("audit", "export", "--format", "csv").rows
                    if row["object"] == "credit"}
        asked = [(key, by_workspace[key][0]) for key in busiest[:6]] + [(key, hits[0]["at"]) for key in sorted(credited)[:4]]
        for key, at in asked:
            values = self.internal_values(key)
            self.assertGreater(len(values), 100)
            usage = self.ctl("usage", "--workspace", key, "--at", at).json
            for name in ("cost", "margin"):
                values[usage[name].lstrip("-")] = name
            for ending in FORMATS:
                self.assertHides(ending, values, workspace=key, at=at)
        for ending in FORMATS:
            with self.assertRaises(AssertionError, msg="the search finds what is there"):
                self.assertHides(ending, self.internal_values(key), workspace=key, at=at, audience="internal")

    def test_names_that_are_made_to_harm(self):
        catalog = copy.deepcopy(CATALOG)
        catalog["workspaces"][0]["name"] = NASTY[1] + NASTY[0]
        catalog["plans"][0]["name"] = NASTY[2]
        catalog["routes"][0].update(provider="secret-provider", model_family="secret-model", key="secret-route")
        catalog["route_sheets"][0]["actions"][0]["route"] = "secret-route"
        self.init(catalog)
        rows = [event(n, member=name, action="research.deep", route="secret-route", provider="secret-provider",
                      model_family="secret-model", note="secret-note") for n, name in enumerate(NASTY)]
        rows += [event(100 + n, action=name[:500], bucket="standard_sync", member="ann") for n, name in enumerate(NASTY)]
        rows += [event(200 + n, action="batch", bucket="batch_records", mode="batch", records_submitted=3, job=name[:300],
                       job_part=1, job_parts=2, surface="secret-surface", provider_error="secret_error")
                 for n, name in enumerate(NASTY)]
        self.ctl("import", self.write_csv("a.csv", rows))
        with sqlite3.connect(self.db) as db:
            for n, name in enumerate(NASTY):
                db.execute("INSERT INTO limit_hit (hit_id, occurred_at, workspace, member, action, route, bucket, verdict,"
                           " reasons, units, used, entitlement, outcome) VALUES (?, ?, 'acme', ?, ?, 'secret-route', "
                           "'premium_sync', 'block', '[{\"rule\":\"R18\",\"text\":\"secret-reason\"}]', 5, 298, 300, "
                           "'waiting')", (f"h{n} {name[:50]}", "2026-02-15T00:00:00Z", name[:1000], name[:500]))
        for ending in FORMATS:
            text = self.report(ending)
            self.assertNotIn("secret", text, ending)
            self.assertIn("fox", text, ending)
            page = self.path.read_bytes()
            if ending == "html":
                self.assertNotIn(b"<script", page)
                self.assertNotIn("\u202e".encode(), page)
                self.assertLess(len(page), 2_000_000)
            if ending == "csv":
                for line in csv.reader(io.StringIO(text, newline="")):
                    for cell in line:
                        self.assertFalse(re.match(r"[=+@\t\r]|-(?!\d+$)", cell), cell[:80])
                self.assertEqual({row["member"].removeprefix("'") for row in self.tables(text)["members"]},
                                 {*NASTY, "ann", "not_stated"}, "names are whole for programs")
            for bucket, row in zip(BUCKETS, self.tables(self.report("csv"))["buckets"]):
                self.assertEqual(int(row["used"]), self.used()[bucket])

    def test_a_report_of_many_hits_is_short(self):
        self.init(CATALOG)
        self.ctl("import", self.write_csv("a.csv", [event(n, action="research.deep", member=f"m{n % 450}")
                                                    for n in range(900)]))
        with sqlite3.connect(self.db) as db:
            db.executemany("INSERT INTO limit_hit (hit_id, occurred_at, workspace, action, bucket, verdict, units, used, "
                           "entitlement, outcome, reasons) VALUES (?, ?, 'acme', 'research.deep', 'premium_sync', "
                           "'block', 1, 300, 300, 'abandoned', '[{\"rule\":\"R18\"}]')",
                           [(f"h{n}", f"2026-02-15T{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}Z")
                            for n in range(10_000)])
        tables = self.tables(self.report("csv"))
        self.assertEqual(len(tables["hits"]), 200)
        self.assertEqual(tables["hits"][0]["id"], "h9999", "the latest first")
        self.assertEqual({row["hit"] for row in tables["explanations"]}, {"h9999"}, "the same reason is told once")
        self.assertEqual(len(tables["members"]), 201)
        self.assertEqual(sum(int(row["premium_sync"]) for row in tables["members"]), 900)
        self.assertIn("200 of 10,000", self.report("html"))
        self.assertLess(self.path.stat().st_size, 400_000)


if __name__ == "__main__":
    unittest.main(verbosity=2)
