// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/place.h"
#include "views/reportchoices.h"
#include "views/tablecolumns.h"
#include "views/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>

class QSettings;

namespace headroom {

struct RecentLedger {
    QString db;
    QDateTime opened;
    bool operator==(const RecentLedger &) const = default;
};

// What the console remembers between two starts. Views get copies; only load() and save() know where it is kept.
struct ConsoleSettings {
    QByteArray geometry;
    QByteArray splitter;
    QString lastLedger;          // "ledger/last": headroomctl reads it too where no --db is given
    bool reopen = true;          // the last ledger was open when the window was closed
    QList<RecentLedger> recent;  // latest first
    Place lastPlace = Place::overview();
    QMap<QString, TableColumns> tables;  // by the table's name
    theme::Mode theme = theme::Mode::System;
    QString language;  // "de"; empty: the desktop's
    ReportChoices reports;

    bool operator==(const ConsoleSettings &) const = default;

    static ConsoleSettings load(const QSettings &store);
    void save(QSettings &store) const;

    // The ledger becomes the last one and the first of the recent ones.
    void remember(const QString &db, const QDateTime &opened);
    void forget(const QString &db);
};

inline constexpr int kMostRecentLedgers = 12;

}  // namespace headroom
