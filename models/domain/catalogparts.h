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

// Reads the entries of "workspaces".
class WorkspaceReader {
    Q_DECLARE_TR_FUNCTIONS(CatalogDocument)
public:
    static json::Keys keys();
    Workspace read(json::Entry &entry);

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
        if (value.to <= value.from) entry.report("to", tr("must be later than \"from\"."));
    }

    QSet<QByteArray> m_knownZones;  // asking the system costs a file access each
};

}  // namespace headroom
