// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drafts/draftfiles.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSaveFile>

#include <memory>

namespace headroom {

namespace {

Result<std::optional<QByteArray>> readDraft(const QString &path)
{
    QFile file(path);
    if (!file.exists()) return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Unavailable,
                       DraftFiles::tr("The draft that was kept in %1 cannot be read. It stays where it is.").arg(path),
                       file.errorString());
    }
    return std::optional(file.readAll());
}

Result<void> writeDraft(const QString &path, const QByteArray &text)
{
    const auto failed = [&path](const QString &why) {
        return failure(
            Error::Kind::Unavailable,
            DraftFiles::tr("The draft cannot be kept in %1: if this window closes now, it is lost. Publish it, or "
                           "save it as a catalog document.")
                .arg(path),
            why);
    };
    if (text.isEmpty()) {
        QFile file(path);
        if (file.exists() && !file.remove()) return failed(file.errorString());
        return {};
    }
    const QDir folder = QFileInfo(path).dir();
    if (!folder.mkpath(QStringLiteral("."))) return failed(folder.path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return failed(file.errorString());
    }
    return {};
}

}  // namespace

DraftFiles::DraftFiles(QString folder, QObject *parent) : DraftStore(parent), m_folder(std::move(folder))
{
    m_writer.setMaxThreadCount(1);
}

DraftFiles::~DraftFiles()
{
    m_writer.waitForDone();
}

QString DraftFiles::pathOf(const QString &ledgerId) const
{
    return QDir(m_folder).filePath(ledgerId + QStringLiteral(".draft.json"));
}

void DraftFiles::load(const QString &ledgerId, QObject *context,
                      std::function<void(Result<std::optional<QByteArray>>)> answer)
{
    const QPointer<QObject> alive(context);
    m_writer.start([this, path = pathOf(ledgerId), alive, answer = std::move(answer)] {
        auto text = std::make_shared<Result<std::optional<QByteArray>>>(readDraft(path));
        QMetaObject::invokeMethod(this, [alive, answer, text] {
            if (alive) answer(std::move(*text));
        });
    });
}

void DraftFiles::save(const QString &ledgerId, const QByteArray &text)
{
    m_writer.start([this, path = pathOf(ledgerId), text] {
        if (const Result<void> written = writeDraft(path, text); !written) {
            QMetaObject::invokeMethod(this, [this, error = written.error()] { Q_EMIT failed(error); });
        }
    });
}

void DraftFiles::flush()
{
    m_writer.waitForDone();
}

}  // namespace headroom
