// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpages.h"

namespace headroom {

struct ReportPages::Layout {};

ReportPages::ReportPages(const ReportDocument &, const QPageSize &) : m_layout(std::make_unique<Layout>()) {}
ReportPages::~ReportPages() = default;

int ReportPages::count() const
{
    return 0;
}

QSizeF ReportPages::size() const
{
    return {};
}

void ReportPages::paint(QPainter &, int) const {}

QByteArray reportPdf(const ReportDocument &, const QPageSize &)
{
    return {};
}

}  // namespace headroom
