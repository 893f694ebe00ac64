# SPDX-License-Identifier: GPL-3.0-or-later
"""`explain`: why a limit was hit, for colleagues and for customers, in every format."""

import contextlib
import csv
import io
import sqlite3
import unittest
import urllib.parse

from ctltest import CATALOG, CtlTest, event

# Nothing of this may stand in what a customer reads.
INTERNAL = ["premium-reasoning", "secret-pool", "0.125", "valuable", "cost", "margin", "sue", "kept quiet", "workspace="]


class Explain(CtlTest):

    def setUp(self):
        super().setUp()
        self.init(CATALOG)
        rows = [event(number, occurred_at=f"2026-02-{number // 24 + 1:02d}T{number % 24:02d}:30:00Z",
                      member=f"m{number % 3}", units=10, route="premium-reasoning", pool="secret-pool", cost_usd="0.125",
                      action="research.deep")
                for number in range(29)]
        rows.append(event(99, occurred_at="2026-02-02T06:00:00Z", action="research.deep", status="credit", units=-5,
                          corrects="e0", posted_by="sue", note="kept quiet"))
        self.ctl("import", self.write_csv("events.csv", rows))
        with contextlib.closing(sqlite3.connect(self.db)) as ledger, ledger:
            ledger.execute("INSERT INTO limit_hit (hit_id, occurred_at, workspace, member, action, route, bucket, "
                           "verdict, units, used, entitlement) VALUES ('h1', '2026-02-03T12:00:00Z', 'acme', 'm0', "
                           "'research.deep', 'premium-reasoning', 'premium_sync', 'block', 20, 285, 300)")

    def explain(self, *arguments, hit="h1", status=0):
        return self.ctl("explain", "--hit", hit, *arguments, status=status)

    def test_figures(self):
        story = self.explain("--format", "json", "--at", "2026-02-04T00:00:00Z").json
        self.assertEqual(story["used"], 285)
        self.assertEqual(story["entitlement"], 300)
        self.assertEqual(story["missing"], 5)
        self.assertEqual(story["credited"], 5)
        self.assertEqual([source["units"] for source in story["sources"]], [300])
        self.assertEqual(story["warning"]["percent"], 60)
        self.assertEqual(story["warning"]["reached"]["used"], 180)
        self.assertEqual(story["warning"]["recorded"], 0)
        for shares in story["shares"].values():
            self.assertEqual(sum(share["units"] for share in shares), 285)
        self.assertEqual(story["cause"], "valuable_use")

    def test_the_timeline_of_every_filter_sums_to_its_figure(self):
        story = self.explain("--format", "json").json
        figures = [figure for sentence in story["sentences"] for figure in sentence["figures"]]
        bars = [{"units": bar["to"] - bar["from"], **bar} for bars in story["waterfall"].values() for bar in bars]
        figures += [bar for bar in bars if "filter" in bar]
        self.assertGreater(len(figures), 15)
        for figure in figures:
            with self.subTest(figure=figure):
                options = dict(urllib.parse.parse_qsl(figure["filter"], keep_blank_values=True))
                options["kind"] = options.pop("kinds")
                arguments = [part for key, value in options.items() for part in (f"--{key.replace('_', '-')}", value)]
                entries = self.ctl("history", *arguments, "--format", "json").json
                self.assertEqual(sum(entry["units"] for entry in entries), figure["units"])

    def test_a_customer_reads_nothing_internal(self):
        for arguments in (["--format", "json"], ["--format", "table"], ["--format", "csv"], ["--html"]):
            for member in ([], ["--no-members"]):
                with self.subTest(arguments=arguments + member):
                    out = self.explain("--audience", "customer", *arguments, *member).out
                    self.assertIn("research.deep", out)
                    page = out.partition("</style>")[2] or out
                    for word in INTERNAL:
                        self.assertNotIn(word, page)
                    if member:
                        self.assertNotIn('"m0"', page)
                        self.assertNotIn("m0 ", page)

    def test_text_and_csv_say_the_same(self):
        rows = list(csv.DictReader(io.StringIO(self.explain("--format", "csv").out, newline="")))
        text = " ".join(self.explain("--format", "table").out.split())
        for row in rows:
            self.assertIn(" ".join(row["sentence"].split()), text)

    def test_file(self):
        path = self.folder / "why.html"
        done = self.explain("--audience", "customer", "-o", path)
        self.assertEqual(done.out, "")
        self.assertIn("Why a limit was hit", path.read_text(encoding="utf-8"))
        self.assertSays(self.explain("-o", self.folder / "why.txt", status=2), "why.txt", ".html")
        self.explain("-o", self.folder / "none" / "why.html", status=1)

    def test_refused(self):
        self.assertSays(self.explain(hit="nobody", status=1), 'no limit hit "nobody"')
        self.assertSays(self.explain("--at", "2026-02-01T00:00:00Z", status=1), "later than")
        self.assertSays(self.explain("--audience", "anybody", status=2), "neither customer nor internal")
        self.ctl("explain", status=2)


if __name__ == "__main__":
    unittest.main()
