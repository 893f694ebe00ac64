// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/messages.h"

#include <QStringList>

#include <algorithm>
#include <cstdio>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

QString printable(const QString &text)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::none_of(text.begin(), text.end(), isControl)) return text;
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (isControl(c)) {
            clean += u"\\x%1"_s.arg(c.unicode(), 2, 16, QLatin1Char('0'));
        } else {
            clean += c;
        }
    }
    return clean;
}

void writeLine(const QString &text)
{
    const QByteArray bytes = printable(text).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void say(const QString &text)
{
    writeLine(u"headroomctl: "_s + text);
}

void say(const Error &error)
{
    say(error.message);
    if (error.detail.isEmpty()) return;
    for (const QString &line : error.detail.split(u'\n', Qt::SkipEmptyParts)) writeLine(u"  "_s + line);
}

int exitStatus(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage: return 2;
    case Error::Kind::Unavailable: return 3;
    case Error::Kind::Refused:
    case Error::Kind::Cancelled:
    case Error::Kind::Internal: break;
    }
    return 1;
}

}  // namespace headroom::ctl
