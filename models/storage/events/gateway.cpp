// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/gateway.h"

#include "storage/audit/creditaudit.h"
#include "storage/events/ingest.h"
#include "storage/history/arrivals.h"
#include "storage/import/eventreader.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace headroom {

namespace {

constexpr int kRowsAtOnce = 50'000;

struct Columns {
    QString list;
    std::vector<EventColumn> columns;
    std::vector<std::string_view> names;
};

const Columns &columns()
{
    static const Columns made = [] {
        Columns result;
        for (const std::string_view name : eventColumnNames()) {
            result.list += QStringLiteral(", ") + QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
            result.columns.push_back(*eventColumn(name));
            result.names.push_back(name);
        }
        return result;
    }();
    return made;
}

// Reads waiting rows through the checks that rows of a file pass. Rows that fail are in `problems`.
struct WaitingRows {
    std::unique_ptr<EventBatch> batch = std::make_unique<EventBatch>();
    std::map<std::int64_t, IngestProblem> problems;  // by id
    std::int64_t lastId = 0;
    std::int64_t count = 0;
};

WaitingRows readWaiting(Connection &connection, int most)
{
    WaitingRows rows;
    Query query(connection, QStringLiteral("SELECT id%1 FROM usage_event WHERE id > (SELECT settled_through FROM "
                                           "gateway_state) ORDER BY id LIMIT :most")
                                .arg(columns().list));
    query.bind(QStringLiteral(":most"), most).run();
    while (query.next()) {
        ParsedRow row;
        row.line = rows.lastId = query.integer(0);
        ++rows.count;
        FieldIssue issue;
        bool good = true;
        for (std::size_t i = 0; good && i < columns().columns.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            if (query.isNull(column)) continue;
            const QByteArray text = query.text(column).toUtf8();
            good = assignField(row.event, columns().columns[i], columns().names[i],
                               rows.batch->arena.copy({text.constData(), static_cast<std::size_t>(text.size())}),
                               row.rounded, issue);
        }
        if (good && checkEvent(row.event, issue)) {
            rows.batch->rows.push_back(row);
        } else {
            rows.problems.emplace(row.line, IngestProblem{row.line, issue.column, issue.why});
        }
    }
    return rows;
}

void keepRefused(Connection &connection, const std::map<std::int64_t, IngestProblem> &problems)
{
    if (problems.empty()) return;
    Query select(connection, QStringLiteral("SELECT id%1 FROM usage_event WHERE id = :id").arg(columns().list));
    Query insert(connection,
                 QStringLiteral("INSERT INTO usage_event_refused (id, event_id, refused_at, column_name, why, "
                                "content) VALUES (:id, :event_id, :at, :column, :why, :content)"));
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch() * 1000;
    for (const auto &[id, problem] : problems) {
        select.bind(QStringLiteral(":id"), id).run();
        if (!select.next()) continue;
        QJsonObject content;
        for (std::size_t i = 0; i < columns().names.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            const auto name =
                QLatin1String(columns().names[i].data(), static_cast<qsizetype>(columns().names[i].size()));
            if (!select.isNull(column)) content.insert(name, select.text(column));
        }
        insert.bind(QStringLiteral(":id"), id)
            .bind(QStringLiteral(":event_id"), content.value(QLatin1String("event_id")).toString())
            .bind(QStringLiteral(":at"), now)
            .bind(QStringLiteral(":column"), problem.column)
            .bind(QStringLiteral(":why"), problem.why)
            .bind(QStringLiteral(":content"), QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)))
            .run();
        select.finish();
    }
}

// Moves the mark of what is settled, and takes the rows up to it out of the table.
void leaveTable(Connection &connection, std::int64_t lastId, std::int64_t duplicates)
{
    Query mark(connection, QStringLiteral("UPDATE gateway_state SET settled_through = :through, "
                                          "duplicates = duplicates + :duplicates"));
    mark.bind(QStringLiteral(":through"), lastId).bind(QStringLiteral(":duplicates"), duplicates).run();
    Query remove(connection, QStringLiteral("DELETE FROM usage_event WHERE id <= :through"));
    remove.bind(QStringLiteral(":through"), lastId).run();
}

std::int64_t settleSome(LedgerState &state, int most)
{
    Connection &connection = state.db();
    Transaction transaction(connection);
    WaitingRows rows = readWaiting(connection, most);
    if (rows.count == 0) return 0;
    CreditAudit credits(state, CreditAudit::By::Poster);
    Ingest ingest(
        connection, *state.catalog().index,
        [&](const IngestProblem &problem) { rows.problems.emplace(problem.line, problem); },
        [&](const GivenEvent &credit) { credits.add(credit); });
    for (ParsedRow &row : rows.batch->rows) row.hash(ingest.keySeed());
    ingest.add(std::move(rows.batch));
    ingest.finish();
    if (ingest.counts().imported > 0) noteArrival(state, ingest.firstSeq(), ArrivalWay::Gateway);
    keepRefused(connection, rows.problems);
    leaveTable(connection, rows.lastId, ingest.counts().duplicates);
    transaction.commit();
    return rows.count;
}

// A row that no other can be settled with (its sums would leave 64 bits) is refused by itself.
void refuseNext(LedgerState &state, const Error &error)
{
    Connection &connection = state.db();
    Transaction transaction(connection);
    const WaitingRows rows = readWaiting(connection, 1);
    if (rows.count == 0) return;
    keepRefused(connection, {{rows.lastId, IngestProblem{rows.lastId, QString(), error.message}}});
    leaveTable(connection, rows.lastId, 0);
    transaction.commit();
}

}  // namespace

std::int64_t waitingEvents(Connection &connection)
{
    return connection.integer(QStringLiteral("SELECT count(*) FROM usage_event WHERE id > (SELECT settled_through FROM "
                                             "gateway_state)"));
}

std::int64_t settleGatewayEvents(LedgerState &state)
{
    std::int64_t settled = 0;
    int most = kRowsAtOnce;
    for (;;) {
        try {
            const std::int64_t rows = settleSome(state, most);
            settled += rows;
            if (rows == 0) return settled;
        } catch (const DatabaseError &thrown) {
            if (thrown.error.kind != Error::Kind::Refused) throw;
            if (most == 1) refuseNext(state, thrown.error);
            most = 1;
        }
    }
}

}  // namespace headroom
