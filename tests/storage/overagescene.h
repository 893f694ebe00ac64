// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fastfolder.h"
#include "support/ledgerfile.h"

#include <QTest>

#include <memory>

// A ledger with workspaces that sell overage, and people who ask for it and decide it at chosen times.
namespace headroom::testing {

// 10 premium actions a cycle at 0.25 a unit of overage, at most 100 of it; no end of pages; records without a price.
inline const QByteArray kOverageCatalog = R"({
    "plans": [{"key": "team", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "99.00",
        "limits": {"premium_sync": {"allowance": 10, "overage_price": "0.25", "overage_cap": 100},
                   "long_context": {"allowance": "unlimited", "overage_price": "1.00"},
                   "batch_records": {"allowance": 1000}}}]}],
    "workspaces": [
        {"key": "acme", "name": "Acme", "time_zone": "America/New_York",
         "plans": [{"plan": "team", "version": 1, "from": "2026-01-01T00:00:00Z"}]},
        {"key": "beta", "plans": [{"plan": "team", "version": 1, "from": "2026-01-01T00:00:00Z"}]}]})";

class OverageScene : FastFolder, public LedgerFile {
public:
    OverageScene() : LedgerFile(FastFolder::path())
    {
        if (!apply(kOverageCatalog)) qFatal("the catalog of the scene is refused");
        declare({.name = QStringLiteral("ada"), .role = PersonRole::Owner, .workspaces = {}});
        declare({.name = QStringLiteral("ben"), .role = PersonRole::Owner, .workspaces = {}});
        declare({.name = QStringLiteral("cleo"), .role = PersonRole::Admin, .workspaces = {QStringLiteral("acme")}});
        declare({.name = QStringLiteral("sam"), .role = PersonRole::Support, .workspaces = {}});
    }

    void declare(const Person &person)
    {
        if (!ledger().declarePerson(person)) qFatal("the scene cannot declare %s", qPrintable(person.name));
    }

    using LedgerFile::path;

    // Who acts from now on, and when.
    Ledger &as(const QString &person, std::string_view at)
    {
        m_now = instant(at);
        ledger().actAs(person, [this] { return m_now; });
        return ledger();
    }
    Ledger &as(const char *person, std::string_view at) { return as(QString::fromLatin1(person), at); }
    void setNow(Instant now) { m_now = now; }

    // Sam asks for premium actions of acme.
    std::int64_t ask(std::int64_t units, std::string_view at = "2026-03-10T12:00:00Z")
    {
        const auto made = as("sam", at).requestOverage({.workspace = QStringLiteral("acme"),
                                                        .bucket = Bucket::PremiumSync,
                                                        .units = units,
                                                        .reason = QStringLiteral("launch week"),
                                                        .requestedBy = std::nullopt,
                                                        .cycleOf = std::nullopt});
        if (!made) qFatal("not asked for: %s", qPrintable(made.error().message));
        return made->id;
    }

    // Premium use of acme: one event with that many units and that cost.
    void use(std::int64_t units, std::string_view at, const QByteArray &cost = "0")
    {
        const QByteArray name = "e" + QByteArray::number(++m_events);
        as("ada", at);
        const auto imported =
            import("event_id,occurred_at,workspace,action,bucket,units,cost_usd\n" + name + "," +
                   QByteArray(at.data(), static_cast<qsizetype>(at.size())) + ",acme,x,premium_sync," +
                   QByteArray::number(qlonglong{units}) + "," + cost + "\n");
        if (!imported || imported->counts.imported != 1) qFatal("the scene cannot import");
    }

    [[nodiscard]] Entitlement premium(std::string_view at)
    {
        return ledger()
            .workspace(QStringLiteral("acme"), instant(at))
            ->standing.buckets[index(Bucket::PremiumSync)]
            .entitlement;
    }

private:
    Instant m_now;
    int m_events = 0;
};

inline const QString kAcme = QStringLiteral("acme");

// Of acme, by who acts.
inline NewOverageRequest asking(std::int64_t units, Bucket bucket = Bucket::PremiumSync)
{
    return {.workspace = kAcme,
            .bucket = bucket,
            .units = units,
            .reason = QStringLiteral("launch week"),
            .requestedBy = std::nullopt,
            .cycleOf = std::nullopt};
}

// The message of a refusal.
template<typename T>
QString why(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

inline OverageDecision approve(std::int64_t id, std::optional<std::int64_t> units = std::nullopt,
                               const QString &reason = {})
{
    return {.id = id, .verb = OverageVerb::Approve, .units = units, .reason = reason, .seen = std::nullopt};
}
inline OverageDecision deny(std::int64_t id, const QString &reason = QStringLiteral("no budget"))
{
    return {.id = id, .verb = OverageVerb::Deny, .units = std::nullopt, .reason = reason, .seen = std::nullopt};
}
inline OverageDecision withdraw(std::int64_t id)
{
    return {.id = id, .verb = OverageVerb::Withdraw, .units = std::nullopt, .reason = {}, .seen = std::nullopt};
}
inline NewRevocation revoke(std::int64_t id, std::optional<std::int64_t> units = std::nullopt)
{
    return {.id = id, .units = units, .reason = QStringLiteral("not needed")};
}

}  // namespace headroom::testing
