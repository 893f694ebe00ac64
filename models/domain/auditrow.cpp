// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/auditrow.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace headroom {

namespace {

// A field as the hash sees it: its length in bytes as 8 bytes big-endian, then its bytes.
class FieldHash {
public:
    void add(const QByteArray &bytes)
    {
        addNumber(bytes.size());
        m_hash.addData(bytes);
    }
    void add(const QString &text) { add(text.toUtf8()); }
    // A number's bytes are its two's complement, big-endian.
    void add(std::int64_t number)
    {
        addNumber(sizeof number);
        addNumber(number);
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    void addNumber(std::int64_t number)
    {
        std::array<char, sizeof number> bytes{};
        qToBigEndian(number, bytes.data());
        m_hash.addData(QByteArrayView(bytes.data(), bytes.size()));
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

}  // namespace

QByteArray auditHash(const AuditRow &row)
{
    FieldHash hash;
    hash.add(row.previous);
    hash.add(row.id);
    hash.add(row.at.us);
    hash.add(row.person);
    hash.add(row.object);
    hash.add(row.key);
    hash.add(row.workspace);
    hash.add(row.action);
    hash.add(row.before);
    hash.add(row.after);
    hash.add(row.reason);
    return hash.result();
}

}  // namespace headroom
