// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace headroom {

// Why it came to that by the rules, what a reviewer says instead, and what is advised, each with its figures (R28, R29).
class ReviewGrounds final : public QFrame {
    Q_OBJECT
public:
    explicit ReviewGrounds(QWidget *parent = nullptr);

    // `chosen`: the cause that the reviewer is about to give.
    void setCase(const ReviewCase &of, HitCause chosen);
    [[nodiscard]] const Advice &advice() const { return m_advice; }

private:
    QLabel *addText(QVBoxLayout *layout, const QString &name, bool quiet = false);

    Advice m_advice;
    QLabel *m_judged;
    QLabel *m_overruled;
    QLabel *m_text;
    QLabel *m_figures;
};

}  // namespace headroom
