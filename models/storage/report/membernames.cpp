// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/report/membernames.h"

#include <QCoreApplication>

namespace headroom {

QString MemberNames::nameOf(const QString &member)
{
    if (m_named || member.isEmpty()) return member;
    const auto next = static_cast<int>(m_numbers.size()) + 1;
    int &number = m_numbers[member];
    if (number == 0) number = next;
    return QCoreApplication::translate("Report", "Member %1", "a number instead of a name").arg(number);
}

void MemberNames::rename(HitStory &story)
{
    LimitHit &hit = story.judged.hit;
    hit.member = nameOf(hit.member);
    story.warnedMember = nameOf(story.warnedMember);
    for (HitShare &share : story.shares[static_cast<std::size_t>(HitDimension::Member)]) share.key = nameOf(share.key);
}

}  // namespace headroom
