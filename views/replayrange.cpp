// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/replayrange.h"

#include "domain/cycle.h"
#include "domain/utcday.h"
#include "items/typedvalues.h"
#include "views/fieldedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace headroom {

namespace {

constexpr int kFieldWidth = 190;

// Empty: as the ledger begins or ends.
std::optional<Instant> typed(const FieldEdit &field)
{
    const Result<Instant> at = typedInstant(field.text());
    return at ? std::optional(*at) : std::nullopt;
}

QString problemOf(const QString &text)
{
    if (text.trimmed().isEmpty()) return {};
    const Result<Instant> at = typedInstant(text);
    return at ? QString() : at.error().message;
}

// The calendar month that holds an instant, and the one before.
ReplayRange::Range month(Instant at, int before)
{
    const CycleRule monthly;  // from the first of the month
    CycleDays days = cycleOf(monthly, Zone().dayOf(at));
    for (int i = 0; i < before; ++i) days = previousCycle(monthly, days);
    return {Zone().startOf(days.first), Zone().startOf(days.end)};
}

}  // namespace

ReplayRange::ReplayRange(QWidget *parent) : QWidget(parent)
{
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("Range to replay"));
    m_choice->addItem(tr("Last 30 days"), static_cast<int>(Choice::Last30));
    m_choice->addItem(tr("Last 90 days"), static_cast<int>(Choice::Last90));
    m_choice->addItem(tr("This month"), static_cast<int>(Choice::ThisMonth));
    m_choice->addItem(tr("Last month"), static_cast<int>(Choice::LastMonth));
    m_choice->addItem(tr("Whole ledger"), static_cast<int>(Choice::Whole));
    m_choice->addItem(tr("From … to …"), static_cast<int>(Choice::Typed));
    m_choice->setToolTip(tr("Days and months in UTC. Use of the same cycle before the range counts as recorded."));
    m_from = new FieldEdit(tr("From"), problemOf);
    m_to = new FieldEdit(tr("To, not included"), problemOf);
    m_from->line()->setPlaceholderText(tr("first event"));
    m_to->line()->setPlaceholderText(tr("last event"));
    for (FieldEdit *field : {m_from, m_to}) {
        field->setFixedWidth(kFieldWidth);
        field->line()->setToolTip(tr("2026-12-01, or 2026-12-01 05:00Z; empty: as far as the ledger goes"));
        connect(field, &FieldEdit::edited, this, &ReplayRange::follow);
        connect(field, &FieldEdit::spoiled, this, &ReplayRange::follow);
    }
    m_fromName = new QLabel(tr("from"));
    m_toName = new QLabel(tr("to"));
    auto *name = new QLabel(tr("R&ange:"));
    name->setBuddy(m_choice);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{name, m_choice, m_fromName, m_from, m_toName, m_to})
        row->addWidget(widget, 0, Qt::AlignTop);
    // Beside the middle of a line, not of what may stand below one.
    for (QWidget *word : std::initializer_list<QWidget *>{name, m_fromName, m_toName})
        word->setMinimumHeight(m_choice->sizeHint().height());
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ReplayRange::follow);
    follow();
}

ReplayRange::Choice ReplayRange::choice() const
{
    return static_cast<Choice>(m_choice->currentData().toInt());
}

std::optional<ReplayRange::Range> ReplayRange::range(Instant now) const
{
    const Instant midnight = utcMidnight(utcDay(now));
    const auto daysBefore = [midnight](int days) { return Instant{midnight.us - days * kMicrosPerDay}; };
    switch (choice()) {
    case Choice::Last30: return Range{daysBefore(30), std::nullopt};
    case Choice::Last90: return Range{daysBefore(90), std::nullopt};
    case Choice::ThisMonth: return month(now, 0);
    case Choice::LastMonth: return month(now, 1);
    case Choice::Whole: return Range{};
    case Choice::Typed: break;
    }
    const Range range{typed(*m_from), typed(*m_to)};
    if (!m_from->valid() || !m_to->valid() || (range.from && range.to && *range.to <= *range.from)) return std::nullopt;
    return range;
}

void ReplayRange::setEnabledForRun(bool enabled)
{
    m_choice->setEnabled(enabled);
    for (FieldEdit *field : {m_from, m_to}) field->setEnabled(enabled);
}

void ReplayRange::follow()
{
    const bool typing = choice() == Choice::Typed;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromName, m_from, m_toName, m_to})
        widget->setVisible(typing);
    const std::optional<Instant> from = typed(*m_from);
    const std::optional<Instant> to = typed(*m_to);
    m_to->setFinding(from && to && *to <= *from ? tr("Must be later than the beginning.") : QString());
    Q_EMIT changed();
}

}  // namespace headroom
