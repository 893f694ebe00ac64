// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"

#include <QSet>

namespace headroom {

// Sends reviews, each once, and says what became of them.
class ReviewSender final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void setClient(LedgerClient *client);

    // Not sent again while one of the same subject is under way.
    void send(const ReviewItem &item, const NewReview &review);
    [[nodiscard]] bool underWay(const ReviewSubject &subject) const;

Q_SIGNALS:
    void underWayChanged();
    void saved(const headroom::ReviewItem &item, const headroom::Review &review);
    void refused(const headroom::ReviewItem &item, const QString &why);

private:
    QPointer<LedgerClient> m_client;
    QSet<QString> m_underWay;
    std::uint64_t m_session = 0;  // answers of a ledger that was closed are not told
};

}  // namespace headroom
