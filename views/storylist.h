// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/storyhitmodel.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace headroom {

class CatalogWatch;
class DataTable;
class EmptyState;
class SearchedChoice;

// The latest limit hits of all or one workspace, to choose one from.
class StoryList final : public QWidget {
    Q_OBJECT
public:
    explicit StoryList(QWidget *parent = nullptr);

    void setClient(LedgerClient *client);
    // Reads them again; what is chosen stays chosen where it is still there.
    void refresh();
    void cancel();
    // Marks a hit where it is in the list; says nothing.
    void setChosen(const QString &hit);
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    void focusFilter();
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    // Somebody chose a hit, or it is the latest and none was chosen.
    void hitChosen(const QString &hit);
    void failed(const headroom::Error &error);
    void summaryChanged(const QString &summary);

private:
    void takeCatalog();
    void take(Result<HitsAnswer> answer, const QString &workspace);
    void select(int row);
    void showWhatIsThere();

    QPointer<LedgerClient> m_client;
    CatalogWatch *m_catalog;
    RequestSlot m_slot;
    StoryHitModel m_model;
    std::optional<QString> m_read;  // the workspace whose hits are shown, "" of all; nothing: none were read
    std::optional<Error> m_error;   // why not
    std::int64_t m_total = 0;
    QString m_chosen;

    SearchedChoice *m_workspace;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

}  // namespace headroom
