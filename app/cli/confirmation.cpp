#include "app/cli/confirmation.h"

#include "app/cli/text.h"

#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <poll.h>
#include <unistd.h>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;

void describeConfirmation(QCommandLineParser &parser)
{
    parser.addOption({ { u"y"_s, u"yes"_s }, Text::tr("Do it without asking.") });
}

namespace {

constexpr int sliceMs = 100;
constexpr size_t maxAnswerBytes = 100;

/// A line of the terminal; empty when the person pressed Ctrl+C or Ctrl+D. A signal is taken by another thread, so the wait is in slices.
QString readAnswer(const core::CancelToken &cancel)
{
    pollfd input { STDIN_FILENO, POLLIN, 0 };
    int ready = 0;
    while (ready == 0 && !cancel.isCancelled())
        ready = poll(&input, 1, sliceMs);
    char line[maxAnswerBytes] = {};
    const ssize_t bytes = ready > 0 && !cancel.isCancelled() ? read(STDIN_FILENO, line, sizeof line) : 0;
    return QString::fromUtf8(line, qsizetype(std::max<ssize_t>(bytes, 0))).trimmed();
}

} // namespace

core::Result<> confirm(const QCommandLineParser &parser, const QString &question, const core::CancelToken &cancel)
{
    if (parser.isSet(u"yes"_s))
        return {};
    if (isatty(STDIN_FILENO) == 0)
        return core::failure(Error::Kind::Invalid, u"gatehouse.confirmation_needed"_s, {}, {}, QJsonObject { { u"option"_s, u"--yes"_s } });
    const QByteArray line = Text::tr("%1 Type yes to go on: ").arg(question).toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
    const QString answer = readAnswer(cancel);
    // the word of the person's language counts too
    const QString yes = Text::tr("yes", "what a person types to agree");
    if (answer.compare(u"yes"_s, Qt::CaseInsensitive) == 0 || answer.compare(yes, Qt::CaseInsensitive) == 0)
        return {};
    return core::failure(Error::Kind::Cancelled, u"gatehouse.cancelled"_s);
}

} // namespace cli
