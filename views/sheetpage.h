// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/sheettablemodel.h"
#include "views/clock.h"
#include "views/draftsession.h"
#include "views/ledgerpage.h"
#include "views/sheetchoices.h"
#include "views/sheetediting.h"

class QSplitter;
class QStackedWidget;

namespace headroom {

class EmptyState;
class FilterBar;
class InlineError;
class NoticeStrip;
class SheetActionTable;
class SheetHeader;
class SheetPanel;
class SheetTools;

// The route sheets of a ledger, and the next one as it is drafted: which bucket an action is charged to, on which
// route, and what the ledger saw of it.
class SheetPage final : public LedgerPage {
    Q_OBJECT
public:
    SheetPage(DraftSession *session, Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void setInfo(const LedgerInfo &info) override;
    // The key is that of an action.
    void showKey(const QString &action) override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QString summary() const override;

    // Reads a CSV file into the draft, all of it or nothing.
    void importFrom(const QString &file);
    void exportTo(const QString &file);

private:
    void build();
    void connectParts();

    // -- What is shown
    [[nodiscard]] const RouteSheet *sheet() const;      // null: there is none
    [[nodiscard]] const RouteSheet *nextSheet() const;  // the draft, or the newest
    [[nodiscard]] bool showsDraft() const;
    [[nodiscard]] SheetChoices choices() const;
    void follow();
    void showRows();
    void selectWhatChanged(const std::vector<SheetRow> &before);
    void showFindings();
    void showUnmapped();
    void showTools();
    void showWhatIsThere();
    void pressEmptyButton();
    void showVersion(int version);
    void filter(const QString &text);

    // -- What is done to it
    void edit(const QString &action, SheetField field, const QString &text);
    void setSelected();
    void addAction();
    void map(const QStringList &actions);
    void paste();
    void take(const QByteArray &text, const QString &source, const QString &step);
    void askForImport();
    void askForExport();
    void jump(const QString &action, std::optional<SheetField> field);

    DraftSession *m_session;
    Clock m_clock;
    SheetEditing m_editing;
    SheetTableModel m_model;
    bool m_hadDraft = false;
    int m_version;     // that is shown
    QString m_wanted;  // the action to select once it is there
    bool m_following = false;

    SheetHeader *m_header;
    NoticeStrip *m_notice;    // why nothing can be changed
    NoticeStrip *m_unmapped;  // what no sheet maps
    SheetTools *m_tools;
    FilterBar *m_filter;
    InlineError *m_error;
    QStackedWidget *m_stack;
    SheetActionTable *m_table;
    EmptyState *m_empty;
    SheetPanel *m_panel;
    QSplitter *m_splitter;
};

}  // namespace headroom
