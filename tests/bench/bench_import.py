#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Import of one file: headroomctl against `sqlite3 .import` into a plain table, and into one with the same promises."""

import argparse
import json
import pathlib
import shutil
import statistics

import measure

COLUMNS = """event_id TEXT, occurred_at TEXT, workspace TEXT, member TEXT, action TEXT, route TEXT, provider TEXT,
    bucket TEXT, mode TEXT, status TEXT, units INTEGER, input_tokens INTEGER, cached_input_tokens INTEGER, output_tokens INTEGER,
    retries INTEGER, latency_ms INTEGER, cost_usd REAL"""
PLAIN = f"CREATE TABLE event ({COLUMNS});"
# What bench_queries asks, too.
INDEXED = PLAIN + """CREATE UNIQUE INDEX event_by_id ON event (event_id);
    CREATE INDEX event_by_workspace ON event (workspace, occurred_at);"""
PARTS = 10


class Bench:
    def __init__(self, options):
        self.options = options
        self.folder = pathlib.Path(options.folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.csv = self.folder / "events.csv"
        self.ledger = self.folder / "ledger.headroom"
        self.peer = self.folder / "peer.db"

    def generate(self, file, *more):
        return measure.run(self.options.events, file, "--rows", self.options.rows, "--workspaces",
                           self.options.workspaces, "--order", self.options.order, *more)

    def headroom(self, *files):
        """Imports; all rows of all files have to be taken in or known already."""
        done = measure.run(self.options.ctl, "--db", self.ledger, "--format", "json", "import", *files)
        counts = json.loads(done.output)
        assert counts["read"] == counts["imported"] + counts["duplicates"], counts
        return done, counts

    def new_ledger(self):
        measure.new_ledger(self.options.ctl, self.ledger, self.options.workspaces)

    def sqlite(self, schema):
        measure.remove(self.peer)
        return measure.run(self.options.sqlite3, self.peer, schema, f".import --csv --skip 1 {self.csv} event")

    def speed(self, name, one):
        measure.figure(name, f"{self.options.rows / one.wall / 1000:10.0f} thousand rows/s   {one.wall:.2f} s wall,"
                             f" {one.cpu:.2f} s CPU, peak {one.peak_bytes / 2**20:.0f} MiB")

    def against_sqlite(self):
        ours, plain, indexed = [], [], []
        for _ in range(self.options.runs):  # in turns: a machine that slows down slows all of them
            self.new_ledger()
            done, counts = self.headroom(self.csv)
            assert counts["imported"] == self.options.rows, counts
            ours.append(done)
            plain.append(self.sqlite(PLAIN))
            indexed.append(self.sqlite(INDEXED))
        mine = measure.median(ours)
        self.speed("headroomctl import", mine)
        self.speed("sqlite3 .import, plain table", measure.median(plain))
        self.speed("sqlite3 .import, UNIQUE and (workspace, time) index", measure.median(indexed))
        measure.ratio("import / plain .import", measure.median(plain).wall / mine.wall, 1.0, 2.5)
        measure.ratio("import / .import with UNIQUE and index", measure.median(indexed).wall / mine.wall, 4, 10)
        measure.ratio("importer's peak memory, MiB", max(one.peak_bytes for one in ours) / 2**20, 512, 256, True)

    def size(self):
        on_disk = measure.bytes_of(self.ledger)
        of_csv = self.csv.stat().st_size
        measure.figure("bytes an event: CSV, ledger, peer with its indexes",
                       " ".join(f"{size / self.options.rows:10.1f}"
                                for size in (of_csv, on_disk, measure.bytes_of(self.peer))))
        measure.ratio("bytes on disk / CSV bytes", on_disk / of_csv, 0.65, 0.45, True)

    def again(self):
        """The same file once more: nothing but duplicates."""
        done, counts = self.headroom(self.csv)
        assert counts["duplicates"] == self.options.rows, counts
        self.speed("the same file again", done)

    def decay(self):
        """Ten files one after the other into one ledger: does the tenth go in as fast as the first?"""
        shares = []
        for turn in range(self.options.runs):
            self.generate(self.folder / "part.csv", "--parts", PARTS, "--seed", 100 + turn)
            files = [self.folder / f"part-{part}.csv" for part in range(PARTS)]
            self.new_ledger()
            walls = [self.headroom(file)[0].wall for file in files]
            shares.append(walls[0] / walls[-1])
            measure.figure("ten files one after the other, seconds each", " ".join(f"{wall:.2f}" for wall in walls))
            for file in files:
                file.unlink()
        measure.ratio("rate of the last tenth / rate of the first", statistics.median(shares), 0.6, 0.85)

    def all(self):
        made = self.generate(self.csv)
        measure.figure("events generated", f"{self.options.rows} rows in {made.wall:.1f} s")
        self.decay()
        self.against_sqlite()
        self.size()
        self.again()
        measure.filled_ledger(self.options.ctl, self.options.events, self.folder / "small.headroom",
                              self.options.small_rows, self.options.workspaces)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ctl", required=True, help="the program headroomctl")
    parser.add_argument("--events", required=True, help="the program bench_events")
    parser.add_argument("--sqlite3", default=shutil.which("sqlite3"), help="the peer's command line")
    parser.add_argument("--folder", required=True, help="where to work; what bench_queries needs stays there")
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--small-rows", type=int, default=100_000, help="of the ledger to compare with")
    parser.add_argument("--workspaces", type=int, default=2000)
    parser.add_argument("--order", choices=("time", "random"), default="time")
    parser.add_argument("--runs", type=int, default=3)
    Bench(parser.parse_args()).all()


if __name__ == "__main__":
    main()
