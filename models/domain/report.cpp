// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report.h"

#include "domain/reportparts.h"
#include "domain/reportwords.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

}  // namespace

ReportDocument documentOf(const UsageReport &report)
{
    const CustomerReport &customer = report.customer;
    const bool internal = report.internal.has_value();
    const QString name = reportwords::name(customer.name);
    const QString cycle = reportwords::days(customer.cycle.days);
    const QString asOf = Words::tr("as it stood at %1").arg(reportwords::spelledInstant(customer.at, customer.zone));

    ReportDocument document;
    document.title = internal ? Words::tr("Usage report (internal)") : Words::tr("Usage report");
    document.subtitle = Words::tr("%1, %2", "workspace, cycle").arg(name, cycle);
    document.footer = Words::tr("%1, %2, %3", "workspace, cycle, as it stood at").arg(name, cycle, asOf);
    if (internal) document.footer = Words::tr("Internal: not for customers. %1").arg(document.footer);
    document.language = reportwords::language();
    document.rightToLeft = reportwords::rightToLeft();

    if (internal) {
        reportwords::say(
            document,
            Words::tr("Internal: this report names costs, routes and notes at its end. Do not hand it to a "
                      "customer; make one for customers instead."),
            ReportText::Kind::Warning);
    }
    reportparts::about(document, customer);
    reportparts::summary(document, customer);
    reportparts::days(document, customer);
    reportparts::members(document, customer);
    reportparts::hits(document, customer);
    reportparts::jobs(document, customer);
    reportparts::grants(document, customer);
    reportparts::credits(document, customer);
    if (internal) reportparts::internal(document, customer, *report.internal);
    reportparts::definitions(document, customer);
    return document;
}

}  // namespace headroom
