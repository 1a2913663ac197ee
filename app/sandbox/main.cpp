#include "app/sandbox/program_options.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <thread>
#include <unistd.h>

namespace {

/// Waits for the end of standard input, then for nobody.
void holdLeash()
{
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) { }
    ::kill(::getpid(), SIGTERM);
}

int tell(const core::Error &error)
{
    std::fprintf(stderr, "gatehouse-sandbox: %s: %s %s\n", qPrintable(error.code), qPrintable(error.where), qPrintable(error.text));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    // Before any thread starts, so that all of them leave these signals to sigwait().
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGTERM);
    sigaddset(&endings, SIGINT);
    pthread_sigmask(SIG_BLOCK, &endings, nullptr);
    const QCoreApplication application(argc, argv);
    sandbox::ProgramOptions options = sandbox::readArguments(QCoreApplication::arguments());
    if (!options.message.isEmpty()) {
        std::fputs(qPrintable(options.message), options.exitCode == 0 ? stdout : stderr);
        return options.exitCode;
    }
    options.sandbox.onStop = [] { ::kill(::getpid(), SIGTERM); };
    const core::SystemClock clock;
    sandbox::Sandbox box(std::move(options.sandbox), clock);
    if (const core::Result<> begun = box.begin(); !begun)
        return tell(begun.error());
    // Whoever started it can go on: an RSA key takes up to a second, and only the provider needs it.
    std::printf("%s\n", QJsonDocument(box.urls()).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    if (const core::Result<> made = box.awaitKey(); !made)
        return tell(made.error());
    if (options.leash)
        std::thread(holdLeash).detach();
    int signal = 0;
    sigwait(&endings, &signal);
    box.stop();
    return 0;
}
