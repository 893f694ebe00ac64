// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishdocument.h"

#include "files/wholefile.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace headroom {

void saveDraftDocument(const QString &path, const CatalogDraft &draft, const Catalog &published, QObject *context,
                       std::function<void(Result<void>)> answer)
{
    const QPointer<QObject> alive(context);
    QThreadPool::globalInstance()->start([path, draft, published, alive, answer = std::move(answer)] {
        auto written = std::make_shared<Result<void>>(writeWholeFile(path, draftToDocument(draft, published)));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [alive, answer, written] {
                if (alive) answer(std::move(*written));
            },
            Qt::QueuedConnection);
    });
}

}  // namespace headroom
