// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writtentext.h"

namespace headroom {

QString cleanedText(const QString &given)
{
    QString text = QString::fromUtf8(given.toUtf8());
    for (QChar &c : text) {
        if (c.unicode() >= 0xFFFE) c = QChar::ReplacementCharacter;
    }
    qsizetype marks = 0;
    while (marks < text.size() && (text[marks] == QChar::ByteOrderMark || text[marks].isSpace())) ++marks;
    return text.mid(marks).trimmed();
}

}  // namespace headroom
