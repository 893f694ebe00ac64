// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include "domain/error.h"

#include <QByteArray>

namespace headroom::ctl {

enum class Format { Json, Csv, Table };

// One JSON document on one line; RFC 4180 with a header and CRLF; or an aligned table.
QByteArray render(const Answer &answer, Format format);

// The parts of an answer that is written as it comes.
QByteArray jsonLine(const JsonValue &value);
QByteArray csvHeader(const Grid &grid);
QByteArray csvLine(const QStringList &cells);

// Writes all of `bytes` to standard output. A closed pipe or a full disk is an error, never silence.
Result<void> writeOut(const QByteArray &bytes);

}  // namespace headroom::ctl
