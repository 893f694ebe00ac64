// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importfieldeditor.h"

#include "views/quietlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

using ColumnKind = EventColumn::Kind;

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

// The words that a field of a closed set can take.
QStringList wordsOf(ColumnKind kind)
{
    QStringList words;
    if (kind == ColumnKind::Bucket)
        for (const Bucket bucket : kBuckets) words << latin(bucketId(bucket));
    if (kind == ColumnKind::Status)
        for (int i = 0; i < kStatusCount; ++i) words << latin(statusId(static_cast<Status>(i)));
    if (kind == ColumnKind::Mode) words << latin(modeId(Mode::Sync)) << latin(modeId(Mode::Batch));
    return words;
}

QString cellText(const QTableWidget &table, int row, int column)
{
    const QTableWidgetItem *item = table.item(row, column);
    return item ? item->text() : QString();
}

}  // namespace

ImportFieldEditor::ImportFieldEditor(QWidget *parent) : QWidget(parent)
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_hint = new QuietLabel;
    m_hint->setWordWrap(true);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("kind"));
    m_column = new QComboBox;
    m_column->setObjectName(QStringLiteral("column"));
    m_constant = new QComboBox;
    m_constant->setObjectName(QStringLiteral("constant"));
    for (QComboBox *box : {m_column, m_constant}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_hash = new QListWidget;
    m_hash->setObjectName(QStringLiteral("hash"));
    m_hash->setMaximumHeight(m_hash->fontMetrics().height() * 9);
    m_hash->setAccessibleName(tr("Columns of the hash"));
    m_withRow = new QCheckBox(tr("and the row's number"));
    m_withRow->setObjectName(QStringLiteral("withRow"));
    m_withRow->setToolTip(
        tr("For files in which rows may be alike. The same file gives the same ids again; a file with "
           "rows added before others does not."));
    m_unit = new QComboBox;
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->addItem(tr("Date and time in words"), QString());
    m_unit->addItem(tr("Seconds"), QStringLiteral("s"));
    m_unit->addItem(tr("Milliseconds"), QStringLiteral("ms"));
    m_unit->addItem(tr("Microseconds"), QStringLiteral("us"));
    m_unit->addItem(tr("Nanoseconds"), QStringLiteral("ns"));
    m_epoch = new QLineEdit;
    m_epoch->setObjectName(QStringLiteral("epoch"));
    m_epoch->setPlaceholderText(QStringLiteral("1970-01-01T00:00:00Z"));
    m_scale = new QLineEdit;
    m_scale->setObjectName(QStringLiteral("scale"));
    m_scale->setPlaceholderText(tr("such as 0.01 for cents"));
    m_words = new QTableWidget(0, 2);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(tr("Words of the file and what they become"));
    m_words->setHorizontalHeaderLabels({tr("In the file"), tr("Becomes")});
    m_words->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_words->verticalHeader()->hide();
    m_words->setTabKeyNavigation(false);

    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Comes &from:"), m_kind);
    m_form->addRow(tr("Co&lumn:"), m_column);
    m_form->addRow(tr("&Value:"), m_constant);
    m_form->addRow(tr("Columns:"), m_hash);
    m_form->addRow(QString(), m_withRow);
    m_form->addRow(tr("&Times are:"), m_unit);
    m_form->addRow(tr("Counted &since:"), m_epoch);
    m_form->addRow(tr("&Multiply by:"), m_scale);
    m_form->addRow(tr("Words:"), m_words);
    // The hint stands outside the form: a form with lines that wrap reads beyond its rows once some are hidden.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addLayout(m_form);
    layout->addStretch();

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportFieldEditor::announce);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ImportFieldEditor::announce);
    for (QComboBox *box : {m_column, m_constant})
        connect(box, &QComboBox::currentTextChanged, this, &ImportFieldEditor::announce);
    for (QLineEdit *edit : {m_epoch, m_scale})
        connect(edit, &QLineEdit::textChanged, this, &ImportFieldEditor::announce);
    connect(m_hash, &QListWidget::itemChanged, this, &ImportFieldEditor::announce);
    connect(m_withRow, &QCheckBox::toggled, this, &ImportFieldEditor::announce);
    connect(m_words, &QTableWidget::itemChanged, this, &ImportFieldEditor::announce);
}

void ImportFieldEditor::setField(const QString &name, const std::optional<FieldSource> &source,
                                 const QStringList &sourceColumns)
{
    const QScopedValueRollback filling(m_filling, true);
    m_eventColumn = eventColumn(name.toStdString()).value_or(EventColumn{});
    m_title->setText(name);
    setKinds(m_eventColumn);
    Kind chosen = Kind::None;
    if (source) chosen = source->hash ? Kind::Hash : source->constant ? Kind::Constant : Kind::Column;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(chosen)));
    m_column->clear();
    m_column->addItems(sourceColumns);
    m_column->setCurrentText(source ? source->from.value_or(QString()) : QString());
    m_constant->clear();
    m_constant->addItems(wordsOf(m_eventColumn.kind));
    m_constant->setCurrentText(source ? source->constant.value_or(QString()) : QString());
    setHash(source, sourceColumns);
    m_withRow->setChecked(source && source->withRow);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(source ? source->unit.value_or(QString()) : QString())));
    m_epoch->setText(source ? source->epoch.value_or(QString()) : QString());
    m_scale->setText(source ? source->scale.value_or(QString()) : QString());
    setWords(source);
    showRows();
}

void ImportFieldEditor::setKinds(const EventColumn &column)
{
    m_kind->clear();
    m_kind->addItem(tr("Not in the file"), static_cast<int>(Kind::None));
    m_kind->addItem(tr("A column"), static_cast<int>(Kind::Column));
    m_kind->addItem(tr("The same value for every row"), static_cast<int>(Kind::Constant));
    if (column.kind == ColumnKind::Text)
        m_kind->addItem(tr("A stable id made of columns"), static_cast<int>(Kind::Hash));
    switch (column.kind) {
    case ColumnKind::Text: m_hint->setText(tr("Text.")); break;
    case ColumnKind::Number: m_hint->setText(tr("A whole number.")); break;
    case ColumnKind::Money: m_hint->setText(tr("An amount of US dollars.")); break;
    case ColumnKind::OccurredAt: m_hint->setText(tr("A date and time.")); break;
    case ColumnKind::Bucket:
    case ColumnKind::Mode:
    case ColumnKind::Status:
        m_hint->setText(tr("One of: %1.").arg(wordsOf(column.kind).join(QStringLiteral(", "))));
        break;
    }
}

// The order of the columns is part of the id: those of the mapping stay first and as they were.
void ImportFieldEditor::setHash(const std::optional<FieldSource> &source, const QStringList &sourceColumns)
{
    const QStringList used = source ? source->hash.value_or(QStringList()) : QStringList();
    QStringList columns = used;
    for (const QString &column : sourceColumns)
        if (!columns.contains(column)) columns << column;
    m_hash->clear();
    for (const QString &column : std::as_const(columns)) {
        auto *item = new QListWidgetItem(column, m_hash);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(used.contains(column) ? Qt::Checked : Qt::Unchecked);
    }
}

void ImportFieldEditor::setWords(const std::optional<FieldSource> &source)
{
    m_words->setRowCount(0);
    if (source) {
        for (const auto &[word, replacement] : source->values) {
            const int row = m_words->rowCount();
            m_words->insertRow(row);
            m_words->setItem(row, 0, new QTableWidgetItem(word));
            m_words->setItem(row, 1, new QTableWidgetItem(replacement));
        }
    }
    keepBlankWord();
}

// The last row is always free for one more word.
void ImportFieldEditor::keepBlankWord()
{
    const int last = m_words->rowCount() - 1;
    if (last < 0 || !cellText(*m_words, last, 0).isEmpty()) m_words->insertRow(last + 1);
}

void ImportFieldEditor::setRowShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    if (QWidget *label = m_form->labelForField(field)) label->setVisible(shown);
}

void ImportFieldEditor::showRows()
{
    const Kind chosen = kind();
    const bool column = chosen == Kind::Column;
    const bool time = column && m_eventColumn.kind == ColumnKind::OccurredAt;
    const bool number = m_eventColumn.kind == ColumnKind::Number || m_eventColumn.kind == ColumnKind::Money;
    setRowShown(m_column, column);
    setRowShown(m_constant, chosen == Kind::Constant);
    setRowShown(m_hash, chosen == Kind::Hash);
    setRowShown(m_withRow, chosen == Kind::Hash);
    setRowShown(m_unit, time);
    setRowShown(m_epoch, time && !m_unit->currentData().toString().isEmpty());
    setRowShown(m_scale, column && number);
    // Words for numbers are rare: shown only where a mapping has some.
    setRowShown(m_words, column && ((!number && !time) || !words().empty()));
}

ImportFieldEditor::Kind ImportFieldEditor::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

std::map<QString, QString> ImportFieldEditor::words() const
{
    std::map<QString, QString> words;
    for (int row = 0; row < m_words->rowCount(); ++row)
        if (const QString word = cellText(*m_words, row, 0); !word.isEmpty()) words[word] = cellText(*m_words, row, 1);
    return words;
}

// What goes with another kind of source is left out, though the form still remembers it.
std::optional<FieldSource> ImportFieldEditor::source() const
{
    FieldSource source;
    const auto given = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    switch (kind()) {
    case Kind::None: return std::nullopt;
    case Kind::Constant: source.constant = m_constant->currentText(); break;
    case Kind::Hash:
        source.hash = QStringList();
        for (int row = 0; row < m_hash->count(); ++row)
            if (m_hash->item(row)->checkState() == Qt::Checked) *source.hash << m_hash->item(row)->text();
        source.withRow = m_withRow->isChecked();
        break;
    case Kind::Column:
        source.from = m_column->currentText();
        if (!m_unit->isHidden()) source.unit = given(m_unit->currentData().toString());
        if (source.unit) source.epoch = given(m_epoch->text().trimmed());
        if (!m_scale->isHidden()) source.scale = given(m_scale->text().trimmed());
        source.values = words();
        break;
    }
    return source;
}

void ImportFieldEditor::announce()
{
    if (m_filling) return;
    const QScopedValueRollback filling(m_filling, true);
    showRows();
    keepBlankWord();
    Q_EMIT edited(source());
}

}  // namespace headroom
