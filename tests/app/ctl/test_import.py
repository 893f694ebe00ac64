# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking in events: what is counted, what is stored, and that doing it twice changes nothing (R1, R2, R4, R7)."""

import json
import os
import pty
import signal
import subprocess
import threading
import unittest

from ctltest import CATALOG, CtlTest, event

NOTHING = {"read": 0, "imported": 0, "duplicates": 0, "conflicts": 0, "rejected": 0, "unmapped": 0, "rounded": 0}


class ImportTest(CtlTest):
    def setUp(self):
        super().setUp()
        self.init(CATALOG)

    def take(self, *arguments, status=0, **options):
        answer = self.ctl("import", *arguments, status=status, **options)
        return answer, {name: answer.json[name] for name in NOTHING}

    def assertCounts(self, counts, **expected):
        self.assertEqual(counts, {**NOTHING, **expected})


class Counts(ImportTest):
    def test_the_same_file_again_changes_nothing(self):
        file = self.write_csv("a.csv", [event(n, cost_usd="0.01") for n in range(50)])
        self.assertCounts(self.take(file)[1], read=50, imported=50)
        before = self.usage()
        self.assertCounts(self.take(file)[1], read=50, duplicates=50)
        self.assertEqual(self.usage(), before)

    def test_the_same_content_written_in_another_way_is_a_duplicate(self):
        row = event(1, units=3, cost_usd="0.5", member="ann", note='says "hi", twice')
        self.take(self.write_csv("a.csv", [row]))
        other = {**row, "occurred_at": "2026-02-10T14:00:00.000000999+02:00", "cost_usd": "5.00e-1"}
        self.assertCounts(self.take(self.write_lines("a.jsonl", [other]))[1], read=1, duplicates=1)

    def test_a_duplicate_within_one_file(self):
        self.assertCounts(self.take(self.write_csv("a.csv", [event(1), event(2), event(1)]))[1],
                          read=3, imported=2, duplicates=1)

    def test_what_was_derived_is_no_content(self):
        self.take(self.write_csv("a.csv", [event(1)]))
        _, counts = self.take(self.write_csv("b.csv", [event(1, units=1)]), status=1)
        self.assertCounts(counts, read=1, conflicts=1, rejected=1)

    def test_a_conflict_is_reported_with_both(self):
        self.take(self.write_csv("a.csv", [event(1, units=3)]))
        answer, counts = self.take(self.write_csv("b.csv", [event(2), event(1, units=4)]), status=1)
        self.assertCounts(counts, read=2, conflicts=1, rejected=1)
        self.assertRegex(answer.err, r"(?m)^\S*b\.csv:3: event_id: .*3.*4")
        self.assertEqual(self.used()["standard_sync"], 3)

    def test_a_conflict_within_one_file(self):
        file = self.write_csv("a.csv", [event(1, units=3), event(1, units=4)])
        _, counts = self.take(file, "--on-error", "skip-row")
        self.assertCounts(counts, read=2, imported=1, conflicts=1, rejected=1)

    def test_unmapped_and_rounded_rows(self):
        rows = [event(1, action="new.one"), event(2, cost_usd="0.0000000015"), event(3, cost_usd="0.00000000150")]
        self.assertCounts(self.take(self.write_csv("a.csv", rows))[1], read=3, imported=3, unmapped=1, rounded=2)
        self.assertEqual(self.usage()["buckets"]["standard_sync"]["cost"], "0.000000004", "half to even, twice (R5)")

    def test_several_files_are_summed(self):
        files = [self.write_csv(f"{n}.csv", [event(n), event(0)]) for n in (1, 2, 3)]
        answer, counts = self.take(*files)
        self.assertCounts(counts, read=6, imported=4, duplicates=2)
        self.assertEqual([one["imported"] for one in answer.json["files"]], [2, 1, 1])
        per_file = self.ctl("import", *files, "--format", "csv").rows
        self.assertEqual([(row["read"], row["duplicates"]) for row in per_file], [("2", "2")] * 3)

    def test_blank_lines_are_not_read(self):
        text = "event_id,occurred_at,workspace,action\n\ne1,2026-02-10T12:00:00Z,acme,chat.reply\n\n"
        self.assertCounts(self.take(self.write("a.csv", text))[1], read=1, imported=1)
        lines = '\n{"event_id":"e2","occurred_at":"2026-02-10T12:00:00Z","workspace":"acme","action":"chat.reply"}\n\n'
        self.assertCounts(self.take(self.write("a.jsonl", lines))[1], read=1, imported=1)

    def test_standard_input(self):
        text = self.write_csv("a.csv", [event(1), event(2)]).read_bytes()
        self.assertCounts(self.take("-", stdin=text)[1], read=2, imported=2)
        lines = self.write_lines("a.jsonl", [event(3)]).read_bytes()
        self.assertCounts(self.take("-", stdin=lines)[1], read=1, imported=1)


class Refusals(ImportTest):
    def setUp(self):
        super().setUp()
        self.mixed = self.write_csv("mixed.csv", [event(1), event(2, units="x"), event(3), event(4, mode="slow")])

    def test_reject_file_takes_all_of_a_file_or_nothing(self):
        answer, counts = self.take(self.mixed, status=1)
        self.assertCounts(counts, read=4, rejected=2)
        self.assertSays(answer, f"{self.mixed}:3: units: ", f"{self.mixed}:5: mode: ", "skip-row")
        self.assertEqual(self.used()["standard_sync"], 0)
        self.assertFalse(answer.json["files"][0]["stored"])

    def test_skip_row_takes_the_others(self):
        answer, counts = self.take(self.mixed, "--on-error", "skip-row")
        self.assertCounts(counts, read=4, imported=2, rejected=2)
        self.assertSays(answer, f"{self.mixed}:3: units: ", f"{self.mixed}:5: mode: ")
        self.assertEqual(self.used()["standard_sync"], 2)

    def test_files_before_a_refused_one_stand_and_those_after_are_not_read(self):
        good = [self.write_csv(f"{n}.csv", [event(n)]) for n in (8, 9)]
        answer, counts = self.take(good[0], self.mixed, good[1], status=1)
        self.assertCounts(counts, read=5, imported=1, rejected=2)
        self.assertEqual([one["stored"] for one in answer.json["files"]], [True, False])
        self.assertEqual(self.used()["standard_sync"], 1)

    def test_each_refused_row_is_one_line(self):
        row = event(1, bucket="line\nbreak \x1b[31m")
        answer, _ = self.take(self.write_csv("a.csv", [row]), status=1)
        first, rest = answer.err.split("\n", 1)
        self.assertIn("a.csv:2: bucket: ", first)
        self.assertNotIn("\x1b", answer.err)
        self.assertEqual(len(rest.strip().split("\n")), 1, "the row and one closing message")

    def test_a_dry_run_changes_nothing(self):
        before = self.ctl("catalog", "export").out
        file = self.write_csv("a.csv", [event(1), event(2, workspace="new-one"), event(1)])
        answer, counts = self.take(file, "--dry-run")
        self.assertCounts(counts, read=3, imported=2, duplicates=1)
        self.assertTrue(answer.json["dry_run"])
        self.assertEqual(self.used()["standard_sync"], 0)
        self.ctl("usage", "--workspace", "new-one", status=1)
        self.assertEqual(self.ctl("catalog", "export").out, before)
        self.assertCounts(self.take(file)[1], read=3, imported=2, duplicates=1)

    def test_a_dry_run_tells_of_refused_rows(self):
        answer, counts = self.take(self.mixed, "--dry-run", status=1)
        self.assertCounts(counts, read=4, rejected=2)
        self.assertSays(answer, "mixed.csv:3: units: ")

    def test_a_charge_that_cannot_be_derived(self):
        rows = [event(1, bucket="long_context"), event(2, bucket="batch_records"),
                event(3, bucket="long_context", pages=7)]
        answer, counts = self.take(self.write_csv("a.csv", rows), "--on-error", "skip-row")
        self.assertCounts(counts, read=3, imported=1, rejected=2)
        self.assertSays(answer, "pages", "records")
        self.assertEqual(self.used()["long_context"], 7)


class Credits(ImportTest):
    """R1: what a credit may take back, and from what."""

    def credit(self, number, corrects, units, **fields):
        return event(number, status="credit", corrects=corrects, units=units, posted_by="support", note="mended",
                     **fields)

    def test_credits_together_take_back_at_most_what_was_charged(self):
        self.take(self.write_csv("a.csv", [event(1, units=10), self.credit(2, "e1", -6)]))
        answer, counts = self.take(self.write_csv("b.csv", [self.credit(3, "e1", -5)]), status=1)
        self.assertCounts(counts, read=1, rejected=1)
        self.assertRegex(answer.err, r"b\.csv:2: \w+: ")
        self.take(self.write_csv("c.csv", [self.credit(4, "e1", -4)]))
        self.assertEqual(self.used()["standard_sync"], 0)

    def test_a_credit_counts_at_its_own_instant(self):
        later = self.credit(2, "e1", -3, occurred_at="2026-03-02T12:00:00Z")
        self.take(self.write_csv("a.csv", [event(1, units=10), later]))
        self.assertEqual(self.used()["standard_sync"], 10)
        self.assertEqual(self.used(at="2026-03-05T00:00:00Z")["standard_sync"], -3)

    def test_what_no_credit_may_be(self):
        self.take(self.write_csv("a.csv", [event(1, units=10)]))
        for wrong in (self.credit(2, "nobody", -1), self.credit(2, "e1", 1), self.credit(2, "e1", 0),
                      {**self.credit(2, "e1", -1), "posted_by": ""}, {**self.credit(2, "e1", -1), "note": ""},
                      {**self.credit(2, "e1", -1), "corrects": ""}):
            with self.subTest(wrong):
                _, counts = self.take(self.write_csv("b.csv", [wrong]), status=1)
                self.assertCounts(counts, read=1, rejected=1)


class Unmapped(ImportTest):
    def test_a_sheet_that_covers_it_maps_it_and_it_never_moves_again(self):
        """R7"""
        self.take(self.write_csv("a.csv", [event(1, action="new.one", units=5)]))
        self.assertEqual((self.usage()["unmapped"], sum(self.used().values())), (1, 0))
        actions = CATALOG["route_sheets"][0]["actions"]
        for version, bucket in ((2, "premium_sync"), (3, "standard_sync")):
            self.apply({"route_sheets": [{"version": version, "effective_from": "2026-01-01T00:00:00Z", "actions": [
                *actions, {"action": "new.one", "bucket": bucket, "route": "standard-mini"}]}]})
            self.assertEqual((self.usage()["unmapped"], self.used()["premium_sync"]), (0, 5))


class LongOnes(ImportTest):
    def big_file(self, rows):
        path = self.folder / "big.csv"
        with open(path, "w", encoding="utf-8") as file:
            file.write("event_id,occurred_at,workspace,action\n")
            file.writelines(f"b{n},2026-02-10T12:00:00Z,acme,chat.reply\n" for n in range(rows))
        return path

    def stopped_by(self, signal_number):
        """Imports on a terminal and sends a signal at the first progress: status, output, what the terminal saw."""
        path = self.big_file(800_000)
        main, side = pty.openpty()
        seen, progressing = bytearray(), threading.Event()

        def listen():
            try:
                while part := os.read(main, 4096):
                    seen.extend(part)
                    if b"rows" in seen:
                        progressing.set()
            except OSError:  # how a terminal says that the other side has gone
                pass

        listener = threading.Thread(target=listen)
        listener.start()
        process = subprocess.Popen([os.environ["HEADROOMCTL"], "--db", str(self.db), "import", str(path)],
                                   env=self.environment(), stdout=subprocess.PIPE, stderr=side)
        os.close(side)
        self.assertTrue(progressing.wait(60), "no progress")
        process.send_signal(signal_number)
        out, _ = process.communicate(timeout=60)
        listener.join(60)
        os.close(main)
        self.assertRegex(seen.decode(), r"big\.csv \(1 of 1\): \d+ rows")
        self.assertEqual(self.used()["standard_sync"], 0, "something was stored")
        self.assertTrue(self.ctl("verify").json["ok"])
        return process.returncode, out, seen.decode()

    def test_progress_for_a_terminal_and_a_cancel_that_leaves_nothing(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(number):
                status, out, seen = self.stopped_by(number)
                self.assertEqual(status, 1)
                self.assertEqual(json.loads(out)["imported"], 0)
                self.assertRegex(seen, r"cancelled; nothing of \S*big\.csv was stored")

    def test_a_kill_leaves_nothing_either(self):
        self.assertEqual(self.stopped_by(signal.SIGKILL)[0], -signal.SIGKILL)

    def test_a_file_that_grows_meanwhile(self):
        rows = 150_000
        path, stop = self.big_file(rows), threading.Event()
        written = [rows]

        def grow():
            with open(path, "a", encoding="utf-8", buffering=64) as file:
                while not stop.is_set() and written[0] < rows * 2:
                    file.write(f"b{written[0]},2026-02-10T12:00:00Z,acme,chat.reply\n")
                    written[0] += 1

        writer = threading.Thread(target=grow)
        writer.start()
        answer = self.call("--db", self.db, "import", path)
        stop.set()
        writer.join()
        if answer.status:  # its last row was cut short: said so, and nothing was stored
            self.assertSays(answer, "written to")
            self.assertEqual(self.used()["standard_sync"], 0)
        else:
            self.assertGreaterEqual(answer.json["imported"], rows)
            self.assertEqual(self.used()["standard_sync"], answer.json["imported"])
        self.assertEqual(self.take(path)[1]["read"], written[0])
        self.assertEqual(self.used()["standard_sync"], written[0])


if __name__ == "__main__":
    unittest.main(verbosity=2)
