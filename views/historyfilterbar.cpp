// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historyfilterbar.h"

#include "items/displaytext.h"
#include "items/historytext.h"
#include "views/fieldedit.h"
#include "views/flowlayout.h"
#include "views/historykindbutton.h"
#include "views/icons.h"
#include "views/searchedchoice.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kTypingMs = 250;
constexpr int kLetters = 9;
constexpr int kMomentWidth = 150;
constexpr int kJobWidth = 100;
constexpr int kSignals = 100;  // among statuses: a provider's trouble

enum Span { Any, Today, Week, Month, Typed };

// Keys of lists: what is not stated is chosen as such, and is not the same as anything.
QString listKey(const QString &value)
{
    return QLatin1Char('=') + value;
}

ChoiceModel::Rows listOf(const QString &any, const QStringList &values)
{
    std::vector<std::pair<QString, QString>> rows{{any, QString()}};
    for (const QString &value : values)
        rows.emplace_back(value.isEmpty() ? HistoryFilterBar::tr("not stated") : value, listKey(value));
    std::sort(rows.begin() + 1, rows.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    return std::make_shared<const std::vector<std::pair<QString, QString>>>(std::move(rows));
}

QComboBox *chooser(const QString &name, const QString &any)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItem(any);
    return box;
}

}  // namespace

HistoryLists historyLists(const HistoryChoices &choices)
{
    HistoryLists lists;
    lists.zone = Zone::named(choices.zone).value_or(Zone());
    lists.members = listOf(HistoryFilterBar::tr("Any member"), choices.members);
    lists.actions = listOf(HistoryFilterBar::tr("Any action"), choices.actions);
    lists.routes = listOf(HistoryFilterBar::tr("Any route"), choices.routes);
    return lists;
}

HistoryFilterBar::HistoryFilterBar(Clock clock, bool fixedRange, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_lists(historyLists({}))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilterBar::apply);
    makeText();
    makeSpan();
    makeChoices();
    makeRemovers();
    arrange(fixedRange);
    show();
}

void HistoryFilterBar::makeText()
{
    m_text = new QLineEdit;
    m_text->setAccessibleName(tr("Find in the history"));
    m_text->setPlaceholderText(tr("Find in any text: event, member, action, route, job, note, reason"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(namedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_job = new QLineEdit;
    m_job->setAccessibleName(tr("Filter by job"));
    m_job->setPlaceholderText(tr("Any job"));
    m_job->setToolTip(tr("The whole key of a batch job"));
    m_job->setClearButtonEnabled(true);
    m_job->setFixedWidth(kJobWidth);
    for (QLineEdit *line : {m_text, m_job}) {
        line->installEventFilter(this);
        connect(line, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    }
}

void HistoryFilterBar::makeSpan()
{
    m_span = chooser(tr("Filter by time"), tr("Any time"));
    m_span->addItem(tr("Today"));
    m_span->addItem(tr("Last 7 days"));
    m_span->addItem(tr("Last 30 days"));
    m_span->addItem(tr("From … to …"));
    m_span->setToolTip(tr("Whole days in the workspace’s zone, and today as far as it has come"));
    m_dash = new QLabel(QStringLiteral("–"));
    const auto check = [this](const QString &text) { return problemOf(text); };
    m_from = new FieldEdit(tr("From"), check);
    m_to = new FieldEdit(tr("To, not included"), check);
    m_from->line()->setPlaceholderText(tr("the beginning"));
    m_to->line()->setPlaceholderText(tr("now"));
    for (FieldEdit *field : {m_from, m_to}) {
        field->setFixedWidth(kMomentWidth);
        field->line()->setToolTip(tr("In the workspace’s zone: 2026-12-01, or 2026-12-01 14:30"));
        connect(field, &FieldEdit::edited, this, &HistoryFilterBar::readRange);
    }
    connect(m_span, &QComboBox::activated, this, &HistoryFilterBar::chooseSpan);
}

void HistoryFilterBar::makeChoices()
{
    m_kinds = new HistoryKindButton;
    connect(m_kinds, &HistoryKindButton::chosen, this, [this](HistoryKindSet kinds) {
        m_filter.kinds = kinds;
        apply();
    });
    const auto follow = [this](SearchedChoice *box, std::optional<QString> HistoryFilter::*field) {
        box->setMinimumContentsLength(kLetters);
        box->setToolTip(box->accessibleName());
        connect(box, &SearchedChoice::keyChosen, this, [this, field](const QString &key) {
            m_filter.*field = key.isEmpty() ? std::nullopt : std::optional(key.mid(1));
            apply();
        });
    };
    m_member = new SearchedChoice(tr("Filter by member"));
    m_action = new SearchedChoice(tr("Filter by action"));
    m_route = new SearchedChoice(tr("Filter by route"));
    follow(m_member, &HistoryFilter::member);
    follow(m_action, &HistoryFilter::action);
    follow(m_route, &HistoryFilter::route);
    m_bucket = chooser(tr("Filter by bucket"), tr("Any bucket"));
    for (const Bucket bucket : kBuckets) m_bucket->addItem(bucketName(bucket), static_cast<int>(bucket));
    m_bucket->addItem(historyBucketName(kUnmapped), int{kUnmapped});
    connect(m_bucket, &QComboBox::activated, this, [this] {
        const QVariant chosen = m_bucket->currentData();
        m_filter.bucket = chosen.isValid() ? std::optional(static_cast<std::int8_t>(chosen.toInt())) : std::nullopt;
        apply();
    });
    m_status = chooser(tr("Filter by status"), tr("Any status"));
    for (int status = 0; status < kStatusCount; ++status)
        m_status->addItem(eventStatusName(static_cast<Status>(status)), status);
    m_status->addItem(tr("Provider trouble"), kSignals);
    connect(m_status, &QComboBox::activated, this, [this] {
        const QVariant chosen = m_status->currentData();
        m_filter.signalsOnly = chosen.toInt() == kSignals;
        m_filter.status = chosen.isValid() && !m_filter.signalsOnly ? std::optional(static_cast<Status>(chosen.toInt()))
                                                                    : std::nullopt;
        apply();
    });
}

// What a link may ask for and no control here does: it is said, and can be taken away.
void HistoryFilterBar::makeRemovers()
{
    const auto remover = [this](std::optional<Instant> HistoryFilter::*field) {
        auto *button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(namedIcon(QStringLiteral("cancel")));
        button->setToolTip(tr("Show events again whenever the ledger learnt of them"));
        connect(button, &QToolButton::clicked, this, [this, field] {
            (m_filter.*field).reset();
            apply();
        });
        return button;
    };
    m_knownAt = remover(&HistoryFilter::knownAt);
    m_knownAfter = remover(&HistoryFilter::knownAfter);
    m_clear = new QPushButton(tr("Clear"));
    m_clear->setToolTip(tr("Show everything again (Esc)"));
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, &HistoryFilterBar::clear);
}

void HistoryFilterBar::arrange(bool fixedRange)
{
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(8, choices);
    if (fixedRange) {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_span, m_from, m_dash, m_to}) widget->setParent(this);
    } else {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_span, m_from, m_dash, m_to}) flow->addWidget(widget);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kinds, m_member, m_action, m_route, m_bucket, m_status,
                                                            m_job, m_knownAt, m_knownAfter, m_clear})
        flow->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addWidget(choices);
    m_span->setHidden(fixedRange);
}

void HistoryFilterBar::setLists(const HistoryLists &lists)
{
    m_lists = lists;
    show();
}

void HistoryFilterBar::setFilter(const HistoryFilter &filter, const HistoryFilter &widest)
{
    if (filter == m_filter && widest == m_widest) return;
    m_typing.stop();
    m_filter = filter;
    m_widest = widest;
    const QSignalBlocker quiet(m_span);
    m_span->setCurrentIndex(filter.from == widest.from && filter.to == widest.to ? Any : Typed);
    show();
}

bool HistoryFilterBar::valid() const
{
    return m_from->valid() && m_to->valid() && (!m_filter.from || !m_filter.to || *m_filter.from < *m_filter.to);
}

void HistoryFilterBar::clear()
{
    m_filter = m_widest;
    m_span->setCurrentIndex(Any);
    m_text->clear();
    m_job->clear();
    apply();
}

void HistoryFilterBar::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QString HistoryFilterBar::problemOf(const QString &text) const
{
    if (text.trimmed().isEmpty()) return {};
    const Result<Instant> at = typedMoment(text, m_lists.zone);
    return at ? QString() : at.error().message;
}

void HistoryFilterBar::chooseSpan()
{
    const CivilDate today = m_lists.zone.dayOf(m_clock());
    const auto since = [&](int days) {
        m_filter.from = m_lists.zone.startOf(today - days);
        m_filter.to.reset();
    };
    switch (static_cast<Span>(m_span->currentIndex())) {
    case Any:
        m_filter.from = m_widest.from;
        m_filter.to = m_widest.to;
        break;
    case Today: since(0); break;
    case Week: since(6); break;
    case Month: since(29); break;
    case Typed:
        show();
        m_from->line()->setFocus();
        return;
    }
    apply();
}

std::optional<Instant> HistoryFilterBar::readMoment(const FieldEdit &field) const
{
    const Result<Instant> at = typedMoment(field.text(), m_lists.zone);
    return at ? std::optional(*at) : std::nullopt;
}

void HistoryFilterBar::readRange()
{
    m_filter.from = readMoment(*m_from);
    m_filter.to = readMoment(*m_to);
    showRange();
    if (valid()) m_typing.start();
}

void HistoryFilterBar::apply()
{
    m_typing.stop();
    m_filter.text = m_text->text().trimmed();
    m_filter.job = m_job->text().trimmed();
    show();
    if (valid()) Q_EMIT changed(m_filter);
}

// The same key may not be among the choices: it is chosen all the same.
void HistoryFilterBar::showList(SearchedChoice *box, const ChoiceModel::Rows &rows,
                                const std::optional<QString> &chosen)
{
    const QString key = chosen ? listKey(*chosen) : QString();
    ChoiceModel::Rows shown = rows;
    if (std::ranges::find(*rows, key, &std::pair<QString, QString>::second) == rows->end()) {
        auto longer = *rows;
        longer.emplace_back(chosen->isEmpty() ? tr("not stated") : *chosen, key);
        shown = std::make_shared<const std::vector<std::pair<QString, QString>>>(std::move(longer));
    }
    box->setRows(shown);
    box->setKey(key);
}

void HistoryFilterBar::show()
{
    const auto write = [](QLineEdit &line, const QString &text) {
        if (line.text().trimmed() != text) line.setText(text);
    };
    write(*m_text, m_filter.text);
    write(*m_job, m_filter.job);
    m_kinds->setKinds(m_filter.kinds);
    showList(m_member, m_lists.members, m_filter.member);
    showList(m_action, m_lists.actions, m_filter.action);
    showList(m_route, m_lists.routes, m_filter.route);
    m_bucket->setCurrentIndex(m_filter.bucket ? m_bucket->findData(int{*m_filter.bucket}) : 0);
    m_status->setCurrentIndex(m_filter.signalsOnly ? m_status->findData(kSignals)
                              : m_filter.status    ? m_status->findData(static_cast<int>(*m_filter.status))
                                                   : 0);
    showRange();
    m_knownAt->setVisible(m_filter.knownAt.has_value());
    m_knownAfter->setVisible(m_filter.knownAfter.has_value());
    if (m_filter.knownAt) m_knownAt->setText(tr("Known by %1").arg(displayInstantIn(*m_filter.knownAt, m_lists.zone)));
    if (m_filter.knownAfter)
        m_knownAfter->setText(tr("Learnt after %1").arg(displayInstantIn(*m_filter.knownAfter, m_lists.zone)));
    m_clear->setEnabled(narrows());
}

void HistoryFilterBar::showRange()
{
    const bool typed = !m_span->isHidden() && m_span->currentIndex() == Typed;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from, m_dash, m_to}) widget->setVisible(typed);
    // What somebody types stays as it is where it means the same.
    const auto write = [this](FieldEdit &field, const std::optional<Instant> &at) {
        if (readMoment(field) != at) field.setText(at ? momentText(*at, m_lists.zone) : QString());
    };
    write(*m_from, m_filter.from);
    write(*m_to, m_filter.to);
    const bool backwards = m_filter.from && m_filter.to && *m_filter.from >= *m_filter.to;
    m_to->setFinding(typed && backwards ? tr("Must be later.") : QString());
}

bool HistoryFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_text && watched != m_job))
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        apply();
        Q_EMIT left();
        return true;
    case Qt::Key_Down: Q_EMIT left(); return true;
    case Qt::Key_Escape:
        if (!narrows() && m_text->text().isEmpty()) break;
        clear();
        return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace headroom
