#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Decisions through the co-process `headroomctl decide`, against the plain SQL sums that one decision takes.

Works on the ledger and the indexed peer that bench_import.py leaves, and gives that ledger a route sheet and limits that
every rule looks at."""

import argparse
import datetime
import json
import pathlib
import random
import sqlite3
import statistics
import subprocess
import sys
import time

import catalog
import measure

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "app" / "ctl"))
from oracle import Workspace, format_instant  # noqa: E402: the tests' own implementation of cycles

SINCE = "2026-01-01T00:00:00Z"
END = datetime.datetime(2026, 6, 30, tzinfo=datetime.timezone.utc)  # of the events
DAYS = 100  # that requests of the past reach back
ACTIONS = {"chat.reply": ("standard_sync", 62), "summary.write": ("standard_sync", 18),
           "research.deep": ("premium_sync", 9), "contract.review": ("long_context", 8),
           "ticket.classify": ("batch_records", 3)}


def terms(workspaces):
    """A sheet for the actions of bench_events, and a version of the plan with a cap for each member."""
    limits = {"standard_sync": {"allowance": 900, "per": "seat"}, "long_context": {"allowance": 2000},
              "premium_sync": {"allowance": 60, "per": "seat", "at_limit": "queue", "member_daily_cap": 50},
              "batch_records": {"allowance": 50000, "at_limit": "queue"}}
    actions = [{"action": action, "bucket": bucket, "route": "route"} for action, (bucket, _) in ACTIONS.items()]
    actions[2]["downgrade_to"] = {"route": "route", "bucket": "standard_sync"}
    version = {"version": 2, "effective_from": SINCE, "price": "30.00", "price_per": "seat", "limits": limits}
    moved = [{"key": f"ws-{number:05}", "plans": [{"plan": "team", "version": 2, "from": SINCE}]}
             for number in range(workspaces)]
    return {"plans": [{"key": "team", "versions": [version]}], "workspaces": moved,
            "routes": [{"key": "route", "modes": ["sync", "batch"]}],
            "route_sheets": [{"version": 1, "effective_from": SINCE, "actions": actions}]}


def requests(count, workspaces, past):
    """As the events are: workspaces by Zipf's law, actions by their share; at the end of the events, or anywhere before."""
    draw = random.Random(count + past)
    chosen = draw.choices(range(workspaces), [1 / rank for rank in range(1, workspaces + 1)], k=count)
    actions = draw.choices(list(ACTIONS), [share for _, share in ACTIONS.values()], k=count)
    for workspace, action in zip(chosen, actions):
        at = END - datetime.timedelta(seconds=draw.randrange(DAYS * 86400)) if past else END
        yield {"workspace": f"ws-{workspace:05}", "member": f"u-{workspace:05}-{draw.randrange(20):02}",
               "action": action, "units": draw.choice([1, 1, 1, 2, 5]), "at": format_instant(at)}


def written(at):
    """As bench_events writes instants, so that texts compare as times do."""
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def peer_used(peer, workspace, request, at):
    """What the decision compares, by SQL over the events with their index: use of the cycle, and of the member's day."""
    bucket = ACTIONS[request["action"]][0]
    day = workspace.days.of(at)
    start = written(workspace.cycle(day)[2])
    upto = written(at)
    used, = peer.execute("SELECT coalesce(sum(units), 0) FROM event WHERE workspace = ? AND occurred_at >= ? AND "
                         "occurred_at <= ? AND bucket = ?", (request["workspace"], start, upto, bucket)).fetchone()
    if bucket == "premium_sync":
        midnight = written(workspace.days.start(day))
        peer.execute("SELECT coalesce(sum(units), 0) FROM event WHERE workspace = ? AND occurred_at >= ? AND "
                     "occurred_at <= ? AND bucket = ? AND member = ?",
                     (request["workspace"], midnight, upto, bucket, request["member"])).fetchone()
    return used


class Bench:
    def __init__(self, options):
        self.options = options
        self.folder = pathlib.Path(options.folder)
        self.ledger = self.folder / "ledger.headroom"

    def apply_terms(self):
        document = self.folder / "terms.json"
        document.write_text(json.dumps(terms(self.options.workspaces)))
        measure.run(self.options.ctl, "--db", self.ledger, "catalog", "apply", document)
        document.unlink()

    def answers(self, lines):
        """All lines at once: seconds of the whole process, and what it answered."""
        asked = self.folder / "requests.jsonl"
        asked.write_text("".join(json.dumps(line) + "\n" for line in lines))
        with asked.open("rb") as source, (self.folder / "answers.jsonl").open("wb") as target:
            started = time.monotonic()
            subprocess.run([self.options.ctl, "--db", self.ledger, "decide"], stdin=source, stdout=target, check=True)
            wall = time.monotonic() - started
        asked.unlink()
        text = (self.folder / "answers.jsonl").read_text()
        (self.folder / "answers.jsonl").unlink()
        return wall, [json.loads(line) for line in text.splitlines()]

    def throughput(self, name, past):
        lines = list(requests(self.options.requests, self.options.workspaces, past))
        runs = [self.answers(lines) for _ in range(self.options.runs)]
        verdicts = [answer.get("verdict", "error") for answer in runs[0][1]]
        shares = ", ".join(f"{verdict} {verdicts.count(verdict) / len(verdicts):.0%}" for verdict in sorted(set(verdicts)))
        if "error" in verdicts:
            sys.exit(f"errors among the answers: {shares}")
        measure.figure(f"verdicts {name}", shares)
        rate = len(lines) / statistics.median(wall for wall, _ in runs)
        measure.ratio(f"decisions a second {name}, start included", rate, 10_000, 100_000)
        self.against_sql(name, lines, runs[0][1], rate)

    def against_sql(self, name, lines, answers, rate):
        peer = sqlite3.connect(self.folder / "peer.db")
        some = random.Random(7).sample(range(len(lines)), self.options.peer_requests)
        known = {}
        for place in some:
            number = int(lines[place]["workspace"][3:])
            known.setdefault(lines[place]["workspace"], Workspace(catalog.workspace(number)))
        used = []
        started = time.monotonic()
        for place in some:
            request = lines[place]
            at = datetime.datetime.fromisoformat(request["at"])
            used.append(peer_used(peer, known[request["workspace"]], request, at))
        theirs = len(some) / (time.monotonic() - started)
        peer.close()
        if used != [answers[place]["used"] for place in some]:
            sys.exit("the peer's sums are not those of the answers")
        measure.figure(f"the same by plain SQL {name}, decisions a second", f"{theirs:.0f}; ours {rate / theirs:.0f} times as fast")

    def one_by_one(self):
        """Each answer is read before the next request is sent, as a gateway does that has one request at a time."""
        lines = [json.dumps(line).encode() + b"\n" for line in requests(20_000, self.options.workspaces, False)]
        with subprocess.Popen([self.options.ctl, "--db", self.ledger, "decide"], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE) as process:
            times = []
            for line in lines:
                started = time.perf_counter()
                process.stdin.write(line)
                process.stdin.flush()
                process.stdout.readline()
                times.append(time.perf_counter() - started)
            process.stdin.close()
        times.sort()
        measure.figure("one request at a time, microseconds there and back",
                       f"median {times[len(times) // 2] * 1e6:.0f}, 99 % within {times[len(times) * 99 // 100] * 1e6:.0f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ctl", required=True, help="the program headroomctl")
    parser.add_argument("--folder", required=True, help="where bench_import.py has worked")
    parser.add_argument("--workspaces", type=int, default=2000, help="as bench_import.py had it")
    parser.add_argument("--requests", type=int, default=500_000)
    parser.add_argument("--peer-requests", type=int, default=300)
    parser.add_argument("--runs", type=int, default=3)
    bench = Bench(parser.parse_args())
    bench.apply_terms()
    bench.throughput("of now", False)
    bench.throughput("of the past", True)
    bench.one_by_one()


if __name__ == "__main__":
    main()
