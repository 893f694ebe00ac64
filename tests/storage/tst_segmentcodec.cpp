// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/segmentcodec.h"

#include <QTest>

#include <rapidcheck.h>

#include <deque>

using namespace headroom;

namespace {

struct Row {
    std::array<std::string, kTextFieldCount> text;
    GivenEvent given;
    StoredEvent stored;
};

Row arbitraryRow(std::int64_t at, std::int64_t seq)
{
    Row row;
    row.given.occurredAt = {at};
    for (int f = 0; f < kTextFieldCount; ++f) {
        const auto field = static_cast<TextField>(f);
        if (isDictionaryField(field)) continue;
        auto &text = row.text[static_cast<std::size_t>(f)];
        text = *rc::gen::oneOf(rc::gen::just(std::string()), rc::gen::element<std::string>("a", "bb", "straße", "x=1"),
                               rc::gen::arbitrary<std::string>());
    }
    for (int f = 0; f < kNumberFieldCount; ++f) {
        if (*rc::gen::inRange(0, 3) == 0) continue;
        row.given.set(static_cast<NumberField>(f), *rc::gen::arbitrary<std::int64_t>());
    }
    if (*rc::gen::arbitrary<bool>()) row.given.status = *rc::gen::element(Status::Ok, Status::Failed, Status::Credit);
    if (*rc::gen::arbitrary<bool>()) row.given.mode = *rc::gen::element(Mode::Sync, Mode::Batch);
    if (*rc::gen::arbitrary<bool>()) row.given.bucket = *rc::gen::elementOf(kBuckets);
    row.stored.seq = seq;
    row.stored.workspaceId = 1;
    row.stored.memberId = *rc::gen::inRange(0, 5);
    row.stored.actionId = *rc::gen::inRange(1, 5);
    row.stored.routeId = *rc::gen::inRange(0, 1'000'000);
    row.stored.charge = {*rc::gen::inRange<std::int8_t>(0, kUnmapped + 1), *rc::gen::arbitrary<std::int64_t>()};
    return row;
}

}  // namespace

class TestSegmentCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatWasEncoded()
    {
        QVERIFY(rc::check("decode(encode(events)) = events", [] {
            const int count = *rc::gen::inRange(1, 80);
            std::deque<Row> rows;
            std::int64_t at = *rc::gen::inRange<std::int64_t>(0, kEndOfTime.us);
            for (int i = 0; i < count; ++i) {
                at += *rc::gen::inRange<std::int64_t>(0, 5'000'000'000);
                rows.push_back(arbitraryRow(at, *rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000)));
            }
            std::vector<const StoredEvent *> events;
            for (Row &row : rows) {
                for (std::size_t f = 0; f < row.text.size(); ++f) row.given.text[f] = row.text[f];
                row.stored.given = &row.given;
                events.push_back(&row.stored);
            }
            SegmentCodec codec;
            const SegmentBlobs blobs = codec.encode(events);
            SegmentColumns columns;
            RC_ASSERT(codec.decode(blobs.charge, blobs.core, events.size(), columns));
            RC_ASSERT(codec.decodeTexts(blobs.rest, columns));
            for (std::size_t i = 0; i < events.size(); ++i) {
                RC_ASSERT(columns.seq[i] == events[i]->seq);
                RC_ASSERT(columns.memberId[i] == events[i]->memberId);
                RC_ASSERT(columns.actionId[i] == events[i]->actionId);
                RC_ASSERT(columns.routeId[i] == events[i]->routeId);
                RC_ASSERT(columns.charge[i] == events[i]->charge);
                RC_ASSERT(contentHash(columns.given(i)) == contentHash(*events[i]->given));
                RC_ASSERT(columns.given(i).text == events[i]->given->text);
            }
        }));
    }

    void damagedBlobsAreNoticedAndNeverReadOutOfBounds()
    {
        QVERIFY(rc::check("a cut or overwritten blob decodes to false or to columns of the right size", [] {
            Row row = arbitraryRow(1'000'000, 7);
            for (std::size_t f = 0; f < row.text.size(); ++f) row.given.text[f] = row.text[f];
            row.stored.given = &row.given;
            const StoredEvent *event = &row.stored;
            SegmentCodec codec;
            SegmentBlobs blobs = codec.encode({&event, 1});
            const auto damage = [](QByteArray blob) {
                if (*rc::gen::arbitrary<bool>()) return blob.left(*rc::gen::inRange<qsizetype>(0, blob.size()));
                blob[*rc::gen::inRange<qsizetype>(0, blob.size())] = *rc::gen::arbitrary<char>();
                return blob;
            };
            SegmentColumns columns;
            if (codec.decode(blobs.charge, damage(blobs.core), 1, columns)) RC_ASSERT(columns.seq.size() == 1U);
            if (codec.decode(damage(blobs.charge), blobs.core, 1, columns)) RC_ASSERT(columns.charge.size() == 1U);
            RC_ASSERT(codec.decode(blobs.charge, blobs.core, 1, columns));
            (void)codec.decodeTexts(damage(blobs.rest), columns);
            RC_ASSERT(!codec.decode(blobs.charge, blobs.core.left(blobs.core.size() - 1), 1, columns));
        }));
    }

    void contentTellsEveryFieldApart()
    {
        GivenEvent event;
        event.set(TextField::EventId, "e");
        const std::uint64_t plain = contentHash(event);
        for (int f = 0; f < kNumberFieldCount; ++f) {
            GivenEvent other = event;
            other.set(static_cast<NumberField>(f), 0);  // known and 0 is not unknown
            QVERIFY(contentHash(other) != plain);
        }
        for (int f = 1; f < kTextFieldCount; ++f) {
            GivenEvent other = event;
            other.set(static_cast<TextField>(f), "e");
            QVERIFY(contentHash(other) != plain);
        }
        GivenEvent ok = event;
        ok.status = Status::Ok;  // given, if what it would default to
        QVERIFY(contentHash(ok) != plain);
    }
};

QTEST_GUILESS_MAIN(TestSegmentCodec)
#include "tst_segmentcodec.moc"
