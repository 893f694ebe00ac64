// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextBrowser;

namespace headroom {

// The user guide, from the program itself, in a window of its own.
class GuideWindow : public QWidget {
    Q_OBJECT
public:
    explicit GuideWindow(QWidget *parent = nullptr);

private:
    void open(const QUrl &link);

    QTextBrowser *m_text = nullptr;
};

}  // namespace headroom
