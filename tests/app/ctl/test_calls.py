# SPDX-License-Identifier: GPL-3.0-or-later
"""How the program is called: options, exit status, the database that is meant, formats, a closed output."""

import csv
import io
import json
import os
import pty
import signal
import subprocess
import unittest

from ctltest import CATALOG, CtlTest, event


class WrongUsage(CtlTest):
    def assertWrong(self, *arguments, saying=(), **options):
        answer = self.call(*arguments, **options)
        self.assertEqual(answer.status, 2, answer.err)
        self.assertEqual(answer.out, "")
        for part in saying:
            self.assertIn(part, answer.err)

    def test_no_command(self):
        self.assertWrong(saying=["--help"])

    def test_a_command_that_does_not_exist(self):
        self.assertWrong("--db", self.db, "frobnicate", saying=["frobnicate"])

    def test_an_option_that_does_not_exist(self):
        self.assertWrong("--db", self.db, "usage", "--workspace", "acme", "--frob", saying=["--frob"])

    def test_a_required_option_left_out(self):
        self.assertWrong("--db", self.db, "usage", saying=["--workspace"])

    def test_a_required_file_left_out(self):
        for command in (["import"], ["catalog", "apply"], ["prices", "import"]):
            self.assertWrong("--db", self.db, *command, saying=["FILE"])

    def test_an_option_given_twice(self):
        self.assertWrong("--db", self.db, "usage", "--workspace", "a", "--workspace", "b", saying=["--workspace"])

    def test_words_that_an_option_does_not_know(self):
        file = self.write_csv("a.csv", [event(1)])
        self.assertWrong("--db", self.db, "verify", "--format", "xml", saying=["xml", "json"])
        self.assertWrong("--db", self.db, "import", file, "--kind", "tarot", saying=["tarot", "headroom"])
        self.assertWrong("--db", self.db, "import", file, "--on-error", "shrug", saying=["shrug", "skip-row"])

    def test_a_kind_that_comes_later(self):
        file = self.write_csv("a.csv", [event(1)])
        for kind in ("litellm-spend-logs", "openai-usage", "anthropic-usage", "openmeter", "otel-genai"):
            self.assertWrong("--db", self.db, "import", file, "--kind", kind, saying=[kind, "--map"])

    def test_instants_that_are_none(self):
        self.init(CATALOG)
        for text, reason in {"yesterday": "2026-03-31T12:00:00Z", "2026-02-10T12:00:00": "zone", "": "2026-03-31",
                             "9999-01-01T00:00:00Z": "2199", "2026-02-30T00:00:00Z": "2026-03-31",
                             "1760000000": "2026-03-31"}.items():
            with self.subTest(text):
                for command in ("usage", "daily"):
                    self.assertWrong("--db", self.db, command, "--workspace", "acme", "--at", text,
                                     saying=["--at", reason])
        prices = self.write("prices.json", "{}")
        self.assertWrong("--db", self.db, "prices", "import", prices, "--from", "soon", saying=["--from"])

    def test_a_mapping_for_a_file_that_needs_none(self):
        file = self.write_csv("a.csv", [event(1)])
        self.assertWrong("--db", self.db, "import", file, "--kind", "headroom", "--map", file, saying=["--map"])


class Database(CtlTest):
    def settings(self, path):
        folder = self.folder / "config" / "Headroom"
        folder.mkdir(parents=True)
        (folder / "Headroom.conf").write_text(f"[ledger]\nlast={path}\n")

    def test_global_options_before_or_after_the_command(self):
        self.assertEqual(self.call("--db", self.db, "init").status, 0)
        self.assertEqual(self.call("init", "--db", self.db).status, 0)
        self.assertEqual(self.call("catalog", "export", "--format", "json", "--db", self.db).status, 0)
        self.assertEqual(self.call("catalog", "--db", self.db, "export").status, 0)

    def test_a_path_may_be_written_as_an_address(self):
        self.init()
        self.assertTrue(self.call("--db", f"sqlite:{self.db}", "verify").json["ok"])

    def test_the_environment_names_it_where_no_option_does(self):
        self.init()
        self.assertEqual(self.call("verify", env={"HEADROOM_DB": str(self.db)}).status, 0)
        other = {"HEADROOM_DB": str(self.folder / "absent.db")}
        self.assertEqual(self.call("verify", "--db", self.db, env=other).status, 0, "the option comes first")

    def test_the_console_s_last_one_where_nothing_else_does(self):
        self.init()
        self.settings(self.db)
        self.assertEqual(self.call("verify").status, 0)
        missing = self.call("verify", env={"HEADROOM_DB": str(self.folder / "absent.db")})
        self.assertEqual(missing.status, 3, "the environment comes before the console's last one")

    def test_none_at_all(self):
        answer = self.call("verify")
        self.assertEqual(answer.status, 2)
        self.assertSays(answer, "--db", "HEADROOM_DB")

    def test_an_empty_name_is_not_the_same_as_none(self):
        self.init()
        self.settings(self.db)
        answer = self.call("verify", "--db", "")
        self.assertEqual(answer.status, 2)
        self.assertSays(answer, "--db")

    def test_init_says_which_schema_and_may_be_repeated(self):
        first = self.ctl("init").json
        self.assertGreaterEqual(first["schema"], 1)
        self.init(CATALOG)
        self.ctl("import", self.write_csv("a.csv", [event(1)]))
        self.assertEqual(self.ctl("init").json["schema"], first["schema"])
        self.assertEqual(self.used()["standard_sync"], 1)

    def test_a_shared_ledger_is_not_there_yet(self):
        answer = self.call("--db", "postgresql://somewhere/ledger", "verify")
        self.assertEqual(answer.status, 3)
        self.assertSays(answer, "PostgreSQL")


class Help(CtlTest):
    def test_version_and_help_are_answers(self):
        version = self.call("--version")
        self.assertEqual((version.status, version.err), (0, ""))
        self.assertRegex(version.out, r"^headroomctl \d+\.\d+\.\d+\n$")
        for arguments in (["--help"], ["usage", "--help"], ["catalog", "apply", "--help"]):
            answer = self.call(*arguments)
            self.assertEqual((answer.status, answer.err), (0, ""))
            self.assertIn(arguments[-2] if len(arguments) > 1 else "import", answer.out)

    def test_help_lists_what_there_is(self):
        text = self.call("--help").out
        for command in ("init", "catalog", "prices", "import", "usage", "daily", "verify", "overage", "credit", "role",
                        "setting", "audit", "history", "jobs", "explain", "report"):
            self.assertRegex(text, rf"(?m)^  {command}\b")


class Names(CtlTest):
    def test_an_unknown_workspace_and_what_is_near_it(self):
        self.init(CATALOG)
        answer = self.ctl("usage", "--workspace", "acmee", status=1)
        self.assertSays(answer, "acmee", "Did you mean acme?")
        self.assertEqual(answer.out, "")
        self.assertNotIn("Did you mean", self.ctl("daily", "--workspace", "zebra", status=1).err)

    def test_names_in_any_script(self):
        self.init()
        row = event(1, workspace="木村 & söhne", member="Ωμέγα")
        self.ctl("import", self.write_csv("ünicode 木.csv", [row]))
        self.assertEqual(self.usage(workspace="木村 & söhne")["workspace"], "木村 & söhne")
        bare = self.call("--db", self.db, "usage", "--workspace", "木村 & söhne", env={"LC_ALL": "C"})
        self.assertEqual((bare.status, bare.err), (0, ""), "a cron job has no locale")


class Formats(CtlTest):
    def setUp(self):
        super().setUp()
        self.init(CATALOG)
        rows = [event(1, units=4), event(2, action="research.deep", units=12, cost_usd="0.5"),
                event(3, action="new.one")]
        self.ctl("import", self.write_csv("a.csv", rows))
        self.asked = ("--workspace", "acme", "--at", "2026-02-11T00:00:00Z")

    def test_csv_holds_the_same_figures_as_json(self):
        for bucket in self.ctl("usage", *self.asked, "--format", "csv").rows:
            with self.subTest(bucket["bucket"]):
                json_bucket = self.usage(at="2026-02-11T00:00:00Z")["buckets"][bucket["bucket"]]
                for name in ("unit", "used", "base", "addon", "prepaid", "approved", "entitlement", "remaining",
                             "cost"):
                    self.assertEqual(bucket[name], str(json_bucket[name]))
                percent = float(bucket["percent"]) if bucket["percent"] else None
                self.assertEqual(percent, json_bucket["percent"])
                self.assertEqual((bucket["plan"], bucket["cycle_day"], bucket["unmapped"]), ("team", "11", "1"))
        daily = self.ctl("daily", *self.asked, "--format", "csv").rows
        self.assertEqual([{**row, **{name: int(row[name]) for name in row if name != "day"}} for row in daily],
                         self.ctl("daily", *self.asked).json)

    def test_csv_is_that_of_rfc_4180(self):
        self.ctl("import", self.write_csv("b.csv", [event(4, workspace='a "b", c\nd')]))
        out = self.ctl("usage", "--workspace", 'a "b", c\nd', "--format", "csv").out
        self.assertIn('"a ""b"", c\nd",', out)
        self.assertTrue(out.endswith("\r\n"))
        self.assertEqual({row["workspace"] for row in csv.DictReader(io.StringIO(out, newline=""))}, {'a "b", c\nd'})

    def test_json_is_one_document(self):
        for command in (["usage", *self.asked], ["daily", *self.asked], ["verify"], ["catalog", "export"]):
            json.loads(self.ctl(*command, "--format", "json").out)

    def test_a_table_for_people(self):
        out = self.ctl("usage", *self.asked, "--format", "table").out
        self.assertIn("plan team, version 1", out)
        self.assertRegex(out, r"(?m)^premium_sync +action +12 +300 .* 4 .*0\.50")
        self.assertNotIn("{", out)

    def test_a_terminal_gets_a_table_and_a_pipe_json(self):
        json.loads(self.ctl("daily", *self.asked).out)
        main, side = pty.openpty()
        self.ctl("daily", *self.asked, stdout=side)
        os.close(side)
        self.assertTrue(os.read(main, 65536).decode().startswith("Acme: plan team"))
        os.close(main)


class BrokenOutput(CtlTest):
    def setUp(self):
        super().setUp()
        self.init(CATALOG)

    def test_a_full_disk_behind_standard_output(self):
        with open("/dev/full", "wb") as full:
            for command in (["usage", "--workspace", "acme"], ["catalog", "export"], ["--help"]):
                self.assertSays(self.ctl(*command, status=1, stdout=full), "standard output")

    def test_a_reader_that_has_gone(self):
        read, write = os.pipe()
        os.close(read)
        answer = self.ctl("usage", "--workspace", "acme", status=1, stdout=write)
        os.close(write)
        self.assertSays(answer, "standard output")

    def test_a_closed_standard_output(self):
        done = subprocess.run(["sh", "-c", '"$0" --db "$1" usage --workspace acme >&-', os.environ["HEADROOMCTL"],
                               str(self.db)], env=self.environment(), capture_output=True, check=False,
                              preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_DFL))
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"standard output", done.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
