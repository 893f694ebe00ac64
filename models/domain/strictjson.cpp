// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/strictjson.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace headroom::json {

namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kScanMembers = 16;  // beyond it, an object's names are looked up by hash
constexpr qsizetype kShownLength = 60;

// Builds a Value from the parser's events; numbers keep their text.
class Builder {
    Q_DECLARE_TR_FUNCTIONS(StrictJson)
public:
    Builder(const QByteArray &text, Repeated repeated) : m_text(text), m_repeated(repeated) {}

    [[nodiscard]] Result<Value> result()
    {
        if (m_error) return tl::make_unexpected(*m_error);
        return std::move(m_root);
    }

    bool null() { return put({}); }
    bool boolean(bool value) { return put(value); }
    bool number_integer(std::int64_t value) { return put(Number{std::to_string(value)}); }
    bool number_unsigned(std::uint64_t value) { return put(Number{std::to_string(value)}); }
    bool number_float(double, const std::string &text) { return put(Number{text}); }
    bool string(std::string &value) { return put(std::move(value)); }
    bool binary(nlohmann::json::binary_t &) { return false; }  // not of JSON text
    bool start_object(std::size_t) { return open(Object{}); }
    bool start_array(std::size_t) { return open(Array{}); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string &name)
    {
        Frame &frame = m_frames.back();
        auto &members = *std::get_if<Object>(&frame.container->content);
        const std::optional<std::size_t> earlier = frame.indexOf(members, name);
        if (earlier && m_repeated == Repeated::Refuse) {
            frame.slot = *earlier;
            return fail(tr("%1: is given twice.").arg(path()));
        }
        frame.slot = earlier.value_or(members.size());
        if (!earlier) {
            frame.remember(members, name);
            members.push_back({std::move(name), {}});
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string &token, const nlohmann::json::exception &problem)
    {
        // The parser counts the bytes read, the offending one included.
        const QByteArray before = m_text.left(static_cast<qsizetype>(position > 0 ? position - 1 : 0));
        const auto line = before.count('\n') + 1;
        const auto column = before.size() - before.lastIndexOf('\n');
        const QString near = shortened(token);
        const bool atEnd = position > static_cast<std::size_t>(m_text.size());
        m_error = Error{Error::Kind::Refused,
                        atEnd ? tr("line %1, column %2: the JSON ends too early.").arg(line).arg(column)
                              : tr("line %1, column %2: this is not valid JSON: %3").arg(line).arg(column).arg(near),
                        QString::fromUtf8(problem.what())};
        return false;
    }

private:
    struct Frame {
        Value *container = nullptr;
        std::size_t slot = 0;  // object: the member being read
        std::unordered_map<std::string, std::size_t> names;

        std::optional<std::size_t> indexOf(const Object &members, const std::string &name) const
        {
            if (names.empty()) {
                const auto at = std::ranges::find(members, name, &Member::name);
                return at == members.end() ? std::nullopt
                                           : std::optional(static_cast<std::size_t>(at - members.begin()));
            }
            const auto at = names.find(name);
            return at == names.end() ? std::nullopt : std::optional(at->second);
        }
        void remember(const Object &members, const std::string &name)
        {
            if (members.size() < kScanMembers) return;
            if (names.empty()) {
                for (std::size_t i = 0; i < members.size(); ++i) names.emplace(members[i].name, i);
            }
            names.emplace(name, members.size());
        }
    };

    template<typename T>
    Value *place(T &&content)
    {
        if (m_frames.empty()) {
            m_root.content = std::forward<T>(content);
            return &m_root;
        }
        Frame &frame = m_frames.back();
        if (auto *items = std::get_if<Array>(&frame.container->content)) {
            items->push_back({std::forward<T>(content)});
            return &items->back();
        }
        Value &value = (*std::get_if<Object>(&frame.container->content))[frame.slot].value;
        value.content = std::forward<T>(content);
        return &value;
    }
    template<typename T>
    bool put(T &&content)
    {
        place(std::forward<T>(content));
        return true;
    }
    bool put(std::monostate content)
    {
        place(content);
        return true;
    }
    template<typename T>
    bool open(T &&container)
    {
        Value *placed = place(std::forward<T>(container));
        if (m_frames.size() >= kMaxDepth) return fail(tr("%1: is nested too deeply.").arg(path()));
        m_frames.push_back({placed, 0, {}});
        return true;
    }
    bool close()
    {
        m_frames.pop_back();
        return true;
    }
    bool fail(const QString &message)
    {
        m_error = Error{Error::Kind::Refused, message, {}};
        return false;
    }
    [[nodiscard]] QString path() const
    {
        QString result;
        for (const Frame &frame : m_frames) {
            if (const auto *members = frame.container->as<Object>()) {
                result = memberPath(result, (*members)[frame.slot].name);
            } else {
                result = itemPath(result, frame.container->as<Array>()->size() - 1);
            }
        }
        return result;
    }

    const QByteArray &m_text;
    const Repeated m_repeated;
    Value m_root;
    std::vector<Frame> m_frames;
    std::optional<Error> m_error;
};

bool isPlainName(std::string_view name)
{
    return !name.empty() && name.size() <= static_cast<std::size_t>(kShownLength) &&
           std::ranges::all_of(name, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                      c == '-';
           });
}

}  // namespace

QString shortened(std::string_view text)
{
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return whole.size() <= kShownLength ? whole : whole.left(kShownLength) + QChar(0x2026);
}

const Value *find(const Object &object, std::string_view name)
{
    const auto at = std::ranges::find(object, name, &Member::name);
    return at == object.end() ? nullptr : &at->value;
}

Result<Value> parse(const QByteArray &text, Repeated repeated)
{
    Builder builder(text, repeated);
    // The parser takes a NUL byte for the end of its input and would not look behind it.
    if (const auto nul = text.indexOf('\0'); nul >= 0) {
        builder.parse_error(static_cast<std::size_t>(nul) + 1, "\\0",
                            nlohmann::json::other_error::create(0, "a NUL byte", nullptr));
        return builder.result();
    }
    nlohmann::json::sax_parse(text.constBegin(), text.constEnd(), &builder);
    return builder.result();
}

QString memberPath(const QString &parent, std::string_view name)
{
    const QString shown = shortened(name);
    if (!isPlainName(name)) return parent + QStringLiteral("[\"%1\"]").arg(shown);
    return parent.isEmpty() ? shown : parent + QLatin1Char('.') + shown;
}

QString itemPath(const QString &parent, std::size_t index)
{
    return parent + QStringLiteral("[%1]").arg(index);
}

QString Path::toString() const
{
    if (!m_parent) return {};
    const QString before = m_parent->toString();
    return m_name.data() ? memberPath(before, m_name) : itemPath(before, m_index);
}

}  // namespace headroom::json
