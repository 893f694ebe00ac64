// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// Tables as text (RFC 4180 and what spreadsheets make of it), in cells.
namespace headroom {

// One cell as it is written: quoted where it needs to be, and with a leading apostrophe where a spreadsheet would take
// it for a formula.
QString textTableCell(const QString &cell);
// What a cell says, without that apostrophe.
QString withoutApostrophe(const QString &cell);

struct TextTableLine {
    int line = 0;  // where it begins, from 1
    std::vector<QString> cells;
    bool unclosed = false;    // the text ended within quotes
    bool afterQuote = false;  // something follows a closing quote
};

// Splits at tabs where the first line has any outside quotes, else at semicolons or commas, whichever it has more of.
// LF, CRLF or CR end a line outside quotes; lines without anything in any cell are left out. The byte order mark is
// the caller's.
std::vector<TextTableLine> readTextTable(QStringView text);

}  // namespace headroom
