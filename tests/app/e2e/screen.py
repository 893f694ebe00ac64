# SPDX-License-Identifier: GPL-3.0-or-later
"""The console as a person meets it: started as a program, read through the accessibility tree, driven by keys.

Nothing here sleeps for a fixed time: `until` asks again until the answer is there or its deadline has passed.
"""

import os
import pathlib
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

DEADLINE_S = 60
POLL_S = 0.05
# A table answers for each of its cells, shown or not: cells are asked for one by one.
CLOSED_ROLES = {Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST}


def until(question, what, deadline=DEADLINE_S):
    """The first true answer of `question`; a failure that says `what` was waited for."""
    end = time.monotonic() + deadline
    while True:
        try:
            answer = question()
        except gi.repository.GLib.Error:  # a widget went away between two calls
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"waited {deadline} s in vain for {what}")
        time.sleep(POLL_S)


def figures(text):
    """The whole numbers of a text, group separators taken out: "1,204 of 4,500 actions" is [1204, 4500]."""
    return [int(re.sub(r"[^\d-]", "", one)) for one in re.findall(r"-?\d[\d,.\u00a0\u202f']*", text)]


class Console:
    """One run of the program, with settings and data in `home`."""

    def __init__(self, program, home, *arguments):
        self.home = pathlib.Path(home)
        runtime = self.home / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        self.log = open(self.home / "console.log", "ab")
        self.process = subprocess.Popen([*program, *map(str, arguments)], stdout=self.log, stderr=self.log, env={
            **os.environ, "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "data"), "XDG_CACHE_HOME": str(self.home / "cache"),
            "XDG_RUNTIME_DIR": str(runtime), "LC_ALL": "en_US.UTF-8", "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
        self.app = until(self._find_app, "the console's first window")
        # Figures change while they are looked at: nothing is remembered on this side.
        self.app.set_cache_mask(Atspi.Cache.NONE)
        self.focus()

    def _find_app(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the console ended with {self.process.returncode}, see {self.log.name}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app and app.get_process_id() == self.process.pid and app.get_child_count():
                return app
        return None

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.log.close()

    # Reading

    def walk(self, node=None):
        """Every accessible object that is shown, depth first; into no table."""
        node = node or self.app
        yield node
        if node.get_role() in CLOSED_ROLES:
            return
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child and (child.get_state_set().contains(Atspi.StateType.SHOWING)
                          or child.get_role() in (Atspi.Role.MENU, Atspi.Role.MENU_ITEM)):
                yield from self.walk(child)

    def find(self, name, *roles):
        """The shown object whose name is, or matches if it is a pattern, `name`."""
        matches = name.search if isinstance(name, re.Pattern) else name.__eq__
        return next((node for node in self.walk()
                     if (not roles or node.get_role() in roles) and matches(node.get_name())), None)

    def wait_for(self, name, *roles, deadline=DEADLINE_S):
        return until(lambda: self.find(name, *roles), f"“{getattr(name, 'pattern', name)}” on the screen", deadline)

    def names(self):
        return [node.get_name() for node in self.walk() if node.get_name()]

    def text_of(self, name):
        """What is written in the line edit of this name."""
        node = self.find(name, Atspi.Role.TEXT)
        return Atspi.Text.get_text(node, 0, -1) if node else None

    # Acting

    def press(self, name, *roles):
        """Presses what has this name once it is there and enabled."""
        def enabled():
            node = self.find(name, *roles)
            return node if node and node.get_state_set().contains(Atspi.StateType.ENABLED) else None

        Atspi.Action.do_action(until(enabled, f"“{name}” to press"), 0)

    def focus(self):
        """There is no window manager: the newest visible window gets the keyboard."""
        def newest():
            found = xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), "--name", ".").split()
            return found[-1] if found else None

        xdotool("windowfocus", "--sync", until(newest, "a visible window"))

    def click(self, node):
        """A click into the middle of what is shown."""
        box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
        xdotool("mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1")

    def keys(self, *keys):
        xdotool("key", "--delay", "20", *keys)

    def type(self, text):
        xdotool("type", "--delay", "8", "--", str(text))

    def picture(self, name):
        """A picture of the whole screen, where HEADROOM_E2E_PICTURES names a folder for it."""
        folder = os.environ.get("HEADROOM_E2E_PICTURES")
        if folder and self.process.poll() is None:
            subprocess.run(["import", "-window", "root", str(pathlib.Path(folder) / f"{name}.png")], check=False)


class Table:
    """A table of the screen, read cell by cell."""

    def __init__(self, node):
        self.node = node

    @property
    def rows(self):
        return Atspi.Table.get_n_rows(self.node)

    def cell(self, row, column):
        return Atspi.Table.get_accessible_at(self.node, row, column).get_name()

    def column(self, column):
        return [self.cell(row, column) for row in range(self.rows)]

    def headers(self):
        return [Atspi.Table.get_column_description(self.node, i) for i in range(Atspi.Table.get_n_columns(self.node))]

    def selected(self):
        """The numbers of the selected rows."""
        return Atspi.Table.get_selected_rows(self.node)


def xdotool(*arguments):
    done = subprocess.run(["xdotool", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False,
                          timeout=60, text=True)
    return done.stdout
