# SPDX-License-Identifier: GPL-3.0-or-later
"""Files with names of their own, read through a mapping file."""

import json
import unittest

from ctltest import CATALOG, CtlTest

BASE = {"event_id": {"from": "id"}, "occurred_at": {"from": "when"}, "workspace": {"const": "acme"},
        "action": {"const": "chat.reply"}}


class Mapping(CtlTest):
    def setUp(self):
        super().setUp()
        self.init(CATALOG)

    def take(self, content, fields, status=0, **mapping):
        document = {"format": "csv", "fields": {**BASE, **fields}, **mapping}
        file = self.write("source", content)
        return self.ctl("import", file, "--map", self.write("map.json", json.dumps(document)), status=status)

    def days(self, at="2026-02-20T00:00:00Z"):
        daily = self.ctl("daily", "--workspace", "acme", "--at", at).json
        return {row["day"]: row["standard_sync"] for row in daily if row["standard_sync"]}

    def test_columns_that_nobody_asked_for_are_left_alone(self):
        self.take("id,colour,when\n1,red,2026-02-10T12:00:00Z\n", {})
        self.assertEqual(self.days(), {"2026-02-10": 1})

    def test_times_without_zone_are_those_of_the_mapping(self):
        text = "id,when\n1,2026-02-10 23:30:00.1234567\n2,2026-02-10 23:30:00Z\n"
        self.take(text, {}, zone="Europe/Berlin")  # 17:30 and 18:30 in New York
        self.assertEqual(self.days(), {"2026-02-10": 2})
        self.take("id,when\n3,2026-02-10 05:30:00\n", {}, zone="Europe/Berlin")  # 23:30 of the day before
        self.assertEqual(self.days(), {"2026-02-09": 1, "2026-02-10": 2})

    def test_numbers_that_are_times(self):
        for number, (unit, value) in enumerate((("s", "1770724800"), ("s", "1770724800.999999"),
                                                ("ms", "1770724800000"), ("us", "1770724800000000"),
                                                ("ns", "1770724800000000999"))):
            self.take(f"id,when\n{number},{value}\n", {"occurred_at": {"from": "when", "unit": unit}})
        self.assertEqual(self.days("2026-02-10T12:00:01Z"), {"2026-02-10": 5})
        self.take("id,when\n9,86400\n", {"occurred_at": {"from": "when", "unit": "s", "epoch": "2026-02-10T12:00:00Z"}})
        self.assertEqual(self.days(), {"2026-02-10": 5, "2026-02-11": 1})

    def test_words_are_mapped_and_others_stay(self):
        text = ("id,when,state\n1,2026-02-10T12:00:00Z,success\n2,2026-02-10T12:00:00Z,failed\n"
                "3,2026-02-10T12:00:00Z,odd\n")
        answer = self.take(text, {"status": {"from": "state", "values": {"success": "ok"}}}, status=1)
        self.assertSays(answer, "source:4: state: ", "odd")
        self.take(text, {"status": {"from": "state", "values": {"success": "ok", "odd": "blocked"}}})
        self.assertEqual(self.days(), {"2026-02-10": 1})

    def test_numbers_are_scaled_exactly(self):
        text = "id,when,cents\n1,2026-02-10T12:00:00Z,0.1\n2,2026-02-10T12:00:00Z,1234567890.0000001\n"
        self.take(text, {"cost_usd": {"from": "cents", "scale": "0.01"}})
        self.assertEqual(self.usage()["buckets"]["standard_sync"]["cost"], "12345678.901000001")

    def test_a_count_that_the_scale_breaks(self):
        text = "id,when,pairs\n1,2026-02-10T12:00:00Z,3\n"
        self.assertSays(self.take(text, {"units": {"from": "pairs", "scale": "0.5"}}, status=1), "source:2: pairs: ")

    def test_paths_into_json(self):
        lines = [{"id": "1", "when": "2026-02-10T12:00:00Z", "who": {"team": "acme"}, "usage": {"units": 3}},
                 {"id": "2", "when": "2026-02-10T12:00:00Z", "who": {"team": "acme"}, "usage": None},
                 {"id": "3", "when": "2026-02-10T12:00:00Z", "who": {"team": "acme"}}]
        self.take("".join(json.dumps(line) + "\n" for line in lines),
                  {"workspace": {"from": "who.team"}, "units": {"from": "usage.units"}}, format="jsonl")
        self.assertEqual(self.days(), {"2026-02-10": 5})

    def test_a_hash_is_stable_and_may_tell_equal_rows_apart(self):
        text = "id,when,tokens\n1,2026-02-10T12:00:00Z,5\n1,2026-02-10T12:00:00Z,5\n"
        plain = {"event_id": {"hash": ["when", "tokens"]}}
        counts = self.take(text, plain).json
        self.assertEqual((counts["imported"], counts["duplicates"]), (1, 1))
        with_row = {"event_id": {"hash": ["when", "tokens"], "with_row": True}}
        self.assertEqual(self.take(text, with_row).json["imported"], 2)
        self.assertEqual(self.take(text, with_row).json["duplicates"], 2)
        self.assertEqual(self.take(text, plain).json["duplicates"], 2)

    def test_a_column_that_is_not_there(self):
        answer = self.take("id,time\n1,2026-02-10T12:00:00Z\n", {}, status=1)
        self.assertSays(answer, "source:1: ", "when", "time")

    def test_a_mapping_that_leaves_out_what_every_event_needs(self):
        mapping = self.write("map.json", json.dumps({"format": "csv", "fields": {"event_id": {"from": "id"}}}))
        answer = self.ctl("import", self.write("source", "id\n1\n"), "--map", mapping, status=1)
        self.assertSays(answer, mapping, "occurred_at")


if __name__ == "__main__":
    unittest.main(verbosity=2)
