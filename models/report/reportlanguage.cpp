// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportlanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QMutex>
#include <QTranslator>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

const QString kFolder = u":/i18n"_s;
const QString kPrefix = u"headroom_"_s;
const QString kEnding = u".qm"_s;
const QString kEnglish = u"en"_s;

thread_local const QTranslator *t_texts = nullptr;

// The product's texts in a language; English where it lacks some or all.
const QTranslator *textsOf(const QString &language)
{
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<QTranslator>> loaded;
    const QMutexLocker locked(&mutex);
    std::unique_ptr<QTranslator> &texts = loaded[language];
    if (!texts) {
        texts = std::make_unique<QTranslator>();
        // Without a file, English as it is in the sources.
        std::ignore = texts->load(kFolder + u'/' + kPrefix + language + kEnding);
    }
    return texts.get();
}

// Stands before the program's own translators and answers for threads that speak another language alone. It holds no
// texts itself: Qt then installs it without telling every widget that the language changed.
class ThreadTranslator final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override
    {
        if (t_texts == nullptr) return {};
        QString text = t_texts->translate(context, source, disambiguation, n);
        if (text.isNull()) text = textsOf(kEnglish)->translate(context, source, disambiguation, n);
        if (text.isNull()) text = QString::fromUtf8(source);
        // Qt would write the number in the program's locale.
        return text.replace(u"%Ln"_s, spokenLocale().toString(n));
    }
};

void install()
{
    static ThreadTranslator translator;
    [[maybe_unused]] static const bool installed = QCoreApplication::installTranslator(&translator);
}

}  // namespace

QStringList reportLanguages()
{
    QStringList languages{kEnglish};
    for (const QString &file : QDir(kFolder).entryList({kPrefix + u'*' + kEnding})) {
        const QString language = file.mid(kPrefix.size()).chopped(kEnding.size());
        if (language != kEnglish) languages << language;
    }
    return languages;
}

ReportLanguage::ReportLanguage(const QString &language) : m_before(t_texts)
{
    if (!reportLanguages().contains(language)) return;
    install();
    t_texts = textsOf(language);
    // A reader's own way to write dates and figures, where the program has it: en_GB for English.
    const QLocale ours;
    const QLocale plain(language);
    m_locale.emplace(ours.language() == plain.language() ? ours : plain);
}

ReportLanguage::~ReportLanguage()
{
    t_texts = m_before;
}

}  // namespace headroom
