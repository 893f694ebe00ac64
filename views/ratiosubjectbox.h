// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ratiosubject.h"
#include "items/watchedcatalog.h"

#include <QWidget>

#include <map>

class QComboBox;

namespace headroom {

class SearchedChoice;

// Chooses what the ratios are of: everything, or a plan, workspace, action or route that a few typed letters find.
class RatioSubjectBox final : public QWidget {
    Q_OBJECT
public:
    explicit RatioSubjectBox(QWidget *parent = nullptr);

    // Everything, and no names: of another ledger nothing is known yet. Says nothing.
    void clear();
    void setCatalog(std::shared_ptr<const WatchedCatalog> catalog);
    // Actions and routes that events named, whether or not the catalog has them.
    void addSeen(const std::vector<RatioPart> &parts);

    [[nodiscard]] const RatioSubject &subject() const { return m_subject; }
    // Says nothing.
    void setSubject(const RatioSubject &subject);
    // What a subject is called: "Everything", "Plan Team (team)".
    [[nodiscard]] QString title(const RatioSubject &subject) const;
    void takeFocus();

Q_SIGNALS:
    void chosen(const headroom::RatioSubject &subject);

private:
    void chooseScope();
    void chooseKey(const QString &key);
    void showSubject();
    void fill(RatioScope scope);

    std::shared_ptr<const WatchedCatalog> m_catalog;
    std::map<RatioScope, std::map<QString, QString>> m_names;  // by key, but of workspaces
    RatioSubject m_subject;
    QComboBox *m_scope;
    SearchedChoice *m_key;
};

}  // namespace headroom
