// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLineEdit;
class QPushButton;

namespace headroom {

class FieldEdit;

// Asks for the key and the name of a new plan, where the list of plans is.
class PlanBegin final : public QFrame {
    Q_OBJECT
public:
    // `taken`: whether a plan has that key.
    explicit PlanBegin(std::function<bool(const QString &)> taken, QWidget *parent = nullptr);

    // Empties the form and gives it the keyboard.
    void open();

Q_SIGNALS:
    void begun(const QString &key, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin();

    std::function<bool(const QString &)> m_taken;
    FieldEdit *m_key;
    QLineEdit *m_name;
    QPushButton *m_begin;
};

}  // namespace headroom
