// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hitfilters.h"

#include "domain/catalog.h"
#include "items/displaytext.h"
#include "items/watchrange.h"
#include "views/flowlayout.h"
#include "views/searchedchoice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kTyped = 0;  // weeks of a range that is typed
constexpr int kUsualWeeks = 12;
constexpr int kLetters = 18;  // of a workspace that are seen

QComboBox *chooser(const QString &name, const QString &all)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItem(all);
    return box;
}

template<typename T>
std::optional<T> chosenIn(const QComboBox &box)
{
    const QVariant chosen = box.currentData();
    return chosen.isValid() ? std::optional(static_cast<T>(chosen.toInt())) : std::nullopt;
}

// What is chosen stays, whether or not there still is such a thing.
void fill(QComboBox &box, const QString &all, std::vector<std::pair<QString, QString>> entries)
{
    const QSignalBlocker quiet(&box);
    const QVariant chosen = box.currentData();
    const QString title = box.currentText();
    std::ranges::sort(entries, [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    box.clear();
    box.addItem(all);
    for (const auto &[key, name] : entries) box.addItem(name, key);
    if (!chosen.isValid()) return;
    int place = box.findData(chosen);
    if (place < 0) {
        box.addItem(title, chosen);
        place = box.count() - 1;
    }
    box.setCurrentIndex(place);
}

}  // namespace

HitFilters::HitFilters(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_workspace(new SearchedChoice(tr("Filter by workspace"))),
      m_plan(chooser(tr("Filter by plan"), tr("Any plan"))),
      m_bucket(chooser(tr("Filter by bucket"), tr("Any bucket"))),
      m_verdict(chooser(tr("Filter by verdict"), tr("Any verdict"))),
      m_cause(chooser(tr("Filter by cause"), tr("Any cause"))), m_range(new QComboBox), m_from(new QDateEdit),
      m_dash(new QLabel(QStringLiteral("–"))), m_to(new QDateEdit), m_clear(new QPushButton(tr("Clear"))),
      m_problem(new QLabel)
{
    m_workspace->setToolTip(m_workspace->accessibleName());
    m_workspace->setMinimumContentsLength(kLetters);
    m_workspace->setRows(ChoiceModel::sorted({{{}, anyWorkspace()}}));
    m_workspace->setKey({});
    for (const Bucket bucket : kBuckets) m_bucket->addItem(bucketName(bucket), static_cast<int>(bucket));
    for (const Verdict verdict : {Verdict::Warn, Verdict::Confirm, Verdict::Downgrade, Verdict::Queue, Verdict::Block})
        m_verdict->addItem(verdictName(verdict), static_cast<int>(verdict));
    for (const HitCause cause : kCauses) m_cause->addItem(causeName(cause), static_cast<int>(cause));
    m_range->setAccessibleName(tr("Range"));
    m_range->setToolTip(tr("Whole weeks from Monday, midnight UTC, and this week as far as it has come"));
    for (const int weeks : {4, kUsualWeeks, 26}) m_range->addItem(tr("Last %Ln week(s)", nullptr, weeks), weeks);
    m_range->addItem(tr("Between…"), kTyped);
    m_range->setCurrentIndex(m_range->findData(kUsualWeeks));
    const CivilDate today = Zone().dayOf(m_clock());
    m_from->setDate((today - 27).toQDate());
    m_to->setDate(today.toQDate());
    for (const auto &[edit, name] : {std::pair(m_from, tr("First day")), std::pair(m_to, tr("Last day"))}) {
        edit->setAccessibleName(name);
        edit->setToolTip(tr("%1, in UTC", "first or last day").arg(name));
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(tr("d MMM yyyy"));
        connect(edit, &QDateEdit::dateChanged, this, &HitFilters::follow);
    }
    m_clear->setToolTip(tr("Show the hits of everything again"));
    m_clear->setAutoDefault(false);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);

    auto *choices = new QWidget;
    auto *flow = new FlowLayout(8, choices);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_workspace, m_plan, m_bucket, m_verdict, m_cause, m_range,
                                                            m_from, m_dash, m_to, m_clear})
        flow->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(choices);
    layout->addWidget(m_problem);
    for (QComboBox *box : {m_plan, m_bucket, m_verdict, m_cause, m_range})
        connect(box, &QComboBox::currentIndexChanged, this, &HitFilters::follow);
    connect(m_workspace, &SearchedChoice::keyChosen, this, &HitFilters::follow);
    connect(m_clear, &QPushButton::clicked, this, &HitFilters::clear);
    setFocusProxy(m_workspace);
    follow();
}

QString HitFilters::anyWorkspace()
{
    return tr("Any workspace");
}

void HitFilters::setCatalog(const Catalog &catalog, const ChoiceModel::Rows &workspaces)
{
    std::vector<std::pair<QString, QString>> plans;
    for (const Plan &plan : catalog.plans) plans.emplace_back(plan.key, plan.displayName());
    fill(*m_plan, tr("Any plan"), std::move(plans));
    const QString chosen = workspace();
    m_workspace->setRows(workspaces);
    if (m_workspace->currentIndex() < 0) m_workspace->setKey(chosen);
}

QString HitFilters::workspace() const
{
    return m_workspace->key();
}

void HitFilters::setWorkspace(const QString &key, const ChoiceModel::Rows &workspaces)
{
    m_workspace->setRows(workspaces);
    m_workspace->setKey(key);
    follow();
}

QString HitFilters::problem() const
{
    if (m_range->currentData().toInt() == kTyped && m_from->date() > m_to->date())
        return tr("The first day is after the last. Exchange them.");
    return {};
}

std::optional<HitFilter> HitFilters::filter() const
{
    if (!problem().isEmpty()) return std::nullopt;
    HitFilter filter;
    filter.workspace = workspace();
    filter.plan = m_plan->currentData().toString();
    filter.bucket = chosenIn<Bucket>(*m_bucket);
    filter.verdict = chosenIn<Verdict>(*m_verdict);
    filter.cause = chosenIn<HitCause>(*m_cause);
    const Zone utc;
    const CivilDate today = utc.dayOf(m_clock());
    const int weeks = m_range->currentData().toInt();
    if (weeks == kTyped) {
        const CivilDate last = CivilDate::of(m_to->date());
        filter.from = utc.startOf(CivilDate::of(m_from->date()));
        if (last < today) filter.to = utc.startOf(last + 1);
    } else {
        filter.from = utc.startOf(mondayOf(today) - 7 * (weeks - 1));
    }
    return filter;
}

bool HitFilters::narrows() const
{
    return !workspace().isEmpty() || m_plan->currentIndex() > 0 || m_bucket->currentIndex() > 0 ||
           m_verdict->currentIndex() > 0 || m_cause->currentIndex() > 0;
}

void HitFilters::clear()
{
    {
        m_workspace->setKey({});
        for (QComboBox *box : {m_plan, m_bucket, m_verdict, m_cause}) {
            const QSignalBlocker quiet(box);
            box->setCurrentIndex(0);
        }
    }
    follow();
}

void HitFilters::takeFocus()
{
    m_workspace->setFocus(Qt::ShortcutFocusReason);
    m_workspace->lineEdit()->selectAll();
}

QStringList HitFilters::inWords() const
{
    QStringList parts;
    if (!workspace().isEmpty()) parts << m_workspace->currentText();
    for (const QComboBox *box : {m_plan, m_bucket, m_verdict, m_cause})
        if (box->currentIndex() > 0) parts << box->currentText();
    QStringList lines;
    if (const auto chosen = filter(); chosen && chosen->from)
        lines << tr("%1 to %2", "two instants")
                     .arg(displayInstantIn(*chosen->from, Zone()),
                          displayInstantIn(chosen->to.value_or(m_clock()), Zone()));
    if (!parts.isEmpty()) lines << tr("Only: %1", "filters").arg(parts.join(QStringLiteral(", ")));
    return lines;
}

void HitFilters::follow()
{
    const bool typed = m_range->currentData().toInt() == kTyped;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from, m_dash, m_to}) widget->setVisible(typed);
    m_clear->setEnabled(narrows());
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    Q_EMIT changed();
}

}  // namespace headroom
