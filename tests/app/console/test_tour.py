# SPDX-License-Identifier: GPL-3.0-or-later
"""`headroom --render-pages` and `--measure-stalls`: every page, with nobody before the window."""

import os
import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "ctl"))
from ctltest import CATALOG, Answer, CtlTest, event  # noqa: E402

PAGES = {"overview", "workspace", "workspace-history", "workspace-hits", "workspace-grants", "workspace-jobs", "history",
         "reports", "monitoring", "providers", "approvals", "reviews", "hits", "plans", "sheet", "routes", "economics",
         "replay", "thresholds", "story", "audit", "people"}
PNG = b"\x89PNG\r\n\x1a\n"


class Tour(CtlTest):
    def console(self, *arguments):
        done = subprocess.run([os.environ["HEADROOM"], *map(str, arguments)], capture_output=True, timeout=300,
                              env=self.environment(QT_QPA_PLATFORM="offscreen"), cwd=self.folder, check=False)
        return Answer(done)

    def filled(self):
        self.init(CATALOG)
        self.ctl("import", self.write_csv("a.csv", [event(1), event(2)]))

    def test_every_page_is_drawn_light_and_dark(self):
        self.filled()
        pictures = self.folder / "pages"
        answer = self.console("--db", self.db, "--render-pages", pictures)
        self.assertEqual((answer.status, answer.out), (0, ""), answer.err)
        drawn = {file.stem for file in pictures.iterdir() if file.read_bytes().startswith(PNG)}
        self.assertEqual(drawn, {f"{page}-{mode}" for page in PAGES | {"start"} for mode in ("light", "dark")})

    def test_every_page_is_measured_twice(self):
        self.filled()
        answer = self.console("--db", self.db, "--measure-stalls")
        self.assertEqual(answer.status, 0, answer.err)
        lines = [line.split("\t") for line in answer.out.splitlines()]
        self.assertEqual({page for when, page, _ in lines if when == "first"}, PAGES | {"start"})
        self.assertEqual({page for when, page, _ in lines if when == "again"}, PAGES)
        self.assertEqual(len(lines), 2 * len(PAGES) + 1)
        # A window that laid out twenty pages and never kept anybody waiting was not measured.
        self.assertGreater(max(float(longest) for _, _, longest in lines), 0)

    def test_what_cannot_be_shown_or_drawn_is_said(self):
        answer = self.console("--db", self.folder / "none.db", "--measure-stalls")
        self.assertEqual(answer.status, 1, answer.err)
        self.assertIn("none.db", answer.err)
        self.filled()
        blocked = self.folder / "file"
        blocked.write_text("")
        answer = self.console("--db", self.db, "--render-pages", blocked)
        self.assertEqual(answer.status, 1)
        self.assertIn(str(blocked), answer.err)
        self.assertEqual(self.console("--measure-stalls").status, 2)


if __name__ == "__main__":
    unittest.main(verbosity=2)
