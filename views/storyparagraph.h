// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/storytext.h"

#include <QFrame>

namespace headroom {

class LinkLabel;

// One sentence of a story. Its figures are links to their events; what a customer does not read says so, and has a bar
// beside it.
class StoryParagraph final : public QFrame {
    Q_OBJECT
public:
    explicit StoryParagraph(const StoryLine &line, QWidget *parent = nullptr);

    [[nodiscard]] const StoryLine &line() const { return m_line; }
    // As rich text, links included.
    [[nodiscard]] QString html() const;

Q_SIGNALS:
    void eventsWanted(const headroom::HistoryFilter &events);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QString &link);
    void explain(const QString &link);
    [[nodiscard]] const StoryFigure *figureOf(const QString &link) const;

    StoryLine m_line;
    LinkLabel *m_text;
};

}  // namespace headroom
