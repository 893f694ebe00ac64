// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;

namespace headroom {

class InlineError;

// A line that is typed into, and below it what is wrong with it. What is typed stays until somebody mends it.
class FieldEdit final : public QWidget {
    Q_OBJECT
public:
    // `name`: for screen readers. `check`: what is wrong with a text, in words; empty: nothing.
    FieldEdit(const QString &name, std::function<QString(const QString &)> check, QWidget *parent = nullptr);

    // A text from elsewhere; while somebody types here and it means the same, theirs stays.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool valid() const { return m_problem.isEmpty(); }
    // What is wrong with a well-formed text, as somebody else found; a text that is not well-formed says so first.
    void setFinding(const QString &message, bool isWarning = false);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    // Somebody typed; the text is well-formed.
    void edited(const QString &text);
    // Somebody typed something that is not.
    void spoiled();

private:
    void take(const QString &text);
    void say();

    std::function<QString(const QString &)> m_check;
    QLineEdit *m_line;
    InlineError *m_error;
    QString m_problem;
    QString m_finding;
    bool m_isWarning = false;
    bool m_typed = false;  // what stands there
};

}  // namespace headroom
