// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rawstatement.h"

#include <sqlite3.h>

namespace headroom {

RawStatement::RawStatement(Connection &connection, const std::string &sql)
    : m_connection(connection), m_statement(connection.prepare(QByteArray::fromStdString(sql)))
{}

void RawStatement::bind(std::initializer_list<std::int64_t> values)
{
    int parameter = 0;
    for (const std::int64_t value : values) sqlite3_bind_int64(statement(), ++parameter, value);
}

}  // namespace headroom
