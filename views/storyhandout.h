// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"

#include <QWidget>

#include <memory>

class QPrinter;
class QPushButton;

namespace headroom {

class StoryView;

// The ways in which a story leaves the window: copied, as a file, on paper. What is handed out is what the page shows, and
// files and paper are audited.
class StoryHandout final : public QWidget {
    Q_OBJECT
public:
    explicit StoryHandout(StoryView *view, QWidget *parent = nullptr);

    void setClient(LedgerClient *client);
    void setInfo(const LedgerInfo &info);
    // Whether there is a story.
    void follow();
    void copy();
    // HTML, whole or not at all, off the GUI thread.
    void saveAs(const QString &path);

Q_SIGNALS:
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);

private:
    void askWhere();
    void askPrinter();
    void print(const std::shared_ptr<QPrinter> &printer);

    QPointer<LedgerClient> m_client;
    LedgerInfo m_info;
    StoryView *m_view;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_print;
};

}  // namespace headroom
