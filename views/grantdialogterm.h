// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycle.h"

#include <QObject>

#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;

namespace headroom {

class FieldEdit;

// From when until when a grant runs: from now, from the next cycle or from an instant, at first for a year.
class GrantTerm final : public QObject {
    Q_OBJECT
public:
    // Adds its rows to the form.
    GrantTerm(QFormLayout *form, QObject *parent);

    // The cycle that is running, of a workspace in that zone.
    void setCycle(const Cycle &cycle, const CycleRule &rule, const Zone &zone, Instant now);
    // [from, to); nothing while one of the two is empty or not well-formed.
    [[nodiscard]] std::optional<std::pair<Instant, Instant>> term(Instant now) const;
    // "at once", or from when on.
    [[nodiscard]] QString startText(Instant from, const Zone &zone) const;
    // Those that can be typed into, by their names in the catalog.
    [[nodiscard]] std::vector<std::pair<QString, FieldEdit *>> fields() const;

Q_SIGNALS:
    void changed();

private:
    enum Start { Now, NextCycle, At };
    [[nodiscard]] std::optional<Instant> start(Instant now) const;
    void proposeEnd();
    void edited();

    QComboBox *m_start;
    FieldEdit *m_from;
    FieldEdit *m_to;
    std::optional<Instant> m_nextCycle;
    Instant m_now;
    Zone m_zone;
    bool m_endTyped = false;
};

}  // namespace headroom
