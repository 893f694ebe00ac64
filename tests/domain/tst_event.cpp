// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "domain/importtypes.h"

#include <QTest>

#include <set>
#include <string>

using namespace headroom;

namespace {

// The event file's columns as the contract writes them.
constexpr std::string_view kContract =
    "event_id occurred_at workspace action "
    "member route provider model_family bucket mode status units input_tokens output_tokens cached_input_tokens "
    "repeated_input_tokens tool_calls retries schema_repairs fallback_route retrieval_hits pages files file_status "
    "cost_usd projected_cost_usd latency_ms job job_part job_parts surface content_bytes records_submitted "
    "records_completed records_failed delivery_status ordered provider_error pool corrects posted_by note";

}  // namespace

class TestEvent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsAreTheContracts();
    void everyColumnKnowsItsField();
    void columnsHaveTheirKind_data();
    void columnsHaveTheirKind();
    void otherNamesAreNoColumns();
    void identifiersAreTheContracts();
    void unknownIsNotZero();
    void problemsNameFileLineAndColumn();
    void countsAddUp();
};

void TestEvent::columnsAreTheContracts()
{
    std::string joined;
    for (const std::string_view name : eventColumnNames()) joined += (joined.empty() ? "" : " ") + std::string(name);
    QCOMPARE(joined, std::string(kContract));
}

void TestEvent::everyColumnKnowsItsField()
{
    std::set<std::pair<EventColumn::Kind, int>> seen;
    for (const std::string_view name : eventColumnNames()) {
        const std::optional<EventColumn> column = eventColumn(name);
        QVERIFY(column);
        QVERIFY(seen.emplace(column->kind, column->field).second);
        if (column->kind == EventColumn::Kind::Text) QCOMPARE(fieldName(static_cast<TextField>(column->field)), name);
        if (column->kind == EventColumn::Kind::Number || column->kind == EventColumn::Kind::Money) {
            QCOMPARE(fieldName(static_cast<NumberField>(column->field)), name);
        }
    }
    QCOMPARE(seen.size(), std::size_t(kTextFieldCount + kNumberFieldCount + 4));
}

void TestEvent::columnsHaveTheirKind_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, EventColumn::Kind kind) {
        QTest::newRow(name) << QByteArray(name) << static_cast<int>(kind);
    };
    row("occurred_at", EventColumn::Kind::OccurredAt);
    row("bucket", EventColumn::Kind::Bucket);
    row("mode", EventColumn::Kind::Mode);
    row("status", EventColumn::Kind::Status);
    row("cost_usd", EventColumn::Kind::Money);
    row("projected_cost_usd", EventColumn::Kind::Money);
    row("units", EventColumn::Kind::Number);
    row("ordered", EventColumn::Kind::Number);
    row("event_id", EventColumn::Kind::Text);
    row("note", EventColumn::Kind::Text);
}

void TestEvent::columnsHaveTheirKind()
{
    QFETCH(QByteArray, name);
    QTEST(static_cast<int>(eventColumn(name.toStdString())->kind), "kind");
}

void TestEvent::otherNamesAreNoColumns()
{
    for (const std::string_view name : {"", "Event_id", "event_id ", "event", "units2", "cost", "occurredAt", "latency",
                                        "\xEF\xBB\xBF"
                                        "event_id"}) {
        QVERIFY(!eventColumn(name));
    }
    // Names near the real ones: every one-letter change.
    for (const std::string_view name : eventColumnNames()) {
        for (std::size_t i = 0; i < name.size(); ++i) {
            std::string other(name);
            other[i] = '#';
            QVERIFY(!eventColumn(other));
        }
    }
}

void TestEvent::identifiersAreTheContracts()
{
    constexpr std::array<std::string_view, kStatusCount> kStatuses{"ok",     "failed",    "blocked",
                                                                   "queued", "cancelled", "credit"};
    for (std::size_t i = 0; i < kStatuses.size(); ++i) {
        QCOMPARE(statusId(static_cast<Status>(i)), kStatuses[i]);
        QCOMPARE(statusFromId(kStatuses[i]), static_cast<Status>(i));
    }
    for (const std::string_view id : {"", "OK", "ok ", "success", "canceled"}) QVERIFY(!statusFromId(id));
    QCOMPARE(modeId(Mode::Sync), std::string_view("sync"));
    QCOMPARE(modeId(Mode::Batch), std::string_view("batch"));
    QCOMPARE(modeFromId("sync"), Mode::Sync);
    QCOMPARE(modeFromId("batch"), Mode::Batch);
    for (const std::string_view id : {"", "Batch", "async"}) QVERIFY(!modeFromId(id));
}

void TestEvent::unknownIsNotZero()
{
    GivenEvent event;
    QVERIFY(!event.value(NumberField::Units));
    QVERIFY(!event.value(NumberField::Ordered));
    event.set(NumberField::Ordered, 0);
    QCOMPARE(event.value(NumberField::Ordered), std::int64_t{0});
    QVERIFY(!event.known(NumberField::Units));
    event.set(NumberField::Units, -3);
    QCOMPARE(event.value(NumberField::Units), std::int64_t{-3});
    event.set(TextField::Note, "why");
    QCOMPARE(event.get(TextField::Note), std::string_view("why"));
    QVERIFY(event.get(TextField::Member).empty());
}

void TestEvent::problemsNameFileLineAndColumn()
{
    const RowProblem cell{QStringLiteral("june.csv"), 17, QStringLiteral("units"),
                          QStringLiteral("not a whole number")};
    QCOMPARE(cell.toString(), QStringLiteral("june.csv:17: units: not a whole number"));
    const RowProblem row{QStringLiteral("june.csv"), 2, {}, QStringLiteral("3 cells where the header has 4")};
    QCOMPARE(row.toString(), QStringLiteral("june.csv:2: 3 cells where the header has 4"));
}

void TestEvent::countsAddUp()
{
    ImportCounts counts{7, 6, 5, 4, 3, 2, 1};
    counts += ImportCounts{10, 20, 30, 40, 50, 60, 70};
    QCOMPARE(counts, (ImportCounts{17, 26, 35, 44, 53, 62, 71}));
}

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
