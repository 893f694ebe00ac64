// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storyhandout.h"

#include "domain/report.h"
#include "files/wholefile.h"
#include "report/reportfile.h"
#include "report/reportpages.h"
#include "views/icons.h"
#include "views/permitted.h"
#include "views/storyview.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>

namespace headroom {

namespace {

const QString kPaper = QStringLiteral("print");  // instead of a file's format

bool paint(QPrinter &printer, const ReportDocument &document)
{
    constexpr double kPointsPerInch = 72;
    printer.setFullPage(true);
    const ReportPages pages(document, printer.pageLayout().pageSize());
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    const double scale = printer.resolution() / kPointsPerInch;
    painter.scale(scale, scale);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !printer.newPage()) return false;
        pages.paint(painter, page);
    }
    return painter.end();
}

// What the audit says of a story that is handed out.
ReportExport exportOf(const StoryView &view, const QString &format, const QByteArray &content)
{
    const HitStory &story = *view.story();
    return {{story.hit().workspace, story.hit().at, view.audience(), view.memberNames()},
            story.cycle.days.first,
            format,
            QCryptographicHash::hash(content, QCryptographicHash::Sha256),
            content.size()};
}

QPushButton *button(const QString &icon, const QString &text)
{
    auto *made = new QPushButton(namedIcon(icon), text);
    made->setAutoDefault(false);
    return made;
}

}  // namespace

StoryHandout::StoryHandout(StoryView *view, QWidget *parent)
    : QWidget(parent), m_view(view), m_copy(button(QStringLiteral("copy"), tr("Copy text"))),
      m_save(button(QStringLiteral("export"), tr("Save as HTML…"))),
      m_print(button(QStringLiteral("reports"), tr("Print…")))
{
    m_copy->setToolTip(tr("Copy what is on the page as plain text"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *each : {m_copy, m_save, m_print}) row->addWidget(each);
    connect(m_copy, &QPushButton::clicked, this, &StoryHandout::copy);
    connect(m_save, &QPushButton::clicked, this, &StoryHandout::askWhere);
    connect(m_print, &QPushButton::clicked, this, &StoryHandout::askPrinter);
}

void StoryHandout::setClient(LedgerClient *client)
{
    m_client = client;
}

void StoryHandout::setInfo(const LedgerInfo &info)
{
    m_info = info;
    follow();
}

void StoryHandout::follow()
{
    const auto &story = m_view->story();
    m_copy->setEnabled(story.has_value());
    const Permission may = permitted(m_info, Task::ExportReport, story ? story->hit().workspace : QString());
    permit(m_save, may, tr("Save what is on the page as a file; the audit notes it"));
    permit(m_print, may, tr("Print what is on the page; the audit notes it"));
    if (story) return;
    m_save->setEnabled(false);
    m_print->setEnabled(false);
}

void StoryHandout::copy()
{
    QGuiApplication::clipboard()->setText(m_view->asText());
    Q_EMIT statusMessage(tr("Copied."));
}

void StoryHandout::askWhere()
{
    static const QRegularExpression awkward(QStringLiteral("[^A-Za-z0-9._-]+"));
    auto *dialog = new QFileDialog(this, tr("Save why the limit was hit"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("HTML (*.html)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(
        QStringLiteral("limit-%1.html").arg(QString(m_view->story()->hit().id).replace(awkward, QStringLiteral("-"))));
    connect(dialog, &QFileDialog::fileSelected, this, &StoryHandout::saveAs);
    dialog->open();
}

void StoryHandout::saveAs(const QString &path)
{
    if (!m_client || !m_view->story()) return;
    const QByteArray html =
        renderReport(documentOf(*m_view->story(), m_view->audience(), m_view->memberNames()), ReportFormat::Html);
    m_client->change(
        this,
        [path, html, made = exportOf(*m_view, reportFormatId(ReportFormat::Html), html)](LedgerWriter &writer) {
            return writeWholeFile(path, html, [&] { return writer.noteExport(made); });
        },
        [this, path](const Result<void> &saved) {
            if (saved)
                Q_EMIT statusMessage(tr("Saved “%1”.").arg(QDir::toNativeSeparators(path)));
            else
                Q_EMIT failed(saved.error());
        });
}

void StoryHandout::askPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] { print(printer); });
    dialog->open();
}

// Before it is on paper: what cannot be audited is not handed out.
void StoryHandout::print(const std::shared_ptr<QPrinter> &printer)
{
    if (!m_client || !m_view->story()) return;
    const ReportDocument document = documentOf(*m_view->story(), m_view->audience(), m_view->memberNames());
    const QByteArray html = renderReport(document, ReportFormat::Html);
    m_client->change(
        this, [made = exportOf(*m_view, kPaper, html)](LedgerWriter &writer) { return writer.noteExport(made); },
        [this, printer, document](const Result<void> &noted) {
            if (!noted)
                Q_EMIT failed(noted.error());
            else if (paint(*printer, document))
                Q_EMIT statusMessage(tr("Sent to the printer."));
            else
                Q_EMIT failed({Error::Kind::Refused, tr("The printer took no pages. Choose another one."), {}});
        });
}

}  // namespace headroom
