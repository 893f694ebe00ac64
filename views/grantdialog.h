// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftcheck.h"
#include "domain/ledgerclient.h"
#include "views/clock.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class FieldEdit;
class InlineError;

// Changes what one workspace has beyond its plan, at once: a draft of its own with nothing but that, checked while
// somebody types and published with their reason. Each kind of grant is a dialog made from this.
class GrantDialog : public QDialog {
    Q_OBJECT
public:
    void reject() override;

Q_SIGNALS:
    void sold(const QString &what);

protected:
    // `send`: what the button says.
    GrantDialog(LedgerClient *client, Clock clock, QString workspace, const QString &send, QWidget *parent);

    // What the kinds differ in.
    // The workspace as it is to be; nothing while a field is empty or not well-formed.
    [[nodiscard]] virtual std::optional<Workspace> wanted(Instant now) const = 0;
    // What that changes, in words; empty while it is not known.
    [[nodiscard]] virtual QStringList effect(Instant now) const = 0;
    // What is said once it is done.
    [[nodiscard]] virtual QString outcome() const = 0;
    // The fields by the last part of their paths: "units", "price", "from".
    [[nodiscard]] virtual std::vector<std::pair<QString, FieldEdit *>> fields() const = 0;
    // The ledger has answered.
    virtual void showWorkspace() {}

    // Once the rows of the kind are in the form: the rest, and the questions.
    void finish();
    void follow();
    FieldEdit *addField(const QString &label, const QString &name, std::function<QString(const QString &)> check,
                        const QString &hint);
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    [[nodiscard]] Instant now() const { return m_clock(); }
    // Null and empty until the ledger has answered.
    [[nodiscard]] const Workspace *workspace() const;
    [[nodiscard]] const Catalog &catalog() const;
    [[nodiscard]] const std::optional<WorkspaceAnswer> &answer() const { return m_answer; }

private:
    struct Known {
        std::shared_ptr<const Catalog> catalog;
        WorkspaceAnswer answer;
    };

    void ask();
    void take(Result<Known> known);
    void showFindings(const std::vector<DraftFinding> &findings);
    void send();
    void finishSending(const Result<PublicationAnswer> &answer);
    void setBusy(bool busy);
    [[nodiscard]] CatalogDraft draftOf(const Workspace &workspace) const;

    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    Clock m_clock;
    QString m_workspace;
    std::shared_ptr<const Catalog> m_catalog;
    std::optional<WorkspaceAnswer> m_answer;
    QString m_refusal;  // why nothing was sold; stays until something is edited
    bool m_busy = false;

    QLabel *m_title;
    QFormLayout *m_form;
    QLineEdit *m_reason;
    QLabel *m_effect;
    InlineError *m_error;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

}  // namespace headroom
