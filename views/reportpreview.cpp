// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportpreview.h"

#include "items/displaytext.h"
#include "views/icons.h"
#include "views/quietlabel.h"
#include "views/reportpageview.h"
#include "views/reportpress.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace headroom {

namespace {

constexpr int kFitWidth = -1;
constexpr int kFitPage = -2;

QToolButton *button(const QString &text, const QString &name, const QString &toolTip)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setAccessibleName(name);
    made->setToolTip(toolTip);
    return made;
}

}  // namespace

ReportPreview::ReportPreview(ReportPress *press, QWidget *parent)
    : QWidget(parent), m_view(new ReportPageView(press)),
      m_back(button({}, tr("Previous page"), tr("Previous page (Page Up)"))),
      m_forward(button({}, tr("Next page"), tr("Next page (Page Down)"))), m_page(new QSpinBox),
      m_pages(new QuietLabel), m_smaller(button(QStringLiteral("−"), tr("Smaller"), tr("Smaller (Ctrl+−)"))),
      m_larger(button(QStringLiteral("+"), tr("Larger"), tr("Larger (Ctrl++)"))), m_zoom(new QComboBox)
{
    m_back->setIcon(namedIcon(QStringLiteral("back")));
    m_forward->setIcon(namedIcon(QStringLiteral("forward")));
    m_page->setAccessibleName(tr("Page"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setKeyboardTracking(false);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_zoom->addItem(tr("Fit width"), kFitWidth);
    m_zoom->addItem(tr("Whole page"), kFitPage);
    for (const int percent : {50, 75, 100, 125, 150, 200})
        m_zoom->addItem(tr("%1 %", "zoom").arg(displayCount(percent)), percent);

    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_page, m_pages, m_forward})
        line->addWidget(widget);
    line->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_smaller, m_zoom, m_larger}) line->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_view, 1);

    connect(m_back, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->goToPage(page - 1); });
    connect(m_smaller, &QToolButton::clicked, m_view, &ReportPageView::zoomOut);
    connect(m_larger, &QToolButton::clicked, m_view, &ReportPageView::zoomIn);
    connect(m_zoom, &QComboBox::activated, this, &ReportPreview::chooseZoom);
    connect(m_view, &ReportPageView::currentPageChanged, this, &ReportPreview::follow);
    connect(m_view, &ReportPageView::zoomChanged, this, &ReportPreview::follow);
    connect(press, &ReportPress::laidOut, this, &ReportPreview::follow);
    setFocusProxy(m_view);
    follow();
}

void ReportPreview::clear()
{
    m_view->clear();
    follow();
}

void ReportPreview::chooseZoom(int index)
{
    const int wanted = m_zoom->itemData(index).toInt();
    if (wanted == kFitWidth)
        m_view->setFit(ReportPageView::Fit::Width);
    else if (wanted == kFitPage)
        m_view->setFit(ReportPageView::Fit::Page);
    else
        m_view->setZoom(wanted);
}

void ReportPreview::follow()
{
    const int pages = m_view->pages();
    const int current = m_view->currentPage();
    const QSignalBlocker quietPage(m_page);
    m_page->setRange(pages > 0 ? 1 : 0, pages);
    m_page->setValue(pages > 0 ? current + 1 : 0);
    m_pages->setText(tr("of %Ln page(s)", nullptr, pages));
    m_back->setEnabled(current > 0);
    m_forward->setEnabled(current + 1 < pages);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_page, m_smaller, m_larger, m_zoom})
        widget->setEnabled(pages > 0);

    // A zoom that is none of the choices is said in words of its own.
    const auto fit = m_view->fit();
    const int index =
        m_zoom->findData(fit ? (*fit == ReportPageView::Fit::Width ? kFitWidth : kFitPage) : m_view->zoom());
    m_zoom->setPlaceholderText(tr("%1 %", "zoom").arg(displayCount(m_view->zoom())));
    m_zoom->setCurrentIndex(index);
}

}  // namespace headroom
