// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ceilingmodel.h"
#include "views/routecatalogtab.h"

namespace headroom {

class RouteEntryForm;

// What batch surfaces take at once, each with its source and when somebody last read it (R35).
class CeilingsTab final : public RouteCatalogTab {
    Q_OBJECT
public:
    explicit CeilingsTab(DraftSession *session) : CeilingsTab(session, new CeilingModel) {}

protected:
    void refill() override;
    void showCurrent() override;
    void add(const QString &key) override;
    [[nodiscard]] bool isTaken(const QString &key) const override;
    void drop(const QString &key) override;

private:
    CeilingsTab(DraftSession *session, CeilingModel *model);
    QWidget *makeReview();
    [[nodiscard]] CivilDate today() const;
    void edit(const QString &path, const QString &text);
    void openSource();
    void reviewed();
    void put(const QString &what, const Ceiling &ceiling, const QString &together = {});

    CeilingModel *m_model;
    RouteEntryForm *m_form = nullptr;
    QPushButton *m_source = nullptr;
    QLabel *m_review = nullptr;
    QPushButton *m_reviewed = nullptr;
};

}  // namespace headroom
