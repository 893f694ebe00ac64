// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/commandline.h"

#include "views/ledgersession.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace headroom::console {

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

constexpr int kWrongUsage = 2;

[[noreturn]] void wrongUsage(const QString &message)
{
    std::fputs(qPrintable(QStringLiteral("headroom: ") + message + QLatin1Char('\n')), stderr);
    std::exit(kWrongUsage);
}

// The same ledger has one name, which means the same after the console was started from elsewhere.
QString lastingName(const QString &db)
{
    const QString file = ledgerFile(db);
    return file.isEmpty() ? db : QFileInfo(file).absoluteFilePath();
}

}  // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineText::tr("Where every workspace stands: what was used, against what was allowed."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption db(QStringLiteral("db"), CommandLineText::tr("Open this ledger: a file or sqlite:FILE."),
                                QStringLiteral("URL"));
    const QCommandLineOption language(QStringLiteral("language"), CommandLineText::tr("Speak this language: en, de."),
                                      QStringLiteral("xx"));
    const QCommandLineOption at(QStringLiteral("at"),
                                CommandLineText::tr("Show ledgers as they stood at this instant, for example "
                                                    "2026-03-17T14:30:00Z."),
                                QStringLiteral("T"));
    const QCommandLineOption render(
        QStringLiteral("render-pages"),
        CommandLineText::tr("Draw the pages into this folder as PNG, without a display, and end."),
        QStringLiteral("DIR"));
    const QCommandLineOption measure(
        QStringLiteral("measure-start"),
        CommandLineText::tr("Print the milliseconds until the overview is drawn, and end."));
    const QCommandLineOption stalls(
        QStringLiteral("measure-stalls"),
        CommandLineText::tr(
            "Go to every page twice, print for how many milliseconds the window stood still, and end."));
    parser.addOptions({db, language, at, render, measure, stalls});
    parser.addPositionalArgument(QStringLiteral("link"), CommandLineText::tr("A headroom: link to go to."),
                                 QStringLiteral("[link]"));

    if (!parser.parse(arguments)) wrongUsage(parser.errorText());
    if (parser.isSet(help)) parser.showHelp();
    if (parser.isSet(version)) parser.showVersion();
    if (parser.positionalArguments().size() > 1)
        wrongUsage(CommandLineText::tr("There is one link at most; “%1” is too many.")
                       .arg(parser.positionalArguments().at(1)));

    CommandLine line;
    line.db = lastingName(parser.value(db));
    if (const QString link = parser.positionalArguments().value(0); !link.isEmpty()) {
        line.place = Place::fromLink(link);
        if (!line.place)
            wrongUsage(
                CommandLineText::tr("“%1” is no link of Headroom. One reads headroom:workspace?key=acme.").arg(link));
    }
    line.language = parser.value(language);
    line.renderFolder = parser.value(render);
    if (parser.isSet(at)) {
        const ParsedInstant instant = parseInstant(parser.value(at).toStdString());
        if (instant.error != TimeError::None)
            wrongUsage(CommandLineText::tr("“%1” after --at is no instant. Write it as 2026-03-17T14:30:00Z.")
                           .arg(parser.value(at)));
        line.at = instant.at;
    }
    line.measureStart = parser.isSet(measure);
    line.measureStalls = parser.isSet(stalls);
    if (parser.isSet(render) && line.db.isEmpty())
        wrongUsage(CommandLineText::tr("--render-pages needs a ledger: add --db."));
    if (line.measureStart && line.db.isEmpty())
        wrongUsage(CommandLineText::tr("--measure-start needs a ledger: add --db."));
    if (line.measureStalls && line.db.isEmpty())
        wrongUsage(CommandLineText::tr("--measure-stalls needs a ledger: add --db."));
    return line;
}

QString languageArgument(int argc, char **argv)
{
    const QString option = QStringLiteral("--language");
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == option && i + 1 < argc) return QString::fromLocal8Bit(argv[i + 1]);
        if (argument.startsWith(option + QLatin1Char('='))) return argument.mid(option.size() + 1);
    }
    return {};
}

bool needsNoDisplay(int argc, char **argv)
{
    static const QStringList options{QStringLiteral("--render-pages"), QStringLiteral("--help"), QStringLiteral("-h"),
                                     QStringLiteral("--version"), QStringLiteral("-v")};
    for (int i = 1; i < argc; ++i)
        if (options.contains(QString::fromLocal8Bit(argv[i]).section(QLatin1Char('='), 0, 0))) return true;
    return false;
}

}  // namespace headroom::console
