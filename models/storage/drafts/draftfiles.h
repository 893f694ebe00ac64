// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftstore.h"

#include <QThreadPool>

namespace headroom {

// Drafts as files of one folder, each replaced whole or not at all, written on a thread of their own.
class DraftFiles final : public DraftStore {
    Q_OBJECT
public:
    explicit DraftFiles(QString folder, QObject *parent = nullptr);
    ~DraftFiles() override;

    void load(const QString &ledgerId, QObject *context,
              std::function<void(Result<std::optional<QByteArray>>)> answer) override;
    void save(const QString &ledgerId, const QByteArray &text) override;
    void setAside(const QString &ledgerId, const Error &why) override;
    void flush() override;

private:
    [[nodiscard]] QString pathOf(const QString &ledgerId) const;

    QString m_folder;
    QThreadPool m_writer;  // one thread: in order
};

}  // namespace headroom
