#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house's rules that no compiler checks: which folder may know what.

Debian keeps all Qt headers in one folder, so a wrong include compiles without the link. Every rule is a function
from a file's path and text to what is wrong in it, and RulesCanFail proves that each of them can say so.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import unittest

SOURCES = {".cpp", ".h"}
SCRIPTS = {".py", ".sh", ".sql"}

# By folder: what its files may include. The house's folders, Qt modules, other headers than the standard library's.
ANY = [""]
CORE = {"QtCore"}
WINDOW = CORE | {"QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtSvgWidgets", "QtPrintSupport"}
ROOMS = {
    "models/domain": (["domain/"], CORE, ["nlohmann/", "tl/"]),
    "models/files": (["domain/", "files/"], CORE, ["tl/", "unistd.h"]),
    "models/storage": (["domain/", "files/", "storage/"], CORE, ANY),
    "models/items": (["domain/", "items/"], CORE, ["tl/"]),
    "models/report": (["domain/", "report/"], CORE | {"QtGui", "QtSvg"}, ["tl/"]),
    "views": (["domain/", "files/", "items/", "report/", "views/"], WINDOW, ["tl/"]),
    "app/ctl": (["domain/", "files/", "storage/", "report/", "ctl/"], CORE | {"QtGui"}, ANY),
    "app/console": (["domain/", "storage/", "items/", "views/", "console/"], WINDOW | {"QtDBus"}, ["tl/", "CLI/"]),
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
STRING = r'"(?:[^"\\\n]|\\.)*"'
CHARACTER = r"'(?:[^'\\\n]|\\.)'"
COMMENT = re.compile(rf"({STRING}|{CHARACTER})|//[^\n]*|/\*.*?\*/", re.DOTALL)


def code_of(text):
    """The text without its comments; what looks like one inside a literal stays."""
    return COMMENT.sub(lambda found: found.group(1) or "", text)


def room_of(path):
    return next((room for room in ROOMS if path.startswith(room + "/")), None)


class QtModules:
    """Which Qt module a header belongs to, by Debian's include folder."""

    def __init__(self, folder):
        self.by_header = {}
        for module in pathlib.Path(folder).glob("Qt*"):
            for header in module.iterdir():
                self.by_header.setdefault(header.name, module.name)

    def of(self, header):
        module, _, name = header.rpartition("/")
        return module or self.by_header.get(name)


def includes(path, text, modules):
    """domain <- {items, report, files}, {domain, files} <- storage, {domain, items, report, files} <- views, all <- app."""
    room = room_of(path)
    if room is None or pathlib.PurePath(path).suffix not in SOURCES:
        return []
    own, qt_modules, others = ROOMS[room]
    faults = []
    for bracket, header in INCLUDE.findall(text):
        if bracket == '"':
            beside = "/" not in header
            allowed = beside or any(header.startswith(folder) for folder in own)
        elif modules.of(header) is not None and modules.of(header).startswith("Qt"):
            allowed = modules.of(header) in qt_modules
        else:
            standard = "/" not in header and not header.endswith(".h")
            allowed = standard or any(header.startswith(other) for other in others)
        if not allowed:
            faults.append(f"{room} may not include {header}")
    return faults


def forbidden(name, folders, pattern, suffixes=SOURCES, but=()):
    """A rule: no code (comments aside) below these folders matches the pattern."""
    expression = re.compile(pattern)

    def rule(path, text):
        inside = any(path.startswith(folder + "/") for folder in folders)
        if not inside or path in but or pathlib.PurePath(path).suffix not in suffixes:
            return []
        return [f"{name}: {found.group(0).strip()}" for found in expression.finditer(code_of(text))]
    return rule


no_dialog_below_views = forbidden("dialogs belong to views", ["models"], r"\bQ(?:MessageBox|\w*Dialog)\b")
no_clock_in_domain = forbidden(
    "domain has no clock of its own", ["models/domain"],
    r"\b(?:currentDateTime(?:Utc)?|currentM?Secs\w*|currentDate|currentTime|system_clock|steady_clock|QElapsedTimer)\b")
no_io_in_domain = forbidden(
    "domain reads and writes nothing", ["models/domain"],
    r"\b(?:QFile|QDir|QFileInfo|QIODevice|QProcess|QSettings|QTemporary\w+|fstream|ifstream|ofstream|iostream|filesystem)\b")
no_looks_in_items = forbidden(
    "items hold values, not looks or settings", ["models/items"],
    r"\b(?:QSettings|DecorationRole|FontRole|ForegroundRole|BackgroundRole)\b")
no_waiting_in_tests = forbidden(
    "a test waits for something, never for a time", ["tests"],
    r"\b(?:QTest::q(?:Wait|Sleep)\s*\(|std::this_thread::sleep\w*|QThread::m?sleep)")


def no_sql_above_storage(path, text):
    if pathlib.PurePath(path).suffix not in SOURCES or room_of(path) in (None, "models/storage"):
        return []
    statement = re.compile(r'"\s*(?:SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE TABLE|PRAGMA)\b')
    return [f"SQL belongs to storage: {literal}" for literal in re.findall(rf"{CHARACTER}|{STRING}", code_of(text))
            if statement.match(literal)]


def licence_line(path, text):
    if pathlib.PurePath(path).suffix not in SOURCES | SCRIPTS:
        return []
    first = text.splitlines()[:2]
    named = any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in first)
    return [] if named else ["no SPDX line"]


def header_guard(path, text):
    if not path.endswith(".h"):
        return []
    return [] if re.search(r"^#pragma once$", text, re.MULTILINE) else ["no #pragma once"]


DEFINED = re.compile(r"^(?:class|struct|enum class) (\w+)(?: final)?(?: :[^;{]*)?\s*\{", re.MULTILINE)


def twice_defined(headers):
    """One name in one namespace for two things links, and then one is destroyed as the other."""
    places = {}
    for path, text in headers.items():
        code = code_of(text)
        spaces = [(found.start(), found.group(1)) for found in re.finditer(r"^namespace ([\w:]+) \{", code, re.MULTILINE)]
        for found in DEFINED.finditer(code):
            space = next((name for start, name in reversed(spaces) if start < found.start()), "")
            places.setdefault(f"{space}::{found.group(1)}", []).append(path)
    return [f"{name}: {', '.join(paths)}" for name, paths in sorted(places.items()) if len(paths) > 1]


TEXT_RULES = [no_dialog_below_views, no_clock_in_domain, no_io_in_domain, no_looks_in_items, no_waiting_in_tests,
              no_sql_above_storage, licence_line, header_guard]


def window_libraries(libraries):
    """headroomctl runs where no window can."""
    return sorted(name for name in libraries if re.search(r"libQt6(?:Widgets|Charts|PrintSupport|SvgWidgets)\b", name))


def version_faults(project, places):
    return [f"{place} says {version}, CMakeLists.txt {project}"
            for place, version in places.items() if version != project]


class HouseTest(unittest.TestCase):
    source: pathlib.Path
    modules: QtModules
    ctl = None

    def test_every_file_keeps_the_rules(self):
        faults, read = [], 0
        for folder in ["app", "models", "views", "resources", "translations", "tests", "packaging"]:
            for file in sorted((self.source / folder).rglob("*")):
                if file.suffix not in SOURCES | SCRIPTS:
                    continue
                path, text = file.relative_to(self.source).as_posix(), file.read_text(encoding="utf-8")
                read += 1
                found = includes(path, text, self.modules)
                for rule in TEXT_RULES:
                    found += rule(path, text)
                faults += [f"{path}: {fault}" for fault in found]
        self.assertGreater(read, 20, "the sources were not found")
        self.assertEqual(faults, [], "\n" + "\n".join(faults))

    def test_a_name_means_one_thing(self):
        headers = {file.relative_to(self.source).as_posix(): file.read_text(encoding="utf-8")
                   for folder in ("models", "views", "app") for file in sorted((self.source / folder).rglob("*.h"))}
        self.assertGreater(len(headers), 20, "the headers were not found")
        self.assertEqual(twice_defined(headers), [])

    def test_the_command_line_links_no_window(self):
        if self.ctl is None:
            self.skipTest("headroomctl is not built")
        answer = subprocess.run(["ldd", self.ctl], capture_output=True, text=True, check=True)
        libraries = answer.stdout.split()
        self.assertIn("libQt6Core.so.6", libraries)
        self.assertEqual(window_libraries(libraries), [])

    def test_the_version_is_the_same_everywhere(self):
        def version(file, pattern):
            return re.search(pattern, (self.source / file).read_text(encoding="utf-8")).group(1)
        project = version("CMakeLists.txt", r"project\(Headroom\s+VERSION ([\d.]+)")
        places = {
            file: version(file, pattern) for file, pattern in {
                "packaging/debian/changelog": r"^headroom \(([\d.]+)\)",
                "packaging/io.github.headroom.Headroom.metainfo.xml": r'<release version="([\d.]+)"',
                "packaging/man/headroom.1": r'"Headroom ([\d.]+)"',
                "packaging/man/headroomctl.1": r'"Headroom ([\d.]+)"'}.items()}
        self.assertEqual(version_faults(project, places), [])


class RulesCanFail(unittest.TestCase):
    modules: QtModules

    def each(self, rule, bad, good):
        for path, text in bad:
            with self.subTest(path=path, text=text):
                self.assertNotEqual(rule(path, text), [])
        for path, text in good:
            with self.subTest(path=path, text=text):
                self.assertEqual(rule(path, text), [])

    def test_includes(self):
        self.each(
            lambda path, text: includes(path, text, self.modules),
            bad=[("models/domain/a.h", '#include "storage/ledger.h"'),
                 ("models/domain/a.h", '#include "items/roles.h"'),
                 ("models/domain/a.cpp", "#include <QSqlDatabase>"),
                 ("models/domain/a.cpp", "#include <QtGui/QColor>"),
                 ("models/domain/a.cpp", "  #  include <qcolor.h>"),
                 ("models/domain/a.cpp", "#include <unistd.h>"),
                 ("models/files/a.cpp", '#include "storage/ledger.h"'),
                 ("models/report/a.cpp", '#include "files/wholefile.h"'),
                 ("models/storage/a.cpp", '#include "items/roles.h"'),
                 ("models/storage/a.cpp", '#include "views/page.h"'),
                 ("models/storage/a.cpp", "#include <QWidget>"),
                 ("models/items/a.h", '#include "storage/ledger.h"'),
                 ("models/items/a.h", '#include "views/page.h"'),
                 ("models/items/a.h", "#include <QSqlQueryModel>"),
                 ("models/items/a.h", "#include <QFont>"),
                 ("models/items/a.h", "#include <QtWidgets/QWidget>"),
                 ("views/a.cpp", '#include "storage/ledger.h"'),
                 ("views/a.cpp", "#include <QSqlQuery>"),
                 ("views/a.cpp", "#include <sqlite3.h>"),
                 ("views/a.cpp", '#include "console/mainwindow.h"'),
                 ("app/console/a.cpp", "#include <QSqlQuery>"),
                 ("views/a.cpp", "#include <QDBusConnection>"),
                 ("app/ctl/a.cpp", "#include <QApplication>"),
                 ("app/ctl/a.cpp", "#include <QChartView>"),
                 ("app/ctl/a.cpp", '#include "views/page.h"')],
            good=[("models/domain/a.h", '#include "domain/money.h"\n#include <QString>\n#include <cstdint>'),
                  ("models/domain/a.cpp", "#include <nlohmann/json.hpp>\n#include <tl/expected.hpp>"),
                  ("models/storage/a.cpp", '#include "domain/money.h"\n#include <sqlite3.h>\n#include <zstd.h>'),
                  ("models/storage/a.cpp", '#include "files/wholefile.h"'),
                  ("views/a.cpp", '#include "items/roles.h"\n#include <QtCharts/QChart>\n#include <QLineSeries>'),
                  ("app/console/a.cpp", '#include "storage/ledger.h"\n#include "views/page.h"\n#include <QMainWindow>'),
                  ("tests/views/a.cpp", '#include "storage/ledger.h"')])

    def test_dialogs_below_views(self):
        self.each(no_dialog_below_views,
                  bad=[("models/storage/a.cpp", "QMessageBox::warning(nullptr, {}, {});"),
                       ("models/items/a.cpp", "class QFileDialog;")],
                  good=[("views/a.cpp", "QMessageBox box;"), ("models/storage/a.cpp", "// no QMessageBox here")])

    def test_clock_in_domain(self):
        self.each(no_clock_in_domain,
                  bad=[("models/domain/a.cpp", "QDateTime::currentDateTimeUtc()"),
                       ("models/domain/a.cpp", "std::chrono::system_clock::now()")],
                  good=[("models/storage/a.cpp", "QDateTime::currentDateTimeUtc()")])

    def test_io_in_domain(self):
        self.each(no_io_in_domain,
                  bad=[("models/domain/a.cpp", "QFile file(path);"), ("models/domain/a.h", "#include <fstream>")],
                  good=[("models/storage/a.cpp", "QFile file(path);"), ("models/domain/a.h", "enum { QFileLike };")])

    def test_looks_in_items(self):
        self.each(no_looks_in_items,
                  bad=[("models/items/a.cpp", "case Qt::ForegroundRole:"), ("models/items/a.cpp", "QSettings s;")],
                  good=[("views/a.cpp", "case Qt::ForegroundRole:"), ("models/items/a.cpp", "case Qt::DisplayRole:")])

    def test_waiting_in_tests(self):
        self.each(no_waiting_in_tests,
                  bad=[("tests/items/a.cpp", "QTest::qWait(100);"), ("tests/items/a.cpp", "QThread::msleep(1);")],
                  good=[("tests/items/a.cpp", "QTRY_COMPARE(a, b);"), ("tests/items/a.cpp", "// never QTest::qWait(1)")])

    def test_sql_above_storage(self):
        self.each(no_sql_above_storage,
                  bad=[("views/a.cpp", 'u"SELECT * FROM events"'), ("app/ctl/a.cpp", '"PRAGMA quick_check"'),
                       ("app/ctl/a.cpp", 'f("https://example.com", \'"\', "DELETE FROM events")'),
                       ("models/domain/a.cpp", '"INSERT INTO events VALUES (1)"')],
                  good=[("models/storage/a.cpp", '"SELECT 1"'), ("views/a.cpp", 'tr("Select a workspace")'),
                        ("views/a.cpp", "// as \"SELECT 1\" would")])

    def test_licence_line(self):
        spdx = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
        self.each(licence_line,
                  bad=[("views/a.cpp", "int a;\n"), ("packaging/a.sh", "#!/bin/sh\n\n# " + spdx)],
                  good=[("views/a.cpp", spdx), ("packaging/a.sh", "#!/bin/sh\n" + spdx), ("README.md", "# Headroom\n")])

    def test_header_guard(self):
        self.each(header_guard, bad=[("views/a.h", "class A;\n")],
                  good=[("views/a.h", "#pragma once\nclass A;\n"), ("views/a.cpp", "int a;\n")])

    def test_twice_defined(self):
        one = "namespace headroom {\nclass Run final : public QWidget {\n};\n}"
        self.assertNotEqual(twice_defined({"views/run.h": one, "models/domain/run.h": one}), [])
        self.assertEqual(twice_defined({"views/run.h": one, "models/storage/run.h": one.replace("headroom", "demo"),
                                        "models/items/run.h": "namespace headroom {\nclass Run;\n}"}), [])

    def test_window_libraries(self):
        self.assertEqual(window_libraries(["libQt6Core.so.6", "libQt6Sql.so.6"]), [])
        self.assertEqual(window_libraries(["libQt6Charts.so.6", "libQt6Widgets.so.6"]),
                         ["libQt6Charts.so.6", "libQt6Widgets.so.6"])

    def test_versions(self):
        self.assertEqual(version_faults("1.2.0", {"changelog": "1.2.0"}), [])
        self.assertNotEqual(version_faults("1.2.0", {"changelog": "1.1.0"}), [])


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", type=pathlib.Path, required=True)
    parser.add_argument("--qt-headers", type=pathlib.Path, required=True)
    parser.add_argument("--ctl")
    arguments, rest = parser.parse_known_args()
    HouseTest.source, HouseTest.ctl = arguments.source, arguments.ctl
    HouseTest.modules = RulesCanFail.modules = QtModules(arguments.qt_headers)
    unittest.main(argv=[sys.argv[0], *rest])
