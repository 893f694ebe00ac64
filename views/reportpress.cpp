// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportpress.h"

#include "report/reportlanguage.h"
#include "report/reportpages.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QThread>

#include <optional>

namespace headroom {

// Touched by the press's own thread alone.
struct ReportPress::Work {
    QString language;
    ReportDocument document;
    std::optional<ReportPages> pages;
};

ReportPress::ReportPress(QObject *parent)
    : QObject(parent), m_report(std::make_shared<std::atomic_uint64_t>(0)),
      m_sight(std::make_shared<std::atomic_uint64_t>(0)), m_work(std::make_shared<Work>()), m_thread(new QThread(this)),
      m_there(new QObject)
{
    m_thread->setObjectName(QStringLiteral("reports"));
    m_there->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread->start();
}

ReportPress::~ReportPress()
{
    ++*m_report;
    // Fonts belong to the thread that they were used on.
    QMetaObject::invokeMethod(
        m_there, [work = m_work] { work->pages.reset(); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        m_there, [thread = m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread->wait();
}

void ReportPress::post(std::function<void(Work &)> work, const std::shared_ptr<std::atomic_uint64_t> &counter)
{
    const auto current = [counter, is = counter->load(), report = m_report, reported = m_report->load()] {
        return counter->load() == is && report->load() == reported;
    };
    QMetaObject::invokeMethod(
        m_there,
        [work = std::move(work), data = m_work, current] {
            if (current()) work(*data);
        },
        Qt::QueuedConnection);
}

void ReportPress::setReport(std::shared_ptr<const UsageReport> report, const QString &language)
{
    const std::uint64_t mine = ++*m_report;
    post(
        [this, mine, report = std::move(report), language](Work &work) {
            const ReportLanguage spoken(language);
            work.language = language;
            work.document = documentOf(*report);
            work.pages.emplace(work.document);
            QMetaObject::invokeMethod(
                this,
                [this, mine, count = work.pages->count(), size = work.pages->size()] {
                    if (m_report->load() == mine) Q_EMIT laidOut(count, size);
                },
                Qt::QueuedConnection);
        },
        m_report);
}

void ReportPress::clear()
{
    ++*m_report;
}

void ReportPress::paint(int page, qreal scale)
{
    const std::uint64_t mine = m_report->load();
    post(
        [this, mine, page, scale](Work &work) {
            if (!work.pages || page >= work.pages->count()) return;
            QImage image((work.pages->size() * scale).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(scale, scale);
            work.pages->paint(painter, page);
            painter.end();
            QMetaObject::invokeMethod(
                this,
                [this, mine, page, scale, image] {
                    if (m_report->load() == mine) Q_EMIT painted(page, scale, image);
                },
                Qt::QueuedConnection);
        },
        m_sight);
}

void ReportPress::forgetPages()
{
    ++*m_sight;
}

// Of what was laid out last, even if a newer report is on its way: somebody asked for what they saw.
void ReportPress::write(ReportFormat format, std::function<void(QByteArray, QByteArray)> done)
{
    QMetaObject::invokeMethod(
        m_there,
        [this, work = m_work, format, done = std::move(done)] {
            const ReportLanguage spoken(work->language);
            const QByteArray file = renderReport(work->document, format);
            const QByteArray sha256 = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
            QMetaObject::invokeMethod(
                this, [done, file, sha256] { done(file, sha256); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

}  // namespace headroom
