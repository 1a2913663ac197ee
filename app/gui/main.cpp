#include "app/gui/composition.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    QCoreApplication::setOrganizationName(u"gatehouse"_s);
    QCoreApplication::setApplicationVersion(u"" GATEHOUSE_VERSION ""_s);
    QGuiApplication::setApplicationDisplayName(u"Gatehouse"_s);
    QGuiApplication::setDesktopFileName(u"gatehouse"_s);
}

void installTranslations(QTranslator &ours, QTranslator &qts)
{
    // English too is a translation: it makes the plurals.
    if (ours.load(QLocale(), u"gatehouse"_s, u"_"_s, u":/i18n"_s) || ours.load(u":/i18n/gatehouse_en.qm"_s))
        QCoreApplication::installTranslator(&ours);
    if (qts.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
}

/// Answers --help and --version, which must work without a display, and ends the program for them and for wrong options.
/// @return whether --sandbox was given
bool readArguments(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTranslator ours;
    QTranslator qts;
    installTranslations(ours, qts);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Administration console for API gateways protected by OAuth 2.0."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sandbox(u"sandbox"_s, QCoreApplication::translate("main", "Start on the built-in sandbox."));
    parser.addOption(sandbox);
    parser.process(application);
    return parser.isSet(sandbox);
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    const bool onSandbox = readArguments(argc, argv);
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::LookStyle);
    QTranslator ours;
    QTranslator qts;
    installTranslations(ours, qts);
    gui::Composition composition;
    composition.show();
    if (onSandbox)
        composition.trySandbox();
    return QApplication::exec();
}
