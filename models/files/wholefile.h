// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

class QSaveFile;

namespace headroom {

// A file that appears whole or not at all, made of pieces: they are written beside its place, brought to the disk and put
// under its name. What was there under that name stays until then; where appear() is not reached, for good. Used by one
// thread at a time. Refused with the path and what the system says, a full disk included; after that nothing more is
// written, and every further call says the same.
class WholeFile {
public:
    // Refused also where what has that name is no file: a pipe or a device would be replaced, not written to.
    static Result<WholeFile> begin(const QString &path);
    ~WholeFile();
    WholeFile(WholeFile &&) noexcept;
    WholeFile &operator=(WholeFile &&) noexcept;

    Result<void> add(const QByteArray &piece);
    // Last, and once. `beforeItAppears` is asked when everything is on the disk, and may still refuse.
    Result<void> appear(const std::function<Result<void>()> &beforeItAppears = {});

private:
    explicit WholeFile(std::unique_ptr<QSaveFile> file);
    tl::unexpected<Error> fail(Error why);

    std::unique_ptr<QSaveFile> m_file;  // until it appeared or failed
    std::optional<Error> m_failed;
};

// The same at once.
Result<void> writeWholeFile(const QString &path, const QByteArray &content,
                            const std::function<Result<void>()> &beforeItAppears = {});

}  // namespace headroom
