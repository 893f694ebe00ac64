// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review.h"

#include "domain/utcday.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

class ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
public:
    static std::optional<QString> toNote(const NewReview &review)
    {
        if (review.overruled && review.note.trimmed().isEmpty()) {
            return tr("Say in the note why the cause is another one than the rules give.");
        }
        if (review.note.size() <= kLongestText) return std::nullopt;
        return tr("The note is too long: it may have %1 characters, this one has %2.")
            .arg(QLocale().toString(kLongestText), QLocale().toString(review.note.size()));
    }

    static std::optional<QString> toFollowUp(const std::optional<CivilDate> &day)
    {
        constexpr CivilDate kFirst = utcDay(kFirstInstant);
        constexpr CivilDate kEnd = utcDay(kEndOfTime);
        if (!day || (*day >= kFirst && *day < kEnd)) return std::nullopt;
        return tr("The day of the follow-up lies outside the ledger's time: choose one between %1 and %2.")
            .arg(kFirst.toString(), (kEnd - 1).toString());
    }

    static std::optional<QString> toHits(const NewReview &review)
    {
        if (review.subject.kind != ReviewSubject::Kind::Hits || !review.hits.empty()) return std::nullopt;
        return tr("Say which hits the review is of: there is none to review yet.");
    }
};

constexpr std::array<std::string_view, kReviewOutcomes> kOutcomeIds{"raise_ceiling", "sell_addon", "fix_workflow",
                                                                    "abuse", "no_action"};
constexpr std::array<std::string_view, 4> kLatencyIds{"unstated", "interactive", "hours", "overnight"};
constexpr std::array<std::string_view, 4> kValueIds{"unstated", "low", "medium", "high"};

constexpr auto kFlagPrefix = "flag:"_L1;
constexpr auto kHitsPrefix = "hits:"_L1;

QString idText(std::string_view id)
{
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

// The part up to the next ':', which is taken off; nothing where there is none.
std::optional<std::string> takePart(QStringView &rest)
{
    const qsizetype colon = rest.indexOf(u':');
    if (colon < 0) return std::nullopt;
    const std::string part = rest.first(colon).toString().toStdString();
    rest = rest.sliced(colon + 1);
    return part;
}

std::optional<CivilDate> takeDay(QStringView &rest)
{
    const auto part = takePart(rest);
    return part ? parseCivilDate(*part) : std::nullopt;
}

}  // namespace

std::string_view reviewOutcomeId(ReviewOutcome outcome)
{
    return kOutcomeIds[static_cast<std::size_t>(outcome)];
}

std::optional<ReviewOutcome> reviewOutcomeFromId(std::string_view id)
{
    const auto *const found = std::ranges::find(kOutcomeIds, id);
    if (found == kOutcomeIds.end()) return std::nullopt;
    return static_cast<ReviewOutcome>(found - kOutcomeIds.begin());
}

QString reviewOutcomeName(ReviewOutcome outcome)
{
    switch (outcome) {
    case ReviewOutcome::RaiseCeiling: return ReviewWords::tr("Raise the ceiling");
    case ReviewOutcome::SellAddon: return ReviewWords::tr("Sell an add-on");
    case ReviewOutcome::FixWorkflow: return ReviewWords::tr("Fix the workflow");
    case ReviewOutcome::TreatAsAbuse: return ReviewWords::tr("Treat as abuse");
    case ReviewOutcome::NoAction: return ReviewWords::tr("No action");
    }
    Q_UNREACHABLE();
}

std::string_view latencyId(Latency latency)
{
    return kLatencyIds[static_cast<std::size_t>(latency)];
}

QString latencyName(Latency latency)
{
    switch (latency) {
    case Latency::Unstated: return ReviewWords::tr("Not stated", "whether work can wait");
    case Latency::Interactive: return ReviewWords::tr("Cannot wait");
    case Latency::Hours: return ReviewWords::tr("Can wait for hours");
    case Latency::Overnight: return ReviewWords::tr("Can wait overnight");
    }
    Q_UNREACHABLE();
}

std::string_view userValueId(UserValue value)
{
    return kValueIds[static_cast<std::size_t>(value)];
}

QString userValueName(UserValue value)
{
    switch (value) {
    case UserValue::Unstated: return ReviewWords::tr("Not stated", "value to the user");
    case UserValue::Low: return ReviewWords::tr("Low", "value to the user");
    case UserValue::Medium: return ReviewWords::tr("Medium", "value to the user");
    case UserValue::High: return ReviewWords::tr("High", "value to the user");
    }
    Q_UNREACHABLE();
}

// The workspace comes last: its key may hold any character.
QString ReviewSubject::toString() const
{
    if (kind == Kind::Flag) return kFlagPrefix + cycleFirst.toString() + u':' + workspace;
    const QStringList parts{cycleFirst.toString(), idText(bucketId(bucket)), idText(causeId(judged)), workspace};
    return kHitsPrefix + parts.join(u':');
}

std::optional<ReviewSubject> ReviewSubject::fromString(const QString &text)
{
    ReviewSubject subject;
    QStringView rest(text);
    if (rest.startsWith(kHitsPrefix)) subject.kind = Kind::Hits;
    if (subject.kind == Kind::Flag && !rest.startsWith(kFlagPrefix)) return std::nullopt;
    static_assert(kFlagPrefix.size() == kHitsPrefix.size());
    rest = rest.sliced(kFlagPrefix.size());
    const auto day = takeDay(rest);
    if (!day) return std::nullopt;
    subject.cycleFirst = *day;
    if (subject.kind == Kind::Hits) {
        const auto bucketPart = takePart(rest);
        const auto causePart = takePart(rest);
        const auto bucket = bucketPart ? bucketFromId(*bucketPart) : std::nullopt;
        const auto judged = causePart ? causeFromId(*causePart) : std::nullopt;
        if (!bucket || !judged) return std::nullopt;
        subject.bucket = *bucket;
        subject.judged = *judged;
    }
    if (rest.isEmpty()) return std::nullopt;
    subject.workspace = rest.toString();
    return subject;
}

std::optional<QString> objection(const NewReview &review)
{
    if (auto toNote = ReviewWords::toNote(review)) return toNote;
    if (auto toFollowUp = ReviewWords::toFollowUp(review.followUp)) return toFollowUp;
    return ReviewWords::toHits(review);
}

}  // namespace headroom
