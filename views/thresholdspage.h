// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/watchedcatalog.h"
#include "views/clock.h"
#include "views/ledgerpage.h"
#include "views/thresholdform.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace headroom {

class EmptyState;
class InlineError;
class NoticeStrip;
class ThresholdPreviewView;

// The thresholds of flags and causes (R25, R28), and what changing one would do. Nothing changes until it is saved.
class ThresholdsPage : public LedgerPage {
    Q_OBJECT
public:
    explicit ThresholdsPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void setInfo(const LedgerInfo &info) override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QMap<QString, DataTable *> tables() const override;

private:
    QWidget *makeForm();
    QWidget *makeButtons();
    void connectParts();
    void take(std::shared_ptr<const WatchedCatalog> read);
    void takePublished(const Thresholds &published);
    void edit(int field);
    void put(const ThresholdForm::Typed &typed, QWidget *by);
    void undo();
    void followTyping();
    void askPreview();
    void save();
    void sayNotSaved(const Error &why);
    void showButtons();
    void showWhatIsThere();
    [[nodiscard]] bool dirty() const;
    [[nodiscard]] QString whyNotSaved() const;

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_catalogSlot;
    RequestSlot m_previewSlot;
    LedgerInfo m_info;
    std::shared_ptr<const WatchedCatalog> m_catalog;
    std::optional<Thresholds> m_published;
    std::optional<Thresholds> m_previewed;       // what the preview in sight is of
    std::optional<Error> m_error;                // why nothing was read
    std::vector<ThresholdForm::Typed> m_before;  // what stood there before each step of typing
    ThresholdForm::Typed m_last;
    int m_lastField = -1;   // that was typed into
    bool m_saving = false;  // from the press of the button on; it cannot be stopped
    QString m_notSaved;     // why the last press of the button came to nothing, until something else is typed
    QTimer m_pause;         // since the last key

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoticeStrip *m_notice;
    ThresholdForm *m_form;
    QLineEdit *m_reason;
    InlineError *m_problem;
    QPushButton *m_save;
    QPushButton *m_undo;
    QPushButton *m_reset;
    QPushButton *m_defaults;
    ThresholdPreviewView *m_preview;
    QWidget *m_content = nullptr;
};

}  // namespace headroom
