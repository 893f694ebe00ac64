// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace headroom::ctl {

// At most three of `names` that somebody who typed `wanted` may have meant, nearest first.
QStringList nearNames(const QString &wanted, const QStringList &names);
// " Did you mean acme or acme-labs?", to follow an error; empty where nothing is near.
QString didYouMean(const QString &wanted, const QStringList &names);

}  // namespace headroom::ctl
