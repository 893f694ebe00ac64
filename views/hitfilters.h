// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/hitcause.h"
#include "items/workspacenames.h"
#include "views/clock.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace headroom {

// Narrows limit hits by workspace, plan, bucket, verdict, cause and time, all together. Weeks begin on Monday, and days
// are those of UTC.
class HitFilters final : public QWidget {
    Q_OBJECT
public:
    explicit HitFilters(Clock clock, QWidget *parent = nullptr);

    // What there is to choose from; what is chosen stays.
    void setCatalog(const Catalog &catalog, const WorkspaceNames &names);

    // With a range, whose end is left out where it is now. Nothing where a part of it is not valid.
    [[nodiscard]] std::optional<HitFilter> filter() const;
    // Whether anything but the range is chosen.
    [[nodiscard]] bool narrows() const;
    // Empty where none, or none of that name.
    [[nodiscard]] QString workspace() const;
    void setWorkspace(const QString &key);
    void clear();
    void takeFocus();
    // What is chosen, a line each, for files.
    [[nodiscard]] QStringList inWords() const;

Q_SIGNALS:
    void changed();

private:
    void follow();
    [[nodiscard]] std::optional<QString> typedWorkspace() const;
    [[nodiscard]] QString problem() const;

    Clock m_clock;
    WorkspaceNames m_names;
    QComboBox *m_workspace;
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
