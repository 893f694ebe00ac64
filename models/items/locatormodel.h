// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace headroom {

// Something that the locator can go to or do.
struct LocatorEntry {
    enum class Kind { Workspace, Command, Link };
    Kind kind = Kind::Command;
    QString id;  // the workspace's key, the command's name, the link
    QString title;
    QString detail;  // quieter, also searched: a key, a shortcut
    bool operator==(const LocatorEntry &) const = default;
};

// The entries that a few typed letters stand for, best first; without letters all, in their order. At most
// kMostLocatorRows are listed.
class LocatorModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<LocatorEntry> entries);
    void setPattern(const QString &pattern);
    [[nodiscard]] const LocatorEntry *entry(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Known {
        LocatorEntry entry;
        QString folded;
    };
    void select();

    std::vector<Known> m_known;
    std::vector<std::size_t> m_shown;
    QString m_pattern;
};

inline constexpr int kMostLocatorRows = 50;

}  // namespace headroom
