// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importassistant.h"

#include "items/mappingmodel.h"
#include "views/errorbar.h"
#include "views/filedrop.h"
#include "views/headingfont.h"
#include "views/importfilespage.h"
#include "views/importmappingpage.h"
#include "views/importoptionspage.h"
#include "views/importpreviewpage.h"
#include "views/importreportpage.h"
#include "views/importrun.h"
#include "views/importrunpage.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

// Sources of errors, for ErrorStack.
const QString kReading = QStringLiteral("reading");
const QString kSaving = QStringLiteral("saving");
const QString kImporting = QStringLiteral("importing");

QString stepTitle(ImportAssistant::Step step)
{
    using Step = ImportAssistant::Step;
    switch (step) {
    case Step::Files: return ImportAssistant::tr("Step 1 of 5: files");
    case Step::Preview: return ImportAssistant::tr("Step 2 of 5: preview");
    case Step::Options: return ImportAssistant::tr("Step 3 of 5: options");
    case Step::Run: return ImportAssistant::tr("Step 4 of 5: importing");
    case Step::Report: return ImportAssistant::tr("Step 5 of 5: report");
    }
    Q_UNREACHABLE();
}

}  // namespace

ImportAssistant::ImportAssistant(LedgerClient *client, QWidget *parent)
    : QDialog(parent), m_client(client), m_mapping(new MappingModel(this))
{
    setWindowTitle(tr("Import usage"));
    setAcceptDrops(true);
    resize(1060, 760);
    m_title = new QLabel;
    m_title->setFont(headingFont(m_title->font(), 1.2));
    m_errors = new ErrorStack;
    m_filesPage = new ImportFilesPage;
    m_previewPage = new ImportPreviewPage(m_mapping);
    m_optionsPage = new ImportOptionsPage;
    m_runPage = new ImportRunPage;
    m_reportPage = new ImportReportPage;
    m_stack = new QStackedWidget;
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_filesPage, m_previewPage, m_optionsPage, m_runPage, m_reportPage})
        m_stack->addWidget(page);  // in the order of Step
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_errors);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buildButtons());

    connect(m_filesPage, &ImportFilesPage::addRequested, this, &ImportAssistant::chooseFiles);
    connect(m_filesPage, &ImportFilesPage::removeRequested, this, &ImportAssistant::removeFile);
    connect(m_mapping, &MappingModel::mappingChanged, this, [this] {
        askPreview();
        refresh();
    });
    connect(m_optionsPage, &ImportOptionsPage::optionsChanged, this, &ImportAssistant::refresh);
    const auto fail = [this](const Error &error) { m_errors->show(kSaving, error); };
    const auto recover = [this] { m_errors->clear(kSaving); };
    connect(m_previewPage->mappingPage(), &ImportMappingPage::failed, this, fail);
    connect(m_previewPage->mappingPage(), &ImportMappingPage::recovered, this, recover);
    connect(m_reportPage, &ImportReportPage::failed, this, fail);
    connect(m_reportPage, &ImportReportPage::recovered, this, recover);
    // A closed ledger takes its import along, and there is nothing left to import into.
    connect(client, &QObject::destroyed, this, &QObject::deleteLater);
    goTo(Step::Files);
}

ImportAssistant::~ImportAssistant() = default;

QLayout *ImportAssistant::buildButtons()
{
    m_obstacle = new QLabel;
    m_obstacle->setObjectName(QStringLiteral("obstacle"));
    m_obstacle->setTextFormat(Qt::PlainText);
    m_obstacle->setWordWrap(true);
    m_back = new QPushButton(tr("&Back"));
    m_back->setAutoDefault(false);
    m_next = new QPushButton;
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    m_close = new QPushButton;
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_obstacle, 1);
    line->addWidget(m_back);
    line->addWidget(m_next);
    line->addWidget(m_close);
    connect(m_back, &QPushButton::clicked, this, &ImportAssistant::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportAssistant::goNext);
    connect(m_close, &QPushButton::clicked, this, &ImportAssistant::reject);
    return line;
}

ImportAssistant::Step ImportAssistant::step() const
{
    return static_cast<Step>(m_stack->currentIndex());
}

void ImportAssistant::addFiles(const QStringList &files)
{
    if (step() == Step::Run) {
        m_errors->show(kReading,
                       {Error::Kind::Refused, tr("An import is running. Add more files when it has finished."), {}});
        return;
    }
    if (step() == Step::Report) startOver();
    m_errors->clear(kReading);
    for (const QString &file : files) {
        if (std::ranges::find(m_files, file, &ImportFile::path) != m_files.end()) continue;
        m_files.push_back({file, std::nullopt});
        recognise(file);
    }
    goTo(Step::Files);
}

void ImportAssistant::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose files to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Usage (*.csv *.jsonl *.ndjson *.json *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportAssistant::addFiles);
    dialog->open();
}

void ImportAssistant::removeFile(int row)
{
    if (row < 0 || row >= static_cast<int>(m_files.size())) return;
    m_files.erase(m_files.begin() + row);
    refresh();
}

void ImportAssistant::recognise(const QString &file)
{
    if (!m_client) return;
    m_client->previewImport(file, std::nullopt, this, [this, file](Result<ImportPreview> preview) {
        const auto found = std::ranges::find(m_files, file, &ImportFile::path);
        if (found == m_files.end()) return;
        found->preview = std::move(preview);
        refresh();
    });
}

bool ImportAssistant::mapped() const
{
    return !m_files.empty() && m_files.front().preview && *m_files.front().preview &&
           needsMapping((*m_files.front().preview)->format);
}

// A mapping that somebody works on survives going back, as long as it is for the same file.
void ImportAssistant::prepareMapping()
{
    const ImportFile &first = m_files.front();
    const ImportPreview &preview = **first.preview;
    m_previewPage->setMappingShown(mapped());
    m_previewPage->setPreview(preview);
    if (!mapped() || m_mappedFile == first.path) {
        if (mapped()) askPreview();
        return;
    }
    m_mappedFile = first.path;
    const bool csv = preview.format == ImportPreview::Format::OtherCsv;
    m_mapping->start(csv ? FileFormat::Csv : FileFormat::JsonLines, preview.sourceColumns);
}

// One preview at a time; what changes meanwhile is asked for when it has arrived, so that the last one always shows
// the mapping as it is.
void ImportAssistant::askPreview()
{
    if (!m_client || !mapped()) return;
    m_previewOutdated = m_previewAsked;
    if (m_previewAsked) return;
    m_previewAsked = true;
    std::optional<Mapping> mapping;
    if (m_mapping->obstacle().isEmpty()) mapping = m_mapping->mapping();
    m_client->previewImport(m_files.front().path, mapping, this,
                            [this](const Result<ImportPreview> &preview) { takePreview(preview); });
}

void ImportAssistant::takePreview(const Result<ImportPreview> &preview)
{
    m_previewAsked = false;
    if (std::exchange(m_previewOutdated, false)) {
        askPreview();
        return;
    }
    if (!preview) {
        m_errors->show(kReading, preview.error());
        return;
    }
    m_errors->clear(kReading);
    m_previewPage->setPreview(*preview);
}

QString ImportAssistant::filesObstacle() const
{
    if (m_files.empty()) return tr("Add a file to go on.");
    const ImportPreview *first = nullptr;
    for (const ImportFile &file : m_files) {
        const QString name = QFileInfo(file.path).fileName();
        if (!file.preview) return tr("Reading the first rows of %1…").arg(name);
        if (!*file.preview) return tr("%1 cannot be read. Remove it, or choose another file.").arg(name);
        const ImportPreview &preview = **file.preview;
        if (!first) first = &preview;
        const bool sameShape = preview.format == first->format && (preview.format != ImportPreview::Format::OtherCsv ||
                                                                   preview.sourceColumns == first->sourceColumns);
        if (!sameShape)
            return tr("%1 is of another shape than %2. Import it on its own.")
                .arg(name, QFileInfo(m_files.front().path).fileName());
    }
    return {};
}

QString ImportAssistant::obstacle() const
{
    switch (step()) {
    case Step::Files: return filesObstacle();
    case Step::Preview: return mapped() ? m_mapping->obstacle() : QString();
    default: return {};
    }
}

void ImportAssistant::goTo(Step step)
{
    m_stack->setCurrentIndex(static_cast<int>(step));
    refresh();
    if (step == Step::Run || step == Step::Report)
        m_close->setFocus();
    else
        m_stack->currentWidget()->setFocus();
}

void ImportAssistant::goBack()
{
    m_errors->clearAll();
    switch (step()) {
    case Step::Preview: goTo(Step::Files); break;
    case Step::Options: goTo(Step::Preview); break;
    case Step::Report: goTo(Step::Options); break;
    default: break;
    }
}

void ImportAssistant::goNext()
{
    if (!obstacle().isEmpty()) return;
    m_errors->clearAll();
    switch (step()) {
    case Step::Files:
        prepareMapping();
        goTo(Step::Preview);
        break;
    case Step::Preview: goTo(Step::Options); break;
    case Step::Options: startImport(m_optionsPage->dryRun()); break;
    case Step::Report:
        if (m_run->options().dryRun)
            startImport(false);
        else
            startOver();
        break;
    case Step::Run: break;
    }
}

void ImportAssistant::startImport(bool dryRun)
{
    if (!m_client) return;
    ImportOptions options;
    if (mapped()) options.mapping = m_mapping->mapping();
    options.onError = m_optionsPage->onError();
    options.dryRun = dryRun;
    QStringList files;
    for (const ImportFile &file : m_files) files << file.path;
    delete m_run;
    m_run = new ImportRun(m_client, files, options, this);
    connect(m_run, &ImportRun::progressed, m_runPage, &ImportRunPage::setProgress);
    connect(m_run, &ImportRun::finished, this, &ImportAssistant::finishImport);
    goTo(Step::Run);
    m_run->start();
}

void ImportAssistant::finishImport()
{
    const ImportRun::Outcome &outcome = m_run->outcome();
    m_reportPage->setOutcome(outcome, m_run->options());
    if (outcome.error && outcome.error->kind != Error::Kind::Cancelled) m_errors->show(kImporting, *outcome.error);
    goTo(Step::Report);
}

void ImportAssistant::startOver()
{
    m_errors->clearAll();
    m_files.clear();
    m_mappedFile.clear();
    goTo(Step::Files);
}

void ImportAssistant::refresh()
{
    const Step now = step();
    m_title->setText(now == Step::Preview && mapped() ? tr("Step 2 of 5: preview and mapping") : stepTitle(now));
    if (now == Step::Files) m_filesPage->setFiles(m_files);
    const QString why = obstacle();
    m_obstacle->setText(why);
    const bool again = now == Step::Report && (m_run->options().dryRun || !m_run->outcome().report.applied);
    m_back->setVisible(now == Step::Preview || now == Step::Options || again);
    m_next->setVisible(now != Step::Run);
    m_next->setEnabled(why.isEmpty());
    switch (now) {
    case Step::Files:
    case Step::Preview: m_next->setText(tr("&Next")); break;
    case Step::Options: m_next->setText(m_optionsPage->dryRun() ? tr("&Next: dry run") : tr("&Next: import")); break;
    case Step::Report:
        m_next->setText(m_run->options().dryRun ? tr("&Next: import now") : tr("Import a&nother file"));
        break;
    case Step::Run: break;
    }
    m_close->setText(now == Step::Run ? tr("&Cancel import") : tr("&Close"));
    m_close->setEnabled(true);
    // Once all is imported there is nothing to go on with: a second Enter must not begin anew.
    const bool done = now == Step::Report && !again;
    (done ? m_close : m_next)->setDefault(true);
    if (done) m_close->setFocus();
}

void ImportAssistant::reject()
{
    if (step() != Step::Run) {
        QDialog::reject();
        return;
    }
    m_close->setEnabled(false);
    m_runPage->setCancelling();
    m_run->cancel();
}

void ImportAssistant::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ImportAssistant::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addFiles(localFiles(*event->mimeData()));
}

}  // namespace headroom
