// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/filetext.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMostBytes = qint64{256} * 1024 * 1024;
}

Result<QByteArray> readDocument(const QString &path)
{
    QFile file(path);
    const bool standardInput = path == u"-";
    const QString name = standardInput ? u"standard input"_s : path;
    if (!standardInput && QFileInfo(path).isDir()) {
        return refused(u"%1: this is a directory; name the file itself."_s.arg(name));
    }
    const bool opened = standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) return refused(u"%1: cannot be read: %2."_s.arg(name, file.errorString()));
    QByteArray bytes;
    while (bytes.size() <= kMostBytes) {
        const QByteArray part = file.read(qint64{1} << 20);
        if (part.isEmpty()) break;
        bytes += part;
    }
    if (file.error() != QFileDevice::NoError) {
        return refused(u"%1: cannot be read: %2."_s.arg(name, file.errorString()));
    }
    if (bytes.size() > kMostBytes) return refused(u"%1: larger than 256 MiB; this is no such document."_s.arg(name));
    return bytes;
}

}  // namespace headroom::ctl
