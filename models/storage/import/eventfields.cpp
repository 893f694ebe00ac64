// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/eventreader.h"
#include "storage/import/fieldtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

namespace headroom {

namespace {

constexpr std::size_t kMaxTextBytes = std::size_t{64} * 1024;
constexpr std::int64_t kMaxCount = std::numeric_limits<std::int64_t>::max();

class EventFields {
    Q_DECLARE_TR_FUNCTIONS(EventFields)
};

bool refuse(FieldIssue &issue, std::string_view column, QString why)
{
    issue = {.column = fromUtf8(column), .why = std::move(why)};
    return false;
}

enum class DigitsError { None, NotDigits, OutOfRange };

// "0", "120", "007": digits and nothing else.
DigitsError parseDigits(std::string_view text, std::int64_t &value)
{
    constexpr std::size_t kDigitsThatAlwaysFit = 18;
    if (text.empty()) return DigitsError::NotDigits;
    std::int64_t sum = 0;
    bool tooLarge = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int digit = text[i] - '0';
        if (digit < 0 || digit > 9) return DigitsError::NotDigits;
        if (i >= kDigitsThatAlwaysFit) tooLarge = tooLarge || sum > (kMaxCount - digit) / 10;
        if (!tooLarge) sum = sum * 10 + digit;
    }
    value = sum;
    return tooLarge ? DigitsError::OutOfRange : DigitsError::None;
}

bool assignText(GivenEvent &event, TextField field, std::string_view name, std::string_view text, FieldIssue &issue)
{
    switch (checkText(text)) {
    case TextFlaw::None: break;
    case TextFlaw::NulByte:
        return refuse(issue, name, EventFields::tr("%1 holds a NUL byte. Remove it.").arg(quoted(text)));
    case TextFlaw::NotUtf8:
        return refuse(issue, name, EventFields::tr("%1 is not UTF-8. Save the file as UTF-8.").arg(quoted(text)));
    }
    if (text.size() > kMaxTextBytes) {
        return refuse(issue, name,
                      EventFields::tr("The text is longer than 64 KiB: %1 bytes. Shorten it.").arg(text.size()));
    }
    event.set(field, text);
    return true;
}

bool assignCount(GivenEvent &event, NumberField field, std::string_view name, std::string_view text, FieldIssue &issue)
{
    if (field == NumberField::Ordered && text != "0" && text != "1") {
        return refuse(issue, name, notAllowed(text, QStringLiteral("0, 1")));
    }
    const bool negative = text.starts_with('-');
    std::int64_t value = 0;
    DigitsError error = parseDigits(text.substr(negative ? 1 : 0), value);
    if (negative && value == 0 && error == DigitsError::None) error = DigitsError::NotDigits;
    switch (error) {
    case DigitsError::None:
        if (negative && field != NumberField::Units) {
            return refuse(issue, name, EventFields::tr("%1 is below 0. Counts are 0 or more.").arg(quoted(text)));
        }
        event.set(field, negative ? -value : value);
        return true;
    case DigitsError::NotDigits:
        return refuse(issue, name,
                      EventFields::tr("%1 is not a whole number. Write digits only, such as 120.").arg(quoted(text)));
    case DigitsError::OutOfRange: break;
    }
    return refuse(issue, name,
                  EventFields::tr("%1 is out of range. The largest number is %2.").arg(quoted(text)).arg(kMaxCount));
}

bool assignMoney(GivenEvent &event, NumberField field, std::string_view name, std::string_view text, bool &rounded,
                 FieldIssue &issue)
{
    const ScaledDecimal money = parseMoney(text);
    switch (money.error) {
    case DecimalError::None:
        event.set(field, money.value);
        rounded = rounded || money.rounded;
        return true;
    case DecimalError::NotANumber:
        return refuse(
            issue, name,
            EventFields::tr("%1 is not an amount. Write US dollars as a decimal, such as 0.0125.").arg(quoted(text)));
    case DecimalError::OutOfRange: break;
    }
    return refuse(issue, name,
                  EventFields::tr("%1 is out of range. The largest amount is %2 US dollars.")
                      .arg(quoted(text), Money{kMaxCount}.toString()));
}

bool assignTime(GivenEvent &event, std::string_view name, std::string_view text, FieldIssue &issue)
{
    const ParsedInstant time = parseInstant(text);
    if (time.error != TimeError::None) return refuse(issue, name, timeProblem(time.error, text));
    event.occurredAt = time.at;
    return true;
}

template<typename T, std::size_t N>
QString listed(std::string_view (*id)(T))
{
    QStringList words;
    for (std::size_t i = 0; i < N; ++i) words += fromUtf8(id(static_cast<T>(i)));
    return words.join(QStringLiteral(", "));
}

// Checks across fields; the first that fails is told.
class EventChecks {
public:
    EventChecks(const GivenEvent &event, FieldIssue &issue) : m_event(event), m_issue(issue) {}

    bool required() const
    {
        for (const TextField field : {TextField::EventId, TextField::Workspace, TextField::Action}) {
            if (m_event.get(field).empty()) return missing(fieldName(field));
        }
        if (m_event.occurredAt == kNoInstant) return missing("occurred_at");
        if (m_event.occurredAt < kFirstInstant || m_event.occurredAt >= kEndOfTime) {
            return refuse(m_issue, "occurred_at",
                          timeProblem(TimeError::OutOfRange, formatInstant(m_event.occurredAt).toStdString()));
        }
        return true;
    }

    bool atMost(NumberField small, NumberField large) const
    {
        if (!m_event.known(small) || !m_event.known(large) || m_event.get(small) <= m_event.get(large)) return true;
        return refuse(m_issue, fieldName(small),
                      EventFields::tr("%1 is more than %2, which is %3.")
                          .arg(m_event.get(small))
                          .arg(fromUtf8(fieldName(large)))
                          .arg(m_event.get(large)));
    }

    bool atLeastOne(NumberField field) const
    {
        if (!m_event.known(field) || m_event.get(field) >= 1) return true;
        return refuse(m_issue, fieldName(field), EventFields::tr("Parts are numbered from 1."));
    }

    bool finishedRecords() const
    {
        const auto submitted = m_event.value(NumberField::RecordsSubmitted);
        if (!submitted) return true;
        const std::int64_t completed = m_event.value(NumberField::RecordsCompleted).value_or(0);
        const std::int64_t failed = m_event.value(NumberField::RecordsFailed).value_or(0);
        // Neither is negative, so the difference cannot overflow where the sum could.
        if (completed <= *submitted && failed <= *submitted - completed) return true;
        const bool byCompleted = m_event.known(NumberField::RecordsCompleted);
        return refuse(m_issue, fieldName(byCompleted ? NumberField::RecordsCompleted : NumberField::RecordsFailed),
                      EventFields::tr("%1 completed and %2 failed are more than the %3 submitted.")
                          .arg(completed)
                          .arg(failed)
                          .arg(*submitted));
    }

    bool sign(NumberField field) const
    {
        if (!m_event.known(field) || m_event.get(field) >= 0) return true;
        if (field != NumberField::ProjectedCostUsd && m_event.status == Status::Credit) return true;
        return refuse(m_issue, fieldName(field),
                      field == NumberField::ProjectedCostUsd
                          ? EventFields::tr("It is below 0. A projected cost is 0 or more.")
                          : EventFields::tr("It is below 0. Only an event of status credit may take back."));
    }

    // R1: a credit takes units back and says of which event, who posted it and why.
    bool credit() const
    {
        if (m_event.status != Status::Credit) {
            if (m_event.get(TextField::Corrects).empty()) return true;
            return refuse(m_issue, fieldName(TextField::Corrects),
                          EventFields::tr("Only an event of status credit corrects another."));
        }
        if (m_event.value(NumberField::Units).value_or(0) >= 0) {
            return refuse(m_issue, fieldName(NumberField::Units),
                          EventFields::tr("A credit states the units that it takes back as a number below 0."));
        }
        for (const TextField field : {TextField::Corrects, TextField::PostedBy, TextField::Note}) {
            if (!m_event.get(field).empty()) continue;
            return refuse(m_issue, fieldName(field),
                          EventFields::tr("A credit needs it: corrects names the event, posted_by who posted the "
                                          "credit, note says why."));
        }
        return true;
    }

private:
    bool missing(std::string_view column) const
    {
        return refuse(m_issue, column, EventFields::tr("It is required and empty."));
    }

    const GivenEvent &m_event;
    FieldIssue &m_issue;
};

}  // namespace

bool assignField(GivenEvent &event, EventColumn column, std::string_view name, std::string_view text, bool &rounded,
                 FieldIssue &issue)
{
    if (text.empty()) return true;
    switch (column.kind) {
    case EventColumn::Kind::Text: return assignText(event, static_cast<TextField>(column.field), name, text, issue);
    case EventColumn::Kind::Number:
        return assignCount(event, static_cast<NumberField>(column.field), name, text, issue);
    case EventColumn::Kind::Money:
        return assignMoney(event, static_cast<NumberField>(column.field), name, text, rounded, issue);
    case EventColumn::Kind::OccurredAt: return assignTime(event, name, text, issue);
    case EventColumn::Kind::Bucket:
        event.bucket = bucketFromId(text);
        return event.bucket || refuse(issue, name, notAllowed(text, listed<Bucket, kBucketCount>(bucketId)));
    case EventColumn::Kind::Mode:
        event.mode = modeFromId(text);
        return event.mode || refuse(issue, name, notAllowed(text, listed<Mode, 2>(modeId)));
    case EventColumn::Kind::Status:
        event.status = statusFromId(text);
        return event.status || refuse(issue, name, notAllowed(text, listed<Status, kStatusCount>(statusId)));
    }
    Q_UNREACHABLE();
}

bool checkEvent(const GivenEvent &event, FieldIssue &issue)
{
    const EventChecks checks(event, issue);
    return checks.required() && checks.atMost(NumberField::CachedInputTokens, NumberField::RepeatedInputTokens) &&
           checks.atMost(NumberField::CachedInputTokens, NumberField::InputTokens) &&
           checks.atMost(NumberField::RepeatedInputTokens, NumberField::InputTokens) && checks.finishedRecords() &&
           checks.atLeastOne(NumberField::JobPart) && checks.atLeastOne(NumberField::JobParts) &&
           checks.atMost(NumberField::JobPart, NumberField::JobParts) && checks.sign(NumberField::Units) &&
           checks.sign(NumberField::CostUsd) && checks.sign(NumberField::ProjectedCostUsd) && checks.credit();
}

}  // namespace headroom
