// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/draftcheck.h"

#include <QWidget>

#include <functional>

class QLabel;
class QGridLayout;

namespace headroom {

class InlineError;
class PlanChoice;
class PlanField;
class PlanLimits;

// What the editor shows: a version to be, or one that was published and is only read.
struct PlanShown {
    DraftPlan plan;  // of a published version its base is the version before
    bool draft = false;
    Permission permission;
    std::vector<DraftFinding> findings;
    int seats = 1;  // of an example of what per seat comes to
};

// One version of a plan, field by field. Says what was edited; its page drafts it.
class PlanEditor final : public QWidget {
    Q_OBJECT
public:
    explicit PlanEditor(QWidget *parent = nullptr);

    void show(const PlanShown &shown);

Q_SIGNALS:
    // The plan with one field changed; `typing`: steps of the same path belong together.
    void edited(const headroom::DraftPlan &plan, const QString &path, const QString &what, bool typing);

private:
    void makeHead(QGridLayout *head);
    PlanField *addField(QGridLayout *head, int column, const QString &name,
                        std::function<QString(const QString &)> check,
                        std::function<void(DraftPlan &, const QString &)> take, const QString &path);
    void showHead(bool afresh);
    void sayFindings();
    void sayState();

    PlanShown m_shown;

    PlanField *m_name = nullptr;
    PlanField *m_price = nullptr;
    PlanField *m_from = nullptr;
    PlanChoice *m_per = nullptr;
    QLabel *m_fromWords = nullptr;
    InlineError *m_problems = nullptr;
    QLabel *m_state = nullptr;
    PlanLimits *m_limits = nullptr;
};

}  // namespace headroom
