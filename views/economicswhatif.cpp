// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/economicswhatif.h"

#include "items/economicstext.h"
#include "views/card.h"
#include "views/celldelegate.h"
#include "views/datatable.h"
#include "views/economicsslider.h"
#include "views/headingfont.h"
#include "views/permitted.h"
#include "views/quietlabel.h"
#include "views/responsivegrid.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kColumnWidth = 480;
constexpr int kMostTyped = 1'000'000'000;
constexpr int kLeastReach = 100;
constexpr int kPercent = 100;

QLabel *heading(const QString &text, double scale)
{
    auto *label = new QLabel(text);
    label->setFont(headingFont(label->font(), scale));
    return label;
}

// A round number at or above twice the wanted one, so that a slider's steps are round as well.
int reachOf(std::int64_t wanted)
{
    int reach = kLeastReach;
    while (reach < kMostTyped && reach < 2 * wanted) reach *= reach < 2 * wanted / 5 ? 5 : 2;
    return std::min(reach, kMostTyped);
}

// The same routes in the same buckets, whatever they cost and how often they ran.
bool sameRoutes(const std::vector<RouteShare> &a, const std::vector<RouteShare> &b)
{
    return std::ranges::equal(a, b, [](const RouteShare &x, const RouteShare &y) {
        return x.bucket == y.bucket && x.route == y.route && (x.parts > 0) == (y.parts > 0);
    });
}

}  // namespace

EconomicsWhatIf::EconomicsWhatIf(QWidget *parent) : QWidget(parent)
{
    auto *left = new QFrame;
    makeCard(left);
    m_place = new QVBoxLayout(left);
    m_place->setContentsMargins(12, 10, 12, 10);
    auto *grid = new ResponsiveGrid(kColumnWidth);
    grid->addWidget(left);
    grid->addWidget(makeResults());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(grid);
    build();
}

QWidget *EconomicsWhatIf::makeResults()
{
    auto *frame = new QFrame;
    makeCard(frame);
    auto *table = new DataTable;
    table->setAccessibleName(tr("What the plan brings as it is and what if"));
    table->setModel(&m_model);
    table->setSortingEnabled(false);
    table->setItemDelegate(new CellDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(EconomicsWhatIfModel::Figure, QHeaderView::Stretch);
    for (int column = 1; column < EconomicsWhatIfModel::ColumnCount; ++column) table->setColumnWidth(column, 104);
    const int rows = EconomicsWhatIfModel::RowCount * table->verticalHeader()->defaultSectionSize();
    table->setFixedHeight(rows + table->horizontalHeader()->sizeHint().height() + 4);
    auto *words = new QuietLabel(
        tr("The price stays. At the observed use: what the workspaces on the plan used in their last finished cycle, "
           "at most the allowance and their own grants, all at the cost per unit of the window. Nobody is taken to use "
           "more because more is allowed."));
    words->setWordWrap(true);
    m_reset = new QPushButton(tr("Start over"));
    m_reset->setToolTip(tr("Back to the version’s allowances and the observed routes"));
    m_use = new QPushButton(tr("Use these allowances in a draft"));
    for (QPushButton *button : {m_reset, m_use}) button->setAutoDefault(false);
    connect(m_reset, &QPushButton::clicked, this, &EconomicsWhatIf::reset);
    connect(m_use, &QPushButton::clicked, this, &EconomicsWhatIf::draftRequested);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(m_use);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(heading(tr("The answer"), 1.15));
    layout->addWidget(table);
    layout->addWidget(words);
    layout->addStretch();
    layout->addLayout(buttons);
    return frame;
}

void EconomicsWhatIf::setBasis(const std::optional<EconomicsChoice> &choice, const ObservedUse &use,
                               const std::vector<FinishedCycle> &cycles)
{
    const std::vector<RouteShare> mix = routeMix(use);
    const bool same = choice.has_value() == m_choice.has_value() &&
                      (!choice || (choice->plan == m_choice->plan && choice->version == m_choice->version)) &&
                      sameRoutes(mix, m_mix);
    const bool moved = m_reset->isEnabled();
    PerBucket<std::int64_t> before{};
    PerBucket<std::int64_t> after{};
    for (const Bucket bucket : kBuckets) before[index(bucket)] = mostUsed(bucket);
    m_choice = choice;
    m_mix = mix;
    m_cycles = cycles;
    for (const Bucket bucket : kBuckets) after[index(bucket)] = mostUsed(bucket);
    // How far sliders reach follows the use, but not under the hand of somebody who slides.
    if (same && (moved || before == after))
        answer();
    else
        build();
}

void EconomicsWhatIf::setPermission(const Permission &permission)
{
    m_permission = permission;
    answer();
}

void EconomicsWhatIf::reset()
{
    build();
}

void EconomicsWhatIf::build()
{
    // A slider may be what asked for this.
    if (m_sliders) {
        m_sliders->hide();
        m_sliders->deleteLater();
    }
    m_allowances.clear();
    m_mixes.clear();
    m_sliders = new QWidget;
    auto *layout = new QVBoxLayout(m_sliders);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("Allowances"), 1.15));
    for (const Bucket bucket : kBuckets)
        if (m_choice) addAllowance(*layout, bucket);
    layout->addSpacing(6);
    layout->addWidget(heading(tr("Route mix"), 1.15));
    for (const Bucket bucket : kBuckets) addMix(*layout, bucket);
    if (m_mixes.empty()) {
        auto *none = new QuietLabel(tr("Every bucket ran on a single route in the window: there is nothing to mix."));
        none->setWordWrap(true);
        layout->addWidget(none);
    }
    layout->addStretch();
    m_place->addWidget(m_sliders);
    answer();
}

void EconomicsWhatIf::addAllowance(QVBoxLayout &layout, Bucket bucket)
{
    const BucketLimit *limit = limitOf(&m_choice->version, bucket);
    const Amount amount = limit ? limit->allowance : Amount{};
    const bool perSeat = limit && limit->per == Per::Seat;
    const QString name = perSeat ? tr("%1 a seat", "bucket").arg(bucketName(bucket)) : bucketName(bucket);
    AllowanceRow row;
    row.slider = new EconomicsSlider(name);
    const std::int64_t start = amount.unlimited ? mostUsed(bucket) : amount.units;
    row.slider->setReach(reachOf(std::max(start, mostUsed(bucket))), kMostTyped);
    row.slider->setValue(static_cast<int>(std::min<std::int64_t>(start, kMostTyped)));
    row.slider->setToolTip(start > kMostTyped ? tr("The version allows %1").arg(QLocale().toString(qlonglong{start}))
                                              : QString());
    layout.addWidget(row.slider);
    if (amount.unlimited) {
        row.unlimited = new QCheckBox(tr("%1: unlimited", "bucket").arg(name));
        row.unlimited->setChecked(true);
        row.slider->setEnabled(false);
        layout.addWidget(row.unlimited);
        connect(row.unlimited, &QCheckBox::toggled, this, [this, bucket](bool on) {
            AllowanceRow &of = m_allowances[bucket];
            of.slider->setEnabled(!on);
            of.chosen = on ? std::nullopt : std::optional(Amount{false, of.slider->value()});
            answer();
        });
    }
    connect(row.slider, &EconomicsSlider::changed, this, [this, bucket](int units) {
        m_allowances[bucket].chosen = Amount{false, units};
        answer();
    });
    m_allowances[bucket] = row;
}

// Routes whose cost of a unit is known; one alone cannot give way to another.
void EconomicsWhatIf::addMix(QVBoxLayout &layout, Bucket bucket)
{
    MixRows rows;
    std::vector<std::int64_t> parts;
    for (std::size_t i = 0; i < m_mix.size(); ++i) {
        if (m_mix[i].bucket != bucket || m_mix[i].parts <= 0) continue;
        rows.routes.push_back(i);
        parts.push_back(m_mix[i].parts);
    }
    if (rows.routes.size() < 2) return;
    rows.shares = percentShares(parts);
    auto *name = new QLabel(bucketName(bucket));
    name->setTextFormat(Qt::PlainText);
    layout.addWidget(name);
    for (std::size_t nth = 0; nth < rows.routes.size(); ++nth) {
        const QString route = routeName(m_mix[rows.routes[nth]].route);
        auto *slider = new EconomicsSlider(route, tr(" %", "percentage, behind a number"));
        slider->setReach(kPercent, kPercent);
        slider->setValue(rows.shares[nth]);
        slider->setAccessibleName(tr("%1 on %2", "bucket, route").arg(bucketName(bucket), route));
        layout.addWidget(slider);
        connect(slider, &EconomicsSlider::changed, this,
                [this, bucket, nth](int percent) { moveShare(bucket, nth, percent); });
        rows.sliders.push_back(slider);
    }
    m_mixes[bucket] = rows;
}

void EconomicsWhatIf::moveShare(Bucket bucket, std::size_t nth, int percent)
{
    MixRows &rows = m_mixes[bucket];
    rows.shares = sharesWith(rows.shares, nth, percent);
    rows.moved = true;
    for (std::size_t i = 0; i < rows.sliders.size(); ++i) rows.sliders[i]->setValue(rows.shares[i]);
    answer();
}

std::map<Bucket, Amount> EconomicsWhatIf::allowances() const
{
    std::map<Bucket, Amount> changed;
    for (const auto &[bucket, row] : m_allowances) {
        const BucketLimit *limit = m_choice ? limitOf(&m_choice->version, bucket) : nullptr;
        if (row.chosen && *row.chosen != (limit ? limit->allowance : Amount{})) changed[bucket] = *row.chosen;
    }
    return changed;
}

std::int64_t EconomicsWhatIf::mostUsed(Bucket bucket) const
{
    std::int64_t most = 0;
    for (const FinishedCycle &cycle : m_cycles) most = std::max(most, cycle.used[index(bucket)]);
    return most;
}

EconomicsWhatIfModel::Side EconomicsWhatIf::side(const PlanVersion &version, const std::vector<RouteShare> &mix) const
{
    PerBucket<std::optional<UnitCost>> costs;
    bool estimated = false;
    for (const Bucket bucket : kBuckets) {
        costs[index(bucket)] = mixedCost(mix, bucket);
        estimated = estimated || (costs[index(bucket)] && costs[index(bucket)]->cost.estimated);
    }
    return {worstCase(version, m_choice->seats, costs), costOfUse(m_cycles, version, costs), estimated};
}

void EconomicsWhatIf::answer()
{
    const std::map<Bucket, Amount> changed = allowances();
    const bool mixed = std::ranges::any_of(m_mixes, [](const auto &rows) { return rows.second.moved; });
    m_reset->setEnabled(!changed.empty() || mixed);
    permit(m_use, m_permission, tr("Makes them the allowances of the plan’s next version, to be published with it"));
    if (changed.empty()) m_use->setEnabled(false);
    if (!m_choice) return;
    PlanVersion version = m_choice->version;
    for (const auto &[bucket, amount] : changed) version.limits[bucket].allowance = amount;
    std::vector<RouteShare> mix = m_mix;
    for (const auto &[bucket, rows] : m_mixes)
        for (std::size_t i = 0; rows.moved && i < rows.routes.size(); ++i) mix[rows.routes[i]].parts = rows.shares[i];
    m_model.setSides(side(m_choice->version, m_mix), side(version, mix));
}

}  // namespace headroom
