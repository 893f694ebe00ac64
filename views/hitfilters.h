// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitcause.h"
#include "items/choicemodel.h"
#include "views/clock.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace headroom {

class SearchedChoice;

// Narrows limit hits by workspace, plan, bucket, verdict, cause and time, all together. Weeks begin on Monday, and days
// are those of UTC.
class HitFilters final : public QWidget {
    Q_OBJECT
public:
    explicit HitFilters(Clock clock, QWidget *parent = nullptr);

    // What choosing no workspace is called.
    [[nodiscard]] static QString anyWorkspace();
    // What there is to choose from; what is chosen stays.
    void setCatalog(const Catalog &catalog, const ChoiceModel::Rows &workspaces);

    // With a range, whose end is left out where it is now. Nothing where a part of it is not valid.
    [[nodiscard]] std::optional<HitFilter> filter() const;
    // Whether anything but the range is chosen.
    [[nodiscard]] bool narrows() const;
    // Empty: any.
    [[nodiscard]] QString workspace() const;
    // One of those to choose from.
    void setWorkspace(const QString &key, const ChoiceModel::Rows &workspaces);
    void clear();
    void takeFocus();
    // What is chosen, a line each, for files.
    [[nodiscard]] QStringList inWords() const;

Q_SIGNALS:
    void changed();

private:
    void follow();
    [[nodiscard]] QString problem() const;

    Clock m_clock;
    SearchedChoice *m_workspace;
    QComboBox *m_plan;
    QComboBox *m_bucket;
    QComboBox *m_verdict;
    QComboBox *m_cause;
    QComboBox *m_range;
    QDateEdit *m_from;
    QLabel *m_dash;
    QDateEdit *m_to;
    QPushButton *m_clear;
    QLabel *m_problem;
};

}  // namespace headroom
