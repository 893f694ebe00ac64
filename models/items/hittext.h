// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <QStringList>

// Limit hits in plain words.
namespace headroom {

// A stable name, as files and the command line have it.
inline QString idText(std::string_view id)
{
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

QString hitOutcomeName(HitOutcome outcome);  // "waits", "ran", "abandoned"
// "Valuable use", or "Valuable use, overruled (was Inefficient workflow)".
QString hitCauseText(const JudgedHit &hit);
QString hitUsedText(const LimitHit &hit);  // "480 of 500"
QString hitTitle(const JudgedHit &hit);    // "Acme, Premium actions: Block (research.deep)"
// The texts of what `decide` answered, a reason each; as it is stored where it is no such list.
QStringList hitReasons(const QByteArray &json);
// The group of hits in which it is reviewed.
ReviewSubject reviewSubjectOf(const JudgedHit &hit);

// One figure that a cause is judged on, and from where on it counts.
struct CauseFact {
    QString name;
    QString value;
    QString counts;
    bool met = false;
    bool operator==(const CauseFact &) const = default;
};
std::vector<CauseFact> causeFacts(const CauseRule &rule, const CauseFigures &figures);

}  // namespace headroom
