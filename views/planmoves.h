// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "items/planmovemodel.h"
#include "items/planmoves.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace headroom {

class DataTable;
class EmptyState;
class FieldEdit;

// Who would go over to a version of a plan, and when. Says what was asked for; its page drafts it.
class PlanMoves final : public QWidget {
    Q_OBJECT
public:
    explicit PlanMoves(QWidget *parent = nullptr);

    void setCatalog(const Catalog &published, Instant now);
    void setMoves(const CatalogDraft &draft, const std::vector<DraftFinding> &findings);
    // The version that workspaces are moved to.
    void setTarget(const QString &plan, const PlanVersion &version);
    void setPermission(const Permission &permission);
    void focusFilter();
    // Lists that workspace, whatever plan it is on, and chooses it.
    void find(const QString &workspace);
    // "3 of 12 go over to version 3"
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void moveRequested(const QStringList &workspaces, const headroom::MoveTarget &target);
    void stayRequested(const QStringList &workspaces);
    void workspaceActivated(const QString &key);
    void summaryChanged(const QString &summary);

private:
    QWidget *makeFilter();
    QWidget *makeActions();
    void makeTable();
    [[nodiscard]] QStringList selected() const;
    void move();
    void follow();
    void showWhatIsThere();
    [[nodiscard]] PlanMoveFilter::Scope scope() const;

    PlanMoveModel m_model;
    PlanMoveFilter m_shown{&m_model};
    MoveTarget m_target;
    std::vector<PlanMove> m_moves;
    std::vector<DraftFinding> m_findings;
    Permission m_permission;

    QComboBox *m_scope = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_counts = nullptr;
    QStackedWidget *m_stack = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QComboBox *m_when = nullptr;
    FieldEdit *m_at = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_stay = nullptr;
};

}  // namespace headroom
