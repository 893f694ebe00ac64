// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/draftcheck.h"
#include "items/planfields.h"

#include <QObject>

#include <map>

class QCheckBox;
class QLabel;
class QWidget;

namespace headroom {

class InlineError;
class PlanChoice;
class PlanField;

// What a plan version says of one bucket: the fields of one column of the limits. Their widgets belong to the table
// that they are laid out in.
class PlanBucket final : public QObject {
    Q_OBJECT
public:
    enum Row { InPlan, Allowance, Counted, Shared, Warn, Confirm, AtLimitRule, Price, Cap, DailyCap, RowCount };

    explicit PlanBucket(Bucket bucket, QObject *parent = nullptr);

    static QString rowName(Row row);
    static QString rowExplanation(Row row);  // a tool tip
    // Null: the bucket has nothing there.
    [[nodiscard]] QWidget *cell(Row row) const;

    // `base`: what the version was made from says; `seats`: of an example of what per seat comes to. `afresh`: of
    // another version than before.
    void setLimit(const std::optional<BucketLimit> &limit, const std::optional<BucketLimit> &base, int seats,
                  bool afresh);
    void setPermission(const Permission &permission);
    // Those of this bucket are said beside the field that they are about.
    void setFindings(const std::vector<DraftFinding> &findings);
    // Whether a finding of that path is said beside a field of the bucket.
    static bool hasPlaceFor(Bucket bucket, const QString &path);
    // Fields that hold what the draft cannot take.
    [[nodiscard]] int spoiled() const;

Q_SIGNALS:
    // Nothing: the bucket is not in the plan any more. `typing`: steps of the same path belong together.
    void edited(const std::optional<headroom::BucketLimit> &limit, const QString &path, const QString &what,
                bool typing);

private:
    void makeFields();
    void makeChoices();
    void take(LimitField field, const QString &text);
    void choose(const QString &id, const QString &name, const BucketLimit &limit);
    void sayWhole(const std::vector<DraftFinding> &findings);
    void follow();
    [[nodiscard]] QString sharing() const;

    Bucket m_bucket;
    std::optional<BucketLimit> m_limit;
    std::optional<BucketLimit> m_base;
    BucketLimit m_last;  // as it was while it was in the plan
    int m_seats = 1;
    Permission m_permission;

    QWidget *m_head = nullptr;
    QCheckBox *m_inPlan = nullptr;
    QLabel *m_absent = nullptr;
    InlineError *m_problem = nullptr;
    QWidget *m_allowance = nullptr;
    QCheckBox *m_unlimited = nullptr;
    QWidget *m_counted = nullptr;
    PlanChoice *m_unit = nullptr;  // long context only
    QWidget *m_sharing = nullptr;
    PlanChoice *m_per = nullptr;
    QLabel *m_shared = nullptr;
    PlanChoice *m_atLimit = nullptr;
    std::map<LimitField, PlanField *> m_fields;
};

}  // namespace headroom
