// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/strictjson.h"

#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace headroom::json {

namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kScanMembers = 16;  // beyond it, an object's names are looked up by hash
constexpr qsizetype kShownLength = 60;

QString shortenedText(const QString &text)
{
    return text.size() <= kShownLength ? text : text.left(kShownLength) + QChar(0x2026);
}

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
        const QString near = shortenedText(QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size())));
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
    return !name.empty() && name.size() <= static_cast<std::size_t>(kShownLength)
           && std::ranges::all_of(name, [](char c) {
                  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
              });
}

}  // namespace

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
    QString shown = shortenedText(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
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

void Reading::report(const QString &path, const QString &why)
{
    if (m_error) return;
    const QString where = path.isEmpty() ? QCoreApplication::translate("StrictJson", "document") : path;
    m_error = Error{Error::Kind::Refused, QStringLiteral("%1: %2").arg(where, why), {}};
}

Entry::Entry(Reading &reading, const Value &value, const Path &path, Keys keys)
    : m_reading(reading), m_path(path), m_members(value.as<Object>()), m_keys(keys)
{
    if (!m_members) {
        report(tr("must be an object in braces."));
        return;
    }
    for (const Member &m : *m_members) {
        if (std::ranges::find(keys, std::string_view(m.name), &Key::name) != keys.end()) continue;
        QStringList known;
        for (const Key &key : keys) known << QString::fromUtf8(key.name.data(), static_cast<qsizetype>(key.name.size()));
        report(m.name, tr("is an unknown key. Known here: %1.").arg(known.join(QStringLiteral(", "))));
        return;
    }
    for (const Key &key : keys) {
        if (key.need != Need::Required || find(*m_members, key.name)) continue;
        report(key.name, tr("is missing."));
        return;
    }
}

QStringList Entry::given() const
{
    QStringList names;
    if (!m_members) return names;
    names.reserve(static_cast<qsizetype>(m_members->size()));
    for (const Member &m : *m_members) names << QString::fromStdString(m.name);
    return names;
}

void Entry::report(std::string_view name, const QString &why)
{
    if (!failed()) m_reading.report(m_path.member(name).toString(), why);
}

void Entry::report(const QString &why)
{
    if (!failed()) m_reading.report(m_path.toString(), why);
}

const Value *Entry::member(std::string_view name) const
{
    if (failed() || !m_members) return nullptr;
    const Value *value = find(*m_members, name);
    if (!value || !value->isNull()) return value;
    const auto key = std::ranges::find(m_keys, name, &Key::name);
    return key != m_keys.end() && key->need == Need::Nullable ? nullptr : value;
}

std::optional<std::string_view> Entry::plainText(std::string_view name)
{
    const Value *value = member(name);
    if (!value) return std::nullopt;
    const auto *text = value->as<std::string>();
    if (!text) {
        report(name, tr("must be text in quotes."));
        return std::nullopt;
    }
    return *text;
}

std::optional<QString> Entry::text(std::string_view name)
{
    const auto given = plainText(name);
    if (!given) return std::nullopt;
    if (given->empty()) {
        report(name, tr("must not be empty."));
    } else if (given->size() > kMaxTextBytes) {
        report(name, tr("is longer than 64 KiB."));
    } else if (given->find('\0') != std::string_view::npos) {
        report(name, tr("contains a NUL character."));
    } else {
        return QString::fromUtf8(given->data(), static_cast<qsizetype>(given->size()));
    }
    return std::nullopt;
}

std::optional<QStringList> Entry::texts(std::string_view name)
{
    const Array *items = array(name);
    if (!items) return std::nullopt;
    QStringList result;
    const Path here = m_path.member(name);
    for (std::size_t i = 0; i < items->size(); ++i) {
        const auto *text = (*items)[i].as<std::string>();
        if (!text || text->empty() || text->size() > kMaxTextBytes) {
            m_reading.report(here.item(i).toString(), tr("must be text in quotes, neither empty nor over 64 KiB."));
            return std::nullopt;
        }
        result << QString::fromStdString(*text);
    }
    return result;
}

std::optional<bool> Entry::flag(std::string_view name)
{
    const Value *value = member(name);
    if (!value) return std::nullopt;
    const bool *flag = value->as<bool>();
    if (!flag) {
        report(name, tr("must be true or false."));
        return std::nullopt;
    }
    return *flag;
}

std::optional<std::int64_t> Entry::integer(std::string_view name, std::int64_t least, std::int64_t most)
{
    const Value *value = member(name);
    if (!value) return std::nullopt;
    if (const auto *number = value->as<Number>()) {
        std::int64_t result = 0;
        const char *end = number->text.data() + number->text.size();
        const auto [stop, problem] = std::from_chars(number->text.data(), end, result);
        if (problem == std::errc() && stop == end && result >= least && result <= most) return result;
    }
    if (most == std::numeric_limits<std::int64_t>::max()) {
        report(name, tr("must be a whole number of at least %1, without decimals or exponent.").arg(least));
    } else {
        report(name, tr("must be a whole number from %1 to %2, without decimals or exponent.").arg(least).arg(most));
    }
    return std::nullopt;
}

std::optional<int> Entry::smallInteger(std::string_view name, int least, int most)
{
    const auto value = integer(name, least, most);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::optional<std::int64_t> Entry::decimal(std::string_view name, ScaledDecimal (*read)(std::string_view))
{
    const Value *value = member(name);
    if (!value) return std::nullopt;
    const auto *text = value->as<std::string>();
    if (!text) {
        report(name, tr("must be dollars as text, such as \"99.00\": a JSON number is not exact."));
        return std::nullopt;
    }
    const ScaledDecimal parsed = read(*text);
    if (parsed.error == DecimalError::NotANumber) {
        report(name, tr("\"%1\" is not an amount of dollars such as \"99.00\".")
                         .arg(shortened(*text)));
    } else if (parsed.error == DecimalError::OutOfRange) {
        report(name, tr("\"%1\" is too large: it does not fit 64 bits.")
                         .arg(shortened(*text)));
    } else if (parsed.value < 0 || text->front() == '-') {
        report(name, tr("must not be negative."));
    } else {
        if (parsed.rounded) m_reading.countRounded();
        return parsed.value;
    }
    return std::nullopt;
}

std::optional<Money> Entry::money(std::string_view name)
{
    const auto nanos = decimal(name, [](std::string_view text) { return parseMoney(text); });
    return nanos ? std::optional(Money{*nanos}) : std::nullopt;
}

std::optional<TokenPrice> Entry::pricePerMtok(std::string_view name)
{
    const auto femtos = decimal(name, [](std::string_view text) { return parsePricePerMtok(text); });
    return femtos ? std::optional(TokenPrice{*femtos}) : std::nullopt;
}

std::optional<Instant> Entry::instant(std::string_view name)
{
    const auto text = plainText(name);
    if (!text) return std::nullopt;
    const ParsedInstant parsed = parseInstant(*text);
    if (parsed.error == TimeError::None) return parsed.at;
    report(name, describeTimeError(parsed.error));
    return std::nullopt;
}

std::optional<CivilDate> Entry::date(std::string_view name)
{
    const auto text = plainText(name);
    if (!text) return std::nullopt;
    const auto parsed = parseCivilDate(*text);
    if (!parsed) report(name, tr("must be a date such as \"2026-01-31\"."));
    return parsed;
}

const Array *Entry::array(std::string_view name)
{
    const Value *value = member(name);
    if (!value) return nullptr;
    const auto *items = value->as<Array>();
    if (!items) report(name, tr("must be a list in brackets."));
    return items;
}

const Object *Entry::openObject(std::string_view name)
{
    const Value *value = member(name);
    if (!value) return nullptr;
    const auto *members = value->as<Object>();
    if (!members) report(name, tr("must be an object in braces."));
    return members;
}

QString Entry::shortened(std::string_view text)
{
    return shortenedText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

QString describeTimeError(TimeError error)
{
    switch (error) {
    case TimeError::None: return {};
    case TimeError::NoZone:
        return QCoreApplication::translate(
            "StrictJson", "states no time zone. Add an offset or Z, such as \"2026-01-31T05:00:00Z\".");
    case TimeError::OutOfRange:
        return QCoreApplication::translate("StrictJson", "is outside 1970-01-01 to 2199-12-31.");
    case TimeError::NotATime: break;
    }
    return QCoreApplication::translate("StrictJson", "must be a time such as \"2026-01-31T05:00:00Z\".");
}

}  // namespace headroom::json
