// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishdialog.h"

#include "items/displaytext.h"
#include "items/draftwords.h"
#include "views/draftreview.h"
#include "views/draftsession.h"
#include "views/inlineerror.h"
#include "views/noticestrip.h"
#include "views/permitted.h"
#include "views/publishdocument.h"
#include "views/quietlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr QSize kSize(760, 640);
constexpr int kLongestReason = 4'000;

}  // namespace

PublishDialog::PublishDialog(DraftSession *session, QWidget *parent)
    : QDialog(parent), m_session(session), m_conflict(new NoticeStrip), m_review(new DraftReview(session))
{
    setWindowTitle(tr("Review and publish"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_conflict, &NoticeStrip::buttonPressed, this, &PublishDialog::resolveRequested);
    connect(m_review, &DraftReview::placeRequested, this, [this](const Place &place) {
        reject();
        if (!isVisible()) Q_EMIT placeRequested(place);
    });
    connect(m_review, &DraftReview::replayRequested, this, [this] {
        reject();
        if (!isVisible()) Q_EMIT replayRequested();
    });
    connect(session, &DraftSession::draftChanged, this, &PublishDialog::follow);
    connect(m_save, &QPushButton::clicked, this, &PublishDialog::chooseDocument);
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publish);
    connect(m_close, &QPushButton::clicked, this, &PublishDialog::reject);
    follow();
}

void PublishDialog::build()
{
    m_reason = new QLineEdit;
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("why; the audit keeps it"));
    m_state = new QuietLabel;
    m_state->setWordWrap(true);
    m_error = new InlineError;
    auto *form = new QFormLayout;
    form->addRow(tr("Rea&son:"), m_reason);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Save as &catalog document…"), QDialogButtonBox::ResetRole);
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("A file that headroomctl replays and applies"));
    m_publish = buttons->addButton(tr("&Publish"), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_conflict);
    layout->addWidget(m_review, 1);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(m_state);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    m_publish->setDefault(true);
    resize(kSize);
}

void PublishDialog::focusReason()
{
    m_reason->setFocus();
}

// Why the draft cannot be published as it is; empty where it can.
QString PublishDialog::obstacle() const
{
    if (const Permission allowed = m_session->permission(); !allowed) return allowed.why;
    if (m_session->draft().empty()) return tr("There is nothing to publish.");
    if (!m_session->ready()) return tr("The ledger has not said yet what is published.");
    if (!m_session->conflicts().empty()) return tr("Resolve first what others have published meanwhile.");
    if (hasErrors(m_session->findings())) return tr("Mend first what is wrong with the draft.");
    return {};
}

void PublishDialog::follow()
{
    const auto count = std::ssize(m_session->conflicts());
    m_conflict->setNotices(count == 0 ? QStringList()
                                      : QStringList{tr("Others have published %Ln part(s) that this draft began from. "
                                                       "Merge their changes or overwrite them; then publish.",
                                                       nullptr, pluralCount(count))},
                           tr("Resolve…"));
    const QString why = obstacle();
    permit(m_publish, {!m_busy && why.isEmpty(), why}, tr("Put the draft in force for everybody"));
    m_save->setEnabled(!m_busy && !m_session->draft().empty() && m_session->ready());
    m_close->setEnabled(!m_busy);
    m_reason->setReadOnly(m_busy);
    m_state->setText(m_busy ? tr("Publishing…") : why);
    m_state->setVisible(!m_state->text().isEmpty());
}

void PublishDialog::publish()
{
    if (m_busy || !obstacle().isEmpty()) return;
    m_busy = true;
    say({});
    follow();
    m_session->publish(m_reason->text().trimmed(), this,
                       [this](const Result<PublicationAnswer> &answer) { take(answer); });
}

void PublishDialog::take(const Result<PublicationAnswer> &answer)
{
    m_busy = false;
    if (!answer)
        say(tr("Nothing was published, and the draft is kept: %1", "an error").arg(answer.error().message));
    else if (!answer->conflicts.empty())
        say(tr("Nothing was published, and the draft is kept: somebody else has published meanwhile."));
    follow();
    if (!answer || !answer->conflicts.empty()) return;
    const int changed = answer->counts.created + answer->counts.changed;
    Q_EMIT published(tr("Published: %Ln change(s)", nullptr, changed));
    accept();
}

void PublishDialog::say(const QString &error)
{
    m_error->say(error);
}

void PublishDialog::chooseDocument()
{
    auto *dialog = new QFileDialog(this, tr("Save the draft as a catalog document"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilters({tr("Catalog documents (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PublishDialog::saveDocument);
    dialog->open();
}

void PublishDialog::saveDocument(const QString &path)
{
    say({});
    saveDraftDocument(path, m_session->draft(), m_session->published(), this, [this, path](const Result<void> &done) {
        if (!done) return say(done.error().message);
        m_state->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        m_state->show();
    });
}

// What was sent is carried out: what became of it is waited for.
void PublishDialog::reject()
{
    if (!m_busy) QDialog::reject();
}

}  // namespace headroom
