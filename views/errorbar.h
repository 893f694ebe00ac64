// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QFrame>
#include <QMap>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace headroom {

// One thing that went wrong, next to what failed: it stays until dismissed, with its details and a way to copy them.
class ErrorBar : public QFrame {
    Q_OBJECT
public:
    explicit ErrorBar(QWidget *parent = nullptr);

    void setError(const Error &error);
    [[nodiscard]] const Error &error() const { return m_error; }

Q_SIGNALS:
    void dismissed();

private:
    void copy() const;

    Error m_error;
    QLabel *m_message = nullptr;
    QPlainTextEdit *m_detail = nullptr;
    QToolButton *m_showDetail = nullptr;
};

// The errors of a window, one bar for each source; a later error of the same source takes the place of the earlier.
class ErrorStack : public QWidget {
    Q_OBJECT
public:
    explicit ErrorStack(QWidget *parent = nullptr);

    void show(const QString &source, const Error &error);
    void clear(const QString &source);
    void clearAll();
    [[nodiscard]] QStringList sources() const { return m_bars.keys(); }

private:
    QMap<QString, ErrorBar *> m_bars;
};

}  // namespace headroom
