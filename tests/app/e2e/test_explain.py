# SPDX-License-Identifier: GPL-3.0-or-later
"""Support is asked why a customer was blocked: finds the hit, reads why, opens the events behind a figure, and exports a
report for the customer; what the screen and the file say is what headroomctl answers."""

import html
import re
import shutil
import sqlite3
import subprocess
import unittest

from endtoend import BUCKETS, Atspi, EndToEnd, Table, figures, until

HITS = "Latest limit hits"
FIGURES = "What these entries come to"
# Providers and model families of the demo's catalog: no customer reads of them.
INTERNAL = ("openai", "anthropic", "bedrock", "vertex", "gpt-", "claude", "gemini", "margin", "route", "$")


def plain(text):
    """A label's text without the markup of its links."""
    return html.unescape(re.sub(r"<[^>]+>", "", text))


class Explaining(EndToEnd):
    def setUp(self):
        super().setUp()
        self.db = str(self.home / "demo.headroom")
        self.ctl("init", "--demo")

    def stopping_hit(self):
        """The latest recorded hit that stopped somebody, and how many were recorded after it."""
        verdicts = {hit["id"]: hit for hit in self.ctl("hits")}
        with sqlite3.connect(self.db) as ledger:
            ids = [row[0] for row in ledger.execute("SELECT hit_id FROM recorded_hit ORDER BY id DESC")]
        ledger.close()
        place = next(i for i, one in enumerate(ids) if verdicts[one]["verdict"] in ("block", "queue"))
        return verdicts[ids[place]], place

    def sentences(self, hit, audience):
        return [one["text"] for one in self.ctl("explain", "--hit", hit["id"], "--audience", audience)["sentences"]]

    def expect_texts(self, wanted, what):
        """Waits until each of these is read on the screen. What tells of the present is left to the next second."""
        lasting = {text for text in wanted if not text.startswith("As of ")}
        try:
            until(lambda: lasting <= {plain(name) for name in self.console.names()}, what, deadline=30)
        except AssertionError:
            self.fail(f"not on the screen: {sorted(lasting - {plain(name) for name in self.console.names()})}")

    def export(self, button, ending):
        """A file that the page saves, once it is there."""
        path = self.home / f"report.{ending}"
        self.console.press(button, Atspi.Role.PUSH_BUTTON)
        self.console.wait_for("Save the report")
        self.console.focus()
        self.console.keys("ctrl+a")
        self.console.type(path)
        self.console.keys("Return")
        until(path.exists, f"{path.name} on the disk")
        self.console.wait_for(re.compile(rf"^Saved .*{re.escape(path.name)}"))
        self.console.focus()
        return path

    def test_a_limit_is_explained_and_reported(self):
        hit, rows = self.stopping_hit()
        self.start("--db", self.db)
        self.overview(least=40)

        # Why: the story of the hit, first as the customer would read it.
        self.command("why a limit", "Why a limit was hit")
        table = Table(until(lambda: self.console.find(HITS, Atspi.Role.TABLE), "the list of hits"))
        until(lambda: table.rows > rows, "the hit in the list")
        self.console.keys(*["Down"] * rows)
        told = self.sentences(hit, "customer")
        self.expect_texts(told, "the customer's story")
        self.assertFalse([text for text in told if any(word in text.lower() for word in INTERNAL)])
        self.picture("1-why")
        self.console.press("Internal", Atspi.Role.RADIO_BUTTON)
        self.expect_texts(self.sentences(hit, "internal"), "the story with what is internal")
        self.picture("2-internal")

        # The events behind it: what they come to is what headroomctl says was used.
        self.console.press("Everything that happened in the cycle")
        listed = self.ctl("history", "--workspace", hit["workspace"], "--from",
                          self.usage(hit["workspace"], hit["at"])["cycle"]["start"], "--to", hit["at"])
        self.assertTrue(listed)
        used = self.usage(hit["workspace"], hit["at"])["buckets"][hit["bucket"]]["used"]
        title = next(name for name, bucket in BUCKETS.items() if bucket == hit["bucket"])
        until(lambda: (found := self.console.find(FIGURES)) and re.search(
            rf"{title} ([\d,]+)", found.get_description()) and figures(re.search(
                rf"{title} ([\d,]+)", found.get_description())[1]) == [used], f"{used} {title} in the history")
        self.picture("3-history")

        # The report, previewed as pages and exported for the customer; the audit says so.
        self.command("reports", "Reports")
        self.console.wait_for("Choose a workspace")
        self.console.click(self.console.wait_for("Workspace", Atspi.Role.COMBO_BOX))
        self.console.type(hit["workspace"])
        self.console.keys("Down", "Return")
        self.console.wait_for(re.compile(r"^of \d+ pages?$"), deadline=120)
        self.picture("4-report")
        file = self.export("PDF…", "pdf")
        self.assertEqual(file.read_bytes()[:5], b"%PDF-")
        page = self.export("HTML…", "html").read_text(encoding="utf-8")
        self.assertFalse([word for word in INTERNAL[:7] if word in page.lower()])
        exported = [row for row in self.audit() if row["object"] == "report"]
        self.assertEqual([row["after"]["format"] for row in exported], ["html", "pdf"])
        if shutil.which("pdftotext"):
            text = subprocess.run(["pdftotext", file, "-"], stdout=subprocess.PIPE, check=True).stdout.decode()
            usage = self.usage(exported[0]["workspace"])
            for bucket in usage["buckets"].values():
                self.assertIn(f"{bucket['used']:,}", text)
            self.assertFalse([word for word in INTERNAL[:7] if word in text.lower()])
        self.picture("5-exported")
        self.leave()
        self.assertTrue(self.ctl("verify")["ok"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
