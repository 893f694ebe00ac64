// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/audit.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"
#include "storage/report/usagereport.h"
#include "storage/workspaceanswer.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QByteArray exportJson(const ReportExport &made)
{
    nlohmann::ordered_json json;
    json["audience"] = audienceId(made.request.audience);
    json["cycle"] = made.cycleFirst.toString().toStdString();
    json["at"] = formatInstant(made.request.at).toStdString();
    json["member_names"] = made.request.memberNames;
    json["format"] = made.format.toStdString();
    json["bytes"] = made.bytes;
    json["sha256"] = made.sha256.toHex().toStdString();
    return QByteArray::fromStdString(json.dump());
}

}  // namespace

Result<UsageReport> Ledger::usageReport(const ReportRequest &request)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return usageReportOf(*m_state, request);
    });
}

Result<void> Ledger::noteExport(const ReportExport &made)
{
    return guarded([&] {
        Transaction transaction(m_state->db());
        requirePermission(*m_state, Task::ExportReport, made.request.workspace);
        appendAudit(*m_state, {.object = u"report"_s,
                               .key = namedWorkspace(*m_state, made.request.workspace).key,
                               .workspace = made.request.workspace,
                               .action = u"exported"_s,
                               .after = exportJson(made)});
        transaction.commit();
    });
}

}  // namespace headroom
