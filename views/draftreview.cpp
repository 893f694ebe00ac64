// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/draftreview.h"

#include "items/displaytext.h"
#include "items/draftmoves.h"
#include "items/draftreplay.h"
#include "items/draftvalues.h"
#include "items/draftwords.h"
#include "views/draftsession.h"
#include "views/theme.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace headroom {

namespace {

constexpr qsizetype kMostNamed = 100;  // workspaces of one move
constexpr std::size_t kMostFindings = 100;

const QString kReplayLink = QStringLiteral("replay:");

QString heading(const QString &text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

// `items`: as HTML.
QString list(const QStringList &items)
{
    return QStringLiteral("<ul><li>%1</li></ul>").arg(items.join(QStringLiteral("</li><li>")));
}

QString link(const QString &target, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

// When a part is in force once it is published.
QString whenText(const DraftChange &change, const CatalogDraft &draft)
{
    if (change.object == QLatin1String("plan_version")) {
        const QString key = change.key.left(change.key.lastIndexOf(QLatin1String(" v")));
        if (const DraftPlan *plan = draft.plan(key))
            return DraftReview::tr("May be assigned from %1.", "a plan version, an instant")
                .arg(displayUtc(plan->version.effectiveFrom));
    }
    if (change.object == QLatin1String("route_sheet") && draft.sheet)
        return DraftReview::tr("In force from %1.", "a route sheet, an instant")
            .arg(displayUtc(draft.sheet->sheet.effectiveFrom));
    return DraftReview::tr("In force at once.");
}

// Moves are told of by themselves.
bool isMove(const AuditChange &field)
{
    return field.path == QLatin1String("plans") || field.path.startsWith(QLatin1String("plans["));
}

}  // namespace

Place placeOf(const DraftFinding &finding, const CatalogDraft &draft)
{
    if (finding.object == QLatin1String("plan_version") || finding.object == QLatin1String("plan"))
        return Place::plans(finding.key);
    if (finding.object == QLatin1String("route_sheet")) return Place::sheet(DraftPath::of(finding.path).item);
    if (finding.object == QLatin1String("route")) return Place::routes(QStringLiteral("route:") + finding.key);
    if (finding.object == QLatin1String("pool")) return Place::routes(QStringLiteral("pools"));
    if (finding.object == QLatin1String("ceiling")) return Place::routes(QStringLiteral("ceilings"));
    if (finding.object == QLatin1String("move")) {
        const auto move = std::ranges::find(draft.moves, finding.key, &PlanMove::workspace);
        return Place::plans(move == draft.moves.end() ? QString() : move->to.plan);
    }
    return Place::workspace(finding.key);
}

DraftReview::DraftReview(DraftSession *session, QWidget *parent) : QTextBrowser(parent), m_session(session)
{
    setAccessibleName(tr("What the draft changes"));
    setOpenLinks(false);
    document()->setDocumentMargin(10);
    connect(this, &QTextBrowser::anchorClicked, this, &DraftReview::follow);
    connect(session, &DraftSession::draftChanged, this, &DraftReview::rebuild);
    connect(session, &DraftSession::replayKept, this, &DraftReview::rebuild);
    rebuild();
}

void DraftReview::rebuild()
{
    const int at = verticalScrollBar()->value();
    const bool dark = theme::isDark(palette());
    document()->setDefaultStyleSheet(QStringLiteral("h3 { margin-bottom: 2px; } p, ul { margin-top: 2px; }"
                                                    "ul { -qt-list-indent: 0; margin-left: 18px; }"
                                                    ".wrong { color: %1; } a { color: %2; }")
                                         .arg(theme::over(dark).name(), palette().color(QPalette::Link).name()));
    setHtml(m_session->draft().empty() ? paragraph(tr("Nothing is drafted."))
                                       : findingsText() + changesText() + movesText() + replayText());
    verticalScrollBar()->setValue(at);
}

QString DraftReview::findingsText() const
{
    const auto &findings = m_session->findings();
    const auto textOf = [this, &findings](DraftFinding::Severity severity) {
        QStringList items;
        std::size_t count = 0;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            const DraftFinding &finding = findings[i];
            if (finding.severity != severity || ++count > kMostFindings) continue;
            const QString where = draftPartName(finding.object, finding.key);
            const QString what =
                finding.path.isEmpty() ? where : tr("%1, %2", "part, field").arg(where, draftFieldName(finding.path));
            items << QStringLiteral("%1: %2 %3")
                         .arg(what.toHtmlEscaped(), finding.message.toHtmlEscaped(),
                              link(QStringLiteral("finding:%1").arg(i), tr("Show")));
        }
        if (count > kMostFindings) items << tr("and %Ln more", "problems", pluralCount(qint64(count - kMostFindings)));
        return items;
    };
    QString text;
    const QStringList errors = textOf(DraftFinding::Severity::Error);
    const QStringList warnings = textOf(DraftFinding::Severity::Warning);
    if (!errors.isEmpty())
        text += QStringLiteral("<div class=\"wrong\">%1</div>")
                    .arg(heading(tr("This keeps the draft from being published")) + list(errors));
    if (!warnings.isEmpty()) text += heading(tr("Worth knowing before it is published")) + list(warnings);
    return text;
}

QString DraftReview::changesText() const
{
    QString text;
    for (DraftChange &change : changesOf(m_session->draft())) {
        if (change.object == QLatin1String("workspace")) std::erase_if(change.changes, isMove);
        std::erase_if(change.changes,
                      [](const AuditChange &field) { return field.path == QLatin1String("effective_from"); });
        const QString when = whenText(change, m_session->draft());
        QStringList items;
        for (const QString &sentence : draftSentences(change)) items << sentence.toHtmlEscaped();
        const bool dated =
            change.object == QLatin1String("plan_version") || change.object == QLatin1String("route_sheet");
        if (items.isEmpty() && !dated && !change.isNew) continue;
        text += heading(draftTitle(change)) + paragraph(when);
        if (!items.isEmpty()) text += list(items);
    }
    return text;
}

QString DraftReview::movesText() const
{
    const CatalogDraft &draft = m_session->draft();
    QStringList items;
    for (const MoveGroup &group : moveGroups(draft, m_session->published())) {
        QString names = group.names.mid(0, kMostNamed).join(QStringLiteral(", "));
        if (group.names.size() > kMostNamed)
            names += tr(" and %Ln more", "workspaces", pluralCount(group.names.size() - kMostNamed));
        items << tr("%Ln workspace(s) from %1 to %2 on %3: %4", "plan versions, an instant, names",
                    pluralCount(group.names.size()))
                     .arg(group.from, group.to, displayUtc(group.at), names)
                     .toHtmlEscaped();
    }
    for (const StayingGroup &group : stayingGroups(draft, m_session->published(), m_session->now()))
        items << tr("%Ln workspace(s) on %1 stay there: publishing %2 moves nobody by itself", "plan versions",
                    pluralCount(group.workspaces))
                     .arg(group.version, group.plan)
                     .toHtmlEscaped();
    return items.isEmpty() ? QString() : heading(tr("Who moves, and when")) + list(items);
}

QString DraftReview::replayText() const
{
    QString text = heading(tr("The last replay"));
    const QString again = link(kReplayLink, m_session->lastReplay() ? tr("Replay it again") : tr("Replay it now"));
    if (!m_session->lastReplay())
        return text + QStringLiteral("<p>%1 %2</p>")
                          .arg(tr("There was none: nobody knows yet what this draft would have done to what really "
                                  "happened.")
                                   .toHtmlEscaped(),
                               again);
    if (!m_session->replayIsCurrent())
        text += QStringLiteral("<p class=\"wrong\">%1 %2</p>")
                    .arg(tr("It is of an earlier state of the draft.").toHtmlEscaped(), again);
    QStringList items;
    for (const QString &sentence : draftReplaySentences(*m_session->lastReplay())) items << sentence.toHtmlEscaped();
    return text + list(items);
}

void DraftReview::follow(const QUrl &target)
{
    const QString text = target.toString();
    if (text == kReplayLink) return Q_EMIT replayRequested();
    const auto nth = static_cast<std::size_t>(text.section(u':', 1).toULongLong());
    const auto &findings = m_session->findings();
    if (nth < findings.size()) Q_EMIT placeRequested(placeOf(findings[nth], m_session->draft()));
}

void DraftReview::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) rebuild();
}

}  // namespace headroom
