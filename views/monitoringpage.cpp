// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/monitoringpage.h"

#include "items/displaytext.h"
#include "items/ratiotext.h"
#include "items/roles.h"
#include "views/catalogwatch.h"
#include "views/chartexport.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/quietlabel.h"
#include "views/ratiochart.h"
#include "views/ratioeventsopener.h"
#include "views/ratiopanel.h"
#include "views/ratiosubjectbox.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace headroom {

namespace {

// Whole days are read from sums, cut ones event by event: today is asked for as a whole, `dayEnd` being its end, where
// nothing of it lies ahead (R7a).
Result<RatioAnswer> askWholeDays(LedgerReader &reader, RatioQuestion question, std::optional<Instant> dayEnd)
{
    if (dayEnd) {
        RatioQuestion ahead;
        ahead.from = question.to;
        ahead.to = *dayEnd;
        const Result<RatioAnswer> later = reader.ratios(ahead);
        if (!later) return later;
        if (later->total == RatioSums{}) question.to = *dayEnd;
    }
    return reader.ratios(question);
}

struct Ratios {
    RatioAnswer answer;  // without the parts of which there may be many
    RatioMoves moves;
};

Result<Ratios> readRatios(LedgerReader &reader, const RatioQuestion &question, std::optional<Instant> dayEnd)
{
    Result<RatioAnswer> answer = askWholeDays(reader, question, dayEnd);
    if (!answer) return tl::make_unexpected(answer.error());
    Ratios read{std::move(*answer), {}};
    read.moves = movesOf(read.answer);
    std::erase_if(read.answer.parts, [](const RatioPart &part) {
        return part.kind == RatioPartKind::Workspace || part.kind == RatioPartKind::Member;
    });
    return read;
}

}  // namespace

void MonitoringPage::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_catalog->setClient(client);
    m_opener->setClient(client);
    m_answer.reset();
    m_error.reset();
    // What was looked at belongs to the ledger, how it was looked at to whoever looks.
    if (!m_outer.empty()) {
        m_outer.erase(m_outer.begin() + 1, m_outer.end());
        leaveStep();
    }
    m_subject->clear();
    followCalendar();
    showWhatIsThere();
}

void MonitoringPage::setInfo(const LedgerInfo &info)
{
    m_events = info.events;
    showWhatIsThere();
}

void MonitoringPage::showKey(const QString &key)
{
    if (key.isEmpty()) {
        if (m_subject->subject().scope != RatioScope::All) Q_EMIT keyChanged(ratioSubjectText(m_subject->subject()));
        return;
    }
    if (const RatioSubject subject = ratioSubjectFrom(key); subject != m_subject->subject()) {
        m_subject->setSubject(subject);
        followCalendar();
    }
}

void MonitoringPage::refresh()
{
    if (!m_client) return;
    m_error.reset();
    m_catalog->refresh();
    askRatios();
    showWhatIsThere();
}

void MonitoringPage::cancel()
{
    if (!m_client) return;
    m_catalog->cancel();
    m_client->cancel(m_ratioSlot);
    m_opener->cancel();
    if (!m_answer) m_error = Error{Error::Kind::Cancelled, tr("You stopped it."), {}};
    showWhatIsThere();
}

void MonitoringPage::focusFilter()
{
    m_subject->takeFocus();
}

QMap<QString, DataTable *> MonitoringPage::tables() const
{
    return {{QStringLiteral("monitoring"), m_table}};
}

QString MonitoringPage::summary() const
{
    return m_tools->tableShown() ? m_table->summary() : QString();
}

void MonitoringPage::takeCatalog()
{
    m_subject->setCatalog(m_catalog->catalog());
    const WatchCalendar before = m_range->calendar();
    followCalendar();
    if (!m_answer || m_range->calendar() != before) askRatios();
}

void MonitoringPage::askRatios()
{
    if (!m_client || !m_catalog->catalog()) return;
    const Instant now = m_clock();
    const auto range = m_range->range(now);
    if (!range) return;
    const RatioSubject &subject = m_subject->subject();
    const RatioQuestion question{subject.scope, subject.key, range->from, range->to, step(), true};
    const Zone &zone = m_range->calendar().zone;
    const Instant dayEnd = zone.startOf(zone.dayOf(now) + 1);
    m_client->ask(
        m_ratioSlot, this,
        [question, dayEnd, untilNow = range->to.us == now.us + 1](LedgerReader &reader) {
            return readRatios(reader, question, untilNow ? std::optional(dayEnd) : std::nullopt);
        },
        [this, now](Result<Ratios> read) {
            if (!read) return takeError(read.error());
            takeRatios(std::move(read->answer), std::move(read->moves), now);
        });
}

void MonitoringPage::takeRatios(RatioAnswer answer, RatioMoves moves, Instant at)
{
    m_error.reset();
    const bool days = answer.question.step == RatioStep::Day;
    // The last day of a day says nothing new.
    if (!m_answer || days != (m_answer->question.step == RatioStep::Day))
        m_table->setColumnHidden(RatioStepModel::LastDay, days);
    m_answer = std::move(answer);
    m_moves = std::move(moves);
    // A step that is not over is as much a part as one that the range cuts.
    const CivilDate today = m_range->calendar().zone.dayOf(at);
    for (RatioPoint &point : m_answer->points) point.partial = point.partial || today < point.end;
    m_subject->addSeen(m_answer->parts);
    showAnswer();
    Q_EMIT answered(at);
}

// What was read before stays, unless it is of something else than what is asked for now.
void MonitoringPage::takeError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) return;
    const RatioSubject &wanted = m_subject->subject();
    const bool ofElse = m_answer && RatioSubject{m_answer->question.scope, m_answer->question.key} != wanted;
    if (ofElse && error.kind == Error::Kind::Refused) m_answer.reset();
    if (!m_answer) m_error = error;
    showWhatIsThere();
    Q_EMIT failed(error);
}

void MonitoringPage::follow(const RatioSubject &subject)
{
    m_subject->setSubject(subject);
    followCalendar();
    Q_EMIT keyChanged(ratioSubjectText(subject));
    askRatios();
}

// A workspace has its own days and cycles; everything else goes by UTC and calendar months (R10).
void MonitoringPage::followCalendar()
{
    const RatioSubject &subject = m_subject->subject();
    const bool cycles = subject.scope == RatioScope::Workspace;
    const auto &catalog = m_catalog->catalog();
    m_range->setCalendar(cycles && catalog ? catalog->calendarOf(subject.key) : WatchCalendar{}, cycles);
    m_step->setItemText(m_step->findData(static_cast<int>(RatioStep::Cycle)), cycles ? tr("Cycle") : tr("Month"));
}

RatioStep MonitoringPage::step() const
{
    return static_cast<RatioStep>(m_step->currentData().toInt());
}

void MonitoringPage::setStep(RatioStep step)
{
    const QSignalBlocker quiet(m_step);
    m_step->setCurrentIndex(m_step->findData(static_cast<int>(step)));
}

// To where a mover is used or defined.
void MonitoringPage::open(const RatioSubject &mover)
{
    switch (mover.scope) {
    case RatioScope::Workspace: Q_EMIT placeRequested(Place::workspace(mover.key)); break;
    case RatioScope::Action: Q_EMIT placeRequested(Place::sheet(mover.key)); break;
    case RatioScope::Route: Q_EMIT placeRequested(Place::routes(QStringLiteral("route:") + mover.key)); break;
    case RatioScope::Plan: Q_EMIT placeRequested(Place::plans(mover.key)); break;
    case RatioScope::All: break;
    }
}

void MonitoringPage::showAnswer()
{
    m_what->setText(rangeWords());
    m_model.setAnswer(*m_answer);
    std::vector<CivilDate> starts(m_answer->points.size());
    std::ranges::transform(m_answer->points, starts.begin(), &RatioPoint::first);
    const QStringList stepNames = shortDays(starts);
    for (RatioPanel *panel : m_panels) panel->setAnswer(*m_answer, m_moves, *m_catalog->catalog()->names, stepNames);
    alignCharts();
    showWhatIsThere();
    Q_EMIT summaryChanged(summary());
}

QString MonitoringPage::rangeWords() const
{
    const RatioQuestion &asked = m_answer->question;
    const Zone zone = Zone::named(m_answer->zone).value_or(Zone());
    const auto days = [&zone](Instant from, Instant to) {
        return displayDays({zone.dayOf(from), zone.dayOf({to.us - 1}) + 1});
    };
    QStringList words{m_subject->title({asked.scope, asked.key}), days(asked.from, asked.to)};
    words << (m_answer->zone.isEmpty() ? tr("cut at each workspace’s own days")
                                       : tr("days in %1").arg(ratioZoneWords(*m_answer)));
    if (asked.compare) words << tr("before: %1").arg(days(m_answer->beforeFrom, asked.from));
    if (std::ranges::any_of(m_answer->points, &RatioPoint::partial)) words << tr("hollow: a step in part");
    return words.join(QStringLiteral(" · "));
}

// Tells nothing there from filtered out, from not read yet and from what could not be read.
void MonitoringPage::showWhatIsThere()
{
    const bool any =
        m_answer && !m_answer->points.empty() &&
        (m_answer->total != RatioSums{} ||
         std::ranges::any_of(m_answer->points, [](const RatioPoint &point) { return point.sums != RatioSums{}; }));
    m_what->setVisible(m_answer.has_value());
    m_showEvents->setVisible(any);
    if (any) {
        m_stack->setCurrentWidget(m_tools->tableShown() ? static_cast<QWidget *>(m_table) : m_scroll);
        return;
    }
    showEmpty();
    m_stack->setCurrentWidget(m_empty);
}

void MonitoringPage::showEmpty()
{
    if (m_error) return m_empty->setTexts(tr("The ratios were not read"), m_error->message, tr("Try again"));
    if (!m_answer) return m_empty->setTexts(tr("Reading the ratios…"), QString());
    if (m_events == 0)
        return m_empty->setTexts(tr("The ledger holds no events yet"),
                                 tr("The ratios are sums of events. Import some, or let a gateway write them."));
    const bool part = m_subject->subject().scope != RatioScope::All;
    m_empty->setTexts(tr("Nothing in this range"),
                      part ? tr("%1 has no events in it.").arg(m_subject->title(m_subject->subject()))
                           : tr("No event happened in it. Choose a longer or an earlier one."),
                      part ? tr("Show everything") : tr("Last 90 days"));
}

// All charts stand over one another: pointing at a step of one marks it in the others.
void MonitoringPage::point(const RatioPanel *from, int step)
{
    for (const RatioPanel *panel : m_panels)
        if (panel != from) panel->chart()->markDay(step);
}

void MonitoringPage::alignCharts()
{
    int gutter = 0;
    for (const RatioPanel *panel : m_panels) gutter = std::max(gutter, panel->chart()->neededGutter());
    for (const RatioPanel *panel : m_panels) panel->chart()->setGutter(gutter);
}

void MonitoringPage::narrow(int step)
{
    const RatioPoint *point = pointOf(step);
    if (!point || isNarrowest(*point)) return;
    m_outer.push_back({m_range->choice(), this->step()});
    m_range->setDays(point->first, point->end);
    setStep(RatioStep::Day);
    m_leave->show();
    askRatios();
    Q_EMIT statusMessage(tr("Narrowed to %1. Escape leads back out.").arg(ratioStepDays(*point)));
}

void MonitoringPage::leaveStep()
{
    if (m_outer.empty()) return;
    m_range->setChoice(m_outer.back().range);
    setStep(m_outer.back().step);
    m_outer.pop_back();
    m_leave->setVisible(!m_outer.empty());
    askRatios();
}

void MonitoringPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_outer.empty())
        leaveStep();
    else
        LedgerPage::keyPressEvent(event);
}

}  // namespace headroom
