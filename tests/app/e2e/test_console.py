# SPDX-License-Identifier: GPL-3.0-or-later
"""The console from end to end, as a person uses it, on a screen of its own: the first day, and the keyboard."""

import datetime
import os
import pathlib
import re
import sqlite3
import unittest

from endtoend import BUCKETS, Atspi, EndToEnd, Table, figures, key_of, now, until, words


class FirstDay(EndToEnd):
    def test_a_stranger_looks_around_in_the_demo(self):
        self.start()
        console = self.console
        console.wait_for("None yet. A ledger's file can also be dropped here.")
        self.picture("1-start")

        console.press("Try the demo")
        overview = self.overview(least=40)
        self.db = str(next((self.home / "data").rglob("demo-*.headroom")))
        self.picture("2-overview")
        everybody = self.workspaces(overview)
        self.assertEqual(len(set(everybody)), len(everybody))
        self.assertEqual(figures(console.wait_for(re.compile(r"^\d+ row")).get_name())[0], len(everybody))
        for row in (0, len(everybody) // 2, len(everybody) - 1):
            buckets = self.usage(everybody[row])["buckets"]
            for column, header in enumerate(overview.headers()):
                if header in BUCKETS:
                    answer = buckets[BUCKETS[header]]
                    wanted = [one for one in (answer["used"], answer["entitlement"]) if one != "unlimited"]
                    self.assertEqual(figures(overview.cell(row, column))[:2], wanted, f"{everybody[row]}: {header}")

        console.keys("ctrl+f")
        console.type("freight")
        until(lambda: 0 < overview.rows < len(everybody), "fewer rows")
        some = overview.column(0)
        self.assertTrue(all("freight" in one.lower() for one in some), some)
        self.picture("3-filtered")
        console.keys("ctrl+a", "BackSpace")
        until(lambda: overview.rows == len(everybody), "all rows again")

        console.keys("Down")
        until(lambda: self.focused() in everybody, "the keyboard in the table")
        workspace = self.focused()
        console.keys("Return")
        self.wait_for_page(workspace)
        used = self.expect_tiles(workspace)
        self.picture("4-workspace")

        self.step_through_cycles(workspace)
        used = self.import_a_file(workspace, used)
        self.let_a_gateway_write(workspace, used)

        self.leave()
        self.start()
        console = self.console
        self.wait_for_page(workspace)
        self.expect_tiles(workspace)
        console.wait_for(pathlib.Path(self.db).stem, Atspi.Role.LABEL)
        self.picture("8-restored")

    def focused(self):
        """The workspace of the selected row."""
        node = self.console.find("Workspaces", Atspi.Role.TABLE)
        rows = Table(node).selected() if node else []
        return key_of(Table(node).cell(rows[0], 0)) if rows else None

    def step_through_cycles(self, workspace):
        console = self.console
        start = datetime.datetime.fromisoformat(self.usage(workspace)["cycle"]["start"].replace("Z", "+00:00"))
        before = (start - datetime.timedelta(seconds=1)).isoformat()
        console.press("Previous cycle")
        console.wait_for(re.compile(r"^ended, \d+ day"))
        self.expect_tiles(workspace, before)
        self.picture("5-previous")
        console.press("Next cycle")
        console.wait_for(re.compile(r"^day \d+ of \d+$"))
        self.expect_tiles(workspace)

    def import_a_file(self, workspace, used):
        """File > Import: through the assistant to the report, then the tiles have grown by exactly the file's units."""
        console = self.console
        added = {"standard_sync": [4, 9], "premium_sync": [6], "long_context": [5], "batch_records": [250]}
        file = self.home / "usage.csv"
        rows = [f"e2e-{bucket}-{i},{now()},{workspace},e2e.import,{bucket},ok,{units}"
                for bucket, many in added.items() for i, units in enumerate(many)]
        file.write_text("\n".join(["event_id,occurred_at,workspace,action,bucket,status,units", *rows, ""]))

        console.keys("alt+f")
        console.wait_for("Import usage…", Atspi.Role.MENU_ITEM)
        console.keys("i")
        console.wait_for("Step 1 of 5: files")
        self.picture("6a-files")
        console.press("Add files…")
        console.wait_for("Choose files to import")
        console.focus()
        self.picture("6b-chooser")
        console.type(file)
        until(lambda: console.text_of("File name:") == str(file), "the typed name")
        console.press("Open", Atspi.Role.PUSH_BUTTON)
        until(lambda: not console.find("Choose files to import"), "the chooser to go")
        console.focus()
        console.press("Next")
        console.wait_for("Step 2 of 5: preview")
        preview = Table(console.wait_for("First rows as they would land", Atspi.Role.TABLE))
        until(lambda: preview.rows == len(rows), "the file's rows in the preview")
        self.picture("6d-preview")
        console.press("Next")
        console.wait_for("Step 3 of 5: options")
        self.picture("6e-options")
        console.press("Next: import")
        console.wait_for("The import is done.")
        self.picture("6f-report")
        console.wait_for(re.compile(rf"\b{len(rows)} event\S* imported"))
        console.press("Close")
        until(lambda: not console.find("Import usage"), "the assistant to go")
        console.focus()

        grown = {bucket: used[bucket] + sum(added[bucket]) for bucket in used}
        self.expect_used(grown)
        self.expect_tiles(workspace)
        self.picture("6g-imported")
        return grown

    def let_a_gateway_write(self, workspace, used):
        """Another program inserts events by plain SQL: the page follows by itself, by exactly these units."""
        at = now()
        with sqlite3.connect(self.db, timeout=30) as ledger:
            ledger.executemany(
                "INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket, status, units)"
                " VALUES (?, ?, ?, ?, ?, 'ok', ?)",
                [("e2e-gateway-1", at, workspace, "chat.reply", "standard_sync", 7),
                 ("e2e-gateway-2", at, workspace, "research.deep", "premium_sync", 3),
                 ("e2e-gateway-1", at, workspace, "chat.reply", "standard_sync", 7)])
        ledger.close()
        self.expect_used({**used, "standard_sync": used["standard_sync"] + 7,
                          "premium_sync": used["premium_sync"] + 3})
        self.expect_tiles(workspace)
        self.picture("7-gateway")


class Keyboard(EndToEnd):
    def setUp(self):
        super().setUp()
        self.db = str(self.home / "demo.headroom")
        self.ctl("init", "--demo")

    def test_by_keyboard_alone(self):
        self.start("--db", self.db)
        console = self.console
        self.overview(least=40)
        console.keys("ctrl+k")
        console.wait_for("Workspace or command")
        console.type("meridian")
        found = console.wait_for("What was found", Atspi.Role.LIST)
        until(lambda: found.get_child_count() and "Meridian" in found.get_child_at_index(0).get_name(), "the workspace")
        self.picture("1-locator")
        console.keys("Return")
        self.wait_for_page("meridian-freight")
        self.expect_tiles("meridian-freight")

        asked = self.as_of()
        console.keys("F5")
        until(lambda: self.as_of() > asked, "a newer “as of” after F5")
        self.expect_tiles("meridian-freight")

        console.keys("alt+Left")
        self.overview(least=40)
        self.assertIsNone(console.find(words("meridian-freight"), Atspi.Role.LABEL))
        console.keys("alt+Right")
        self.wait_for_page("meridian-freight")
        console.keys("alt+Prior")
        console.wait_for(re.compile(r"^ended, \d+ day"))
        self.picture("2-previous")
        self.leave()

    def as_of(self):
        """The instant behind “As of”, to the millisecond."""
        return self.console.wait_for(re.compile("^As of ")).get_description().partition(";")[0]

    def test_a_ledger_that_may_not_be_written_says_so(self):
        os.chmod(self.db, 0o444)
        program = [os.environ["HEADROOM"]]
        if os.geteuid() == 0:  # to whom every file is open, unless that power is given up
            program = ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override", "--", *program]
        self.start("--db", self.db, program=program)
        overview = self.overview(least=40)
        self.console.wait_for("Read-only", Atspi.Role.LABEL)
        self.picture("overview")
        first = self.workspaces(overview)[0]
        self.assertEqual(figures(overview.cell(0, 4))[0], self.usage(first)["buckets"]["standard_sync"]["used"])
        self.leave()


if __name__ == "__main__":
    unittest.main(verbosity=2)
