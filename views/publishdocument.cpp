// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishdocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace headroom {

namespace {

struct PublishDocument {
    Q_DECLARE_TR_FUNCTIONS(PublishDocument)
};

Result<void> write(const QString &path, const QByteArray &document)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(document) == document.size() && file.commit()) return {};
    return refused(PublishDocument::tr("“%1” could not be written: %2. Choose another folder, or free some space "
                                       "there.")
                       .arg(QDir::toNativeSeparators(path), file.errorString()),
                   path);
}

}  // namespace

void saveDraftDocument(const QString &path, const CatalogDraft &draft, const Catalog &published, QObject *context,
                       std::function<void(Result<void>)> answer)
{
    const QPointer<QObject> alive(context);
    QThreadPool::globalInstance()->start([path, draft, published, alive, answer = std::move(answer)] {
        auto written = std::make_shared<Result<void>>(write(path, draftToDocument(draft, published)));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [alive, answer, written] {
                if (alive) answer(std::move(*written));
            },
            Qt::QueuedConnection);
    });
}

}  // namespace headroom
