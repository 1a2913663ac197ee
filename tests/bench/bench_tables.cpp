// bench_tables [ROWS]: how long the UI thread is busy with one action on a table of 100,000 rows. Prints median and worst of 20, in ms.
#include "tests/ui/look_application.h"
#include "tests/ui/workbench_fixture.h"
#include "ui/pages/entity_page.h"
#include "ui/views/table_view.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20;

QString idOf(int number)
{
    // Spread like UUIDs, so that sorting by id is no gift.
    return u"%1-0000-4000-8000-%2"_s.arg(quint32(number) * 2654435761U, 8, 16, QLatin1Char('0')).arg(number, 12, 16, QLatin1Char('0'));
}

void fill(test::FakeEngine &fake, int count)
{
    std::vector<tables::ServiceRow> services;
    std::vector<tables::RouteRow> routes;
    std::vector<tables::ConsumerRow> consumers;
    std::vector<tables::PluginRow> plugins;
    for (int i = 0; i < count; ++i) {
        tables::ServiceRow service;
        service.id = idOf(i);
        service.name = u"svc-%1"_s.arg(i, 6, 10, QLatin1Char('0'));
        service.protocol = u"https"_s;
        service.host = service.name + u".int.acme.example"_s;
        service.port = 443;
        service.tags = QStringList { i % 3 ? u"prod"_s : u"beta"_s, u"team-%1"_s.arg(i % 40) };
        service.updatedAt = 1'790'000'000 + i;
        tables::RouteRow route;
        route.id = idOf(i + count);
        route.name = u"route-%1"_s.arg(i);
        route.paths = QStringList { u"/route/%1"_s.arg(i) };
        route.serviceId = route.service = service.id;
        tables::PluginRow plugin;
        plugin.id = idOf(i + 2 * count);
        plugin.name = i % 2 ? u"jwt"_s : u"rate-limiting"_s;
        plugin.serviceId = plugin.service = service.id;
        plugin.settings = u"minute: %1"_s.arg(i % 500);
        tables::ConsumerRow consumer { .id = idOf(i + 3 * count), .username = u"consumer-%1"_s.arg(i), .customId = idOf(i), .tags = {} };
        services.push_back(std::move(service));
        routes.push_back(std::move(route));
        plugins.push_back(std::move(plugin));
        consumers.push_back(std::move(consumer));
    }
    fake.services = std::move(services);
    fake.routes = std::move(routes);
    fake.plugins = std::move(plugins);
    fake.consumers = std::move(consumers);
}

/// Time that this thread has spent on the processor: what a busy computer does besides does not count.
double threadMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// From the event to the idle loop, painting included: the UI thread's own time.
template <typename Action> double millisecondsOf(const Action &action)
{
    const double before = threadMilliseconds();
    action();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return threadMilliseconds() - before;
}

void report(const QString &kind, const char *what, std::vector<double> times, double budget)
{
    std::sort(times.begin(), times.end());
    std::printf(
        "%-10s %-34s median %7.1f  worst %7.1f  budget %5.0f\n", qPrintable(kind), what, times[times.size() / 2], times.back(), budget);
}

class Bench {
public:
    Bench(test::WorkbenchFixture &work, const QString &kind)
        : m_kind(kind)
        , m_page(work.bench, ui::entityPageKind(kind))
        , m_view(m_page.findChild<ui::TableView *>())
    {
        m_page.resize(1200, 800);
        m_page.show();
        settle();
    }

    void run()
    {
        filter();
        facets();
        sort();
        scroll();
        choose();
        jump();
    }

private:
    void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }

    void filter()
    {
        std::vector<double> times;
        QLineEdit *field = m_page.filterField();
        const QStringList typed { u"s"_s, u"sv"_s, u"0"_s, u"00"_s, u"001"_s, u"prod 7"_s, u"nothing like it"_s, u"1"_s, u"route 12"_s,
            {} };
        for (int round = 0; round < rounds; ++round) {
            times.push_back(millisecondsOf([&] { field->setText(typed[round % typed.size()]); }));
            if (times.back() > 30)
                std::printf("           \"%s\" took %.1f\n", qPrintable(typed[round % typed.size()]), times.back());
        }
        field->clear();
        report(m_kind, "keystroke -> filtered", times, 30);
    }

    void facets()
    {
        auto *model = static_cast<tables::TableModel *>(m_view->model());
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round)
            times.push_back(millisecondsOf([&] { model->setFacet(quint32(round % 3)); }));
        model->setFacet(0);
        report(m_kind, "facet", times, 30);
    }

    void sort()
    {
        std::vector<double> first;
        std::vector<double> again;
        for (int column = 0; column < m_view->header()->count(); ++column) {
            const double asked = millisecondsOf([&] { m_view->sortByColumn(column, Qt::AscendingOrder); });
            QSignalSpy published(m_view->model(), SIGNAL(published()));
            double longest = asked;
            QElapsedTimer patience;
            patience.start();
            while (published.isEmpty() && patience.elapsed() < 3000)
                longest = std::max(longest, millisecondsOf([] {}));
            first.push_back(longest);
            again.push_back(millisecondsOf([&] { m_view->sortByColumn(column, Qt::DescendingOrder); }));
            again.push_back(millisecondsOf([&] { m_view->sortByColumn(column, Qt::AscendingOrder); }));
        }
        m_view->sortByColumn(0, Qt::AscendingOrder);
        report(m_kind, "sort, first (UI thread)", first, 150);
        report(m_kind, "sort, again", again, 20);
    }

    void scroll()
    {
        std::vector<double> times;
        QScrollBar *bar = m_view->verticalScrollBar();
        for (int round = 0; round < rounds; ++round)
            times.push_back(millisecondsOf([&] { bar->setValue(round * (bar->maximum() / rounds)); }));
        report(m_kind, "scroll to anywhere", times, 16);
    }

    void choose()
    {
        std::vector<double> one;
        for (int round = 0; round < rounds; ++round)
            one.push_back(millisecondsOf([&] { m_view->setCurrentIndex(m_view->model()->index(round * 7, 0)); }));
        report(m_kind, "choose a row, with its inspector", one, 16);
        std::vector<double> all;
        for (int round = 0; round < rounds; ++round) {
            all.push_back(millisecondsOf([&] { m_view->selectAll(); }));
            m_view->setCurrentIndex(m_view->model()->index(0, 0));
        }
        report(m_kind, "choose all", all, 16);
    }

    void jump()
    {
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round)
            times.push_back(millisecondsOf([&] { m_view->keyboardSearch(round % 2 ? u"zzz"_s : u"svc-09999"_s); }));
        report(m_kind, "jump to what is typed", times, 16);
    }

    QString m_kind;
    ui::EntityPage m_page;
    ui::TableView *m_view;
};

/// Reads every kind and watches how long the loop is ever busy meanwhile.
void readAll(test::WorkbenchFixture &work, const char *what)
{
    double longest = 0;
    QElapsedTimer whole;
    whole.start();
    int seen = 0;
    const auto counting = QObject::connect(&work.entities, &ui::EntityLists::countChanged, [&seen] { ++seen; });
    for (const char *kind : { "services", "plugins", "routes", "consumers" })
        work.entities.reload(QString::fromLatin1(kind));
    QElapsedTimer quiet;
    quiet.start();
    int before = -1;
    while (quiet.elapsed() < 1500 || work.tasks.running()) {
        if (seen != before)
            quiet.restart();
        before = seen;
        longest = std::max(longest, millisecondsOf([] {}));
    }
    QObject::disconnect(counting);
    std::printf("%-10s %-34s longest %6.1f  in all %8lld ms\n", "all", what, longest, whole.elapsed());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"gatehouse-bench"_s);
    test::wear(ui::lightTheme);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    test::WorkbenchFixture work;
    fill(work.fake, count);
    std::printf("%d rows of every kind; times in ms\n", count);
    readAll(work, "read and joined: the UI thread");
    for (const char *kind : { "services", "routes", "consumers", "plugins" })
        Bench(work, QString::fromLatin1(kind)).run();
    readAll(work, "read again without a change");
    std::vector<double> found;
    const QStringList queries { u"s"_s, u"svc-0"_s, u"12"_s, u"consumer-99999"_s, u"nothing"_s };
    for (int round = 0; round < rounds; ++round)
        found.push_back(millisecondsOf([&] { work.entities.find(queries[round % queries.size()], 20); }));
    report(u"all"_s, "find for the palette", found, 30);
    return 0;
}
