#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""For how long the console answers nobody while its pages of 10,000 workspaces are opened, alone and during an import."""

import argparse
import os
import pathlib
import subprocess
import sys

import measure


def stalls(console, ledger):
    """Of every page, opened for the first time and again: (milliseconds, "first page")."""
    lines = measure.run(console, "--measure-stalls", "--db", ledger).output.splitlines()
    return [(float(longest), f"{when} {page}") for when, page, longest in (line.split("\t") for line in lines)]


def tell(name, measured):
    longest, where = max(measured)
    measure.ratio(f"{name}, ms ({where})", longest, 50, 16, True)
    measure.figure("  then", ", ".join(f"{page} {ms:.0f}" for ms, page in sorted(measured, reverse=True)[1:5]))


def stalls_during_import(options, ledger, file):
    """The same while another process imports into the ledger, for as long as the pages are opened."""
    importer = subprocess.Popen([options.ctl, "--db", str(ledger), "import", str(file)], stdout=subprocess.DEVNULL)
    measured = stalls(options.console, ledger)
    if importer.poll() is not None:
        sys.exit("the import ended before all pages were opened; give more --import-rows")
    importer.terminate()
    importer.wait()
    return measured


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--console", required=True, help="the program headroom")
    parser.add_argument("--ctl", required=True, help="the program headroomctl")
    parser.add_argument("--events", required=True, help="the program bench_events")
    parser.add_argument("--folder", required=True, help="where to work")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--import-rows", type=int, default=10_000_000)
    parser.add_argument("--workspaces", type=int, default=10_000)
    options = parser.parse_args()
    if "DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    folder = pathlib.Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    ledger = folder / "stalls.headroom"
    measure.filled_ledger(options.ctl, options.events, ledger, options.rows, options.workspaces)
    tell("longest stall", stalls(options.console, ledger))

    file = folder / "stalls.csv"
    measure.run(options.events, file, "--rows", options.import_rows, "--workspaces", options.workspaces, "--seed", 2)
    tell("longest stall during an import", stalls_during_import(options, ledger, file))
    file.unlink()


if __name__ == "__main__":
    main()
