// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "views/place.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace headroom::console {

// What the console was asked on its command line.
struct CommandLine {
    QString db;                  // as a lasting name: paths are absolute
    std::optional<Place> place;  // of a headroom: link
    QString language;            // empty: as set, else the desktop's
    std::optional<Instant> at;   // the console stands at this instant instead of now
    QString renderFolder;        // draw the pages into this folder and end
    bool measureStart = false;   // say how long the first overview took, and end
    bool measureStalls = false;  // say for how long the window answered nobody on each page, and end
};

// Prints and ends the program for --help, --version and wrong usage (exit status 2).
CommandLine parseCommandLine(const QStringList &arguments);

// Before there is an application: the language decides how its own texts read.
QString languageArgument(int argc, char **argv);
// Before there is an application: whether it only prints or draws into files.
bool needsNoDisplay(int argc, char **argv);

}  // namespace headroom::console
