// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/roles.h"
#include "support/fakeledger.h"
#include "views/theme.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QImage>
#include <QLabel>
#include <QTest>

#include <algorithm>

// What tests of screens do again and again.
namespace headroom::testing {

// What is posted is carried out, and what that posts.
inline void settle(int rounds = 30)
{
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

// And every question is answered: a change is followed by questions of its own.
inline void settle(const FakeLedger &ledger)
{
    for (int i = 0; i < 4; ++i) {
        QTRY_COMPARE(ledger.waiting(), 0);
        settle(1);
    }
}

// Whether a label in sight says it.
inline bool says(const QWidget &part, const QString &text)
{
    const auto labels = part.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *l) { return l->isVisible() && l->text().contains(text); });
}

// The part of a screen that screen readers call so.
template<typename T>
T *named(const QWidget &part, const QString &name)
{
    const auto candidates = part.findChildren<T *>();
    const auto found = std::ranges::find(candidates, name, &T::accessibleName);
    return found == candidates.end() ? nullptr : *found;
}

// The raw values of a table, a line for each row.
inline QStringList rawLines(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data(CopyRole).toString();
        lines << cells.join(u'|');
    }
    return lines;
}

// Whether it looks different in light and in dark, which it is left in. Where HEADROOM_SCREENSHOTS names a folder, the
// pictures are kept there, as `name`-light.png and `name`-dark.png.
inline bool followsTheTheme(QWidget &part, const QString &name)
{
    const QString folder = qEnvironmentVariable("HEADROOM_SCREENSHOTS");
    const auto picture = [&](theme::Mode mode, const QString &ending) {
        theme::apply(mode);
        settle();
        const QImage taken = part.grab().toImage();
        if (!folder.isEmpty()) taken.save(QStringLiteral("%1/%2-%3.png").arg(folder, name, ending));
        return taken;
    };
    const QImage light = picture(theme::Mode::Light, QStringLiteral("light"));
    return light != picture(theme::Mode::Dark, QStringLiteral("dark"));
}

}  // namespace headroom::testing
