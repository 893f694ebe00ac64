// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"
#include "ctl/output.h"

#include "domain/error.h"
#include "storage/ledger.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace headroom::ctl {

// What the command line asked for, and what every command needs to answer it.
class Session {
public:
    // Global options as given; empty text is not the same as not given.
    std::optional<std::string> db;
    std::optional<std::string> format;
    // The command that was named, ready to run; answers the exit status.
    std::function<Result<int>()> command;

    [[nodiscard]] Result<QString> location() const;
    [[nodiscard]] Result<std::unique_ptr<Ledger>> openLedger() const;
    // To answer what holds at an instant: settles what gateways wrote first, as settle() does.
    [[nodiscard]] Result<std::unique_ptr<Ledger>> openSettledLedger(Instant at) const;
    // Wrong usage where --format is none that exists.
    [[nodiscard]] Result<Format> outputFormat() const;
    [[nodiscard]] Result<void> print(const Answer &answer) const;
};

}  // namespace headroom::ctl
