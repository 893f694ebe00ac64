// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/watchrangebox.h"

#include "items/typedvalues.h"
#include "views/fieldedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kFieldWidth = 130;

}  // namespace

WatchRangeBox::WatchRangeBox(QWidget *parent)
    : QWidget(parent), m_span(new QComboBox), m_fromName(new QLabel(tr("from"))), m_toName(new QLabel(tr("to")))
{
    m_span->setAccessibleName(tr("Range"));
    m_span->addItem(tr("This month"), static_cast<int>(WatchSpan::ThisCycle));
    m_span->addItem(tr("Last 30 days"), static_cast<int>(WatchSpan::Last30));
    m_span->addItem(tr("Last 90 days"), static_cast<int>(WatchSpan::Last90));
    m_span->addItem(tr("Last 12 weeks"), static_cast<int>(WatchSpan::Weeks12));
    m_span->addItem(tr("From … to …"), static_cast<int>(WatchSpan::Typed));
    m_span->setToolTip(tr("Whole days, and today as far as it has come"));
    const auto check = [this](const QString &text) { return problemOf(text); };
    m_from = new FieldEdit(tr("From"), check);
    m_to = new FieldEdit(tr("To, not included"), check);
    m_from->line()->setToolTip(tr("A day such as 2026-12-01, or an instant such as 2026-12-01 05:00Z"));
    m_to->line()->setToolTip(tr("The first day that is not included; empty: until now"));
    m_to->line()->setPlaceholderText(tr("now"));
    for (FieldEdit *field : {m_from, m_to}) {
        field->setFixedWidth(kFieldWidth);
        connect(field, &FieldEdit::spoiled, this, &WatchRangeBox::changed);
        connect(field, &FieldEdit::edited, this, [this] {
            showChoice();
            Q_EMIT changed();
        });
    }
    auto *name = new QLabel(tr("R&ange:"));
    name->setBuddy(m_span);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{name, m_span, m_fromName, m_from, m_toName, m_to})
        row->addWidget(widget, 0, Qt::AlignTop);
    // Beside the middle of a line, not of what may stand below one.
    for (QWidget *word : std::initializer_list<QWidget *>{name, m_fromName, m_toName})
        word->setMinimumHeight(m_span->sizeHint().height());
    setChoice({});
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        showChoice();
        Q_EMIT changed();
    });
}

void WatchRangeBox::setCalendar(const WatchCalendar &calendar, bool cycles)
{
    m_calendar = calendar;
    m_span->setItemText(m_span->findData(static_cast<int>(WatchSpan::ThisCycle)),
                        cycles ? tr("This cycle") : tr("This month"));
}

Result<Instant> WatchRangeBox::typed(const QString &text) const
{
    if (const Result<CivilDate> day = typedDate(text); day && typedInstant(text)) return m_calendar.zone.startOf(*day);
    return typedInstant(text);
}

QString WatchRangeBox::problemOf(const QString &text) const
{
    if (text.trimmed().isEmpty()) return {};
    const Result<Instant> at = typed(text);
    return at ? QString() : at.error().message;
}

std::optional<WatchRange> WatchRangeBox::range(Instant now) const
{
    if (const auto usual = watchRange(choice().span, now, m_calendar)) return usual;
    const Result<Instant> from = typed(m_from->text());
    const Result<Instant> to = typed(m_to->text());
    if (!from || (!to && !m_to->text().trimmed().isEmpty())) return std::nullopt;
    const Instant end = std::min(to ? *to : Instant{now.us + 1}, Instant{now.us + 1});
    return *from < end ? std::optional(WatchRange{*from, end}) : std::nullopt;
}

WatchRangeBox::Choice WatchRangeBox::choice() const
{
    return {static_cast<WatchSpan>(m_span->currentData().toInt()), m_from->text(), m_to->text()};
}

void WatchRangeBox::setChoice(const Choice &choice)
{
    const QSignalBlocker quiet(m_span);
    m_span->setCurrentIndex(m_span->findData(static_cast<int>(choice.span)));
    m_from->setText(choice.from);
    m_to->setText(choice.to);
    showChoice();
}

void WatchRangeBox::setDays(CivilDate first, CivilDate end)
{
    setChoice({WatchSpan::Typed, first.toString(), end.toString()});
}

void WatchRangeBox::showChoice()
{
    const bool typing = choice().span == WatchSpan::Typed;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromName, m_from, m_toName, m_to})
        widget->setVisible(typing);
    const Result<Instant> from = typed(m_from->text());
    const Result<Instant> to = typed(m_to->text());
    m_from->setFinding(typing && m_from->text().trimmed().isEmpty() ? tr("Type a day.") : QString());
    m_to->setFinding(from && to && *to <= *from ? tr("Must be later.") : QString());
}

}  // namespace headroom
