// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ledger.h"

// What a ledger says where it is verified.
namespace headroom::testing {

// A line for each check that fails; empty where all is well.
inline QString problemsOf(Ledger &ledger)
{
    const auto report = ledger.verify();
    if (!report) return report.error().message;
    QStringList problems;
    for (const VerifyCheck &check : report->checks) {
        if (!check.ok) problems << check.name + QStringLiteral(": ") + check.detail;
    }
    return problems.join(u'\n');
}

// "ok", or why that check fails.
inline QString checkOf(Ledger &ledger, const QString &name)
{
    const auto report = ledger.verify();
    if (!report) return report.error().message;
    for (const VerifyCheck &check : report->checks) {
        if (check.name == name) return check.ok ? QStringLiteral("ok") : check.detail;
    }
    return QStringLiteral("not checked");
}

}  // namespace headroom::testing
