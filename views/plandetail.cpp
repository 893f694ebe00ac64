// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plandetail.h"

#include "views/headingfont.h"
#include "views/permitted.h"
#include "views/planchanges.h"
#include "views/planmoves.h"
#include "views/plantimeline.h"
#include "views/quietlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

PlanDetail::PlanDetail(QWidget *parent) : QWidget(parent)
{
    m_timeline = new PlanTimeline(&m_versions);
    m_tabs = new QTabBar;
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Price and limits"));
    m_tabs->addTab(tr("Who goes over, and when"));
    m_moves = new PlanMoves;
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_moves);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHead());
    layout->addWidget(m_timeline);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_timeline, &PlanTimeline::chosen, this, [this](int row) {
        const PlanVersionRow &version = m_versions.version(row);
        Q_EMIT versionChosen(version.version, version.draft);
    });
}

QWidget *PlanDetail::makeHead()
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(headingFont(m_title->font(), 1.3));
    m_key = new QuietLabel;
    m_begin = new QPushButton;
    m_discard = new QPushButton(tr("Discard the draft"));
    m_economics = new QPushButton(tr("&Economics"));
    m_economics->setToolTip(tr("What the plan costs and earns"));
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_key, 1, Qt::AlignBottom);
    for (QPushButton *button : {m_begin, m_discard, m_economics}) layout->addWidget(button);
    connect(m_begin, &QPushButton::clicked, this, &PlanDetail::draftRequested);
    connect(m_discard, &QPushButton::clicked, this, &PlanDetail::discardRequested);
    connect(m_economics, &QPushButton::clicked, this, &PlanDetail::economicsRequested);
    return head;
}

QWidget *PlanDetail::makeBody()
{
    m_editor = new PlanEditor;
    m_changes = new PlanChanges;
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_editor);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(scroll);
    splitter->addWidget(m_changes);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({640, 176});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    return splitter;
}

void PlanDetail::show(std::vector<PlanVersionRow> versions, const PlanShown &shown, const Permission &permission)
{
    const bool drafted = std::ranges::any_of(versions, &PlanVersionRow::draft);
    m_versions.setRows(std::move(versions));
    m_timeline->choose(m_versions.rowOf(shown.plan.version.version, shown.draft));
    m_title->setText(shown.plan.name.isEmpty() ? shown.plan.key : shown.plan.name);
    m_key->setText(shown.plan.key);
    m_begin->setVisible(!shown.draft);
    m_begin->setText(drafted ? tr("Go to the &draft") : tr("&Draft the next version"));
    permit(m_begin, drafted ? Permission{} : permission);
    m_discard->setVisible(drafted);
    permit(m_discard, permission, tr("Takes this plan out of the draft; can be undone."));
    m_editor->show(shown);
    m_changes->show(shown.plan);
}

void PlanDetail::showMoveOf(const QString &workspace)
{
    m_tabs->setCurrentIndex(m_stack->indexOf(m_moves));
    m_moves->find(workspace);
}

}  // namespace headroom
