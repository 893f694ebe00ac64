// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <vector>

namespace headroom::ctl {

using JsonValue = nlohmann::ordered_json;

// Rows and columns of an answer, for CSV and for people. An empty cell is "unknown" or "none".
struct Grid {
    struct Column {
        QString name;
        bool number = false;    // aligned to the right for people
        bool dataOnly = false;  // left out for people: said in the heading, or too much for a line
    };
    std::vector<Column> columns;
    std::vector<QStringList> rows;
};

// What a command has to say on standard output, in every shape in which it can be asked for.
struct Answer {
    JsonValue json;
    Grid grid;
    QStringList heading;  // lines above the table, for people only
};

inline std::string utf8(const QString &text)
{
    return text.toStdString();
}

}  // namespace headroom::ctl
