// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "views/place.h"

#include <QWidget>

class QPushButton;

namespace headroom {

// What can be done about an item under review: each button goes to where it is done.
class ReviewLinks final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewLinks(QWidget *parent = nullptr);

    void setInfo(const LedgerInfo &info);
    void setCase(const ReviewCase &of);

Q_SIGNALS:
    void placeRequested(const headroom::Place &place);
    // `units`: suggested; nothing where no use beyond the entitlement is projected.
    void addonRequested(const QString &workspace, headroom::Bucket bucket, std::optional<std::int64_t> units);
    void overageRequested(const QString &workspace, headroom::Bucket bucket);

private:
    QPushButton *add(const QString &text, const QString &name);
    void follow();

    LedgerInfo m_info;
    QString m_workspace;
    QString m_plan;
    QString m_action;
    Bucket m_bucket{};
    std::optional<std::int64_t> m_units;
    std::optional<Instant> m_at;  // of an ended cycle
    QPushButton *m_addon;
    QPushButton *m_overage;
    QPushButton *m_movePlan;
    QPushButton *m_sheet;
};

// The action that a review is about: the one that spoils a ratio where that is the cause, else the largest. May be empty.
QString reviewedAction(const ReviewCase &of);

}  // namespace headroom
