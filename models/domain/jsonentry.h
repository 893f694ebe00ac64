// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/money.h"
#include "domain/strictjson.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>

// Documents read strictly: what an object may hold is said beforehand, and every complaint starts with the JSON path
// of what is wrong ("plans[0].versions[1].price: ...").
namespace headroom::json {

// Whether a document must keep the rules of its kind, or is still in the making: then it must be well formed, but may
// hold empty texts, numbers out of range, and what Entry::reportBroken() is said of.
enum class Rules { Kept, InTheMaking };

// What one reading of a document found out: the first problem, and how many decimals had to be rounded.
class Reading {
public:
    explicit Reading(Rules rules = Rules::Kept) : m_rules(rules) {}
    [[nodiscard]] Rules rules() const { return m_rules; }
    void report(const QString &path, const QString &why);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] tl::unexpected<Error> error() const { return tl::make_unexpected(*m_error); }
    void countRounded() { ++m_rounded; }
    [[nodiscard]] int rounded() const { return m_rounded; }

private:
    Rules m_rules;
    std::optional<Error> m_error;
    int m_rounded = 0;
};

// One key that an object may have.
enum class Need { Optional, Required, Nullable };  // Nullable: null is the same as left out
struct Key {
    std::string_view name;
    Need need = Need::Optional;
};
using Keys = std::span<const Key>;

inline constexpr std::size_t kMaxTextBytes = 64 * 1024;

// One object of a document and its typed members. What is wrong goes to the Reading, whose first problem ends it:
// from then on every member reads as left out.
class Entry {
    Q_DECLARE_TR_FUNCTIONS(StrictJson)
public:
    // Anything but an object, an unknown key or a missing required one is a problem.
    Entry(Reading &reading, const Value &value, const Path &path, Keys keys);
    Entry(const Entry &) = delete;
    Entry &operator=(const Entry &) = delete;

    [[nodiscard]] QString path() const { return m_path.toString(); }
    [[nodiscard]] QStringList given() const;
    [[nodiscard]] bool has(std::string_view name) const { return member(name) != nullptr; }
    [[nodiscard]] bool failed() const { return m_reading.failed(); }
    void report(std::string_view name, const QString &why);  // a problem with one member
    void report(const QString &why);                         // a problem with the whole
    // The same of what is well formed but breaks a rule.
    void reportBroken(std::string_view name, const QString &why);

    std::optional<QString> text(std::string_view name);  // not empty, at most kMaxTextBytes of UTF-8, no NUL
    std::optional<QStringList> texts(std::string_view name);
    std::optional<bool> flag(std::string_view name);
    std::optional<std::int64_t> integer(std::string_view name, std::int64_t least,
                                        std::int64_t most = std::numeric_limits<std::int64_t>::max());
    std::optional<int> smallInteger(std::string_view name, int least, int most = std::numeric_limits<int>::max());
    // Dollars as decimal text, never a JSON number, not negative; digits beyond the scale are rounded and counted.
    std::optional<Money> money(std::string_view name);
    std::optional<TokenPrice> pricePerMtok(std::string_view name);
    std::optional<Instant> instant(std::string_view name);
    std::optional<CivilDate> date(std::string_view name);
    // A word that `fromId` knows; `known` lists them for the complaint.
    template<typename FromId>
    auto word(std::string_view name, FromId fromId, const QString &known)
        -> std::invoke_result_t<FromId, std::string_view>
    {
        const auto given = plainText(name);
        if (!given) return std::nullopt;
        auto value = fromId(*given);
        if (!value) report(name, tr("\"%1\" is not known here. Use one of: %2.").arg(shortened(*given), known));
        return value;
    }
    // The member as it is, for what may be of several types.
    [[nodiscard]] const Value *raw(std::string_view name) const { return member(name); }

    // A list of objects, each read by `read(Entry &)`.
    template<typename Read>
    auto list(std::string_view name, Keys keys, Read read)
        -> std::optional<std::vector<std::invoke_result_t<Read, Entry &>>>
    {
        const Array *items = array(name);
        if (!items) return std::nullopt;
        const Path here = m_path.member(name);
        std::vector<std::invoke_result_t<Read, Entry &>> result;
        result.reserve(items->size());
        for (std::size_t i = 0; i < items->size(); ++i) {
            Entry entry(m_reading, (*items)[i], here.item(i), keys);
            if (failed()) return std::nullopt;
            result.push_back(read(entry));
            if (failed()) return std::nullopt;
        }
        return result;
    }
    // One object, read by `read(Entry &)`.
    template<typename Read>
    auto object(std::string_view name, Keys keys, Read read) -> std::optional<std::invoke_result_t<Read, Entry &>>
    {
        const Value *value = member(name);
        if (!value) return std::nullopt;
        Entry entry(m_reading, *value, m_path.member(name), keys);
        if (failed()) return std::nullopt;
        return read(entry);
    }
    // An object whose member names are data: `read(name, value, path)` for each, in order.
    template<typename Read>
    void eachMember(std::string_view name, Read read)
    {
        const Object *members = openObject(name);
        if (!members) return;
        const Path here = m_path.member(name);
        for (const Member &m : *members) {
            read(m.name, m.value, here.member(m.name));
            if (failed()) return;
        }
    }
    [[nodiscard]] Reading &reading() { return m_reading; }

private:
    [[nodiscard]] bool inTheMaking() const { return m_reading.rules() == Rules::InTheMaking; }
    [[nodiscard]] const Value *member(std::string_view name) const;
    const Array *array(std::string_view name);
    const Object *openObject(std::string_view name);
    std::optional<std::string_view> plainText(std::string_view name);
    std::optional<std::int64_t> decimal(std::string_view name, ScaledDecimal (*read)(std::string_view));

    Reading &m_reading;
    const Path m_path;
    const Object *m_members = nullptr;
    Keys m_keys;
};

// Why a text is no instant of the ledger, in words.
QString describeTimeError(TimeError error);

}  // namespace headroom::json
