// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportcsv.h"

namespace headroom {

QByteArray reportCsv(const ReportDocument &)
{
    return {};
}

}  // namespace headroom
