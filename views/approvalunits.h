// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>

#include <cstdint>
#include <optional>

namespace headroom {

// A number of units in the reader's locale, over the whole of 64 bits; keys step by one, and the wheel where the
// field has the focus, so that scrolling past it grants nothing else.
class UnitsEdit final : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit UnitsEdit(QWidget *parent = nullptr);

    // What stepping stops at; typing does not, so that what is wrong can be said.
    void setMost(std::int64_t units) { m_most = units; }
    void setUnits(std::int64_t units);
    // Nothing where what is typed is no number of 64 bits.
    [[nodiscard]] std::optional<std::int64_t> units() const;
    void setText(const QString &text);
    void takeFocus();

    void stepBy(int steps) override;
    QValidator::State validate(QString &text, int &position) const override;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    std::int64_t m_most = 1;
};

}  // namespace headroom
