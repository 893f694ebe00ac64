// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace headroom {

// What every chart offers beside its title: its table twin, a copy of its data, and files of it.
class ChartTools : public QWidget {
    Q_OBJECT
public:
    enum class FileKind { Png, Pdf, Csv };

    explicit ChartTools(QWidget *parent = nullptr);

    // Of the chart or charts, for the dialog and for who cannot see the buttons.
    void setTitle(const QString &title);
    // What a file is called, without its ending.
    void setFileName(const QString &name) { m_fileName = name; }
    void setTableShown(bool shown);
    [[nodiscard]] bool tableShown() const;
    // Symbols alone where there is no room for words as well: so wide it would be with words.
    void setCompact(bool compact);
    [[nodiscard]] int widthWithWords() const { return m_widthWithWords; }

Q_SIGNALS:
    void tableToggled(bool shown);
    void copyRequested();
    void saveRequested(const QString &path, headroom::ChartTools::FileKind kind);

private:
    void askWhere(FileKind kind);

    QToolButton *m_asTable;
    int m_widthWithWords = 0;
    QString m_title;
    QString m_fileName;
};

}  // namespace headroom
