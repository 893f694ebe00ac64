// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportparts.h"
#include "domain/reportwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom::reportparts {

using namespace reportwords;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// Each of these tables says that it is internal, should it be cut out of the report.
QString marked(const QString &title)
{
    return Words::tr("Internal: %1", "title of a table").arg(title);
}

ReportTable money(const CustomerReport &report, const InternalReport &added)
{
    ReportTable table = newTable(u"internal_money"_s, marked(Words::tr("cost, revenue and margin of the cycle")),
                                 {{u"what"_s, Words::tr("What")},
                                  {u"usd"_s, Words::tr("US dollars"), true},
                                  {u"estimated"_s, Words::tr("Estimated")}});
    const auto estimated = [](bool is) {
        return is ? text(Words::tr("in part"), u"true"_s) : text(Words::tr("no", "estimated"), u"false"_s);
    };
    for (const Bucket bucket : kBuckets) {
        const Cost &cost = added.costs[index(bucket)];
        table.rows.push_back(
            {text(Words::tr("Cost of %1", "bucket").arg(bucketName(bucket)), u"cost_"_s + rawId(bucketId(bucket))),
             costCell(cost), estimated(cost.estimated)});
    }
    table.rows.push_back({text(report.unmapped > 0 ? Words::tr("Cost of all, events without a bucket included")
                                                   : Words::tr("Cost of all"),
                               u"cost"_s),
                          costCell(added.cost), estimated(added.cost.estimated)});
    table.rows.push_back({text(Words::tr("Revenue"), u"revenue"_s), moneyCell(added.revenue), estimated(false)});
    ReportCell margin = moneyCell(added.margin);
    margin.bad = added.margin.nanos < 0;
    table.rows.push_back({text(Words::tr("Margin"), u"margin"_s), std::move(margin), estimated(added.cost.estimated)});
    return table;
}

ReportTable tops(const QString &id, const QString &title, const ReportTable::Column &first,
                 const std::vector<TopEntry> &entries)
{
    ReportTable table = newTable(id, marked(title), withBuckets({first}), Words::tr("Internal: nothing was used."));
    table.columns.push_back({u"events"_s, Words::tr("Events"), true});
    table.columns.push_back({u"cost_usd"_s, Words::tr("Cost"), true});
    for (const TopEntry &entry : entries) {
        std::vector<ReportCell> row{entry.key.isEmpty()
                                        ? text(Words::tr("Not stated", "an action or route"), u"not_stated"_s)
                                        : nameCell(entry.key)};
        addUnits(row, entry.units);
        row.push_back(count(entry.events));
        row.push_back(costCell(entry.cost));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable causes(const InternalReport &added)
{
    ReportTable table = newTable(u"internal_causes"_s, marked(Words::tr("limit hits by cause")),
                                 {{u"cause"_s, Words::tr("Cause")}, {u"hits"_s, Words::tr("Limit hits"), true}});
    for (const HitCause cause : kCauses) {
        table.rows.push_back(
            {text(causeName(cause), rawId(causeId(cause))), count(added.hitsByCause[static_cast<std::size_t>(cause)])});
    }
    return table;
}

ReportTable providerSignals(const InternalReport &added)
{
    ReportTable table = newTable(u"internal_signals"_s, marked(Words::tr("what providers did")),
                                 {{u"signal"_s, Words::tr("Signal")}, {u"events"_s, Words::tr("Events"), true}});
    for (std::size_t i = 0; i < added.signalCounts.size(); ++i) {
        const auto kind = static_cast<SignalKind>(i);
        table.rows.push_back({text(signalName(kind), rawId(signalId(kind))), count(added.signalCounts[i])});
    }
    return table;
}

ReportTable creditNotes(const CustomerReport &report, const InternalReport &added)
{
    ReportTable table = newTable(u"internal_credit_notes"_s, marked(Words::tr("who posted the credits, and why")),
                                 {{u"at"_s, Words::tr("When")},
                                  {u"credit"_s, Words::tr("Credit")},
                                  {u"units"_s, Words::tr("Given back"), true},
                                  {u"posted_by"_s, Words::tr("Posted by")},
                                  {u"note"_s, Words::tr("Note")}},
                                 Words::tr("Internal: nothing was credited."));
    for (const EventCredit &credit : added.creditNotes) {
        table.rows.push_back({instantCell(credit.at, report.zone), nameCell(credit.eventId), count(credit.units),
                              nameCell(credit.postedBy), nameCell(credit.note)});
    }
    return table;
}

}  // namespace

void internal(ReportDocument &document, const CustomerReport &report, const InternalReport &added)
{
    heading(document, Words::tr("Internal: what it cost, and why"));
    say(document, Words::tr("Internal: nothing from here to the definitions is for customers."),
        ReportText::Kind::Warning);
    document.blocks.emplace_back(money(report, added));
    document.blocks.emplace_back(tops(u"internal_actions"_s, Words::tr("use and cost by action"),
                                      {u"action"_s, Words::tr("Action")}, added.actions));
    document.blocks.emplace_back(
        tops(u"internal_routes"_s, Words::tr("use and cost by route"), {u"route"_s, Words::tr("Route")}, added.routes));
    document.blocks.emplace_back(causes(added));
    document.blocks.emplace_back(providerSignals(added));
    document.blocks.emplace_back(creditNotes(report, added));
}

}  // namespace headroom::reportparts
