// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace headroom {

class FieldEdit;

// A line above a table in which something new gets its key.
class RouteNewKey final : public QWidget {
    Q_OBJECT
public:
    // `label`: "Key of the new route"; `taken`: whether there is one of that key.
    RouteNewKey(const QString &label, std::function<bool(const QString &)> taken, QWidget *parent = nullptr);

    // Shows the line, empty, and puts the cursor into it.
    void begin();

Q_SIGNALS:
    void added(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();

    std::function<bool(const QString &)> m_taken;
    FieldEdit *m_key;
};

}  // namespace headroom
