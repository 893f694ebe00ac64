// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chartexport.h"

#include "files/wholefile.h"
#include "items/roles.h"
#include "views/chartview.h"
#include "views/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <functional>

namespace headroom {

namespace {

struct ChartExport {
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

constexpr QSize kPictureSize(1200, 560);
constexpr int kStackedHeight = 210;  // of one chart of several in a picture
constexpr int kPictureScale = 2;
constexpr double kHeadingScale = 1.4;
constexpr double kSmallHeadingScale = 1.1;
constexpr double kUnderCaption = 10;
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

// Answers where the rest of the page begins.
double paintCaption(QPainter &painter, const QRectF &page, const QFont &font, double headingScale,
                    const ChartCaption &caption, const QPalette &colors)
{
    QFont heading = font;
    heading.setPointSizeF(heading.pointSizeF() * headingScale);
    heading.setBold(true);
    double y = page.top();
    const auto line = [&](const QString &text, const QFont &lineFont, const QColor &color) {
        painter.setFont(lineFont);
        painter.setPen(color);
        const QRectF room(page.left(), y, page.width(), page.height());
        const QRectF used = painter.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text);
        painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text);
        y = used.bottom() + 2;
    };
    line(caption.title, heading, colors.color(QPalette::Text));
    for (const QString &text : caption.lines) line(text, font, theme::mutedText(colors));
    return y;
}

void paintPage(QPainter &painter, const QRectF &page, ChartView &chart, const ChartCaption &caption,
               const QPalette &colors, double headingScale = kHeadingScale)
{
    const double y = paintCaption(painter, page, chart.font(), headingScale, caption, colors) + kUnderCaption;
    const QRectF rest(page.left(), y, page.width(), page.bottom() - y);
    chart.renderTo(&painter, rest, rest.size().toSize(), colors);
}

void paintPages(QPainter &painter, const QRectF &page, const std::vector<ExportedChart> &charts,
                const ChartCaption &caption, const QPalette &colors)
{
    if (charts.empty()) return;
    double y = paintCaption(painter, page, charts.front().chart->font(), kHeadingScale, caption, colors);
    const double each = (page.bottom() - y) / static_cast<double>(charts.size());
    for (const auto &[chart, own] : charts) {
        paintPage(painter, QRectF(page.left(), y + kUnderCaption, page.width(), each - kUnderCaption), *chart, own,
                  colors, kSmallHeadingScale);
        y += each;
    }
}

using Paint = std::function<void(QPainter &, const QRectF &, const QPalette &)>;

Result<void> savePicture(const QString &path, const QSize &size, const QPalette &colors, const Paint &paint)
{
    QImage image(size * kPictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureScale);
    image.fill(colors.color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(QPointF(), QSizeF(size)).adjusted(16, 12, -16, -8), colors);
    painter.end();
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    if (!image.save(&file, "PNG")) {
        return failure(Error::Kind::Internal, ChartExport::tr("There is not enough memory for this picture."), path);
    }
    return writeWholeFile(path, file.data());
}

Result<void> savePage(const QString &path, QPageLayout::Orientation orientation, const QString &title,
                      const Paint &paint)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&file);
    pdf.setTitle(title);
    pdf.setCreator(QCoreApplication::applicationName());
    pdf.setResolution(kPageDpi);
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation,
                                  QMarginsF(kPageMarginMm, kPageMarginMm, kPageMarginMm, kPageMarginMm),
                                  QPageLayout::Millimeter));
    QPainter painter(&pdf);
    const QRect paper = pdf.pageLayout().paintRectPixels(kPageDpi);
    paint(painter, QRectF(QPointF(), QSizeF(paper.size())), theme::lightPalette());
    painter.end();
    return writeWholeFile(path, file.data());
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
    return writeWholeFile(path, tableAsCsv(table));
}

Result<void> savePng(const QString &path, ChartView &chart, const ChartCaption &caption)
{
    return savePicture(path, kPictureSize, chart.palette(),
                       [&](QPainter &painter, const QRectF &page, const QPalette &colors) {
                           paintPage(painter, page, chart, caption, colors);
                       });
}

Result<void> savePdf(const QString &path, ChartView &chart, const ChartCaption &caption)
{
    return savePage(path, QPageLayout::Landscape, caption.title,
                    [&](QPainter &painter, const QRectF &page, const QPalette &colors) {
                        paintPage(painter, page, chart, caption, colors);
                    });
}

Result<void> savePng(const QString &path, const ChartCaption &caption, const std::vector<ExportedChart> &charts)
{
    const QSize size(kPictureSize.width(), static_cast<int>(charts.size() + 1) * kStackedHeight);
    const QPalette colors = charts.empty() ? theme::lightPalette() : charts.front().chart->palette();
    return savePicture(path, size, colors, [&](QPainter &painter, const QRectF &page, const QPalette &used) {
        paintPages(painter, page, charts, caption, used);
    });
}

Result<void> savePdf(const QString &path, const ChartCaption &caption, const std::vector<ExportedChart> &charts)
{
    return savePage(path, QPageLayout::Portrait, caption.title,
                    [&](QPainter &painter, const QRectF &page, const QPalette &colors) {
                        paintPages(painter, page, charts, caption, colors);
                    });
}

}  // namespace headroom
