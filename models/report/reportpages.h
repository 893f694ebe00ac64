// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportdocument.h"

#include <QByteArray>
#include <QPageSize>
#include <QSizeF>

#include <memory>

class QPainter;

namespace headroom {

// A document laid out on pages of paper, as they are printed and previewed: in light colours, headers of tables repeated
// on every page. A cell's text that is longer than half a page ends with an ellipsis; HTML and CSV have it whole. Needs a
// QGuiApplication for its fonts. To be made, used and destroyed by one thread, whichever; its language is that of the
// thread that makes it.
class ReportPages {
public:
    explicit ReportPages(const ReportDocument &document, const QPageSize &paper = QPageSize(QPageSize::A4));
    ~ReportPages();

    // At least one.
    [[nodiscard]] int count() const;
    // Of one page, in points.
    [[nodiscard]] QSizeF size() const;
    // Page `number`, from 0, at the origin of the painter, a point a unit; on white paper, which it does not paint.
    void paint(QPainter &painter, int number) const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

// Vector pages with text that can be searched and copied, with title and language.
QByteArray reportPdf(const ReportDocument &document, const QPageSize &paper = QPageSize(QPageSize::A4));

}  // namespace headroom
