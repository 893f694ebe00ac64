// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratios.h"
#include "fastledger.h"
#include "support/ledgerchecks.h"

// Events and questions for tests of the operating ratios.
namespace headroom::testing {

using namespace Qt::StringLiterals;

inline const QByteArray kRatioHeader =
    "event_id,occurred_at,workspace,member,action,route,bucket,mode,status,units,retries,input_tokens,output_tokens,"
    "cached_input_tokens,repeated_input_tokens,corrects,posted_by,note\n";

struct RatioRow {
    QByteArray id;
    QByteArray at;
    QByteArray workspace = "acme";
    QByteArray member = "ann";
    QByteArray action = "x";
    QByteArray route = "r";
    QByteArray bucket = "standard_sync";
    QByteArray mode = "";
    QByteArray status = "ok";
    QByteArray units = "1";
    QByteArray retries = "";
    QByteArray input = "";
    QByteArray output = "";
    QByteArray cached = "";
    QByteArray repeated = "";
    QByteArray corrects = "";

    [[nodiscard]] QByteArray line() const
    {
        const bool credit = status == "credit";
        return QByteArrayList{id,
                              at,
                              workspace,
                              member,
                              action,
                              route,
                              bucket,
                              mode,
                              status,
                              units,
                              retries,
                              input,
                              output,
                              cached,
                              repeated,
                              corrects,
                              credit ? "bo" : "",
                              credit ? "why" : ""}
                   .join(',') +
               '\n';
    }
};

inline QByteArray workspaceIn(const QByteArray &key, const QByteArray &zone, const QByteArray &more = {})
{
    return R"({"workspaces":[{"key":")" + key + R"(","time_zone":")" + zone + "\"" + more + "}]}";
}

inline RatioQuestion asked(Instant from, Instant to, RatioScope scope = RatioScope::All, const QString &key = {})
{
    RatioQuestion question;
    question.scope = scope;
    question.key = key;
    question.from = from;
    question.to = to;
    return question;
}

}  // namespace headroom::testing
