// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thresholds.h"

#include "domain/thresholdranges.h"

#include <QCoreApplication>
#include <QLocale>

namespace headroom {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Thresholds)
};

// Nothing for what is at its default.
template<typename T>
std::optional<T> unlessDefault(const T &value, const T &standard)
{
    return value == standard ? std::nullopt : std::optional(value);
}

template<typename T>
std::optional<T> unlessEmpty(const T &section)
{
    return unlessDefault(section, T{});
}

QString counted(std::int64_t count)
{
    return QLocale().toString(qlonglong{count});
}

QString outOfRange(const ThresholdRange &range)
{
    if (range.most == std::numeric_limits<std::int64_t>::max()) {
        return Words::tr("Must be a whole number of %1 or more.").arg(counted(range.least));
    }
    return Words::tr("Must be a whole number from %1 to %2.").arg(counted(range.least), counted(range.most));
}

}  // namespace

Thresholds thresholdsOf(const Settings &settings)
{
    return {earlyBurnRule(settings), causeRule(settings)};
}

Settings withThresholds(const Settings &settings, const Thresholds &thresholds)
{
    const Thresholds standard;
    const auto &[burn, causes] = thresholds;
    Settings with = settings;
    with.earlyBurn = unlessEmpty(EarlyBurnSettings{.percent = unlessDefault(burn.percent, standard.earlyBurn.percent),
                                                   .day = unlessDefault(burn.day, standard.earlyBurn.day),
                                                   .bucket = unlessDefault(burn.bucket, standard.earlyBurn.bucket)});
    with.causes = unlessEmpty(
        CauseSettings{.failedPercent = unlessDefault(causes.failedPercent, standard.causes.failedPercent),
                      .cachePercent = unlessDefault(causes.cachePercent, standard.causes.cachePercent),
                      .repeatedTokens = unlessDefault(causes.repeatedTokens, standard.causes.repeatedTokens),
                      .memberPercent = unlessDefault(causes.memberPercent, standard.causes.memberPercent),
                      .memberUsePercent = unlessDefault(causes.memberUsePercent, standard.causes.memberUsePercent)});
    return with;
}

std::vector<ThresholdProblem> checkThresholds(const Thresholds &thresholds)
{
    std::vector<ThresholdProblem> problems;
    for (const ThresholdRange &range : kThresholdRanges) {
        const std::int64_t value = range.value(thresholds);
        if (value >= range.least && value <= range.most) continue;
        problems.push_back(
            {QString::fromLatin1(range.field.data(), static_cast<qsizetype>(range.field.size())), outOfRange(range)});
    }
    return problems;
}

}  // namespace headroom
