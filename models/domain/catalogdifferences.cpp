// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdifferences.h"

#include "domain/catalogjson.h"

#include <QHash>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

template<typename T>
QByteArray entryOf(const T &object)
{
    return QByteArray::fromStdString(toJson(object).dump());
}

// A plan without its versions, which are objects of their own.
QByteArray entryOf(const Plan &plan)
{
    return QByteArray::fromStdString(toJson(Plan{plan.key, plan.name, {}}).dump());
}

QByteArray entryOf(const Plan &plan, const PlanVersion &version)
{
    CatalogJson entry = CatalogJson::object();
    entry["plan"] = plan.key.toStdString();
    entry.update(toJson(version));
    return QByteArray::fromStdString(entry.dump());
}

class Differences {
public:
    template<typename T, typename KeyOf>
    void compare(const QString &object, const std::vector<T> &before, const std::vector<T> &after, KeyOf keyOf)
    {
        QHash<QString, const T *> known;
        for (const T &entry : before) known.insert(keyOf(entry), &entry);
        for (const T &entry : after) {
            const QString key = keyOf(entry);
            const T *old = known.value(key);
            if (old && *old == entry) continue;
            const QString workspace = std::is_same_v<T, Workspace> ? key : QString();
            m_found.push_back({object, key, workspace, old ? entryOf(*old) : QByteArray(), entryOf(entry)});
        }
    }

    void comparePlans(const std::vector<Plan> &before, const std::vector<Plan> &after)
    {
        QHash<QString, const Plan *> known;
        for (const Plan &plan : before) known.insert(plan.key, &plan);
        for (const Plan &plan : after) {
            const Plan *old = known.value(plan.key);
            if (!old || old->name != plan.name) {
                m_found.push_back({u"plan"_s, plan.key, {}, old ? entryOf(*old) : QByteArray(), entryOf(plan)});
            }
            for (const PlanVersion &version : plan.versions) {
                if (old && findVersion(*old, version.version)) continue;  // published: never changes (R13)
                m_found.push_back({u"plan_version"_s,
                                   u"%1 v%2"_s.arg(plan.key, QString::number(version.version)),
                                   {},
                                   {},
                                   entryOf(plan, version)});
            }
        }
    }

    void compareSettings(const Settings &before, const Settings &after)
    {
        compareSetting(u"early_burn"_s, before.earlyBurn, after.earlyBurn);
        compareSetting(u"approvals"_s, before.approvals, after.approvals);
        compareSetting(u"causes"_s, before.causes, after.causes);
    }

    std::vector<CatalogDifference> take() { return std::move(m_found); }

private:
    template<typename T>
    void compareSetting(const QString &section, const std::optional<T> &before, const std::optional<T> &after)
    {
        if (before == after) return;
        const auto entry = [](const std::optional<T> &of) { return of ? entryOf(*of) : QByteArray(); };
        m_found.push_back({u"setting"_s, section, {}, entry(before), entry(after)});
    }

    std::vector<CatalogDifference> m_found;
};

}  // namespace

std::vector<CatalogDifference> catalogDifferences(const Catalog &before, const Catalog &after)
{
    Differences differences;
    differences.comparePlans(before.plans, after.plans);
    differences.compare(u"route"_s, before.routes, after.routes, [](const Route &r) { return r.key; });
    differences.compare(u"route_sheet"_s, before.routeSheets, after.routeSheets,
                        [](const RouteSheet &s) { return QString::number(s.version); });
    differences.compare(u"pool"_s, before.pools, after.pools, [](const Pool &p) { return p.key; });
    differences.compare(u"ceiling"_s, before.ceilings, after.ceilings, [](const Ceiling &c) { return c.surface; });
    differences.compare(u"workspace"_s, before.workspaces, after.workspaces, [](const Workspace &w) { return w.key; });
    differences.compareSettings(before.settings, after.settings);
    return differences.take();
}

}  // namespace headroom
