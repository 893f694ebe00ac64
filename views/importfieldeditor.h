// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/mapping.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QTableWidget;

namespace headroom {

// Where one field of an event comes from, as a form that shows only what goes with the chosen kind of source.
class ImportFieldEditor final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { None, Column, Constant, Hash };
    explicit ImportFieldEditor(QWidget *parent = nullptr);

    void setField(const QString &name, const std::optional<FieldSource> &source, const QStringList &sourceColumns);

Q_SIGNALS:
    void edited(const std::optional<headroom::FieldSource> &source);

private:
    void setKinds(const EventColumn &column);
    void setHash(const std::optional<FieldSource> &source, const QStringList &sourceColumns);
    void setWords(const std::optional<FieldSource> &source);
    void keepBlankWord();
    void setRowShown(QWidget *field, bool shown);
    void showRows();
    void announce();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] std::optional<FieldSource> source() const;
    [[nodiscard]] std::map<QString, QString> words() const;

    EventColumn m_eventColumn;
    bool m_filling = false;
    QFormLayout *m_form = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_column = nullptr;
    QComboBox *m_constant = nullptr;
    QListWidget *m_hash = nullptr;
    QCheckBox *m_withRow = nullptr;
    QComboBox *m_unit = nullptr;
    QLineEdit *m_epoch = nullptr;
    QLineEdit *m_scale = nullptr;
    QTableWidget *m_words = nullptr;
};

}  // namespace headroom
