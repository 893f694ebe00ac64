// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "domain/thresholds.h"
#include "items/hitmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace headroom {

class DataTable;
class EmptyState;
class HitDetail;
struct Place;

// The limit hits that pass a filter, latest first and read as one scrolls, and beside them why the chosen one was one.
class HitBrowser final : public QWidget {
    Q_OBJECT
public:
    explicit HitBrowser(QWidget *parent = nullptr);

    void setClient(LedgerClient *client);
    // Whose clocks the instants are told on, and by what causes are judged.
    void setRules(SharedZones zones, const CauseRule &rule);
    // Of one workspace, on its own page.
    void setOfOneWorkspace();
    // Reads them. `title`: which hits these are; `narrowed`: fewer than the page speaks of, so that there is a way back.
    void show(const HitFilter &filter, const QString &title, bool narrowed);
    [[nodiscard]] const std::optional<HitFilter> &filter() const { return m_asked; }
    // Reads the same again; what is chosen stays chosen.
    void refresh();
    void cancel();
    // What is said where none pass.
    void setNothing(const QString &title, const QString &explanation);
    void takeFocus();

    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void placeRequested(const headroom::Place &place);
    void failed(const headroom::Error &error);
    void summaryChanged(const QString &summary);
    // All the hits that the page speaks of are wanted again.
    void widened();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const HitFilter &filter, Result<HitsAnswer> answer);
    void askOlder();
    void showCurrent();
    void showWhatIsThere();

    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    RequestSlot m_older;
    bool m_askingOlder = false;
    HitModel m_model;
    CauseRule m_rule;
    std::optional<HitFilter> m_asked;
    std::optional<HitFilter> m_shown;  // of the rows shown; nothing: none were read
    std::optional<Error> m_error;      // why not
    std::int64_t m_total = 0;
    QString m_nothing;
    QString m_nothingMore;

    QLabel *m_title;
    QPushButton *m_widen;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    DataTable *m_table;
    HitDetail *m_detail;
};

}  // namespace headroom
