// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraftparts.h"
#include "domain/draftcheck.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

// What the checks of a draft's parts share. Private to the domain's sources.
namespace headroom {

// What a draft is held against.
struct DraftScene {
    const CatalogDraft &draft;
    const Catalog &published;
    const ObservedUse &use;
    Instant now;
    QHash<QString, const Route *> routes;  // as they would be, those only met in events included
    // As they would be; filled only where workspaces are drafted or move.
    QHash<QString, const Workspace *> workspaces;
    QHash<std::pair<QString, int>, const PlanVersion *> versions;

    DraftScene(const CatalogDraft &drafted, const Catalog &inForce, const ObservedUse &seen, Instant at);
    [[nodiscard]] bool knowsPlan(const QString &key) const;
    [[nodiscard]] bool past(Instant at) const { return at.us < now.us - kJustNow; }
};

// The findings of one part; its errors come first once it is complete.
class PartFindings {
    Q_DECLARE_TR_FUNCTIONS(DraftCheck)
public:
    PartFindings(std::vector<DraftFinding> &all, QString object, QString key)
        : m_all(all), m_first(all.size()), m_object(std::move(object)), m_key(std::move(key))
    {}
    ~PartFindings();
    PartFindings(const PartFindings &) = delete;
    PartFindings &operator=(const PartFindings &) = delete;

    void error(const QString &path, const QString &message);
    void warning(const QString &path, const QString &message);

    // -- What every catalog holds to, whatever the field
    void requireKey(const QString &path, const QString &key, bool isNew);
    void requireOwnKey(const QString &path, const QString &key, int timesDrafted, bool isPublished);
    void requireText(const QString &path, const QString &text);  // not empty, not too long, printable
    void requireText(const QString &path, const std::optional<QString> &text);
    void requireInstant(const QString &path, Instant at);
    void requireWindow(const QString &path, Instant from, Instant to);  // of path + ".from" and ".to"
    void requireMoney(const QString &path, Money amount);
    void requirePercent(const QString &path, std::optional<int> percent, int least);
    void requireCount(const QString &path, std::optional<std::int64_t> count, std::int64_t least);

private:
    void add(DraftFinding::Severity severity, const QString &path, const QString &message);

    std::vector<DraftFinding> &m_all;
    std::size_t m_first;
    QString m_object;
    QString m_key;
};

// The keys of one section, which name one entry each.
class KeyCheck {
public:
    template<typename T, typename KeyOf>
    KeyCheck(const std::vector<DraftEntry<T>> &drafted, const std::vector<T> &published, KeyOf keyOf)
    {
        for (const DraftEntry<T> &entry : drafted) m_timesDrafted[keyOf(entry.entry)]++;
        if (drafted.empty()) return;
        for (const T &entry : published) {
            if (unlessDiscovered(&entry)) m_published.insert(keyOf(entry));
        }
    }
    template<typename T>
    void check(PartFindings &part, const QString &path, const DraftEntry<T> &drafted, const QString &key) const
    {
        part.requireKey(path, key, !drafted.base);
        part.requireOwnKey(path, key, m_timesDrafted.value(key),
                           !unlessDiscovered(drafted.base) && m_published.contains(key));
    }

private:
    QHash<QString, int> m_timesDrafted;
    QSet<QString> m_published;
};

QString counted(std::int64_t count);  // in the locale's figures

void checkPlans(std::vector<DraftFinding> &found, const DraftScene &scene);
void checkSheet(std::vector<DraftFinding> &found, const DraftScene &scene);
void checkActions(PartFindings &part, const DraftScene &scene, const RouteSheet &sheet);
void checkRoutes(std::vector<DraftFinding> &found, const DraftScene &scene);
void checkPools(std::vector<DraftFinding> &found, const DraftScene &scene);
void checkCeilings(std::vector<DraftFinding> &found, const DraftScene &scene);
void checkWorkspaces(std::vector<DraftFinding> &found, const DraftScene &scene);
void checkMoves(std::vector<DraftFinding> &found, const DraftScene &scene);

// An assignment that the catalog could not hold: no such plan or version, or before its version may be assigned.
// Paths: `under` + "plan", "version", "from".
void checkAssignment(PartFindings &part, const DraftScene &scene, const PlanAssignment &assignment,
                     const QString &under);

}  // namespace headroom
