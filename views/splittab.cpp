// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/splittab.h"

#include "domain/batchsplit.h"
#include "domain/utcday.h"
#include "items/ceilingmodel.h"
#include "items/displaytext.h"
#include "items/typedvalues.h"
#include "views/fieldedit.h"
#include "views/headingfont.h"
#include "views/inlineerror.h"
#include "views/plainwords.h"
#include "views/quietlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kWidth = 560;

// "3 × 33,334, 2 × 33,333": parts of a job differ by one record at most.
QString partsText(const BatchSplit &split)
{
    const std::int64_t larger = split.records % split.parts;
    const auto some = [](std::int64_t parts, std::int64_t records) {
        return SplitTab::tr("%1 × %2", "parts of so many records").arg(displayCount(parts), displayCount(records));
    };
    if (larger == 0) return some(split.parts, split.sizeOf(1));
    return SplitTab::tr("%1, %2", "larger parts, smaller parts")
        .arg(some(larger, split.sizeOf(1)), some(split.parts - larger, split.sizeOf(split.parts)));
}

QString factsText(const Ceiling &surface, CivilDate today)
{
    QStringList facts;
    facts << (surface.maxRecords ? SplitTab::tr("at most %1 records").arg(displayCount(*surface.maxRecords))
                                 : SplitTab::tr("most records not stated"));
    facts << (surface.maxBytes ? SplitTab::tr("at most %1").arg(QLocale().formattedDataSize(*surface.maxBytes, 1))
                               : SplitTab::tr("most bytes not stated"));
    if (surface.minRecords) facts << SplitTab::tr("at least %Ln record(s)", nullptr, pluralCount(*surface.minRecords));
    const QString review = reviewWords(surface, today);
    facts << (isStale(surface, today) ? review : SplitTab::tr("reviewed %1", "so many days ago").arg(review));
    return facts.join(QStringLiteral(" · "));
}

}  // namespace

SplitTab::SplitTab(DraftSession *session)
    : m_session(session), m_surface(new QComboBox), m_facts(new QuietLabel), m_parts(new QLabel), m_because(new QLabel),
      m_refused(new InlineError)
{
    m_surface->setAccessibleName(tr("Surface"));
    m_records = new FieldEdit(tr("Records"), [](const QString &text) {
        if (text.trimmed().isEmpty()) return QString();
        const auto count = typedCount(text, 1);
        return count ? QString() : count.error().message;
    });
    m_bytes = new FieldEdit(tr("Bytes of the whole job"), [](const QString &text) {
        if (text.trimmed().isEmpty()) return QString();
        const auto count = typedCount(text, 0);
        return count ? QString() : count.error().message;
    });
    m_records->line()->setPlaceholderText(tr("such as 166668"));
    m_bytes->line()->setPlaceholderText(tr("not known"));
    m_facts->setWordWrap(true);
    m_parts->setFont(headingFont(m_parts->font(), 1.3));
    for (QLabel *label : {m_parts, m_because}) asPlainWords(label, kMouseOrKeyboard);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Surface"), m_surface);
    form->addRow(QString(), m_facts);
    form->addRow(tr("&Records"), m_records);
    form->addRow(tr("&Bytes, where known"), m_bytes);
    auto *hint =
        new QuietLabel(tr("The parts are as few as the ceilings allow and differ by one record at most. Bytes are "
                          "taken as spread evenly over the records. The allowance is charged once, by the records "
                          "submitted."));
    hint->setWordWrap(true);
    auto *content = new QWidget;
    content->setMaximumWidth(kWidth);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 12, 0, 0);
    inner->addLayout(form);
    inner->addSpacing(8);
    inner->addWidget(m_parts);
    inner->addWidget(m_because);
    inner->addWidget(m_refused);
    inner->addSpacing(8);
    inner->addWidget(hint);
    inner->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content, 1);
    layout->addStretch(1);
    setFocusProxy(m_records);

    connect(m_surface, &QComboBox::currentIndexChanged, this, &SplitTab::reckon);
    for (FieldEdit *field : {m_records, m_bytes}) {
        connect(field, &FieldEdit::edited, this, &SplitTab::reckon);
        connect(field, &FieldEdit::spoiled, this, &SplitTab::reckon);
    }
    connect(m_session, &DraftSession::publishedChanged, this, &SplitTab::follow);
    connect(m_session, &DraftSession::draftChanged, this, &SplitTab::follow);
    follow();
}

void SplitTab::follow()
{
    const QString chosen = m_surface->currentText();
    {
        const QSignalBlocker quiet(m_surface);
        m_surface->clear();
        for (const Ceiling &ceiling : m_session->working().ceilings) m_surface->addItem(ceiling.surface);
        m_surface->setCurrentIndex(std::max(0, m_surface->findText(chosen)));
    }
    m_surface->setEnabled(m_surface->count() > 0);
    reckon();
}

const Ceiling *SplitTab::surface() const
{
    const std::vector<Ceiling> &ceilings = m_session->working().ceilings;
    const auto found = std::ranges::find(ceilings, m_surface->currentText(), &Ceiling::surface);
    return found == ceilings.end() ? nullptr : &*found;
}

void SplitTab::reckon()
{
    m_parts->clear();
    m_because->clear();
    m_refused->say({});
    const Ceiling *ceiling = surface();
    if (!ceiling) {
        m_facts->setText(m_session->ready() ? tr("There is no ceiling yet: add one in the tab “Ceilings”.")
                                            : tr("Reading the catalog…"));
        return;
    }
    m_facts->setText(factsText(*ceiling, utcDay(m_session->now())));
    const Result<std::int64_t> records = typedCount(m_records->text(), 1);
    if (!records || !m_bytes->valid()) {
        if (m_records->text().trimmed().isEmpty()) m_because->setText(tr("Type how many records the job has."));
        return;
    }
    const Result<std::int64_t> bytes = typedCount(m_bytes->text());
    const Result<BatchSplit> split = splitJob(*ceiling, *records, bytes ? std::optional(*bytes) : std::nullopt);
    if (!split) {
        m_refused->say(split.error().message);
        return;
    }
    m_parts->setText(split->parts == 1 ? tr("1 part of %1 records").arg(displayCount(*records))
                                       : tr("%1 parts: %2").arg(displayCount(split->parts), partsText(*split)));
    m_because->setText(describe(*split, *ceiling));
}

void SplitTab::focusFilter()
{
    m_records->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace headroom
