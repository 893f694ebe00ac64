#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start of the console, from nothing until the overview of 10,000 workspaces stands in its window."""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import time

import measure


def forget_files():
    """Empties the whole machine's page cache, so that program and ledger come from the disk. Only root may."""
    os.sync()
    pathlib.Path("/proc/sys/vm/drop_caches").write_text("3\n")


def start(console, ledger):
    """Seconds until the console says that the overview is drawn."""
    started = time.monotonic()
    with subprocess.Popen([console, "--measure-start", "--db", ledger], stdout=subprocess.PIPE, text=True) as process:
        line = process.stdout.readline()
        wall = time.monotonic() - started
    if process.returncode != 0 or not line:
        sys.exit(f"{console} --measure-start: exit status {process.returncode}")
    return wall, line.strip()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--console", required=True, help="the program headroom")
    parser.add_argument("--ctl", required=True, help="the program headroomctl")
    parser.add_argument("--events", required=True, help="the program bench_events")
    parser.add_argument("--folder", required=True, help="where to work")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--workspaces", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--cold", action="store_true",
                        help="from the disk, too: empties the page cache of the whole machine, as root")
    options = parser.parse_args()
    if "DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    folder = pathlib.Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    ledger = folder / "start.headroom"
    measure.filled_ledger(options.ctl, options.events, ledger, options.rows, options.workspaces)

    if options.cold:
        cold = []
        for _ in range(options.runs):
            forget_files()
            cold.append(start(options.console, ledger)[0])
        measure.ratio("start from the disk to the first overview, s", statistics.median(cold), 0.5, 0.25, True)
    start(options.console, ledger)
    warm = [start(options.console, ledger) for _ in range(options.runs)]
    measure.figure("the console's own account of a warm start, ms", warm[-1][1])
    measure.ratio("start to the first overview, s", statistics.median(wall for wall, _ in warm), 0.5, 0.25, True)


if __name__ == "__main__":
    main()
