// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fastledger.h"

#include <QDir>
#include <QRegularExpression>

namespace headroom::testing {

// SQL that takes away what the steps after `schema` made: tables and indexes, as their files name them.
inline QByteArray undoSince(int schema)
{
    QByteArray undo;
    const QDir folder(QStringLiteral(HEADROOM_SOURCE_DIR "/resources/sql"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (name.left(4).toInt() <= schema) break;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(name));
        static const QRegularExpression made(QStringLiteral("CREATE (?:UNIQUE )?(TABLE|INDEX) (\\w+)"));
        auto each = made.globalMatch(QString::fromUtf8(file.readAll()));
        while (each.hasNext()) {
            const QRegularExpressionMatch match = each.next();
            undo += "DROP " + match.captured(1).toUtf8() + " IF EXISTS " + match.captured(2).toUtf8() + ";\n";
        }
    }
    return undo + "PRAGMA user_version = " + QByteArray::number(schema);
}

// Makes a ledger that is open one of an earlier schema, and closes it.
inline QString makeOlder(FastLedger &file, int schema)
{
    file.close();
    return file.sql(undoSince(schema));
}

}  // namespace headroom::testing
