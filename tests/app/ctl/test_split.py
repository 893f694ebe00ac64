# SPDX-License-Identifier: GPL-3.0-or-later
"""Batch jobs over their surface's ceilings (R34), against the rule written down a second time."""

import random
import unittest

from ctltest import CtlTest

CEILINGS = {"ceilings": [
    {"surface": "by_records", "max_records": 50000, "max_bytes": None, "min_records": 1},
    {"surface": "by_bytes", "max_bytes": 209715200},
    {"surface": "both", "max_records": 1000, "max_bytes": 1000000, "min_records": 100},
    {"surface": "open"}]}


def parts_of(ceiling, records, size):
    """The sizes of the parts, larger first; nothing where it is refused."""
    most = records if ceiling.get("max_records") is None else min(records, ceiling["max_records"])
    if ceiling.get("max_bytes") is not None and size:
        most = min(most, ceiling["max_bytes"] * records // size)
    if most < 1:
        return None
    count = -(-records // most)
    sizes = [records // count + (part < records % count) for part in range(count)]
    return None if sizes[-1] < (ceiling.get("min_records") or 0) else sizes


class Split(CtlTest):
    def setUp(self):
        super().setUp()
        self.init(CEILINGS)

    def split(self, surface, records, size=None, status=0):
        return self.ctl("split", "--surface", surface, "--records", records,
                        *(["--bytes", size] if size is not None else []), status=status)

    def test_parts_are_as_the_rule_says(self):
        rng = random.Random(34)
        for ceiling in CEILINGS["ceilings"]:
            for _ in range(25):
                records = rng.choice([1, 99, 100, 101, 999, 1001, 50000, 50001, 120000, rng.randrange(1, 400000)])
                size = rng.choice([None, 0, records, records * rng.randrange(1, 3000), rng.randrange(10**9)])
                wanted = parts_of(ceiling, records, size)
                answer = self.split(ceiling["surface"], records, size, status=1 if wanted is None else 0)
                if wanted is not None:
                    self.assertEqual(answer.json["parts"], wanted, (ceiling, records, size))
                    self.assertEqual(sum(answer.json["parts"]), records)

    def test_it_says_which_ceiling_forced_the_split(self):
        self.assertIn("50000 records", self.split("by_records", 120000).json["because"])
        self.assertIn("209715200 bytes", self.split("by_bytes", 10, 2 * 209715200).json["because"])
        self.assertIn("fits", self.split("open", 10**12).json["because"])

    def test_what_is_refused(self):
        self.assertSays(self.split("both", 99, status=1), "100 or more")
        self.assertSays(self.split("by_bytes", 1, 209715201, status=1), "One record")
        self.assertSays(self.split("by_record", 1, status=1), "Did you mean by_records?")
        self.assertSays(self.split("by_records", 0, status=1), "--records")
        self.assertSays(self.split("by_records", 2**63, status=1), "out of range")
        self.assertSays(self.split("by_records", 10, -1, status=1), "--bytes")
        self.assertSays(self.split("by_records", 2**63 - 1, status=1), "parts")
        self.split("by_records", "many", status=2)
        self.split("by_records", "1e3", status=2)

    def test_csv_holds_the_same(self):
        answer = self.ctl("split", "--surface", "by_records", "--records", 100001, "--format", "csv")
        self.assertEqual([int(row["records"]) for row in answer.rows], [33334, 33334, 33333])


if __name__ == "__main__":
    unittest.main(verbosity=2)
