// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/jsonentry.h"

#include <QCoreApplication>
#include <QSet>

// What the readers of the catalog document's parts share.
namespace headroom {

QString bucketWords();                                 // for complaints
std::optional<Bucket> readBucket(json::Entry &entry);  // the member "bucket"

// The values that entries of one list may have only once.
template<typename T>
class Once {
    Q_DECLARE_TR_FUNCTIONS(CatalogDocument)
public:
    void check(json::Entry &entry, std::string_view name, const T &value)
    {
        if (entry.failed()) return;
        if (m_seen.contains(value)) {
            entry.reportBroken(name, tr("is in this list twice. Keep one of the two entries."));
        }
        m_seen.insert(value);
    }

private:
    QSet<T> m_seen;
};

// Reads the other entries of the document, and the keys that each may have.
class CatalogParts {
    Q_DECLARE_TR_FUNCTIONS(CatalogDocument)
public:
    static json::Keys planKeys();
    static json::Keys versionKeys();
    static json::Keys routeKeys();
    static json::Keys sheetKeys();
    static json::Keys poolKeys();
    static json::Keys ceilingKeys();
    static Plan plan(json::Entry &entry);
    static PlanVersion version(json::Entry &entry);
    static Route route(json::Entry &entry);
    static RouteSheet sheet(json::Entry &entry);
    static Pool pool(json::Entry &entry);
    static Ceiling ceiling(json::Entry &entry);

private:
    static BucketLimit limit(json::Entry &entry, Bucket bucket);
    static Amount allowance(json::Entry &entry);
    static std::optional<std::vector<Mode>> modes(json::Entry &entry);
    static RoutePrice price(json::Entry &entry);
    static SheetAction action(json::Entry &entry);
};

// Reads the entries of "workspaces".
class WorkspaceReader {
    Q_DECLARE_TR_FUNCTIONS(CatalogDocument)
public:
    static json::Keys keys();
    static json::Keys assignmentKeys();
    Workspace read(json::Entry &entry);
    static PlanAssignment assignment(json::Entry &entry);

private:
    std::optional<QByteArray> timeZone(json::Entry &entry);
    static std::optional<std::vector<PlanAssignment>> assignments(json::Entry &entry);
    static std::optional<std::vector<Grant>> grants(json::Entry &entry, std::string_view name);
    static std::optional<std::vector<Workflow>> workflows(json::Entry &entry);
    // [from, to) of a grant or a workflow.
    template<typename T>
    static void readWindow(json::Entry &entry, T &value)
    {
        value.from = entry.instant("from").value_or(Instant{});
        value.to = entry.instant("to").value_or(Instant{});
        if (value.to <= value.from) entry.reportBroken("to", tr("must be later than \"from\"."));
    }

    QSet<QByteArray> m_knownZones;  // asking the system costs a file access each
};

}  // namespace headroom
