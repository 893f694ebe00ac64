// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/importrun.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace headroom {

class DataTable;
class ImportProblemModel;

// What an import did, in words, the rows that it refused, and what to do next.
class ImportReportPage final : public QWidget {
    Q_OBJECT
public:
    explicit ImportReportPage(QWidget *parent = nullptr);

    void setOutcome(const ImportRun::Outcome &outcome, const ImportOptions &options);
    // Writes the whole list or leaves what was there.
    Result<void> saveRefused(const QString &file) const;

Q_SIGNALS:
    void failed(const headroom::Error &error);
    void recovered();

private:
    void chooseToSave();

    QLabel *m_title = nullptr;
    QLabel *m_files = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_next = nullptr;
    QWidget *m_refused = nullptr;
    QLabel *m_refusedTitle = nullptr;
    ImportProblemModel *m_problems;
    DataTable *m_table = nullptr;
};

}  // namespace headroom
