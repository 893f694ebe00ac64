// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"

#include <QWidget>

class QLabel;

namespace headroom {

class FlowLayout;

// What the entries that pass come to, and whether that is still being counted.
class HistoryFigures final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryFigures(QWidget *parent = nullptr);

    // Nothing: not known. `counting`: these are not all yet.
    void setSums(const std::optional<HistorySums> &sums, bool counting);
    // In one line: "Events 12 · Cost $3.00".
    [[nodiscard]] QString text() const;

private:
    struct Figure {
        QWidget *widget = nullptr;
        QLabel *value = nullptr;
        QLabel *name = nullptr;
    };
    Figure &figure(std::size_t at);

    FlowLayout *m_flow;
    std::vector<Figure> m_figures;
    QLabel *m_counting;
    QString m_text;
};

}  // namespace headroom
