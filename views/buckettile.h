// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <QAbstractButton>

#include <vector>

namespace headroom {

// What a tile says about a bucket, in words.
struct TileTexts {
    QString headline;    // "312 of 300 actions"
    QString state;       // "104 % · 12 over"
    QString projection;  // "Projected 498 at cycle end"
    QString cost;        // "Cost $24.10"
    bool over = false;
    bool warning = false;

    bool operator==(const TileTexts &) const = default;
};

// `finished`: the cycle has ended, so that nothing is projected.
TileTexts tileTexts(const BucketStanding &standing, bool finished);

// One bucket of a workspace: used against entitlement, where the entitlement comes from, cost and projection.
// Checked: its course is shown in the chart below.
class BucketTile final : public QAbstractButton {
    Q_OBJECT
public:
    explicit BucketTile(Bucket bucket, QWidget *parent = nullptr);

    void setStanding(const BucketStanding &standing, bool finished);
    [[nodiscard]] Bucket bucket() const { return m_bucket; }
    // Tiles beside one another, this one among them: each leaves as much room for its lines as the one that needs most,
    // so that bars and lines stand at one height.
    void alignWith(const std::vector<const BucketTile *> &row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Paints from the top down where there is a painter; either way answers the height.
    int lay(QPainter *painter, int width) const;
    int layHeadline(QPainter *painter, const QRect &room) const;
    int layState(QPainter *painter, const QRect &room) const;
    int layMarks(QPainter *painter, const QRect &bar) const;
    int laySources(QPainter *painter, const QRect &room) const;
    int layCost(QPainter *painter, const QRect &room) const;
    int layProjection(QPainter *painter, const QRect &room) const;
    // Lays one part, and answers the height that it has in the whole row.
    using Part = int (BucketTile::*)(QPainter *, const QRect &) const;
    int layInRow(Part part, QPainter *painter, const QRect &room) const;

    Bucket m_bucket;
    BucketStanding m_standing;
    TileTexts m_texts;
    std::vector<const BucketTile *> m_row;
};

}  // namespace headroom
