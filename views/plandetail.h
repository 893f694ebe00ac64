// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planversionmodel.h"
#include "views/planeditor.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace headroom {

class PlanChanges;
class PlanMoves;
class PlanTimeline;

// One plan: its versions, the one that is chosen with what it changes, and who goes over to it.
class PlanDetail final : public QWidget {
    Q_OBJECT
public:
    explicit PlanDetail(QWidget *parent = nullptr);

    // `version` is the one to show of `versions`; of a published one the editor only reads.
    void show(std::vector<PlanVersionRow> versions, const PlanShown &shown, const Permission &permission);
    // Who goes over, with that workspace chosen.
    void showMoveOf(const QString &workspace);
    [[nodiscard]] PlanMoves *moves() const { return m_moves; }
    [[nodiscard]] PlanEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void versionChosen(int version, bool draft);
    void draftRequested();
    void discardRequested();
    void economicsRequested();

private:
    QWidget *makeHead();
    QWidget *makeBody();

    PlanVersionModel m_versions;
    QLabel *m_title = nullptr;
    QLabel *m_key = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_economics = nullptr;
    PlanTimeline *m_timeline = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    PlanEditor *m_editor = nullptr;
    PlanChanges *m_changes = nullptr;
    PlanMoves *m_moves = nullptr;
};

}  // namespace headroom
