// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

Error unwritten(const QSaveFile &file)
{
    const QString why = file.error() == QFileDevice::NoError ? qt_error_string() : file.errorString();
    return {Error::Kind::Refused,
            Words::tr("“%1” could not be written: %2. Choose another folder, or free some space there.")
                .arg(QDir::toNativeSeparators(file.fileName()), why),
            file.fileName()};
}

}  // namespace

WholeFile::WholeFile(std::unique_ptr<QSaveFile> file) : m_file(std::move(file)) {}

WholeFile::~WholeFile() = default;
WholeFile::WholeFile(WholeFile &&) noexcept = default;
WholeFile &WholeFile::operator=(WholeFile &&) noexcept = default;

Result<WholeFile> WholeFile::begin(const QString &path)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) {
        return refused(Words::tr("“%1” is no file. Choose the name of a file.").arg(QDir::toNativeSeparators(path)),
                       path);
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly)) return tl::make_unexpected(unwritten(*file));
    return WholeFile(std::move(file));
}

Result<void> WholeFile::add(const QByteArray &piece)
{
    if (m_failed) return tl::make_unexpected(*m_failed);
    if (m_file->write(piece) != piece.size()) return fail(unwritten(*m_file));
    return {};
}

Result<void> WholeFile::appear(const std::function<Result<void>()> &beforeItAppears)
{
    if (m_failed) return tl::make_unexpected(*m_failed);
    // On the disk before anything is said of it: some file systems notice only then that they are full.
    if (!m_file->flush() || ::fsync(m_file->handle()) != 0) return fail(unwritten(*m_file));
    if (beforeItAppears) {
        if (const Result<void> ready = beforeItAppears(); !ready) return fail(ready.error());
    }
    if (!m_file->commit()) return fail(unwritten(*m_file));
    m_file.reset();
    return {};
}

// What was written beside its place goes at once.
tl::unexpected<Error> WholeFile::fail(Error why)
{
    m_file.reset();
    m_failed = why;
    return tl::make_unexpected(std::move(why));
}

Result<void> writeWholeFile(const QString &path, const QByteArray &content,
                            const std::function<Result<void>()> &beforeItAppears)
{
    Result<WholeFile> file = WholeFile::begin(path);
    if (!file) return tl::make_unexpected(file.error());
    if (Result<void> added = file->add(content); !added) return added;
    return file->appear(beforeItAppears);
}

}  // namespace headroom
