// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdflanguage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// The text between two marks after `from`; empty where one is missing.
QByteArray between(const QByteArray &text, qsizetype from, QByteArrayView begin, QByteArrayView end)
{
    const qsizetype at = text.indexOf(begin, from);
    if (at < 0) return {};
    const qsizetype start = at + begin.size();
    const qsizetype stop = text.indexOf(end, start);
    return stop < 0 ? QByteArray() : text.mid(start, stop - start);
}

}  // namespace

QByteArray withPdfLanguage(const QByteArray &pdf, const QString &language)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    const qsizetype trailerAt = pdf.lastIndexOf("trailer\n<<");
    if (trailerAt < 0 || !tag.match(language).hasMatch()) return pdf;
    const QByteArray trailer = between(pdf, trailerAt, "<<", ">>");
    const QByteArray root = between(trailer, 0, "/Root ", " 0 R");
    const QByteArray xref = between(pdf, trailerAt, "startxref\n", "\n");
    const QByteArray head = "\n" + root + " 0 obj\n<<";
    const qsizetype catalogAt = pdf.lastIndexOf(head);
    if (root.isEmpty() || xref.isEmpty() || catalogAt < 0) return pdf;
    const qsizetype from = catalogAt + head.size();
    const qsizetype to = pdf.indexOf(">>\nendobj", from);
    if (to < 0) return pdf;

    QByteArray out = pdf;
    if (!out.endsWith('\n')) out += '\n';
    const qsizetype catalog = out.size();
    out += root + " 0 obj\n<<" + pdf.mid(from, to - from) + "\n/Lang (" + language.toLatin1() +
           ")\n/ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n";
    const qsizetype table = out.size();
    out += "xref\n" + root + " 1\n" + QByteArray::number(catalog).rightJustified(10, '0') + " 00000 n \n";
    out += "trailer\n<<" + trailer.trimmed() + "\n/Prev " + xref + "\n>>\nstartxref\n" + QByteArray::number(table) +
           "\n%%EOF\n";
    return out;
}

}  // namespace headroom
