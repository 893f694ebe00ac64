# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of overage, credits, roles and the audit share: a ledger whose billing cycle is running now, and
other people to act in it."""

import datetime
import json
import os
import pwd
import sqlite3
import subprocess
import unittest
from datetime import timedelta, timezone

from ctltest import CtlTest
from oracle import format_instant

NOW = datetime.datetime.now(timezone.utc).replace(microsecond=0)
ANCHOR = (NOW - timedelta(days=10)).date()
START = datetime.datetime(ANCHOR.year, ANCHOR.month, ANCHOR.day, tzinfo=timezone.utc)
END = START + timedelta(days=30)
ME = pwd.getpwuid(os.geteuid()).pw_name

LIMITS = {"standard_sync": {"allowance": 100},
          "premium_sync": {"allowance": 300, "at_limit": "queue", "overage_price": "0.25", "overage_cap": 1000},
          "long_context": {"allowance": "unlimited"},
          "batch_records": {"allowance": 50, "overage_price": "0.002"}}


def running_catalog(**settings):
    """Two workspaces in UTC, ten days into a cycle of thirty; 99 dollars a cycle."""
    plans = [{"key": "team", "versions": [{"version": 1, "effective_from": "2020-01-01T00:00:00Z", "price": "99.00",
                                           "limits": LIMITS}]}]
    sheet = {"version": 1, "effective_from": "2020-01-01T00:00:00Z", "actions": [
        {"action": "research.deep", "bucket": "premium_sync", "route": "reasoning"},
        {"action": "chat.reply", "bucket": "standard_sync", "route": "mini"}]}
    workspaces = [{"key": key, "cycle_anchor": ANCHOR.isoformat(), "cycle": "30d",
                   "plans": [{"plan": "team", "version": 1, "from": "2020-01-01T00:00:00Z"}]}
                  for key in ("acme", "globex")]
    return {"plans": plans, "routes": [{"key": "reasoning"}, {"key": "mini"}], "route_sheets": [sheet],
            "workspaces": workspaces, **({"settings": settings} if settings else {})}


def days_ago(days):
    return format_instant(NOW - timedelta(days=days))


def premium(number, units, **fields):
    """Premium use of acme, yesterday, at a cost of 0.08 a unit."""
    return {"event_id": f"e{number}", "occurred_at": days_ago(1), "workspace": "acme", "action": "research.deep",
            "units": units, "cost_usd": f"{units * 8 / 100:.2f}", **fields}


def somebody_else(test):
    """The name of an operating-system user who is not the one that runs the tests; only root can be somebody else."""
    return unittest.skipUnless(os.geteuid() == 0, "only root can act as somebody else")(test)


class ApprovalTest(CtlTest):
    def setUp(self):
        super().setUp()
        self.init(running_catalog())

    def open_to_all(self):
        """Lets every user of this machine write the ledger; skips where they cannot even run the program."""
        for path in (self.folder, self.db):
            path.chmod(0o777)
        try:
            self.act_as("nobody", "--version")
        except PermissionError as error:
            self.skipTest(f"other users cannot reach the program: {error}")

    def act_as(self, person, *arguments, **options):
        return self.ctl(*arguments, user=person, group=pwd.getpwnam(person).pw_gid, extra_groups=[], **options)

    def ask(self, units=100, workspace="acme", bucket="premium_sync", by="ann", **options):
        """A request by ann, unless `by` says otherwise (None: by who runs it)."""
        who = [] if by is None else ["--by", by]
        return self.ctl("overage", "request", "--workspace", workspace, "--bucket", bucket, "--units", units,
                        "--reason", "Quarter's end", *who, **options)

    def decide(self, verb, request, *options, **more):
        return self.ctl("overage", verb, request, *options, **more)

    def approved(self, units=100, grant=None, **options):
        """The answer to approving a new request."""
        request = self.ask(units, **options).json["id"]
        return self.decide("approve", request, *(["--units", grant] if grant else [])).json

    def bucket(self, name="premium_sync", workspace="acme", at=None):
        asked = ["--at", at] if at else []
        return self.ctl("usage", "--workspace", workspace, *asked).json["buckets"][name]

    def grant_of(self, **where):
        one = self.bucket(**where)
        self.assertEqual(one["entitlement"], one["base"] + one["addon"] + one["prepaid"] + one["approved"])
        self.assertEqual(one["remaining"], one["entitlement"] - one["used"])
        return one["approved"]

    def listed(self, *options):
        return self.ctl("overage", "list", *options).json

    def audit(self, *options):
        return [json.loads(line) for line in self.ctl("audit", "export", "--format", "json", *options).out.splitlines()]

    def change(self, *statements):
        """What a program that is not ours could do to the file."""
        with sqlite3.connect(self.db) as ledger:
            for statement in statements:
                ledger.execute(statement)
        ledger.close()

    def held(self):
        """A connection that holds the ledger locked for writing."""
        holder = sqlite3.connect(self.db, isolation_level=None)
        self.addCleanup(holder.close)
        holder.execute("BEGIN IMMEDIATE")
        return holder

    def start(self, *arguments, stdin=subprocess.DEVNULL):
        """headroomctl on this ledger, in the background."""
        return subprocess.Popen([os.environ["HEADROOMCTL"], "--db", str(self.db), *map(str, arguments)],
                                env=self.environment(), cwd=self.folder, stdin=stdin,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
