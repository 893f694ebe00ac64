// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace headroom {

// The files of this computer among what is dragged.
QStringList localFiles(const QMimeData &data);

// Whether a file is an SQLite database, by its first bytes: a ledger is opened, anything else imported.
bool isLedgerFile(const QString &file);

}  // namespace headroom
