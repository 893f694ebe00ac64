# SPDX-License-Identifier: GPL-3.0-or-later
"""Who changed what: `audit export`, and `verify` finding what was altered, taken away or put elsewhere (R39).

The chain is worked out a second time here, from the bytes that the storage guide describes.
"""

import hashlib
import json
import sqlite3
import struct
import unittest
from datetime import timedelta

from approvaltest import ME, NOW, ApprovalTest, premium, running_catalog
from oracle import EPOCH, MICROSECOND, format_instant, instant

FIELDS = ["person", "object", "key", "workspace", "action", "before", "after", "reason"]


def field(value):
    """Its length in bytes as eight bytes, then its bytes; a number is eight bytes, highest first."""
    data = struct.pack(">q", value) if isinstance(value, int) else value
    return struct.pack(">q", len(data)) + data


def row_hash(previous, number, microseconds, texts):
    """`texts`: person to reason; None counts as empty."""
    parts = [previous, number, microseconds, *((text or "").encode() for text in texts)]
    return hashlib.sha256(b"".join(map(field, parts))).digest()


class AuditTest(ApprovalTest):
    def setUp(self):
        super().setUp()
        self.ctl("import", self.write_csv("a.csv", [premium(1, 290)]))
        grant = self.approved(100, grant=60)["id"]
        self.decide("revoke", grant, "--reason", "half of it", "--units", 30)
        self.decide("deny", self.ask(7).json["id"], "--reason", "“Nein”,\nsagt 木村")
        self.decide("withdraw", self.ask(8, by=None).json["id"])
        self.ctl("credit", "post", "--event", "e1", "--units", 2, "--reason", "twice")
        self.ctl("role", "set", "ann", "support", "--may-credit")
        self.ctl("setting", "second-approver", "250")


class Chain(AuditTest):
    def test_every_row_follows_from_the_one_before_in_the_file(self):
        ledger = sqlite3.connect(self.db)
        self.addCleanup(ledger.close)
        previous = bytes(32)
        count = 0
        for row in ledger.execute("SELECT id, at, person, object, key, workspace, action, before, after, reason, "
                                  "previous, hash FROM audit ORDER BY id"):
            count += 1
            self.assertEqual(row[0], count)
            self.assertEqual(row[10], previous)
            previous = row_hash(previous, row[0], row[1], row[2:10])
            self.assertEqual(row[11], previous)
        self.assertEqual(ledger.execute("SELECT audit_rows, audit_hash FROM ledger").fetchone(), (count, previous))
        self.assertEqual(count, len(self.audit()))

    def test_an_export_is_enough_to_follow_it(self):
        previous = bytes(32)
        for row in self.audit():
            texts = [json.dumps(row[name], ensure_ascii=False, separators=(",", ":"))
                     if name in ("before", "after") and row[name] is not None else row[name] for name in FIELDS]
            self.assertEqual(row["previous"], previous.hex())
            previous = row_hash(previous, row["id"], (instant(row["at"]) - EPOCH) // MICROSECOND, texts)
            self.assertEqual(row["hash"], previous.hex(), row)
        rows = self.ctl("audit", "export", "--format", "csv").rows
        previous = bytes(32)
        for row in rows:
            previous = row_hash(previous, int(row["id"]), (instant(row["at"]) - EPOCH) // MICROSECOND,
                                [row[name] for name in FIELDS])
            self.assertEqual(row["hash"], previous.hex(), row)


class Export(AuditTest):
    def test_what_happened_in_its_order(self):
        rows = [(row["object"], row["action"]) for row in self.audit()
                if row["object"] in ("overage_request", "credit", "person", "setting", "import")]
        self.assertEqual(rows, [
            ("person", "declared"), ("import", "imported"), ("overage_request", "requested"),
            ("overage_request", "approved"), ("overage_request", "revoked"), ("overage_request", "requested"),
            ("overage_request", "denied"), ("overage_request", "requested"), ("overage_request", "withdrawn"),
            ("credit", "posted"), ("person", "declared"), ("setting", "created")])
        self.assertEqual({row["person"] for row in self.audit()}, {ME})

    def test_the_reason_and_what_was_before_and_after(self):
        rows = {row["action"]: row for row in self.audit("--object", "overage_request")}
        self.assertEqual(rows["denied"]["reason"], "“Nein”,\nsagt 木村")
        self.assertEqual((rows["approved"]["workspace"], rows["approved"]["key"]), ("acme", "1"))
        self.assertEqual(rows["approved"]["before"]["state"], "pending")
        self.assertEqual(rows["approved"]["after"]["state"], "approved")

    def test_the_catalog_is_followed(self):
        catalog = running_catalog()
        catalog["workspaces"][0]["seats"] = 4
        catalog["route_sheets"].append({"version": 2, "effective_from": "2030-01-01T00:00:00Z", "actions": []})
        rows = len(self.audit())
        self.apply(catalog)
        new = self.audit()[rows:]
        self.assertEqual({(row["object"], row["key"], row["action"]) for row in new},
                         {("workspace", "acme", "changed"), ("route_sheet", "2", "created")})
        seats = next(row for row in new if row["object"] == "workspace")
        self.assertEqual((seats["workspace"], seats["after"]["seats"]), ("acme", 4))
        self.assertNotEqual(seats["before"].get("seats"), 4)
        self.apply(catalog)
        self.assertEqual(len(self.audit()), rows + 2, "no change, no row")

    def test_what_is_refused_leaves_no_row(self):
        rows = self.audit()
        self.ask(0, status=1)
        self.decide("approve", 1, status=1)
        self.ctl("role", "remove", ME, status=1)
        self.apply({"workspaces": [{"key": "acme", "seats": 0}]}, status=1)
        self.ctl("import", self.write_csv("bad.csv", [premium(9, -5)]), status=1)
        self.assertEqual(self.audit(), rows)

    def test_cut_down_by_person_object_workspace_text_and_time(self):
        every = self.audit()
        self.assertEqual(self.audit("--person", "ann"), [])
        self.assertEqual(self.audit("--person", ME), every)
        self.assertEqual(self.audit("--object", "credit"), [row for row in every if row["object"] == "credit"])
        self.assertEqual(self.audit("--object", "tea"), [])
        self.assertEqual(self.audit("--workspace", "acme"), [row for row in every if row["workspace"] == "acme"])
        self.assertEqual([row["action"] for row in self.audit("--text", "SAGT 木村")], ["denied"])
        self.assertEqual([row["action"] for row in self.audit("--text", "%")], [])
        middle = every[len(every) // 2]["at"]
        before, after = self.audit("--to", middle), self.audit("--from", middle)
        self.assertEqual(before + after, every)
        self.assertTrue(all(instant(row["at"]) < instant(middle) for row in before))
        self.assertEqual(self.audit("--from", middle, "--to", middle), [])
        self.assertEqual(self.audit("--from", format_instant(NOW + timedelta(days=3))), [])
        self.ctl("audit", "export", "--from", "yesterday", status=2)
        backwards = self.ctl("audit", "export", "--from", every[-1]["at"], "--to", every[0]["at"], status=1)
        self.assertSays(backwards, "--to is before --from")

    def test_formats(self):
        every = self.audit()
        rows = self.ctl("audit", "export", "--format", "csv").rows
        self.assertEqual(list(rows[0]), list(every[0]))
        for row, one in zip(rows, every, strict=True):
            for name, value in row.items():
                wanted = "" if one[name] is None else one[name]
                self.assertEqual(json.loads(value) if name in ("before", "after") and value else value,
                                 wanted if name in ("before", "after") and value else str(wanted))
        table = self.ctl("audit", "export", "--format", "table").out
        self.assertIn("overage_request", table)
        self.assertNotIn("{", table)
        self.assertEqual(self.ctl("audit", "export", "--person", "x", "--format", "csv").out.count("\r\n"), 1)
        self.assertEqual(self.ctl("audit", "export", "--person", "x").out, "")

    def test_a_full_disk_behind_standard_output(self):
        with open("/dev/full", "wb") as full:
            self.assertSays(self.ctl("audit", "export", status=1, stdout=full), "standard output")


class Tampered(AuditTest):
    """What the triggers refuse, and what `verify` finds where somebody took the triggers away first."""

    def alter(self, table, *statements):
        """Alters a table in a copy of the ledger, after its triggers were taken away."""
        copy = sqlite3.connect(self.folder / "copy.db")
        with sqlite3.connect(self.db) as ledger:
            ledger.backup(copy)
        ledger.close()
        triggers = copy.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,))
        with copy:
            for statement in (*(f"DROP TRIGGER {name}" for name, in triggers.fetchall()), *statements):
                copy.execute(statement)
        copy.close()

    def verified(self):
        """What `verify` finds wrong in the copy, by check."""
        answer = self.call("--db", self.folder / "copy.db", "verify", "--format", "json")
        self.assertEqual(answer.status, 1, answer.out + answer.err)
        self.assertFalse(answer.json["ok"])
        bad = {check["name"]: check["detail"] for check in answer.json["checks"] if not check["ok"]}
        for name, detail in bad.items():
            self.assertSays(answer, f"{name}: {detail}")
        return bad

    def assertFound(self, first, *statements):
        with self.subTest(statements):
            self.alter("audit", *statements)
            self.assertRegex(self.verified()["audit"], rf"\b{first}\b")

    def test_well(self):
        checks = {check["name"]: check["ok"] for check in self.ctl("verify").json["checks"]}
        self.assertTrue(checks["audit"])

    def test_the_ledger_refuses_what_it_can(self):
        for statement in ("UPDATE audit SET person = 'x' WHERE id = 3", "DELETE FROM audit WHERE id = 3",
                          "DELETE FROM audit", "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE id = 3",
                          "INSERT INTO audit SELECT id + 1000, at, person, object, key, workspace, action, before, "
                          "after, reason, previous, hash FROM audit WHERE id = 3",
                          "UPDATE overage_decision SET units = 100", "DELETE FROM overage_decision",
                          "UPDATE overage_request SET units = 1", "DELETE FROM overage_revocation",
                          "INSERT INTO overage_decision SELECT id, 1, 1, 'x', 0, '', NULL, 1 FROM overage_request"):
            with self.subTest(statement), self.assertRaises(sqlite3.DatabaseError):
                self.change(statement)
        self.assertTrue(self.ctl("verify").json["ok"])

    def test_an_altered_row(self):
        for column, value in {"at": "at + 1", "person": "'x'", "object": "'credit'", "key": "'2'", "workspace": "''",
                              "action": "'denied'", "before": "NULL", "after": "'{}'",
                              "reason": "reason || ' '", "hash": "zeroblob(32)", "previous": "zeroblob(32)"}.items():
            number = next(row["id"] for row in self.audit() if row["action"] == "approved")
            self.assertFound(number, f"UPDATE audit SET {column} = {value} WHERE id = {number}")

    def test_a_row_taken_away(self):
        last = len(self.audit())
        self.assertFound(3, "DELETE FROM audit WHERE id = 3")
        self.assertFound(1, "DELETE FROM audit WHERE id = 1")
        self.assertFound(last, f"DELETE FROM audit WHERE id = {last}")
        self.assertFound(last - 1, f"DELETE FROM audit WHERE id >= {last - 1}")
        self.assertFound(3, "DELETE FROM audit WHERE id = 3", "UPDATE audit SET id = -id WHERE id > 3",
                         "UPDATE audit SET id = -id - 1 WHERE id < 0")

    def test_rows_that_changed_places(self):
        self.assertFound(4, "UPDATE audit SET id = 9999 WHERE id = 4", "UPDATE audit SET id = 4 WHERE id = 5",
                         "UPDATE audit SET id = 5 WHERE id = 9999")

    def test_all_of_it_taken_away(self):
        self.assertFound(1, "DELETE FROM audit")

    def test_records_that_are_not_what_the_audit_tells(self):
        for table, statement in (("overage_decision", "UPDATE overage_decision SET units = 99 WHERE state = 1"),
                                 ("overage_decision", "UPDATE overage_decision SET decided_by = 'x'"),
                                 ("overage_request", "UPDATE overage_request SET units = 5000"),
                                 ("overage_revocation", "DELETE FROM overage_revocation"),
                                 ("person", "UPDATE person SET role = 0"),
                                 ("person", "DELETE FROM person WHERE name = 'ann'")):
            with self.subTest(statement):
                with self.assertRaises(sqlite3.DatabaseError):
                    self.change(statement)
                self.alter(table, statement)
                self.assertIn("audited_records", self.verified())
        self.assertTrue(self.ctl("verify").json["ok"])

    def test_a_row_more(self):
        last = len(self.audit())
        self.assertFound(last + 1, "INSERT INTO audit SELECT id + 1, at, person, object, key, workspace, action, before, "
                         f"after, reason, hash, zeroblob(32) FROM audit WHERE id = {last}")


if __name__ == "__main__":
    unittest.main(verbosity=2)
