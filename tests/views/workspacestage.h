// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeledger.h"
#include "support/workspacescene.h"
#include "views/emptystate.h"
#include "views/workspacepage.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace headroom::testing {

inline Instant at(std::string_view iso)
{
    return parseInstant(iso).at;
}

inline constexpr std::string_view kMarch = "2026-03-17T14:30:00Z";

// How the ledger lists a question about that workspace.
inline QString asked(const char *instant)
{
    return QStringLiteral("workspace acme %1").arg(QLatin1String(instant));
}

// A page on a ledger with one workspace, at an instant that tests may move.
struct Stage {
    explicit Stage(WorkspaceScene shown = acmeScene(), std::string_view iso = kMarch)
        : scene(std::move(shown)), now(at(iso))
    {
        ledger.workspace = [this](const QString &key, Instant instant) -> Result<WorkspaceAnswer> {
            if (broken) return tl::make_unexpected(*broken);
            WorkspaceAnswer answer = scene.at(instant);
            answer.standing.key = key;
            return answer;
        };
        page.setClock([this] { return now; });
        page.setClient(&ledger);
        page.resize(1'200, 900);
        page.show();
    }
    void open(std::optional<Instant> instant = {})
    {
        const QSignalSpy answered(&page, &WorkspacePage::asOfChanged);
        page.showWorkspace(QStringLiteral("acme"), instant);
        QTRY_COMPARE(answered.size(), 1);
        ledger.forgetQuestions();
    }
    template<typename T>
    T *find(int nth = 0)
    {
        return page.findChildren<T *>().value(nth);
    }
    // What stands in the place of the whole page; parts of it have their own.
    EmptyState *empty()
    {
        const QList<EmptyState *> all = page.findChildren<EmptyState *>();
        const auto own = std::ranges::find_if(
            all, [this](const EmptyState *state) { return state->parentWidget()->parentWidget() == &page; });
        return own == all.end() ? nullptr : *own;
    }
    QToolButton *button(const QString &name)
    {
        for (QToolButton *candidate : page.findChildren<QToolButton *>()) {
            if (candidate->accessibleName() == name || candidate->text() == name) return candidate;
        }
        return nullptr;
    }

    WorkspaceScene scene;
    Instant now;
    std::optional<Error> broken;
    FakeLedger ledger;
    WorkspacePage page;
};

}  // namespace headroom::testing
