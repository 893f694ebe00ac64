#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of one workspace's timeline: makes its events in a ledger and in plain SQLite, and asks both."""

import argparse
import pathlib
import shutil

import measure
from bench_import import INDEXED


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ctl", required=True, help="the program headroomctl")
    parser.add_argument("--events", required=True, help="the program bench_events")
    parser.add_argument("--history", required=True, help="the program bench_history")
    parser.add_argument("--sqlite3", default=shutil.which("sqlite3"), help="the peer's command line")
    parser.add_argument("--folder", required=True, help="where to work")
    parser.add_argument("--rows", type=int, default=10_000_000)
    options = parser.parse_args()

    folder = pathlib.Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    csv, ledger, peer = folder / "one.csv", folder / "one.headroom", folder / "one.db"
    measure.run(options.events, csv, "--rows", options.rows, "--workspaces", 1)
    measure.new_ledger(options.ctl, ledger, 1)
    measure.run(options.ctl, "--db", ledger, "import", csv)
    measure.remove(peer)
    measure.run(options.sqlite3, peer, INDEXED, f".import --csv --skip 1 {csv} event")
    csv.unlink()
    print(measure.run(options.history, ledger, "--peer", peer).output, end="")


if __name__ == "__main__":
    main()
