// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/jsonline.h"

#include <algorithm>
#include <bit>

namespace headroom {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::size_t kUsualBytes = std::size_t{16} * 1024;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t digitsFrom(std::string_view text, std::size_t at)
{
    const auto *const end = std::find_if_not(text.begin() + at, text.end(), isDigit);
    return static_cast<std::size_t>(end - text.begin());
}

// The parser's on-demand interface hands out what begins like a number; whether it is one is ours to see.
bool isJsonNumber(std::string_view text)
{
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = at;
    at = digitsFrom(text, at);
    if (at == whole || (text[whole] == '0' && at > whole + 1)) return false;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = ++at;
        at = digitsFrom(text, at);
        if (at == fraction) return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
        const std::size_t exponent = at;
        at = digitsFrom(text, at);
        if (at == exponent) return false;
    }
    return at == text.size();
}

bool isBadText(std::string_view text)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
    return std::any_of(text.begin(), text.end(), isControl) || !simdjson::validate_utf8(text);
}

}  // namespace

JsonFlaw JsonLine::start(std::string_view text)
{
    if (text.substr(std::min(text.find_first_not_of(kBlanks), text.size())).substr(0, 1) != "{") {
        return JsonFlaw::NotAnObject;
    }
    // The parser grows to the very size that is asked of it; powers of two spare it growing line by line.
    simdjson::error_code error = simdjson::SUCCESS;
    if (text.size() > m_parser.capacity()) error = m_parser.allocate(std::bit_ceil(std::max(text.size(), kUsualBytes)));
    if (!error) {
        error = m_parser.iterate(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING).get(m_document);
    }
    if (!error) error = m_document.get_object().get(m_object);
    switch (error) {
    case simdjson::SUCCESS: return JsonFlaw::None;
    case simdjson::UTF8_ERROR: return JsonFlaw::NotUtf8;
    case simdjson::UNESCAPED_CHARS: return JsonFlaw::ControlCharacter;
    default: return JsonFlaw::Syntax;
    }
}

bool JsonLine::read(simdjson::ondemand::value value, SourceValue &to)
{
    using simdjson::ondemand::json_type;
    json_type type{};
    if (value.type().get(type)) return false;
    switch (type) {
    case json_type::string: to.kind = SourceValue::Kind::Text; return !value.get_string().get(to.text);
    case json_type::number: {
        const std::string_view token = value.raw_json_token();
        to = {.kind = SourceValue::Kind::Number, .text = token.substr(0, token.find_last_not_of(kBlanks) + 1)};
        return isJsonNumber(to.text);
    }
    case json_type::boolean: {
        bool truth = false;
        if (value.get_bool().get(truth)) return false;
        to = {.kind = SourceValue::Kind::Bool, .text = truth ? "true" : "false"};
        return true;
    }
    case json_type::null: {
        bool null = false;
        to = {};
        return !value.is_null().get(null) && null;
    }
    case json_type::object: {
        simdjson::ondemand::object object;
        to.kind = SourceValue::Kind::Nested;
        return !value.get_object().get(object) && !object.raw_json().get(to.text);
    }
    case json_type::array: {
        simdjson::ondemand::array array;
        to.kind = SourceValue::Kind::Nested;
        return !value.get_array().get(array) && !array.raw_json().get(to.text);
    }
    }
    return false;
}

std::string_view keyOfBadText(std::string_view line)
{
    std::string_view key;
    for (std::size_t open = line.find('"'); open != std::string_view::npos; open = line.find('"', open)) {
        std::size_t close = ++open;
        while (close < line.size() && line[close] != '"') close += line[close] == '\\' ? 2U : 1U;
        if (close >= line.size()) return {};
        const std::string_view text = line.substr(open, close - open);
        open = close + 1;
        const std::size_t next = line.find_first_not_of(kBlanks, open);
        const bool isKey = next != std::string_view::npos && line[next] == ':';
        if (isBadText(text)) return isKey ? std::string_view() : key;
        if (isKey) key = text;
    }
    return {};
}

}  // namespace headroom
