// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewsender.h"

namespace headroom {

void ReviewSender::setClient(LedgerClient *client)
{
    m_client = client;
    m_underWay.clear();
    ++m_session;
    Q_EMIT underWayChanged();
}

bool ReviewSender::underWay(const ReviewSubject &subject) const
{
    return m_underWay.contains(subject.toString());
}

void ReviewSender::send(const ReviewItem &item, const NewReview &review)
{
    if (!m_client || underWay(review.subject)) return;
    m_underWay.insert(review.subject.toString());
    Q_EMIT underWayChanged();
    m_client->change(
        this, [review](LedgerWriter &writer) { return writer.review(review); },
        [this, item, session = m_session](const Result<Review> &stored) {
            if (session != m_session) return;
            m_underWay.remove(item.subject.toString());
            if (stored)
                Q_EMIT saved(item, *stored);
            else
                Q_EMIT refused(item, stored.error().message);
            Q_EMIT underWayChanged();
        });
}

}  // namespace headroom
