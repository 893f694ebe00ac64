// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drafts/draftfiles.h"

#include "files/wholefile.h"

#include <QDir>
#include <QFile>
#include <QPointer>

#include <memory>

namespace headroom {

namespace {

Result<std::optional<QByteArray>> readDraft(const QString &path)
{
    QFile file(path);
    if (!file.exists()) return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Unavailable, DraftFiles::tr("%1 cannot be read.").arg(path), file.errorString());
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
    const Result<void> written = writeWholeFile(path, text);
    if (!written) return failed(written.error().message);
    return {};
}

// A name beside it that nothing has yet.
QString nameAside(const QString &path)
{
    for (int i = 1;; ++i) {
        const QString name = QStringLiteral("%1.unreadable-%2").arg(path).arg(i);
        if (!QFileInfo::exists(name)) return name;
    }
}

// Always tells something: where it is now, or that it is still in the way.
Error putAside(const QString &path, const Error &why)
{
    const QString aside = nameAside(path);
    if (QFile::rename(path, aside)) {
        return {
            Error::Kind::Refused,
            DraftFiles::tr("The draft that was kept cannot be read: %1 It was set aside as %2, and nothing is drafted "
                           "now.")
                .arg(why.message, aside),
            why.detail};
    }
    return {Error::Kind::Unavailable,
            DraftFiles::tr(
                "The draft that was kept cannot be read: %1 It cannot be set aside either. Move %2 out of the way "
                "before you change anything: the next change would replace it.")
                .arg(why.message, path),
            why.detail};
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

void DraftFiles::setAside(const QString &ledgerId, const Error &why)
{
    m_writer.start([this, path = pathOf(ledgerId), why] {
        QMetaObject::invokeMethod(this, [this, told = putAside(path, why)] { Q_EMIT failed(told); });
    });
}

void DraftFiles::flush()
{
    m_writer.waitForDone();
}

}  // namespace headroom
