# SPDX-License-Identifier: GPL-3.0-or-later
"""A reviewer works off flags and limit hits by keyboard, and is told of a flag that a gateway's event raises; what the
screen says is what the ledger holds."""

import re
import sqlite3
import unittest

from gi.repository import Gio, GLib

from endtoend import Atspi, EndToEnd, Table, now, until

WORKLIST = "Reviews"
NOTIFICATIONS = """<node><interface name="org.freedesktop.Notifications">
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
  </method>
</interface></node>"""


class Desktop:
    """What a desktop's notification server is told."""

    def __init__(self):
        self.told = []
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        interface = Gio.DBusNodeInfo.new_for_xml(NOTIFICATIONS).interfaces[0]
        bus.register_object("/org/freedesktop/Notifications", interface, self._answer, None, None)
        Gio.bus_own_name_on_connection(bus, "org.freedesktop.Notifications", Gio.BusNameOwnerFlags.NONE, None, None)

    def _answer(self, _bus, _sender, _path, _interface, _method, parameters, invocation):
        self.told.append(parameters.unpack()[3:5])
        invocation.return_value(GLib.Variant("(u)", (len(self.told),)))

    def heard(self):
        """Everything so far, once what is under way on the bus has arrived."""
        while GLib.MainContext.default().iteration(False):
            pass
        return self.told


class Reviews(EndToEnd):
    def setUp(self):
        super().setUp()
        self.db = str(self.home / "demo.headroom")
        self.ctl("init", "--demo")

    def flags(self, **wanted):
        return [one for one in self.ctl("flags", "--all-cycles")
                if all(one[name] == value for name, value in wanted.items())]

    def outcome(self, flag):
        return next(one["outcome"] for one in self.flags(workspace=flag["workspace"])
                    if one["cycle_start"] == flag["cycle_start"])

    def worklist(self, rows=None):
        """The table of what waits, once it has that many rows, or any."""
        def filled():
            node = self.console.find(WORKLIST, Atspi.Role.TABLE)
            found = Table(node).rows if node else 0
            return node if found and rows in (None, found) else None

        return Table(until(filled, f"a worklist of {rows or 'some'} rows"))

    def wait_for_case(self, row):
        """Until the grounds on the screen are those of a row of the worklist."""
        self.console.wait_for(re.compile(rf"^{re.escape(row.split(', ')[0])} · "))

    def test_the_list_is_worked_off_by_keyboard(self):
        waiting = self.flags(outcome=None)
        self.assertGreaterEqual(len(waiting), 3)
        self.start("--db", self.db)
        self.overview(least=40)
        self.console.wait_for(re.compile(rf"^{len(waiting)} flags to review$"), Atspi.Role.PUSH_BUTTON)
        self.command("reviews", "Reviews")
        rows = self.worklist().rows
        self.wait_for_case(self.worklist().cell(0, 0))
        self.picture("1-worklist")

        # One key decides; the next is chosen by itself.
        self.console.keys("5")
        self.worklist(rows - 1)
        until(lambda: len(self.flags(outcome="no_action")) >= 1 and len(self.flags(outcome=None)) == len(waiting) - 1,
              "one flag reviewed")
        self.wait_for_case(self.worklist().cell(0, 0))
        self.picture("2-no-action")

        # A note, and the cause overruled: not without one.
        self.console.keys("o", "Down", "ctrl+Return")
        self.console.wait_for(re.compile(r"^Say in the note why"))
        self.picture("3-note-wanted")
        self.assertEqual(len(self.flags(outcome=None)), len(waiting) - 1)
        self.console.type("Their job retries for ever, 3 of 4 calls")
        self.console.keys("ctrl+Return")
        self.worklist(rows - 2)
        until(lambda: len(self.flags(outcome="fix_workflow")) >= 1, "the workflow to be fixed")
        row = self.audit()[0]
        self.assertEqual((row["object"], row["reason"]), ("review", "Their job retries for ever, 3 of 4 calls"))
        self.picture("4-overruled")
        self.leave()
        self.assertTrue(self.ctl("verify")["ok"])

    def test_a_flag_raised_by_a_gateway_is_told_and_counted(self):
        desktop = Desktop()
        waiting = len(self.flags(outcome=None))
        flagged = {one["workspace"] for one in self.ctl("flags")}
        self.start("--db", self.db)
        overview = self.overview(least=40)
        self.console.wait_for(re.compile(rf"^{waiting} flags to review$"), Atspi.Role.PUSH_BUTTON)
        self.assertEqual(desktop.heard(), [])
        for key in self.workspaces(overview):
            usage = self.usage(key)
            premium = usage["buckets"]["premium_sync"]
            allowance = premium["base"] if premium["base"] == "unlimited" else premium["base"] + premium["addon"]
            if key not in flagged and usage["cycle"]["day"] < 10 and allowance not in (0, "unlimited"):
                break
        else:
            self.fail("no workspace is in the first days of its cycle")
        with sqlite3.connect(self.db) as ledger:
            ledger.execute("INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket, status, units) "
                           "VALUES ('burst-1', ?, ?, 'research.deep', 'premium_sync', 'ok', ?)",
                           (now(), key, allowance))
        ledger.close()
        self.console.wait_for(re.compile(rf"^{waiting + 1} flags to review$"), Atspi.Role.PUSH_BUTTON)
        until(desktop.heard, "a notification")
        self.assertEqual(desktop.told, [("1 account burned early", "demo: they wait for a review.")])
        self.picture("told")
        self.assertIn(key, {one["workspace"] for one in self.ctl("flags")})
        self.leave()


if __name__ == "__main__":
    unittest.main(verbosity=2)
