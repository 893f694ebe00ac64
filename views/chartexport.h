// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QAbstractItemModel>
#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace headroom {

class ChartView;

// What stands above a chart on a page of its own.
struct ChartCaption {
    QString title;
    QStringList lines;
};

// A table's raw values (CopyRole) under its columns' stable names: RFC 4180 in UTF-8, CRLF. Text that a spreadsheet
// would take for a formula is made plain text by a leading apostrophe; numbers stay as they are.
QByteArray tableAsCsv(const QAbstractItemModel &table);
// The same with tabs, for the clipboard, under the titles that the person sees.
QString tableAsTsv(const QAbstractItemModel &table);

// Each writes the whole file or leaves what was there; the error says what to do.
Result<void> saveCsv(const QString &path, const QAbstractItemModel &table);
// As on the screen, at twice its resolution.
Result<void> savePng(const QString &path, ChartView &chart, const ChartCaption &caption);
// One A4 page of vectors in light colours, whatever the screen shows.
Result<void> savePdf(const QString &path, ChartView &chart, const ChartCaption &caption);

// Several charts over one another under a caption of all, each with its own.
struct ExportedChart {
    ChartView *chart = nullptr;
    ChartCaption caption;
};
Result<void> savePng(const QString &path, const ChartCaption &caption, const std::vector<ExportedChart> &charts);
Result<void> savePdf(const QString &path, const ChartCaption &caption, const std::vector<ExportedChart> &charts);

}  // namespace headroom
