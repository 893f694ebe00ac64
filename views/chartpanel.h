// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chartexport.h"
#include "views/charttools.h"

#include <QFrame>
#include <QSortFilterProxyModel>

class QLabel;
class QStackedWidget;

namespace headroom {

class ChartView;
class DataTable;

// A chart with what belongs to every chart: its title and how to read it, its table twin, a copy of its data, and
// files of it.
class ChartPanel : public QFrame {
    Q_OBJECT
public:
    // Takes over the chart; the table stays its owner's.
    ChartPanel(ChartView *chart, QAbstractItemModel *table, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    // What stands above the chart in files, and what such a file is called without its ending.
    void setFile(const QStringList &captionLines, const QString &name);

    [[nodiscard]] bool showsTable() const;
    void showTable(bool shown);
    void copyData();
    void saveAs(const QString &path, ChartTools::FileKind kind);

Q_SIGNALS:
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    // A row of controls between the title and the chart.
    void addControls(QWidget *controls);

private:
    void fitTools();

    ChartView *m_chart;
    QAbstractItemModel *m_model;
    QSortFilterProxyModel m_sorted;
    DataTable *m_table;
    QStackedWidget *m_stack;
    ChartTools *m_tools;
    QLabel *m_title;
    QLabel *m_explanation;
    QStringList m_captionLines;
};

}  // namespace headroom
