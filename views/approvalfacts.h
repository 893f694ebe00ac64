// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overage.h"

#include <QWidget>

class QLabel;

namespace headroom {

// One figure under its name.
struct ApprovalFact {
    QString name;
    QString value;
    QString toolTip;
    bool callout = false;
};

// What a decision rests on, figure by figure. Pure.
std::vector<ApprovalFact> approvalFacts(const OverageCase &of, const OverageFigures &figures);

// Figures beside one another, in as many lines as there is need for.
class ApprovalFacts final : public QWidget {
    Q_OBJECT
public:
    explicit ApprovalFacts(QWidget *parent = nullptr);

    void setFacts(const std::vector<ApprovalFact> &facts);

private:
    struct Labels {
        QWidget *box = nullptr;
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };
    Labels addLabels();

    std::vector<Labels> m_labels;
};

}  // namespace headroom
