// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftmerge.h"
#include "domain/ledgerclient.h"

#include <QMap>

namespace headroom {

// Who has published what a draft is not based on, and when: the audit tells.
class DraftConflictAuthors final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Asks where these are others than those asked for before. None: what was known is forgotten.
    void find(LedgerClient *client, const std::vector<DraftConflict> &conflicts);
    // "Ada published Team, version 3 meanwhile"; somebody, where it is not known who.
    [[nodiscard]] QString sentence(const DraftConflict &conflict) const;
    // The same with the instant.
    [[nodiscard]] QString datedSentence(const DraftConflict &conflict) const;

Q_SIGNALS:
    void found();

private:
    struct Author {
        QString person;
        Instant at;
    };
    using Authors = QMap<QString, Author>;  // by object and key

    [[nodiscard]] const Author *authorOf(const DraftConflict &conflict) const;

    RequestSlot m_slot;
    QStringList m_wanted;
    Authors m_authors;
};

}  // namespace headroom
