// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

class LedgerPage;

// A page with its entry in the sidebar.
struct PageEntry {
    enum class Group { Watch, Decide, Define, Explain };
    Group group = Group::Watch;
    QString id;  // of its place
    QString title;
    QString toolTip;
    LedgerPage *page = nullptr;  // whoever shows it owns it
};

}  // namespace headroom
