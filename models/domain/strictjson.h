// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

// JSON as a tree in which numbers stay the text they were and repeated keys do not pass unnoticed.
namespace headroom::json {

struct Value;
struct Member;
using Array = std::vector<Value>;
using Object = std::vector<Member>;

struct Number {
    std::string text;  // as in the document
};

struct Value {
    std::variant<std::monostate, bool, Number, std::string, Array, Object> content;  // monostate: null

    template<typename T>
    [[nodiscard]] const T *as() const
    {
        return std::get_if<T>(&content);
    }
    [[nodiscard]] bool isNull() const { return content.index() == 0; }
};

struct Member {
    std::string name;
    Value value;
};

// The member of that name, or nothing.
const Value *find(const Object &object, std::string_view name);

enum class Repeated { Refuse, KeepLast };

// Syntax errors name line and column; a repeated key and nesting deeper than 64 name the JSON path.
Result<Value> parse(const QByteArray &text, Repeated repeated = Repeated::Refuse);

// Where in the document; put into words only when something is wrong there. A path refers to the one it was made
// from, which must live as long.
class Path {
public:
    Path() = default;
    [[nodiscard]] Path member(std::string_view name) const & { return Path(this, name, 0); }
    [[nodiscard]] Path item(std::size_t index) const & { return Path(this, {}, index); }
    Path member(std::string_view name) const && = delete;
    Path item(std::size_t index) const && = delete;
    [[nodiscard]] QString toString() const;  // empty for the whole document

private:
    Path(const Path *parent, std::string_view name, std::size_t index) : m_parent(parent), m_name(name), m_index(index)
    {}
    const Path *m_parent = nullptr;
    std::string_view m_name;  // empty: an item of a list
    std::size_t m_index = 0;
};

// Text of a document as a message shows it: the first of many characters.
QString shortened(std::string_view text);
// "plans[0]" + "price" -> "plans[0].price"; long or odd names are shortened and quoted.
QString memberPath(const QString &parent, std::string_view name);
QString itemPath(const QString &parent, std::size_t index);

}  // namespace headroom::json
