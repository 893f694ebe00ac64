// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/replaytablemodel.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace headroom {

class DataTable;
class DraftSession;
class EmptyState;
class NoticeStrip;
class ReplayDetail;
class ReplayRange;
class ReplayProgressBar;
class ReplaySummary;

// What the draft would have made of what really happened (R40 to R42).
class ReplayPage final : public LedgerPage {
    Q_OBJECT
public:
    ReplayPage(DraftSession *session, Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void setInfo(const LedgerInfo &info) override;
    // Of a workspace.
    void showKey(const QString &key) override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QString summary() const override;

    [[nodiscard]] QMap<QString, DataTable *> tables() const override { return {{QStringLiteral("replay"), m_table}}; }
    // The rows that are shown, in their order, as CSV.
    void exportTo(const QString &file);

private:
    QWidget *makeHead();
    QWidget *makeTable();
    void connectParts();
    void run();
    void takeAnswer(std::shared_ptr<const ReplayAnswer> answer, const CatalogDraft &draft);
    void takeError(const Error &error);
    void follow();
    void showResult();
    void showWhatIsThere();
    void showCurrent();
    void askCourse();
    void chooseWanted();
    void chooseRow(int row);
    void askWhere();

    DraftSession *m_session;
    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_courseSlot;
    std::optional<Error> m_error;  // why the last run came to nothing
    std::shared_ptr<const ReplayAnswer> m_shown;
    ReplayTableModel m_model;
    ReplayFilterModel m_filtered;
    QString m_wanted;         // workspace of a place, until it is among the rows
    QString m_chosen;         // whose courses are shown
    bool m_byItself = false;  // a row is chosen by the page rather than by a person

    ReplayRange *m_range = nullptr;
    QPushButton *m_start = nullptr;
    ReplayProgressBar *m_run = nullptr;
    NoticeStrip *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_empty = nullptr;
    ReplaySummary *m_summary = nullptr;
    QLineEdit *m_text = nullptr;
    QCheckBox *m_onlyAffected = nullptr;
    QPushButton *m_save = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_none = nullptr;
    ReplayDetail *m_detail = nullptr;
};

}  // namespace headroom
