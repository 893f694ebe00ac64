// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace headroom {

// One line of plain text that ends with an ellipsis where there is no room for it, and is told in full by its tool tip.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    // `leastDigits`: as wide as so many digits it stays.
    explicit ElidedLabel(int leastDigits, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shown() const;

    int m_leastDigits;
};

}  // namespace headroom
