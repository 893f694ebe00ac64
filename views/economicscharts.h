// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uniteconomics.h"
#include "views/chartview.h"

namespace headroom {

// Which routes the units of each bucket ran on, of 100 percent.
class RouteMixChart final : public ChartView {
    Q_OBJECT
public:
    using ChartView::ChartView;

    void setMix(const std::vector<RouteShare> &mix);

protected:
    void draw(const QPalette &colors) override;
    [[nodiscard]] DayFigures figuresOf(int bucket) const override;

private:
    // The shares of one of the buckets shown, largest first.
    [[nodiscard]] std::vector<const RouteShare *> sharesOf(Bucket bucket) const;
    [[nodiscard]] std::int64_t partsOf(Bucket bucket) const;
    [[nodiscard]] QString inWords() const;

    std::vector<RouteShare> m_mix;
    std::vector<Bucket> m_buckets;  // that charged anything
};

// How many workspaces brought which margin; losses are hatched.
class MarginChart final : public ChartView {
    Q_OBJECT
public:
    using ChartView::ChartView;

    void setClasses(const std::vector<MarginClass> &classes, std::optional<Money> mean);

protected:
    void draw(const QPalette &colors) override;
    [[nodiscard]] DayFigures figuresOf(int at) const override;

private:
    [[nodiscard]] QString inWords() const;

    std::vector<MarginClass> m_classes;
    std::optional<Money> m_mean;
};

}  // namespace headroom
