// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace headroom {

// Lays its widgets out in as many equal columns as there is room for, up to one for each widget.
class ResponsiveGrid final : public QWidget {
    Q_OBJECT
public:
    // `leastWidth`: of a column, in pixels.
    explicit ResponsiveGrid(int leastWidth, QWidget *parent = nullptr);

    void addWidget(QWidget *widget);
    [[nodiscard]] int columns() const { return m_columns; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    int m_leastWidth;
    int m_columns = 0;
    QList<QWidget *> m_widgets;
    QGridLayout *m_layout;
};

}  // namespace headroom
