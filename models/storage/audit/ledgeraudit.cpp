// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/audit.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int kTextColumns[] = {4, 7, 8, 9};  // key, before, after, reason: as in auditColumns()

enum class Order { LatestFirst, OldestFirst };

// The rows that pass a filter. Text is looked for in what is read: the database knows the case of ASCII only.
class FilteredRows {
public:
    FilteredRows(Connection &connection, const AuditFilter &filter, Order order, std::int64_t before = 0)
        : m_text(filter.text), m_query(connection, statement(filter, order, before))
    {
        if (before > 0) m_query.bind(u":before"_s, before);
        if (!filter.person.isEmpty()) m_query.bind(u":person"_s, filter.person);
        if (!filter.object.isEmpty()) m_query.bind(u":object"_s, filter.object);
        if (!filter.workspace.isEmpty()) m_query.bind(u":workspace"_s, filter.workspace);
        if (filter.from) m_query.bind(u":from"_s, filter.from->us);
        if (filter.to) m_query.bind(u":to"_s, filter.to->us);
        m_query.run();
    }

    std::optional<AuditRow> next()
    {
        while (m_query.next()) {
            if (m_text.isEmpty() || holdsText()) return readAuditRow(m_query);
        }
        return std::nullopt;
    }

private:
    static QString statement(const AuditFilter &filter, Order order, std::int64_t before)
    {
        QStringList conditions{u"1"_s};
        if (before > 0) conditions << u"id < :before"_s;
        if (!filter.person.isEmpty()) conditions << u"person = :person"_s;
        if (!filter.object.isEmpty()) conditions << u"object = :object"_s;
        // The index knows of rows with a workspace only, and has to be told that these are.
        if (!filter.workspace.isEmpty()) conditions << u"workspace = :workspace AND workspace <> ''"_s;
        if (filter.from) conditions << u"at >= :from"_s;
        if (filter.to) conditions << u"at < :to"_s;
        return u"SELECT %1 FROM audit WHERE %2 ORDER BY id %3"_s.arg(
            auditColumns(), conditions.join(u" AND "_s), order == Order::LatestFirst ? u"DESC"_s : u"ASC"_s);
    }

    // Asked of every row there is: before the row is read whole.
    [[nodiscard]] bool holdsText() const
    {
        return std::ranges::any_of(
            kTextColumns, [this](int column) { return m_query.text(column).contains(m_text, Qt::CaseInsensitive); });
    }

    QString m_text;
    Query m_query;
};

// The different values of an indexed column, each found by one step into the index.
QStringList valuesOf(Connection &connection, const QString &column)
{
    Query query(connection, u"WITH RECURSIVE found (value) AS (SELECT min(%1) FROM audit UNION ALL "
                            "SELECT (SELECT min(%1) FROM audit WHERE %1 > value) FROM found WHERE value IS NOT NULL) "
                            "SELECT value FROM found WHERE value IS NOT NULL"_s.arg(column));
    query.run();
    QStringList values;
    while (query.next()) values << query.text(0);
    return values;
}

}  // namespace

Result<AuditAnswer> Ledger::audit(const AuditFilter &filter, std::int64_t before)
{
    return guarded([&] {
        Connection &db = m_state->db();
        const ReadSnapshot snapshot(db);
        AuditAnswer answer;
        answer.total = db.integer(u"SELECT audit_rows FROM ledger"_s);
        answer.people = valuesOf(db, u"person"_s);
        answer.objects = valuesOf(db, u"object"_s);
        FilteredRows rows(db, filter, Order::LatestFirst, before);
        while (auto row = rows.next()) {
            answer.more = answer.rows.size() == kAuditPage;
            if (answer.more) break;
            answer.rows.push_back(std::move(*row));
        }
        return answer;
    });
}

Result<void> Ledger::exportAudit(const AuditFilter &filter, const std::function<bool(const AuditRow &)> &visit)
{
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        FilteredRows rows(m_state->db(), filter, Order::OldestFirst);
        while (const auto row = rows.next()) {
            if (!visit(*row)) break;
        }
    });
}

}  // namespace headroom
