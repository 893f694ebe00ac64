# SPDX-License-Identifier: GPL-3.0-or-later
"""What every end-to-end test of the console starts from: a screen of its own, the two programs, and figures compared
with what headroomctl answers about the same ledger. ctest names the programs in HEADROOM and HEADROOMCTL; with
HEADROOM_E2E_PICTURES=FOLDER each step leaves a picture of the screen there.
"""

import datetime
import decimal
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

SKIPPED = 77
SCREEN = "-screen 0 1440x900x24 -noreset"


def on_a_screen(file):
    """Returns on a virtual screen with a session bus, where `file` is started again; says so and skips where that
    cannot be."""
    if "HEADROOM_E2E_SCREEN" in os.environ:
        return
    missing = [tool for tool in ("xvfb-run", "dbus-run-session", "xdotool") if not shutil.which(tool)]
    try:
        import pyatspi  # noqa: F401  pylint: disable=import-outside-toplevel,unused-import
    except ImportError:
        missing.append("python3-pyatspi")
    if missing:
        print(f"SKIPPED: the console was not tried from end to end; missing: {', '.join(missing)}")
        sys.exit(SKIPPED)
    sys.exit(subprocess.run(["xvfb-run", "-a", "-s", SCREEN, "dbus-run-session", "--", sys.executable, "-B", file,
                             *sys.argv[1:]], env={**os.environ, "HEADROOM_E2E_SCREEN": "1"}, check=False).returncode)


on_a_screen(sys.argv[0])

from screen import Atspi, Console, Table, figures, until  # noqa: E402

BUCKETS = {"Standard actions": "standard_sync", "Premium actions": "premium_sync",
           "Long-context work": "long_context", "Batch records": "batch_records"}
HALF_A_CENT = decimal.Decimal("0.005")
SOURCES = {"Base": "base", "Add-ons": "addon", "Prepaid": "prepaid", "Approved": "approved"}


def key_of(cell):
    """The key in an overview's first cell, which reads "name, key", or "key, discovered"."""
    first, _, last = cell.rpartition(", ")
    return first if last == "discovered" else last


def tile_of(said, described):
    """A tile's accessible name (without its bucket) and description as figures."""
    headline, state = said.split(", ", 1)
    counts = figures(headline)
    tile = {"used": counts[0], "entitlement": counts[1] if len(counts) > 1 else "unlimited", "remaining": 0}
    if state == "Unlimited":
        tile["remaining"] = "unlimited"
    if left := re.search(r"([\d,]+) remaining", state):
        tile["remaining"] = figures(left[1])[0]
    if over := re.search(r"([\d,]+) over", state):
        tile["remaining"] = -figures(over[1])[0]
    for word, source in SOURCES.items():
        found = re.search(rf"{word} ([\d,]+|unlimited)", described)
        tile[source] = 0 if not found else found[1] if found[1] == "unlimited" else figures(found[1])[0]
    tile["cost"] = decimal.Decimal(re.search(r"Cost[^$]*\$([\d,]+\.\d+)", described)[1].replace(",", ""))
    return tile


def words(key):
    """Matches a text that names this key whole."""
    return re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")


def now():
    return datetime.datetime.now(datetime.timezone.utc).isoformat().replace("+00:00", "Z")


class EndToEnd(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="headroom-e2e-")
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        self.console = None
        self.db = None

    def start(self, *arguments, program=None):
        self.console = Console(program or [os.environ["HEADROOM"]], self.home, *arguments)
        self.addCleanup(self.console.stop)
        self.addCleanup(self.picture, "end")

    def leave(self):
        """Quits as a person does, and waits until the program has ended by itself."""
        self.console.focus()
        self.console.keys("ctrl+q")
        self.assertEqual(self.console.process.wait(30), 0)

    def ctl(self, *arguments):
        done = subprocess.run([os.environ["HEADROOMCTL"], "--db", self.db, "--format", "json", *map(str, arguments)],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, timeout=120,
                              env={**os.environ, "HOME": str(self.home)})
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return json.loads(done.stdout)

    def audit(self):
        """Every row of the audit, latest first."""
        lines = subprocess.run([os.environ["HEADROOMCTL"], "--db", self.db, "--format", "json", "audit", "export"],
                               stdout=subprocess.PIPE, check=True, timeout=120).stdout.splitlines()
        return [json.loads(line) for line in reversed(lines)]

    def usage(self, workspace, at=None):
        return self.ctl("usage", "--workspace", workspace, *(["--at", at] if at else []))

    def command(self, words, title):
        """Gives a command by its name."""
        self.console.focus()
        self.console.keys("ctrl+k")
        self.console.wait_for("Workspace or command")
        self.console.type(words)
        found = self.console.wait_for("What was found", Atspi.Role.LIST)
        until(lambda: found.get_child_count() and title in found.get_child_at_index(0).get_name(), f"“{title}”")
        self.console.keys("Return")

    # What the screen says

    def overview(self, least=1):
        def filled():
            node = self.console.find("Workspaces", Atspi.Role.TABLE)
            return node if node and Table(node).rows >= least else None

        return Table(until(filled, f"an overview of at least {least} workspaces", deadline=120))

    def wait_for_page(self, workspace):
        self.console.wait_for(words(workspace), Atspi.Role.LABEL)

    def workspaces(self, overview):
        """The keys in the overview, from top to bottom."""
        return [key_of(cell) for cell in overview.column(0)]

    def tiles(self):
        """What the tiles say, in the words of `headroomctl usage`."""
        tiles = {}
        for node in self.console.walk():
            title, _, said = node.get_name().partition(": ")
            if title in BUCKETS and said and node.get_role() == Atspi.Role.CHECK_BOX:
                tiles[BUCKETS[title]] = tile_of(said, node.get_description())
        return tiles

    def same_as_ctl(self, usage):
        """Whether the tiles that are shown say what this answer of headroomctl does."""
        tiles = self.tiles()
        return len(tiles) == len(BUCKETS) and all(
            all(tile[one] == usage["buckets"][bucket][one] for one in tile if one != "cost")
            and abs(tile["cost"] - decimal.Decimal(usage["buckets"][bucket]["cost"])) <= HALF_A_CENT
            for bucket, tile in tiles.items())

    def expect_tiles(self, workspace, at=None):
        """Waits until the tiles say exactly what headroomctl does; a figure that differs is shown."""
        try:
            until(lambda: self.same_as_ctl(self.usage(workspace, at)), "tiles that agree with headroomctl", deadline=30)
        except AssertionError:
            self.fail(f"screen: {self.tiles()}\nheadroomctl: {self.usage(workspace, at)['buckets']}")
        return {bucket: tile["used"] for bucket, tile in self.tiles().items()}

    def expect_used(self, wanted):
        """Waits, without touching anything, until the tiles show these used units."""
        try:
            until(lambda: {bucket: tile["used"] for bucket, tile in self.tiles().items()} == wanted, "new figures",
                  deadline=30)
        except AssertionError:
            self.fail(f"screen: {self.tiles()}\nwanted: {wanted}")

    def picture(self, name):
        self.console.picture(f"{self._testMethodName}-{name}")
