// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/auditrecordmodel.h"

#include <array>

namespace headroom {

namespace {

struct Field {
    const char *name;
    QString (*text)(const AuditRow &row);
};

const std::array<Field, 12> kFields{{
    {"id", [](const AuditRow &row) { return QString::number(row.id); }},
    {"at", [](const AuditRow &row) { return formatInstant(row.at); }},
    {"person", [](const AuditRow &row) { return row.person; }},
    {"object", [](const AuditRow &row) { return row.object; }},
    {"key", [](const AuditRow &row) { return row.key; }},
    {"workspace", [](const AuditRow &row) { return row.workspace; }},
    {"action", [](const AuditRow &row) { return row.action; }},
    {"before", [](const AuditRow &row) { return QString::fromUtf8(row.before); }},
    {"after", [](const AuditRow &row) { return QString::fromUtf8(row.after); }},
    {"reason", [](const AuditRow &row) { return row.reason; }},
    {"previous", [](const AuditRow &row) { return QString::fromLatin1(row.previous.toHex()); }},
    {"hash", [](const AuditRow &row) { return QString::fromLatin1(row.hash.toHex()); }},
}};

}  // namespace

AuditRecordModel::AuditRecordModel(std::vector<AuditRow> rows, QObject *parent)
    : CellTable(parent), m_rows(std::move(rows))
{}

int AuditRecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuditRecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kFields.size());
}

TableCell AuditRecordModel::cell(int row, int column) const
{
    const QString text = kFields.at(static_cast<std::size_t>(column)).text(m_rows[static_cast<std::size_t>(row)]);
    return TableCell::words(text, text);
}

TableColumn AuditRecordModel::column(int column) const
{
    const QString name = QString::fromLatin1(kFields.at(static_cast<std::size_t>(column)).name);
    return {name, name, {}, false};
}

}  // namespace headroom
