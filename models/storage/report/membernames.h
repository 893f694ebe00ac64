// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitstory.h"

#include <QHash>

namespace headroom {

// What a report calls the members: by their names, or by numbers that are the same all over it.
class MemberNames {
public:
    explicit MemberNames(bool named) : m_named(named) {}

    // Numbers go by who is asked for first. Nobody stated stays nobody.
    QString nameOf(const QString &member);
    // Everybody in a story.
    void rename(HitStory &story);

private:
    bool m_named;
    QHash<QString, int> m_numbers;
};

}  // namespace headroom
