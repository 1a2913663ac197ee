// The whole program up to a plan that is being applied, done by somebody in its window; then it waits to be killed:
// until_killed STRATEGY, with addresses and credentials as one line of JSON on standard input. Not a test: test_killed_program starts it.
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::LookStyle);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QJsonObject urls = QJsonDocument::fromJson(input.readLine()).object();
    const auto address = [&urls](const QString &server, const QString &name, const QString &credential) {
        return test::MainJob::Address { urls.value(server).toString(), name, urls.value(credential).toString() };
    };
    test::WholeWindow program;
    test::MainJob &job = program.job();
    const bool applies = program.isOpen() && job.addTheGateway(address(u"admin"_s, u"Acme"_s, u"admin token"_s))
        && job.addTheProvider(address(u"provider"_s, u"Acme login"_s, u"provider token"_s))
        && job.planIt(QCoreApplication::arguments().value(1), urls.value("upstream"_L1).toString()) && job.apply();
    return applies ? QApplication::exec() : 1;
}
