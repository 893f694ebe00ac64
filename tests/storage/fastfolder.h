// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace headroom::testing {

// A temporary folder in memory, where the system has a place for that: tests that commit thousands of times need not
// wait for a disk each time.
class FastFolder {
public:
    [[nodiscard]] QString path() const { return m_dir.path(); }

private:
    static QString parent()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    }
    QTemporaryDir m_dir{parent() + QStringLiteral("/headroom-test-XXXXXX")};
};

}  // namespace headroom::testing
