// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importtypes.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace headroom {

// What was recognised of one file.
struct ImportFile {
    QString path;
    std::optional<Result<ImportPreview>> preview;  // none while it is being read
};

// Whether the columns of such a file have names of their own, so that a mapping is needed.
bool needsMapping(ImportPreview::Format format);
QString describeFormat(ImportPreview::Format format);

// The files to import, with what they were recognised as.
class ImportFilesPage final : public QWidget {
    Q_OBJECT
public:
    explicit ImportFilesPage(QWidget *parent = nullptr);

    void setFiles(const std::vector<ImportFile> &files);

Q_SIGNALS:
    void addRequested();
    void removeRequested(int row);

private:
    QTreeWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
};

}  // namespace headroom
