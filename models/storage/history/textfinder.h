// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace headroom {

// Looks for a part of texts, whatever the case; fast where they are plain ASCII, as most identifiers are.
class TextFinder {
public:
    explicit TextFinder(const QString &part);

    // Nothing to look for: every text has it.
    [[nodiscard]] bool isEmpty() const { return m_part.isEmpty(); }
    [[nodiscard]] bool in(const QString &text) const;
    [[nodiscard]] bool in(std::string_view utf8) const;

private:
    QString m_part;
    bool m_plain = true;  // folds to ASCII, which is
    std::string m_folded;
};

}  // namespace headroom
