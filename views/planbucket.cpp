// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planbucket.h"

#include "items/displaytext.h"
#include "views/fieldedit.h"
#include "views/inlineerror.h"
#include "views/permitted.h"
#include "views/planchoice.h"
#include "views/planfield.h"
#include "views/quietlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr LimitField kFields[] = {LimitField::Allowance,    LimitField::Warn,       LimitField::Confirm,
                                  LimitField::OveragePrice, LimitField::OverageCap, LimitField::MemberDailyCap};

QVBoxLayout *stack(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    return layout;
}

}  // namespace

PlanBucket::PlanBucket(Bucket bucket, QObject *parent) : QObject(parent), m_bucket(bucket)
{
    makeFields();
    makeChoices();
    m_head = new QWidget;
    m_inPlan = new QCheckBox(tr("in the plan"));
    m_inPlan->setAccessibleName(tr("%1: in the plan", "a bucket").arg(bucketName(bucket)));
    connect(m_inPlan, &QCheckBox::clicked, this, [this](bool on) {
        const std::optional<BucketLimit> limit = on ? std::optional(m_last) : std::nullopt;
        Q_EMIT edited(limit, limitPath(m_bucket),
                      on ? tr("%1 into the plan", "a bucket").arg(bucketName(m_bucket))
                         : tr("%1 out of the plan", "a bucket").arg(bucketName(m_bucket)),
                      false);
    });
    m_absent = new QuietLabel(tr("has 0: any use is over"));
    m_absent->setWordWrap(true);
    m_problem = new InlineError;
    QVBoxLayout *head = stack(m_head);
    for (QWidget *part : std::initializer_list<QWidget *>{m_inPlan, m_absent, m_problem}) head->addWidget(part);
    follow();
}

void PlanBucket::makeFields()
{
    for (const LimitField field : kFields) {
        if (!appliesTo(field, m_bucket)) continue;
        const QString name = tr("%1: %2", "a bucket, a field of it").arg(bucketName(m_bucket), limitFieldName(field));
        const auto check = [this, field](const QString &text) {
            // Where no number is asked for, none is missing.
            if (text.isEmpty() && (!m_limit || m_limit->allowance.unlimited)) return QString();
            BucketLimit scratch;
            const Result<void> typed = setLimitField(scratch, field, text);
            return typed ? QString() : typed.error().message;
        };
        auto *edit = new PlanField(name, check, this);
        connect(edit, &PlanField::edited, this, [this, field](const QString &text) { take(field, text); });
        m_fields.emplace(field, edit);
    }
    m_unlimited = new QCheckBox(tr("unlimited"));
    m_unlimited->setAccessibleName(tr("%1: unlimited", "a bucket").arg(bucketName(m_bucket)));
    connect(m_unlimited, &QCheckBox::clicked, this, [this](bool on) {
        if (!m_limit) return;
        BucketLimit limit = *m_limit;
        const bool known = m_base && !m_base->allowance.unlimited;
        limit.allowance = on ? Amount{.unlimited = true, .units = 0} : known ? m_base->allowance : Amount{};
        choose(QStringLiteral("allowance"), limitFieldName(LimitField::Allowance), limit);
    });
    m_allowance = new QWidget;
    QVBoxLayout *layout = stack(m_allowance);
    layout->addWidget(m_fields.at(LimitField::Allowance)->edit());
    layout->addWidget(m_unlimited);
}

void PlanBucket::makeChoices()
{
    const auto named = [this](const QString &name) {
        return new PlanChoice(tr("%1: %2", "a bucket, a field of it").arg(bucketName(m_bucket), name));
    };
    m_counted = new QWidget;
    QVBoxLayout *counted = stack(m_counted);
    if (m_bucket == Bucket::LongContext) {
        m_unit = named(tr("Counted in"));
        for (const Unit unit : {Unit::Page, Unit::File, Unit::Action})
            m_unit->add(unitWords(unit), static_cast<int>(unit));
        connect(m_unit, &PlanChoice::chosen, this, [this](int value) {
            BucketLimit limit = *m_limit;
            limit.unit =
                chosen(static_cast<Unit>(value), defaultUnit(m_bucket), m_base ? m_base->unit : std::optional<Unit>());
            choose(QStringLiteral("unit"), tr("Counted in"), limit);
        });
        counted->addWidget(m_unit);
    } else {
        auto *unit = new QuietLabel(unitWords(defaultUnit(m_bucket)));
        unit->setContentsMargins(0, 5, 0, 0);
        counted->addWidget(unit);
    }

    m_per = named(tr("Allowance per"));
    for (const Per per : {Per::Workspace, Per::Seat}) m_per->add(perWords(per), static_cast<int>(per));
    connect(m_per, &PlanChoice::chosen, this, [this](int value) {
        BucketLimit limit = *m_limit;
        limit.per = chosen(static_cast<Per>(value), Per::Workspace, m_base ? m_base->per : std::optional<Per>());
        choose(QStringLiteral("per"), tr("Allowance per"), limit);
    });
    m_shared = new QuietLabel;
    m_shared->setWordWrap(true);
    m_sharing = new QWidget;
    QVBoxLayout *sharing = stack(m_sharing);
    sharing->addWidget(m_per);
    sharing->addWidget(m_shared);

    m_atLimit = named(tr("At the limit"));
    for (const AtLimit rule : {AtLimit::Block, AtLimit::Queue})
        m_atLimit->add(atLimitWords(rule), static_cast<int>(rule));
    connect(m_atLimit, &PlanChoice::chosen, this, [this](int value) {
        BucketLimit limit = *m_limit;
        limit.atLimit =
            chosen(static_cast<AtLimit>(value), AtLimit::Block, m_base ? m_base->atLimit : std::optional<AtLimit>());
        choose(QStringLiteral("at_limit"), tr("At the limit"), limit);
    });
}

QString PlanBucket::rowName(Row row)
{
    switch (row) {
    case InPlan: return {};
    case Allowance: return limitFieldName(LimitField::Allowance);
    case Counted: return tr("Counted in");
    case Shared: return tr("Allowance per");
    case Warn: return limitFieldName(LimitField::Warn);
    case Confirm: return limitFieldName(LimitField::Confirm);
    case AtLimitRule: return tr("At the limit");
    case Price: return limitFieldName(LimitField::OveragePrice);
    case Cap: return limitFieldName(LimitField::OverageCap);
    default: return limitFieldName(LimitField::MemberDailyCap);
    }
}

QString PlanBucket::rowExplanation(Row row)
{
    switch (row) {
    case InPlan: return tr("A bucket that is not in the plan has 0: any use of it is over.");
    case Allowance: return tr("Units of a cycle; times seats where it is per seat.");
    case Counted: return tr("What one unit is. Long-context work may be counted in pages, files or actions.");
    case Shared: return tr("Per seat, the allowance is multiplied by the seats and shared by the whole team.");
    case Warn: return tr("Members are warned from this share of the entitlement on.");
    case Confirm: return tr("A premium action that takes more than this share of what is left is asked about first.");
    case AtLimitRule: return tr("What happens to an action for which too little is left.");
    case Price: return tr("Of one unit of overage, approved or prepaid. Empty: none is sold.");
    case Cap: return tr("The most units of overage that can be approved in a cycle.");
    default: return tr("Premium units that one member may use in a day, in the workspace's own time zone.");
    }
}

QWidget *PlanBucket::cell(Row row) const
{
    const auto field = [this](LimitField wanted) -> QWidget * {
        const auto found = m_fields.find(wanted);
        return found == m_fields.end() ? nullptr : found->second->edit();
    };
    switch (row) {
    case InPlan: return m_head;
    case Allowance: return m_allowance;
    case Counted: return m_counted;
    case Shared: return m_sharing;
    case Warn: return field(LimitField::Warn);
    case Confirm: return field(LimitField::Confirm);
    case AtLimitRule: return m_atLimit;
    case Price: return field(LimitField::OveragePrice);
    case Cap: return field(LimitField::OverageCap);
    default: return field(LimitField::MemberDailyCap);
    }
}

void PlanBucket::setLimit(const std::optional<BucketLimit> &limit, const std::optional<BucketLimit> &base, int seats,
                          bool afresh)
{
    if (afresh) m_last = base.value_or(BucketLimit{});
    if (limit) m_last = *limit;
    m_limit = limit;
    m_base = base;
    m_seats = seats;
    for (const auto &[field, shown] : m_fields) {
        const BucketLimit now = limit.value_or(BucketLimit{});
        const auto means = [&now, which = field](const QString &text) {
            BucketLimit typed = now;
            return setLimitField(typed, which, text) && typed == now;
        };
        shown->show(limit ? limitFieldText(now, field) : QString(), means, afresh);
        shown->edit()->line()->setPlaceholderText(limitFieldDefault(now, field));
    }
    follow();
}

void PlanBucket::setPermission(const Permission &permission)
{
    m_permission = permission;
    follow();
}

// Everything of the column as the limit and the permission have it, but for what is typed.
void PlanBucket::follow()
{
    m_inPlan->setChecked(m_limit.has_value());
    m_absent->setVisible(!m_limit);
    permit(m_inPlan, m_permission, rowExplanation(InPlan));
    for (int row = Allowance; row < RowCount; ++row)
        if (QWidget *shown = cell(static_cast<Row>(row))) shown->setVisible(m_limit.has_value());
    const BucketLimit limit = m_limit.value_or(BucketLimit{});
    m_unlimited->setChecked(limit.allowance.unlimited);
    permit(m_unlimited, m_permission);
    for (const auto &[field, shown] : m_fields) shown->setReadOnly(!m_permission, m_permission.why);
    m_fields.at(LimitField::Allowance)->edit()->setEnabled(!limit.allowance.unlimited);
    if (m_unit) m_unit->setValue(static_cast<int>(limit.unit.value_or(defaultUnit(m_bucket))));
    m_per->setValue(static_cast<int>(limit.per.value_or(Per::Workspace)));
    m_atLimit->setValue(static_cast<int>(limit.atLimit.value_or(AtLimit::Block)));
    for (PlanChoice *choice : {m_unit, m_per, m_atLimit})
        if (choice) choice->setPermission(m_permission);
    const QString words = sharing();
    m_shared->setText(words);
    m_shared->setVisible(!words.isEmpty());
}

// What per seat comes to; nothing where there is nothing to share.
QString PlanBucket::sharing() const
{
    if (!m_limit || m_limit->allowance.unlimited || m_limit->per.value_or(Per::Workspace) == Per::Workspace) return {};
    const std::int64_t units = m_limit->allowance.units;
    if (units > std::numeric_limits<std::int64_t>::max() / m_seats) return tr("× seats, shared by the team");
    //: an allowance, times seats; what that is together
    return tr("%1 × seats: with %2 the team shares %3")
        .arg(displayCount(units), tr("%Ln seat(s)", nullptr, m_seats), displayCount(units * m_seats));
}

void PlanBucket::setFindings(const std::vector<DraftFinding> &findings)
{
    const auto messageOf = [&findings](const QString &path) -> const DraftFinding * {
        const auto found = std::ranges::find(findings, path, &DraftFinding::path);
        return found == findings.end() ? nullptr : &*found;
    };
    const auto say = [&](auto *where, const QString &path) {
        const DraftFinding *finding = messageOf(path);
        where->setFinding(finding ? finding->message : QString(),
                          finding && finding->severity == DraftFinding::Severity::Warning);
    };
    for (const auto &[field, shown] : m_fields) say(shown->edit(), limitPath(m_bucket, field));
    const QString under = limitPath(m_bucket) + QLatin1Char('.');
    if (m_unit) say(m_unit, under + QLatin1String("unit"));
    say(m_per, under + QLatin1String("per"));
    say(m_atLimit, under + QLatin1String("at_limit"));
    sayWhole(findings);
}

// What is wrong with the bucket as a whole, or with its absence, which has no field.
void PlanBucket::sayWhole(const std::vector<DraftFinding> &findings)
{
    const QString whole = limitPath(m_bucket);
    const auto found = std::ranges::find_if(findings, [&](const DraftFinding &finding) {
        return finding.path == whole || (!m_limit && finding.path.startsWith(whole + QLatin1Char('.')));
    });
    if (found == findings.end())
        m_problem->say({});
    else if (found->severity == DraftFinding::Severity::Error)
        m_problem->say(found->message);
    else
        m_problem->note(found->message);
}

bool PlanBucket::hasPlaceFor(Bucket bucket, const QString &path)
{
    const QString whole = limitPath(bucket);
    if (path == whole) return true;
    for (const LimitField field : kFields)
        if (path == limitPath(bucket, field)) return appliesTo(field, bucket);
    const QString field = path.startsWith(whole) ? path.mid(whole.size()) : QString();
    return field == QLatin1String(".per") || field == QLatin1String(".at_limit") ||
           (field == QLatin1String(".unit") && bucket == Bucket::LongContext);
}

int PlanBucket::spoiled() const
{
    if (!m_limit) return 0;
    return static_cast<int>(
        std::ranges::count_if(m_fields, [](const auto &field) { return !field.second->edit()->valid(); }));
}

void PlanBucket::take(LimitField field, const QString &text)
{
    if (!m_limit) return;
    BucketLimit limit = *m_limit;
    if (!setLimitField(limit, field, text)) return;
    Q_EMIT edited(limit, limitPath(m_bucket, field), m_fields.at(field)->edit()->line()->accessibleName(), true);
}

void PlanBucket::choose(const QString &id, const QString &name, const BucketLimit &limit)
{
    Q_EMIT edited(limit, limitPath(m_bucket) + QLatin1Char('.') + id,
                  tr("%1: %2", "a bucket, a field of it").arg(bucketName(m_bucket), name), false);
}

}  // namespace headroom
