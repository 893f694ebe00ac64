// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demodata.h"
#include "storage/demo/demoprofiles.h"

#include "domain/utcday.h"
#include "domain/zone.h"

#include <QCoreApplication>
#include <QFile>

#include <nlohmann/json.hpp>

// The demo's catalog: a template for what the product sells, and a workspace per profile.
namespace headroom {

namespace {

using Json = nlohmann::json;
using namespace demo;

std::string text(const QString &value)
{
    return value.toStdString();
}

// "@-40" in the template is the UTC midnight forty days ago, "@day-40" that date.
void resolveDates(Json &value, CivilDate today)
{
    if (value.is_structured()) {
        for (Json &child : value) resolveDates(child, today);
        return;
    }
    if (!value.is_string()) return;
    const std::string &given = value.get_ref<const std::string &>();
    if (given.starts_with("@day")) {
        value = text((today + std::stoi(given.substr(4))).toString());
    } else if (given.starts_with('@')) {
        value = text(formatInstant(utcMidnight(today + std::stoi(given.substr(1)))));
    }
}

// The latest such day of a month that ended before the demo's first plan began.
CivilDate monthlyAnchor(int dayOfMonth, CivilDate today)
{
    QDate month = (today - 400).toQDate();
    while (month.daysInMonth() < dayOfMonth) month = month.addMonths(-1);
    return CivilDate::of(month.year(), month.month(), dayOfMonth);
}

CivilDate anchorOf(const CycleSpec &cycle, CivilDate today)
{
    const CivilDate start = today - (cycle.today - 1);
    if (cycle.days > 0) return start - cycle.days * (400 / cycle.days);
    return monthlyAnchor(cycle.today > 0 ? start.toQDate().day() : cycle.dayOfMonth, today);
}

struct Calendar {
    Zone zone;
    CivilDate today;
    [[nodiscard]] std::string daysAgo(int days) const { return text(formatInstant(zone.startOf(today - days))); }
};

Json grants(const std::vector<GrantSpec> &specs, const Calendar &calendar)
{
    Json list = Json::array();
    for (const GrantSpec &grant : specs) {
        list.push_back({{"bucket", bucketId(grant.bucket)},
                        {"units", grant.units},
                        {"price", grant.price},
                        {"from", calendar.daysAgo(grant.daysAgo)},
                        {"to", calendar.daysAgo(-grant.daysAhead)}});
    }
    return list;
}

Json workspaceEntry(const Profile &profile, const Calendar &calendar)
{
    Json entry = {{"key", profile.key},
                  {"name", profile.name},
                  {"time_zone", profile.zone},
                  {"cycle_anchor", text(anchorOf(profile.cycle, calendar.today).toString())},
                  {"cycle", profile.cycle.days == 0 ? "monthly" : std::to_string(profile.cycle.days) + "d"},
                  {"seats", profile.seats},
                  {"retention", profile.retention},
                  {"expansion_intent", profile.expansion}};
    for (const PlanSpec &plan : profile.plans) {
        entry["plans"].push_back(
            {{"plan", plan.plan}, {"version", plan.version}, {"from", calendar.daysAgo(plan.daysAgo)}});
    }
    if (!profile.addons.empty()) entry["addons"] = grants(profile.addons, calendar);
    if (!profile.prepaid.empty()) entry["prepaid"] = grants(profile.prepaid, calendar);
    for (const WorkflowSpec &workflow : profile.workflows) {
        entry["workflows"].push_back({{"key", workflow.key},
                                      {"route", workflow.route},
                                      {"schedule", workflow.schedule},
                                      {"included_records", workflow.includedRecords},
                                      {"price", workflow.price},
                                      {"success_measure", workflow.successMeasure},
                                      {"from", calendar.daysAgo(workflow.daysAgo)},
                                      {"to", calendar.daysAgo(workflow.daysAgo - 730)}});
    }
    return entry;
}

tl::unexpected<Error> defect(const QString &detail)
{
    return failure(Error::Kind::Internal,
                   QCoreApplication::translate("headroom::Demo", "The catalog of the demo cannot be made."), detail);
}

}  // namespace

Result<CatalogDocument> demoCatalog(const DemoOptions &options)
{
    QFile file(QStringLiteral(":/headroom/demo/catalog.json"));
    if (!file.open(QIODevice::ReadOnly)) return defect(file.errorString());
    const QByteArray bytes = file.readAll();
    Json catalog = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!catalog.is_object()) return defect(QStringLiteral("catalog.json is no JSON object"));
    resolveDates(catalog, utcDay(options.now));
    for (const Profile &profile : profiles()) {
        if (profile.plans.empty()) continue;
        const QByteArray zoneId(profile.zone.data(), static_cast<qsizetype>(profile.zone.size()));
        const std::optional<Zone> zone = Zone::named(zoneId);
        if (!zone) return defect(QStringLiteral("unknown time zone ") + QString::fromLatin1(zoneId));
        catalog["workspaces"].push_back(workspaceEntry(profile, {*zone, zone->dayOf(options.now)}));
    }
    return parseCatalog(QByteArray::fromStdString(catalog.dump()));
}

}  // namespace headroom
