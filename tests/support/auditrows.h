// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrow.h"
#include "support/fakestandings.h"

#include <algorithm>

// Audit rows for tests of models and views.
namespace headroom::testing {

inline AuditRow auditRow(std::int64_t id, const QString &person, const QString &object, const QString &key,
                         const QString &action)
{
    AuditRow row;
    row.id = id;
    row.at = {kNow.us - (1'000 - id) * 60 * kMicrosPerSecond};
    row.person = person;
    row.object = object;
    row.key = key;
    row.action = action;
    row.hash = QByteArray(32, static_cast<char>(id % 100 + 1));
    row.previous = QByteArray(32, static_cast<char>((id - 1) % 100 + 1));
    return row;
}

// `count` rows: every third about a request of acme by ada, the others about workspaces by bob.
inline std::vector<AuditRow> manyAuditRows(int count)
{
    std::vector<AuditRow> rows;
    for (int id = count; id >= 1; --id) {
        const bool request = id % 3 == 0;
        AuditRow row = request ? auditRow(id, QStringLiteral("ada"), QStringLiteral("overage_request"),
                                          QString::number(id), QStringLiteral("approved"))
                               : auditRow(id, QStringLiteral("bob"), QStringLiteral("workspace"),
                                          QStringLiteral("globex"), QStringLiteral("changed"));
        row.workspace = request ? QStringLiteral("acme") : QStringLiteral("globex");
        row.before = request ? QByteArrayLiteral(R"({"state":"pending","units":100})")
                             : QByteArrayLiteral(R"({"key":"globex","seats":3})");
        row.after = request ? QByteArrayLiteral(R"({"state":"approved","units":100,"approved_units":80})")
                            : QByteArrayLiteral(R"({"key":"globex","seats":4})");
        row.reason = request ? QStringLiteral("quarter end") : QString();
        rows.push_back(row);
    }
    return rows;
}

// What storage answers to a question about these rows, latest first.
inline AuditAnswer answerFrom(const std::vector<AuditRow> &all, const AuditFilter &filter, std::int64_t before)
{
    AuditAnswer answer;
    answer.total = static_cast<std::int64_t>(all.size());
    for (const AuditRow &row : all) {
        if (!answer.people.contains(row.person)) answer.people << row.person;
        if (!answer.objects.contains(row.object)) answer.objects << row.object;
        const auto holds = [&filter](const QString &text) { return text.contains(filter.text, Qt::CaseInsensitive); };
        if (before != 0 && row.id >= before) continue;
        if (!filter.person.isEmpty() && row.person != filter.person) continue;
        if (!filter.object.isEmpty() && row.object != filter.object) continue;
        if (!filter.workspace.isEmpty() && row.workspace != filter.workspace) continue;
        if (filter.from && row.at < *filter.from) continue;
        if (filter.to && row.at >= *filter.to) continue;
        if (!holds(row.key) && !holds(row.reason) && !holds(QString::fromUtf8(row.before)) &&
            !holds(QString::fromUtf8(row.after)))
            continue;
        if (answer.rows.size() == kAuditPage) {
            answer.more = true;
            continue;
        }
        answer.rows.push_back(row);
    }
    answer.people.sort();
    answer.objects.sort();
    return answer;
}

}  // namespace headroom::testing
