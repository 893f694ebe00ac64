// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hitscene.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

// Ledgers to which anything happens that the figures of limit hits are made of.
namespace headroom::testing {

using namespace Qt::StringLiterals;

struct AnEvent {
    Instant at;
    Instant arrived;
    QString workspace;
    QString member;
    QString action;
    QString route;
    QByteArray bucket;  // empty: no sheet maps it yet
    Status status = Status::Ok;
    std::int64_t units = 0;
    int retries = 0;
    std::optional<std::int64_t> repeated;
    std::optional<std::int64_t> cached;
};

inline QByteArray decimal(std::int64_t number)
{
    return QByteArray::number(qlonglong{number});
}

// Coarse, so that events and hits fall on one instant and on midnights; two to three cycles.
inline Instant someInstant()
{
    return {instant("2026-02-20T00:00:00Z").us + *rc::gen::inRange(0, 30 * 8) * 3 * 3'600 * kMicrosPerSecond};
}

inline QByteArray someTime()
{
    return formatInstant(someInstant()).toLatin1();
}

inline QByteArray someWorkspace()
{
    return *rc::gen::element("acme"_ba, "beta"_ba);
}

// The ledger, and beside it the plain events.
class AnyHits {
public:
    [[nodiscard]] HitScene &scene() { return m_scene; }
    [[nodiscard]] Ledger &ledger() { return m_scene.ledger(); }
    [[nodiscard]] const std::vector<AnEvent> &events() const { return m_events; }
    [[nodiscard]] bool isPremium(const AnEvent &e) const
    {
        return e.bucket == "premium_sync" || (e.bucket.isEmpty() && m_mapped);
    }

    void apply(const QByteArray &json)
    {
        const auto made = m_scene.apply(json);
        if (!made) RC_FAIL(made.error().message.toStdString());
    }

    // Some events that arrive together.
    void addUse()
    {
        for (int i = *rc::gen::inRange(1, 12); i > 0; --i) event();
        store();
    }

    // Of an event that charged, if there is one that is not credited yet.
    void credit()
    {
        if (m_credited.empty()) return;
        const auto [id, of] = *m_credited.begin();
        m_credited.erase(m_credited.begin());
        AnEvent e = of;
        e.at = someInstant();
        e.status = Status::Credit;
        e.units = -*rc::gen::inRange<std::int64_t>(1, of.units + 1);
        e.retries = 0;
        e.repeated.reset();
        e.cached.reset();
        m_csv += 'c' + decimal(++m_ids) + ',' + formatInstant(e.at).toLatin1() + ',' + e.workspace.toLatin1() + ",," +
                 e.action.toLatin1() + ",,,credit," + decimal(e.units) + ",,,,,-0.25," + id + ",sue,why\n";
        m_waiting.push_back(e);
        store();
    }

    // From then on what was on no sheet is premium; `deep` warns early.
    void mapLater()
    {
        if (m_mapped) return;
        apply(R"({"route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [
            {"action": "later", "bucket": "premium_sync", "route": "a"},
            {"action": "deep", "bucket": "premium_sync", "route": "a", "warn_percent": 40,
             "downgrade_to": {"route": "b", "bucket": "standard_sync"}}]}]})");
        m_mapped = true;
    }

    void approveOverage()
    {
        setClock();
        const auto asked = ledger().requestOverage({.workspace = QString::fromLatin1(someWorkspace()),
                                                    .bucket = Bucket::PremiumSync,
                                                    .units = *rc::gen::inRange(1, 100),
                                                    .reason = u"launch"_s,
                                                    .requestedBy = u"sam"_s,
                                                    .cycleOf = std::nullopt});
        if (!asked) RC_FAIL(asked.error().message.toStdString());
        const auto decided = ledger().decideOverage({asked->id, OverageVerb::Approve, std::nullopt, u"yes"_s, {}});
        if (!decided) RC_FAIL(decided.error().message.toStdString());
        if (*rc::gen::arbitrary<bool>()) std::ignore = ledger().revokeOverage({asked->id, 1, u"too much"_s});
    }

    void changeAccount()
    {
        const QByteArray from = someTime();
        switch (*rc::gen::inRange(0, 6)) {
        case 0:
            apply(R"({"workspaces": [{"key": "acme", "plans": [{"plan": "team", "version": 1, "from": ")" + from +
                  R"("}]}]})");
            break;
        case 1:
            apply(R"({"workspaces": [{"key": "acme", "plans": [{"plan": "team", "version": 1, "from":
                "2026-01-01T00:00:00Z"}, {"plan": "small", "version": 1, "from": ")" +
                  from + R"("}]}]})");
            break;
        case 2:
            apply(R"({"workspaces": [{"key": "beta", "addons": [{"bucket": "premium_sync", "units": 50, "price":
                "20.00", "from": ")" +
                  from + R"(", "to": "2027-01-01T00:00:00Z"}]}]})");
            break;
        case 3:
            apply(R"({"routes": [{"key": "a", "prices": [{"from": "2026-01-01T00:00:00Z", "input_per_mtok": ")" +
                  decimal(*rc::gen::inRange(0, 300'000)) + R"(", "output_per_mtok": "1.00"}]}]})");
            break;
        case 4: apply(R"({"workspaces": [{"key": "acme", "time_zone": "Asia/Kathmandu"}]})"); break;
        default:
            apply(R"({"workspaces": [{"key": "acme", "prepaid": [
                {"bucket": "premium_sync", "units": 30, "price": "5.00", "from": ")" +
                  from + R"(", "to": "2027-01-01T00:00:00Z"},
                {"bucket": "premium_sync", "units": 20, "price": "5.00", "from": ")" +
                  from + R"(", "to": "2026-04-01T00:00:00Z"}]}]})");
            break;
        }
    }

private:
    // Clocks may go back, arrivals do not.
    Instant setClock()
    {
        const Instant now = someInstant();
        ledger().actAs(ledger().info()->user, [now] { return now; });
        return now;
    }

    void event()
    {
        AnEvent e;
        e.at = someInstant();
        const QByteArray workspace = someWorkspace();
        const QByteArray member = *rc::gen::element(""_ba, "ann"_ba, "bob"_ba);
        const QByteArray route = *rc::gen::element(""_ba, "a"_ba, "b"_ba);
        e.bucket =
            *rc::gen::element(""_ba, "premium_sync"_ba, "premium_sync"_ba, "standard_sync"_ba, "long_context"_ba);
        const QByteArray action = e.bucket.isEmpty() ? "later"_ba : *rc::gen::element("x"_ba, "deep"_ba);
        e.status = *rc::gen::element(Status::Ok, Status::Ok, Status::Failed, Status::Blocked);
        e.units = *rc::gen::inRange(0, 40);
        e.retries = *rc::gen::inRange(0, 2);
        const std::int64_t input = *rc::gen::inRange(0, 400);
        if (*rc::gen::inRange(0, 3) > 0) e.repeated = *rc::gen::inRange<std::int64_t>(0, input + 1);
        if (e.repeated && *rc::gen::inRange(0, 3) > 0) e.cached = *rc::gen::inRange<std::int64_t>(0, *e.repeated + 1);
        const QByteArray cost = *rc::gen::element(""_ba, "0"_ba, "0.5"_ba, "40"_ba);
        const std::string_view status = statusId(e.status);
        const QByteArray id = "e" + decimal(++m_ids);
        m_csv += id + ',' + formatInstant(e.at).toLatin1() + ',' + workspace + ',' + member + ',' + action + ',' +
                 route + ',' + e.bucket + ',' + QByteArray(status.data(), static_cast<qsizetype>(status.size())) + ',' +
                 decimal(e.units) + ',' + decimal(e.retries) + ',' + decimal(input) + ',' +
                 (e.repeated ? decimal(*e.repeated) : ""_ba) + ',' + (e.cached ? decimal(*e.cached) : ""_ba) + ',' +
                 cost + ",,,\n";
        e.workspace = QString::fromLatin1(workspace);
        e.member = QString::fromLatin1(member);
        e.action = QString::fromLatin1(action);
        e.route = QString::fromLatin1(route);
        if (e.units > 0 && !e.bucket.isEmpty()) m_credited.emplace(id, e);
        m_waiting.push_back(e);
    }

    void store()
    {
        m_arrived = std::max(m_arrived, setClock());
        m_scene.events(std::exchange(m_csv, {}));
        for (AnEvent &e : m_waiting) {
            e.arrived = m_arrived;
            m_events.push_back(e);
        }
        m_waiting.clear();
    }

    HitScene m_scene;
    QByteArray m_csv;
    int m_ids = 0;
    bool m_mapped = false;
    Instant m_arrived;
    std::vector<AnEvent> m_waiting;  // in m_csv
    std::vector<AnEvent> m_events;
    std::map<QByteArray, AnEvent> m_credited;  // events that charged and are not credited yet
};

}  // namespace headroom::testing
