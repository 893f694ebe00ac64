// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "report/reportfile.h"
#include "views/reportchoices.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace headroom {

// For whom a report is, what it names, in which language, and the ways to hand it out.
class ReportOptions final : public QWidget {
    Q_OBJECT
public:
    explicit ReportOptions(QWidget *parent = nullptr);

    [[nodiscard]] const ReportChoices &choices() const { return m_choices; }
    void setChoices(const ReportChoices &choices);
    // The language that is chosen, which there is.
    [[nodiscard]] QString language() const;
    // Whether there is a report to hand out, and whether who acts may.
    void setExportable(bool ready, const Permission &permission);
    // Of the last export; empty: none.
    void setOutcome(const QString &outcome);

Q_SIGNALS:
    void changed();
    void exportWanted(headroom::ReportFormat format);

private:
    [[nodiscard]] QWidget *makeAudience();
    [[nodiscard]] QWidget *makeContents();
    [[nodiscard]] QWidget *makeExport();
    void take();

    ReportChoices m_choices;
    QRadioButton *m_customer = nullptr;
    QRadioButton *m_internal = nullptr;
    QCheckBox *m_names = nullptr;
    QComboBox *m_language = nullptr;
    std::array<QPushButton *, 3> m_exports{};
    QLabel *m_why = nullptr;
    QLabel *m_outcome = nullptr;
};

}  // namespace headroom
