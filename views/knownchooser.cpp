// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/knownchooser.h"

#include "items/knowntext.h"
#include "items/reviewtext.h"
#include "views/inlineerror.h"
#include "views/quietlabel.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

KnownChooser::KnownChooser(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_typed(new QLineEdit), m_calendar(new QCalendarWidget), m_time(new QTimeEdit),
      m_other(new QCheckBox(tr("Compare with what was known at another time"))), m_typedKnown(new QLineEdit),
      m_read(new QuietLabel), m_problem(new InlineError), m_show(new QPushButton(tr("Show")))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("As it stood at"));
    m_typed->setAccessibleName(tr("As it stood at"));
    m_typed->setToolTip(tr("On the workspace’s clock (2026-03-12 14:30), or with a zone (2026-03-12T14:30:00Z); a day "
                           "means its end"));
    m_calendar->setAccessibleName(tr("Day"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_time->setAccessibleName(tr("Time of day"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm:ss"));
    m_other->setToolTip(tr("Otherwise with what the ledger knew at that very instant"));
    m_typedKnown->setAccessibleName(tr("Known at"));
    m_typedKnown->setEnabled(false);
    m_read->setWordWrap(true);
    makeLayout();
    connect(m_typed, &QLineEdit::textChanged, this, &KnownChooser::follow);
    connect(m_typedKnown, &QLineEdit::textChanged, this, &KnownChooser::follow);
    connect(m_other, &QCheckBox::toggled, this, [this](bool other) {
        m_typedKnown->setEnabled(other);
        follow();
    });
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &KnownChooser::pick);
    connect(m_time, &QTimeEdit::timeChanged, this, &KnownChooser::pick);
    connect(m_show, &QPushButton::clicked, this, &KnownChooser::accept);
}

void KnownChooser::makeLayout()
{
    auto *when = new QHBoxLayout;
    when->addWidget(m_typed, 1);
    when->addWidget(m_time);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(new QLabel(tr("Show the workspace as it stood at:")));
    layout->addLayout(when);
    layout->addWidget(m_calendar);
    layout->addWidget(m_other);
    layout->addWidget(m_typedKnown);
    layout->addWidget(m_read);
    layout->addWidget(m_problem);
    layout->addLayout(end);
}

void KnownChooser::offer(const Offer &offer)
{
    m_offer = offer;
    const CivilDate today = offer.zone.dayOf(offer.now);
    {
        const QSignalBlocker quiet(m_calendar);
        m_calendar->setDateRange(std::min(offer.firstDay.value_or(today), offer.zone.dayOf(offer.at)).toQDate(),
                                 today.toQDate());
    }
    const bool other = offer.known && *offer.known != offer.at;
    m_other->setChecked(other);
    m_typedKnown->setText(asOfText(offer.known.value_or(offer.now), offer.zone));
    m_typed->setText(asOfText(offer.at, offer.zone));
    m_typed->selectAll();
    follow();
}

void KnownChooser::openBelow(const QWidget &widget)
{
    adjustSize();
    QPoint corner = widget.mapToGlobal(QPoint(0, widget.height()));
    if (const QScreen *screen = widget.screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - width())));
        corner.setY(std::max(room.top(), std::min(corner.y(), room.bottom() - height())));
    }
    move(corner);
    show();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void KnownChooser::follow()
{
    const Result<Instant> at = typedAsOf(m_typed->text(), m_offer.zone, m_offer.now);
    const Result<Instant> known =
        m_other->isChecked() ? typedAsOf(m_typedKnown->text(), m_offer.zone, m_offer.now) : at;
    m_at = at ? std::optional(*at) : std::nullopt;
    m_known = known ? std::optional(*known) : std::nullopt;
    m_show->setEnabled(m_at && m_known);
    m_problem->say(!at ? at.error().message : !known ? known.error().message : QString());
    QStringList read;
    if (m_at) {
        showPicked(*m_at);
        read << reviewMoment(*m_at, m_offer.zone.id());
    }
    if (m_known && m_other->isChecked())
        read << tr("Known at: %1", "an instant").arg(reviewMoment(*m_known, m_offer.zone.id()));
    m_read->setText(read.join(QLatin1Char('\n')));
    m_read->setVisible(!read.isEmpty());
}

void KnownChooser::showPicked(Instant at)
{
    const QSignalBlocker quietDay(m_calendar);
    const QSignalBlocker quietTime(m_time);
    const std::int64_t local = at.us + std::int64_t{m_offer.zone.offsetSeconds(at)} * kMicrosPerSecond;
    const std::int64_t day = local >= 0 ? local / kMicrosPerDay : -1;
    m_calendar->setSelectedDate(CivilDate{static_cast<std::int32_t>(day)}.toQDate());
    m_time->setTime(QTime::fromMSecsSinceStartOfDay(static_cast<int>((local - day * kMicrosPerDay) / 1'000)));
}

void KnownChooser::pick()
{
    m_typed->setText(QStringLiteral("%1 %2").arg(CivilDate::of(m_calendar->selectedDate()).toString(),
                                                 m_time->time().toString(QStringLiteral("HH:mm:ss"))));
}

void KnownChooser::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: accept(); break;
    case Qt::Key_Escape: hide(); break;
    default: QFrame::keyPressEvent(event);
    }
}

void KnownChooser::accept()
{
    if (!m_at || !m_known) return;
    hide();
    Q_EMIT chosen(*m_at, *m_known);
}

}  // namespace headroom
