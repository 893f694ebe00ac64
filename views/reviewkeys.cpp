// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewkeys.h"

#include "views/datatable.h"
#include "views/reviewpanel.h"
#include "views/reviewworklist.h"

#include <QAction>

namespace headroom {

ReviewKeys::ReviewKeys(ReviewPanel *panel, ReviewWorklist *list, QWidget *page)
    : QObject(page), m_panel(panel), m_list(list), m_page(page)
{
    for (int i = 0; i < kReviewOutcomes; ++i) {
        const auto outcome = static_cast<ReviewOutcome>(i);
        m_ofForm.push_back(add(reviewOutcomeName(outcome), {QKeySequence(Qt::Key_1 + i)},
                               [this, outcome] { m_panel->save(outcome); }));
    }
    m_ofForm.push_back(add(tr("&Save what is advised"),
                           {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                           [this] { m_panel->saveSuggested(); }));
    m_ofForm.push_back(add(tr("&Note…"), {QKeySequence(Qt::Key_N)}, [this] { m_panel->focusNote(); }));
    m_ofForm.push_back(add(tr("&Overrule the cause…"), {QKeySequence(Qt::Key_O)}, [this] { m_panel->focusCause(); }));
    // A key held down would save what nobody has read.
    for (QAction *action : m_ofForm) action->setAutoRepeat(false);
    m_again = add(tr("&Review again…"), {QKeySequence(Qt::Key_R)}, [this] { m_panel->reviewAgain(); });
    add(tr("Ne&xt"), {QKeySequence(Qt::Key_J)}, [this] { m_list->step(1); });
    add(tr("&Previous"), {QKeySequence(Qt::Key_K)}, [this] { m_list->step(-1); });
    connect(m_panel, &ReviewPanel::offersChanged, this, &ReviewKeys::followOffers);
    followOffers();
}

// Letters typed into a field stay letters: fields take them before shortcuts do.
QAction *ReviewKeys::add(const QString &text, const QList<QKeySequence> &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_page->addAction(action);
    m_list->table()->addAction(action);
    return action;
}

void ReviewKeys::followOffers()
{
    for (QAction *action : m_ofForm) action->setEnabled(m_panel->offers());
    m_again->setEnabled(m_panel->offersAgain());
}

}  // namespace headroom
