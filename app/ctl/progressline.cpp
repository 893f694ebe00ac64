// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/progressline.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <unistd.h>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBetweenWrites = std::chrono::milliseconds(200);

QString duration(double seconds)
{
    const qint64 whole = static_cast<qint64>(std::ceil(seconds));
    if (whole < 60) return u"%1 s"_s.arg(whole);
    if (whole < 3600) return u"%1 min %2 s"_s.arg(whole / 60).arg(whole % 60);
    return u"%1 h %2 min"_s.arg(whole / 3600).arg(whole % 3600 / 60);
}

}  // namespace

QString describe(const ImportProgress &progress)
{
    QStringList parts{u"%1 rows"_s.arg(progress.rows)};
    if (progress.seconds > 0) {
        parts += u"%1 rows/s"_s.arg(std::llround(static_cast<double>(progress.rows) / progress.seconds));
    }
    if (progress.bytesTotal > 0) {
        // A file that grows meanwhile has more bytes than it had when it was opened.
        const double share =
            std::min(1.0, static_cast<double>(progress.bytesRead) / static_cast<double>(progress.bytesTotal));
        parts += u"%1 %"_s.arg(static_cast<int>(share * 100));
        if (share > 0) parts += u"%1 left"_s.arg(duration(progress.seconds * (1 - share) / share));
    }
    return parts.join(u", "_s);
}

QString describe(const ReplayProgress &progress)
{
    const std::int64_t percent = progress.total > 0 ? progress.events * 100 / progress.total : 0;
    return u"%1 of %2 events, %3 %"_s.arg(QString::number(progress.events), QString::number(progress.total),
                                          QString::number(percent));
}

ProgressLine::ProgressLine() : m_terminal(::isatty(STDERR_FILENO) != 0) {}

void ProgressLine::show(const ImportProgress &progress)
{
    showText(describe(progress));
}

void ProgressLine::show(const ReplayProgress &progress)
{
    showText(describe(progress));
}

void ProgressLine::showText(const QString &text)
{
    if (!m_terminal) return;
    const auto now = std::chrono::steady_clock::now();
    if (now < m_next) return;
    m_next = now + kBetweenWrites;
    std::fprintf(stderr, "\r\033[K%s", u"%1: %2"_s.arg(m_subject, text).toUtf8().constData());
    std::fflush(stderr);
    m_visible = true;
}

void ProgressLine::clear()
{
    if (!m_visible) return;
    std::fputs("\r\033[K", stderr);
    m_visible = false;
    m_next = {};
}

}  // namespace headroom::ctl
