// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plural.h"
#include "domain/reportparts.h"
#include "domain/reportwords.h"
#include "domain/spokenfigures.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace headroom::reportparts {

using namespace reportwords;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

ReportCell outcomeOf(const CustomerReport::Hit &hit)
{
    const QString id = rawId(outcomeId(hit.outcome));
    switch (hit.outcome) {
    case HitOutcome::Ran: return text(Words::tr("ran", "what became of a limit hit"), id);
    case HitOutcome::Abandoned: return text(Words::tr("given up", "what became of a limit hit"), id);
    case HitOutcome::Waiting: break;
    }
    if (hit.verdict == Verdict::Queue) return text(Words::tr("waits", "what became of a limit hit"), id);
    return text(Words::tr("not recorded", "what became of a limit hit"), id);
}

// "The latest 200 of 10,000 are listed."
void sayCut(ReportDocument &document, std::size_t shown, std::int64_t total)
{
    if (total <= static_cast<std::int64_t>(shown)) return;
    say(document,
        Words::tr("The latest %1 of %2 are listed.", "number listed, number of all")
            .arg(spokenCount(static_cast<std::int64_t>(shown)), spokenCount(total)),
        ReportText::Kind::Quiet);
}

void explanations(ReportDocument &document, const CustomerReport &report)
{
    ReportTable table =
        newTable(u"explanations"_s, Words::tr("Why it came to them"),
                 {{u"hit"_s, Words::tr("Limit hit")}, {u"part"_s, Words::tr("About")}, {u"why"_s, Words::tr("Why")}});
    std::size_t explained = 0;
    for (const CustomerReport::Hit &hit : report.hits) {
        if (hit.why.empty()) continue;
        ++explained;
        // Said once, where its parts begin; a program reads it in every line.
        QString when = instant(hit.at, report.zone);
        for (const CustomerReport::Reason &reason : hit.why) {
            table.rows.push_back({text(std::exchange(when, {}), hit.id), text(reason.title), text(reason.text)});
        }
    }
    if (table.rows.empty()) return;
    if (explained < report.hits.size()) {
        say(document,
            Words::tr("Hits of one action that met the same limit for the same reason are explained once, by the "
                      "latest of them."),
            ReportText::Kind::Quiet);
    }
    document.blocks.emplace_back(std::move(table));
}

ReportCell remarkOf(const CustomerReport::Job &job)
{
    QStringList remarks;
    if (!job.because.isEmpty()) remarks << (job.because.endsWith(u'.') ? job.because.chopped(1) : job.because);
    if (const std::int64_t off = job.balance.unaccounted(); off != 0) {
        remarks << Words::tr("%1 record(s) not accounted for", nullptr, pluralKey(off)).arg(spokenCount(off));
    }
    if (const std::int64_t off = job.balance.chargedBeyond(); off != 0) {
        remarks
            << Words::tr("%1 record(s) charged beyond those submitted", nullptr, pluralKey(off)).arg(spokenCount(off));
    }
    if (const std::int64_t off = job.balance.resubmittedBeyond; off != 0) {
        remarks << Words::tr("%1 record(s) sent again without need", nullptr, pluralKey(off)).arg(spokenCount(off));
    }
    if (const std::int64_t held = job.balance.held; held != 0) {
        remarks << Words::tr("%1 record(s) held back by the limit", nullptr, pluralKey(held)).arg(spokenCount(held));
    }
    if (const std::int64_t back = job.balance.credited; back != 0) {
        remarks << Words::tr("%1 record(s) credited", nullptr, pluralKey(back)).arg(spokenCount(back));
    }
    if (job.overdue) remarks << Words::tr("overdue");
    return {remarks.isEmpty() ? u"–"_s : remarks.join(u"; "_s), {}, !job.balance.conserved() || job.overdue};
}

ReportCell partsOf(const CustomerReport::Job &job)
{
    if (job.partsStated == 0 && job.parts == 0) return text(u"–"_s);
    if (job.partsStated == 0 || job.partsStated == job.parts) return count(job.parts);
    return {Words::tr("%1 of %2", "parts that are known, parts that there are")
                .arg(spokenCount(job.parts), spokenCount(job.partsStated)),
            QString::number(job.parts), false};
}

QString kindName(EntitlementSource::Kind kind)
{
    switch (kind) {
    case EntitlementSource::Kind::Plan: return Words::tr("Plan");
    case EntitlementSource::Kind::Addon: return Words::tr("Add-on");
    case EntitlementSource::Kind::Workflow: return Words::tr("Workflow upgrade");
    case EntitlementSource::Kind::Prepaid: return Words::tr("Prepaid pack");
    case EntitlementSource::Kind::Approved: return Words::tr("Approved overage");
    }
    Q_UNREACHABLE();
}

const char *kindId(EntitlementSource::Kind kind)
{
    switch (kind) {
    case EntitlementSource::Kind::Plan: return "plan";
    case EntitlementSource::Kind::Addon: return "addon";
    case EntitlementSource::Kind::Workflow: return "workflow";
    case EntitlementSource::Kind::Prepaid: return "prepaid";
    case EntitlementSource::Kind::Approved: return "approved";
    }
    Q_UNREACHABLE();
}

}  // namespace

void hits(ReportDocument &document, const CustomerReport &report)
{
    heading(document, Words::tr("Limits that were met"));
    QStringList counts;
    for (std::size_t v = 1; v < report.hitsByVerdict.size(); ++v) {
        if (report.hitsByVerdict[v] == 0) continue;
        counts << Words::tr("%1: %2", "what was decided, number of times")
                      .arg(verdictName(static_cast<Verdict>(v)), spokenCount(report.hitsByVerdict[v]));
    }
    if (!counts.isEmpty()) {
        say(document, Words::tr("%1 in this cycle. %2.", "number of limit hits, the same by what was decided")
                          .arg(spokenCount(report.hitsTotal), counts.join(u", "_s)));
    }
    sayCut(document, report.hits.size(), report.hitsTotal);
    ReportTable table = newTable(u"hits"_s, Words::tr("Limit hits, the latest first"),
                                 {{u"at"_s, Words::tr("When")},
                                  {u"action"_s, Words::tr("Action")},
                                  {u"member"_s, Words::tr("Member")},
                                  {u"bucket"_s, Words::tr("Bucket")},
                                  {u"verdict"_s, Words::tr("Decided")},
                                  {u"units"_s, Words::tr("Asked for"), true},
                                  {u"used"_s, Words::tr("Used before"), true},
                                  {u"entitlement"_s, Words::tr("Entitlement"), true},
                                  {u"outcome"_s, Words::tr("Outcome")},
                                  {u"id"_s, Words::tr("Reference")}},
                                 Words::tr("No limit was met in this cycle."));
    for (const CustomerReport::Hit &hit : report.hits) {
        table.rows.push_back({instantCell(hit.at, report.zone), nameCell(hit.action), memberCell(hit.member),
                              bucketCell(hit.bucket), text(verdictName(hit.verdict), rawId(verdictId(hit.verdict))),
                              count(hit.units), count(hit.used), amount(hit.entitlement), outcomeOf(hit),
                              nameCell(hit.id)});
    }
    document.blocks.emplace_back(std::move(table));
    explanations(document, report);
}

void jobs(ReportDocument &document, const CustomerReport &report)
{
    heading(document, Words::tr("Batch jobs"));
    sayCut(document, report.jobs.size(), report.jobsTotal);
    ReportTable table = newTable(u"jobs"_s, Words::tr("Records of batch jobs, the latest first"),
                                 {{u"job"_s, Words::tr("Job")},
                                  {u"first"_s, Words::tr("Begun")},
                                  {u"parts"_s, Words::tr("Parts"), true},
                                  {u"charged"_s, Words::tr("Charged"), true},
                                  {u"submitted"_s, Words::tr("Submitted"), true},
                                  {u"completed"_s, Words::tr("Completed"), true},
                                  {u"failed"_s, Words::tr("Failed"), true},
                                  {u"expired"_s, Words::tr("Expired"), true},
                                  {u"outstanding"_s, Words::tr("Outstanding"), true},
                                  {u"resubmitted"_s, Words::tr("Sent again"), true},
                                  {u"remark"_s, Words::tr("Remark")}},
                                 Words::tr("There was no batch job in this cycle."));
    for (const CustomerReport::Job &job : report.jobs) {
        const BatchBalance &balance = job.balance;
        table.rows.push_back({nameCell(job.job), instantCell(job.first, report.zone), partsOf(job),
                              count(balance.charged, balance.chargedBeyond() != 0),
                              count(balance.submitted, !balance.conserved()), count(balance.completed),
                              count(balance.failed), count(balance.expired), count(balance.outstanding),
                              count(balance.resubmitted), remarkOf(job)});
    }
    document.blocks.emplace_back(std::move(table));
}

void grants(ReportDocument &document, const CustomerReport &report)
{
    heading(document, Words::tr("Additions to the plan"));
    ReportTable table = newTable(u"grants"_s, Words::tr("Add-ons, prepaid packs and approved overage of this cycle"),
                                 {{u"kind"_s, Words::tr("Kind")},
                                  {u"bucket"_s, Words::tr("Bucket")},
                                  {u"units"_s, Words::tr("Units"), true},
                                  {u"from"_s, Words::tr("From")},
                                  {u"to"_s, Words::tr("Until")}},
                                 Words::tr("Nothing was added to the plan in this cycle."));
    for (const CustomerReport::Grant &grant : report.grants) {
        table.rows.push_back({text(kindName(grant.kind), QLatin1String(kindId(grant.kind))), bucketCell(grant.bucket),
                              count(grant.units), instantCell(grant.from, report.zone),
                              grant.to ? instantCell(*grant.to, report.zone) : text(u"–"_s)});
    }
    document.blocks.emplace_back(std::move(table));
}

void credits(ReportDocument &document, const CustomerReport &report)
{
    heading(document, Words::tr("Credits"));
    QStringList sums;
    for (const Bucket bucket : kBuckets) {
        if (report.credited[index(bucket)] == 0) continue;
        sums << Words::tr("%1: %2", "bucket, units given back")
                    .arg(bucketName(bucket), spokenCount(report.credited[index(bucket)]));
    }
    if (!sums.isEmpty()) {
        say(document, Words::tr("Given back in this cycle: %1. The use above is net of it.").arg(sums.join(u", "_s)));
    }
    sayCut(document, report.credits.size(), report.creditsTotal);
    ReportTable table = newTable(u"credits"_s, Words::tr("Credits, the latest first"),
                                 {{u"at"_s, Words::tr("When")},
                                  {u"event"_s, Words::tr("Event that was credited")},
                                  {u"bucket"_s, Words::tr("Bucket")},
                                  {u"units"_s, Words::tr("Given back"), true}},
                                 Words::tr("Nothing was credited in this cycle."));
    for (const CustomerReport::Credit &credit : report.credits) {
        table.rows.push_back({instantCell(credit.at, report.zone), nameCell(credit.eventId), bucketCell(credit.bucket),
                              count(credit.units)});
    }
    document.blocks.emplace_back(std::move(table));
}

}  // namespace headroom::reportparts
