// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/report/usagereport.h"

#include "domain/wide.h"
#include "storage/jobs/jobreader.h"
#include "storage/overage/approvals.h"
#include "storage/report/membernames.h"
#include "storage/report/reportcredits.h"
#include "storage/report/reporthits.h"
#include "storage/workspaceanswer.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

class ReportBuilder {
public:
    ReportBuilder(LedgerState &state, const ReportRequest &request)
        : m_state(state), m_request(request), m_names(request.memberNames),
          m_answer(answerWorkspace(state, request.workspace, request.at, 0, std::numeric_limits<std::size_t>::max()))
    {
        const WorkspaceStanding &standing = m_answer.standing;
        m_place.workspaceId = standing.workspaceId;
        m_place.workspace = standing.key;
        m_place.cycle = standing.cycle;
        m_place.at = std::min(request.at, Instant{standing.cycle.end.us - 1});
        for (const TopEntry &action : m_answer.actions) m_place.events += action.events;
    }

    UsageReport build()
    {
        UsageReport report;
        report.request = m_request;
        m_credits = reportCredits(m_state, m_place.workspaceId, m_place.cycle, m_place.at);
        report.customer = customer();
        if (m_request.audience == Audience::Internal) report.internal = internal();
        return report;
    }

private:
    CustomerReport customer()
    {
        const WorkspaceStanding &standing = m_answer.standing;
        CustomerReport report;
        report.key = standing.key;
        report.name = standing.name;
        report.zone = standing.timeZone;
        report.cycle = standing.cycle;
        report.day = standing.cycleDay;
        report.plan = standing.planName;
        report.planVersion = standing.planVersion;
        report.at = m_request.at;
        for (const Bucket bucket : kBuckets) {
            const BucketStanding &one = standing.buckets[index(bucket)];
            report.buckets[index(bucket)] = {one.unit, one.used, one.entitlement, one.warnPercent};
        }
        report.unmapped = standing.unmapped;
        for (const DayUse &day : m_answer.days) report.days.push_back({day.day, day.units});
        addMembers(report);
        addGrants(report);
        for (const ReportCredits::Row &row : m_credits.latest) report.credits.push_back(row.credit);
        report.creditsTotal = m_credits.total;
        report.credited = m_credits.units;
        addHits(m_state, m_place, m_names, report);
        addJobs(report);
        return report;
    }

    // The largest users by units, of premium work first: an order by cost would tell of costs.
    void addMembers(CustomerReport &report)
    {
        std::vector<TopEntry> &members = m_answer.members;
        const auto premium = index(Bucket::PremiumSync);
        std::ranges::sort(members, [premium](const TopEntry &a, const TopEntry &b) {
            return std::tie(b.units[premium], b.units, a.key) < std::tie(a.units[premium], a.units, b.key);
        });
        for (const TopEntry &member : members) {
            const QString name = m_names.nameOf(member.key);
            if (report.members.size() < kReportMembers) {
                report.members.push_back({name, member.units});
                continue;
            }
            ++report.otherMembers;
            for (std::size_t b = 0; b < kBucketCount; ++b) {
                report.otherUnits[b] = clamped(Wide{report.otherUnits[b]} + member.units[b]);
            }
        }
    }

    void addGrants(CustomerReport &report)
    {
        const Workspace &workspace = namedWorkspace(m_state, m_request.workspace);
        const auto add = [&](EntitlementSource::Kind kind, Bucket bucket, std::int64_t units, Instant from,
                             Instant to) {
            const bool inCycle = from < m_place.cycle.end && to > m_place.cycle.start;
            if (inCycle && from <= m_place.at) report.grants.push_back({kind, bucket, units, from, to});
        };
        using Kind = EntitlementSource::Kind;
        for (const Grant &grant : workspace.addons.value_or(std::vector<Grant>{})) {
            add(Kind::Addon, grant.bucket, grant.units, grant.from, grant.to);
        }
        for (const Workflow &workflow : workspace.workflows.value_or(std::vector<Workflow>{})) {
            add(Kind::Workflow, Bucket::BatchRecords, workflow.includedRecords, workflow.from, workflow.to);
        }
        for (const Grant &grant : workspace.prepaid.value_or(std::vector<Grant>{})) {
            add(Kind::Prepaid, grant.bucket, grant.units, grant.from, grant.to);
        }
        for (const Approval &approval : approvalsOf(m_state, m_place.workspaceId, m_place.cycle, m_request.at)) {
            add(Kind::Approved, approval.bucket, approval.units, approval.decidedAt, m_place.cycle.end);
        }
        std::ranges::stable_sort(report.grants, {}, &CustomerReport::Grant::from);
    }

    void addJobs(CustomerReport &report)
    {
        BatchJobsQuestion question;
        question.workspace = m_place.workspace;
        question.from = m_place.cycle.start;
        question.to = m_place.cycle.end;
        question.at = m_request.at;
        question.most = kReportJobs;
        const BatchJobsAnswer answer = jobsOf(m_state, question);
        report.jobsTotal = answer.total;
        for (const BatchJob &job : answer.jobs) {
            const bool split = job.split && job.split->forced != BatchSplit::Forced::No;
            report.jobs.push_back({.job = job.job,
                                   .first = job.first,
                                   .parts = job.partsKnown(),
                                   .partsStated = job.partsStated,
                                   .because = split ? describeSplit(job, false) : QString(),
                                   .balance = job.balance,
                                   .overdue = job.overdue(m_request.at)});
        }
    }

    InternalReport internal()
    {
        const WorkspaceStanding &standing = m_answer.standing;
        InternalReport report;
        for (const Bucket bucket : kBuckets) report.costs[index(bucket)] = standing.buckets[index(bucket)].cost;
        report.cost = standing.cost;
        report.revenue = standing.revenue;
        report.margin = standing.margin;
        report.actions = m_answer.actions;
        report.routes = m_answer.routes;
        report.hitsByCause = countCauses(m_state, m_place);
        Query counts(m_state.db(), u"SELECT kind, count(*) FROM provider_signal WHERE workspace_id = :workspace AND "
                                   "at >= :from AND at <= :at GROUP BY kind"_s);
        counts.bind(u":workspace"_s, m_place.workspaceId)
            .bind(u":from"_s, m_place.cycle.start.us)
            .bind(u":at"_s, m_place.at.us)
            .run();
        while (counts.next()) report.signalCounts[static_cast<std::size_t>(counts.integer(0))] = counts.integer(1);
        for (const ReportCredits::Row &row : m_credits.latest) report.creditNotes.push_back(row.note);
        return report;
    }

    LedgerState &m_state;
    const ReportRequest &m_request;
    MemberNames m_names;
    WorkspaceAnswer m_answer;
    ReportedCycle m_place;
    ReportCredits m_credits;
};

}  // namespace

UsageReport usageReportOf(LedgerState &state, const ReportRequest &request)
{
    return ReportBuilder(state, request).build();
}

}  // namespace headroom
