// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalog/catalogwrite.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// The statements that write a workspace and its lists, prepared once.
class WorkspaceWriter {
public:
    explicit WorkspaceWriter(Connection &connection);
    void write(const Workspace *old, const Workspace &entry, std::int64_t position);

private:
    void writeProfile(const Workspace &entry, std::int64_t position);
    static void writeGrant(Query &insert, const QString &workspace, const Grant &grant, std::int64_t position);

    Query m_name;
    Query m_profile;
    Query m_clearAssignments;
    Query m_assignment;
    Query m_clearAddons;
    Query m_addon;
    Query m_clearPrepaid;
    Query m_prepaid;
    Query m_clearWorkflows;
    Query m_workflow;
};

QString clearOf(const QString &table)
{
    return u"DELETE FROM %1 WHERE workspace_id = (SELECT id FROM workspace WHERE key = :owner)"_s.arg(table);
}

QString grantInto(const QString &table)
{
    return u"INSERT INTO %1 (workspace_id, position, bucket, units, price, valid_from, valid_to) VALUES ("
           "(SELECT id FROM workspace WHERE key = :workspace), :position, :bucket, :units, :price, :valid_from, "
           ":valid_to)"_s.arg(table);
}

WorkspaceWriter::WorkspaceWriter(Connection &connection)
    : m_name(connection, u"INSERT INTO workspace (key, discovered) VALUES (:key, 0) "
                         "ON CONFLICT (key) DO UPDATE SET discovered = 0"_s),
      m_profile(connection,
                u"INSERT INTO workspace_profile (workspace_id, position, name, time_zone, cycle_anchor, cycle_days, "
                "seats, retention, expansion_intent, has_plans, has_addons, has_prepaid, has_workflows) VALUES ("
                "(SELECT id FROM workspace WHERE key = :key), :position, :name, :time_zone, :cycle_anchor, "
                ":cycle_days, :seats, :retention, :expansion_intent, :has_plans, :has_addons, :has_prepaid, "
                ":has_workflows) ON CONFLICT (workspace_id) DO UPDATE SET position = excluded.position, "
                "name = excluded.name, time_zone = excluded.time_zone, cycle_anchor = excluded.cycle_anchor, "
                "cycle_days = excluded.cycle_days, seats = excluded.seats, retention = excluded.retention, "
                "expansion_intent = excluded.expansion_intent, has_plans = excluded.has_plans, "
                "has_addons = excluded.has_addons, has_prepaid = excluded.has_prepaid, "
                "has_workflows = excluded.has_workflows"_s),
      m_clearAssignments(connection, clearOf(u"plan_assignment"_s)),
      m_assignment(connection, u"INSERT INTO plan_assignment (workspace_id, position, version_id, valid_from) VALUES ("
                               "(SELECT id FROM workspace WHERE key = :workspace), :position, "
                               "(SELECT v.id FROM plan_version AS v JOIN plan AS p ON p.id = v.plan_id "
                               "WHERE p.key = :plan AND v.version = :version), :valid_from)"_s),
      m_clearAddons(connection, clearOf(u"addon"_s)), m_addon(connection, grantInto(u"addon"_s)),
      m_clearPrepaid(connection, clearOf(u"prepaid"_s)), m_prepaid(connection, grantInto(u"prepaid"_s)),
      m_clearWorkflows(connection, clearOf(u"workflow"_s)),
      m_workflow(connection,
                 u"INSERT INTO workflow (workspace_id, position, key, route_id, schedule, included_records, price, "
                 "success_measure, valid_from, valid_to) VALUES ((SELECT id FROM workspace WHERE key = :workspace), "
                 ":position, :key, (SELECT id FROM route WHERE key = :route), :schedule, :included_records, :price, "
                 ":success_measure, :valid_from, :valid_to)"_s)
{}

void WorkspaceWriter::write(const Workspace *old, const Workspace &entry, std::int64_t position)
{
    m_name.bind(u":key"_s, entry.key).run();
    writeProfile(entry, position);
    const auto writeAssignment = [&](const PlanAssignment &of, std::int64_t at) {
        m_assignment.bind(u":workspace"_s, entry.key)
            .bind(u":position"_s, at)
            .bind(u":plan"_s, of.plan)
            .bind(u":version"_s, of.version)
            .bind(u":valid_from"_s, of.from.us)
            .run();
    };
    const auto writeAddon = [&](const Grant &of, std::int64_t at) { writeGrant(m_addon, entry.key, of, at); };
    const auto writePrepaid = [&](const Grant &of, std::int64_t at) { writeGrant(m_prepaid, entry.key, of, at); };
    const auto writeWorkflow = [&](const Workflow &of, std::int64_t at) {
        m_workflow.bind(u":workspace"_s, entry.key)
            .bind(u":position"_s, at)
            .bind(u":key"_s, of.key)
            .bind(u":route"_s, of.route)
            .bind(u":schedule"_s, of.schedule)
            .bind(u":included_records"_s, of.includedRecords)
            .bind(u":price"_s, of.price.nanos)
            .bind(u":success_measure"_s, of.successMeasure)
            .bind(u":valid_from"_s, of.from.us)
            .bind(u":valid_to"_s, of.to.us)
            .run();
    };
    replaceRows(m_clearAssignments, entry.key, old ? &old->plans : nullptr, entry.plans, writeAssignment);
    replaceRows(m_clearAddons, entry.key, old ? &old->addons : nullptr, entry.addons, writeAddon);
    replaceRows(m_clearPrepaid, entry.key, old ? &old->prepaid : nullptr, entry.prepaid, writePrepaid);
    replaceRows(m_clearWorkflows, entry.key, old ? &old->workflows : nullptr, entry.workflows, writeWorkflow);
}

void WorkspaceWriter::writeProfile(const Workspace &entry, std::int64_t position)
{
    m_profile.bind(u":key"_s, entry.key)
        .bind(u":position"_s, position)
        .bind(u":name"_s, entry.name)
        .bind(u":time_zone"_s, QString::fromUtf8(entry.timeZone))
        .bind(u":cycle_anchor"_s, number(entry.cycleAnchor))
        .bind(u":cycle_days"_s, number(entry.cycleDays))
        .bind(u":seats"_s, number(entry.seats))
        .bind(u":retention"_s, entry.retention)
        .bind(u":expansion_intent"_s, entry.expansionIntent)
        .bind(u":has_plans"_s, entry.plans ? 1 : 0)
        .bind(u":has_addons"_s, entry.addons ? 1 : 0)
        .bind(u":has_prepaid"_s, entry.prepaid ? 1 : 0)
        .bind(u":has_workflows"_s, entry.workflows ? 1 : 0)
        .run();
}

void WorkspaceWriter::writeGrant(Query &insert, const QString &workspace, const Grant &grant, std::int64_t position)
{
    insert.bind(u":workspace"_s, workspace)
        .bind(u":position"_s, position)
        .bind(u":bucket"_s, number(grant.bucket))
        .bind(u":units"_s, grant.units)
        .bind(u":price"_s, grant.price.nanos)
        .bind(u":valid_from"_s, grant.from.us)
        .bind(u":valid_to"_s, grant.to.us)
        .run();
}

}  // namespace

void saveWorkspaces(Connection &connection, const std::vector<Workspace> &before, const std::vector<Workspace> &after)
{
    WorkspaceWriter writer(connection);
    const auto write = [&](const Workspace *old, const Workspace &entry, std::int64_t position) {
        if (!entry.discovered) writer.write(old, entry, position);
    };
    eachDifference(
        before, after, [](const Workspace &w) { return w.key; }, write);
}

}  // namespace headroom
