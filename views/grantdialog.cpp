// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grantdialog.h"

#include "items/draftvalues.h"
#include "views/fieldedit.h"
#include "views/growtofit.h"
#include "views/headingfont.h"
#include "views/inlineerror.h"
#include "views/plainwords.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kWidth = 600;

// "units" of "addons[2026-03-01T00:00:00Z].units".
QString lastPart(const QString &path)
{
    const QString field = DraftPath::of(path).field;
    return field.mid(field.lastIndexOf(u'.') + 1);
}

}  // namespace

GrantDialog::GrantDialog(LedgerClient *client, Clock clock, QString workspace, const QString &send, QWidget *parent)
    : QDialog(parent), m_client(client), m_clock(std::move(clock)), m_workspace(std::move(workspace)),
      m_title(new QLabel(m_workspace)), m_form(new QFormLayout), m_reason(new QLineEdit), m_effect(new QLabel),
      m_error(new InlineError), m_send(new QPushButton(send)), m_cancel(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(headingFont(font(), 1.3));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_reason->setPlaceholderText(tr("why; the audit keeps it"));
    asPlainWords(m_effect);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_send, QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(m_form);
    layout->addWidget(m_effect);
    layout->addStretch();
    layout->addWidget(m_error);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    m_send->setDefault(true);
    setMinimumWidth(kWidth);
    connect(m_reason, &QLineEdit::textEdited, this, &GrantDialog::follow);
    connect(m_send, &QPushButton::clicked, this, &GrantDialog::send);
    connect(m_cancel, &QPushButton::clicked, this, &GrantDialog::reject);
}

void GrantDialog::finish()
{
    m_form->addRow(tr("Rea&son:"), m_reason);
    if (m_client) connect(m_client, &LedgerClient::changed, this, &GrantDialog::ask);
    follow();
    ask();
}

FieldEdit *GrantDialog::addField(const QString &label, const QString &name,
                                 std::function<QString(const QString &)> check, const QString &hint)
{
    auto *field = new FieldEdit(name, std::move(check));
    field->line()->setPlaceholderText(hint);
    m_form->addRow(label, field);
    const auto edited = [this] {
        m_refusal.clear();
        follow();
    };
    connect(field, &FieldEdit::edited, this, edited);
    connect(field, &FieldEdit::spoiled, this, edited);
    return field;
}

const Catalog &GrantDialog::catalog() const
{
    static const Catalog kNone;
    return m_catalog ? *m_catalog : kNone;
}

const Workspace *GrantDialog::workspace() const
{
    return catalog().workspace(m_workspace);
}

void GrantDialog::ask()
{
    if (!m_client || m_busy) return;
    m_client->ask(
        m_slot, this,
        [key = m_workspace, at = m_clock()](LedgerReader &reader) -> Result<Known> {
            const Result<CatalogState> state = reader.catalogState();
            if (!state) return tl::make_unexpected(state.error());
            Result<WorkspaceAnswer> answer = reader.workspace(key, at);
            if (!answer) return tl::make_unexpected(answer.error());
            return Known{state->catalog, std::move(*answer)};
        },
        [this](Result<Known> known) { take(std::move(known)); });
}

void GrantDialog::take(Result<Known> known)
{
    if (!known) {
        m_refusal = known.error().message;
        return follow();
    }
    m_catalog = std::move(known->catalog);
    m_answer = std::move(known->answer);
    m_title->setText(m_answer->standing.name);
    showWorkspace();
    follow();
}

CatalogDraft GrantDialog::draftOf(const Workspace &workspace) const
{
    CatalogDraft draft;
    Workspace completed = workspace;
    completed.discovered = false;
    putWorkspace(draft, catalog(), completed);
    return draft;
}

void GrantDialog::follow()
{
    const Instant at = now();
    const std::optional<Workspace> as = workspace() ? wanted(at) : std::nullopt;
    std::vector<DraftFinding> findings;
    if (as) findings = checkDraft(draftOf(*as), catalog(), {}, at);
    showFindings(findings);
    m_effect->setText(m_answer ? effect(at).join(QLatin1Char('\n')) : QString());
    m_effect->setVisible(!m_effect->text().isEmpty());
    m_send->setEnabled(!m_busy && as && !hasErrors(findings));
    growToFit(this);
}

// Beside the field where it is about one, else below the form.
void GrantDialog::showFindings(const std::vector<DraftFinding> &findings)
{
    const auto known = fields();
    for (const auto &[name, field] : known) field->setFinding({});
    QStringList others;
    for (const DraftFinding &finding : findings) {
        const auto field = std::ranges::find(known, lastPart(finding.path), &std::pair<QString, FieldEdit *>::first);
        if (field != known.end())
            field->second->setFinding(finding.message, finding.severity == DraftFinding::Severity::Warning);
        else
            others << finding.message;
    }
    if (!m_refusal.isEmpty()) others.prepend(m_refusal);
    m_error->say(others.join(QLatin1Char('\n')));
}

void GrantDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (const auto &[name, field] : fields()) field->setReadOnly(busy);
    m_reason->setReadOnly(busy);
    m_cancel->setEnabled(!busy);
    follow();
}

void GrantDialog::send()
{
    if (!m_client || !m_send->isEnabled()) return;
    const std::optional<Workspace> as = wanted(now());
    if (!as) return;
    m_refusal.clear();
    setBusy(true);
    m_client->change(
        this,
        [draft = draftOf(*as), reason = m_reason->text().trimmed()](LedgerWriter &writer) {
            return writer.publish(draft, reason);
        },
        [this](const Result<PublicationAnswer> &answer) { finishSending(answer); });
}

void GrantDialog::finishSending(const Result<PublicationAnswer> &answer)
{
    if (!answer)
        m_refusal = answer.error().message;
    else if (!answer->conflicts.empty())
        m_refusal = tr("Nothing was changed: somebody else has changed this workspace meanwhile. What is shown here "
                       "stands on theirs now. Look again, then press the button once more.");
    setBusy(false);
    if (!m_refusal.isEmpty()) return ask();
    Q_EMIT sold(outcome());
    accept();
}

// What was sent is carried out: what became of it is waited for.
void GrantDialog::reject()
{
    if (!m_busy) QDialog::reject();
}

}  // namespace headroom
