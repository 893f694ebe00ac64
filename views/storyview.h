// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitstory.h"
#include "items/storytext.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace headroom {

class NoticeStrip;
class StoryPanel;
struct Error;
struct Place;

// Why one limit was hit, as a document: what happened, how the limit was reached, and part by part what that rests on.
// As the customer would read it, until somebody wants what colleagues may know.
class StoryView final : public QWidget {
    Q_OBJECT
public:
    explicit StoryView(QWidget *parent = nullptr);

    void setStory(const HitStory &story);
    void clear();
    // Whether the story shown is that of a hit.
    [[nodiscard]] bool tells(const QString &hit) const;
    [[nodiscard]] const std::optional<HitStory> &story() const { return m_story; }
    [[nodiscard]] Audience audience() const { return m_audience; }
    void setAudience(Audience audience);
    [[nodiscard]] bool memberNames() const { return m_memberNames; }
    // What is on the page, as plain text.
    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    void placeRequested(const headroom::Place &place);
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);

private:
    QWidget *makeSwitches();
    QWidget *makeSheet();
    QWidget *makeLinks();
    void tell();
    void tellChapter(const StoryChapter &chapter);
    void openEvents(const HistoryFilter &events);

    std::optional<HitStory> m_story;
    std::vector<StoryChapter> m_chapters;
    Audience m_audience = Audience::Customer;
    bool m_memberNames = true;

    QRadioButton *m_customer;
    QRadioButton *m_internal;
    QCheckBox *m_names;
    QLabel *m_forCustomer;
    NoticeStrip *m_forColleagues;
    QLabel *m_headline;
    QLabel *m_where;
    StoryPanel *m_panel;
    QVBoxLayout *m_lead = nullptr;  // what happened, above the chart
    QVBoxLayout *m_text = nullptr;
    QPushButton *m_review = nullptr;
};

}  // namespace headroom
