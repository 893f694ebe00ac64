// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/reviewitemmodel.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

#include <QSet>

namespace headroom {

class CaseDesk;
class NoticeStrip;
class ReviewDetail;
class ReviewDialogs;
class ReviewPanel;
class ReviewSender;
class ReviewWorklist;

// Flags and limit hits in one worklist: what happened, why, and what was made of it (R26, R28, R29).
class ReviewsPage : public LedgerPage {
    Q_OBJECT
public:
    explicit ReviewsPage(Clock clock, QWidget *parent = nullptr);

    void setInfo(const LedgerInfo &info) override;
    void setClient(LedgerClient *client) override;
    // A subject as text.
    void showKey(const QString &key) override;
    // Asks again; what is shown and typed stays, and is marked where the answer is an error.
    void refresh() override;
    // Stops waiting for answers; what was sent is carried out.
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QMap<QString, DataTable *> tables() const override;
    [[nodiscard]] QString summary() const override;

    // Asks how much waits without showing anything else: for the count beside the page's name.
    void refreshCounts();

    // What is shown; nothing: no single item.
    [[nodiscard]] const std::optional<ReviewSubject> &subject() const { return m_subject; }
    [[nodiscard]] ReviewWorklist *list() const { return m_list; }
    [[nodiscard]] ReviewDetail *detail() const { return m_detail; }
    [[nodiscard]] ReviewPanel *panel() const { return m_panel; }

Q_SIGNALS:
    // Flags that nobody reviewed, and how many of them were not there when it was last said (0 the first time).
    void waitingChanged(int openFlags, int newFlags);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // The list and the flags in it that nobody reviewed: ten thousand are gathered where they are read.
    struct Listed {
        Instant at;
        ReviewItems items;
        QSet<QString> openFlags;
        std::int64_t unjudged = 0;
    };
    void connectParts();
    void askList();
    void take(Result<Listed> answer);
    void sayUnjudged();
    void tellWaiting(QSet<QString> openFlags);
    void settle(bool first);
    void takeFocus();
    void followSelection();
    void choose(const ReviewSubject &subject);
    void chooseNone(const QString &why = {});
    void askCase();
    void takeCase(const Result<ReviewCase> &answer);
    void askPeers(const ReviewCase &of);
    void send(const NewReview &review);
    void finish(const ReviewItem &item, const Review &review);
    void refuse(const ReviewItem &item, const QString &why);
    void saveHealth(const AccountHealth &health);
    void followUnderWay();

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_listSlot;
    RequestSlot m_countSlot;
    RequestSlot m_caseSlot;
    RequestSlot m_peersSlot;
    ReviewSender *m_sender;
    ReviewDialogs *m_dialogs;
    std::optional<ReviewSubject> m_subject;    // the single one that is shown
    std::optional<ReviewItem> m_item;          // the same as it was answered last
    std::optional<ReviewSubject> m_next;       // to be chosen once what was sent is saved
    std::optional<QSet<QString>> m_openFlags;  // as they were last told
    std::int64_t m_unjudged = 0;               // workspaces, as it was answered last
    bool m_readOnly = false;
    bool m_returnFocus = false;  // to the list, once it is saved
    bool m_answered = false;
    bool m_taking = false;
    std::uint64_t m_session = 0;

    NoticeStrip *m_waiting;
    ReviewWorklist *m_list;
    ReviewDetail *m_detail;
    ReviewPanel *m_panel;
    CaseDesk *m_desk;
};

}  // namespace headroom
