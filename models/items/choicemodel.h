// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace headroom {

// Things to choose one from, by name: workspaces, plans, routes. KeyRole answers the key.
class ChoiceModel final : public QAbstractListModel {
    Q_OBJECT
public:
    struct Choice {
        QString key;   // empty: none of them, which comes first
        QString name;  // empty: it has none but its key
        bool operator==(const Choice &) const = default;
    };

    // Title and key, sorted by what they are called. Sorting ten thousand takes longer than a frame: such lists are
    // made where they are read.
    using Rows = std::shared_ptr<const std::vector<std::pair<QString, QString>>>;
    static Rows sorted(const std::vector<Choice> &choices);

    using QAbstractListModel::QAbstractListModel;

    void setRows(Rows rows);
    // -1: not among them.
    [[nodiscard]] int rowOf(const QString &key) const;
    // "Acme (acme)", or the key alone.
    [[nodiscard]] static QString title(const Choice &choice);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Rows m_rows = sorted({});
};

}  // namespace headroom
