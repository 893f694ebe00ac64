# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks share: running a program and knowing what it took, and printing a ratio beside its bar."""

import collections
import json
import os
import pathlib
import subprocess
import sys
import time

import catalog

Run = collections.namedtuple("Run", "wall cpu peak_bytes output")


def run(*command):
    """Runs a program to its end; its wall and CPU seconds, peak memory and standard output."""
    os.sync()  # what earlier programs left to write is not this one's work
    started = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit status {process.returncode}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, output.decode())


def median(runs):
    """The run whose wall time is in the middle."""
    return sorted(runs, key=lambda one: one.wall)[len(runs) // 2]


def database_files(path):
    return [file for file in (pathlib.Path(f"{path}{end}") for end in ("", "-wal", "-shm", "-journal"))
            if file.exists()]


def bytes_of(path):
    return sum(file.stat().st_size for file in database_files(path))


def remove(path):
    for file in database_files(path):
        file.unlink()


def new_ledger(ctl, path, workspaces):
    """An empty ledger that knows the workspaces of bench_events."""
    remove(path)
    document = pathlib.Path(f"{path}.catalog.json")
    document.write_text(json.dumps(catalog.catalog(workspaces)))
    run(ctl, "--db", path, "init")
    run(ctl, "--db", path, "catalog", "apply", document)
    document.unlink()


def filled_ledger(ctl, events, path, rows, workspaces):
    """A ledger with that many events of bench_events."""
    file = pathlib.Path(f"{path}.csv")
    run(events, file, "--rows", rows, "--workspaces", workspaces)
    new_ledger(ctl, path, workspaces)
    run(ctl, "--db", path, "import", file)
    file.unlink()


def ratio(name, value, must, aim, smaller_is_better=False):
    """One line: what was measured against the least and the aim."""
    reached = (lambda bar: value <= bar) if smaller_is_better else (lambda bar: value >= bar)
    word = "aim reached" if reached(aim) else "good enough" if reached(must) else "MISSED"
    print(f"{name:<58} {value:10.2f}   must {must:g}, aim {aim:g}: {word}", flush=True)


def figure(name, value):
    print(f"{name:<58} {value}", flush=True)
