// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/economicsplan.h"

#include "domain/uniteconomicswhatif.h"
#include "items/displaytext.h"
#include "items/roles.h"
#include "views/approvalfacts.h"
#include "views/card.h"
#include "views/celldelegate.h"
#include "views/chartpanel.h"
#include "views/datatable.h"
#include "views/economicscharts.h"
#include "views/flowlayout.h"
#include "views/headingfont.h"
#include "views/quietlabel.h"
#include "views/responsivegrid.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kColumnWidth = 500;
constexpr int kHeight = 300;
constexpr int kMostSeats = 100'000;
constexpr int kDraft = 0;  // the data of the draft's entry among versions

QFrame *framed(const QString &title, const QString &explanation, const QList<QWidget *> &parts)
{
    auto *frame = new QFrame;
    makeCard(frame);
    auto *heading = new QLabel(title);
    heading->setFont(headingFont(heading->font(), 1.15));
    auto *words = new QuietLabel(explanation);
    words->setWordWrap(true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 10, 8, 8);
    layout->addWidget(heading);
    layout->addWidget(words);
    for (QWidget *part : parts) layout->addWidget(part);
    return frame;
}

DataTable *plainTable(const QString &name, QAbstractItemModel *model)
{
    auto *table = new DataTable;
    table->setAccessibleName(name);
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

bool anyPerSeat(const PlanVersion &version)
{
    const auto perSeat = [](const auto &limit) { return limit.second.per == Per::Seat; };
    return version.pricePer == Per::Seat || std::ranges::any_of(version.limits, perSeat);
}

}  // namespace

EconomicsPlan::EconomicsPlan(QWidget *parent) : QWidget(parent)
{
    m_facts = new ApprovalFacts;
    m_note = new QuietLabel;
    m_note->setWordWrap(true);
    m_classes = new EconomicsClassModel(this);
    m_chart = new MarginChart;
    m_panel = new ChartPanel(m_chart, m_classes);
    m_panel->setMinimumHeight(kHeight);
    connect(m_panel, &ChartPanel::statusMessage, this, &EconomicsPlan::statusMessage);
    connect(m_panel, &ChartPanel::failed, this, &EconomicsPlan::failed);

    auto *grid = new ResponsiveGrid(kColumnWidth);
    grid->addWidget(m_panel);
    grid->addWidget(makeMargins());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeChoosers());
    layout->addWidget(m_facts);
    layout->addWidget(m_note);
    layout->addWidget(makeBuckets());
    layout->addWidget(grid);
}

QWidget *EconomicsPlan::makeChoosers()
{
    m_plan = new QComboBox;
    m_plan->setAccessibleName(tr("Plan"));
    m_plan->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_version = new QComboBox;
    m_version->setAccessibleName(tr("Version of the plan"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_seats = new QSpinBox;
    m_seats->setAccessibleName(tr("Seats"));
    m_seats->setRange(1, kMostSeats);
    m_seats->setGroupSeparatorShown(true);
    m_seats->setToolTip(tr("At first the seats of a typical workspace on the plan: the median"));
    auto *planName = new QLabel(tr("&Plan:"));
    planName->setBuddy(m_plan);
    auto *versionName = new QLabel(tr("&Version:"));
    versionName->setBuddy(m_version);
    m_seatsName = new QLabel(tr("S&eats:"));
    m_seatsName->setBuddy(m_seats);
    auto *choosers = new QWidget;
    auto *row = new FlowLayout(8, choosers);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{planName, m_plan, versionName, m_version, m_seatsName, m_seats})
        row->addWidget(widget);
    connect(m_plan, &QComboBox::currentIndexChanged, this, [this] {
        fillVersions();
        Q_EMIT planChosen(m_plan->currentData().toString());
    });
    connect(m_version, &QComboBox::currentIndexChanged, this, &EconomicsPlan::follow);
    connect(m_seats, &QSpinBox::valueChanged, this, &EconomicsPlan::follow);
    return choosers;
}

QWidget *EconomicsPlan::makeBuckets()
{
    DataTable *table = plainTable(tr("Worst case by bucket"), &m_buckets);
    table->setSortingEnabled(false);
    const int rows = kBucketCount * table->verticalHeader()->defaultSectionSize();
    table->setFixedHeight(rows + table->horizontalHeader()->sizeHint().height() + 4);
    for (int column = 1; column < EconomicsBucketModel::ColumnCount; ++column) table->setColumnWidth(column, 150);
    return framed(tr("Worst case"), tr("The whole allowance of every bucket, at its observed cost per unit."), {table});
}

QWidget *EconomicsPlan::makeMargins()
{
    m_sortedMargins.setSortRole(SortRole);
    m_sortedMargins.setSourceModel(&m_margins);
    m_marginTable = plainTable(tr("Workspaces on the plan, lowest margin first"), &m_sortedMargins);
    m_marginTable->sortByColumn(EconomicsMarginModel::Margin, Qt::AscendingOrder);
    m_marginTable->setColumnHidden(EconomicsMarginModel::Seats, true);
    m_marginTable->setColumnHidden(EconomicsMarginModel::Revenue, true);
    const QFontMetrics metrics = m_marginTable->fontMetrics();
    m_marginTable->setColumnWidth(EconomicsMarginModel::CycleColumn,
                                  metrics.horizontalAdvance(QStringLiteral("29 Nov – 28 Dec 2026")) + 20);
    m_marginTable->setColumnHidden(EconomicsMarginModel::Version, true);
    connect(m_marginTable, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT workspaceActivated(index.data(KeyRole).toString()); });
    m_nobody = new QuietLabel(tr("No workspace has finished a cycle on it."));
    QFrame *frame =
        framed(tr("Lowest margins"), tr("Each workspace in its last finished cycle. Enter or a double click opens it."),
               {m_nobody, m_marginTable});
    frame->setMinimumHeight(kHeight);
    return frame;
}

void EconomicsPlan::setPublished(const Catalog &published, Instant now)
{
    m_published = published.plans;
    m_now = now;
    m_typicalSeats.clear();
    for (const Plan &plan : m_published) m_typicalSeats[plan.key] = typicalSeats(published, plan.key, now);
    fillPlans();
}

void EconomicsPlan::setDraft(const CatalogDraft &draft)
{
    if (draft.plans == m_draft) return;
    m_draft = draft.plans;
    fillPlans();
}

const Plan *EconomicsPlan::publishedPlan(const QString &key) const
{
    const auto found = std::ranges::find(m_published, key, &Plan::key);
    return found == m_published.end() ? nullptr : &*found;
}

const DraftPlan *EconomicsPlan::draftedPlan(const QString &key) const
{
    const auto found = std::ranges::find(m_draft, key, &DraftPlan::key);
    return found == m_draft.end() ? nullptr : &*found;
}

void EconomicsPlan::setUnitCosts(const PerBucket<std::optional<UnitCost>> &unitCosts)
{
    m_unitCosts = unitCosts;
    showWorst();
}

void EconomicsPlan::setCycles(std::vector<FinishedCycle> cycles)
{
    m_cycles = std::move(cycles);
    showExpected();
}

void EconomicsPlan::choose(const QString &plan)
{
    const int place = m_plan->findData(plan);
    m_wanted = place < 0 ? plan : QString();
    if (place < 0) return;
    const QSignalBlocker quiet(m_plan);
    m_plan->setCurrentIndex(place);
    fillVersions();
}

// What was chosen stays chosen.
void EconomicsPlan::fillPlans()
{
    {
        const QSignalBlocker quiet(m_plan);
        const QString chosen = m_wanted.isEmpty() ? m_plan->currentData().toString() : m_wanted;
        m_plan->clear();
        for (const Plan &plan : m_published) m_plan->addItem(plan.displayName(), plan.key);
        for (const DraftPlan &plan : m_draft)
            if (!publishedPlan(plan.key)) m_plan->addItem(plan.name.isEmpty() ? plan.key : plan.name, plan.key);
        const int place = m_plan->findData(chosen);
        if (place >= 0) m_wanted.clear();
        m_plan->setCurrentIndex(m_plan->count() > 0 ? std::max(0, place) : -1);
    }
    fillVersions();
}

// The version in the draft first, then the published ones, newest first.
void EconomicsPlan::fillVersions()
{
    const QString key = m_plan->currentData().toString();
    const bool samePlan = m_choice && m_choice->plan == key;
    const int shown = m_choice && m_choice->draft ? kDraft : m_choice ? m_choice->version.version : -1;
    {
        const QSignalBlocker quiet(m_version);
        const bool hadDraft = m_version->findData(kDraft) >= 0;
        m_version->clear();
        if (const DraftPlan *drafted = draftedPlan(key))
            m_version->addItem(tr("v%1 (draft)", "version").arg(drafted->version.version), kDraft);
        const Plan *plan = publishedPlan(key);
        int newest = -1;
        for (std::size_t i = plan ? plan->versions.size() : 0; i-- > 0;) {
            const PlanVersion &version = plan->versions[i];
            const bool begun = version.effectiveFrom <= m_now;
            m_version->addItem(begun ? tr("v%1", "version").arg(version.version)
                                     : tr("v%1 (from %2)", "version, day")
                                           .arg(version.version)
                                           .arg(displayDay(Zone().dayOf(version.effectiveFrom))),
                               version.version);
            if (begun && newest < 0) newest = version.version;
        }
        const bool drafted = m_version->findData(kDraft) >= 0;
        int place = samePlan && !(drafted && !hadDraft) ? m_version->findData(shown) : -1;
        if (place < 0) place = m_version->findData(drafted ? kDraft : newest);
        m_version->setCurrentIndex(m_version->count() > 0 ? std::max(0, place) : -1);
        const QSignalBlocker quietSeats(m_seats);
        if (!samePlan) m_seats->setValue(m_typicalSeats.contains(key) ? m_typicalSeats[key] : 1);
    }
    follow();
}

const PlanVersion *EconomicsPlan::chosenVersion(bool *draft) const
{
    const QString key = m_plan->currentData().toString();
    const int version = m_version->currentData().toInt();
    *draft = m_version->currentIndex() >= 0 && version == kDraft;
    if (*draft) return &draftedPlan(key)->version;
    const Plan *plan = publishedPlan(key);
    return plan ? findVersion(*plan, version) : nullptr;
}

void EconomicsPlan::follow()
{
    bool draft = false;
    const PlanVersion *version = chosenVersion(&draft);
    std::optional<EconomicsChoice> choice;
    if (version) choice = {m_plan->currentData().toString(), *version, draft, m_seats->value()};
    const bool perSeat = version && anyPerSeat(*version);
    m_seats->setVisible(perSeat);
    m_seatsName->setVisible(perSeat);
    if (choice && !perSeat) choice->seats = 1;
    if (choice == m_choice) return;
    m_choice = choice;
    showWorst();
    showExpected();
    Q_EMIT choiceChanged();
}

void EconomicsPlan::showWorst()
{
    if (!m_choice) return;
    m_buckets.setPlan(m_choice->version, m_choice->seats, m_unitCosts);
    const PlanEconomics worst = worstCase(m_choice->version, m_choice->seats, m_unitCosts);
    const bool estimated =
        std::ranges::any_of(m_unitCosts, [](const std::optional<UnitCost> &of) { return of && of->cost.estimated; });
    const auto money = [estimated](const std::optional<Money> &amount) {
        return amount ? displayCost({*amount, estimated}) : tr("not known");
    };
    QStringList unknown;
    for (const QString &id : worst.unknown) {
        const std::optional<Bucket> bucket = bucketFromId(id.toStdString());
        if (!bucket) continue;
        const Amount allowance = allowanceOf(m_choice->version, *bucket, m_choice->seats);
        unknown << (allowance.unlimited ? tr("%1 is unlimited", "bucket").arg(bucketName(*bucket))
                                        : tr("nothing was charged in %1", "bucket").arg(bucketName(*bucket)));
    }
    m_note->setVisible(!unknown.isEmpty());
    m_note->setText(tr("There is no worst case: %1.").arg(unknown.join(QStringLiteral(", "))));
    const bool loss = worst.worstMargin && worst.worstMargin->nanos < 0;
    std::vector<ApprovalFact> facts{
        {tr("Price of a cycle"), displayMoney(worst.price), tr("Of a workspace"), false},
        {tr("Cost at most"), money(worst.worstCost), tr("Every allowance used up at the observed unit costs"), false},
        {tr("Margin at least"), money(worst.worstMargin), tr("Price less cost at most"), loss}};
    if (m_expected.meanMargin) {
        const bool below = m_expected.meanMargin->nanos < 0;
        const auto losing =
            std::ranges::count_if(m_expected.cycles, [](const FinishedCycle &cycle) { return cycle.margin.nanos < 0; });
        facts.push_back({tr("Expected margin"), displayCost({*m_expected.meanMargin, m_expected.cost.estimated}),
                         tr("The mean of its workspaces’ last finished cycles, with add-ons and overage"), below});
        facts.push_back({tr("Workspaces at a loss"),
                         tr("%1 of %2", "count, count").arg(displayCount(losing), displayCount(m_expected.workspaces)),
                         tr("In their last finished cycles"), losing > 0});
    } else {
        facts.push_back({tr("Expected margin"), tr("nobody is on it"), {}, false});
    }
    m_facts->setFacts(facts);
}

// A draft has nobody on it yet: whoever is on any version of the plan tells most about it.
void EconomicsPlan::showExpected()
{
    if (!m_choice) return;
    const int version = m_choice->draft ? 0 : m_choice->version.version;
    m_expected = expected(m_cycles, m_choice->plan, version);
    m_margins.setCycles(m_expected.cycles);
    const std::vector<MarginClass> classes = marginClasses(m_expected.cycles);
    m_classes->setClasses(classes);
    m_chart->setVisible(!classes.empty());
    m_chart->setClasses(classes, m_expected.meanMargin);
    const auto count = pluralCount(m_expected.workspaces);
    const QString over =
        m_choice->draft
            ? tr("%Ln workspace(s) on any version of the plan, each in its last finished cycle.", nullptr, count)
            : tr("%Ln workspace(s) on this version, each in its last finished cycle.", nullptr, count);
    m_panel->setTexts(tr("Margins of its workspaces"),
                      classes.empty() ? tr("No workspace has finished a cycle on it.")
                                      : over + QLatin1Char(' ') +
                                            tr("Each bar counts the margins from the one below it on, %1 wide. Losses "
                                               "are hatched.")
                                                .arg(displayMoney(classes.front().to - classes.front().from)));
    m_panel->setFile({tr("Plan %1, %2").arg(m_plan->currentText(), m_version->currentText())},
                     QStringLiteral("margins-%1").arg(m_choice->plan));
    m_nobody->setVisible(classes.empty());
    m_marginTable->setVisible(!classes.empty());
    showWorst();
}

}  // namespace headroom
