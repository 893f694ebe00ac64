// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

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

    using QAbstractListModel::QAbstractListModel;

    // Sorted here by what they are called.
    void setChoices(std::vector<Choice> choices);
    // -1: not among them.
    [[nodiscard]] int rowOf(const QString &key) const;
    // "Acme (acme)", or the key alone.
    [[nodiscard]] static QString title(const Choice &choice);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Choice> m_given;                      // as given, to know what is new
    std::vector<std::pair<QString, QString>> m_rows;  // title, key
};

}  // namespace headroom
