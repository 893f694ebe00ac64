// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QLabel;
class QLayout;
class QPushButton;
class QStackedWidget;

namespace headroom {

class ErrorStack;
class ImportFilesPage;
class ImportOptionsPage;
class ImportPreviewPage;
class ImportReportPage;
class ImportRun;
class ImportRunPage;
class MappingModel;
struct ImportFile;

// Leads from files to events in the ledger: files, preview and mapping, options, progress, report. The console stays
// usable beside it; Esc closes it, or cancels an import that runs.
class ImportAssistant final : public QDialog {
    Q_OBJECT
public:
    enum class Step { Files, Preview, Options, Run, Report };
    explicit ImportAssistant(LedgerClient *client, QWidget *parent = nullptr);
    ~ImportAssistant() override;

    void addFiles(const QStringList &files);
    [[nodiscard]] Step step() const;
    [[nodiscard]] MappingModel *mapping() const { return m_mapping; }
    [[nodiscard]] ImportPreviewPage *previewPage() const { return m_previewPage; }
    [[nodiscard]] ImportReportPage *reportPage() const { return m_reportPage; }

public Q_SLOTS:
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLayout *buildButtons();
    void chooseFiles();
    void removeFile(int row);
    void recognise(const QString &file);
    void prepareMapping();
    void askPreview();
    void takePreview(const Result<ImportPreview> &preview);
    void goTo(Step step);
    void goBack();
    void goNext();
    void startImport(bool dryRun);
    void finishImport();
    void startOver();
    void refresh();
    [[nodiscard]] bool mapped() const;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QString filesObstacle() const;

    QPointer<LedgerClient> m_client;
    std::vector<ImportFile> m_files;
    QString m_mappedFile;  // the file that the mapping was started for
    bool m_previewAsked = false;
    bool m_previewOutdated = false;  // the mapping changed after the preview was asked for
    MappingModel *m_mapping;
    ImportRun *m_run = nullptr;

    QLabel *m_title = nullptr;
    ErrorStack *m_errors = nullptr;
    QStackedWidget *m_stack = nullptr;
    ImportFilesPage *m_filesPage = nullptr;
    ImportPreviewPage *m_previewPage = nullptr;
    ImportOptionsPage *m_optionsPage = nullptr;
    ImportRunPage *m_runPage = nullptr;
    ImportReportPage *m_reportPage = nullptr;
    QLabel *m_obstacle = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_close = nullptr;
};

}  // namespace headroom
