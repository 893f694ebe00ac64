# SPDX-License-Identifier: GPL-3.0-or-later
"""An admin works through the queue of overage requests by keyboard; what the screen says is what the ledger holds."""

import re
import unittest

from endtoend import Atspi, EndToEnd, Table, figures, until

WAITING = "Requests that wait"


class Approvals(EndToEnd):
    def setUp(self):
        super().setUp()
        self.db = str(self.home / "demo.headroom")
        self.ctl("init", "--demo")

    def request(self, number):
        return self.ctl("overage", "show", number)

    def pending(self):
        """Ids that wait, oldest first, as the command line has them."""
        return [one["id"] for one in self.ctl("overage", "list", "--state", "pending")]

    def queue(self, rows):
        """The table of what waits, once it has that many rows."""
        def filled():
            node = self.console.find(WAITING, Atspi.Role.TABLE)
            return node if node and Table(node).rows == rows else None

        return Table(until(filled, f"a queue of {rows} requests"))

    def shown_request(self):
        """The id of the request whose grounds are on the screen."""
        for name in self.console.names():
            if found := re.search(r"· request (\d+)$", name):
                return int(found[1])
        return None

    def go_to_approvals(self):
        self.console.keys("ctrl+k")
        self.console.wait_for("Workspace or command")
        self.console.type("approvals")
        found = self.console.wait_for("What was found", Atspi.Role.LIST)
        until(lambda: found.get_child_count() and "Approvals" in found.get_child_at_index(0).get_name(), "the page")
        self.console.keys("Return")

    def wait_for_request(self, number):
        until(lambda: self.shown_request() == number, f"request {number} on the screen")

    def test_the_queue_is_worked_off_by_keyboard(self):
        self.start("--db", self.db)
        self.overview(least=40)
        self.go_to_approvals()
        ids = self.pending()
        queue = self.queue(len(ids))
        self.wait_for_request(ids[0])
        self.picture("1-queue")
        first = self.request(ids[0])
        self.assertEqual(figures(queue.cell(0, 1))[0], first["units"])

        # Approve as asked: the grant counts at once.
        before = self.usage(first["workspace"])["buckets"][first["bucket"]]
        self.console.keys("a", "ctrl+Return")
        self.queue(len(ids) - 1)
        self.assertEqual(self.request(ids[0])["state"], "approved")
        after = self.usage(first["workspace"])["buckets"][first["bucket"]]
        self.assertEqual(after["approved"], before["approved"] + first["units"])
        self.assertEqual(after["entitlement"], before["entitlement"] + first["units"])
        self.picture("2-approved")

        # The next is chosen by itself. Fewer than asked.
        self.wait_for_request(ids[1])
        self.console.keys("a")
        self.console.type("500")
        self.console.wait_for(re.compile(r"^Approv\S* 500 "), Atspi.Role.PUSH_BUTTON)
        self.picture("3-fewer")
        self.console.keys("ctrl+Return")
        self.queue(len(ids) - 2)
        second = self.request(ids[1])
        self.assertEqual((second["state"], second["approved_units"]), ("approved", 500))
        self.assertEqual(second["figures"]["units"], 500)

        # This one costs more than it pays: without a reason nothing is sent.
        self.wait_for_request(ids[2])
        self.assertTrue(self.request(ids[2])["over_margin"])
        self.console.keys("a", "ctrl+Return")
        self.console.wait_for(re.compile("reason", re.IGNORECASE), Atspi.Role.LABEL)
        self.assertEqual(self.request(ids[2])["state"], "pending")
        self.picture("4-reason-wanted")
        self.console.keys("Escape", "d")  # out of the reason, which took the keyboard
        self.console.type("Talk about the plan first")
        self.console.keys("ctrl+Return")
        self.queue(len(ids) - 3)
        third = self.request(ids[2])
        self.assertEqual((third["state"], third["decision_reason"]), ("denied", "Talk about the plan first"))
        self.wait_for_request(ids[3])
        self.picture("5-denied")
        self.leave()
        self.assertTrue(self.ctl("verify")["ok"])

    def test_somebody_else_was_faster(self):
        self.start("--db", self.db)
        self.overview(least=40)
        self.go_to_approvals()
        ids = self.pending()
        self.queue(len(ids))
        self.wait_for_request(ids[0])
        self.console.keys("a")
        # Decided behind the console's back; the queue shows the truth by itself, without losing its place.
        self.ctl("overage", "deny", ids[0], "--reason", "Faster than the console")
        self.queue(len(ids) - 1)
        self.picture("1-denied-elsewhere")
        self.console.wait_for(re.compile("Faster than the console"))
        self.console.keys("ctrl+Return")
        self.assertEqual(self.request(ids[0])["state"], "denied")
        self.leave()

    def test_several_at_once_have_a_result_each(self):
        self.start("--db", self.db)
        self.overview(least=40)
        self.go_to_approvals()
        ids = self.pending()
        self.queue(len(ids))
        self.wait_for_request(ids[0])
        self.console.keys("shift+Down", "d")
        self.console.wait_for(re.compile("^2 requests? chosen|^2 request"))
        self.console.type("Not this cycle")
        self.picture("1-chosen")
        self.console.keys("ctrl+Return")
        self.queue(len(ids) - 2)
        for one in ids[:2]:
            self.assertEqual(self.request(one)["state"], "denied")
        self.picture("2-results")
        self.leave()


if __name__ == "__main__":
    unittest.main(verbosity=2)
