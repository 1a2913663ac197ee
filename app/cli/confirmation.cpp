#include "app/cli/confirmation.h"

#include "app/cli/text.h"

#include <QFile>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;

void describeConfirmation(QCommandLineParser &parser)
{
    parser.addOption({ { u"y"_s, u"yes"_s }, Text::tr("Do it without asking.") });
}

core::Result<> confirm(const QCommandLineParser &parser, const QString &question)
{
    if (parser.isSet(u"yes"_s))
        return {};
    if (isatty(STDIN_FILENO) == 0)
        return core::failure(Error::Kind::Invalid, u"gatehouse.confirmation_needed"_s, {}, {}, QJsonObject { { u"option"_s, u"--yes"_s } });
    const QByteArray line = Text::tr("%1 Type yes to go on: ").arg(question).toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
    QFile terminal;
    const QString answer
        = terminal.open(stdin, QIODevice::ReadOnly | QIODevice::Text) ? QString::fromUtf8(terminal.readLine(100)).trimmed() : QString();
    // the word of the person's language counts too
    const QString yes = Text::tr("yes", "what a person types to agree");
    if (answer.compare(u"yes"_s, Qt::CaseInsensitive) == 0 || answer.compare(yes, Qt::CaseInsensitive) == 0)
        return {};
    return core::failure(Error::Kind::Cancelled, u"gatehouse.cancelled"_s);
}

} // namespace cli
