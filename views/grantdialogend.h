// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/grants.h"
#include "views/grantdialog.h"

class QComboBox;

namespace headroom {

// Ends a running grant before its time.
class GrantEndDialog final : public GrantDialog {
    Q_OBJECT
public:
    GrantEndDialog(GrantRow grant, LedgerClient *client, Clock clock, const QString &workspace,
                   QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<Workspace> wanted(Instant now) const override;
    [[nodiscard]] QStringList effect(Instant now) const override;
    [[nodiscard]] QString outcome() const override;
    [[nodiscard]] std::vector<std::pair<QString, FieldEdit *>> fields() const override;

private:
    [[nodiscard]] bool atOnce() const;
    [[nodiscard]] std::optional<Instant> end(Instant now) const;
    // The grant as it stands; nothing where somebody has changed it or it has ended.
    [[nodiscard]] std::optional<GrantRow> current() const;

    GrantRow m_grant;
    QComboBox *m_when = nullptr;
    FieldEdit *m_to = nullptr;
};

}  // namespace headroom
