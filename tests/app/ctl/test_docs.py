# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation tells the truth: its examples are taken, and nothing that exists is missing from it."""

import json
import re
import sqlite3
import unittest

from ctltest import CATALOG, SOURCE, CtlTest, event

DOCS = SOURCE / "resources" / "docs"
OVERAGE = ["list", "show", "request", "approve", "deny", "withdraw", "revoke"]


def blocks(name, language):
    """The code blocks of a page, by the heading above them."""
    found, heading = {}, ""
    text = (DOCS / name).read_text(encoding="utf-8")
    for title, tongue, body in re.findall(r"(?ms)^#+ ([^\n]+)$|^```(\w*)\n(.*?)^```$", text):
        if title:
            heading = title
        elif tongue == language:
            found.setdefault(heading, []).append(body)
    return found


def words(name):
    """Everything that a page names as code."""
    text = (DOCS / name).read_text(encoding="utf-8")
    return set(re.findall(r"[\w-]+", " ".join(re.findall(r"`([^`\n]+)`", text))))


def keys(value):
    if isinstance(value, dict):
        return set(value).union(*(keys(one) for one in value.values()))
    return set().union(*(keys(one) for one in value)) if isinstance(value, list) else set()


class Docs(CtlTest):
    def setUp(self):
        super().setUp()
        self.init()

    def test_the_catalog_of_the_page_is_applied_and_comes_out_again(self):
        document = json.loads(blocks("file-formats.md", "json")["Catalog document"][0])
        self.apply(document)
        self.assertEqual(self.apply(document).json["created"], 0)
        exported = self.ctl("catalog", "export").json
        self.assertEqual({part: exported[part] for part in document}, document)

    def test_the_schema_of_the_page_is_that_of_a_new_ledger(self):
        told = json.loads(blocks("command-line.md", "json")["init"][0])
        made = self.ctl("init").json
        self.assertEqual((told["schema"], told.keys()), (made["schema"], made.keys()))

    def test_the_events_of_the_page_are_imported(self):
        for language in ("csv", "json"):
            text = blocks("file-formats.md", language)["Event file"][0]
            counts = self.ctl("import", self.write(f"events.{language}", text)).json
            self.assertEqual((counts["imported"], counts["rejected"]), (1, 0))

    def test_the_mapping_of_the_page_reads_such_a_file(self):
        mapping = self.write("map.json", blocks("file-formats.md", "json")["Mapping file"][0])
        file = self.write("a.csv", "TIMESTAMP,ContextTokens,GeneratedTokens,Cents,Result\n"
                                   "2026-02-10 12:00:00.0000001,10,5,12.5,success\n")
        self.assertEqual(self.ctl("import", file, "--map", mapping).json["imported"], 1)
        self.assertEqual(self.usage(workspace="azure-code")["cost"], "0.125")

    def test_the_statement_for_gateways_is_taken(self):
        statement = blocks("gateway.md", "sql")["In short"][0]
        with sqlite3.connect(self.db) as connection:
            connection.executescript(statement)
        connection.close()
        self.assertEqual(self.usage(workspace="acme", at="2026-11-30T00:00:00Z")["cost"], "0.0148")

    def test_every_event_column_is_described(self):
        with sqlite3.connect(self.db) as connection:
            columns = {row[1] for row in connection.execute("PRAGMA table_info(usage_event)")}
        connection.close()
        self.assertGreater(len(columns), 40)
        self.assertEqual(columns - {"id"} - words("file-formats.md"), set())
        self.assertEqual(columns - words("gateway.md"), set())

    def test_every_field_of_an_answer_is_described(self):
        self.apply(CATALOG)
        file = self.write_csv("a.csv", [event(1), event(2, units=300, bucket="premium_sync",
                                                        occurred_at="2026-02-03T12:00:00Z")])
        text = (DOCS / "command-line.md").read_text(encoding="utf-8")
        told = words("command-line.md") | set(re.findall(r'"(\w+)":', text))
        for command in (["usage", "--workspace", "acme"], ["daily", "--workspace", "acme"], ["verify"], ["init"],
                        ["import", file], ["catalog", "apply", self.write("c.json", json.dumps(CATALOG))],
                        ["overage", "request", "--workspace", "acme", "--bucket", "premium_sync", "--units", 2,
                         "--reason", "x", "--by", "ann"], ["overage", "list"], ["overage", "show", 1],
                        ["overage", "approve", 1, "--reason", "x"], ["overage", "revoke", 1, "--reason", "x"],
                        ["replay", "--catalog", self.write("d.json", json.dumps(CATALOG))], ["flags", "--all-cycles"],
                        ["credit", "show", "--event", "e1"],
                        ["credit", "post", "--event", "e1", "--units", 1, "--reason", "x"],
                        ["role", "set", "ann", "pm"], ["role", "list"], ["role", "remove", "ann"],
                        ["setting", "second-approver"]):
            self.assertEqual(keys(self.ctl(*command).json) - told, set(), command)
        for request in ({"workspace": "acme", "action": "research.deep", "units": 500}, {"workspace": "x"}):
            answer = self.ctl("decide", "--record", stdin=json.dumps(request)).json
            self.assertEqual(keys(answer) - told, set())
        rows = self.ctl("audit", "export", "--format", "csv").rows
        self.assertEqual(set(rows[0]) - told, set())
        self.assertEqual({row[name] for row in rows for name in ("object", "action")} - told, set())

    def test_every_command_and_option_is_described(self):
        told = (DOCS / "command-line.md").read_text(encoding="utf-8")
        for arguments in ([], ["init"], ["catalog"], ["catalog", "apply"], ["catalog", "export"], ["prices"],
                          ["prices", "import"], ["import"], ["usage"], ["daily"], ["verify"], ["decide"], ["replay"],
                          ["flags"], ["ratios"], ["signals"], ["hits"], ["history"], ["jobs"], ["explain"], ["report"],
                          ["split"], ["overage"],
                          *(["overage", verb] for verb in OVERAGE), ["credit"], ["credit", "show"], ["credit", "post"],
                          ["role"], ["role", "list"], ["role", "set"], ["role", "remove"], ["setting"],
                          ["setting", "second-approver"], ["audit"], ["audit", "export"]):
            text = self.call(*arguments, "--help").out
            for option in re.findall(r"(?m)^  (?:-h,)?(--[\w-]+)", text):
                self.assertIn(option, told, arguments)


if __name__ == "__main__":
    unittest.main(verbosity=2)
