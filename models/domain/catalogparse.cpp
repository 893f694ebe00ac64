// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdocument.h"

#include "domain/catalogparts.h"
#include "domain/thresholdranges.h"

#include <QCoreApplication>

namespace headroom {

namespace {

using json::Entry;
using json::Key;

constexpr Key kDocumentKeys[] = {{"plans"},    {"routes"},     {"route_sheets"}, {"pools"},
                                 {"ceilings"}, {"workspaces"}, {"settings"}};
constexpr Key kSettingsKeys[] = {{"early_burn"}, {"approvals"}, {"causes"}};
constexpr Key kApprovalKeys[] = {{"second_approver_above"}};
constexpr Key kEarlyBurnKeys[] = {{"percent"}, {"day"}, {"bucket"}};
constexpr Key kCauseKeys[] = {
    {"failed_percent"}, {"cache_percent"}, {"repeated_tokens"}, {"member_percent"}, {"member_use_percent"}};

class CatalogReader {
    Q_DECLARE_TR_FUNCTIONS(CatalogDocument)
public:
    Result<CatalogDocument> read(const json::Value &root);

private:
    // Which members an entry gave: what it left out stays as it is.
    void remember(const Entry &entry) { m_document.given.insert(entry.path(), entry.given()); }

    static Settings settings(Entry &entry);

    CatalogDocument m_document;
};

Result<CatalogDocument> CatalogReader::read(const json::Value &root)
{
    json::Reading reading;
    const json::Path path;
    Entry document(reading, root, path, kDocumentKeys);

    Once<QString> plans, routes, pools, ceilings, workspaces;
    Once<int> sheets;
    WorkspaceReader workspaceReader;
    m_document.plans = document.list("plans", CatalogParts::planKeys(), [&](Entry &entry) {
        remember(entry);
        Plan read = CatalogParts::plan(entry);
        plans.check(entry, "key", read.key);
        return read;
    });
    m_document.routes = document.list("routes", CatalogParts::routeKeys(), [&](Entry &entry) {
        remember(entry);
        Route read = CatalogParts::route(entry);
        routes.check(entry, "key", read.key);
        return read;
    });
    m_document.routeSheets = document.list("route_sheets", CatalogParts::sheetKeys(), [&](Entry &entry) {
        RouteSheet read = CatalogParts::sheet(entry);
        sheets.check(entry, "version", read.version);
        return read;
    });
    m_document.pools = document.list("pools", CatalogParts::poolKeys(), [&](Entry &entry) {
        remember(entry);
        Pool read = CatalogParts::pool(entry);
        pools.check(entry, "key", read.key);
        return read;
    });
    m_document.ceilings = document.list("ceilings", CatalogParts::ceilingKeys(), [&](Entry &entry) {
        remember(entry);
        Ceiling read = CatalogParts::ceiling(entry);
        ceilings.check(entry, "surface", read.surface);
        return read;
    });
    m_document.workspaces = document.list("workspaces", WorkspaceReader::keys(), [&](Entry &entry) {
        remember(entry);
        Workspace read = workspaceReader.read(entry);
        workspaces.check(entry, "key", read.key);
        return read;
    });
    m_document.settings = document.object("settings", kSettingsKeys, [&](Entry &entry) { return settings(entry); });

    if (reading.failed()) return reading.error();
    m_document.rounded = reading.rounded();
    return std::move(m_document);
}

Settings CatalogReader::settings(Entry &entry)
{
    Settings settings;
    settings.earlyBurn = entry.object("early_burn", kEarlyBurnKeys, [](Entry &burn) {
        EarlyBurnSettings read;
        read.percent = burn.smallInteger("percent", 1, 100);
        read.day = burn.smallInteger("day", 1, kLastBurnDay);
        read.bucket = readBucket(burn);
        return read;
    });
    settings.approvals = entry.object("approvals", kApprovalKeys, [](Entry &approvals) {
        return ApprovalSettings{approvals.money("second_approver_above")};
    });
    settings.causes = entry.object("causes", kCauseKeys, [](Entry &causes) {
        CauseSettings read;
        read.failedPercent = causes.smallInteger("failed_percent", 1, 100);
        read.cachePercent = causes.smallInteger("cache_percent", 1, 100);
        read.repeatedTokens = causes.integer("repeated_tokens", 1);
        read.memberPercent = causes.smallInteger("member_percent", kLeastMemberPercent, 100);
        read.memberUsePercent = causes.smallInteger("member_use_percent", 1, 100);
        return read;
    });
    return settings;
}

}  // namespace

Result<CatalogDocument> parseCatalog(const QByteArray &json)
{
    const auto root = json::parse(json);
    if (!root) return tl::make_unexpected(root.error());
    return CatalogReader().read(*root);
}

}  // namespace headroom
