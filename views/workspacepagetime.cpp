// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workspacepage.h"

#include "views/cyclenavigator.h"
#include "views/knownchooser.h"
#include "views/knownpanel.h"
#include "views/workspaceheader.h"

#include <algorithm>

// At which instant a workspace is shown.
namespace headroom {

namespace {

Instant lastOf(const Cycle &cycle)
{
    return {cycle.end.us - 1};
}

// The workspace at the last instant of the cycle that holds `at`, or at `now` where that comes first.
Result<WorkspaceAnswer> readCycle(LedgerReader &reader, const QString &key, Instant at, Instant now)
{
    Result<WorkspaceAnswer> answer = reader.workspace(key, at);
    if (!answer) return answer;
    const Instant last = std::min(lastOf(answer->standing.cycle), now);
    return last > at ? reader.workspace(key, last) : answer;
}

}  // namespace

// Where the page is.
WorkspacePage::Aim WorkspacePage::shownAim() const
{
    const WorkspaceStanding &standing = m_answer->standing;
    if (m_known) return {standing.key, m_answer->at, m_known};
    if (standing.cycle.contains(m_clock())) return {standing.key, {}, {}};
    return {standing.key, lastOf(standing.cycle), {}};
}

void WorkspacePage::ask()
{
    if (!m_client) return;
    const Instant now = m_clock();
    const Instant at = std::min(m_aim.at.value_or(now), now);
    m_client->ask(
        m_slot, this,
        [aim = m_aim, at, now](LedgerReader &reader) {
            return aim.known ? reader.workspace(aim.key, at) : readCycle(reader, aim.key, at, now);
        },
        [this, known = m_aim.known](Result<WorkspaceAnswer> answer) { take(std::move(answer), known); });
}

Zone WorkspacePage::zone() const
{
    return Zone::named(m_answer->standing.timeZone).value_or(Zone());
}

void WorkspacePage::step(int cycles)
{
    if (!m_answer) return;
    // From where the page is going, so that steps taken before an answer is there add up.
    const CycleRule &rule = m_answer->standing.cycleRule;
    const CycleDays from = cycleAt(rule, zone(), m_aim.at.value_or(m_clock())).days;
    goToCycle(cycles < 0 ? previousCycle(rule, from) : nextCycle(rule, from));
}

void WorkspacePage::goToDay(CivilDate day)
{
    if (m_answer) goToCycle(cycleOf(m_answer->standing.cycleRule, day));
}

void WorkspacePage::goToCycle(const CycleDays &days)
{
    const Cycle cycle = cycleInZone(days, zone());
    const Instant now = m_clock();
    const bool before = !m_answer->firstEventDay || days.end <= *m_answer->firstEventDay;
    if (cycle.start > now || (before && days.end <= m_answer->standing.cycle.days.first)) return;
    m_aim = {m_aim.key, {}, {}};
    if (!cycle.contains(now)) m_aim.at = lastOf(cycle);
    ask();
}

void WorkspacePage::goToNow()
{
    if (!m_answer) return;
    m_aim = {m_aim.key, {}, {}};
    ask();
}

void WorkspacePage::chooseInstant()
{
    if (!m_answer) return;
    m_chooser->offer({zone(), m_clock(), m_answer->at, m_known, m_answer->firstEventDay});
    m_chooser->openBelow(m_header->navigator()->asOfButton());
}

// What is different now from what was known then.
void WorkspacePage::askKnown()
{
    if (!m_known) {
        if (!m_knownPanel->isHidden()) m_client->cancel(m_knownSlot);
        m_knownPanel->clear();
        return;
    }
    m_knownPanel->setAsOf(m_answer->at, *m_known, zone());
    m_client->ask(
        m_knownSlot, this,
        [key = m_answer->standing.key, at = m_answer->at, known = *m_known](LedgerReader &reader) {
            return reader.knownThen(key, at, known);
        },
        [this](const Result<KnownThen> &known) {
            if (known) {
                m_knownPanel->setKnown(*known);
                return;
            }
            if (known.error().kind == Error::Kind::Cancelled) return;
            m_knownPanel->setProblem(known.error().message);
            Q_EMIT failed(known.error());
        });
}

}  // namespace headroom
