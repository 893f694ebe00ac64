// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signalcard.h"

#include "items/displaytext.h"
#include "items/economicstext.h"
#include "views/card.h"
#include "views/headingfont.h"
#include "views/linklabel.h"
#include "views/quietlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

SignalCard::SignalCard(OwnerDomain owner, QWidget *parent)
    : QFrame(parent), m_owner(owner), m_count(new QLabel), m_change(new QuietLabel), m_kinds(new LinkLabel)
{
    makeCard(this);
    auto *name = new QLabel(ownerName(owner));
    name->setTextFormat(Qt::PlainText);
    name->setFont(headingFont(font(), 1.15));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(headingFont(font(), 1.8));
    m_change->setWordWrap(true);
    auto *figures = new QHBoxLayout;
    figures->addWidget(m_count);
    figures->addWidget(m_change, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(name);
    layout->addLayout(figures);
    layout->addWidget(m_kinds);
    layout->addStretch(1);
    connect(m_kinds, &QLabel::linkActivated, this, [this](const QString &id) {
        for (const SignalKind kind : kAllSignalKinds) {
            const std::string_view known = signalId(kind);
            if (id == QLatin1String(known.data(), qsizetype(known.size()))) Q_EMIT kindActivated(kind);
        }
    });
}

void SignalCard::setCounts(const SignalCounts &now, const SignalCounts &before)
{
    const std::int64_t count = signalsOf(now, m_owner);
    const std::int64_t earlier = signalsOf(before, m_owner);
    m_count->setText(displayCount(count));
    m_change->setText(count == earlier ? tr("as many as before")
                                       : tr("%1 against %2 before", "change, count")
                                             .arg(displayCountChange(count - earlier), displayCount(earlier)));
    QStringList kinds;
    for (const SignalKind kind : kAllSignalKinds) {
        if (ownerOf(kind) != m_owner) continue;
        const std::string_view id = signalId(kind);
        const QString link =
            QStringLiteral("<a href=\"%1\">%2</a>")
                .arg(QString::fromLatin1(id.data(), qsizetype(id.size())), signalName(kind).toHtmlEscaped());
        const QString head =
            tr("%1: %2", "kind of trouble, count").arg(link, displayCount(now[static_cast<std::size_t>(kind)]));
        kinds << QStringLiteral("<p style=\"margin-top:4px; margin-bottom:0\">%1<br>%2</p>")
                     .arg(head, nextStep(kind).toHtmlEscaped());
    }
    m_kinds->setText(kinds.join(QString()));
}

}  // namespace headroom
