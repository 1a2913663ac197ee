// bench_index [SERVICES ROUTES PLUGINS CONSUMERS]: the index of a large gateway beside a loop of curl over the same pages, then what a
// search takes. Prints seconds, ratios and the memory of this program.
#include "models/index/reading.h"
#include "models/index/search.h"
#include "models/net/http_pool.h"
#include "tests/live/child_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience { 300 };
constexpr int rounds = 20;

/// What a person would write: page after page, each in a process of its own, told the offset of the next.
double curlSeconds(const QUrl &admin, const QStringList &collections)
{
    QElapsedTimer time;
    time.start();
    for (const QString &collection : collections) {
        QString offset;
        do {
            QProcess curl;
            curl.start(u"curl"_s,
                { u"-s"_s,
                    u"%1/%2?size=1000%3"_s.arg(admin.toString(), collection, offset.isEmpty() ? QString() : u"&offset="_s + offset) });
            curl.waitForFinished(-1);
            const QJsonObject page = QJsonDocument::fromJson(curl.readAllStandardOutput()).object();
            offset = QString::fromLatin1(QUrl::toPercentEncoding(page.value("offset"_L1).toString()));
        } while (!offset.isEmpty());
    }
    return double(time.elapsed()) / 1000;
}

double megabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Seconds until all objects are written, and until all of them are searchable.
std::pair<double, double> read(const gateway::AdminClient &client, const entity_index::IndexFile &file)
{
    core::Parallel parallel(6);
    const core::SystemClock clock;
    double written = 0;
    QElapsedTimer time;
    time.start();
    const core::Progress progress { [&](int, int, const QString &) { written = double(time.elapsed()) / 1000; } };
    const auto node = client.probe();
    const auto done = node ? entity_index::readIntoIndex(client, *node, file, parallel, clock, progress) : core::failure(node.error());
    if (!done)
        qFatal("%s: %s", qPrintable(done.error().code), qPrintable(done.error().text));
    return { written, double(time.elapsed()) / 1000 };
}

void search(const entity_index::IndexFile &file, const QString &text)
{
    std::vector<double> times;
    int total = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer time;
        time.start();
        const auto query = entity_index::parseQuery(text);
        const auto answer = entity_index::search(file, { *query, {}, 50 });
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text));
        total = answer->total;
        times.push_back(double(time.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("search %-34s median %7.1f ms  worst %7.1f ms  %d found\n", qPrintable(text), times[rounds / 2], times.back(), total);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList counts = app.arguments().mid(1);
    if (counts.size() != 4)
        counts = { u"10000"_s, u"20000"_s, u"30000"_s, u"100000"_s };
    live::ChildProcess child;
    child.process().setProgram(app.applicationDirPath() + u"/gatehouse-sandbox"_s);
    child.process().setArguments({ u"--leash"_s, u"--edition"_s, u"enterprise"_s, u"--dialect"_s, u"okta"_s, u"--estate"_s,
        u"services=%1,routes=%2,plugins=%3,consumers=%4"_s.arg(counts[0], counts[1], counts[2], counts[3]) });
    const auto line = child.startAndWaitFor({}, "\"admin\"", patience);
    if (!line)
        qFatal("the sandbox did not start: %s", qPrintable(line.error().text));
    core::Connection connection;
    connection.adminUrl = QUrl(QJsonDocument::fromJson(*line).object().value("admin"_L1).toString());
    net::HttpPool pool { net::HttpPool::Blocking::AlsoOnMainThread };
    const gateway::AdminClient client(net::Http(pool, {}, {}), connection, {});
    const QTemporaryDir folder;
    const auto file = entity_index::IndexFile::open(folder.path(), u"bench"_s);

    const double curl = curlSeconds(connection.adminUrl, { u"services"_s, u"routes"_s, u"plugins"_s, u"consumers"_s });
    const auto [written, searchable] = read(client, *file);
    const auto [again, all] = read(client, *file);
    std::printf("curl loop                    %6.2f s\n", curl);
    std::printf("written                      %6.2f s  ratio %.2f  budget 1.15\n", written, written / curl);
    std::printf("searchable                   %6.2f s  ratio %.2f  budget 2\n", searchable, searchable / curl);
    std::printf("read again without a change  %6.2f s  ratio %.2f\n", all, all / curl);
    Q_UNUSED(again)
    std::printf("memory of this program       %6.0f MB; file %.0f MB\n", megabytes(), double(QFile(file->path()).size()) / 1e6);
    for (const QString &text :
        { u"svc-00042"_s, u"example"_s, u"e"_s, u"plugin:jwt"_s, u"kind:services !plugin:jwt tag:prod"_s, u"host~int"_s })
        search(*file, text);
    return 0;
}
