// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/draftsession.h"
#include "views/routetab.h"

class QComboBox;
class QLabel;

namespace headroom {

class FieldEdit;
class InlineError;

// What a batch job would become over a surface's ceilings, while it is typed (R34).
class SplitTab final : public RouteTab {
    Q_OBJECT
public:
    explicit SplitTab(DraftSession *session);

    void focusFilter() override;

private:
    void follow();
    void reckon();
    [[nodiscard]] const Ceiling *surface() const;

    DraftSession *m_session;
    QComboBox *m_surface;
    QLabel *m_facts;
    FieldEdit *m_records;
    FieldEdit *m_bytes;
    QLabel *m_parts;
    QLabel *m_because;
    InlineError *m_refused;
};

}  // namespace headroom
