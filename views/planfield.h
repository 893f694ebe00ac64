// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace headroom {

class FieldEdit;

// A typed field of a plan version, kept in step with the draft without disturbing who types in it.
class PlanField {
public:
    PlanField() = default;
    explicit PlanField(FieldEdit *edit) : m_edit(edit) {}

    // `text`: as the version has it; `means`: whether what is typed means the same already. `afresh`: of another
    // version than before; what was typed is forgotten.
    void show(const QString &text, const std::function<bool(const QString &)> &means, bool afresh);
    void setReadOnly(bool readOnly, const QString &why);
    [[nodiscard]] FieldEdit *edit() const { return m_edit; }

private:
    FieldEdit *m_edit = nullptr;
    QString m_shown;
};

}  // namespace headroom
