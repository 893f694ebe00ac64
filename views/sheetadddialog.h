// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "items/sheetrows.h"
#include "views/sheetchoices.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace headroom {

class InlineError;

// New rows for a route sheet: which actions, charged to which bucket, on which route. What else a row may say is
// edited in the table.
class SheetAddDialog final : public QDialog {
    Q_OBJECT
public:
    // A row for an action that somebody names; `suggestions`: actions that no sheet maps.
    SheetAddDialog(const SheetChoices &choices, const QStringList &suggestions, QWidget *parent = nullptr);
    // Rows for actions that the ledger has events of.
    SheetAddDialog(const SheetChoices &choices, const std::vector<UnmappedAction> &unmapped, QWidget *parent = nullptr);

    // What maps events that have happened (R7), in words; `earliest`: a beginning of the sheet that covers those of the
    // last 90 days, where it may begin so early.
    void explainDates(const QString &explanation, std::optional<Instant> earliest);
    // Answers why the rows cannot be added; empty: they were, and the dialog is done.
    void setTake(std::function<QString(const std::vector<SheetAction> &, std::optional<Instant>)> take);
    void accept() override;

private:
    explicit SheetAddDialog(QWidget *parent);
    void build(const SheetChoices &choices, QWidget *actions, const QString &send);
    [[nodiscard]] std::vector<SheetAction> rows() const;

    QStringList m_actions;  // where they are given
    std::optional<Instant> m_earliest;
    std::function<QString(const std::vector<SheetAction> &, std::optional<Instant>)> m_take;

    QComboBox *m_action = nullptr;
    QComboBox *m_bucket;
    QComboBox *m_route;
    QLabel *m_dates;
    QCheckBox *m_early;
    InlineError *m_error;
};

}  // namespace headroom
