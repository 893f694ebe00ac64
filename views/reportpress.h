// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "report/reportfile.h"

#include <QImage>
#include <QObject>
#include <QSizeF>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace headroom {

// Makes documents, pages and files of a report on a thread of its own, so that a window never waits for them. A newer
// report supersedes the one before: what was asked of that is dropped.
class ReportPress final : public QObject {
    Q_OBJECT
public:
    explicit ReportPress(QObject *parent = nullptr);
    ~ReportPress() override;

    // `language`: one of reportLanguages().
    void setReport(std::shared_ptr<const UsageReport> report, const QString &language);
    void clear();
    // `scale`: pixels of the picture in a point of the page. Pages that left the sight before their turn may be
    // forgotten.
    void paint(int page, qreal scale);
    void forgetPages();
    // The file of the report that was laid out last.
    void write(ReportFormat format, std::function<void(QByteArray file, QByteArray sha256)> done);

Q_SIGNALS:
    void laidOut(int pages, QSizeF size);
    void painted(int page, qreal scale, const QImage &image);

private:
    struct Work;
    // Runs `work` on the other thread unless a newer report, or `counter`, has moved on by then.
    void post(std::function<void(Work &)> work, const std::shared_ptr<std::atomic_uint64_t> &counter);

    std::shared_ptr<std::atomic_uint64_t> m_report;
    std::shared_ptr<std::atomic_uint64_t> m_sight;
    std::shared_ptr<Work> m_work;
    QThread *m_thread;
    QObject *m_there;
};

}  // namespace headroom
