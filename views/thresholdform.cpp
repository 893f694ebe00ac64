// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/thresholdform.h"

#include "items/displaytext.h"
#include "views/fieldedit.h"
#include "views/headingfont.h"
#include "views/quietlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kFieldWidth = 170;
constexpr int kMark = 12;  // of a changed field, before its name
constexpr int kUnitWidth = 66;
constexpr int kColumns = 4;  // name, field, unit, and what is left

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(headingFont(label->font(), 1.15));
    return label;
}

QLabel *wrapped(const QString &text)
{
    auto *label = new QuietLabel(text);
    label->setWordWrap(true);
    return label;
}

QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(3, 1);
    grid->setColumnMinimumWidth(2, kUnitWidth);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    return grid;
}

QString checkTyped(const QString &text)
{
    const Result<std::int64_t> value = typedThreshold(text);
    return value ? QString() : value.error().message;
}

}  // namespace

ThresholdForm::ThresholdForm(QWidget *parent) : QWidget(parent), m_fields(thresholdFields()), m_bucket(new QComboBox)
{
    auto *burn = makeGrid();
    auto *causes = makeGrid();
    for (const ThresholdField &field : m_fields) addField(field.causes ? causes : burn, field);
    addBucket(burn);
    // Fields of both parts stand below one another, in every language.
    int names = 0;
    for (const QLabel *name : m_names) names = std::max(names, name->sizeHint().width());
    for (QGridLayout *grid : {burn, causes}) grid->setColumnMinimumWidth(0, names + kMark);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Early burn")));
    layout->addLayout(burn);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Causes of limit hits")));
    layout->addWidget(wrapped(tr("Judged in this order: a cycle that costs more than it earns, or abuse by one member; "
                                 "then an inefficient workflow; otherwise valuable use.")));
    layout->addLayout(causes);
    layout->addStretch(1);
    setTyped(typedFrom({}));
}

void ThresholdForm::addField(QGridLayout *grid, const ThresholdField &field)
{
    const int row = grid->rowCount();
    const int place = static_cast<int>(m_edits.size());
    auto *edit = new FieldEdit(tr("%1, %2", "a threshold, its unit").arg(field.name, field.unit), checkTyped);
    edit->setFixedWidth(kFieldWidth);
    edit->line()->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *name = new QLabel(field.name);
    name->setBuddy(edit->line());
    const QString standard = displayCount(field.value({}));
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(edit, row, 1, Qt::AlignTop);
    auto *unit = new QLabel(field.unit);
    // Beside the middle of the line, not of what may stand below it.
    for (QLabel *word : {name, unit}) word->setMinimumHeight(edit->line()->sizeHint().height());
    grid->addWidget(unit, row, 2, Qt::AlignTop);
    grid->addWidget(wrapped(tr("%1 Default: %2.", "what it means, its default").arg(field.meaning, standard)), row + 1,
                    0, 1, kColumns);
    m_edits.push_back(edit);
    m_names.push_back(name);
    const auto take = [this, place] {
        showProblems();
        Q_EMIT edited(place);
    };
    connect(edit, &FieldEdit::edited, this, take);
    connect(edit, &FieldEdit::spoiled, this, take);
}

void ThresholdForm::addBucket(QGridLayout *grid)
{
    m_bucket->setAccessibleName(tr("Bucket of early burn"));
    m_bucket->setFixedWidth(kFieldWidth);
    for (const Bucket bucket : kBuckets) m_bucket->addItem(bucketName(bucket), static_cast<int>(bucket));
    m_bucketName = new QLabel(tr("Bucket"));
    m_bucketName->setBuddy(m_bucket);
    m_bucketName->setMinimumHeight(m_bucket->sizeHint().height());
    const int row = grid->rowCount();
    grid->addWidget(m_bucketName, row, 0, Qt::AlignTop);
    grid->addWidget(m_bucket, row, 1, 1, 2, Qt::AlignTop);
    grid->addWidget(wrapped(tr("The use that counts. Default: %1.").arg(bucketName(EarlyBurnRule{}.bucket))), row + 1,
                    0, 1, kColumns);
    connect(m_bucket, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT edited(static_cast<int>(m_fields.size())); });
}

ThresholdForm::Typed ThresholdForm::typedFrom(const Thresholds &thresholds)
{
    Typed typed;
    for (const ThresholdField &field : thresholdFields()) typed.texts << thresholdText(field.value(thresholds));
    typed.bucket = thresholds.earlyBurn.bucket;
    return typed;
}

ThresholdForm::Typed ThresholdForm::typed() const
{
    Typed typed;
    for (const FieldEdit *edit : m_edits) typed.texts << edit->text();
    typed.bucket = static_cast<Bucket>(m_bucket->currentData().toInt());
    return typed;
}

void ThresholdForm::setTyped(const Typed &typed)
{
    for (std::size_t i = 0; i < m_edits.size(); ++i) m_edits[i]->setText(typed.texts.at(static_cast<qsizetype>(i)));
    const QSignalBlocker quiet(m_bucket);
    m_bucket->setCurrentIndex(m_bucket->findData(static_cast<int>(typed.bucket)));
    showProblems();
}

std::optional<Thresholds> ThresholdForm::thresholds() const
{
    Thresholds typed;
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        const Result<std::int64_t> value = typedThreshold(m_edits[i]->text());
        if (!value) return std::nullopt;
        m_fields[i].set(typed, *value);
    }
    typed.earlyBurn.bucket = static_cast<Bucket>(m_bucket->currentData().toInt());
    return checkThresholds(typed).empty() ? std::optional(typed) : std::nullopt;
}

// Each field by itself, so that one that is not well-formed hides nothing of the others.
void ThresholdForm::showProblems()
{
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        QString finding;
        if (const Result<std::int64_t> value = typedThreshold(m_edits[i]->text())) {
            Thresholds alone;
            m_fields[i].set(alone, *value);
            for (const ThresholdProblem &problem : checkThresholds(alone)) finding = problem.message;
        }
        m_edits[i]->setFinding(finding);
    }
}

void ThresholdForm::markChanges(const Thresholds &inForce)
{
    const Typed before = typedFrom(inForce);
    const auto mark = [](QLabel *label, const QString &name, bool changed, const QString &published) {
        label->setText(changed ? tr("• %1", "a changed field").arg(name) : name);
        label->setToolTip(changed ? tr("In force: %1").arg(published) : QString());
    };
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        const QString &published = before.texts.at(static_cast<qsizetype>(i));
        mark(m_names[i], m_fields[i].name, m_edits[i]->text().trimmed() != published, published);
    }
    mark(m_bucketName, tr("Bucket"), typed().bucket != before.bucket, bucketName(before.bucket));
}

void ThresholdForm::setReadOnly(bool readOnly)
{
    for (FieldEdit *edit : m_edits) edit->setReadOnly(readOnly);
    m_bucket->setEnabled(!readOnly);
}

void ThresholdForm::takeFocus()
{
    m_edits.front()->line()->setFocus(Qt::ShortcutFocusReason);
    m_edits.front()->line()->selectAll();
}

}  // namespace headroom
