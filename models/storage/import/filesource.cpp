// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/filesource.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace headroom {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FileSource)
};

tl::unexpected<Error> cannotOpen(const QString &path, int code)
{
    if (code == ENOENT) return refused(Words::tr("There is no file %1. Check its name and folder.").arg(path));
    return refused(Words::tr("%1 cannot be read: %2.").arg(path, qt_error_string(code)));
}

}  // namespace

Result<std::unique_ptr<FileSource>> FileSource::open(const QString &path)
{
    const bool standardInput = path == QLatin1String("-");
    const int descriptor =
        standardInput ? STDIN_FILENO : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return cannotOpen(path, errno);
    std::unique_ptr<FileSource> source(new FileSource(descriptor, path));

    struct stat status = {};
    if (::fstat(descriptor, &status) != 0) return cannotOpen(path, errno);
    if (S_ISDIR(status.st_mode)) {
        return refused(Words::tr("%1 is a folder. Name the files in it that are to be read.").arg(path));
    }
    source->m_stream = standardInput || !S_ISREG(status.st_mode);
    if (!source->m_stream) {
        source->m_total = status.st_size;
        ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    }
    return source;
}

FileSource::~FileSource()
{
    if (m_descriptor != STDIN_FILENO) ::close(m_descriptor);
}

std::size_t FileSource::read(char *to, std::size_t size)
{
    if (m_error) return 0;
    if (!m_stream) size = std::min(size, static_cast<std::size_t>(m_total - m_read));
    if (size == 0) return 0;

    ssize_t got = 0;
    do {
        got = ::read(m_descriptor, to, size);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        m_error = cannotOpen(m_path, errno).value();
        return 0;
    }
    if (got == 0 && !m_stream) {
        m_error = Error{
            Error::Kind::Refused,
            Words::tr("%1 became shorter while it was read. Import it again when nothing writes to it.").arg(m_path),
            {}};
    }
    m_read += got;
    return static_cast<std::size_t>(got);
}

bool FileSource::grew() const
{
    struct stat status = {};
    return !m_stream && ::fstat(m_descriptor, &status) == 0 && status.st_size > m_total;
}

}  // namespace headroom
