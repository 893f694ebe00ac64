// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace headroom {

class CycleNavigator;
class NoticeStrip;

// Who a workspace is, under which plan, in which cycle, and what should be known before reading its figures.
class WorkspaceHeader final : public QWidget {
    Q_OBJECT
public:
    explicit WorkspaceHeader(QWidget *parent = nullptr);

    // `exact`: as it stood at the answer's instant, rather than now or at its cycle's end.
    void setAnswer(const WorkspaceAnswer &answer, Instant now, bool exact = false);
    [[nodiscard]] CycleNavigator *navigator() const { return m_navigator; }
    // What can be done for this workspace: buttons beside its name.
    void addAction(QWidget *button);
    [[nodiscard]] QString notices() const;

private:
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_money;
    CycleNavigator *m_navigator;
    QHBoxLayout *m_actions = nullptr;
    NoticeStrip *m_notices;
};

}  // namespace headroom
