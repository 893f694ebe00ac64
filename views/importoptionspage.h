// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importtypes.h"

#include <QWidget>

class QCheckBox;
class QRadioButton;

namespace headroom {

// What happens to a file with refused rows, and whether to try first without storing.
class ImportOptionsPage final : public QWidget {
    Q_OBJECT
public:
    explicit ImportOptionsPage(QWidget *parent = nullptr);

    [[nodiscard]] OnError onError() const;
    [[nodiscard]] bool dryRun() const;

Q_SIGNALS:
    void optionsChanged();

private:
    QRadioButton *m_rejectFile = nullptr;
    QRadioButton *m_skipRows = nullptr;
    QCheckBox *m_dryRun = nullptr;
};

}  // namespace headroom
