// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/importrun.h"

#include <QStringList>

// An import's outcome as a person reads it.
namespace headroom {

QString reportTitle(const ImportRun::Outcome &outcome, const ImportOptions &options);
// What became of the files, where that is not plain from the title.
QStringList describeFiles(const ImportRun::Outcome &outcome, const ImportOptions &options);
// A sentence for each count that is not 0; always how many rows were read and imported.
QStringList describeCounts(const ImportReport &report, const ImportOptions &options);
QStringList describeNextSteps(const ImportRun::Outcome &outcome, const ImportOptions &options);

}  // namespace headroom
