// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeledger.h"
#include "support/historyscene.h"
#include "views/emptystate.h"
#include "views/eventpanel.h"
#include "views/historytable.h"
#include "views/historyview.h"
#include "views/onscreen.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace headroom::testing {

inline Instant historyStart()
{
    return parseInstant("2026-03-01T05:00:00Z").at;  // midnight in New York
}

// A history page on a ledger with one workspace, an event a minute.
struct HistoryStage {
    explicit HistoryStage(int events = 1'000) : page([] { return parseInstant("2026-03-17T14:30:00Z").at; })
    {
        for (int i = 0; i < events; ++i)
            scene.entries.push_back(
                useAt({historyStart().us + i * 60 * kMicrosPerSecond}, i + 1,
                      i % 2 == 0 ? QStringLiteral("ada@acme.example") : QStringLiteral("grace@acme.example")));
        scene.sort();
        ledger.history = [this](const HistoryQuestion &question) -> Result<HistoryPage> {
            asked.push_back(question);
            if (broken) return tl::make_unexpected(*broken);
            return scene.page(question);
        };
        ledger.historySums = [this](const HistoryFilter &filter, std::optional<HistoryKey> beside) {
            return Result<HistorySums>(scene.sums(filter, beside));
        };
        ledger.historyChoices = [this](const QString &) {
            HistoryChoices choices;
            choices.zone = scene.zone;
            choices.members = {QStringLiteral("ada@acme.example"), QStringLiteral("grace@acme.example"), QString()};
            choices.actions = {QStringLiteral("research.deep")};
            return choices;
        };
        ledger.eventDetail = [this](const QString &, std::int64_t seq) { return detailOf(seq); };
        page.setClient(&ledger);
        page.resize(1'200, 800);
        page.show();
        page.activateWindow();
    }
    Result<EventDetail> detailOf(std::int64_t seq) const
    {
        const auto found = std::ranges::find_if(
            scene.entries, [seq](const HistoryEntry &entry) { return entry.event() && entry.key.id == seq; });
        if (found == scene.entries.end()) return refused(QStringLiteral("There is no such event."));
        EventDetail detail;
        detail.seq = seq;
        detail.at = found->key.at;
        detail.zone = scene.zone;
        detail.event = *found->event();
        detail.text[static_cast<std::size_t>(TextField::EventId)] = detail.event.eventId;
        return detail;
    }
    void open(const HistoryFilter &filter)
    {
        page.showKey(filter.toString());
        page.refresh();
        settle();
    }
    void open()
    {
        HistoryFilter filter;
        filter.workspace = QStringLiteral("acme");
        open(filter);
    }
    [[nodiscard]] HistoryTable *table() const { return page.findChild<HistoryTable *>(); }
    [[nodiscard]] EventPanel *panel() const { return page.findChild<EventPanel *>(); }
    [[nodiscard]] EmptyState *empty() const { return page.findChild<EmptyState *>(); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return table()->model()->index(row, column).data(role).toString();
    }
    [[nodiscard]] QString idAt(int row) const { return cell(row, HistoryModel::EventId); }
    // Of the row on top of what is in sight.
    [[nodiscard]] QString idOnTop() const { return idAt(table()->rowsInSight()->first); }
    void scrollTo(int value) const
    {
        table()->verticalScrollBar()->setValue(value);
        settle();
    }
    template<typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        return testing::named<T>(page, name);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : page.findChildren<QPushButton *>())
            if (candidate->text() == text && !candidate->isHidden()) return candidate;
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const { return testing::says(page, text); }

    HistoryScene scene;
    std::vector<HistoryQuestion> asked;
    std::optional<Error> broken;
    FakeLedger ledger;
    HistoryView page;
};

}  // namespace headroom::testing
