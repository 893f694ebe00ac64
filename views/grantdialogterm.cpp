// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grantdialogterm.h"

#include "items/displaytext.h"
#include "items/typedvalues.h"
#include "views/fieldedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace headroom {

namespace {

QString checkInstant(const QString &text)
{
    const Result<Instant> at = typedInstant(text);
    return at ? QString() : at.error().message;
}

}  // namespace

GrantTerm::GrantTerm(QFormLayout *form, QObject *parent)
    : QObject(parent), m_start(new QComboBox), m_from(new FieldEdit(tr("From"), checkInstant)),
      m_to(new FieldEdit(tr("Until"), checkInstant))
{
    m_start->setAccessibleDescription(tr("From when it runs"));
    m_start->addItem(tr("Now"), Now);
    m_start->addItem(tr("With the next cycle"), NextCycle);
    m_start->addItem(tr("At another instant"), At);
    for (FieldEdit *field : {m_from, m_to}) field->line()->setPlaceholderText(tr("2026-12-01, which is midnight UTC"));
    m_from->hide();
    form->addRow(tr("S&tarts:"), m_start);
    form->addRow(QString(), m_from);
    form->addRow(tr("Unti&l:"), m_to);
    connect(m_start, &QComboBox::currentIndexChanged, this, &GrantTerm::edited);
    for (FieldEdit *field : {m_from, m_to}) {
        connect(field, &FieldEdit::edited, this, &GrantTerm::edited);
        connect(field, &FieldEdit::spoiled, this, &GrantTerm::edited);
    }
    connect(m_to->line(), &QLineEdit::textEdited, this, [this] { m_endTyped = true; });
}

void GrantTerm::setCycle(const Cycle &cycle, const CycleRule &rule, const Zone &zone, Instant now)
{
    m_zone = zone;
    m_now = now;
    const CycleDays next = nextCycle(rule, cycle.days);
    m_nextCycle = zone.startOf(next.first);
    m_start->setItemText(m_start->findData(NextCycle),
                         tr("With the next cycle, on %1", "a day").arg(displayDay(next.first)));
    proposeEnd();
}

std::optional<Instant> GrantTerm::start(Instant now) const
{
    switch (m_start->currentData().toInt()) {
    case Now: return now;
    case NextCycle: return m_nextCycle;
    default: break;
    }
    const Result<Instant> at = typedInstant(m_from->text());
    return at ? std::optional(*at) : std::nullopt;
}

QString GrantTerm::startText(Instant from, const Zone &zone) const
{
    return m_start->currentData().toInt() == Now
               ? tr("at once")
               : tr("from %1 on, as entitlements are today", "an instant").arg(displayInstantIn(from, zone));
}

std::optional<std::pair<Instant, Instant>> GrantTerm::term(Instant now) const
{
    const std::optional<Instant> from = start(now);
    const Result<Instant> to = typedInstant(m_to->text());
    if (!from || !to) return std::nullopt;
    return std::pair(*from, *to);
}

// A year from its beginning, to the day, while nobody has said otherwise.
void GrantTerm::proposeEnd()
{
    const std::optional<Instant> from = start(m_now);
    if (m_endTyped || !from) return;
    const QDate end = m_zone.dayOf(*from).toQDate().addYears(1);
    m_to->setText(instantText(m_zone.startOf(CivilDate::of(end))));
}

void GrantTerm::edited()
{
    m_from->setVisible(m_start->currentData().toInt() == At);
    proposeEnd();
    Q_EMIT changed();
}

std::vector<std::pair<QString, FieldEdit *>> GrantTerm::fields() const
{
    std::vector<std::pair<QString, FieldEdit *>> all{{QStringLiteral("to"), m_to}};
    if (m_start->currentData().toInt() == At) all.emplace_back(QStringLiteral("from"), m_from);
    return all;
}

}  // namespace headroom
