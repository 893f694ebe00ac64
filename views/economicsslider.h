// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;
class QSpinBox;

namespace headroom {

// A whole number that is slid or typed; the two follow one another.
class EconomicsSlider final : public QWidget {
    Q_OBJECT
public:
    // `name`: also for screen readers. `suffix`: behind the number, may be empty.
    explicit EconomicsSlider(const QString &name, const QString &suffix = {}, QWidget *parent = nullptr);

    // The slider reaches `slide`; what is typed may go on to `most`.
    void setReach(int slide, int most);
    // From elsewhere: nobody is told.
    void setValue(int value);
    [[nodiscard]] int value() const;

Q_SIGNALS:
    void changed(int value);

private:
    QSlider *m_slider;
    QSpinBox *m_spin;
};

}  // namespace headroom
