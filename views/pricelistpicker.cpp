// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pricelistpicker.h"

#include "domain/utcday.h"
#include "items/displaytext.h"
#include "items/pricelisttext.h"
#include "items/roles.h"
#include "items/typedvalues.h"
#include "views/datatable.h"
#include "views/fieldedit.h"
#include "views/filterbar.h"
#include "views/plainwords.h"
#include "views/quietlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

QString priceText(const std::optional<TokenPrice> &price)
{
    return price ? displayTokenPrice(*price) : PriceListPicker::tr("none", "a price");
}

QString percentText(const std::optional<int> &percent)
{
    return PriceListPicker::tr("%1 %", "percentage").arg(displayCount(percent.value_or(100)));
}

// "Input: $1.25 → $1.10", or what it stays.
QString stepText(const QString &what, const QString &was, const QString &is)
{
    return was == is ? PriceListPicker::tr("%1: %2, as it is", "a field that stays").arg(what, is)
                     : PriceListPicker::tr("%1: %2 → %3", "field: before, after").arg(what, was, is);
}

}  // namespace

PriceListPicker::PriceListPicker(const Route &route, std::vector<ListedPrice> prices, Instant now, QWidget *parent)
    : QDialog(parent), m_route(route), m_filter(new FilterBar), m_table(new DataTable), m_context(new QCheckBox),
      m_change(new QLabel)
{
    setWindowTitle(tr("Prices from the list for route %1").arg(route.key));
    m_model.setPrices(std::move(prices));
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SortRole);
    m_sorted.setFilterRole(RouteCatalogTable::kSearchRole);
    m_sorted.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setAccessibleName(tr("Models of the price list"));
    m_table->setModel(&m_sorted);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(PriceListModel::Key, m_table->fontMetrics().horizontalAdvance(QLatin1Char('m')) * 24);
    for (const int column : {PriceListModel::Input, PriceListModel::Cached, PriceListModel::Output})
        m_table->setColumnWidth(column, m_table->fontMetrics().horizontalAdvance(QStringLiteral("$12.1255")) + 20);
    for (const int column : {PriceListModel::BatchInput, PriceListModel::BatchOutput, PriceListModel::From})
        m_table->setColumnHidden(column, true);
    m_filter->setHelp(tr("Filter by model, provider or kind"), {});
    m_from = new FieldEdit(tr("In force from"), [](const QString &text) {
        const Result<Instant> from = typedInstant(text);
        return from ? QString() : from.error().message;
    });
    m_from->setText((utcDay(now) + 1).toString());
    asPlainWords(m_change, kMouseOrKeyboard);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Take these prices"), QDialogButtonBox::AcceptRole);
    auto *day = new QHBoxLayout;
    auto *caption = new QLabel(tr("In &force from"));
    caption->setBuddy(m_from);
    caption->setMinimumHeight(m_from->line()->sizeHint().height());
    day->addWidget(caption, 0, Qt::AlignTop);
    day->addWidget(m_from, 0, Qt::AlignTop);
    day->addWidget(m_context, 1, Qt::AlignTop);
    auto *hint = new QuietLabel(tr("The route takes these figures once. What the list says later changes nothing."));
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addLayout(day);
    layout->addWidget(m_change);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resize(860, 560);

    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        m_sorted.setFilterFixedString(text.trimmed());
        showChange();
    });
    connect(m_filter, &FilterBar::left, this, [this] { m_table->setFocus(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PriceListPicker::showChange);
    connect(m_from, &FieldEdit::edited, this, &PriceListPicker::showChange);
    connect(m_from, &FieldEdit::spoiled, this, &PriceListPicker::showChange);
    connect(m_context, &QCheckBox::toggled, this, &PriceListPicker::showChange);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PriceListPicker::take);

    m_filter->setText(route.modelFamily.value_or(QString()));
    if (m_sorted.rowCount() == 0) m_filter->setText({});
    m_filter->takeFocus();
    chooseLikely();
    showChange();
}

// The model that the route names, best at its own provider.
void PriceListPicker::chooseLikely()
{
    int best = -1;
    int bestLikeness = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const PriceListEntry &entry = m_model.price(row).entry;
        if (!namesModel(entry, m_route)) continue;
        const int likeness = entry.provider == m_route.provider ? 3 : entry.key == m_route.modelFamily ? 2 : 1;
        if (likeness <= bestLikeness) continue;
        best = row;
        bestLikeness = likeness;
    }
    if (best < 0) return;
    const QModelIndex index = m_sorted.mapFromSource(m_model.index(best, 0));
    m_table->selectRow(index.row());
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

const ListedPrice *PriceListPicker::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model.price(m_sorted.mapToSource(current).row()) : nullptr;
}

std::optional<Route> PriceListPicker::changed() const
{
    const ListedPrice *model = chosen();
    const Result<Instant> from = typedInstant(m_from->text());
    if (!model || !from) return std::nullopt;
    const ListTake take = takeFromList(model->entry, m_route, *from);
    Route route = m_route;
    const RoutePrice *now = priceAt(m_route, *from);
    RoutePrice same = take.price;
    if (now) same.from = now->from;
    if (!now || *now != same) {
        if (!route.prices) route.prices.emplace();
        std::erase_if(*route.prices, [&](const RoutePrice &known) { return known.from == *from; });
        route.prices->push_back(take.price);
    }
    if (take.contextWindow && m_context->isChecked()) route.contextWindow = take.contextWindow;
    return route;
}

void PriceListPicker::showChange()
{
    const ListedPrice *model = chosen();
    const Result<Instant> from = typedInstant(m_from->text());
    const bool differs = model && model->entry.contextWindow && model->entry.contextWindow != m_route.contextWindow;
    m_context->setVisible(differs);
    m_take->setEnabled(false);
    if (!model || !from) {
        m_change->setText(m_model.rowCount() == 0
                              ? tr("No price list was imported yet. Import one in the tab “Price list”.")
                              : tr("Choose a model to see what the route would take from it."));
        return;
    }
    if (differs) {
        const QString was = m_route.contextWindow ? displayCount(*m_route.contextWindow) : tr("not stated");
        m_context->setText(
            tr("and its context window: %1 → %2 tokens").arg(was, displayCount(*model->entry.contextWindow)));
    }
    const ListTake take = takeFromList(model->entry, m_route, *from);
    const RoutePrice *now = priceAt(m_route, *from);
    const QString none = tr("none", "a price");
    const auto was = [now, &none](const auto &member) { return now ? priceText(member(*now)) : none; };
    QStringList lines{
        stepText(tr("Input"), was([](const RoutePrice &p) { return std::optional(p.input); }),
                 priceText(take.price.input)),
        stepText(tr("Cached"), was([](const RoutePrice &p) { return p.cachedInput; }),
                 priceText(take.price.cachedInput)),
        stepText(tr("Output"), was([](const RoutePrice &p) { return std::optional(p.output); }),
                 priceText(take.price.output)),
        stepText(tr("Batch"), now ? percentText(now->batchPercent) : none, percentText(take.price.batchPercent))};
    QString text = lines.join(QStringLiteral("  ·  "));
    if (take.batchKept)
        text += QLatin1Char('\n') +
                tr("The list’s batch prices are no whole percentage of its others: the route keeps its own.");
    if (model->entry.tiered)
        text += QLatin1Char('\n') + tr("The list also has prices by length of the prompt, which are not kept.");
    const bool changes = changed() != m_route;
    if (!changes) text += QLatin1Char('\n') + tr("The route has all this already.");
    m_change->setText(text);
    m_take->setEnabled(changes);
}

void PriceListPicker::take()
{
    const ListedPrice *model = chosen();
    const std::optional<Route> route = changed();
    if (!model || !route || *route == m_route) return;
    Q_EMIT taken(*route, model->entry.key);
    accept();
}

}  // namespace headroom
