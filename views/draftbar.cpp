// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/draftbar.h"

#include "items/displaytext.h"
#include "items/draftwords.h"
#include "views/draftconflictauthors.h"
#include "views/draftconflictdialog.h"
#include "views/draftsession.h"
#include "views/errorbar.h"
#include "views/icons.h"
#include "views/noticestrip.h"
#include "views/permitted.h"
#include "views/plainwords.h"
#include "views/publishdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

const QString kStore = QStringLiteral("drafts");

}  // namespace

DraftBar::DraftBar(DraftSession *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_authors(new DraftConflictAuthors(this)), m_failures(new ErrorStack),
      m_conflict(new NoticeStrip)
{
    setAccessibleName(tr("Draft"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_failures);
    layout->addWidget(m_conflict);
    layout->addWidget(makeLine());

    connect(session, &DraftSession::draftChanged, this, &DraftBar::follow);
    connect(session, &DraftSession::storeFailed, this, [this](const Error &error) {
        m_failures->show(kStore, error);
        m_lost = m_session->draft();
        m_failed = true;
        follow();
    });
    connect(m_authors, &DraftConflictAuthors::found, this, &DraftBar::followConflicts);
    connect(m_conflict, &NoticeStrip::buttonPressed, this, &DraftBar::resolve);
    connect(session->undoStack(), &QUndoStack::indexChanged, this, &DraftBar::followUndo);
    follow();
}

QWidget *DraftBar::makeLine()
{
    m_state = asPlainWords(new QLabel);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(16, 4, 12, 4);
    layout->setSpacing(6);
    layout->addWidget(m_state, 1);
    m_undo = addButton(tr("Undo"), QStringLiteral("undo"));
    m_redo = addButton(tr("Redo"), QStringLiteral("redo"));
    m_discard = addButton(tr("Discard"), QStringLiteral("cancel"));
    m_replay = addButton(tr("Replay"), QStringLiteral("replay"));
    m_review = new QPushButton(tr("Review…"));
    m_publish = new QPushButton(tr("Publish…"));
    for (QWidget *button : std::initializer_list<QWidget *>{m_undo, m_redo, m_discard, m_replay, m_review, m_publish})
        layout->addWidget(button);

    connect(m_undo, &QToolButton::clicked, m_session->undoStack(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, m_session->undoStack(), &QUndoStack::redo);
    connect(m_discard, &QToolButton::clicked, this, [this] { m_session->change(tr("Discard the draft"), {}); });
    connect(m_replay, &QToolButton::clicked, this, &DraftBar::replayRequested);
    connect(m_review, &QPushButton::clicked, this, &DraftBar::review);
    connect(m_publish, &QPushButton::clicked, this, [this] { review()->focusReason(); });
    return line;
}

QToolButton *DraftBar::addButton(const QString &text, const QString &icon)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(namedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString DraftBar::state() const
{
    const std::int64_t parts = draftPartCount(m_session->draft());
    if (parts == 0) return tr("No draft: nothing waits to be published");
    QStringList said{tr("Draft: %Ln change(s)", nullptr, pluralCount(parts))};
    const auto &findings = m_session->findings();
    const auto errors = std::ranges::count(findings, DraftFinding::Severity::Error, &DraftFinding::severity);
    const auto warnings = std::ssize(findings) - errors;
    if (errors > 0) said << tr("%Ln problem(s)", nullptr, pluralCount(errors));
    if (warnings > 0) said << tr("%Ln warning(s)", nullptr, pluralCount(warnings));
    const bool lost = m_failed && m_lost == m_session->draft();
    said << (!lost ? tr("kept on this computer") : tr("not kept on this computer"));
    return said.join(QStringLiteral(" · "));
}

void DraftBar::follow()
{
    m_state->setText(state());
    Permission some = m_session->permission();
    if (some && m_session->draft().empty()) some = {false, tr("There is no draft yet. Change something first.")};
    permit(m_discard, some, tr("Give up everything that is drafted; Undo brings it back"));
    permit(m_replay, some, tr("Run what really happened through the draft"));
    permit(m_review, some, tr("Read every change in words"));
    permit(m_publish, some, tr("Put the draft in force for everybody"));
    m_authors->find(m_session->client(), m_session->conflicts());
    followConflicts();
    followUndo();
}

void DraftBar::followConflicts()
{
    const auto &conflicts = m_session->conflicts();
    if (conflicts.empty()) return m_conflict->setNotices({});
    QString said = m_authors->sentence(conflicts.front());
    if (const auto more = std::ssize(conflicts) - 1; more > 0)
        said = tr("%1, and %Ln more part(s) of this draft changed", nullptr, pluralCount(more)).arg(said);
    m_conflict->setNotices({said}, tr("Resolve…"));
}

PublishDialog *DraftBar::review()
{
    if (!m_reviewing) {
        m_reviewing = new PublishDialog(m_session, window());
        connect(m_reviewing, &PublishDialog::placeRequested, this, &DraftBar::placeRequested);
        connect(m_reviewing, &PublishDialog::replayRequested, this, &DraftBar::replayRequested);
        connect(m_reviewing, &PublishDialog::published, this, &DraftBar::statusMessage);
        connect(m_reviewing, &PublishDialog::resolveRequested, this, &DraftBar::resolve);
    }
    m_reviewing->open();
    return m_reviewing;
}

void DraftBar::resolve()
{
    if (m_session->conflicts().empty()) return;
    QWidget *over = m_reviewing && m_reviewing->isVisible() ? m_reviewing.data() : window();
    if (!m_resolving) {
        m_resolving = new DraftConflictDialog(m_session, over);
        connect(m_resolving, &DraftConflictDialog::resolved, this, &DraftBar::statusMessage);
    }
    m_resolving->open();
}

void DraftBar::followUndo()
{
    const QUndoStack *steps = m_session->undoStack();
    const auto say = [](QToolButton *button, bool possible, const QString &with, const QString &without) {
        permit(button, {possible, without}, with);
    };
    say(m_undo, steps->canUndo(), tr("Undo: %1").arg(steps->undoText()), tr("There is nothing to undo."));
    say(m_redo, steps->canRedo(), tr("Redo: %1").arg(steps->redoText()), tr("There is nothing to redo."));
}

}  // namespace headroom
