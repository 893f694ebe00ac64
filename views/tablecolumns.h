// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QHeaderView;

namespace headroom {

// How somebody arranged the columns of a table, by the columns' ids (KeyRole of the header), so that a column
// that is added or gone later disturbs no other.
struct TableColumns {
    struct Column {
        QString id;
        int width = 0;
        bool hidden = false;
        bool operator==(const Column &) const = default;
    };
    QList<Column> columns;  // from left to right
    QString sortedBy;
    bool descending = false;

    bool operator==(const TableColumns &) const = default;

    static TableColumns of(const QHeaderView &header);
    // Columns that are not named keep their width, right of those that are.
    void applyTo(QHeaderView &header) const;

    [[nodiscard]] QStringList toText() const;
    static TableColumns fromText(const QStringList &text);
};

}  // namespace headroom
