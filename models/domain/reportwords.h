// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/reportdocument.h"

// Figures, times and names as documents write them: in the language and locale in force, with what a program reads beside
// them.
namespace headroom::reportwords {

// The tag of the language that the texts are in, and whether it runs from right to left.
QString language();
bool rightToLeft();

QString percent(std::int64_t used, const Amount &entitlement);  // "40 %", cut; empty where there is none (R12)
QString day(CivilDate day);                                     // "1 Mar 2026"
QString days(const CycleDays &days);                            // the first and the last, both included
QString instant(Instant at, const QByteArray &zone);            // "17 Mar 2026 10:30:05" on the zone's clock
QString spelledInstant(Instant at, const QByteArray &zone);     // the same with the zone's name
QString usedOf(std::int64_t used, const Amount &entitlement);   // "120 of 300 (40 %)"
// A name that somebody else chose: of a length to read, and keeping marks of direction to itself.
QString name(const QString &name);

// An identifier as files have it.
QString rawId(std::string_view id);

ReportCell text(const QString &shown, const QString &raw = {});
ReportCell nameCell(const QString &given);
ReportCell memberCell(const QString &given);  // empty: not stated
ReportCell bucketCell(Bucket bucket);
ReportCell count(std::int64_t count, bool bad = false);
ReportCell amount(const Amount &amount);
ReportCell dayCell(CivilDate date);
ReportCell instantCell(Instant at, const QByteArray &zone);
ReportCell moneyCell(Money amount);
ReportCell costCell(const Cost &cost);  // an estimated one with its mark (R33)

ReportTable newTable(const QString &id, const QString &title, std::vector<ReportTable::Column> columns,
                     const QString &whenEmpty = {});

void heading(ReportDocument &document, const QString &text);
void say(ReportDocument &document, const QString &text, ReportText::Kind kind = ReportText::Kind::Paragraph);

}  // namespace headroom::reportwords
