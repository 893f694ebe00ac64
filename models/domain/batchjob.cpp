// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/batchjob.h"

namespace headroom {

void BatchBalance::add(const BatchBalance &) {}

bool BatchJob::running() const
{
    return false;
}

BatchJob foldJob(const std::vector<BatchEvent> &, const std::vector<Ceiling> &)
{
    return {};
}

QString describeSplit(const BatchJob &, bool)
{
    return {};
}

QStringList differencesOf(const BatchJob &)
{
    return {};
}

QByteArray resubmissionCsv(const BatchJob &)
{
    return {};
}

}  // namespace headroom
