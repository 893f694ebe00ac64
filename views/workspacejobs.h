// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/jobmodel.h"
#include "views/place.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace headroom {

class DataTable;
class EmptyState;
class InlineError;
class JobDetail;

// The batch jobs of a workspace in one of its cycles, each with its parts.
class WorkspaceJobs final : public QWidget {
    Q_OBJECT
public:
    explicit WorkspaceJobs(QWidget *parent = nullptr);

    void setClient(LedgerClient *client);
    // The cycle in which the answer stands; jobs as they stand at `now`. Asked for only while it is in sight.
    void setAnswer(const WorkspaceAnswer &answer, Instant now);
    void cancel();

    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] JobDetail *detail() const { return m_detail; }
    // Writes what would have to be sent again of the chosen job, off the GUI thread.
    void saveResubmission(const QString &file);

Q_SIGNALS:
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);
    void placeRequested(const headroom::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void ask();
    void take(Result<BatchJobsAnswer> answer);
    void showJobs(BatchJobsAnswer answer);
    void showCurrent();
    void showWhatIsThere();
    void askWhere();
    void openEvents();
    [[nodiscard]] const BatchJob *current() const;
    [[nodiscard]] Zone zone() const;

    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    RequestSlot m_saving;
    std::optional<WorkspaceStanding> m_standing;
    Instant m_now;
    bool m_stale = false;          // the cycle was not asked about yet
    bool m_read = false;           // its jobs are shown
    std::optional<Error> m_error;  // why not

    JobModel m_model;
    QSortFilterProxyModel m_sorted;
    QLabel *m_summary;
    InlineError *m_problem;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    DataTable *m_table;
    JobDetail *m_detail;
};

}  // namespace headroom
