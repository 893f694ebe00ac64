// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mapping.h"

#include <QAbstractTableModel>

namespace headroom {

// A mapping while somebody works on it: a row for each field of an event, where it comes from, and what is still
// missing or wrong there (CalloutRole).
class MappingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Field, Source, Note };
    explicit MappingModel(QObject *parent = nullptr);

    // A new mapping for a file with these columns (or paths); fields that the file names alike are filled in.
    void start(FileFormat format, const QStringList &sourceColumns);
    // A finished mapping takes the place of this one. Refused where it is for the other format.
    Result<void> load(const Mapping &mapping);
    [[nodiscard]] Mapping mapping() const;
    [[nodiscard]] const QStringList &sourceColumns() const { return m_sourceColumns; }

    [[nodiscard]] static QString fieldName(int row);
    [[nodiscard]] static int rowOf(const QString &field);  // -1 for a name that events do not have
    [[nodiscard]] std::optional<FieldSource> source(int row) const;
    void setSource(int row, const std::optional<FieldSource> &source);
    [[nodiscard]] QByteArray zone() const { return m_zone; }
    void setZone(const QByteArray &zone);

    // In words, why this mapping cannot be used yet; empty when it can.
    [[nodiscard]] QString obstacle() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void mappingChanged();

private:
    [[nodiscard]] QString problem(int row) const;
    [[nodiscard]] QString note(int row) const;
    [[nodiscard]] QString describe(const std::optional<FieldSource> &source) const;
    [[nodiscard]] QString missingColumn(const FieldSource &source) const;

    FileFormat m_format = FileFormat::Csv;
    QByteArray m_zone = QByteArrayLiteral("UTC");
    QStringList m_sourceColumns;
    std::vector<std::optional<FieldSource>> m_sources;  // by row
};

}  // namespace headroom
