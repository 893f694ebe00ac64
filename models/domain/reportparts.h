// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

// The parts of a report's document, in their order.
namespace headroom::reportparts {

// What is said of members and buckets in several tables.
std::vector<ReportTable::Column> withBuckets(std::vector<ReportTable::Column> columns);
void addUnits(std::vector<ReportCell> &row, const PerBucket<std::int64_t> &units);

void about(ReportDocument &document, const CustomerReport &report);
void summary(ReportDocument &document, const CustomerReport &report);
void days(ReportDocument &document, const CustomerReport &report);
void members(ReportDocument &document, const CustomerReport &report);
void hits(ReportDocument &document, const CustomerReport &report);
void jobs(ReportDocument &document, const CustomerReport &report);
void grants(ReportDocument &document, const CustomerReport &report);
void credits(ReportDocument &document, const CustomerReport &report);
void definitions(ReportDocument &document, const CustomerReport &report);
void internal(ReportDocument &document, const CustomerReport &report, const InternalReport &added);

}  // namespace headroom::reportparts
