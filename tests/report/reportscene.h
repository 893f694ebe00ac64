// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QLocale>

namespace headroom::testing {

using namespace Qt::StringLiterals;

inline ReportCell number(std::int64_t value)
{
    return {QLocale(QLocale::English).toString(qlonglong{value}), QString::number(value), false};
}

inline ReportCell text(const QString &words)
{
    return {words, {}, false};
}

inline ReportText words(ReportText::Kind kind, const QString &said)
{
    return {kind, said};
}

// A cycle of March 2026 until the 17th: below, in the warning zone, over, and without a limit.
inline ReportChart cycleChart()
{
    ReportChart chart;
    chart.title = u"Use of each day, added up"_s;
    chart.spoken = u"Four lines"_s;
    for (int day = 1; day <= 31; ++day) chart.days.push_back(CivilDate::of(2026, 3, day));
    const auto panel = [](Bucket bucket, const QString &title, std::optional<std::int64_t> entitlement,
                          std::int64_t perDay, const QString &caption) {
        ReportChart::Panel made{bucket, title, {}, entitlement, kDefaultWarnPercent, caption};
        std::int64_t used = 0;
        for (int day = 0; day < 17; ++day) {
            if (day % 7 != 5 && day % 7 != 6) used += perDay + (day * 37) % 11 * perDay / 10;
            made.used.push_back(used);
        }
        return made;
    };
    chart.panels = {panel(Bucket::StandardSync, u"Standard actions"_s, 300, 15, u"284 of 300 (94 %)"_s),
                    panel(Bucket::PremiumSync, u"Premium actions"_s, 40, 4, u"54 of 40 (135 %), 14 over"_s),
                    panel(Bucket::LongContext, u"Long-context work"_s, 20'000, 250, u"4,785 of 20,000 pages (23 %)"_s),
                    panel(Bucket::BatchRecords, u"Batch records"_s, std::nullopt, 90'000, u"1,734,000, unlimited"_s)};
    return chart;
}

inline ReportTable bucketTable()
{
    ReportTable table;
    table.id = u"buckets"_s;
    table.title = u"By bucket"_s;
    table.columns = {{u"bucket"_s, u"Bucket"_s, false},
                     {u"used"_s, u"Used"_s, true},
                     {u"entitlement"_s, u"Entitlement"_s, true},
                     {u"percent"_s, u"Percent"_s, true},
                     {u"over"_s, u"Over"_s, true}};
    table.rows = {
        {text(u"Standard actions"_s), number(284), number(300), text(u"94 %"_s), text({})},
        {text(u"Premium actions"_s),
         {u"54"_s, u"54"_s, true},
         number(40),
         {u"135 %"_s, {}, true},
         {u"14 over"_s, {}, true}},
        {text(u"Long-context work"_s), number(4'785), number(20'000), text(u"23 %"_s), text({})},
        {text(u"Batch records"_s), number(1'734'000), text(u"unlimited"_s), text({}), text({})},
    };
    return table;
}

// `rows` members, every seventh with a long name.
inline ReportTable memberTable(int rows)
{
    ReportTable table;
    table.id = u"members"_s;
    table.title = u"By member"_s;
    table.columns = {{u"member"_s, u"Member"_s, false},
                     {u"standard"_s, u"Standard actions"_s, true},
                     {u"premium"_s, u"Premium actions"_s, true},
                     {u"long"_s, u"Long-context work"_s, true},
                     {u"batch"_s, u"Batch records"_s, true}};
    std::int64_t sum = 0;
    for (int row = 0; row < rows; ++row) {
        const QString name = row % 7 == 3
                                 ? u"Dr. Alexandra Constantinopoulos-Weatherby of the Legal Research Team (%1)"_s
                                 : u"Member %1"_s;
        table.rows.push_back({text(name.arg(row + 1)), number(row * 31 % 997), number(row % 13), number(row * 7 % 90),
                              number(row * 1'117 % 90'001)});
        sum += row * 31 % 997;
    }
    table.totals = {text(u"All members"_s), number(sum), number(0), number(0), number(0)};
    return table;
}

// A cycle in which a limit was met so many times, and jobs ran as often.
inline ReportDocument limitsDocument(int times)
{
    UsageReport report;
    CustomerReport &of = report.customer;
    of.key = u"brightwater"_s;
    of.name = u"Brightwater Legal"_s;
    of.zone = "America/New_York";
    of.cycle = cycleInZone({CivilDate::of(2026, 3, 1), CivilDate::of(2026, 4, 1)}, *Zone::named(of.zone));
    of.at = parseInstant("2026-03-17T14:30:00Z").at;
    of.hitsTotal = of.jobsTotal = times;
    for (int i = 0; i < times; ++i) {
        CustomerReport::Hit &hit = of.hits.emplace_back();
        hit.id = u"hit-448d2f85bc58%1"_s.arg(1000 + i);
        hit.at = Instant{of.at.us - i * 3'600 * kMicrosPerSecond};
        hit.action = u"research.comparison"_s;
        hit.member = u"katherine.montgomery"_s;
        hit.bucket = Bucket::LongContext;
        hit.verdict = Verdict::Downgrade;
        hit.units = 16'065;
        hit.used = 1'841'391;
        hit.entitlement = {false, 1'900'000};
        CustomerReport::Job &job = of.jobs.emplace_back();
        job.job = u"nightly-%1"_s.arg(1000 + i);
        job.first = hit.at;
        job.balance.charged = job.balance.submitted = 21'735;
        job.balance.completed = 21'666;
        job.balance.failed = 69;
    }
    return documentOf(report);
}

inline ReportDocument cycleDocument(int members)
{
    using Kind = ReportText::Kind;
    ReportDocument document;
    document.title = u"Usage of Brightwater Legal"_s;
    document.subtitle =
        u"1 Mar – 31 Mar 2026, day 17 of 31 · plan Growth, version 2 · as of 17 Mar 2026 10:30 America/New_York"_s;
    document.footer = u"Brightwater Legal · as of 17 Mar 2026 10:30 America/New_York · made by Headroom"_s;
    document.language = u"en"_s;
    document.blocks = {
        words(Kind::Heading, u"Summary"_s),
        words(Kind::Paragraph, u"One bucket is over what the plan allows. Three are within it. Days are those of "
                               "America/New_York; a cycle begins at midnight there."_s),
        bucketTable(),
        cycleChart(),
        words(Kind::Heading, u"Members"_s),
        memberTable(members),
        words(Kind::Heading, u"Limits that were hit"_s),
        words(Kind::Subheading, u"16 Mar 2026 14:05, Premium actions"_s),
        words(Kind::Paragraph,
              u"Contract review would have counted as 3 premium actions; 2 of 40 were left. Of the 38 that "
              "were used, 21 were used by contract review. One click counts as 3 because the document "
              "was longer than 60 pages."_s),
        words(Kind::Warning, u"The charged records of one batch job differ from those that were submitted."_s),
        words(Kind::Heading, u"Definitions"_s),
        words(Kind::Quiet,
              u"Premium action: an action of the plan's premium allowance. Percentages are rounded down."_s),
    };
    return document;
}

}  // namespace headroom::testing
