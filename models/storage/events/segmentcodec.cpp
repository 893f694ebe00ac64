// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/segmentcodec.h"

#include "storage/events/blobpacker.h"
#include "storage/events/bytecodec.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <unordered_map>
#include <utility>

#include <xxhash.h>

namespace headroom {

namespace {

enum class Presence : std::uint8_t { None = 0, All = 1, Some = 2 };
enum class TextCoding : std::uint8_t { None = 0, Direct = 1, Dictionary = 2 };

// One byte a row: status (3 bits, 7 = not given), mode (2 bits, 3), given bucket (3 bits, 7).
std::uint8_t packFlags(const GivenEvent &event)
{
    const auto status = event.status ? static_cast<unsigned>(*event.status) : 7U;
    const auto mode = event.mode ? static_cast<unsigned>(*event.mode) : 3U;
    const auto bucket = event.bucket ? static_cast<unsigned>(*event.bucket) : 7U;
    return static_cast<std::uint8_t>(status | (mode << 3) | (bucket << 5));
}

std::vector<bool> readBits(ByteReader &in, std::size_t count)
{
    std::vector<bool> bits(count);
    std::uint8_t byte = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if ((i & 7) == 0) byte = in.byte();
        bits[i] = (byte >> (i & 7)) & 1;
    }
    return bits;
}

}  // namespace

// Events on their way into a segment, column by column: they state few of the fields that there are, so they are gone
// through once.
struct SegmentCodec::Buffers {
    ByteWriter writer;
    BlobPacker packer;
    std::vector<Charge> charges;
    std::vector<std::int64_t> at;
    std::vector<std::int64_t> seq;
    std::vector<std::uint8_t> flags;
    std::array<std::vector<std::int64_t>, 3> ids;                      // members, actions, routes
    std::array<std::vector<std::int64_t>, kNumberFieldCount> numbers;  // of the events that know them
    std::vector<std::uint32_t> known;                                  // GivenEvent::knownNumbers
    std::array<std::vector<std::string_view>, kTextFieldCount> texts;  // of all events, or of none
    std::unordered_map<std::string_view, std::size_t> words;
    std::vector<std::string_view> wordList;
    std::vector<std::size_t> wordOf;

    void take(std::span<const StoredEvent *const> events)
    {
        for (auto *list : {&at, &seq, &ids[0], &ids[1], &ids[2]}) list->clear();
        for (auto &column : numbers) column.clear();
        for (auto &column : texts) column.clear();
        charges.clear();
        flags.clear();
        known.clear();
        constexpr std::size_t kAhead = 4;
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (i + kAhead < events.size()) prefetch(*events[i + kAhead]);
            takeOne(*events[i], i, events.size());
        }
    }

    void writeNumbers(std::size_t field)
    {
        const std::vector<std::int64_t> &values = numbers[field];
        if (values.empty()) return writer.byte(static_cast<std::uint8_t>(Presence::None));
        if (values.size() == known.size()) {
            writer.byte(static_cast<std::uint8_t>(Presence::All));
        } else {
            writer.byte(static_cast<std::uint8_t>(Presence::Some));
            writeKnown(field);
        }
        for (const std::int64_t value : values) writer.zigzag(value);
    }

    void writeTexts(TextField field)
    {
        const std::vector<std::string_view> &column = texts[static_cast<std::size_t>(field)];
        const bool unique = field == TextField::EventId;
        if (column.empty()) return writer.byte(static_cast<std::uint8_t>(TextCoding::None));
        if (!unique) listWords(column);
        if (unique || wordList.size() * 2 > column.size()) {
            writer.byte(static_cast<std::uint8_t>(TextCoding::Direct));
            for (const std::string_view text : column) writer.varint(text.size());
            for (const std::string_view text : column) writer.raw(text);
            return;
        }
        writer.byte(static_cast<std::uint8_t>(TextCoding::Dictionary));
        writer.varint(wordList.size());
        for (const std::string_view word : wordList) {
            writer.varint(word.size());
            writer.raw(word);
        }
        for (const std::size_t word : wordOf) writer.varint(word);
    }

private:
    void takeOne(const StoredEvent &event, std::size_t row, std::size_t rows)
    {
        const GivenEvent &given = *event.given;
        charges.push_back(event.charge);
        at.push_back(given.occurredAt.us);
        seq.push_back(event.seq);
        flags.push_back(packFlags(given));
        ids[0].push_back(event.memberId);
        ids[1].push_back(event.actionId);
        ids[2].push_back(event.routeId);
        known.push_back(given.knownNumbers);
        for (std::uint32_t left = given.knownNumbers; left != 0; left &= left - 1) {
            const auto field = static_cast<std::size_t>(std::countr_zero(left));
            numbers[field].push_back(given.number[field]);
        }
        for (std::size_t field = 0; field < texts.size(); ++field) {
            if (given.text[field].empty() || isDictionaryField(static_cast<TextField>(field))) continue;
            if (texts[field].empty()) texts[field].resize(rows);
            texts[field][row] = given.text[field];
        }
    }

    void writeKnown(std::size_t field)
    {
        std::uint8_t byte = 0;
        for (std::size_t i = 0; i < known.size(); ++i) {
            byte = static_cast<std::uint8_t>(byte | (((known[i] >> field) & 1U) << (i & 7)));
            if ((i & 7) == 7 || i + 1 == known.size()) {
                writer.byte(byte);
                byte = 0;
            }
        }
    }

    // The words of a column, and for each row which it is, from 1; 0: none.
    void listWords(const std::vector<std::string_view> &column)
    {
        words.clear();
        wordList.clear();
        wordOf.clear();
        std::string_view last;
        for (const std::string_view text : column) {
            if (!wordOf.empty() && text == last) {
                wordOf.push_back(wordOf.back());
                continue;
            }
            last = text;
            const auto [word, isNew] = words.try_emplace(text, wordList.size() + 1);
            if (text.empty()) word->second = 0;
            if (isNew && !text.empty()) wordList.push_back(text);
            wordOf.push_back(word->second);
        }
    }
};

SegmentCodec::SegmentCodec() : m_buffers(std::make_unique<Buffers>()) {}
SegmentCodec::~SegmentCodec() = default;

SegmentBlobs SegmentCodec::encode(std::span<const StoredEvent *const> events)
{
    Buffers &columns = *m_buffers;
    ByteWriter &out = columns.writer;
    SegmentBlobs blobs;
    columns.take(events);
    blobs.charge = encodeCharges(columns.charges);

    out.clear();
    std::int64_t before = 0;
    for (const std::int64_t at : columns.at) out.varint(static_cast<std::uint64_t>(at - std::exchange(before, at)));
    before = 0;
    for (const std::int64_t seq : columns.seq) out.zigzag(seq - std::exchange(before, seq));
    for (const std::uint8_t flags : columns.flags) out.byte(flags);
    for (const auto &ids : columns.ids) {
        for (const std::int64_t id : ids) out.varint(static_cast<std::uint64_t>(id));
    }
    for (std::size_t field = 0; field < kNumberFieldCount; ++field) columns.writeNumbers(field);
    blobs.core = columns.packer.pack(out.view());

    out.clear();
    for (int f = 0; f < kTextFieldCount; ++f) {
        const auto field = static_cast<TextField>(f);
        if (!isDictionaryField(field)) columns.writeTexts(field);
    }
    blobs.rest = columns.packer.pack(out.view());
    return blobs;
}

QByteArray SegmentCodec::encodeCharges(std::span<const Charge> charges)
{
    ByteWriter &out = m_buffers->writer;
    out.clear();
    for (const Charge &charge : charges) out.byte(static_cast<std::uint8_t>(charge.bucket));
    for (const Charge &charge : charges) out.zigzag(charge.units);
    return m_buffers->packer.pack(out.view());
}

bool SegmentCodec::decode(const QByteArray &charge, const QByteArray &core, std::size_t events, SegmentColumns &columns,
                          NumberFields wanted)
{
    columns.clear();
    columns.events = events;
    const auto charges = m_buffers->packer.unpack(charge);
    if (!charges) return false;
    ByteReader chargeReader(*charges);
    columns.charge.resize(events);
    for (Charge &c : columns.charge) c.bucket = static_cast<std::int8_t>(chargeReader.byte());
    for (Charge &c : columns.charge) c.units = chargeReader.zigzag();
    if (!chargeReader.ok() || !chargeReader.atEnd()) return false;
    for (const Charge &c : columns.charge) {
        if (c.bucket < 0 || c.bucket > kUnmapped) return false;
    }

    const auto body = m_buffers->packer.unpack(core);
    if (!body) return false;
    ByteReader in(*body);
    columns.at.resize(events);
    columns.seq.resize(events);
    std::int64_t at = 0;
    std::int64_t seq = 0;
    for (std::int64_t &value : columns.at)
        value = at = static_cast<std::int64_t>(static_cast<std::uint64_t>(at) + in.varint());
    for (std::int64_t &value : columns.seq) {
        seq = static_cast<std::int64_t>(static_cast<std::uint64_t>(seq) + static_cast<std::uint64_t>(in.zigzag()));
        value = seq;
    }
    columns.status.resize(events);
    columns.mode.resize(events);
    columns.givenBucket.resize(events);
    for (std::size_t i = 0; i < events; ++i) {
        const unsigned flags = in.byte();
        const unsigned status = flags & 7U;
        const unsigned mode = (flags >> 3) & 3U;
        const unsigned bucket = flags >> 5;
        if (status < static_cast<unsigned>(kStatusCount)) columns.status[i] = static_cast<Status>(status);
        if (mode < 2U) columns.mode[i] = static_cast<Mode>(mode);
        if (bucket < static_cast<unsigned>(kBucketCount)) columns.givenBucket[i] = static_cast<Bucket>(bucket);
    }
    for (auto *ids : {&columns.memberId, &columns.actionId, &columns.routeId}) {
        ids->resize(events);
        for (std::int64_t &id : *ids) id = static_cast<std::int64_t>(in.varint());
    }
    for (int f = 0; f < kNumberFieldCount; ++f) {
        NumberColumn &column = columns.numbers[static_cast<std::size_t>(f)];
        const auto presence = static_cast<Presence>(in.byte());
        if (presence == Presence::None) continue;
        if (presence == Presence::Some) column.known = readBits(in, events);
        if ((wanted & fieldBit(static_cast<NumberField>(f))) == 0) {
            const bool some = presence == Presence::Some;
            in.skipVarints(some ? static_cast<std::size_t>(std::ranges::count(column.known, true)) : events);
            column.known.clear();
            continue;
        }
        column.values.resize(events);
        if (column.known.empty()) {
            for (std::int64_t &value : column.values) value = in.zigzag();
            continue;
        }
        for (std::size_t i = 0; i < events; ++i) {
            if (column.known[i]) column.values[i] = in.zigzag();
        }
    }
    return in.ok() && in.atEnd();
}

bool SegmentCodec::decodeTexts(const QByteArray &rest, SegmentColumns &columns)
{
    const auto body = m_buffers->packer.unpack(rest);
    if (!body) return false;
    columns.textStorage.assign(body->begin(), body->end());
    ByteReader in({columns.textStorage.data(), columns.textStorage.size()});
    for (int f = 0; f < kTextFieldCount; ++f) {
        if (isDictionaryField(static_cast<TextField>(f))) continue;
        std::vector<std::string_view> &column = columns.text[static_cast<std::size_t>(f)];
        column.clear();
        const auto coding = static_cast<TextCoding>(in.byte());
        if (coding == TextCoding::None) continue;
        column.resize(columns.events);
        if (coding == TextCoding::Direct) {
            std::vector<std::uint64_t> sizes(columns.events);
            for (std::uint64_t &size : sizes) size = in.varint();
            for (std::size_t i = 0; i < columns.events; ++i) column[i] = in.raw(sizes[i]);
            continue;
        }
        const std::uint64_t count = in.varint();
        if (!in.ok() || count > columns.events) return false;
        std::vector<std::string_view> wordList(static_cast<std::size_t>(count));
        for (std::string_view &word : wordList) word = in.raw(in.varint());
        for (std::string_view &value : column) {
            const std::uint64_t word = in.varint();
            if (word > count) return false;
            if (word > 0) value = wordList[static_cast<std::size_t>(word - 1)];
        }
    }
    return in.ok() && in.atEnd();
}

void SegmentColumns::clear()
{
    events = 0;
    for (auto *list : {&at, &seq, &memberId, &actionId, &routeId}) list->clear();
    status.clear();
    mode.clear();
    givenBucket.clear();
    charge.clear();
    for (NumberColumn &column : numbers) {
        column.values.clear();
        column.known.clear();
    }
    for (auto &column : text) column.clear();
    textStorage.clear();
}

GivenEvent SegmentColumns::given(std::size_t row) const
{
    GivenEvent event;
    event.occurredAt = {at[row]};
    event.status = status[row];
    event.mode = mode[row];
    event.bucket = givenBucket[row];
    for (int f = 0; f < kNumberFieldCount; ++f) {
        const auto field = static_cast<NumberField>(f);
        if (const auto value = number(field, row)) event.set(field, *value);
    }
    for (int f = 0; f < kTextFieldCount; ++f) {
        const auto &column = text[static_cast<std::size_t>(f)];
        if (!column.empty()) event.set(static_cast<TextField>(f), column[row]);
    }
    return event;
}

std::uint64_t contentHash(const GivenEvent &event)
{
    // Every known field as (tag, value); texts with their length, so that no two contents share the bytes.
    thread_local std::vector<char> bytes;
    std::size_t most = sizeof event.occurredAt.us + sizeof event.knownNumbers + 1 + sizeof event.number +
                       event.text.size() * sizeof(std::uint32_t);
    for (const std::string_view text : event.text) most += text.size();
    if (bytes.size() < most) bytes.resize(most);
    char *end = bytes.data();
    const auto put = [&end](const void *data, std::size_t size) {
        std::memcpy(end, data, size);
        end += size;
    };
    put(&event.occurredAt.us, sizeof event.occurredAt.us);
    put(&event.knownNumbers, sizeof event.knownNumbers);
    const std::uint8_t flags = packFlags(event);
    put(&flags, 1);
    for (std::uint32_t left = event.knownNumbers; left != 0; left &= left - 1) {
        put(&event.number[static_cast<std::size_t>(std::countr_zero(left))], sizeof event.number[0]);
    }
    for (const std::string_view text : event.text) {
        const auto size = static_cast<std::uint32_t>(text.size());
        put(&size, sizeof size);
        if (size > 0) put(text.data(), size);
    }
    return XXH3_64bits(bytes.data(), static_cast<std::size_t>(end - bytes.data()));
}

std::uint64_t eventKey(std::string_view eventId, std::int64_t seed)
{
    return XXH3_64bits_withSeed(eventId.data(), eventId.size(), static_cast<XXH64_hash_t>(seed));
}

std::uint64_t ledgerHash(std::int64_t seq, std::uint64_t content)
{
    const std::array<std::uint64_t, 2> both{static_cast<std::uint64_t>(seq), content};
    return XXH3_64bits(both.data(), sizeof both);
}

}  // namespace headroom
