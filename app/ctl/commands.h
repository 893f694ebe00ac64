// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/session.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace headroom::ctl {

// Each adds its commands to `app`; the command that is named fills `session.command`. Both outlive the parse.
void addLedgerCommands(CLI::App &app, Session &session);   // init, verify
void addCatalogCommands(CLI::App &app, Session &session);  // catalog apply, catalog export, prices import
void addImportCommand(CLI::App &app, Session &session);    // import
void addUsageCommands(CLI::App &app, Session &session);    // usage, daily
void addDecideCommand(CLI::App &app, Session &session);    // decide
void addOverageCommands(CLI::App &app, Session &session);  // overage list, show, request, approve, deny, ...
void addCreditCommands(CLI::App &app, Session &session);   // credit show, credit post
void addPeopleCommands(CLI::App &app, Session &session);   // role list, set, remove; setting second-approver
void addAuditCommands(CLI::App &app, Session &session);    // audit export
void addSplitCommand(CLI::App &app, Session &session);     // split
void addReplayCommand(CLI::App &app, Session &session);    // replay
void addFlagsCommand(CLI::App &app, Session &session);     // flags
void addRatiosCommand(CLI::App &app, Session &session);    // ratios
void addSignalsCommand(CLI::App &app, Session &session);   // signals
void addHitsCommand(CLI::App &app, Session &session);      // hits
void addHistoryCommand(CLI::App &app, Session &session);   // history
void addJobsCommand(CLI::App &app, Session &session);      // jobs
void addExplainCommand(CLI::App &app, Session &session);   // explain
void addReportCommand(CLI::App &app, Session &session);    // report

// An option with one text value; CLI11 alone would take an empty text for "not given".
CLI::Option *addText(CLI::App *app, const std::string &name, std::optional<std::string> &value,
                     const std::string &description);

}  // namespace headroom::ctl
