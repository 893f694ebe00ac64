// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plural.h"
#include "domain/reportparts.h"
#include "domain/reportwords.h"
#include "domain/spokenfigures.h"
#include "domain/wide.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom::reportparts {

using namespace reportwords;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::Action: return Words::tr("action");
    case Unit::Page: return Words::tr("page");
    case Unit::File: return Words::tr("file");
    case Unit::Record: return Words::tr("record submitted");
    }
    Q_UNREACHABLE();
}

PerBucket<std::int64_t> usedOf(const CustomerReport &report)
{
    PerBucket<std::int64_t> used{};
    for (const Bucket bucket : kBuckets) used[index(bucket)] = report.buckets[index(bucket)].used;
    return used;
}

// How far below 0 a remainder is; its size may not fit.
std::int64_t overBy(std::int64_t left)
{
    return clamped(-Wide{left});
}

ReportCell remaining(const CustomerReport::BucketUse &use)
{
    const auto left = use.entitlement.remaining(use.used);
    if (!left) return amount({true, 0});
    if (*left >= 0) return count(*left);
    return {Words::tr("%1 over", "units beyond the entitlement").arg(spokenCount(overBy(*left))),
            QString::number(*left), true};
}

ReportCell percentOf(const CustomerReport::BucketUse &use)
{
    const Amount entitlement = use.entitlement.total();
    const auto hundredths = percentHundredths(use.used, entitlement);
    if (!hundredths) return text(u"–"_s);
    return text(percent(use.used, entitlement), formatDecimal(*hundredths, 2, 0));
}

// What is worth a sentence: a bucket that is used up, or nearly.
void remark(ReportDocument &document, Bucket bucket, const CustomerReport::BucketUse &use)
{
    const Amount entitlement = use.entitlement.total();
    const auto left = use.entitlement.remaining(use.used);
    const QString standing = reportwords::usedOf(use.used, entitlement);
    if (left && *left < 0) {
        say(document,
            Words::tr("%1: %2 used, %3 more than there was.", "bucket, used of the entitlement, units over")
                .arg(bucketName(bucket), standing, spokenCount(overBy(*left))),
            ReportText::Kind::Warning);
    } else if (reaches(use.used, use.warnPercent, entitlement)) {
        say(document, Words::tr("%1: %2 used, %3 left. Warnings begin at %4 %.",
                                "bucket, used of the entitlement, units left, percentage")
                          .arg(bucketName(bucket), standing, spokenCount(*left), spokenCount(use.warnPercent)));
    }
}

ReportChart::Panel panelOf(const CustomerReport &report, Bucket bucket)
{
    const CustomerReport::BucketUse &use = report.buckets[index(bucket)];
    const Amount entitlement = use.entitlement.total();
    ReportChart::Panel panel;
    panel.bucket = bucket;
    panel.title = bucketName(bucket);
    Wide sum = 0;
    for (const CustomerReport::Day &day : report.days) {
        sum += day.units[index(bucket)];
        panel.used.push_back(clamped(sum));
    }
    if (!entitlement.unlimited) panel.entitlement = entitlement.units;
    panel.warnPercent = use.warnPercent;
    panel.caption = reportwords::usedOf(use.used, entitlement);
    return panel;
}

void chart(ReportDocument &document, const CustomerReport &report)
{
    ReportChart chart;
    chart.title = Words::tr("Used up to the end of each day, against the entitlement");
    const CycleDays &cycle = report.cycle.days;
    for (CivilDate day = cycle.first; day < cycle.end; day = day + 1) chart.days.push_back(day);
    QStringList spoken;
    for (const Bucket bucket : kBuckets) {
        const CustomerReport::BucketUse &use = report.buckets[index(bucket)];
        const Amount entitlement = use.entitlement.total();
        if (use.used == 0 && !entitlement.unlimited && entitlement.units == 0) continue;
        chart.panels.push_back(panelOf(report, bucket));
        spoken << Words::tr("%1: %2", "bucket, used of the entitlement")
                      .arg(bucketName(bucket), chart.panels.back().caption);
    }
    if (chart.panels.empty() || report.days.empty()) return;
    chart.spoken =
        Words::tr("Use by bucket from %1 to %2. %3. The table below has every day.", "first day, last day, use")
            .arg(day(report.days.front().day), day(report.days.back().day), spoken.join(u"; "_s));
    document.blocks.emplace_back(std::move(chart));
}

}  // namespace

std::vector<ReportTable::Column> withBuckets(std::vector<ReportTable::Column> columns)
{
    for (const Bucket bucket : kBuckets) columns.push_back({rawId(bucketId(bucket)), bucketName(bucket), true});
    return columns;
}

void addUnits(std::vector<ReportCell> &row, const PerBucket<std::int64_t> &units)
{
    for (const std::int64_t n : units) row.push_back(count(n));
}

void about(ReportDocument &document, const CustomerReport &report)
{
    const QString zone = QString::fromLatin1(report.zone);
    say(document,
        Words::tr("What %1 used in one cycle of its plan, what it could have used, and where it met a limit. "
                  "Every figure counts what had happened by %2; all days and times are those of %3. The words "
                  "are explained at the end.",
                  "workspace, time, time zone")
            .arg(name(report.name), instant(report.at, report.zone), zone));
    ReportTable table = newTable(u"report"_s, Words::tr("About this report"),
                                 {{u"field"_s, Words::tr("What")}, {u"value"_s, Words::tr("Value")}});
    const auto add = [&table](const QString &title, const char *field, const ReportCell &value) {
        table.rows.push_back({text(title, QLatin1String(field)), value});
    };
    add(Words::tr("Workspace"), "name", nameCell(report.name));
    if (report.key != report.name) add(Words::tr("Its identifier"), "workspace", nameCell(report.key));
    add(Words::tr("Plan"), "plan",
        report.plan.isEmpty()
            ? text(Words::tr("No plan is in force"), u"none"_s)
            : text(Words::tr("%1, version %2", "plan").arg(name(report.plan), spokenCount(report.planVersion)),
                   report.plan + u" "_s + QString::number(report.planVersion)));
    add(Words::tr("Cycle"), "cycle",
        text(reportwords::days(report.cycle.days),
             report.cycle.days.first.toString() + u'/' + (report.cycle.days.end - 1).toString()));
    add(Words::tr("Day of the cycle"), "day",
        text(Words::tr("%1 of %2", "day, number of days")
                 .arg(spokenCount(report.day), spokenCount(report.cycle.days.length())),
             QString::number(report.day)));
    add(Words::tr("Time zone"), "zone", text(zone));
    add(Words::tr("As it stood at"), "at", text(spelledInstant(report.at, report.zone), formatInstant(report.at)));
    document.blocks.emplace_back(std::move(table));
}

void summary(ReportDocument &document, const CustomerReport &report)
{
    heading(document, Words::tr("Summary"));
    for (const Bucket bucket : kBuckets) remark(document, bucket, report.buckets[index(bucket)]);
    ReportTable table = newTable(u"buckets"_s, Words::tr("Use and entitlement by bucket"),
                                 {{u"bucket"_s, Words::tr("Bucket")},
                                  {u"unit"_s, Words::tr("Counted by")},
                                  {u"used"_s, Words::tr("Used"), true},
                                  {u"base"_s, Words::tr("Included"), true},
                                  {u"addon"_s, Words::tr("Add-ons"), true},
                                  {u"prepaid"_s, Words::tr("Prepaid"), true},
                                  {u"approved"_s, Words::tr("Approved"), true},
                                  {u"entitlement"_s, Words::tr("Entitlement"), true},
                                  {u"remaining"_s, Words::tr("Remaining"), true},
                                  {u"percent"_s, Words::tr("Share used"), true}});
    for (const Bucket bucket : kBuckets) {
        const CustomerReport::BucketUse &use = report.buckets[index(bucket)];
        table.rows.push_back({bucketCell(bucket), text(unitName(use.unit), rawId(unitId(use.unit))), count(use.used),
                              amount(use.entitlement.base), count(use.entitlement.addon),
                              count(use.entitlement.prepaid), count(use.entitlement.approved),
                              amount(use.entitlement.total()), remaining(use), percentOf(use)});
    }
    document.blocks.emplace_back(std::move(table));
    if (report.unmapped > 0) {
        say(document,
            Words::tr("%1 event(s) of this cycle belong to no bucket yet and count towards none.", nullptr,
                      pluralKey(report.unmapped))
                .arg(spokenCount(report.unmapped)),
            ReportText::Kind::Quiet);
    }
}

void days(ReportDocument &document, const CustomerReport &report)
{
    heading(document, Words::tr("Day by day"));
    chart(document, report);
    ReportTable table = newTable(u"days"_s, Words::tr("Units used by day"), withBuckets({{u"day"_s, Words::tr("Day")}}),
                                 Words::tr("The cycle has not begun."));
    for (const CustomerReport::Day &one : report.days) {
        std::vector<ReportCell> row{dayCell(one.day)};
        addUnits(row, one.units);
        table.rows.push_back(std::move(row));
    }
    table.totals = {text(Words::tr("Sum"))};
    addUnits(table.totals, usedOf(report));
    document.blocks.emplace_back(std::move(table));
}

void members(ReportDocument &document, const CustomerReport &report)
{
    heading(document, Words::tr("Members"));
    ReportTable table =
        newTable(u"members"_s, Words::tr("Units used by member"), withBuckets({{u"member"_s, Words::tr("Member")}}),
                 Words::tr("Nobody used anything in this cycle."));
    for (const CustomerReport::Member &member : report.members) {
        std::vector<ReportCell> row{memberCell(member.name)};
        addUnits(row, member.units);
        table.rows.push_back(std::move(row));
    }
    if (report.otherMembers > 0) {
        std::vector<ReportCell> row{text(Words::tr("%1 other member(s)", nullptr, pluralKey(report.otherMembers))
                                             .arg(spokenCount(report.otherMembers)),
                                         u"others"_s)};
        addUnits(row, report.otherUnits);
        table.rows.push_back(std::move(row));
    }
    table.totals = {text(Words::tr("Sum"))};
    addUnits(table.totals, usedOf(report));
    document.blocks.emplace_back(std::move(table));
}

}  // namespace headroom::reportparts
