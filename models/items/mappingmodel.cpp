// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/mappingmodel.h"

#include "domain/event.h"
#include "domain/zone.h"
#include "items/roles.h"

#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

const QStringList &requiredFields()
{
    static const QStringList names{QStringLiteral("event_id"), QStringLiteral("occurred_at"),
                                   QStringLiteral("workspace"), QStringLiteral("action")};
    return names;
}

// A constant that any required field can take, so that one field can be checked while others are missing.
FieldSource placeholder(const QString &field)
{
    FieldSource source;
    source.constant =
        field == QLatin1String("occurred_at") ? QStringLiteral("1970-01-01T00:00:00Z") : QStringLiteral("-");
    return source;
}

QString simplified(QString name)
{
    return name.remove(QLatin1Char('_')).remove(QLatin1Char('-')).remove(QLatin1Char(' ')).toLower();
}

}  // namespace

MappingModel::MappingModel(QObject *parent) : QAbstractTableModel(parent), m_sources(eventColumnNames().size()) {}

void MappingModel::start(FileFormat format, const QStringList &sourceColumns)
{
    beginResetModel();
    m_format = format;
    m_zone = QByteArrayLiteral("UTC");
    m_sourceColumns = sourceColumns;
    m_sources.assign(eventColumnNames().size(), std::nullopt);
    for (int row = 0; row < rowCount(); ++row) {
        const QString wanted = simplified(fieldName(row));
        const auto found = std::ranges::find(sourceColumns, wanted, simplified);
        if (found == sourceColumns.end()) continue;
        FieldSource source;
        source.from = *found;
        m_sources[static_cast<std::size_t>(row)] = source;
    }
    endResetModel();
    Q_EMIT mappingChanged();
}

Result<void> MappingModel::load(const Mapping &mapping)
{
    if (mapping.format != m_format) {
        return refused(m_format == FileFormat::Csv
                           ? tr("This mapping is for JSON lines, and the file is CSV. Choose another mapping.")
                           : tr("This mapping is for CSV, and the file holds JSON lines. Choose another mapping."));
    }
    beginResetModel();
    m_zone = mapping.zone;
    m_sources.assign(eventColumnNames().size(), std::nullopt);
    for (const auto &[field, source] : mapping.fields) {
        const int row = rowOf(field);
        if (row >= 0) m_sources[static_cast<std::size_t>(row)] = source;
    }
    endResetModel();
    Q_EMIT mappingChanged();
    return {};
}

Mapping MappingModel::mapping() const
{
    Mapping mapping;
    mapping.format = m_format;
    mapping.zone = m_zone;
    for (int row = 0; row < rowCount(); ++row)
        if (const auto given = source(row)) mapping.fields.emplace_back(fieldName(row), *given);
    return mapping;
}

QString MappingModel::fieldName(int row)
{
    const std::string_view name = eventColumnNames().at(static_cast<std::size_t>(row));
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

int MappingModel::rowOf(const QString &field)
{
    const auto &names = eventColumnNames();
    const auto found = std::ranges::find(names, std::string_view(field.toStdString()));
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

std::optional<FieldSource> MappingModel::source(int row) const
{
    return m_sources.at(static_cast<std::size_t>(row));
}

void MappingModel::setSource(int row, const std::optional<FieldSource> &source)
{
    auto &mine = m_sources.at(static_cast<std::size_t>(row));
    if (mine == source) return;
    mine = source;
    Q_EMIT dataChanged(index(row, Field), index(row, Note));
    Q_EMIT mappingChanged();
}

void MappingModel::setZone(const QByteArray &zone)
{
    if (m_zone == zone) return;
    m_zone = zone;
    Q_EMIT mappingChanged();
}

QString MappingModel::missingColumn(const FieldSource &source) const
{
    // In JSON lines a path may well come up only after the first rows.
    if (m_format == FileFormat::JsonLines) return {};
    const QStringList used = source.hash ? *source.hash : source.from ? QStringList{*source.from} : QStringList{};
    const auto missing =
        std::ranges::find_if(used, [this](const QString &column) { return !m_sourceColumns.contains(column); });
    return missing == used.end() ? QString() : *missing;
}

QString MappingModel::problem(int row) const
{
    const auto given = source(row);
    if (!given) return {};
    if (given->from && given->from->isEmpty()) return tr("Choose the column.");
    if (given->constant && given->constant->isEmpty()) return tr("Give the constant.");
    if (given->hash && given->hash->isEmpty()) return tr("Choose at least one column.");
    if (const QString missing = missingColumn(*given); !missing.isEmpty())
        return tr("The file has no column “%1”.").arg(missing);
    Mapping alone;
    alone.format = m_format;
    for (const QString &field : requiredFields())
        if (field != fieldName(row)) alone.fields.emplace_back(field, placeholder(field));
    alone.fields.emplace_back(fieldName(row), *given);
    const auto checked = parseMapping(exportMapping(alone));
    return checked ? QString() : checked.error().message;
}

QString MappingModel::note(int row) const
{
    if (source(row)) return problem(row);
    return requiredFields().contains(fieldName(row)) ? tr("Required") : QString();
}

QString MappingModel::obstacle() const
{
    QStringList missing;
    for (const QString &field : requiredFields())
        if (!source(rowOf(field))) missing << field;
    if (!missing.isEmpty())
        return tr("Every event needs these fields; say where they come from: %1.")
            .arg(QLocale().createSeparatedList(missing));
    for (int row = 0; row < rowCount(); ++row)
        if (const QString wrong = problem(row); !wrong.isEmpty())
            return tr("%1: %2", "field of an event, what is wrong with it").arg(fieldName(row), wrong);
    if (!Zone::isKnown(m_zone)) return tr("“%1” is no time zone.").arg(QString::fromUtf8(m_zone));
    return {};
}

QString MappingModel::describe(const std::optional<FieldSource> &source) const
{
    if (!source) return tr("–", "a field that the file does not have");
    if (source->constant) return tr("always “%1”").arg(*source->constant);
    if (source->hash) {
        const QString columns = source->hash->join(QStringLiteral(", "));
        return source->withRow ? tr("hash of %1 and the row").arg(columns) : tr("hash of %1").arg(columns);
    }
    return tr("column %1", "or path in JSON").arg(source->from.value_or(QString()));
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Note + 1;
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    switch (role) {
    case KeyRole: return fieldName(index.row());
    case CalloutRole: return index.column() == Note && !note(index.row()).isEmpty();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case CopyRole:
        switch (index.column()) {
        case Field: return fieldName(index.row());
        case Source: return describe(source(index.row()));
        default: return note(index.row());
        }
    default: return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != CopyRole)) return {};
    switch (section) {
    case Field: return tr("Field of the event");
    case Source: return tr("Comes from");
    default: return tr("Note");
    }
}

}  // namespace headroom
