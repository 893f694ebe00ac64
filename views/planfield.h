// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace headroom {

class FieldEdit;

// A typed field of a plan version, kept in step with the draft without disturbing who types in it. While what is
// typed is not well-formed, the draft has what stood there before: the 1 of a 1.234,56 is nobody's allowance.
class PlanField final : public QObject {
    Q_OBJECT
public:
    // As FieldEdit has it; the edit belongs to the layout that it is put in.
    PlanField(const QString &name, std::function<QString(const QString &)> check, QObject *parent);

    // `text`: as the version has it; `means`: whether what is typed means the same already. `afresh`: of another
    // version than before; what was typed is forgotten.
    void show(const QString &text, const std::function<bool(const QString &)> &means, bool afresh);
    void setReadOnly(bool readOnly, const QString &why);
    [[nodiscard]] FieldEdit *edit() const { return m_edit; }

Q_SIGNALS:
    // What the draft should have.
    void edited(const QString &text);

private:
    void announce(const QString &text);

    FieldEdit *m_edit;
    QString m_shown;
    QString m_before;  // what somebody began to type over
    bool m_announcing = false;
};

}  // namespace headroom
