// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QKeySequence;
class QWidget;

namespace headroom {

class ReviewPanel;
class ReviewWorklist;

// The keys of the reviews page, which work wherever the focus is on it, and stand in the menu of its list.
class ReviewKeys final : public QObject {
    Q_OBJECT
public:
    ReviewKeys(ReviewPanel *panel, ReviewWorklist *list, QWidget *page);

private:
    QAction *add(const QString &text, const QList<QKeySequence> &keys, std::function<void()> run);
    void followOffers();

    ReviewPanel *m_panel;
    ReviewWorklist *m_list;
    QWidget *m_page;
    std::vector<QAction *> m_ofForm;
    QAction *m_again;
};

}  // namespace headroom
