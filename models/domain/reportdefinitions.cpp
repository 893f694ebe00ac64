// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportparts.h"
#include "domain/reportwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom::reportparts {

using namespace reportwords;

namespace {

// What the words of a report mean, each in a sentence or two that a customer can hold the figures against.
class Definitions {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    explicit Definitions(const CustomerReport &report) : m_report(report) {}

    ReportTable table()
    {
        m_table = newTable(u"definitions"_s, tr("What the words mean"),
                           {{u"term"_s, tr("Word")}, {u"meaning"_s, tr("Meaning")}});
        buckets();
        allowance();
        time();
        limits();
        if (!m_report.jobs.empty()) records();
        return std::move(m_table);
    }

private:
    void add(const QString &term, const QString &meaning) { m_table.rows.push_back({text(term), text(meaning)}); }

    void buckets()
    {
        add(tr("Bucket"),
            tr("One of the four kinds of work that are counted apart, each with an allowance of its own."));
        add(bucketName(Bucket::StandardSync),
            tr("Everyday actions. Each counts one, however often it had to be tried before it worked."));
        add(bucketName(Bucket::PremiumSync), tr("Actions for harder work, chosen on purpose. Each counts one, however "
                                                "often it had to be tried before it worked."));
        add(bucketName(Bucket::LongContext), longContext());
        add(bucketName(Bucket::BatchRecords), tr("Rows, documents or cases submitted in batch jobs. Each record counts "
                                                 "once, when it is submitted, whatever "
                                                 "becomes of it; sending it again counts nothing."));
    }

    QString longContext() const
    {
        switch (m_report.buckets[index(Bucket::LongContext)].unit) {
        case Unit::File: return tr("Work on long documents, counted by the file.");
        case Unit::Action: return tr("Work on long documents, counted by the action.");
        case Unit::Page:
        case Unit::Record: break;
        }
        return tr("Work on long documents, counted by the page.");
    }

    void allowance()
    {
        add(tr("Used"), tr("Units counted in the cycle, less those given back. Work that failed, was blocked or waits "
                           "counts nothing. Below 0 where more was given back in a cycle than was used."));
        add(tr("Included"), tr("What the plan gives for a cycle."));
        add(tr("Add-ons"), tr("What was added to the plan for a time, workflow upgrades included. It counts in full in "
                              "every cycle that it reaches into."));
        add(tr("Prepaid"), tr("What is left of packs that were bought once. They are drawn on when the plan and the "
                              "add-ons are used up; what is left counts in the next cycle while the pack is valid."));
        add(tr("Approved"), tr("Use beyond the plan that was approved for this cycle; it ends with it."));
        add(tr("Entitlement"), tr("Included, add-ons, prepaid and approved together. Units are drawn in this order."));
        add(tr("Remaining"), tr("The entitlement less what was used. Where more was used, by how much it is over."));
        add(tr("Credit"),
            tr("Units given back for an event that should not have been charged, or not as much. It counts "
               "on the day on which it was given."));
    }

    void time()
    {
        add(tr("Cycle"),
            tr("The days that an allowance is for, from the start of the first to the end of the last in the "
               "workspace's own time zone. Use belongs to the cycle in which it happened."));
        add(tr("As it stood at"),
            tr("What had happened up to this time counts, with the plan and the additions that were "
               "in force then. Use that is reported late, and credits, can change what a later "
               "report says of the same cycle."));
        add(tr("Not stated", "a member"), tr("Use of which the records do not say who it was."));
    }

    void limits()
    {
        add(tr("Limit hit"), tr("A request that did not simply go ahead, because it came near a limit or over it."));
        add(verdictName(Verdict::Warn), tr("It went ahead, with a warning that the entitlement is nearly used up."));
        add(verdictName(Verdict::Confirm), tr("A large action that was to be confirmed first."));
        add(verdictName(Verdict::Downgrade), tr("It could go ahead at once from another bucket that had room."));
        add(verdictName(Verdict::Queue), tr("It was kept until there is room for it again, and was not charged."));
        add(verdictName(Verdict::Block), tr("It did not go ahead, and was not charged."));
    }

    void records()
    {
        add(tr("Charged"), tr("Records that a batch job counted: those submitted, once each."));
        add(tr("Completed"), tr("Records that came back with a result."));
        add(tr("Failed"), tr("Records that came back without one and were not sent again."));
        add(tr("Expired"), tr("Records that were not worked on in time and were not sent again."));
        add(tr("Outstanding"), tr("Records that are still being worked on."));
        add(tr("Sent again"), tr("Records submitted once more after they had failed or expired."));
    }

    const CustomerReport &m_report;
    ReportTable m_table;
};

}  // namespace

void definitions(ReportDocument &document, const CustomerReport &report)
{
    heading(document, Definitions::tr("Definitions"));
    document.blocks.emplace_back(Definitions(report).table());
}

}  // namespace headroom::reportparts
