// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>

#include <vector>

class QLabel;

namespace headroom {

// The figures of one day of a chart.
struct DayFigures {
    struct Line {
        QString name;
        QString value;
        QColor color{};  // of the series it belongs to; invalid: of none
    };
    QString title;
    std::vector<Line> lines;
    QString note;  // a closing remark; may be empty

    [[nodiscard]] QString spoken() const;  // as sentences, for assistive technology
};

// What a chart says about the day under the pointer or the keyboard's mark: stays as long as it is pointed at and
// never takes the mouse.
class ChartTip final : public QFrame {
    Q_OBJECT
public:
    explicit ChartTip(QWidget *parent);

    void say(const DayFigures &figures);
    // Stands beside `x` within the parent, on the side that has room.
    void standBeside(double x, double top);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColors();

    QLabel *m_label;
    bool m_coloring = false;
};

}  // namespace headroom
