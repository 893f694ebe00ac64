// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"

#include <QWidget>

class QComboBox;

namespace headroom {

class InlineError;

// A choice of a plan version, and below it what is wrong with it.
class PlanChoice final : public QWidget {
    Q_OBJECT
public:
    // `name`: for screen readers.
    explicit PlanChoice(const QString &name, QWidget *parent = nullptr);

    void add(const QString &text, int value);
    // Says nothing.
    void setValue(int value);
    [[nodiscard]] int value() const;
    void setFinding(const QString &message, bool isWarning = false);
    void setPermission(const Permission &permission);
    [[nodiscard]] QComboBox *box() const { return m_box; }

Q_SIGNALS:
    // Somebody chose.
    void chosen(int value);

private:
    QComboBox *m_box;
    InlineError *m_error;
};

}  // namespace headroom
