// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/clock.h"
#include "views/ledgerpage.h"
#include "views/pageentry.h"

#include <vector>

namespace headroom {

class ReviewsPage;

// The pages on which use is watched after launch: ratios, providers, reviews, limit hits, and the thresholds that they go by.
class WatchPages : public QObject {
    Q_OBJECT
public:
    explicit WatchPages(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<PageEntry> &entries() const { return m_entries; }
    void setClient(LedgerClient *client);
    void setInfo(const LedgerInfo &info);
    // Asks how many flags wait for a review, whichever page is shown.
    void countFlags();

Q_SIGNALS:
    // `newFlags`: of them, those that were not there when it was last said; 0 the first time.
    void flagsWaiting(int openFlags, int newFlags);

private:
    ReviewsPage *m_reviews;
    std::vector<PageEntry> m_entries;
};

}  // namespace headroom
