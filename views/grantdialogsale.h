// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/grants.h"
#include "views/grantdialog.h"

class QComboBox;

namespace headroom {

class GrantTerm;

// Sells units of one bucket: each cycle as an add-on, or once as a prepaid pack.
class GrantSaleDialog final : public GrantDialog {
    Q_OBJECT
public:
    // `kind`: AddOn or PrepaidPack.
    GrantSaleDialog(GrantKind kind, LedgerClient *client, Clock clock, const QString &workspace,
                    QWidget *parent = nullptr);

    void selectBucket(Bucket bucket);
    void suggestUnits(std::int64_t units);

protected:
    [[nodiscard]] std::optional<Workspace> wanted(Instant now) const override;
    [[nodiscard]] QStringList effect(Instant now) const override;
    [[nodiscard]] QString outcome() const override;
    [[nodiscard]] std::vector<std::pair<QString, FieldEdit *>> fields() const override;
    void showWorkspace() override;

private:
    [[nodiscard]] Bucket bucket() const;

    GrantKind m_kind;
    QComboBox *m_bucket = nullptr;
    FieldEdit *m_units = nullptr;
    FieldEdit *m_price = nullptr;
    GrantTerm *m_term = nullptr;
};

}  // namespace headroom
