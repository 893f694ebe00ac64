// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/creditdialog.h"

#include "domain/zone.h"
#include "items/displaytext.h"
#include "views/growtofit.h"
#include "views/inlineerror.h"
#include "views/plainwords.h"
#include "views/quietlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kWidth = 560;

}  // namespace

CreditDialog::CreditDialog(LedgerClient *client, QWidget *parent) : QDialog(parent), m_client(client)
{
    setWindowTitle(tr("Credit an event"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_id, &QLineEdit::textChanged, this, &CreditDialog::follow);
    connect(m_units, &QLineEdit::textChanged, this, &CreditDialog::follow);
    connect(m_reason, &QLineEdit::textChanged, this, &CreditDialog::follow);
    connect(m_find, &QPushButton::clicked, this, &CreditDialog::find);
    connect(m_send, &QPushButton::clicked, this, &CreditDialog::send);
    connect(m_cancel, &QPushButton::clicked, this, &CreditDialog::reject);
    follow();
}

void CreditDialog::build()
{
    auto *explained = new QuietLabel(tr("An event never changes. A credit stands beside it, gives back units that it "
                                        "charged, and says who posted it and why."));
    explained->setWordWrap(true);
    m_id = new QLineEdit;
    m_id->setPlaceholderText(tr("the event’s id, as imported"));
    m_find = new QPushButton(tr("&Find"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_id, 1);
    line->addWidget(m_find);
    m_units = new QLineEdit;
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("what went wrong; the audit keeps it"));
    m_effect = new QLabel;
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setWordWrap(true);
    m_error = new InlineError;
    auto *buttons = new QDialogButtonBox;
    m_send = buttons->addButton(tr("&Post the credit"), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);

    auto *head = new QFormLayout;
    head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    head->addRow(tr("&Event:"), line);
    qobject_cast<QLabel *>(head->labelForField(line))->setBuddy(m_id);
    m_details = new QWidget;
    m_form = new QFormLayout(m_details);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addFact = [this](const QString &name, QLabel *&label) {
        label = asPlainWords(new QLabel);
        m_form->addRow(name, label);
    };
    addFact(tr("When:"), m_when);
    addFact(tr("Workspace:"), m_workspace);
    addFact(tr("Member:"), m_member);
    addFact(tr("Action:"), m_action);
    addFact(tr("Charged:"), m_charged);
    addFact(tr("Left to credit:"), m_left);
    m_form->addRow(tr("&Units to give back:"), m_units);
    m_form->addRow(tr("Rea&son:"), m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explained);
    layout->addLayout(head);
    layout->addWidget(m_details);
    layout->addWidget(m_effect);
    layout->addStretch();
    layout->addWidget(m_error);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    setMinimumWidth(kWidth);
}

bool CreditDialog::isFound() const
{
    return m_event && m_event->eventId == m_id->text().trimmed();
}

void CreditDialog::find()
{
    const QString id = m_id->text().trimmed();
    if (!m_client || id.isEmpty()) return;
    m_error->say({});
    m_client->ask(
        m_slot, this, [id](LedgerReader &reader) { return reader.creditableEvent(id); },
        [this](Result<CreditableEvent> event) { take(std::move(event)); });
}

void CreditDialog::take(Result<CreditableEvent> event)
{
    if (!event) {
        m_event.reset();
        follow();
        m_error->say(event.error().message);
        growToFit(this);
        return;
    }
    m_event = std::move(*event);
    showEvent(*m_event);
    if (m_units->text().isEmpty() && m_event->left() > 0)
        m_units->setText(QLocale().toString(qlonglong{m_event->left()}));
    follow();
    m_units->setFocus();
    m_units->selectAll();
}

void CreditDialog::showEvent(const CreditableEvent &event)
{
    const Zone zone = Zone::named(event.timeZone).value_or(Zone());
    m_when->setText(tr("%1 (%2)", "an instant in a workspace's zone, in UTC")
                        .arg(displayInstantIn(event.occurredAt, zone), formatInstant(event.occurredAt)));
    m_workspace->setText(event.workspace);
    m_member->setText(event.member.isEmpty() ? tr("not stated") : event.member);
    m_action->setText(event.action);
    m_charged->setText(
        tr("%1 (%2); credited so far: %3", "counted units, bucket, number")
            .arg(countedUnits(event.charged, event.unit), bucketName(event.bucket), displayCount(event.credited)));
    m_left->setText(event.left() > 0 ? countedUnits(event.left(), event.unit)
                                     : tr("Nothing: all of it was credited already"));
}

std::optional<std::int64_t> CreditDialog::units() const
{
    bool good = false;
    const qlonglong units = QLocale().toLongLong(m_units->text().trimmed(), &good);
    return good && units >= 1 ? std::optional<std::int64_t>(units) : std::nullopt;
}

void CreditDialog::follow()
{
    const bool found = isFound();
    m_details->setVisible(found);
    m_find->setEnabled(!m_busy && !m_id->text().trimmed().isEmpty());
    m_find->setDefault(!found);
    m_send->setDefault(found);
    QString wrong;
    QString effect;
    const std::optional<std::int64_t> back = units();
    const bool enough = found && back && *back <= m_event->left();
    if (found && !m_units->text().trimmed().isEmpty()) {
        if (!back)
            wrong = tr("Units are a whole number, 1 or more.");
        else if (!enough)
            wrong = tr("No more than %1 can be given back: the event charged no more that is not credited yet.")
                        .arg(displayCount(m_event->left()));
    }
    if (enough)
        effect = tr("From now on used is lower by %1, in the cycle and on the day of today. The event stays charged "
                    "with %2.",
                    "units given back; units")
                     .arg(countedUnits(*back, m_event->unit), displayCount(m_event->left() - *back));
    m_effect->setText(effect);
    m_effect->setVisible(!effect.isEmpty());
    m_error->say(wrong);
    m_send->setEnabled(!m_busy && enough && !m_reason->text().trimmed().isEmpty());
    growToFit(this);
}

void CreditDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QLineEdit *edit : {m_id, m_units, m_reason}) edit->setReadOnly(busy);
    m_cancel->setEnabled(!busy);
    follow();
}

void CreditDialog::send()
{
    if (!m_client || !m_send->isEnabled()) return;
    const NewCredit credit{m_event->eventId, *units(), m_reason->text().trimmed()};
    setBusy(true);
    m_client->change(
        this, [credit](LedgerWriter &writer) { return writer.postCredit(credit); },
        [this](Result<PostedCredit> done) {
            setBusy(false);
            if (!done) {
                m_error->say(done.error().message);
                growToFit(this);
                return;
            }
            Q_EMIT posted(*done);
            accept();
        });
}

// A credit that was sent is carried out: what became of it is waited for.
void CreditDialog::reject()
{
    if (!m_busy) QDialog::reject();
}

}  // namespace headroom
