#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings translations/*.ts up to date with the sources, or checks that nothing in them is missing."""

import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDERS = ["app", "models", "views"]
PLURAL_FORMS = {"de": 2, "en": 2}
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)|%L?n|&(?=[^\s&])|<[^>]+>")


def run_lupdate(lupdate, source, language, ts_file):
    """Returns what lupdate warns of: a tr() whose context it guesses is looked up in vain when the program runs.

    English keeps plurals only: everything else is English already.
    """
    command = [lupdate, "-silent", "-no-obsolete", "-locations", "none", "-extensions", "cpp,h",
               "-source-language", "en_US", "-target-language", language]
    if language == "en":
        command.append("-pluralonly")
    # As the compiler sees them, or the contexts of classes whose header lies elsewhere are guessed wrong.
    for root in [source, source / "models", source / "app"]:
        command += ["-I", str(root)]
    command += [str(source / folder) for folder in FOLDERS] + ["-ts", str(ts_file)]
    answer = subprocess.run(command, capture_output=True, text=True)
    if answer.returncode != 0:
        sys.exit(f"lupdate failed:\n{answer.stdout}{answer.stderr}")
    return [line for line in answer.stderr.splitlines() if line.strip()]


def messages(ts_file):
    """{(context, source, comment, plural): element of the translation}"""
    found = {}
    for context in ElementTree.parse(ts_file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""),
                   message.get("numerus") == "yes")
            found[key] = message.find("translation")
    return found


def marks(text):
    """Placeholders, mnemonics and tags: the translation has to carry the same ones."""
    return collections.Counter(PLACEHOLDER.findall(text))


def faults_of_message(key, translation, language):
    context, source, _, plural = key
    where = f'{language}: {context}: "{source}"'
    if translation is None or translation.get("type") is not None:
        return [f"{where} is not translated"]
    texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    faults = []
    if plural and len(texts) != PLURAL_FORMS[language]:
        faults.append(f"{where} has {len(texts)} plural forms, not {PLURAL_FORMS[language]}")
    for text in texts:
        if not text.strip():
            faults.append(f"{where} is translated by nothing")
            continue
        if plural and "(s)" in text:
            faults.append(f"{where} leaves the plural open")
        # A form for exactly one may say "one" instead of the number.
        wanted, given = marks(source), marks(text)
        wanted.pop("%n", None), given.pop("%n", None)
        if wanted != given:
            faults.append(f'{where} and "{text}" differ in placeholders, mnemonics or tags')
    return faults


def faults_of_file(lupdate, source, language, ts_file):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / ts_file.name
        shutil.copy(ts_file, fresh)
        warnings = run_lupdate(lupdate, source, language, fresh)
        committed, current = messages(ts_file), messages(fresh)
    stale = [f'{language}: {key[0]}: "{key[1]}" is in no source any more' for key in committed.keys() - current.keys()]
    return warnings + sorted(stale) + [fault for key, translation in current.items()
                            for fault in faults_of_message(key, translation, language)]


def ts_files(source):
    return {language: source / "translations" / f"headroom_{language}.ts" for language in PLURAL_FORMS}


def update(lupdate, source):
    for language, ts_file in ts_files(source).items():
        print("\n".join(run_lupdate(lupdate, source, language, ts_file)))


def check(lupdate, source):
    faults = [fault for language, ts_file in ts_files(source).items()
              for fault in faults_of_file(lupdate, source, language, ts_file)]
    for fault in faults:
        print(fault)
    if faults:
        print(f"{len(faults)} faults. Build the target update_translations, then translate what is unfinished.")
    return not faults


def selftest(lupdate):
    """Each kind of fault is found in a project made to have it, and none in one without."""
    good = 'QString f(int n) { return QObject::tr("Open %1").arg(QObject::tr("%n file(s)", nullptr, n)); }\n'
    german = ('<context><name>QObject</name>'
              '<message><source>Open %1</source><translation>%1 öffnen</translation></message>'
              '<message numerus="yes"><source>%n file(s)</source><translation><numerusform>%n Datei</numerusform>'
              '<numerusform>%n Dateien</numerusform></translation></message></context>')
    cases = {
        "nothing is wrong": (good, german, False),
        "a source string is missing": (good + 'QString g() { return QObject::tr("New"); }\n', german, True),
        "a context is guessed": ("struct Page { void f(); };" + good + 'void Page::f() { tr("Open %1"); }\n',
                                 german.replace("<context>", "<context><name>Page</name><message><source>Open %1"
                                                "</source><translation>%1 öffnen</translation></message></context>"
                                                "<context>", 1), True),
        "a string is unfinished": (good, german.replace("<translation>%1", '<translation type="unfinished">%1'), True),
        "a translation is empty": (good, german.replace("%1 öffnen", ""), True),
        "a placeholder is lost": (good, german.replace("%1 öffnen", "Öffnen"), True),
        "a plural form is missing": (good, german.replace("<numerusform>%n Datei</numerusform>", ""), True),
        "a plural is left open": (good, german.replace("%n Dateien", "%n Datei(s)"), True),
        "a string is stale": (good, german.replace("</context>", "<message><source>Old</source><translation>Alt"
                                                   "</translation></message></context>"), True),
    }
    wrong = 0
    for name, (code, text, expected) in cases.items():
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder)
            for sub in FOLDERS:
                (source / sub).mkdir()
            (source / "views" / "page.cpp").write_text(code, encoding="utf-8")
            ts_file = source / "headroom_de.ts"
            ts_file.write_text('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>'
                               f'<TS version="2.1" language="de" sourcelanguage="en_US">{text}</TS>', encoding="utf-8")
            faults = faults_of_file(lupdate, source, "de", ts_file)
        if bool(faults) != expected:
            wrong += 1
            print(f"{name}: {'no fault was found' if expected else faults}")
    return wrong == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--source", type=pathlib.Path, required=True)
    parser.add_argument("task", choices=["update", "check", "selftest"])
    arguments = parser.parse_args()
    if arguments.task == "update":
        update(arguments.lupdate, arguments.source)
        return 0
    passed = selftest(arguments.lupdate) if arguments.task == "selftest" else check(arguments.lupdate, arguments.source)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
