// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"

#include <QToolButton>

namespace headroom {

// Which kinds of entries are shown: any number of them, ticked in a menu.
class HistoryKindButton final : public QToolButton {
    Q_OBJECT
public:
    explicit HistoryKindButton(QWidget *parent = nullptr);

    // Says nothing.
    void setKinds(HistoryKindSet kinds);
    [[nodiscard]] HistoryKindSet kinds() const { return m_kinds; }

Q_SIGNALS:
    // Somebody chose; never none.
    void chosen(headroom::HistoryKindSet kinds);

private:
    void choose(HistoryKindSet kinds);

    HistoryKindSet m_kinds = kEveryHistoryKind;
    std::vector<std::pair<HistoryKind, QAction *>> m_actions;
    QAction *m_all;
};

}  // namespace headroom
