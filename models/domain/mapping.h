// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

enum class FileFormat { Csv, JsonLines };

// Where one event field comes from. Exactly one of from, constant and hash is given.
struct FieldSource {
    std::optional<QString> from;  // a column, or a dotted path in JSON
    std::optional<QString> constant;
    std::optional<QStringList> hash;    // columns or paths whose values make a stable id
    bool withRow = false;               // hash: the row's number too
    std::optional<QString> unit;        // "s", "ms", "us", "ns": the number is a time since `epoch`
    std::optional<QString> epoch;       // an instant; default 1970-01-01T00:00:00Z
    std::optional<QString> scale;       // decimal factor, exact
    std::map<QString, QString> values;  // words to words; a word not listed stays as it is
    bool operator==(const FieldSource &) const = default;
};

// How a CSV or JSON-lines export with names of its own becomes events (the contract's mapping file).
struct Mapping {
    FileFormat format = FileFormat::Csv;
    QByteArray zone = QByteArrayLiteral("UTC");           // of times that state none
    std::vector<std::pair<QString, FieldSource>> fields;  // event column name -> source, in order
    bool operator==(const Mapping &) const = default;
};

// Strict, as the catalog: unknown keys, unknown event columns and wrong types are errors with the JSON path.
Result<Mapping> parseMapping(const QByteArray &json);
QByteArray exportMapping(const Mapping &mapping);

}  // namespace headroom
