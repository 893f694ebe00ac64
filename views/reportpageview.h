// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QSizeF>

#include <map>
#include <optional>

namespace headroom {

class ReportPress;

// Pages of a report under one another, as they will be printed. Their pictures are made elsewhere, those in sight alone.
class ReportPageView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Fit : std::int8_t { Width, Page };

    explicit ReportPageView(ReportPress *press, QWidget *parent = nullptr);

    [[nodiscard]] int pages() const { return m_pages; }
    // From 0: the one that fills most of the sight.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    // Percent of the size on paper.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);
    void setFit(Fit fit);
    [[nodiscard]] std::optional<Fit> fit() const { return m_fit; }
    void zoomIn();
    void zoomOut();
    // Whether every page in sight is there in this zoom.
    [[nodiscard]] bool settled() const;
    void clear();

    static constexpr int kLeastZoom = 25;
    static constexpr int kMostZoom = 400;

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Picture {
        qreal scale = 0;
        QImage image;
    };

    void takeLayout(int pages, const QSizeF &size);
    void takePicture(int page, qreal scale, const QImage &image);
    void setScale(qreal scale);
    void follow();
    void followCurrent();
    void askForPictures();
    void describe();
    [[nodiscard]] qreal fittedScale() const;
    [[nodiscard]] qreal pictureScale() const;
    [[nodiscard]] qreal pageHeight() const { return m_size.height() * m_scale; }
    [[nodiscard]] qreal topOf(int page) const;
    [[nodiscard]] QRectF rectOf(int page) const;  // in the viewport
    [[nodiscard]] std::pair<int, int> inSight() const;

    ReportPress *m_press;
    int m_pages = 0;
    QSizeF m_size;
    qreal m_scale = 1;  // pixels of the window in a point of the page
    std::optional<Fit> m_fit = Fit::Width;
    int m_current = 0;
    std::map<int, Picture> m_pictures;
    std::map<int, qreal> m_asked;
};

}  // namespace headroom
