// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>

namespace headroom::ctl {

// All of a document ("-": standard input), which may have 256 MiB.
Result<QByteArray> readDocument(const QString &path);

}  // namespace headroom::ctl
