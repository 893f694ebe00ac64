// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/approvalsubject.h"
#include "views/clock.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace headroom {

class UnitsEdit;

// Where a decision is made: units, reason, and the buttons that send it. What is typed is kept for each request until
// its decision was carried out. What is wrong is said beside it while one types; what may not be done says why.
class ApprovalPanel final : public QFrame {
    Q_OBJECT
public:
    explicit ApprovalPanel(Clock clock, QWidget *parent = nullptr);

    // Who acts, and in what ledger.
    void setInfo(const LedgerInfo &info);
    // A newer answer about the same subject leaves what was typed alone.
    void setSubject(ApprovalSubject subject);
    [[nodiscard]] const ApprovalSubject &subject() const { return m_subject; }
    // A decision on the subject is on its way.
    void setUnderWay(bool underWay);
    // What was typed for that request is no longer needed.
    void forget(std::int64_t id);
    void forgetAll();

    // Goes to what is to be typed for such a decision, where there is such a thing to do.
    void begin(ApprovalVerb verb);
    // Sends what was begun; where something is wrong, goes there.
    void send();
    [[nodiscard]] bool offers(ApprovalVerb verb) const;

Q_SIGNALS:
    // What would be granted, as one types.
    void unitsChanged(std::int64_t units);
    void decided(const std::vector<headroom::OverageDecision> &decisions);
    void revoked(const headroom::NewRevocation &revocation);
    void offersChanged();

private:
    struct Draft {
        QString units;  // empty: as they were
        QString reason;
        ApprovalVerb verb = ApprovalVerb::Approve;
    };

    void addButton(ApprovalVerb verb, const QString &name, const QString &keys);
    QVBoxLayout *makeLayout();
    void keepDraft();
    void fill();
    void follow();
    void showButtons();
    void showObjections(const ApprovalObjections &objections);
    [[nodiscard]] ApprovalObjections objections() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString reason() const;

    Clock m_clock;
    LedgerInfo m_info;
    ApprovalSubject m_subject;
    ApprovalVerb m_verb = ApprovalVerb::Approve;  // what was begun
    bool m_underWay = false;
    bool m_filling = false;
    QHash<std::int64_t, Draft> m_drafts;

    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_problem;
    QLabel *m_unitsName;
    UnitsEdit *m_units;
    QLabel *m_unitsProblem;
    QLabel *m_reasonName;
    QPlainTextEdit *m_reason;
    QLabel *m_reasonProblem;
    QMap<ApprovalVerb, QPushButton *> m_buttons;
    QMap<ApprovalVerb, QString> m_keys;
    QLabel *m_hint;
};

}  // namespace headroom
