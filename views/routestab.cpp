// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routestab.h"

#include "views/datatable.h"
#include "views/noticestrip.h"
#include "views/pricelistpicker.h"
#include "views/routeentryform.h"
#include "views/routepriceseditor.h"

#include <QHBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

RouteCatalogTab::Words words()
{
    return {
        RoutesTab::tr("Routes"),
        RoutesTab::tr("&New route"),
        RoutesTab::tr("Key of the new route"),
        RoutesTab::tr("Filter by route, provider, model, region or pool"),
        RoutesTab::tr("No routes yet"),
        RoutesTab::tr("A route is a model at a provider with its prices. Add one, apply a catalog, or import events: "
                      "routes that they name are listed here.")};
}

const QString kPool = QStringLiteral("pool");

// The pool is a choice among those of the catalog, filled in later.
std::vector<CatalogField> fieldsOfTheForm()
{
    std::vector<CatalogField> fields = routeFields();
    fields.push_back({kPool,
                      RoutesTab::tr("Pool"),
                      RoutesTab::tr("The deployment pool that it runs through"),
                      {},
                      {{RoutesTab::tr("none"), QString()}}});
    return fields;
}

}  // namespace

RoutesTab::RoutesTab(DraftSession *session, RouteModel *model)
    : RouteCatalogTab(session, model, words()), m_model(model)
{
    m_form = new RouteEntryForm(fieldsOfTheForm(), 1, [this](const QString &path, const QString &text) {
        const int row = currentRow();
        return withField(row < 0 ? Route{} : m_model->row(row).route.entry, path, text)
            .map([&path](const Route &route) { return fieldText(route, path); });
    });
    m_prices = new RoutePricesEditor([this] { return this->session()->now(); });
    auto *content = new QWidget;
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(24);
    line->addWidget(m_form, 2);
    line->addWidget(m_prices, 3);
    setContent(content);
    setWidths({QStringLiteral("premium-reasoning"), QStringLiteral("amazon_bedrock"),
               QStringLiteral("claude-sonnet-4-5"), QStringLiteral("azure-eastus-global"), QStringLiteral("1,048,576"),
               QStringLiteral("since 22 Nov 20"), QStringLiteral("$12.125"), QStringLiteral("$12.125"),
               QStringLiteral("100 %"), QStringLiteral("22 Nov 2026"), QStringLiteral("≈ $0.00032"),
               QStringLiteral("≈ $12,345.00")});

    // Both stand in a second line as well, so that the usual columns fit a window of 1280 pixels together.
    for (const int column : {RouteModel::Since, RouteModel::CostColumn}) table()->setColumnHidden(column, true);

    connect(m_form, &RouteEntryForm::edited, this, &RoutesTab::edit);
    connect(m_prices, &RoutePricesEditor::addRequested, this, &RoutesTab::addPrice);
    connect(m_prices, &RoutePricesEditor::removeRequested, this, &RoutesTab::removePrice);
    connect(m_prices, &RoutePricesEditor::listRequested, this, &RoutesTab::takeFromTheList);
    connect(notice(), &NoticeStrip::buttonPressed, this, [this] {
        choose(m_model->discovered().value(0));
        m_form->takeFocus();
    });
    follow();
}

void RoutesTab::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
}

void RoutesTab::cancel()
{
    if (m_client) m_client->cancel(m_slot);
}

void RoutesTab::refill()
{
    const Instant now = session()->now();
    m_model->setRows(routeRows(session()->working(), session()->published(), session()->use(), now), now);
    fillPools();
    const QStringList met = m_model->discovered();
    notice()->setNotices(met.isEmpty() ? QStringList()
                                       : QStringList(tr("Met in events, not completed: %1. Say what they are, and what "
                                                        "they cost.")
                                                         .arg(met.join(QStringLiteral(", ")))),
                         met.isEmpty() ? QString() : tr("Complete %1").arg(met.first()));
}

// Pools of the catalog, and those that routes name and nobody described.
void RoutesTab::fillPools()
{
    QStringList pools;
    for (const Pool &pool : session()->working().pools) pools << pool.key;
    for (const Route &route : session()->working().routes) {
        if (route.pool && !pools.contains(*route.pool)) pools << *route.pool;
    }
    std::vector<std::pair<QString, QString>> choices{{tr("none"), QString()}};
    for (const QString &pool : pools) choices.emplace_back(pool, pool);
    m_form->setChoices(kPool, choices);
}

void RoutesTab::showCurrent()
{
    const int row = currentRow();
    if (row < 0) {
        m_prices->clear();
        return;
    }
    const CatalogRow<Route> &shown = m_model->row(row).route;
    const QString &key = shown.entry.key;
    showHead(key, shown.isNew(), shown.isChanged(),
             shown.entry.discovered ? tr("met in events, not completed") : QString());
    RouteEntryForm::Value published;
    if (shown.published) published = [route = *shown.published](const QString &path) { return fieldText(route, path); };
    m_form->show(
        key, [route = shown.entry](const QString &path) { return fieldText(route, path); }, published);
    std::vector<DraftFinding> ofFields;
    std::vector<DraftFinding> ofPrices;
    for (const DraftFinding &finding : session()->findingsOf(QStringLiteral("route"), key))
        (finding.path.startsWith(QLatin1String("prices")) ? ofPrices : ofFields).push_back(finding);
    m_form->setFindings(ofFields);
    m_form->setPermission(session()->permission());
    m_prices->showRoute(shown);
    m_prices->setFindings(ofPrices);
    m_prices->setPermission(session()->permission());
}

void RoutesTab::put(const QString &what, const Route &route, const QString &together)
{
    CatalogDraft draft = session()->draft();
    Route completed = route;
    completed.discovered = false;
    putRoute(draft, session()->published(), completed);
    session()->change(what, std::move(draft), together);
}

void RoutesTab::edit(const QString &path, const QString &text)
{
    const int row = currentRow();
    if (row < 0) return;
    const Route &route = m_model->row(row).route.entry;
    const Result<Route> changed = withField(route, path, text);
    if (!changed || *changed == route) return;
    put(tr("Change route %1").arg(route.key), *changed, QStringLiteral("route/%1/%2").arg(route.key, path));
}

// One price begins at an instant: another takes its place, and the published one comes back when it is removed.
void RoutesTab::addPrice(const RoutePrice &price)
{
    const int row = currentRow();
    if (row < 0) return;
    Route route = m_model->row(row).route.entry;
    if (!route.prices) route.prices.emplace();
    const auto known = std::ranges::find(*route.prices, price.from, &RoutePrice::from);
    if (known == route.prices->end())
        route.prices->push_back(price);
    else
        *known = price;
    put(tr("Price of route %1 from %2").arg(route.key, formatInstant(price.from)), route);
}

void RoutesTab::removePrice(std::size_t place)
{
    const int row = currentRow();
    if (row < 0) return;
    Route route = m_model->row(row).route.entry;
    if (!route.prices || place >= route.prices->size()) return;
    const auto removed = route.prices->begin() + static_cast<std::ptrdiff_t>(place);
    const std::optional<Route> &published = m_model->row(row).route.published;
    const std::vector<RoutePrice> none;
    const std::vector<RoutePrice> &before = published && published->prices ? *published->prices : none;
    const auto known = std::ranges::find(before, removed->from, &RoutePrice::from);
    if (known == before.end())
        route.prices->erase(removed);
    else
        *removed = *known;
    if (route.prices->empty() && !(published && published->prices)) route.prices.reset();
    put(tr("Remove a price of route %1").arg(route.key), route);
}

void RoutesTab::takeFromTheList()
{
    if (!m_client) return;
    m_client->ask(
        m_slot, this, [](LedgerReader &reader) { return reader.priceList(); },
        [this](Result<std::vector<ListedPrice>> prices) {
            if (!prices) return Q_EMIT failed(prices.error());
            pickFrom(std::move(*prices));
        });
}

void RoutesTab::pickFrom(std::vector<ListedPrice> prices)
{
    const int row = currentRow();
    if (row < 0) return;
    auto *picker = new PriceListPicker(m_model->row(row).route.entry, std::move(prices), session()->now(), this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &PriceListPicker::taken, this, [this](const Route &route, const QString &model) {
        put(tr("Prices of %1 for route %2").arg(model, route.key), route);
        Q_EMIT statusMessage(tr("The prices of %1 are drafted for route %2").arg(model, route.key));
    });
    picker->open();
}

void RoutesTab::add(const QString &key)
{
    Route route;
    route.key = key;
    put(tr("New route %1").arg(key), route);
}

bool RoutesTab::isTaken(const QString &key) const
{
    return session()->working().route(key) != nullptr;
}

void RoutesTab::drop(const QString &key)
{
    CatalogDraft draft = session()->draft();
    std::erase_if(draft.routes, [&key](const DraftEntry<Route> &drafted) { return drafted.entry.key == key; });
    session()->change(tr("Discard the changes of route %1").arg(key), std::move(draft));
}

QString RoutesTab::whyItStays(const QString &key) const
{
    const CatalogDraft &draft = session()->draft();
    if (draft.sheet) {
        for (const SheetAction &action : draft.sheet->sheet.actions) {
            const bool leads = action.route == key || action.fallbackRoute == key ||
                               (action.downgradeTo && action.downgradeTo->route == key);
            if (leads)
                return tr("The drafted route sheet sends %1 here. Choose another route there first.")
                    .arg(action.action);
        }
    }
    for (const DraftEntry<Workspace> &workspace : draft.workspaces) {
        for (const Workflow &workflow : workspace.entry.workflows.value_or(std::vector<Workflow>())) {
            if (workflow.route == key)
                return tr("The drafted workflow %1 of %2 runs here. Choose another route there first.")
                    .arg(workflow.key, workspace.entry.displayName());
        }
    }
    return {};
}

}  // namespace headroom
