// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace headroom {

class FieldEdit;

// Which part of the ledger is replayed: a usual range, or from an instant to another. In UTC.
class ReplayRange final : public QWidget {
    Q_OBJECT
public:
    // What is left out begins or ends with the ledger.
    struct Range {
        std::optional<Instant> from;
        std::optional<Instant> to;
        bool operator==(const Range &) const = default;
    };
    explicit ReplayRange(QWidget *parent = nullptr);

    // Nothing where what is typed is no range; it is said beside the field.
    [[nodiscard]] std::optional<Range> range(Instant now) const;
    void setEnabledForRun(bool enabled);

Q_SIGNALS:
    void changed();

private:
    enum class Choice { Last30, Last90, ThisMonth, LastMonth, Whole, Typed };
    [[nodiscard]] Choice choice() const;
    void follow();

    QComboBox *m_choice;
    QLabel *m_fromName;
    FieldEdit *m_from;
    QLabel *m_toName;
    FieldEdit *m_to;
};

}  // namespace headroom
