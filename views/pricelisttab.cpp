// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pricelisttab.h"

#include "items/displaytext.h"
#include "items/roles.h"
#include "views/celldelegate.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/filterbar.h"
#include "views/icons.h"
#include "views/permitted.h"
#include "views/pricelistimport.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

void arrange(DataTable &table)
{
    const QFontMetrics metrics = table.fontMetrics();
    const QStringList usual{QStringLiteral("azure_ai/claude-sonnet-4-5-202509"),
                            QStringLiteral("bedrock_converse"),
                            QStringLiteral("embedding"),
                            QStringLiteral("$12.1255"),
                            QStringLiteral("$12.1255"),
                            QStringLiteral("$12.1255"),
                            QStringLiteral("$12.1255"),
                            QStringLiteral("$12.1255"),
                            QStringLiteral("1,048,576"),
                            QStringLiteral("22 Nov 2026")};
    for (int column = 0; column < usual.size(); ++column)
        table.setColumnWidth(column, metrics.horizontalAdvance(usual.at(column)) + 20);
}

}  // namespace

PriceListTab::PriceListTab(DraftSession *session) : m_session(session)
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SortRole);
    m_sorted.setFilterRole(RouteCatalogTable::kSearchRole);
    m_sorted.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = new DataTable;
    m_table->setAccessibleName(tr("Price list"));
    m_table->setModel(&m_sorted);
    arrange(*m_table);
    m_filter = new FilterBar;
    m_filter->setHelp(tr("Filter by model, provider or kind"), {});
    m_importButton = new QPushButton(namedIcon(QStringLiteral("import")), tr("&Import LiteLLM list…"));
    m_import = new PriceListImport([this] { return m_session->now(); });
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_import);
    auto *head = new QHBoxLayout;
    head->addWidget(m_filter, 1);
    head->addWidget(m_importButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);

    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        m_sorted.setFilterFixedString(text.trimmed());
        showWhatIsThere();
    });
    connect(m_filter, &FilterBar::left, this, [this] { m_table->setFocus(); });
    connect(m_importButton, &QPushButton::clicked, m_import, &PriceListImport::askForFile);
    connect(m_import, &PriceListImport::opened, this, &PriceListTab::showWhatIsThere);
    connect(m_import, &PriceListImport::closed, this, &PriceListTab::showWhatIsThere);
    connect(m_import, &PriceListImport::imported, this, [this](const QString &message) {
        Q_EMIT statusMessage(message);
        ask();
    });
    connect(m_table, &DataTable::summaryChanged, this, &PriceListTab::summaryChanged);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_model.rowCount() > 0)
            m_filter->setText({});
        else if (m_error)
            ask();
        else
            m_import->askForFile();
    });
    connect(m_session, &DraftSession::publishedChanged, this, &PriceListTab::follow);
    connect(m_session, &DraftSession::draftChanged, this, &PriceListTab::follow);
    follow();
}

void PriceListTab::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_asked = false;
    m_error.reset();
    m_model.setPrices({});
    m_import->setClient(client);
    showWhatIsThere();
}

void PriceListTab::ask()
{
    if (!m_client) return;
    m_client->ask(
        m_slot, this, [](LedgerReader &reader) { return reader.priceList(); },
        [this, at = m_session->now()](Result<std::vector<ListedPrice>> prices) { take(std::move(prices), at); });
}

void PriceListTab::cancel()
{
    if (m_client) m_client->cancel(m_slot);
    m_import->cancel();
}

void PriceListTab::take(Result<std::vector<ListedPrice>> prices, Instant at)
{
    m_error = prices ? std::nullopt : std::optional(prices.error());
    if (prices) {
        m_asked = true;
        const QString chosen = m_table->currentIndex().data(KeyRole).toString();
        m_model.setPrices(std::move(*prices));
        const int row = m_model.rowOf(chosen);
        if (row >= 0) m_table->setCurrentIndex(m_sorted.mapFromSource(m_model.index(row, 0)));
    }
    showWhatIsThere();
    if (m_error)
        Q_EMIT failed(*m_error);
    else
        Q_EMIT answered(at);
}

void PriceListTab::follow()
{
    m_import->setRoutes(m_session->working().routes);
    m_import->setPermission(m_session->permission());
    showWhatIsThere();
}

void PriceListTab::showWhatIsThere()
{
    const Permission permission = m_session->permission();
    permit(m_importButton, permission,
           tr("Read LiteLLM’s model_prices_and_context_window.json and see what it changes"));
    const bool importing = m_import->isOpen();
    m_filter->setEnabled(!importing);
    if (importing) m_importButton->setEnabled(false);
    if (m_model.rowCount() > 0)
        m_empty->setTexts(tr("No model matches the filter"),
                          tr("%Ln row(s) filtered out.", nullptr, m_model.rowCount()), tr("Clear the filter"));
    else if (m_error)
        m_empty->setTexts(tr("The price list was not read"), m_error->message, tr("Try again"));
    else if (!m_asked)
        m_empty->setTexts(tr("Reading the price list…"), {});
    else
        m_empty->setTexts(tr("No price list yet"),
                          tr("Import LiteLLM’s published list to compare prices and to take them over to routes."),
                          permission ? tr("Import LiteLLM list…") : QString());
    m_stack->setCurrentWidget(importing                 ? static_cast<QWidget *>(m_import)
                              : m_sorted.rowCount() > 0 ? static_cast<QWidget *>(m_table)
                                                        : m_empty);
    Q_EMIT summaryChanged(summary());
}

void PriceListTab::focusFilter()
{
    m_filter->takeFocus();
}

QString PriceListTab::summary() const
{
    return m_table->summary();
}

}  // namespace headroom
