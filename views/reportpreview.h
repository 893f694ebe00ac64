// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace headroom {

class ReportPageView;
class ReportPress;

// The pages of a report with the ways from page to page and to another zoom.
class ReportPreview final : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(ReportPress *press, QWidget *parent = nullptr);

    [[nodiscard]] ReportPageView *view() const { return m_view; }
    void clear();

private:
    void follow();
    void chooseZoom(int index);

    ReportPageView *m_view;
    QToolButton *m_back;
    QToolButton *m_forward;
    QSpinBox *m_page;
    QLabel *m_pages;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QComboBox *m_zoom;
};

}  // namespace headroom
