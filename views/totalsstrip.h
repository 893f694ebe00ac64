// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/workspacerows.h"

#include <QFrame>

#include <array>

class QLabel;

namespace headroom {

// What the workspaces that are shown come to, below their list.
class TotalsStrip : public QFrame {
    Q_OBJECT
public:
    explicit TotalsStrip(QWidget *parent = nullptr);

    // `all`: how many workspaces there are, shown or not.
    void setTotals(const WorkspaceTotals &shown, std::int64_t all, const LedgerTotals &ledger);

private:
    enum Figure { Workspaces, Events, Cost, Margin, Over, Warning, FigureCount };
    std::array<QLabel *, FigureCount> m_values{};
};

}  // namespace headroom
