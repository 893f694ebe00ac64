// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/hittables.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

class QSplitter;
class QStackedWidget;

namespace headroom {

class CatalogWatch;
class EmptyState;
class HitBrowser;
class HitCausePanel;
class HitFilters;
class HitStackPanel;
class NoticeStrip;

// Limit hits by cause (R28): bars that open their hits.
class HitsPage : public LedgerPage {
    Q_OBJECT
public:
    explicit HitsPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    // Of that workspace.
    void showKey(const QString &key) override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QMap<QString, DataTable *> tables() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // What of the hits counted is listed: those of a bar, of a week, or of a part of one.
    struct Narrowing {
        std::optional<CivilDate> week;
        std::optional<HitCause> cause;
        bool operator==(const Narrowing &) const = default;
    };
    // Hits of a range, of one workspace or of all.
    struct Counted {
        QString workspace;
        HitCounts counts;
    };

    void makeLayout();
    void connectParts();
    void follow();
    void takeCatalog();
    void askCounts();
    void askAffected();
    void takeCounts(Result<Counted> counted, Instant at);
    void narrow(const Narrowing &narrowing);
    void showCounts();
    void showList();
    void showWhatIsThere();
    [[nodiscard]] bool counts(const HitFilter &filter) const;

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    CatalogWatch *m_catalog;
    RequestSlot m_countSlot;
    RequestSlot m_affectedSlot;
    std::optional<Counted> m_counted;
    std::optional<HitFilter> m_countedBy;  // what was asked for
    std::optional<AffectedWorkspaces> m_affected;
    std::optional<Error> m_error;  // why nothing was counted
    Narrowing m_narrowing;
    QString m_key;

    HitFilters *m_filters;
    NoticeStrip *m_refused;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_content;
    HitCausePanel *m_causes;
    HitStackPanel *m_weeks;
    HitBrowser *m_hits;
};

}  // namespace headroom
