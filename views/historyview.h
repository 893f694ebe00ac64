// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "domain/ledgerclient.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

namespace headroom {

class CatalogWatch;
class HistoryBrowser;
class NoticeStrip;
class SearchedChoice;

// The timeline of one workspace: every event, hit and change, filtered, summed and opened.
class HistoryView final : public LedgerPage {
    Q_OBJECT
public:
    explicit HistoryView(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    // A HistoryFilter as text.
    void showKey(const QString &key) override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QMap<QString, DataTable *> tables() const override;
    [[nodiscard]] QString summary() const override;

private:
    QWidget *makeHead();
    void choose(const QString &workspace);
    void showWorkspace();

    QPointer<LedgerClient> m_client;
    CatalogWatch *m_catalog;
    SearchedChoice *m_workspace = nullptr;
    NoticeStrip *m_notice;
    HistoryBrowser *m_browser;
};

}  // namespace headroom
