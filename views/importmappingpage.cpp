// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importmappingpage.h"

#include "files/wholefile.h"
#include "items/mappingmodel.h"
#include "views/celldelegate.h"
#include "views/followtheme.h"
#include "views/importfieldeditor.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr qint64 kLargestMappingBytes = 1 << 20;

QFileDialog *mappingDialog(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({ImportMappingPage::tr("Mappings (*.json)"), ImportMappingPage::tr("All files (*)")});
    return dialog;
}

QComboBox *zoneBox()
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("zone"));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) box->addItem(QString::fromLatin1(zone));
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    return box;
}

}  // namespace

ImportMappingPage::ImportMappingPage(MappingModel *model, QWidget *parent) : QWidget(parent), m_model(model)
{
    m_fields = new QTableView;
    m_fields->setModel(model);
    m_fields->setItemDelegate(new CellDelegate(m_fields));
    m_fields->setAccessibleName(tr("Fields of the event and where they come from"));
    m_fields->setSelectionBehavior(QTableView::SelectRows);
    m_fields->setSelectionMode(QTableView::SingleSelection);
    m_fields->setShowGrid(false);
    m_fields->horizontalHeader()->setHighlightSections(false);
    softenSelection(m_fields);
    m_fields->setAlternatingRowColors(true);
    m_fields->setWordWrap(false);
    m_fields->setTabKeyNavigation(false);
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setDefaultSectionSize(m_fields->fontMetrics().height() + 8);
    m_fields->horizontalHeader()->setStretchLastSection(true);
    m_fields->horizontalHeader()->resizeSection(MappingModel::Field, 160);
    m_fields->horizontalHeader()->resizeSection(MappingModel::Source, 200);
    m_editor = new ImportFieldEditor;
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_editor);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *split = new QSplitter;
    split->addWidget(m_fields);
    split->addWidget(scroll);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);

    m_zone = zoneBox();
    auto *zoneLabel = new QLabel(tr("Times without a &zone are in:"));
    zoneLabel->setBuddy(m_zone);
    auto *load = new QPushButton(tr("L&oad mapping…"));
    auto *save = new QPushButton(tr("Save ma&pping…"));
    for (QPushButton *button : {load, save}) button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(zoneLabel);
    line->addWidget(m_zone);
    line->addStretch();
    line->addWidget(load);
    line->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split, 1);
    layout->addLayout(line);
    setFocusProxy(m_fields);

    connect(load, &QPushButton::clicked, this, &ImportMappingPage::chooseToLoad);
    connect(save, &QPushButton::clicked, this, &ImportMappingPage::chooseToSave);
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportMappingPage::showField);
    connect(m_editor, &ImportFieldEditor::edited, this, [this](const std::optional<FieldSource> &source) {
        if (m_fields->currentIndex().isValid()) m_model->setSource(m_fields->currentIndex().row(), source);
    });
    connect(m_zone, &QComboBox::currentTextChanged, this,
            [this](const QString &zone) { m_model->setZone(zone.trimmed().toUtf8()); });
    const auto showAll = [this] {
        const QSignalBlocker quiet(m_zone);
        m_zone->setCurrentText(QString::fromUtf8(m_model->zone()));
        m_fields->setCurrentIndex(m_model->index(0, 0));
        showField();
    };
    connect(model, &QAbstractItemModel::modelReset, this, showAll);
    showAll();
}

void ImportMappingPage::showField()
{
    const QModelIndex current = m_fields->currentIndex();
    if (!current.isValid()) return;
    m_editor->setField(MappingModel::fieldName(current.row()), m_model->source(current.row()),
                       m_model->sourceColumns());
}

Result<void> ImportMappingPage::loadFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Unavailable, tr("“%1” cannot be read: %2. Check that it exists and may be read.")
                                                     .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    const auto mapping = parseMapping(file.read(kLargestMappingBytes));
    if (!mapping) {
        return refused(tr("“%1” is no mapping: %2").arg(QDir::toNativeSeparators(path), mapping.error().message),
                       mapping.error().detail);
    }
    return m_model->load(*mapping);
}

Result<void> ImportMappingPage::saveTo(const QString &path) const
{
    return writeWholeFile(path, exportMapping(m_model->mapping()));
}

void ImportMappingPage::report(const Result<void> &result)
{
    if (result)
        Q_EMIT recovered();
    else
        Q_EMIT failed(result.error());
}

void ImportMappingPage::chooseToLoad()
{
    QFileDialog *dialog = mappingDialog(this, tr("Load a mapping"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { report(loadFrom(file)); });
    dialog->open();
}

void ImportMappingPage::chooseToSave()
{
    // Half a mapping could not be loaded again.
    if (const QString obstacle = m_model->obstacle(); !obstacle.isEmpty()) {
        Q_EMIT failed({Error::Kind::Refused, tr("The mapping cannot be saved yet. %1").arg(obstacle), {}});
        return;
    }
    QFileDialog *dialog = mappingDialog(this, tr("Save the mapping"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { report(saveTo(file)); });
    dialog->open();
}

}  // namespace headroom
