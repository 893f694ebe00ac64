// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/audit.h"

#include "storage/audit/people.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// Text as it will be read again: the database keeps neither half surrogates nor two of the noncharacters, nor a byte
// order mark at the start. The hash is of what is kept.
QString asKept(const QString &text)
{
    constexpr char16_t kOrderMark = 0xFEFF;
    constexpr char16_t kReplacement = 0xFFFD;
    if (std::ranges::none_of(text, [](QChar c) { return c.unicode() >= 0xD800; })) return text;
    QString kept = text;
    for (QChar &c : kept) {
        if (c.unicode() >= 0xFFFE) c = QChar(kReplacement);
    }
    if (kept.startsWith(QChar(kOrderMark))) kept[0] = QChar(kReplacement);
    return QString::fromUtf8(kept.toUtf8());
}

QByteArray asKept(const QByteArray &json)
{
    return asKept(QString::fromUtf8(json)).toUtf8();
}

std::optional<QString> jsonText(const QByteArray &json)
{
    return json.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(json));
}

}  // namespace

AuditChain::AuditChain(Connection &connection, const Actor &actor)
    : m_actor(actor),
      m_insert(connection, u"INSERT INTO audit (id, at, person, object, key, workspace, action, before, after, reason, "
                           "previous, hash) VALUES (:id, :at, :person, :object, :key, :workspace, :action, :before, "
                           ":after, :reason, :previous, :hash)"_s)
{
    Query last(connection, u"SELECT audit_rows, audit_hash FROM ledger"_s);
    last.run();
    if (last.next()) {
        m_rows = last.integer(0);
        m_hash = last.blob(1);
    }
}

std::int64_t AuditChain::append(const AuditEntry &entry)
{
    AuditRow row;
    row.id = m_rows + 1;
    row.at = entry.at ? *entry.at : m_actor.now();
    row.person = asKept(entry.person.isEmpty() ? m_actor.name : entry.person);
    row.object = entry.object;
    row.key = asKept(entry.key);
    row.workspace = asKept(entry.workspace);
    row.action = entry.action;
    row.before = asKept(entry.before);
    row.after = asKept(entry.after);
    row.reason = asKept(entry.reason);
    row.previous = m_hash;
    row.hash = auditHash(row);
    m_insert.bind(u":id"_s, row.id)
        .bind(u":at"_s, row.at.us)
        .bind(u":person"_s, row.person)
        .bind(u":object"_s, row.object)
        .bind(u":key"_s, row.key)
        .bind(u":workspace"_s, row.workspace)
        .bind(u":action"_s, row.action)
        .bind(u":before"_s, jsonText(row.before))
        .bind(u":after"_s, jsonText(row.after))
        .bind(u":reason"_s, row.reason)
        .bind(u":previous"_s, row.previous)
        .bind(u":hash"_s, row.hash)
        .run();
    m_rows = row.id;
    m_hash = row.hash;
    return row.id;
}

std::int64_t appendAudit(LedgerState &state, const AuditEntry &entry)
{
    return AuditChain(state.db(), state.actor).append(entry);
}

QString auditColumns()
{
    return u"id, at, person, object, key, workspace, action, before, after, reason, previous, hash"_s;
}

AuditRow readAuditRow(const Query &query)
{
    return {.id = query.integer(0),
            .at = {query.integer(1)},
            .person = query.text(2),
            .object = query.text(3),
            .key = query.text(4),
            .workspace = query.text(5),
            .action = query.text(6),
            .before = query.text(7).toUtf8(),
            .after = query.text(8).toUtf8(),
            .reason = query.text(9),
            .previous = query.blob(10),
            .hash = query.blob(11)};
}

Person actingPerson(LedgerState &state)
{
    const QString &name = state.actor.name;
    return findPerson(state.db(), name).value_or(Person{.name = name, .workspaces = {}});
}

void requirePermission(LedgerState &state, Task task, const QString &workspace)
{
    const Permission permitted = permission(actingPerson(state), task, workspace);
    if (!permitted) throw DatabaseError{{Error::Kind::Refused, permitted.why, {}}};
}

}  // namespace headroom
