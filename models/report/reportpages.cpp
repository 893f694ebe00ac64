// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpages.h"

#include "domain/spokenfigures.h"
#include "report/papercolors.h"
#include "report/paperflow.h"
#include "report/pdflanguage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

// In points.
constexpr qreal kSide = 54;
constexpr qreal kTop = 54;
constexpr qreal kBottom = 62;
constexpr qreal kRunningTop = 34;    // of the line that repeats the title
constexpr qreal kUnderRunning = 16;  // to what follows
constexpr qreal kUnderTitle = 4;
constexpr qreal kAboveRule = 8;
constexpr qreal kRuleHeight = 1.6;
constexpr qreal kUnderRule = 16;
constexpr qreal kFooterTop = 44;  // of its rule, from the edge
constexpr qreal kFooterText = 7;  // below its rule
constexpr qreal kBetween = 18;    // two texts on a line
constexpr int kTitleLines = 3;
constexpr int kSubtitleLines = 4;
constexpr int kFooterLines = 2;
constexpr int kPdfResolution = 1440;  // a twentieth of a point
constexpr qreal kPointsPerInch = 72;

const PaperLook kTitle{.size = 21, .bold = true, .color = paper::kText, .leading = 1.2};
const PaperLook kSubtitle{.size = 10.5, .bold = false, .color = paper::kQuiet, .leading = 1.4};
const PaperLook kSmall{.size = 7.5, .bold = false, .color = paper::kQuiet, .leading = 1.3};

}  // namespace

struct ReportPages::Layout {
    Layout(const ReportDocument &made, const QPageSize &paper)
        : document(made), size(paper.sizePoints()), start(made.rightToLeft ? PaperAlign::Right : PaperAlign::Left),
          end(made.rightToLeft ? PaperAlign::Left : PaperAlign::Right), width(size.width() - 2 * kSide),
          title(document.title, kTitle, width, kTitleLines),
          subtitle(document.subtitle, kSubtitle, width, kSubtitleLines),
          flow(document, body(titleBottom() + kRuleHeight + kUnderRule),
               body(kRunningTop + kSmall.lineHeight() + kUnderRunning)),
          running(document.subtitle.isEmpty() ? document.title : document.title + u" – "_s + document.subtitle, kSmall,
                  width, 1)
    {
        qreal widest = 0;
        const int count = static_cast<int>(flow.pages().size());
        for (int number = 1; number <= count; ++number) {
            labels.push_back(PageWords::tr("Page %1 of %2").arg(spokenCount(number), spokenCount(count)));
            widest = std::max(widest, paperWidth(labels.back(), kSmall));
        }
        labelWidth = widest + 1;
        footer.emplace(document.footer, kSmall, width - labelWidth - kBetween, kFooterLines);
    }

    [[nodiscard]] QRectF body(qreal top) const { return {kSide, top, width, size.height() - kBottom - top}; }

    [[nodiscard]] qreal titleBottom() const
    {
        const qreal below = document.subtitle.isEmpty() ? 0 : kUnderTitle + subtitle.height();
        return kTop + title.height() + below + kAboveRule;
    }

    void paintTop(QPainter &painter, bool first) const
    {
        if (first) {
            title.paint(painter, {kSide, kTop}, start);
            if (!document.subtitle.isEmpty())
                subtitle.paint(painter, {kSide, kTop + title.height() + kUnderTitle}, start);
            painter.fillRect(QRectF(kSide, titleBottom(), width, kRuleHeight), paper::kAccent);
            return;
        }
        running.paint(painter, {kSide, kRunningTop}, start);
        hairline(painter, kRunningTop + kSmall.lineHeight() + 3);
    }

    void paintFoot(QPainter &painter, int number) const
    {
        const qreal top = size.height() - kFooterTop;
        hairline(painter, top);
        const PaperText label(labels[static_cast<std::size_t>(number)], kSmall, labelWidth, 1);
        const qreal other = width - labelWidth;
        label.paint(painter, {document.rightToLeft ? kSide : kSide + other, top + kFooterText}, end);
        footer->paint(painter, {document.rightToLeft ? kSide + labelWidth + kBetween : kSide, top + kFooterText},
                      start);
    }

    void hairline(QPainter &painter, qreal y) const
    {
        painter.setPen(QPen(paper::kHairline, 0.6, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(kSide, y), QPointF(kSide + width, y));
    }

    ReportDocument document;
    QSizeF size;
    PaperAlign start;
    PaperAlign end;
    qreal width;
    PaperText title;
    PaperText subtitle;
    PaperFlow flow;
    PaperText running;
    std::vector<QString> labels;
    qreal labelWidth = 0;
    std::optional<PaperText> footer;
};

ReportPages::ReportPages(const ReportDocument &document, const QPageSize &paper)
    : m_layout(std::make_unique<Layout>(document, paper))
{}

ReportPages::~ReportPages() = default;

int ReportPages::count() const
{
    return static_cast<int>(m_layout->flow.pages().size());
}

QSizeF ReportPages::size() const
{
    return m_layout->size;
}

void ReportPages::paint(QPainter &painter, int number) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_layout->paintTop(painter, number == 0);
    for (const PaperFlow::Piece &piece : m_layout->flow.pages()[static_cast<std::size_t>(number)])
        piece.paint(painter, piece.at);
    m_layout->paintFoot(painter, number);
    painter.restore();
}

QByteArray reportPdf(const ReportDocument &document, const QPageSize &paper)
{
    const ReportPages pages(document, paper);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&file);
    pdf.setTitle(document.subtitle.isEmpty() ? document.title : document.title + u" – "_s + document.subtitle);
    pdf.setCreator(u"Headroom"_s);
    pdf.setResolution(kPdfResolution);
    pdf.setPageLayout(QPageLayout(paper, QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&pdf);
    painter.scale(kPdfResolution / kPointsPerInch, kPdfResolution / kPointsPerInch);
    for (int number = 0; number < pages.count(); ++number) {
        if (number > 0) pdf.newPage();
        pages.paint(painter, number);
    }
    painter.end();
    return withPdfLanguage(file.data(), document.language);
}

}  // namespace headroom
