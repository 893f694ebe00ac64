# SPDX-License-Identifier: GPL-3.0-or-later
"""Real traces through the committed mapping files, and a real price list, against an independent count."""

import csv
import json
import unittest
from datetime import datetime, timedelta, timezone

from ctltest import CtlTest, SHARED_DATA, SOURCE, needs_data
from oracle import format_money

MAPPINGS = SOURCE / "resources" / "mappings"
AZURE = ("azure_llm_2023", "AzureLLMInferenceTrace_code.csv")
MOONCAKE = ("mooncake", "conversation_trace.jsonl")
PRICES = ("model_prices_and_context_window_2026-08-01.json",)
PRICED = {"routes": [{"key": "priced", "prices": [{"from": "2020-01-01T00:00:00Z", "input_per_mtok": "1.00",
                                                   "output_per_mtok": "1000000.00"}]}]}


class Traces(CtlTest):
    def check(self, path, mapping, workspace, trace, last):
        """`trace`: (day, input tokens, output tokens) of each row, counted here."""
        self.init()
        expected = {"read": len(trace), "imported": len(trace), "duplicates": 0, "conflicts": 0, "rejected": 0,
                    "unmapped": 0, "rounded": 0}
        answer = self.ctl("import", path, "--map", mapping).json
        self.assertEqual({name: answer[name] for name in expected}, expected)
        self.assertEqual(self.used(workspace=workspace, at=last)["standard_sync"], len(trace))
        days = [day for day, _, _ in trace]
        daily = self.ctl("daily", "--workspace", workspace, "--at", last).json
        self.assertEqual({row["day"]: row["standard_sync"] for row in daily if row["standard_sync"]},
                         {day: days.count(day) for day in set(days)})
        self.assertEqual(self.ctl("import", path, "--map", mapping).json["duplicates"], len(trace))
        self.assertTokens(path, mapping, workspace, trace, last)

    def assertTokens(self, path, mapping, workspace, trace, last):
        """Every token is counted: priced at a millionth of a dollar in and a dollar out, the cost tells."""
        document = json.loads(mapping.read_text())
        document["fields"]["route"] = {"const": "priced"}
        self.db = self.folder / "priced.db"
        self.init(PRICED)
        self.ctl("import", path, "--map", self.write("priced.json", json.dumps(document)))
        read, written = (sum(row[place] for row in trace) for place in (1, 2))
        answer = self.usage(workspace=workspace, at=last)
        self.assertEqual(answer["cost"], format_money(read * 1000 + written * 10**9))
        self.assertTrue(answer["cost_estimated"])

    @needs_data(*AZURE)
    def test_an_hour_of_code_completion(self):
        path = SHARED_DATA.joinpath(*AZURE)
        with open(path, newline="", encoding="utf-8") as file:
            trace = [(row["TIMESTAMP"][:10], int(row["ContextTokens"]), int(row["GeneratedTokens"]))
                     for row in csv.DictReader(file)]
        self.check(path, MAPPINGS / "azure-llm-2023.json", "azure-code", trace, "2023-11-30T00:00:00Z")

    @needs_data(*MOONCAKE)
    def test_an_hour_of_chat(self):
        path = SHARED_DATA.joinpath(*MOONCAKE)
        begin = datetime(2024, 6, 1, tzinfo=timezone.utc)
        trace = []
        with open(path, encoding="utf-8") as file:
            for line in file:
                row = json.loads(line)
                day = (begin + timedelta(milliseconds=row["timestamp"])).date().isoformat()
                trace.append((day, row["input_length"], row["output_length"]))
        self.check(path, MAPPINGS / "mooncake.json", "mooncake-chat", trace, "2024-06-30T00:00:00Z")


class PriceList(CtlTest):
    @needs_data(*PRICES)
    def test_the_published_list(self):
        path = SHARED_DATA.joinpath(*PRICES)
        models = json.loads(path.read_text())
        priced = [key for key, model in models.items() if isinstance(model, dict) and all(
            isinstance(model.get(name), (int, float)) and not isinstance(model[name], bool)
            for name in ("input_cost_per_token", "output_cost_per_token"))]
        self.init()
        for _ in range(2):
            answer = self.ctl("prices", "import", path, "--from", "2026-08-01T00:00:00Z").json
            self.assertEqual((answer["imported"], answer["skipped"]), (len(priced), len(models) - len(priced)))
            self.assertGreater(answer["rounded"], 0, "3.0001999999999996E-7 is finer than 1e-15 dollars")

    def test_what_a_small_list_holds(self):
        self.init()
        models = {"a": {"input_cost_per_token": 1e-6, "output_cost_per_token": 0}, "b": {"input_cost_per_token": 1e-6},
                  "c": {"output_cost_per_token": 1e-6, "input_cost_per_token": "free"}, "d": "no object", "e": None,
                  "f": {"input_cost_per_token": 2e-6, "output_cost_per_token": 3e-6, "mode": "embedding"}}
        answer = self.ctl("prices", "import", self.write("list.json", json.dumps(models))).json
        self.assertEqual((answer["imported"], answer["skipped"], answer["rounded"]), (2, 4, 0))

    def test_what_is_no_list(self):
        self.init()
        for text in ("", "[]", "{", '"prices"'):
            with self.subTest(text):
                path = self.write("list.json", text)
                self.assertSays(self.ctl("prices", "import", path, status=1), path)


if __name__ == "__main__":
    unittest.main(verbosity=2)
