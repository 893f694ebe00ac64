// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/thresholdfields.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace headroom {

class FieldEdit;

// The thresholds as fields: each with its unit, its default and what it means, and what is wrong with it below it.
class ThresholdForm final : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdForm(QWidget *parent = nullptr);

    // What stands in the fields, well-formed or not.
    struct Typed {
        QStringList texts;  // in the order of thresholdFields()
        Bucket bucket = Bucket::PremiumSync;
        bool operator==(const Typed &) const = default;
    };
    static Typed typedFrom(const Thresholds &thresholds);
    [[nodiscard]] Typed typed() const;
    // Says nothing.
    void setTyped(const Typed &typed);
    // Nothing while a field is not well-formed or out of its range.
    [[nodiscard]] std::optional<Thresholds> thresholds() const;
    // Marks what is not as it is in force.
    void markChanges(const Thresholds &inForce);
    void setReadOnly(bool readOnly);
    void takeFocus();

Q_SIGNALS:
    // `field`: its place in thresholdFields(); the bucket comes after the last.
    void edited(int field);

private:
    void addField(QGridLayout *grid, const ThresholdField &field);
    void addBucket(QGridLayout *grid);
    void showProblems();

    std::vector<ThresholdField> m_fields;
    std::vector<FieldEdit *> m_edits;
    std::vector<QLabel *> m_names;
    QComboBox *m_bucket;
    QLabel *m_bucketName = nullptr;
};

}  // namespace headroom
