# SPDX-License-Identifier: GPL-3.0-or-later
"""What the black-box tests of headroomctl share: a ledger of their own, the call, and files of events.

The program is named by HEADROOMCTL. Every test runs in a home of its own, so that neither the settings of the
machine nor another test can be seen.
"""

import csv
import io
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(__file__).resolve().parents[3]
SHARED_DATA = pathlib.Path(os.environ.get("HEADROOM_SHARED_DATA", SOURCE.parent / "shared" / "data"))

CATALOG = {
    "plans": [{"key": "team", "name": "Team", "versions": [{
        "version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "99.00",
        "limits": {"standard_sync": {"allowance": 4500}, "premium_sync": {"allowance": 300, "warn_percent": 60},
                   "long_context": {"allowance": "unlimited"}, "batch_records": {"allowance": 50000}}}]}],
    "routes": [{"key": "premium-reasoning", "prices": [{"from": "2026-01-01T00:00:00Z", "input_per_mtok": "1.25",
                                                        "output_per_mtok": "10.00"}]},
               {"key": "standard-mini"}],
    "route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [
        {"action": "research.deep", "bucket": "premium_sync", "route": "premium-reasoning"},
        {"action": "chat.reply", "bucket": "standard_sync", "route": "standard-mini"}]}],
    "workspaces": [{"key": "acme", "name": "Acme", "time_zone": "America/New_York", "cycle_anchor": "2026-01-31",
                    "plans": [{"plan": "team", "version": 1, "from": "2026-01-31T05:00:00Z"}]}],
}


class Answer:
    """What one call of the program left behind."""

    def __init__(self, done):
        self.status = done.returncode
        self.out = done.stdout.decode()
        self.err = done.stderr.decode(errors="replace")

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def rows(self):
        return list(csv.DictReader(io.StringIO(self.out, newline="")))


class CtlTest(unittest.TestCase):
    """A test with a folder of its own and, in it, a ledger."""

    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="headroomctl-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.db = self.folder / "ledger.db"

    def environment(self, **more):
        kept = {name: os.environ[name] for name in os.environ
                if name in ("PATH", "LD_LIBRARY_PATH") or name.endswith("SAN_OPTIONS")}
        return {**kept, "HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config"), "LC_ALL": "C.UTF-8",
                "TZ": "Pacific/Auckland", **more}

    def call(self, *arguments, stdin=b"", env=None, **options):
        """Runs headroomctl with exactly these arguments."""
        if isinstance(stdin, str):
            stdin = stdin.encode()
        done = subprocess.run([os.environ["HEADROOMCTL"], *map(str, arguments)], input=stdin, timeout=300,
                              env=self.environment(**(env or {})), cwd=self.folder, check=False,
                              **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options})
        if done.stdout is None:
            done.stdout = b""
        return Answer(done)

    def ctl(self, *arguments, status=0, **options):
        """Runs headroomctl on this test's ledger and expects an exit status (or one of several)."""
        answer = self.call("--db", self.db, *arguments, **options)
        expected = status if isinstance(status, tuple) else (status,)
        self.assertIn(answer.status, expected, f"{arguments}: {answer.out[:2000]}\n{answer.err[:2000]}")
        self.assertNotIn("runtime error", answer.err)
        status = answer.status
        if status == 0 and "--on-error" not in arguments:
            self.assertEqual(answer.err, "", "messages although all is well")
        if status != 0:
            self.assertNotEqual(answer.err.strip(), "", "a failure without a word")
        return answer

    def init(self, catalog=None):
        self.ctl("init")
        if catalog:
            self.apply(catalog)

    def apply(self, catalog, **options):
        return self.ctl("catalog", "apply", "-", stdin=json.dumps(catalog), **options)

    def usage(self, workspace="acme", at="2026-02-20T00:00:00Z"):
        return self.ctl("usage", "--workspace", workspace, "--at", at).json

    def used(self, **where):
        return {bucket: one["used"] for bucket, one in self.usage(**where)["buckets"].items()}

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def write_csv(self, name, rows, **options):
        columns = list(dict.fromkeys(column for row in rows for column in row))
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, columns, **{"lineterminator": "\n", **options})
        writer.writeheader()
        writer.writerows(rows)
        return self.write(name, text.getvalue())

    def write_lines(self, name, rows):
        """JSON lines; money as bare numbers, digit for digit."""
        lines = []
        for row in rows:
            parts = [f"{json.dumps(key)}: {value if key.endswith('_usd') else json.dumps(value)}"
                     for key, value in row.items() if value != ""]
            lines.append("{" + ", ".join(parts) + "}\n")
        return self.write(name, "".join(lines))

    def assertSays(self, answer, *parts):
        for part in parts:
            self.assertIn(str(part), answer.err)


def event(number, **fields):
    """A row of an event file: one standard action of acme in February 2026."""
    return {"event_id": f"e{number}", "occurred_at": "2026-02-10T12:00:00Z", "workspace": "acme",
            "action": "chat.reply", **fields}


def needs_data(*parts):
    """Skips a test, visibly, where the real data is not there."""
    path = SHARED_DATA.joinpath(*parts)
    return unittest.skipUnless(path.exists(), f"no real data at {path}")
