// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ledger.h"

#include <QStringList>

namespace headroom {

// What a check of `verify` finds: names the first few, counts the rest.
class Differences {
public:
    void add(const QString &what)
    {
        ++m_count;
        if (m_named.size() < kNamed) m_named << what;
    }
    [[nodiscard]] VerifyCheck check(const QString &name) const
    {
        QString detail = m_named.join(QStringLiteral("; "));
        if (m_count > m_named.size()) detail += QStringLiteral("; and %1 more").arg(m_count - m_named.size());
        return {name, m_count == 0, detail};
    }

private:
    static constexpr int kNamed = 5;

    QStringList m_named;
    qsizetype m_count = 0;
};

}  // namespace headroom
