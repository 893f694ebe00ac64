// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrow.h"

// What an audit row says, in the reader's language. What an older or newer version of the program has written and
// this one has no words for is shown as it is stored.
namespace headroom {

QString auditObjectName(const QString &object);  // "Overage request"
QString auditSentence(const AuditRow &row);      // "approved overage request 12: 80 of 100 Premium actions"
QString auditPathWords(const QString &path);  // "limits.premium_sync.allowance": "limits › Premium actions › allowance"
QString auditValueWords(const QString &value);  // "premium_sync": "Premium actions"

}  // namespace headroom
