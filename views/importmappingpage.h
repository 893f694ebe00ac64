// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace headroom {

class ImportFieldEditor;
class MappingModel;

// Where each field of an event comes from, and how times without a zone are read; mappings are loaded and saved here.
class ImportMappingPage final : public QWidget {
    Q_OBJECT
public:
    explicit ImportMappingPage(MappingModel *model, QWidget *parent = nullptr);

    Result<void> loadFrom(const QString &file);
    // Writes the whole file or leaves what was there.
    Result<void> saveTo(const QString &file) const;

Q_SIGNALS:
    void failed(const headroom::Error &error);
    void recovered();

private:
    void showField();
    void chooseToLoad();
    void chooseToSave();
    void report(const Result<void> &result);

    MappingModel *m_model;
    QTableView *m_fields = nullptr;
    ImportFieldEditor *m_editor = nullptr;
    QComboBox *m_zone = nullptr;
};

}  // namespace headroom
