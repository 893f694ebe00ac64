// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chartexport.h"

#include "items/roles.h"
#include "views/chartview.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>

#include <functional>

namespace headroom {

namespace {

struct ChartExport {
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

constexpr QSize kPictureSize(1200, 560);
constexpr int kPictureScale = 2;
constexpr int kPageDpi = 96;  // a pixel of the chart is a pixel of the page, so that type has its usual size
constexpr double kPageMarginMm = 15;

QString harmless(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$"));
    static const QString starters = QStringLiteral("=+-@\t\r");
    if (text.isEmpty() || !starters.contains(text.front()) || number.match(text).hasMatch()) return text;
    return QLatin1Char('\'') + text;
}

QString quoted(QString text)
{
    text = harmless(text);
    static const QRegularExpression special(QStringLiteral("[\",\r\n]"));
    if (!text.contains(special)) return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString unbroken(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("[\t\r\n]+"));
    return harmless(QString(text).replace(breaks, QStringLiteral(" ")));
}

QString joined(const QAbstractItemModel &table, int headerRole, QLatin1Char separator, const QString &lineEnd,
               const std::function<QString(const QString &)> &written)
{
    QString out;
    for (int row = -1; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const QVariant value = row < 0 ? table.headerData(column, Qt::Horizontal, headerRole)
                                           : table.index(row, column).data(CopyRole);
            if (column > 0) out += separator;
            out += written(value.toString());
        }
        out += lineEnd;
    }
    return out;
}

Result<void> unwritten(const QSaveFile &file)
{
    return refused(ChartExport::tr("“%1” could not be written: %2. Choose another folder, or free some space there.")
                       .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
                   file.fileName());
}

Result<void> saveWhole(const QString &path, const std::function<bool(QSaveFile &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return unwritten(file);
    // Flushed here, because commit() does not notice when writing the last of the buffer fails.
    if (!write(file) || !file.flush()) {
        file.cancelWriting();
        return unwritten(file);
    }
    if (!file.commit()) return unwritten(file);
    return {};
}

void paintPage(QPainter &painter, const QRectF &page, ChartView &chart, const ChartCaption &caption,
               const QPalette &colors)
{
    QFont heading = chart.font();
    heading.setPointSizeF(heading.pointSizeF() * 1.4);
    heading.setBold(true);
    double y = page.top();
    const auto line = [&](const QString &text, const QFont &font, const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        const QRectF room(page.left(), y, page.width(), page.height());
        const QRectF used = painter.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text);
        painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text);
        y = used.bottom() + 2;
    };
    line(caption.title, heading, colors.color(QPalette::Text));
    for (const QString &text : caption.lines) line(text, chart.font(), theme::mutedText(colors));
    const QRectF rest(page.left(), y + 10, page.width(), page.bottom() - y - 10);
    chart.renderTo(&painter, rest, rest.size().toSize(), colors);
}

}  // namespace

QByteArray tableAsCsv(const QAbstractItemModel &table)
{
    return joined(table, CopyRole, QLatin1Char(','), QStringLiteral("\r\n"), quoted).toUtf8();
}

QString tableAsTsv(const QAbstractItemModel &table)
{
    return joined(table, Qt::DisplayRole, QLatin1Char('\t'), QStringLiteral("\n"), unbroken);
}

Result<void> saveCsv(const QString &path, const QAbstractItemModel &table)
{
    return saveWhole(path, [&table](QSaveFile &file) {
        const QByteArray csv = tableAsCsv(table);
        return file.write(csv) == csv.size();
    });
}

Result<void> savePng(const QString &path, ChartView &chart, const ChartCaption &caption)
{
    return saveWhole(path, [&](QSaveFile &file) {
        const QPalette colors = chart.palette();
        QImage image(kPictureSize * kPictureScale, QImage::Format_RGB32);
        image.setDevicePixelRatio(kPictureScale);
        image.fill(colors.color(QPalette::Base));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPage(painter, QRectF(QPointF(), QSizeF(kPictureSize)).adjusted(16, 12, -16, -8), chart, caption, colors);
        painter.end();
        return image.save(&file, "PNG");
    });
}

Result<void> savePdf(const QString &path, ChartView &chart, const ChartCaption &caption)
{
    return saveWhole(path, [&](QSaveFile &file) {
        QPdfWriter pdf(&file);
        pdf.setTitle(caption.title);
        pdf.setCreator(QCoreApplication::applicationName());
        pdf.setResolution(kPageDpi);
        pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                      QMarginsF(kPageMarginMm, kPageMarginMm, kPageMarginMm, kPageMarginMm),
                                      QPageLayout::Millimeter));
        QPainter painter;
        if (!painter.begin(&pdf)) return false;
        const QRect paper = pdf.pageLayout().paintRectPixels(kPageDpi);
        paintPage(painter, QRectF(QPointF(), QSizeF(paper.size())), chart, caption, theme::lightPalette());
        return painter.end() && file.error() == QFileDevice::NoError;
    });
}

}  // namespace headroom
