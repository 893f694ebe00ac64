// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/poolstab.h"

#include "items/displaytext.h"
#include "items/routefields.h"
#include "views/bulletbardelegate.h"
#include "views/datatable.h"
#include "views/noticestrip.h"
#include "views/quietlabel.h"
#include "views/routeentryform.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

RouteCatalogTab::Words words()
{
    return {
        PoolsTab::tr("Deployment pools"),
        PoolsTab::tr("&New pool"),
        PoolsTab::tr("Key of the new pool"),
        PoolsTab::tr("Filter by pool"),
        PoolsTab::tr("No pools yet"),
        PoolsTab::tr("A pool is a deployment with a quota that routes share. Add one, then choose it in its routes.")};
}

}  // namespace

PoolsTab::PoolsTab(DraftSession *session, PoolModel *model) : RouteCatalogTab(session, model, words()), m_model(model)
{
    m_form = new RouteEntryForm(poolFields(), 1, [this](const QString &path, const QString &text) {
        const int row = currentRow();
        return withField(row < 0 ? Pool{} : m_model->row(row).pool.entry, path, text).map([&path](const Pool &pool) {
            return fieldText(pool, path);
        });
    });
    auto *content = new QWidget;
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(24);
    line->addWidget(m_form, 2);
    line->addWidget(makePromise(), 5);
    setContent(content);
    table()->setItemDelegateForColumn(PoolModel::Promised, new BulletBarDelegate(table()));
    setWidths({QStringLiteral("azure-swedencentral-zone"), QStringLiteral("amazon_bedrock"),
               QStringLiteral("claude-haiku-4-5"), QStringLiteral("premium-reas"), QStringLiteral("1,000,000"),
               QStringLiteral("Used, 90 days."), QStringLiteral("100 % of the quota"),
               QStringLiteral("1,000,000 / 1,000,000")});
    connect(m_form, &RouteEntryForm::edited, this, &PoolsTab::edit);
    follow();
}

QWidget *PoolsTab::makePromise()
{
    m_promise = new QLabel;
    m_promise->setTextFormat(Qt::PlainText);
    m_promise->setWordWrap(true);
    m_promise->setToolTip(
        tr("Promised is what every workspace may use up in its running cycle, spread evenly over it."));
    m_observed = new QuietLabel;
    m_observed->setWordWrap(true);
    m_partTable = new DataTable;
    m_partTable->setAccessibleName(tr("How what plans promise through the pool comes about"));
    m_partTable->setModel(&m_parts);
    m_partTable->setSortingEnabled(false);
    m_partTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    QHeaderView *header = m_partTable->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(PoolPartModel::Bucket, QHeaderView::ResizeToContents);
    const int rows = kBucketCount * m_partTable->verticalHeader()->defaultSectionSize();
    m_partTable->setFixedHeight(rows + header->sizeHint().height() + 2 * m_partTable->frameWidth() + 2);
    auto *promise = new QWidget;
    auto *layout = new QVBoxLayout(promise);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_promise);
    layout->addWidget(m_partTable);
    layout->addWidget(m_observed);
    layout->addStretch(1);
    return promise;
}

void PoolsTab::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_standings.reset();
    follow();
}

void PoolsTab::ask()
{
    if (!m_client) return;
    m_client->ask(
        m_slot, this, [at = session()->now()](LedgerReader &reader) { return reader.overview(at); },
        [this](Result<OverviewAnswer> standings) {
            if (!standings) return Q_EMIT failed(standings.error());
            m_standings = std::move(*standings);
            follow();
            Q_EMIT answered(m_standings->at);
        });
}

void PoolsTab::cancel()
{
    if (m_client) m_client->cancel(m_slot);
}

void PoolsTab::refill()
{
    m_model->setRows(poolRows(session()->working(), session()->published(), session()->use(), m_standings));
    QStringList over;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const PoolRow &pool = m_model->row(row);
        if (pool.promise && pool.promise->passesQuota())
            over << tr("%1: %2", "a pool, what plans promise through it").arg(pool.key(), promiseWords(*pool.promise));
    }
    notice()->setNotices(over);
}

void PoolsTab::showCurrent()
{
    const int row = currentRow();
    if (row < 0) {
        m_parts.setPromise({});
        return;
    }
    const PoolRow &shown = m_model->row(row);
    const QString &key = shown.key();
    showHead(key, shown.pool.isNew(), shown.pool.isChanged(),
             shown.described ? QString() : tr("named by routes, not described"));
    RouteEntryForm::Value published;
    if (shown.pool.published)
        published = [pool = *shown.pool.published](const QString &path) { return fieldText(pool, path); };
    m_form->show(
        key, [pool = shown.pool.entry](const QString &path) { return fieldText(pool, path); }, published);
    m_form->setFindings(session()->findingsOf(QStringLiteral("pool"), key));
    m_form->setPermission(session()->permission());
    showPromise(shown);
}

void PoolsTab::showPromise(const PoolRow &row)
{
    m_parts.setPromise(row.promise);
    if (!row.promise) {
        m_promise->setText(tr("Reading where the workspaces stand…"));
        m_observed->clear();
        return;
    }
    QFont font = m_promise->font();
    font.setBold(row.promise->passesQuota());
    m_promise->setFont(font);
    m_promise->setText(promiseWords(*row.promise));
    const PoolPromise &promise = *row.promise;
    m_observed->setText(
        promise.busiest
            ? tr("%1 tokens in the last %Ln day(s); busiest %2: %3, or %4 a minute.", nullptr, kEvidenceDays)
                  .arg(displayCount(promise.usedTokens), displayDay(promise.busiest->day),
                       displayCount(promise.busiest->tokens), displayCount(*promise.busiestPerMinute))
            : tr("Nothing went through it in the last %Ln day(s).", nullptr, kEvidenceDays));
}

void PoolsTab::put(const QString &what, const Pool &pool, const QString &together)
{
    CatalogDraft draft = session()->draft();
    putPool(draft, session()->published(), pool);
    session()->change(what, std::move(draft), together);
}

void PoolsTab::edit(const QString &path, const QString &text)
{
    const int row = currentRow();
    if (row < 0) return;
    const Pool &pool = m_model->row(row).pool.entry;
    const Result<Pool> changed = withField(pool, path, text);
    if (!changed || *changed == pool) return;
    put(tr("Change pool %1").arg(pool.key), *changed, QStringLiteral("pool/%1/%2").arg(pool.key, path));
}

void PoolsTab::add(const QString &key)
{
    Pool pool;
    pool.key = key;
    put(tr("New pool %1").arg(key), pool);
}

bool PoolsTab::isTaken(const QString &key) const
{
    const std::vector<Pool> &pools = session()->working().pools;
    return std::ranges::find(pools, key, &Pool::key) != pools.end();
}

void PoolsTab::drop(const QString &key)
{
    CatalogDraft draft = session()->draft();
    std::erase_if(draft.pools, [&key](const DraftEntry<Pool> &drafted) { return drafted.entry.key == key; });
    session()->change(tr("Discard the changes of pool %1").arg(key), std::move(draft));
}

QString PoolsTab::whyItStays(const QString &key) const
{
    for (const DraftEntry<Route> &route : session()->draft().routes) {
        if (route.entry.pool == key)
            return tr("The drafted route %1 runs through it. Choose another pool there first.").arg(route.entry.key);
    }
    return {};
}

}  // namespace headroom
