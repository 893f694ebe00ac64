// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogparts.h"

#include <algorithm>

namespace headroom {

using json::Entry;
using json::Key;
using json::Need;

namespace {

constexpr int kMaxSeats = 1'000'000;

constexpr Key kWorkspaceKeys[] = {{"key", Need::Required},
                                  {"name"},
                                  {"time_zone"},
                                  {"cycle_anchor"},
                                  {"cycle"},
                                  {"seats"},
                                  {"plans"},
                                  {"addons"},
                                  {"prepaid"},
                                  {"workflows"},
                                  {"retention"},
                                  {"expansion_intent"}};
constexpr Key kAssignmentKeys[] = {{"plan", Need::Required}, {"version", Need::Required}, {"from", Need::Required}};
constexpr Key kGrantKeys[] = {{"bucket", Need::Required},
                              {"units", Need::Required},
                              {"price", Need::Required},
                              {"from", Need::Required},
                              {"to", Need::Required}};
constexpr Key kWorkflowKeys[] = {{"key", Need::Required},
                                 {"route", Need::Required},
                                 {"schedule"},
                                 {"included_records", Need::Required},
                                 {"price", Need::Required},
                                 {"success_measure"},
                                 {"from", Need::Required},
                                 {"to", Need::Required}};

}  // namespace

QString bucketWords()
{
    return QStringLiteral("standard_sync, premium_sync, long_context, batch_records");
}

std::optional<Bucket> readBucket(Entry &entry)
{
    return entry.word("bucket", bucketFromId, bucketWords());
}

json::Keys WorkspaceReader::keys()
{
    return kWorkspaceKeys;
}

Workspace WorkspaceReader::read(Entry &entry)
{
    Workspace workspace;
    workspace.key = entry.text("key").value_or(QString());
    workspace.name = entry.text("name");
    workspace.timeZone = timeZone(entry).value_or(workspace.timeZone);
    workspace.cycleAnchor = entry.date("cycle_anchor");
    workspace.cycleDays = entry.word("cycle", parseCycleKind, tr("\"monthly\", or a number of days such as \"30d\""));
    workspace.seats = entry.smallInteger("seats", 1, kMaxSeats);
    workspace.plans = assignments(entry);
    workspace.addons = grants(entry, "addons");
    workspace.prepaid = grants(entry, "prepaid");
    workspace.workflows = workflows(entry);
    workspace.retention = entry.text("retention");
    workspace.expansionIntent = entry.text("expansion_intent");
    return workspace;
}

std::optional<QByteArray> WorkspaceReader::timeZone(Entry &entry)
{
    const auto name = entry.text("time_zone");
    if (!name) return std::nullopt;
    const QByteArray id = name->toUtf8();
    if (m_knownZones.contains(id)) return id;
    if (!Zone::isKnown(id)) {
        entry.reportBroken("time_zone", tr("is not a time zone that this system knows. Use an IANA name such as "
                                           "\"America/New_York\"."));
        return id;
    }
    m_knownZones.insert(id);
    return id;
}

std::optional<std::vector<PlanAssignment>> WorkspaceReader::assignments(Entry &entry)
{
    return entry.list("plans", kAssignmentKeys, assignment);
}

json::Keys WorkspaceReader::assignmentKeys()
{
    return kAssignmentKeys;
}

PlanAssignment WorkspaceReader::assignment(Entry &entry)
{
    PlanAssignment assignment;
    assignment.plan = entry.text("plan").value_or(QString());
    assignment.version = entry.smallInteger("version", 1).value_or(1);
    assignment.from = entry.instant("from").value_or(Instant{});
    return assignment;
}

std::optional<std::vector<Grant>> WorkspaceReader::grants(Entry &entry, std::string_view name)
{
    return entry.list(name, kGrantKeys, [](Entry &item) {
        Grant grant;
        grant.bucket = readBucket(item).value_or(Bucket::StandardSync);
        grant.units = item.integer("units", 0).value_or(0);
        grant.price = item.money("price").value_or(Money{});
        readWindow(item, grant);
        return grant;
    });
}

std::optional<std::vector<Workflow>> WorkspaceReader::workflows(Entry &entry)
{
    std::vector<Workflow> earlier;
    return entry.list("workflows", kWorkflowKeys, [&](Entry &item) {
        Workflow workflow;
        workflow.key = item.text("key").value_or(QString());
        workflow.route = item.text("route").value_or(QString());
        workflow.schedule = item.text("schedule");
        workflow.includedRecords = item.integer("included_records", 0).value_or(0);
        workflow.price = item.money("price").value_or(Money{});
        workflow.successMeasure = item.text("success_measure");
        readWindow(item, workflow);
        // A renewed workflow keeps its key and its past terms, so only overlapping ones are the same thing twice.
        const bool twice = std::ranges::any_of(earlier, [&](const Workflow &other) {
            return other.key == workflow.key && other.from < workflow.to && workflow.from < other.to;
        });
        if (twice) item.reportBroken("key", tr("is in this list twice for the same time."));
        earlier.push_back(workflow);
        return workflow;
    });
}

}  // namespace headroom
