// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filedrop.h"

#include <QFile>
#include <QMimeData>
#include <QUrl>

namespace headroom {

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    return files;
}

bool isLedgerFile(const QString &file)
{
    static const QByteArray magic = QByteArrayLiteral("SQLite format 3\0");
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) && opened.read(magic.size()) == magic;
}

}  // namespace headroom
