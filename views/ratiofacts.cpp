// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ratiofacts.h"

#include "items/displaytext.h"
#include "items/ratiotext.h"
#include "views/headingfont.h"
#include "views/linklabel.h"
#include "views/quietlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kNameDigits = 22;  // that a mover's name is wide

const QString kOpen = QStringLiteral("open:");
const QString kOnly = QStringLiteral("only:");

QString link(const QString &what, const RatioSubject &subject, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg((what + ratioSubjectText(subject)).toHtmlEscaped(), text.toHtmlEscaped());
}

QString unbroken(QString text)
{
    return text.toHtmlEscaped().replace(QLatin1Char(' '), QStringLiteral("&nbsp;"));
}

}  // namespace

RatioFacts::RatioFacts(Ratio ratio, QWidget *parent)
    : QWidget(parent), m_ratio(ratio), m_value(new QLabel), m_fraction(new QuietLabel), m_change(new QLabel),
      m_before(new QuietLabel), m_movers(new LinkLabel)
{
    m_value->setTextFormat(Qt::PlainText);
    m_value->setFont(headingFont(font(), 1.5));
    m_change->setTextFormat(Qt::PlainText);
    m_change->setFont(headingFont(font(), 1));
    for (QLabel *label : {m_fraction, m_before}) label->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_value);
    head->addStretch(1);
    head->addWidget(m_change);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(3);
    layout->addLayout(head);
    layout->addWidget(m_fraction);
    layout->addWidget(m_before);
    layout->addSpacing(4);
    layout->addWidget(m_movers);
    layout->addStretch(1);
    connect(m_movers, &QLabel::linkActivated, this, &RatioFacts::follow);
}

void RatioFacts::setAnswer(const RatioAnswer &answer, const RatioMoves &moves, const WorkspaceNames &names)
{
    const Fraction now = answer.total.fraction(m_ratio);
    const Fraction before = answer.before.fraction(m_ratio);
    m_value->setText(displayRatio(m_ratio, now));
    const QString reason = noDataReason(now);
    m_fraction->setText(reason.isEmpty() ? displayFraction(now) : reason);
    m_fraction->setToolTip(ratioDescription(m_ratio));
    const auto change = ratioChange(before, now);
    m_change->setVisible(change.has_value());
    if (change) m_change->setText(displayRatioShift(m_ratio, *change));
    m_before->setText(before.hasData() ? tr("Before: %1, %2", "a ratio, what is divided by what")
                                             .arg(displayRatio(m_ratio, before), displayFraction(before))
                                       : tr("Before: no data"));
    m_before->setToolTip(noDataReason(before));

    QStringList rows;
    QStringList inFull;
    bool ownDays = false;
    for (const RatioMove &move : moves[static_cast<std::size_t>(m_ratio)]) {
        // What rounds to nothing moved nothing.
        if (const auto seen = Fraction{move.shift, 1'000}.scaled(0); !seen || *seen == 0) continue;
        rows << moverRow(move, answer, names);
        inFull << moverName(move, names);
        ownDays = ownDays || (move.kind == RatioPartKind::Workspace && !answer.zone.isEmpty());
    }
    if (ownDays) inFull << tr("Workspaces are cut at their own days.");
    m_movers->setVisible(!rows.isEmpty());
    m_movers->setToolTip(inFull.join(QLatin1Char('\n')));
    m_movers->setText(QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">"
                                     "<tr><td>%1</td><td align=\"right\">%2</td><td align=\"right\">%3</td></tr>"
                                     "%4</table>")
                          .arg(tr("Moved most by").toHtmlEscaped(), tr("its own").toHtmlEscaped(),
                               tr("by").toHtmlEscaped(), rows.join(QString())));
}

QString RatioFacts::moverName(const RatioMove &move, const WorkspaceNames &names)
{
    QString name = move.kind == RatioPartKind::Workspace ? workspaceName(names, move.key) : move.key;
    if (move.key.isEmpty()) name = tr("not stated");
    return tr("%1 %2", "kind of mover, its name").arg(ratioPartName(move.kind), name);
}

QString RatioFacts::moverRow(const RatioMove &move, const RatioAnswer &answer, const WorkspaceNames &names) const
{
    const auto subject = ratioSubjectOf(move.kind, move.key);
    const QString name = fontMetrics().elidedText(moverName(move, names), Qt::ElideMiddle,
                                                  fontMetrics().horizontalAdvance(QString(kNameDigits, u'0')));
    QString shown = subject ? link(kOpen, *subject, name) : name.toHtmlEscaped();
    // Within a workspace, action or route the next would be that of everybody.
    const RatioScope scope = answer.question.scope;
    if (subject && (scope == RatioScope::All || scope == RatioScope::Plan))
        shown += QStringLiteral(" · ") + link(kOnly, *subject, tr("only this"));
    const QString own =
        tr("%1 → %2", "before, now").arg(displayRatio(m_ratio, move.before), displayRatio(m_ratio, move.now));
    return QStringLiteral("<tr><td>%1</td><td align=\"right\">%2</td><td align=\"right\">%3</td></tr>")
        .arg(shown, unbroken(own), unbroken(displayRatioShift(m_ratio, move.shift)));
}

void RatioFacts::follow(const QString &target)
{
    if (target.startsWith(kOpen)) Q_EMIT moverActivated(ratioSubjectFrom(target.mid(kOpen.size())));
    if (target.startsWith(kOnly)) Q_EMIT narrowRequested(ratioSubjectFrom(target.mid(kOnly.size())));
}

}  // namespace headroom
