// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace headroom {

// What went wrong, in words for the person at the screen or the terminal.
struct Error {
    enum class Kind {
        Refused,      // the input or a check failed (exit status 1)
        Usage,        // the call itself was wrong (exit status 2)
        Unavailable,  // unreachable, locked, not a ledger, or of a newer version (exit status 3)
        Cancelled,    // the caller asked to stop, or a newer request superseded this one
        Internal,     // a defect of ours; the detail says where
    };

    Kind kind = Kind::Internal;
    QString message;  // what, where and what to do, one or two sentences
    QString detail;   // for "Details" and logs: driver text, path, position

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> refused(QString message, QString detail = {})
{
    return tl::make_unexpected(Error{Error::Kind::Refused, std::move(message), std::move(detail)});
}

inline tl::unexpected<Error> failure(Error::Kind kind, QString message, QString detail = {})
{
    return tl::make_unexpected(Error{kind, std::move(message), std::move(detail)});
}

}  // namespace headroom
