// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "items/planlistmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace headroom {

class DataTable;
class PlanBegin;

// The plans, to choose one or begin another.
class PlanList final : public QWidget {
    Q_OBJECT
public:
    explicit PlanList(QWidget *parent = nullptr);

    // What is chosen stays chosen.
    void setRows(std::vector<PlanRow> rows);
    void setPermission(const Permission &permission);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QString first() const;  // of those shown
    // Says nothing.
    void choose(const QString &key);
    void openBegin();
    [[nodiscard]] bool isBeginning() const;
    void focusFilter();
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void chosen(const QString &key);
    void begun(const QString &key, const QString &name);
    void summaryChanged(const QString &summary);

private:
    [[nodiscard]] bool isKnown(const QString &key) const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    PlanListModel m_model;
    QSortFilterProxyModel m_shown;
    bool m_choosing = false;

    QLineEdit *m_filter = nullptr;
    DataTable *m_table = nullptr;
    QPushButton *m_new = nullptr;
    PlanBegin *m_begin = nullptr;
};

}  // namespace headroom
