// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/clock.h"
#include "views/ledgerpage.h"
#include "views/pageentry.h"
#include "views/reportchoices.h"

#include <vector>

namespace headroom {

class ReportsPage;

// The pages from which use is explained to a customer: the timeline, why limits were hit, reports.
class ExplainPages : public QObject {
    Q_OBJECT
public:
    explicit ExplainPages(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<PageEntry> &entries() const { return m_entries; }
    void setClient(LedgerClient *client);
    void setInfo(const LedgerInfo &info);
    [[nodiscard]] const ReportChoices &reportChoices() const;
    void setReportChoices(const ReportChoices &choices);

private:
    ReportsPage *m_reports;
    std::vector<PageEntry> m_entries;
};

}  // namespace headroom
