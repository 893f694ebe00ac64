# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are not what they should be: a message with file, line and reason, exit 1, and nothing stored."""

import json
import os
import unittest

from ctltest import CATALOG, CtlTest, event

HEADER = "event_id,occurred_at,workspace,action,member,units,input_tokens,cost_usd,note"
ROW = "e1,2026-02-10T12:00:00Z,acme,chat.reply,ann,2,100,0.5,fine"


class FileTest(CtlTest):
    def setUp(self):
        super().setUp()
        self.init(CATALOG)

    def assertTaken(self, content, rows, name="a.csv"):
        counts = self.ctl("import", self.write(name, content)).json
        self.assertEqual((counts["read"], counts["imported"]), (rows, rows))

    def assertRefused(self, content, *saying, name="a.csv"):
        path = self.write(name, content)
        answer = self.ctl("import", path, status=1)
        self.assertSays(answer, path, *saying)
        self.assertEqual(answer.json["imported"], 0)
        self.assertEqual(sum(self.used().values()), 0, "something was stored")


class Shapes(FileTest):
    def test_header_only_is_no_events(self):
        self.assertTaken(HEADER + "\n", 0)
        self.assertTaken(HEADER, 0)

    def test_byte_order_mark(self):
        self.assertTaken(b"\xef\xbb\xbf" + f"{HEADER}\n{ROW}\n".encode(), 1)

    def test_crlf(self):
        self.assertTaken(f"{HEADER}\r\n{ROW}\r\n{ROW.replace('e1', 'e2')}\r\n", 2)

    def test_no_final_newline(self):
        self.assertTaken(f"{HEADER}\n{ROW}", 1)

    def test_quoted_newlines_keep_the_lines_counted(self):
        rows = ['e1,2026-02-10T12:00:00Z,acme,chat.reply,ann,2,100,0.5,"one\ntwo, ""three""\r\nfour"',
                "e2,2026-02-10T12:00:00Z,acme,chat.reply,ann,x,100,0.5,fine"]
        self.assertTaken(f"{HEADER}\n{rows[0]}\n", 1)
        answer = self.ctl("import", self.write("b.csv", f"{HEADER}\n{rows[0]}\n{rows[1]}\n"), status=1)
        self.assertSays(answer, "b.csv:5: units: ")

    def test_columns_in_any_order(self):
        self.assertTaken("action,workspace,occurred_at,event_id\nchat.reply,acme,2026-02-10T12:00:00Z,e1\n", 1)

    def test_an_empty_file(self):
        self.assertRefused("", "empty")
        self.assertRefused("\n \n", "empty")

    def test_a_wrong_column_count(self):
        for row in (ROW + ",more", ROW.rsplit(",", 1)[0]):
            self.assertRefused(f"{HEADER}\n{row}\n", ":2: ")

    def test_a_header_with_a_column_twice(self):
        self.assertRefused(f"{HEADER},note\n{ROW},fine\n", "note", "twice")

    def test_a_header_with_unknown_columns(self):
        self.assertRefused(f"{HEADER},tokens_in,costs\n{ROW},1,2\n", "tokens_in", "costs")

    def test_a_header_that_lacks_required_columns(self):
        self.assertRefused("event_id,action,workspace\ne1,chat.reply,acme\n", "occurred_at")

    def test_invalid_utf8(self):
        self.assertRefused(f"{HEADER}\n{ROW}".encode() + b"\xff\xfe\n", ":2: note: ", "UTF-8")
        self.assertRefused(b'{"event_id": "\xc3("}\n', ":1: ", "UTF-8", name="a.jsonl")

    def test_nul_bytes(self):
        self.assertRefused(f"{HEADER}\n{ROW}\0\n", ":2: note: ", "NUL")

    def test_utf16(self):
        self.assertRefused(f"{HEADER}\n{ROW}\n".encode("utf-16"), "UTF-16")

    def test_a_quote_that_is_never_closed(self):
        self.assertRefused(f'{HEADER}\n{ROW[:-4]}"fine\n{ROW}\n', ":2: ", "quote")

    def test_a_line_of_100_megabytes(self):
        path = self.folder / "long.csv"
        with open(path, "wb") as file:
            file.write(f"{HEADER}\n{ROW}".encode() + b"x" * 100_000_000 + f"\n{ROW}\n".encode())
        answer = self.ctl("import", path, "--on-error", "skip-row")
        self.assertSays(answer, f"{path}:2: ", "longer")
        self.assertEqual((answer.json["imported"], answer.json["rejected"]), (1, 1))
        self.assertLess(len(answer.err), 10_000)

    def test_a_text_over_64_kib(self):
        self.assertTaken(f"{HEADER}\n{ROW}{'x' * 65_532}\n", 1)
        path = self.write("b.csv", f"{HEADER}\n{ROW.replace('e1', 'e2')}{'x' * 65_533}\n")
        self.assertSays(self.ctl("import", path, status=1), ":2: note: ", "64 KiB")

    def test_json_that_is_none(self):
        good = json.dumps(event(1))
        for line, reason in ((good[:-1], ""), (good + " {}", ""), ("[1, 2]", "object"), ("12", "object"),
                             (good[:-1] + ', "event_id": "e2"}', "event_id"), (good[:-1] + ', "tokens": 1}', "tokens"),
                             (good[:-1] + ', "units": [1]}', "units"), (good[:-1] + ', "member": 5}', "member")):
            with self.subTest(line):
                self.assertRefused(f"{json.dumps(event(9))}\n{line}\n", ":2: ", reason, name="a.jsonl")


class Values(FileTest):
    def assertRefusedValue(self, column, text, *saying):
        rows = [event(1), event(2, **{column: text})]
        with self.subTest(column=column, text=text[:50]):
            self.assertRefused(self.write_csv("v.csv", rows).read_bytes(), f"a.csv:3: {column}: ", *saying)
        if text:
            lines = self.write_lines("v.jsonl", rows).read_bytes()
            with self.subTest(column=column, text=text[:50], format="jsonl"):
                self.assertRefused(lines, "a.jsonl:2: ", name="a.jsonl")

    def test_counts(self):
        for text in ("1e5", "NaN", "-0", "-1", "1.0", "+1", " 1", "0x10", "9223372036854775808", "1_000", "٣", "inf"):
            self.assertRefusedValue("input_tokens", text)
        self.assertTaken(self.write_csv("v.csv", [event(1, input_tokens="9223372036854775807")]).read_bytes(), 1)

    def test_units_below_zero_without_a_credit(self):
        self.assertRefusedValue("units", "-1", "credit")

    def test_money(self):
        for text in ("NaN", "-0", "Infinity", "1,5", "$1", "0x1", "1e400", "9223372036.854775808", "--1", "1e", "-1"):
            self.assertRefusedValue("cost_usd", text)
        self.assertTaken(self.write_csv("v.csv", [event(1, cost_usd="9223372036.854775807")]).read_bytes(), 1)

    def test_a_sum_of_money_beyond_64_bits(self):
        rows = [event(n, cost_usd="9223372036") for n in (1, 2)]
        answer = self.ctl("import", self.write_csv("a.csv", rows), status=1)
        self.assertSays(answer, "64 bits")
        self.assertEqual(sum(self.used().values()), 0)

    def test_times(self):
        for text, reason in (("2026-02-10T12:00:00", "zone"), ("9999-01-01T00:00:00Z", "2199"), ("", "required"),
                             ("2026-02-30T00:00:00Z", ""), ("2026-02-10", ""), ("1760000000", ""), ("now", ""),
                             ("1969-12-31T23:59:59Z", "1970"), ("2026-02-10T24:00:00Z", ""),
                             ("2026-02-10T12:00:60Z", "")):
            self.assertRefusedValue("occurred_at", text, reason)

    def test_words(self):
        for column in ("bucket", "mode", "status", "ordered"):
            self.assertRefusedValue(column, "perhaps", "perhaps")

    def test_required_fields(self):
        for column in ("event_id", "workspace", "action"):
            self.assertRefusedValue(column, "", "required")

    def test_counts_that_contradict_each_other(self):
        for fields, column in (({"input_tokens": 5, "repeated_input_tokens": 6}, "repeated_input_tokens"),
                               ({"repeated_input_tokens": 5, "cached_input_tokens": 6}, "cached_input_tokens"),
                               ({"input_tokens": 5, "cached_input_tokens": 6}, "cached_input_tokens"),
                               ({"records_submitted": 5, "records_completed": 3, "records_failed": 3}, "records_")):
            with self.subTest(fields):
                self.assertRefused(self.write_csv("v.csv", [event(1), event(2, **fields)]).read_bytes(),
                                   f"a.csv:3: {column}")


class Places(FileTest):
    def assertUnreadable(self, path, *saying):
        for command in (["import"], ["catalog", "apply"], ["prices", "import"]):
            with self.subTest(command):
                self.assertSays(self.ctl(*command, path, status=1), path, *saying)

    def test_a_directory(self):
        self.assertUnreadable(self.folder)

    def test_a_missing_file(self):
        self.assertUnreadable(self.folder / "absent.csv")

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_a_file_that_may_not_be_read(self):
        path = self.write("secret.csv", HEADER)
        path.chmod(0)
        self.assertUnreadable(path)

    def test_a_mapping_that_is_missing_or_none(self):
        file = self.write_csv("a.csv", [event(1)])
        self.assertSays(self.ctl("import", file, "--map", self.folder / "absent.json", status=1), "absent.json")
        for text, path in (("{", ""), ('{"format": "xml", "fields": {}}', "format"),
                           ('{"format": "csv", "fields": {"event_id": {"from": "a", "const": "b"}}}', "event_id"),
                           ('{"format": "csv", "fields": {"who": {"from": "a"}}}', "who"),
                           ('{"format": "csv", "zone": "Mars/Base", "fields": {}}', "zone")):
            with self.subTest(text):
                mapping = self.write("m.json", text)
                self.assertSays(self.ctl("import", file, "--map", mapping, status=1), mapping, path)


if __name__ == "__main__":
    unittest.main(verbosity=2)
