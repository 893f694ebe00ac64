// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "items/roles.h"

#include <QAbstractTableModel>

#include <optional>

namespace headroom {

// What one cell says under every role.
struct TableCell {
    QString text;   // in the reader's locale
    QVariant sort;  // what rows are ordered by
    QString copy;   // raw (CopyRole)
    std::optional<std::int64_t> sum;
    SumKind sumKind = SumKind::Count;
    bool number = true;
    QString toolTip;  // where there is more to know than the cell says

    static TableCell nothing() { return {}; }  // not known or not applicable
    static TableCell words(const QString &text, const QString &copy);
    static TableCell day(CivilDate day);
    static TableCell count(std::int64_t count);
    static TableCell money(const Cost &cost);
    // A share of an amount; nothing where there is no percentage (R12).
    static TableCell share(std::int64_t part, const Amount &of);
};

// One column: its title for a person and its stable name for files.
struct TableColumn {
    QString title;
    QString id;
    QString explanation;
    bool number = true;
};

// A read-only table that knows its cells as values: models differ only in their columns and rows.
class CellTable : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // CopyRole and KeyRole answer the stable name.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] virtual TableCell cell(int row, int column) const = 0;
    [[nodiscard]] virtual TableColumn column(int column) const = 0;
    // As cell() has it. Models of thousands of rows answer it without putting texts together.
    [[nodiscard]] virtual QVariant sortValue(int row, int column) const { return cell(row, column).sort; }
};

// A percentage with one decimal, for shares too small for whole percents: "1.3 %". Half to even.
QString displayShare(std::int64_t hundredthsOfPercent);

}  // namespace headroom
