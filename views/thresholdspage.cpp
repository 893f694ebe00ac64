// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/thresholdspage.h"

#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/flowlayout.h"
#include "views/headingfont.h"
#include "views/inlineerror.h"
#include "views/noticestrip.h"
#include "views/permitted.h"
#include "views/thresholdpreview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kPauseMs = 300;

}  // namespace

ThresholdsPage::ThresholdsPage(Clock clock, QWidget *parent)
    : LedgerPage(parent), m_clock(std::move(clock)), m_stack(new QStackedWidget), m_empty(new EmptyState),
      m_notice(new NoticeStrip), m_form(new ThresholdForm), m_reason(new QLineEdit), m_problem(new InlineError),
      m_save(new QPushButton(tr("&Save"))), m_undo(new QPushButton(tr("&Undo"))),
      m_reset(new QPushButton(tr("&Reset to published"))), m_defaults(new QPushButton(tr("&Defaults"))),
      m_preview(new ThresholdPreviewView)
{
    auto *title = new QLabel(tr("Thresholds"));
    title->setFont(headingFont(title->font(), 1.5));
    auto *splitter = new QSplitter;
    splitter->addWidget(makeForm());
    splitter->addWidget(m_preview);
    splitter->setSizes({470, 710});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    m_content = splitter;
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addWidget(title);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connectParts();
    setFocusProxy(m_form);
    setClient(nullptr);
}

QWidget *ThresholdsPage::makeForm()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    m_reason->setAccessibleName(tr("Reason of the change"));
    m_reason->setPlaceholderText(tr("Why: it is written to the audit"));
    auto *reason = new QLabel(tr("Re&ason:"));
    reason->setBuddy(m_reason);
    auto *line = new QHBoxLayout;
    line->addWidget(reason);
    line->addWidget(m_reason, 1);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons());
    return side;
}

QWidget *ThresholdsPage::makeButtons()
{
    m_undo->setToolTip(tr("Take back the last thing that was typed or chosen"));
    m_reset->setToolTip(tr("Back to the thresholds in force"));
    m_defaults->setToolTip(tr("Type the values that hold where nothing was set"));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(6, buttons);
    for (QPushButton *button : {m_save, m_undo, m_reset, m_defaults}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return buttons;
}

void ThresholdsPage::connectParts()
{
    connect(m_form, &ThresholdForm::edited, this, &ThresholdsPage::edit);
    connect(&m_pause, &QTimer::timeout, this, &ThresholdsPage::askPreview);
    connect(m_reason, &QLineEdit::textChanged, this, &ThresholdsPage::showButtons);
    connect(m_reason, &QLineEdit::returnPressed, this, &ThresholdsPage::save);
    connect(m_save, &QPushButton::clicked, this, &ThresholdsPage::save);
    connect(m_undo, &QPushButton::clicked, this, &ThresholdsPage::undo);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (m_published) put(ThresholdForm::typedFrom(*m_published), m_reset);
    });
    connect(m_defaults, &QPushButton::clicked, this, [this] { put(ThresholdForm::typedFrom({}), m_defaults); });
    connect(m_preview, &ThresholdPreviewView::placeRequested, this, &ThresholdsPage::placeRequested);
    connect(m_empty, &EmptyState::buttonPressed, this, &ThresholdsPage::refresh);
}

void ThresholdsPage::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_catalog.reset();
    m_published.reset();
    m_previewed.reset();
    m_error.reset();
    m_before.clear();
    m_lastField = -1;
    m_saving = false;
    m_notSaved.clear();
    m_notice->setNotices({});
    m_reason->clear();
    m_preview->setNothing({});
    showWhatIsThere();
}

void ThresholdsPage::setInfo(const LedgerInfo &info)
{
    m_info = info;
    m_form->setReadOnly(!permitted(m_info, Task::EditCatalog).allowed);
    showButtons();
}

void ThresholdsPage::refresh()
{
    if (!m_client) return;
    m_error.reset();
    m_client->ask(
        m_catalogSlot, this,
        [known = m_catalog ? m_catalog->revision : QString()](LedgerReader &reader) {
            return watchedCatalog(reader, known);  // nothing where the catalog is what it was
        },
        [this](Result<std::shared_ptr<const WatchedCatalog>> read) {
            if (read) return take(std::move(*read));
            if (read.error().kind == Error::Kind::Cancelled) return;
            if (!m_published) m_error = read.error();
            showWhatIsThere();
            Q_EMIT failed(read.error());
        });
    showWhatIsThere();
}

void ThresholdsPage::cancel()
{
    m_pause.stop();
    if (!m_client) return;
    m_client->cancel(m_catalogSlot);
    m_client->cancel(m_previewSlot);
    if (!m_published) m_error = Error{Error::Kind::Cancelled, tr("You stopped it."), {}};
    if (dirty()) m_preview->setNothing(tr("You stopped it. Type on to see what would change."));
    m_previewed.reset();
    showWhatIsThere();
}

void ThresholdsPage::focusFilter()
{
    m_form->takeFocus();
}

QMap<QString, DataTable *> ThresholdsPage::tables() const
{
    return {{QStringLiteral("thresholdflags"), m_preview->table()}};
}

void ThresholdsPage::take(std::shared_ptr<const WatchedCatalog> read)
{
    if (read) {
        m_catalog = std::move(read);
        m_preview->setNames(m_catalog->names, m_catalog->zones);
        takePublished(thresholdsOf(m_catalog->catalog->settings));
    } else {
        followTyping();
    }
    showWhatIsThere();
    Q_EMIT answered(m_clock());
}

// What somebody else published is taken over where nothing was typed, and said where something was: nothing that was
// typed is lost.
void ThresholdsPage::takePublished(const Thresholds &published)
{
    if (m_published == published) return followTyping();
    const ThresholdForm::Typed theirs = ThresholdForm::typedFrom(published);
    if (m_published && dirty()) {
        const ThresholdForm::Typed before = ThresholdForm::typedFrom(*m_published);
        ThresholdForm::Typed mine = m_form->typed();
        const std::vector<ThresholdField> fields = thresholdFields();
        QStringList changes;
        for (qsizetype i = 0; i < mine.texts.size(); ++i) {
            if (theirs.texts.at(i) != before.texts.at(i))
                changes << tr("%1: %2 → %3", "threshold, before, after")
                               .arg(fields[static_cast<std::size_t>(i)].name, before.texts.at(i), theirs.texts.at(i));
            if (mine.texts.at(i) == before.texts.at(i)) mine.texts[i] = theirs.texts.at(i);
        }
        if (theirs.bucket != before.bucket) changes << bucketName(theirs.bucket);
        if (mine.bucket == before.bucket) mine.bucket = theirs.bucket;
        m_form->setTyped(mine);
        m_notice->setNotices({tr("Somebody changed the thresholds while you typed: %1. What you typed is still here; "
                                 "saving puts it in the place of theirs.")
                                  .arg(changes.join(QStringLiteral(", ")))});
    } else {
        m_form->setTyped(theirs);
        m_before.clear();
    }
    m_published = published;
    m_last = m_form->typed();
    m_lastField = -1;
    followTyping();
}

bool ThresholdsPage::dirty() const
{
    return m_published && m_form->typed() != ThresholdForm::typedFrom(*m_published);
}

// Typing on in the same field is one step.
void ThresholdsPage::edit(int field)
{
    if (field != m_lastField) m_before.push_back(m_last);
    m_lastField = field;
    m_last = m_form->typed();
    m_notSaved.clear();
    followTyping();
}

void ThresholdsPage::put(const ThresholdForm::Typed &typed, QWidget *by)
{
    if (typed == m_form->typed()) return;
    by->setFocus();  // a field that is typed into keeps what is half typed
    m_notSaved.clear();
    m_before.push_back(m_form->typed());
    m_form->setTyped(typed);
    m_last = m_form->typed();
    m_lastField = -1;
    followTyping();
}

void ThresholdsPage::undo()
{
    if (m_before.empty()) return;
    m_undo->setFocus();
    m_notSaved.clear();
    m_form->setTyped(m_before.back());
    m_before.pop_back();
    m_last = m_form->typed();
    m_lastField = -1;
    followTyping();
}

// A question about what stood there before is not waited for any more.
void ThresholdsPage::followTyping()
{
    m_pause.stop();
    if (m_client) m_client->cancel(m_previewSlot);
    if (m_published) m_form->markChanges(*m_published);
    const std::optional<Thresholds> typed = m_form->thresholds();
    // The preview of the same values stays until there is a newer one.
    const bool shown = dirty() && typed && m_previewed == typed;
    if (!shown) m_previewed.reset();
    if (!dirty()) {
        m_notice->setNotices({});
        m_preview->setNothing(tr("These are the thresholds in force. Type another value to see which flags and causes "
                                 "it would change; nothing changes until you save it."));
    } else if (!typed) {
        m_preview->setNothing(tr("Mend what is marked to see what it would change."));
    } else {
        if (!shown) m_preview->setNothing(tr("Working out what this would change…"));
        m_pause.start();
    }
    showButtons();
}

void ThresholdsPage::askPreview()
{
    const std::optional<Thresholds> typed = m_form->thresholds();
    if (!m_client || !typed) return;
    m_client->ask(
        m_previewSlot, this,
        [typed = *typed, at = m_clock(), names = m_catalog->names](LedgerReader &reader) {
            Result<ThresholdPreview> preview = reader.previewThresholds(typed, at);
            if (preview) orderByName(preview->flags, *names);
            return preview;
        },
        [this, typed](Result<ThresholdPreview> preview) {
            if (!preview && preview.error().kind == Error::Kind::Cancelled) return;
            m_previewed = preview ? typed : std::nullopt;
            if (preview)
                m_preview->setPreview(*preview);
            else
                m_preview->setNothing(tr("What this would change could not be worked out: %1 Saving is still possible.")
                                          .arg(preview.error().message));
        });
}

QString ThresholdsPage::whyNotSaved() const
{
    if (const Permission allowed = permitted(m_info, Task::EditCatalog); !allowed) return allowed.why;
    if (m_saving) return tr("It is being saved.");
    if (!dirty()) return tr("These are the thresholds in force.");
    if (!m_form->thresholds()) return tr("Mend what is marked first.");
    if (m_reason->text().trimmed().isEmpty()) return tr("Say why: the reason is written to the audit.");
    return {};
}

void ThresholdsPage::showButtons()
{
    const Permission allowed = permitted(m_info, Task::EditCatalog);
    const QString why = whyNotSaved();
    permit(m_save, {why.isEmpty(), why}, tr("Put these thresholds in force, for every workspace"));
    const bool changed = dirty();
    m_undo->setEnabled(allowed && !m_before.empty());
    m_reset->setEnabled(allowed && changed);
    m_defaults->setEnabled(allowed && m_published && m_form->typed() != ThresholdForm::typedFrom({}));
    m_reason->setEnabled(allowed && changed);
    // Only what somebody can do something about is said below the fields.
    if (!allowed && !m_info.user.isEmpty()) {
        m_problem->note(allowed.why);
    } else if (changed && !m_saving && m_form->thresholds() && m_reason->text().trimmed().isEmpty()) {
        m_problem->note(why);
    } else {
        m_problem->say(m_notSaved);
    }
}

void ThresholdsPage::save()
{
    const std::optional<Thresholds> typed = m_form->thresholds();
    if (!m_client || !typed || !whyNotSaved().isEmpty()) return;
    m_saving = true;
    m_notSaved.clear();
    showButtons();
    m_client->change(
        this,
        [before = *m_published, typed = *typed, reason = m_reason->text().trimmed()](LedgerWriter &writer) {
            return writer.setThresholds(before, typed, reason);
        },
        [this, typed = *typed, client = m_client](Result<void> written) {
            if (client != m_client) return;  // another ledger was opened meanwhile
            m_saving = false;
            if (!written) return sayNotSaved(written.error());
            m_reason->clear();
            m_before.clear();
            m_published = typed;
            followTyping();
            Q_EMIT statusMessage(tr("The thresholds are saved. Flags and causes follow them."));
        });
}

// Refused may mean that somebody was faster since this page last read them: what they changed is shown then.
void ThresholdsPage::sayNotSaved(const Error &why)
{
    m_notSaved = tr("Not saved: %1").arg(why.message);
    if (why.kind == Error::Kind::Refused)
        refresh();
    else
        showButtons();
}

void ThresholdsPage::showWhatIsThere()
{
    if (m_error)
        m_empty->setTexts(tr("The thresholds were not read"), m_error->message, tr("Try again"));
    else
        m_empty->setTexts(tr("Reading the thresholds…"), QString());
    m_stack->setCurrentWidget(m_published ? m_content : m_empty);
    showButtons();
}

}  // namespace headroom
