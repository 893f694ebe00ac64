// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheetheader.h"

#include "items/displaytext.h"
#include "items/typedvalues.h"
#include "views/fieldedit.h"
#include "views/headingfont.h"
#include "views/permitted.h"
#include "views/quietlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace headroom {

namespace {

// The instant at which another sheet takes over from this one; nothing: none does.
std::optional<Instant> endOf(const RouteSheet &sheet, const std::vector<RouteSheet> &all)
{
    std::optional<Instant> end;
    for (const RouteSheet &other : all) {
        const bool later = other.effectiveFrom > sheet.effectiveFrom ||
                           (other.effectiveFrom == sheet.effectiveFrom && other.version > sheet.version);
        if (later && (!end || other.effectiveFrom < *end)) end = other.effectiveFrom;
    }
    return end;
}

}  // namespace

SheetHeader::SheetHeader(QWidget *parent)
    : QWidget(parent), m_versions(new QComboBox), m_explanation(new QuietLabel), m_dateName(new QLabel(tr("Begins"))),
      m_date(new FieldEdit(tr("When the drafted sheet begins"),
                           [](const QString &text) {
                               const Result<Instant> at = typedInstant(text);
                               return at ? QString() : at.error().message;
                           })),
      m_begin(new QPushButton(tr("&Draft the next sheet"))), m_discard(new QPushButton(tr("Discard this draft")))
{
    auto *title = new QLabel(tr("Route sheet"));
    title->setFont(headingFont(title->font(), 1.5));
    m_versions->setAccessibleName(tr("Sheet that is shown"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_date->line()->setToolTip(tr("A day means midnight UTC: 2026-12-01. Or an instant: 2026-12-01T05:00Z."));
    m_date->line()->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("2026-12-01T05:00:00Z")) + 28);
    m_dateName->setBuddy(m_date);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(title);
    line->addWidget(m_versions);
    line->addWidget(m_dateName);
    line->addWidget(m_date);
    line->addStretch();
    line->addWidget(m_discard);
    line->addWidget(m_begin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_explanation);
    setFocusProxy(m_date);

    connect(m_versions, &QComboBox::activated, this,
            [this] { Q_EMIT versionChosen(m_versions->currentData().toInt()); });
    connect(m_begin, &QPushButton::clicked, this, &SheetHeader::beginRequested);
    connect(m_discard, &QPushButton::clicked, this, &SheetHeader::discardRequested);
    connect(m_date, &FieldEdit::edited, this, [this](const QString &text) {
        if (const Result<Instant> at = typedInstant(text)) Q_EMIT dateEdited(*at);
    });
}

void SheetHeader::setSheets(const std::vector<RouteSheet> &published, const RouteSheet *draft, Instant now)
{
    m_published = published;
    m_draft = draft ? std::optional(*draft) : std::nullopt;
    m_now = now;
    std::ranges::sort(m_published, std::ranges::greater(), &RouteSheet::version);
}

void SheetHeader::setShown(int version)
{
    m_shown = version;
    follow();
}

void SheetHeader::setDateFinding(const QString &message, bool isWarning)
{
    m_date->setFinding(message, isWarning);
}

void SheetHeader::setPermission(const Permission &permission)
{
    m_permission = permission;
    follow();
}

QString SheetHeader::stateOf(const RouteSheet &sheet) const
{
    const RouteSheet *inForce = sheetAt(m_published, m_now);
    if (inForce && inForce->version == sheet.version) return tr("in force", "route sheet");
    if (sheet.effectiveFrom > m_now) return tr("scheduled", "route sheet");
    return tr("replaced", "route sheet");
}

QString SheetHeader::explanationOf(int version) const
{
    if (version == kDraft && m_draft) {
        const QString changes = m_changes.isEmpty() ? tr("nothing is changed yet") : m_changes;
        const QString from = displayInstant(m_draft->effectiveFrom);
        return m_draft->version > 1
                   ? tr("After version %1, to begin on %2 · %3", "number, instant, what is changed")
                         .arg(QString::number(m_draft->version - 1), from, changes)
                   : tr("The first sheet, to begin on %1 · %2", "instant, what is changed").arg(from, changes);
    }
    const auto sheet = std::ranges::find(m_published, version, &RouteSheet::version);
    if (sheet == m_published.end()) return {};
    const QString actions = tr("%Ln action(s)", nullptr, static_cast<int>(sheet->actions.size()));
    const QString from = displayInstant(sheet->effectiveFrom);
    const std::optional<Instant> end = endOf(*sheet, m_published);
    if (end && *end <= m_now)
        return *end == sheet->effectiveFrom
                   ? tr("Never in force: another sheet begins with it, on %1 · %2", "instant, actions")
                         .arg(from, actions)
                   : tr("In force from %1 to %2 · %3", "instants, actions").arg(from, displayInstant(*end), actions);
    if (sheet->effectiveFrom > m_now) return tr("Scheduled from %1 · %2", "instant, actions").arg(from, actions);
    if (end)
        return tr("In force since %1, until %2 · %3", "instants, actions").arg(from, displayInstant(*end), actions);
    return tr("In force since %1 · %2", "instant, actions").arg(from, actions);
}

void SheetHeader::follow()
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    if (m_draft)
        m_versions->addItem(
            tr("Version %1 – %2", "number, state").arg(m_draft->version).arg(tr("draft", "route sheet")), kDraft);
    for (const RouteSheet &sheet : m_published)
        m_versions->addItem(tr("Version %1 – %2", "number, state").arg(sheet.version).arg(stateOf(sheet)),
                            sheet.version);
    m_versions->setCurrentIndex(m_versions->findData(m_shown));
    m_versions->setVisible(m_versions->count() > 0);
    m_explanation->setText(explanationOf(m_shown));
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    const bool drafting = m_shown == kDraft && m_draft;
    m_dateName->setVisible(drafting);
    m_date->setVisible(drafting);
    m_date->setReadOnly(!m_permission);
    m_date->line()->setEnabled(m_permission.allowed);
    if (drafting) {
        // What somebody types is not written anew while it means what the draft says.
        const Result<Instant> typed = typedInstant(m_date->text());
        if (!typed || *typed != m_draft->effectiveFrom) m_date->setText(instantText(m_draft->effectiveFrom));
    }
    m_begin->setVisible(!m_draft);
    m_discard->setVisible(drafting);
    permit(m_begin, m_permission,
           tr("A copy of the newest sheet, to begin tomorrow; nothing changes until it is published"));
    permit(m_discard, m_permission, tr("Throws away what is drafted of this sheet; undo brings it back"));
}

}  // namespace headroom
