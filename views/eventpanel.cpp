// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/eventpanel.h"

#include "items/displaytext.h"
#include "items/historytext.h"
#include "items/hittext.h"
#include "items/reviewtext.h"
#include "views/datatable.h"
#include "views/headingfont.h"
#include "views/icons.h"
#include "views/linklabel.h"
#include "views/place.h"
#include "views/quietlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>

namespace headroom {

namespace {

const QString kEvent = QStringLiteral("event:");
const QString kMember = QStringLiteral("member:");
const QString kAction = QStringLiteral("action:");
const QString kJob = QStringLiteral("job:");
const QString kStory = QStringLiteral("story:");
const QString kPlan = QStringLiteral("plan:");
const QString kRequest = QStringLiteral("request:");
const QString kReviews = QStringLiteral("reviews:");

QString part(const QString &title, const QString &text)
{
    return QStringLiteral("<p><b>%1</b><br>%2</p>")
        .arg(title.toHtmlEscaped(), text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString link(const QString &kind, const QString &key, const QString &text)
{
    return QStringLiteral("<a href=\"%1%2\">%3</a>")
        .arg(kind, QString::fromLatin1(QUrl::toPercentEncoding(key)), text.toHtmlEscaped());
}

QLabel *words(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QStringList linksOf(const HistoryEvent &event)
{
    QStringList links;
    if (!event.member.isEmpty())
        links << link(kMember, event.member, EventPanel::tr("Everything by %1").arg(event.member));
    if (!event.action.isEmpty())
        links << link(kAction, event.action, EventPanel::tr("Everything for %1").arg(event.action));
    if (!event.job.isEmpty()) links << link(kJob, event.job, EventPanel::tr("Every part of job %1").arg(event.job));
    return links;
}

}  // namespace

EventPanel::EventPanel(QWidget *parent)
    : QFrame(parent), m_title(words(new QLabel)), m_when(words(new QuietLabel)), m_parts(new LinkLabel),
      m_links(new LinkLabel), m_fieldsTitle(new QLabel(tr("As given"))), m_table(new DataTable)
{
    setFrameShape(StyledPanel);
    m_title->setFont(headingFont(font(), 1.1));
    m_title->setTextFormat(Qt::PlainText);
    m_fieldsTitle->setFont(headingFont(font(), 1.0));
    m_parts->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_table->setModel(&m_fields);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleName(tr("Fields of the event, as it gave them"));
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setColumnWidth(EventFieldModel::Name,
                            fontMetrics().horizontalAdvance(QStringLiteral("repeated_input_tokens")) + 16);
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(10, 0, 10, 8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_when, m_parts, m_links, m_fieldsTitle, m_table})
        lines->addWidget(widget);
    lines->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeHead());
    layout->addWidget(scroll, 1);
    connect(m_parts, &QLabel::linkActivated, this, &EventPanel::follow);
    connect(m_links, &QLabel::linkActivated, this, &EventPanel::follow);
    showParts({}, {});
    showFields({});
}

QWidget *EventPanel::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(10, 8, 6, 0);
    line->addWidget(m_title, 1, Qt::AlignTop);
    const auto button = [line](const QString &icon, const QString &name) {
        auto *made = new QToolButton;
        made->setIcon(namedIcon(icon));
        made->setAutoRaise(true);
        made->setAccessibleName(name);
        made->setToolTip(name);
        line->addWidget(made, 0, Qt::AlignTop);
        return made;
    };
    connect(button(QStringLiteral("copy"), tr("Copy everything about this entry")), &QToolButton::clicked, this,
            &EventPanel::copy);
    connect(button(QStringLiteral("cancel"), tr("Close")), &QToolButton::clicked, this, &EventPanel::closed);
    return head;
}

void EventPanel::setEntry(const HistoryEntry &entry, const Zone &zone)
{
    m_zone = zone;
    m_seq = entry.event() ? entry.key.id : 0;
    m_title->setText(describe(entry));
    m_when->setText(reviewMoment(entry.key.at, zone.id()));
    showFields({});
    if (const HistoryEvent *event = entry.event())
        showParts({QStringLiteral("<p>%1</p>").arg(tr("Reading the event…").toHtmlEscaped())}, linksOf(*event));
    else if (const HistoryHit *hit = entry.hit())
        showHit(*hit);
    else if (const HistoryChange *change = entry.change())
        showChange(*change);
}

void EventPanel::setDetail(const EventDetail &detail)
{
    m_seq = detail.seq;
    m_zone = Zone::named(detail.zone).value_or(Zone());
    m_title->setText(describe({{detail.at, HistoryKind::Event, detail.seq}, detail.event}));
    m_when->setText(reviewMoment(detail.at, detail.zone));
    QStringList parts;
    for (const ChainStep &step : chainOf(detail)) parts << part(step.title, step.text);
    QStringList links = linksOf(detail.event);
    if (detail.correctsSeq != 0)
        links.prepend(link(kEvent, QString::number(detail.correctsSeq),
                           tr("The event that it corrects: %1").arg(detail.event.corrects)));
    for (const EventCredit &credit : detail.credits)
        links.prepend(link(kEvent, QString::number(credit.seq),
                           tr("Credit of %1 on %2", "units, an instant")
                               .arg(displayCount(credit.units), displayInstantIn(credit.at, m_zone))));
    showParts(parts, links);
    showFields(fieldsOf(detail));
}

void EventPanel::setProblem(const QString &message)
{
    showParts({part(tr("The event was not read"), message)}, {});
}

void EventPanel::showHit(const HistoryHit &shown)
{
    const LimitHit &hit = shown.hit;
    QStringList parts;
    QString use = hitUsedText(hit);
    if (const QString share = displayPercent(hit.used, hit.entitlement); !share.isEmpty())
        use = tr("%1, %2", "use, then percentage").arg(use, share);
    parts << part(tr("Used of %1").arg(bucketName(hit.bucket)), use);
    if (const QStringList reasons = hitReasons(hit.reasons); !reasons.isEmpty())
        parts << part(tr("What was answered"), reasons.join(QLatin1Char('\n')));
    QString then = hitOutcomeName(hit.outcome);
    if (shown.outcomeAt)
        then = tr("%1, on %2", "what became of it, an instant").arg(then, displayInstantIn(*shown.outcomeAt, m_zone));
    parts << part(tr("Then"), then);
    QStringList links{link(kStory, hit.id, tr("Why was this limit hit?"))};
    if (!hit.member.isEmpty()) links << link(kMember, hit.member, tr("Everything by %1").arg(hit.member));
    if (!hit.action.isEmpty()) links << link(kAction, hit.action, tr("Everything for %1").arg(hit.action));
    showParts(parts, links);
}

void EventPanel::showChange(const HistoryChange &change)
{
    QStringList parts;
    if (change.until) parts << part(tr("Until"), displayInstantIn(*change.until, m_zone));
    if (!change.person.isEmpty()) parts << part(tr("By"), change.person);
    if (!change.reason.isEmpty()) parts << part(tr("Reason"), change.reason);
    QStringList links;
    switch (change.what) {
    case HistoryChange::What::PlanCame:
        links << link(kPlan, change.key, tr("The plan %1").arg(change.name.isEmpty() ? change.key : change.name));
        break;
    case HistoryChange::What::FlagRaised: links << link(kReviews, QString(), tr("Reviews")); break;
    default: break;
    }
    if (change.request != 0)
        links << link(kRequest, QString::number(change.request),
                      tr("Overage request %1").arg(displayCount(change.request)));
    showParts(parts, links);
}

void EventPanel::showParts(const QStringList &parts, const QStringList &links)
{
    m_parts->setText(parts.join(QString()));
    m_parts->setHidden(parts.isEmpty());
    m_links->setText(links.join(QStringLiteral("<br>")));
    m_links->setHidden(links.isEmpty());
}

void EventPanel::showFields(std::vector<EventFieldText> fields)
{
    m_fields.setFields(std::move(fields));
    const bool any = m_fields.rowCount() > 0;
    m_fieldsTitle->setVisible(any);
    m_table->setVisible(any);
    fitTable();
}

// The panel scrolls, the table in it does not.
void EventPanel::fitTable()
{
    const int rows = m_fields.rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows + 4);
}

void EventPanel::follow(const QString &url)
{
    const qsizetype colon = url.indexOf(QLatin1Char(':')) + 1;
    const QString kind = url.left(colon);
    const QString key = QUrl::fromPercentEncoding(url.mid(colon).toLatin1());
    if (kind == kEvent)
        Q_EMIT eventWanted(key.toLongLong());
    else if (kind == kMember)
        Q_EMIT memberWanted(key);
    else if (kind == kAction)
        Q_EMIT actionWanted(key);
    else if (kind == kJob)
        Q_EMIT jobWanted(key);
    else if (kind == kStory)
        Q_EMIT placeRequested(Place::story(key));
    else if (kind == kPlan)
        Q_EMIT placeRequested(Place::plans(key));
    else if (kind == kRequest)
        Q_EMIT placeRequested(Place::approvals(key.toLongLong()));
    else if (kind == kReviews)
        Q_EMIT placeRequested(Place::reviews());
}

QString EventPanel::text() const
{
    QStringList lines{m_title->text(), m_when->text()};
    QTextDocument parts;
    parts.setHtml(m_parts->text());
    if (const QString said = parts.toPlainText().trimmed(); !said.isEmpty()) lines << said;
    for (int row = 0; row < m_fields.rowCount(); ++row)
        lines << QStringLiteral("%1: %2").arg(m_fields.index(row, EventFieldModel::Name).data().toString(),
                                              m_fields.index(row, EventFieldModel::Value).data().toString());
    return lines.join(QLatin1Char('\n'));
}

void EventPanel::copy()
{
    QGuiApplication::clipboard()->setText(text());
    Q_EMIT statusMessage(tr("Copied"));
}

}  // namespace headroom
