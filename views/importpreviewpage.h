// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importtypes.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;

namespace headroom {

class ImportMappingPage;
class ImportPreviewModel;
class MappingModel;

// The first rows of a file as they are and as they would land, below the mapping where the file needs one.
class ImportPreviewPage final : public QWidget {
    Q_OBJECT
public:
    explicit ImportPreviewPage(MappingModel *mapping, QWidget *parent = nullptr);

    void setMappingShown(bool shown);
    void setPreview(const ImportPreview &preview);
    [[nodiscard]] ImportMappingPage *mappingPage() const { return m_mapping; }

private:
    void arrangeLanded(int refusedRows);

    ImportPreviewModel *m_inFile;
    ImportPreviewModel *m_landed;
    ImportMappingPage *m_mapping = nullptr;
    QSplitter *m_tables = nullptr;
    QTableView *m_landedTable = nullptr;
    QLabel *m_summary = nullptr;
};

}  // namespace headroom
